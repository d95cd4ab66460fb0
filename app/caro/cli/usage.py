"""The text of `--help`, made from the table of options so that the two can't drift apart."""

from __future__ import annotations

import textwrap

from caro.cli.options import OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caro.cli.options import Option

HEAD = """\
caro: plain words in, one right and safe shell command out. Nothing is run.

  caro "find log files over 10 MB changed this week"      quotes are optional
  echo "list files by size" | caro
  caro batch < requests.txt       a request per line; JSON Lines out, in order
  caro check -- 'rm -rf build'    how risky is this command? (--explain: why)
  caro safety list|test|explain   the rules that say so
  caro doctor                     what caro uses here and why (doctor --help)
  caro model list|pull|add|use    bigger models by choice (model --help)

"""

FOOT = """
A command is one only before what it takes: caro check disk space is a request.
Variables: CARO_BACKEND, CARO_SAFETY (strict, moderate, permissive) and
CARO_TIMEOUT (seconds). Exit status: 0 answered, 1 no answer, 2 usage,
3 blocked as unsafe, 4 configuration or model, 130 interrupted.
"""


DOCTOR_HEAD = """\
caro doctor: the machine, what caro uses of it and why, and what is amiss.

"""

DOCTOR_WORDS = {"verbose": "also what py-cpuinfo and psutil say, where installed"}
"""What an option that other commands have too means here."""

DOCTOR_FOOT = """
Exit status: 0 no check failed, 1 one did (or the measurement or the bundle
could not be made), 2 usage. A warning is no failure: caro works with less.
"""

MODEL_HEAD = """\
caro model: bigger models by choice; the shipped one answers unless told so.

  caro model list                 every model, what it takes, and which answers
  caro model pull NAME            fetch one; broken off, it goes on where it was
  caro model use NAME|default     answer with this one from now on
  caro model add NAME FILE        take in a GGUF file, or one from an address
  caro model remove NAME          delete one and what was fetched of it
  caro model verify [NAME]        read every byte again, compare the sha256

"""

MODEL_FOOT = """
Exit status: 0 done, 2 usage, 4 it could not be had or is not sound, 130
interrupted. CARO_MODEL_TOKEN: a permission, sent to the server that was added.
"""


def help_text(command: str = "query") -> str:
    """Return the help: at most 24 lines of 80 columns, a terminal's smallest size."""
    if command == "doctor":
        return DOCTOR_HEAD + _rows(lambda option: "doctor" in option.commands, DOCTOR_WORDS) + DOCTOR_FOOT
    if command == "model":
        return MODEL_HEAD + _rows(lambda option: "model" in option.commands) + MODEL_FOOT
    return HEAD + _rows(lambda option: len(option.commands) > 1 or option.commands == ("check",)) + FOOT


def _rows(shown: Callable[[Option], bool], words: Mapping[str, str] | None = None) -> str:
    rows = []
    for option in filter(shown, OPTIONS):
        form = f"--{option.name}"
        if option.metavar:
            form += f" {option.metavar}"
        front = f"  {option.short or '  '}{',' if option.short else ' '} {form:<17}"
        choices = f" ({', '.join(option.choices)})" if option.choices else ""
        only = " (check)" if option.commands == ("check",) else ""
        says = (words or {}).get(option.name, option.help)
        text = f"{says}{choices}{only}"
        if len(front + text) > 80:
            fold = " " * len(front)
            text = (
                says
                + only
                + "\n"
                + textwrap.fill(choices.strip(), 80, initial_indent=fold, subsequent_indent=fold)
            )
        rows.append(front + text)
    return "\n".join(rows) + "\n"
