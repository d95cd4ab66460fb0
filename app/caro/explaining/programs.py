"""Says what a program is for, and hands its arguments on to be read."""

from __future__ import annotations

from caro.explaining import table
from caro.explaining.arguments import Arguments
from caro.explaining.table import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.explaining.reading import Reader
    from caro.shell.script import Word

UNKNOWN_PROGRAM = "caro does not know this program"
OWN_PROGRAM = "a program or script of yours; caro can't tell what it does"
_SYSTEM = frozenset(("/bin", "/usr/bin", "/sbin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin"))
_FAMILIES = {
    "python": "python3",
    "pip": "pip",
    "gcc": "gcc",
    "clang": "gcc",
    "php": "php",
    "ruby": "ruby",
    "perl": "perl",
}
"""Names that come with a version: python3.12."""


def program(reader: Reader, words: Sequence[Word], depth: int) -> None:
    """Note what a program is for and what each of its arguments does."""
    first = words[0]
    called = first.value
    if called is None or not called:
        says = "runs the program that stands in it" if called is None else UNKNOWN_PROGRAM
        reader.note(first.start, first.end, says, depth, "program" if called is None else "unknown")
        reader.parts(first, depth + 1)
        _rest(reader, words[1:], depth + 1)
        return
    folder, _, name = called.rpartition("/")
    if called in reader.functions:
        reader.note(first.start, first.end, "the command that was made above", depth, "program")
        _rest(reader, words[1:], depth + 1)
        return
    if folder and folder not in _SYSTEM:
        reader.note(first.start, first.end, OWN_PROGRAM, depth, "program", "")
        reader.parts(first, depth + 1)
        _rest(reader, words[1:], depth + 1)
        return
    tool = table.find(name) if " " not in name else None
    if tool is None:
        family = _FAMILIES.get(name.rstrip("0123456789.-"))
        tool = table.find(family) if family else None
    if tool is not None:
        reader.note(first.start, first.end, tool.says, depth, "program", "table")
    else:
        said = reader.lookup.program(name) if reader.lookup is not None else None
        if said is None:
            reader.note(first.start, first.end, UNKNOWN_PROGRAM, depth, "unknown", "")
        else:
            reader.note(first.start, first.end, said[0], depth, "program", said[1])
        tool = Tool(name, "", {}, {}, ())
    Arguments(reader, tool, depth + 1).read(list(words[1:]))


def _rest(reader: Reader, words: Sequence[Word], depth: int) -> None:
    """Note arguments of a program that nobody knows."""
    for word in words:
        reader.note(word.start, word.end, "is given to it", depth, "operand", "shell")
        reader.parts(word, depth + 1)
