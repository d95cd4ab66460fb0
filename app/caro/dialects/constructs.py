"""What bash writes and other shells write differently: the second half of the table of dialects."""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Shell = Literal["zsh", "fish", "sh", "ash", "bash3"]

SAME, BASH, LACKS = "same", "bash", "lacks"
"""As a form: it is written the same; bash has to run it (`bash -c '…'`); or it can't be had at all."""
SHELLS: tuple[Shell, ...] = ("zsh", "fish", "sh", "ash", "bash3")
"""`sh` is POSIX's, as dash has it; `ash` is BusyBox's; `bash3` is bash 3.2, which macOS brings."""


@dataclass(frozen=True, slots=True)
class Construct:
    """One construct of bash."""

    name: str
    sign: str
    """How it looks, for a sentence that names it."""
    what: str
    """More of what it is, where the sign does not say it all."""
    bash: str
    """An example that prints something."""
    zsh: str = SAME
    fish: str = SAME
    sh: str = SAME
    ash: str = ""
    """Where it is empty, as for `sh`."""
    bash3: str = SAME

    def form(self, shell: Shell) -> str:
        """Return how a shell writes the example: as shell text, or `SAME`, `BASH` or `LACKS`."""
        told: str = getattr(self, shell)
        return told or self.sh


CONSTRUCTS: tuple[Construct, ...] = tuple(Construct(*row) for row in (
    # name, sign, what, bash, zsh, fish, sh, ash, bash3
    ("test", "[[ … ]]", "one test", "[[ -f a.txt ]] && echo yes", SAME, "[ -f a.txt ] && echo yes",
     "[ -f a.txt ] && echo yes", SAME),
    ("pattern", "[[ … ]]", "a pattern, or several tests", "[[ abc == a* ]] && echo yes", SAME, BASH, BASH, BASH),
    ("equal", "==", "in [ … ]", "[ a == a ] && echo yes", "[ a = a ] && echo yes", "[ a = a ] && echo yes",
     "[ a = a ] && echo yes", SAME),
    ("process", "<(…)", "what a command prints, as a file", "diff <(echo a) <(echo b); true", SAME, BASH, BASH, SAME),
    ("string", "<<<", "a text as what is read", "wc -w <<< 'one two'", SAME, BASH, BASH, BASH),
    ("list", "{a,b}", "", "echo a{1,2}b", SAME, SAME, BASH, BASH),
    ("range", "{1..5}", "", "echo {1..5}", SAME, "echo $(seq 1 5)", BASH, BASH),
    ("both", "&>", "", "ls nowhere &> out.log; wc -l < out.log", SAME, SAME, "ls nowhere > out.log 2>&1; wc -l < out.log",
     SAME),
    ("add_both", "&>>", "", "ls nowhere &>> out.log; wc -l < out.log", SAME, SAME,
     "ls nowhere >> out.log 2>&1; wc -l < out.log", "", "ls nowhere >> out.log 2>&1; wc -l < out.log"),
    ("pipe_both", "|&", "", "ls nowhere |& wc -l", SAME, "ls nowhere 2>&1 | wc -l", "ls nowhere 2>&1 | wc -l", "",
     "ls nowhere 2>&1 | wc -l"),
    ("ansi", "$'…'", "", "printf %s $'a\\tb' | wc -c", SAME, BASH, BASH, SAME),
    ("upper", "${x^^}", "the letters changed", "x=abc; echo ${x^^}", BASH, BASH, BASH, BASH, LACKS),
    ("replace", "${x/a/b}", "replaced, or a part", "x=abc; echo ${x/b/X} ${x:1:1}", SAME, BASH, BASH, SAME),
    ("indirect", "${!x}", "", "x=abc; y=x; echo ${!y}", BASH, BASH, BASH, BASH),
    ("cut", "${x%a}", "cut, or another", "x=a.txt; echo ${x%.txt} ${Y:-b}", SAME, BASH),
    ("braced", "${x}", "", "echo ${HOME}/a", SAME, "echo $HOME/a"),
    ("status", "$?", "", "false; echo $?", SAME, "false; echo $status"),
    ("own_number", "$$", "", "echo $$ | wc -w", SAME, "echo $fish_pid | wc -w"),
    ("backticks", "`…`", "", "echo `echo a`", SAME, "echo $(echo a)"),
    ("sum", "$((…))", "", "echo $((1 + 2))", SAME, BASH),
    ("condition", "((…))", "", "((1 + 1)) && echo yes", SAME, BASH, BASH, BASH),
    ("for", "for … do … done", "", "for f in a b; do echo $f; done", SAME, BASH),
    ("count", "for ((…))", "", "for ((i = 0; i < 2; i++)); do echo $i; done", SAME, BASH, BASH, BASH),
    ("while", "while … do … done", "", "echo a | while read -r x; do echo $x; done", SAME, BASH),
    ("if", "if … then … fi", "", "if true; then echo yes; fi", SAME, BASH),
    ("case", "case … esac", "", "case a in a) echo yes;; esac", SAME, BASH),
    ("function", "f() { … }", "", "f() { echo yes; }; f", SAME, BASH),
    ("function_word", "function f { … }", "", "function f { echo yes; }; f", SAME, BASH, BASH, SAME),
    ("subshell", "( … )", "", "(cd / && pwd)", SAME, BASH),
    ("group", "{ …; }", "", "{ echo a; echo b; } | wc -l", SAME, BASH),
    ("array", "arrays", "", "a=(x y); echo ${a[@]}", SAME, BASH, BASH, BASH),
    ("element", "${a[1]}", "which zsh counts from 1", "a=(x y); echo ${a[1]}", BASH, BASH, BASH, BASH),
    ("assignment", "x=1", "for what follows", "x=1; echo $x", SAME, BASH),
    ("mapfile", "mapfile", "", "mapfile -t a < lines.txt; echo ${#a[@]}", BASH, BASH, BASH, BASH, LACKS),
    ("map", "declare -A", "", "declare -A m; m[a]=1; echo ${m[a]}", SAME, BASH, BASH, BASH, LACKS),
    ("declare", "declare", "or typeset, local, let", "declare x=1; echo $x", SAME, BASH, BASH, BASH),
    ("echo_e", "echo -e", "", "echo -e 'a\\tb'", SAME, SAME, "printf '%b\\n' 'a\\tb'", SAME),
    ("echo_backslash", "\\ in echo", "which zsh and POSIX take for a sign", "echo 'a\\tb'",
     "printf '%s\\n' 'a\\tb'", SAME, "printf '%s\\n' 'a\\tb'", SAME),
    ("random", "$RANDOM", "", "echo $RANDOM | wc -w", SAME, BASH, BASH, SAME),
    ("source", "source", "", "source ./empty.sh && echo yes", SAME, SAME, ". ./empty.sh && echo yes", SAME),
    ("quotes", "\\\\ in quotes", "which fish halves", "printf %s 'a\\\\b'", SAME, "printf %s 'a'\\\\\\\\'b'"),
    ("set", "[ab]*", "in names", "ls [ab].txt", SAME, BASH),
    ("argument", "an open pattern", "that is meant for the program", "find . -name *.nothing", "find . -name '*.nothing'",
     "find . -name '*.nothing'"),
    ("pipefail", "set -o pipefail", "", "set -o pipefail; echo yes", SAME, BASH, BASH, SAME),
    ("printf_v", "printf -v", "or %q", "printf '%q\\n' 'a b'", SAME, BASH, BASH, BASH),
    ("read", "read -a", "or -p, -n", "read -a a <<< 'x y'; echo ${#a[@]}", BASH, BASH, BASH, BASH),
    ("pushd", "pushd", "or popd, dirs", "pushd / > /dev/null; pwd", SAME, SAME, BASH, BASH),
    ("shopt", "shopt", "", "shopt -s nullglob; echo *.nothing | wc -w", BASH, BASH, BASH, BASH),
    ("history", "history", "of which zsh shows the end", "history | grep nothing; true", "history 1 | grep nothing; true", SAME, LACKS, LACKS),
    ("only_bash", "compgen", "or complete, bind, enable, caller, help, coproc, select", "compgen -b | grep -c '^cd$'", BASH, BASH, BASH, BASH),
    ("disown", "disown", "", "sleep 1 > /dev/null & disown && echo yes", SAME, SAME, BASH, BASH),
    ("type_t", "type -t", "", "type -t cd", BASH, BASH, BASH, BASH),
    ("unset", "unset", "", "unset nothing; echo done", SAME, "set -e nothing; echo done"),
    ("activate", "bin/activate", "the script of a Python environment", "source venv/bin/activate", SAME,
     "source venv/bin/activate.fish", ". venv/bin/activate", SAME),
))  # fmt: skip
"""Every construct, in the order in which they are looked for."""

BY_NAME = {one.name: one for one in CONSTRUCTS}
