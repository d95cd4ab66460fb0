"""The text of `--help`, made from the table of options so that the two can't drift apart."""

from __future__ import annotations

import textwrap

from caro.cli.options import OPTIONS

HEAD = """\
caro: plain words in, one right and safe shell command out. None is run unasked.
  caro "find log files over 10 MB changed this week"      quotes are optional
  caro -x "list files by size"    run, edit or explain it by one key
  caro repl, caro batch < FILE    one after another; one a line, JSON out
  caro check, caro explain CMD    how risky is it (caro safety); each word of it
  caro fix 'gti status'           what to run in place of what failed
  caro init bash|zsh|fish         a key that turns words into the command
  caro doctor, caro stats         what caro uses here and why; how it did
  caro model, caro config, caro history   bigger models; settings; what you ran
"""

FOOT = """
caro COMMAND --help tells more. "caro check disk space" is a request. Status:
0 answered or ran well, 1 no answer, 2 usage, 3 blocked, 4 set-up, 130 Ctrl-C.
"""


DOCTOR_FOOT = """
Exit status: 0 no check failed, 1 one did (or the measurement or the bundle
could not be made), 2 usage. A warning is no failure: caro works with less.
"""

CHECK_FOOT = """
With no command, one is read from standard input. Exit status: 0 it may be
shown, 2 usage, 3 the policy blocks it.
"""

FIX_FOOT = """
Its error is read from standard input, where that is no terminal. In a shell
with the script of caro init, caro fix alone takes the last command. What failed
is not run again.
"""

EXPLAIN_FOOT = """
With no command, one is read from standard input. What caro lacks is looked up
in the manual pages of this machine, or in --help of a few plain tools; words
that nobody knows are called unknown. Exit status: 0 explained, 1 it is no
valid shell command, 2 usage.
"""

INIT_FOOT = """
Ctrl-G turns the words on the command line into the command; caro -x runs what
you choose in your shell, with its history; Tab completes the options.

  caro init bash > ~/.config/caro/init.bash     then, in ~/.bashrc:
  . ~/.config/caro/init.bash                    (zsh: ~/.zshrc, behind compinit)

fish: caro init fish > ~/.config/fish/conf.d/caro.fish
"""

MODEL_HEAD = """\
caro model: other models by choice; caro's own answers unless told so.

  caro model list                 every model, what it takes, and which answers
  caro model pull NAME            fetch one; the fast one is made here
  caro model use NAME|default     answer with this one from now on
  caro model add NAME FILE        take in a GGUF file, or one from an address
  caro model remove NAME          delete one and what was fetched of it
  caro model verify [NAME]        read every byte again, compare the sha256"""

MODEL_FOOT = """
Exit status: 0 done, 2 usage, 4 it could not be had or is not sound, 130
interrupted. CARO_MODEL_TOKEN: a permission, sent to the server that was added.
"""

STATS_HEAD = """\
caro stats: how the answers were: time, who gave them, how they ended.

  caro stats                      figures, targets, and what they were before
  caro stats alerts               which rules fire; exit status 1 when one does
  caro stats off|on               note nothing, or figures without any words
  caro stats text                 note the words of requests and commands too
  caro stats delete               delete all that was noted"""

STATS_FOOT = """
The figures lie in ~/.local/state/caro, in files of yours alone, and are never
sent. CARO_STATS=off for one call; CARO_STATE_DIR for another folder. Status: 0
shown or done, 1 a rule fires, 2 usage, 4 set-up.
"""

CONFIG_HEAD = """\
caro config: every setting, who decided it, and how to change it.

  caro config list [--sources]    every setting; where each value comes from
  caro config get NAME            the bare value of one
  caro config set NAME VALUE      change it in your file, and nothing else there
  caro config reset NAME|--all    take it out of the file
  caro config edit                the file in your editor, checked afterwards
  caro config path                where the file is"""

CONFIG_FOOT = """
An option outranks a variable, that your file, that /etc/caro/config.toml, and
that what caro finds out. Status: 0 done, 1 not set, 2 usage, 4 a faulty file.
"""

BATCH_FOOT = """
Many requests that come together are spread over processes; what comes alone is
answered at once. CARO_THREADS=1 means one process. Exit status: 0 each has got
its object, be that an answer or why there is none, 1 a process was lost, 2
usage, 130 Ctrl-C.
"""

HISTORY_HEAD = """\
caro history: the requests whose answers you took, and what you made of them.

  caro history                    all of it, the newest last
  caro history WORD               what holds the word; several: -- WORD WORD
  caro history --again N          ask about number N as caro -x does, and run it
  caro history --forget N         take it out"""

HISTORY_FOOT = """
What you edited, or took from a model, is offered first for the same request.
Kept out: caro --private, CARO_PRIVATE=on, or caro config set private true.
Exit status: 0 done, 1 nothing found, 2 usage, 4 it can't be written.
"""

REPL_HEAD = """\
caro repl, or caro -i: one request after another, each knowing the one before.

  find log files over 10 MB in /var/log
  only the ones from today        fewer of them
  sort them by size               the same in another order
  in /tmp instead                 the same somewhere else
  now delete them                 shown whole, asked about, run after Enter
  again, help, quit               the last answer, these lines, the end (Ctrl-D)"""

REPL_FOOT = """
Up and Down bring lines back, those of earlier sessions too, unless CARO_PRIVATE
is on; Ctrl-C gives up a line or an answer. Through a pipe nothing is run. Exit
status: 0; through a pipe that of the last line, as for a single request.
"""

OWN = {
    "batch": ("caro batch [options] < FILE: a request a line in, a JSON object a line out.", BATCH_FOOT),
    "check": ("caro check [options] -- COMMAND: how risky is it? Nothing is run.", CHECK_FOOT),
    "explain": ("caro explain [options] -- COMMAND: what each word does. Nothing is run.", EXPLAIN_FOOT),
    "doctor": ("caro doctor: the machine, what caro uses of it and why, and what is amiss.", DOCTOR_FOOT),
    "fix": ("caro fix [options] 'COMMAND': what to run in place of one that failed.", FIX_FOOT),
    "init": ("caro init bash|zsh|fish: print the script that joins caro to a shell.", INIT_FOOT),
    "model": (MODEL_HEAD, MODEL_FOOT),
    "stats": (STATS_HEAD, STATS_FOOT),
    "config": (CONFIG_HEAD, CONFIG_FOOT),
    "history": (HISTORY_HEAD, HISTORY_FOOT),
    "repl": (REPL_HEAD, REPL_FOOT),
}
"""By command that has a help of its own: its first line and its last ones."""

WORDS = {
    ("doctor", "verbose"): "also what py-cpuinfo and psutil say, where installed",
    ("fix", "offline"): "ask no server, whatever is configured",
    ("fix", "output"): "how to print the fix",
    ("fix", "pick"): "ask as -x does, but print what was chosen",
}
"""What an option that other commands have too means to this one."""


def help_text(command: str = "query") -> str:
    """Return the help: at most 24 lines of 80 columns, a terminal's smallest size."""
    if command in OWN:
        head, foot = OWN[command]
        return f"{head}\n\n" + _rows(command) + foot
    return HEAD + "\n" + _rows("query") + FOOT


def _rows(command: str) -> str:
    rows = []
    for option in OPTIONS:
        if command not in option.commands:
            continue
        form = f"--{option.name}"
        if option.metavar:
            form += f" {option.metavar}"
        front = f"  {option.short or '  '}{',' if option.short else ' '} {form:<17}"
        choices = f" ({', '.join(option.choices)})" if option.choices else ""
        says = WORDS.get((command, option.name), option.help)
        text = f"{says}{choices}"
        if len(front + text) > 80:
            fold = " " * len(front)
            text = (
                says + "\n" + textwrap.fill(choices.strip(), 80, initial_indent=fold, subsequent_indent=fold)
            )
        rows.append(front + text)
    return "\n".join(rows) + "\n"
