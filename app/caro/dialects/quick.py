"""Tells at a glance that a command is read the same by the tools and the shell it is for; or is in doubt.

Most commands are, and the table need not be loaded for them (4 ms). What `same` lists is made from the table.
"""

from __future__ import annotations

from caro.dialects.same import FOREIGN, SAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.dialects.constructs import Shell
    from caro.domain import Dialect

ENDS = frozenset(("|", "||", "&&", ";", "&", "{}", "+", "\\;", "';'", ">", ">>", "<"))
"""Words behind which another command may begin, or an option of the one before."""
GAWK = (
    "gensub",
    "asort",
    "strftime",
    "systime",
    "patsplit",
    "PROCINFO",
    "IGNORECASE",
    "FPAT",
    "FIELDWIDTHS",
    "GINFILE",
    "NDFILE",
    "inplace",
)


def same_tools(command: str, dialect: Dialect) -> bool:
    """Tell whether the tools of a dialect read a command as it stands."""
    options, foreign = " " + SAME[dialect], " " + FOREIGN[dialect]
    tool, last = "", ""
    for word in [*command.replace("|", " | ").replace("$(", " ").split(), "|"]:
        if word in ENDS:
            if tool == "grep" and dialect == "bsd" and last != "." and last[-1:] != "/":
                return False  # with -r it may lack its folder
            tool = "" if word not in (">", ">>", "<") else tool
            continue
        name = word.strip("(\"')").rpartition("/")[2]
        if f" {name} " in foreign:
            return False
        found = f" {name}:" in options
        if found:
            tool = name
        elif tool and word[0] in "-\"'$" and not _known(word, tool, options):
            return False
        last = word
        if tool == "find" and dialect == "bsd" and found:
            last = "find"
        elif tool == "find" and last == "find" and word[0] == "-":
            return False
    return not ("awk" in command and any(mark in command for mark in GAWK))


def _known(word: str, tool: str, options: str) -> bool:
    """Tell whether an option is one that the dialect has and no row is about."""
    if word[0] != "-":
        return word[1:2] != "-" and tool not in ("sed", "date", "touch", "stat")
    if f" {tool}:{word} " in options:
        return True
    return word[1:].isalpha() and all(f" {tool}:-{letter} " in options for letter in word[1:])


def shell_of(name: str, platform: str, dialect: str) -> Shell | None:
    """Return which column of the table a shell is; None for bash as the table has it."""
    if name == "bash":
        return "bash3" if platform == "macos" else None
    if name == "sh":
        return "ash" if dialect == "busybox" else "sh"
    return name if name in ("zsh", "fish") else None  # type: ignore[return-value]


def same_shell(command: str, shell: Shell) -> bool:
    """Tell whether a shell reads a command of bash as it stands."""
    words = command.split()
    if shell == "bash3":
        return not any(mark in command for mark in ("^", ",,", "mapfile", "readarray", "-A", "&>>", "|&"))
    if shell == "zsh":
        return not any(mark in command for mark in ZSH) and ZSH_WORDS.isdisjoint(words)
    if any(mark in command for mark in POSIX) or not POSIX_WORDS.isdisjoint(words):
        return False
    bare = command.replace("{}", "")
    if "{" in bare or any(word in ("echo", "printf") for word in words):
        return False
    if shell != "fish":
        return True
    if "(" in bare.replace("$(", "") or "[" in bare or any(mark in bare for mark in FISH):
        return False
    return FISH_WORDS.isdisjoint(words) and not any("=" in one and _assigns(one) for one in words)


def _assigns(word: str) -> bool:
    return word.partition("=")[0].isidentifier()


ZSH = ("^", ",,", "${", "==", "[[", "name *", "path *", "clude=*", "://", "[", ":*", "echo")
ZSH_WORDS = frozenset(
    "mapfile readarray shopt history compgen type read help bind caller enable disown".split()
)
POSIX = (
    "[[",
    "==",
    "<(",
    "<<<",
    "&>",
    "|&",
    "((",
    "$'",
    "${",
    "$RANDOM",
    "=(",
    "://",
    "name *",
    "clude=*",
    ":*",
)
POSIX_WORDS = frozenset(
    """source mapfile readarray declare typeset local let pushd popd dirs shopt history compgen complete type
    read function select help disown bind enable caller coproc set""".split()
)
FISH = ("`", "$?", "$$", "\\\\", "\\'", "/activate")
FISH_WORDS = frozenset("for while until if case unset { export".split())
