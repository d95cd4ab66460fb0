"""The text of `--help`, made from the table of options so that the two can't drift apart."""

from __future__ import annotations

import textwrap

from caro.cli.options import OPTIONS

HEAD = """\
caro: plain words in, one right and safe shell command out. None is run unasked.

  caro "find log files over 10 MB changed this week"      quotes are optional
  caro -x "list files by size"    run, edit or explain it by one key
  caro batch < requests.txt       a request per line; JSON Lines out, in order
  caro check -- 'rm -rf build'    how risky is it? (caro safety: the rules)
  caro explain 'tar -xzf a.tgz'   what does each word of it do?
  caro doctor                     what caro uses here and why
  caro init bash|zsh|fish         a key that turns words into the command
  caro model list|pull|add|use    bigger models by choice

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
caro model: bigger models by choice; the shipped one answers unless told so.

  caro model list                 every model, what it takes, and which answers
  caro model pull NAME            fetch one; broken off, it goes on where it was
  caro model use NAME|default     answer with this one from now on
  caro model add NAME FILE        take in a GGUF file, or one from an address
  caro model remove NAME          delete one and what was fetched of it
  caro model verify [NAME]        read every byte again, compare the sha256"""

MODEL_FOOT = """
Exit status: 0 done, 2 usage, 4 it could not be had or is not sound, 130
interrupted. CARO_MODEL_TOKEN: a permission, sent to the server that was added.
"""

OWN = {
    "check": ("caro check [options] -- COMMAND: how risky is it? Nothing is run.", CHECK_FOOT),
    "explain": ("caro explain [options] -- COMMAND: what each word does. Nothing is run.", EXPLAIN_FOOT),
    "doctor": ("caro doctor: the machine, what caro uses of it and why, and what is amiss.", DOCTOR_FOOT),
    "init": ("caro init bash|zsh|fish: print the script that joins caro to a shell.", INIT_FOOT),
    "model": (MODEL_HEAD, MODEL_FOOT),
}
"""By command that has a help of its own: its first line and its last ones."""

WORDS = {("doctor", "verbose"): "also what py-cpuinfo and psutil say, where installed"}
"""What an option that other commands have too means to this one."""


def help_text(command: str = "query") -> str:
    """Return the help: at most 24 lines of 80 columns, a terminal's smallest size."""
    if command in OWN:
        head, foot = OWN[command]
        return f"{head}\n\n" + _rows(command) + foot
    return HEAD + _rows("query") + FOOT


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
