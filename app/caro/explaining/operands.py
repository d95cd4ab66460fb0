"""Says what the words are that are no options, once it is known how many there are."""

from __future__ import annotations

from caro.explaining import values
from caro.explaining.note import Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from caro.explaining.reading import Reader
    from caro.explaining.table import Entry, Operand, Tool
    from caro.shell.script import Word

GENERIC = "what it works on"
UNTOLD = "is given to it"


def operands(
    reader: Reader, tool: Tool, found: list[tuple[int, Word]], given: Collection[str], depth: int
) -> None:
    """Put the notes of operands where they belong among those of the options."""
    places = [one for one in tool.operands if not any(form in given for form in one.unless)]
    taken = [one for one in tool.operands if one.unless and one not in places]
    shift = len({one.place for one in taken if one.place.isdigit()})
    later: list[tuple[int, list[Note]]] = []
    for index, (at, word) in enumerate(found):
        entry = _entry(places, index, len(found), shift)
        before = len(reader.notes)
        _note(reader, word, entry, depth, bool(tool.says))
        later.append((at, reader.notes[before:]))
        del reader.notes[before:]
    for at, notes in reversed(later):
        reader.notes[at:at] = notes


def _entry(places: list[Operand], index: int, count: int, shift: int) -> Entry | None:
    by = {one.place: one.entry for one in places}
    if "$" in by and index == count - 1 and count > 1:
        return by["$"]
    return by.get(str(index + 1 + shift)) or by.get("*")


def _note(reader: Reader, word: Word, entry: Entry | None, depth: int, known: bool) -> None:
    if entry is None:
        says, source = (GENERIC, "table") if known else (UNTOLD, "shell")
        reader.note(word.start, word.end, says, depth, "operand", source)
        reader.parts(word, depth + 1)
        return
    text = word.value if word.value is not None else word.text
    reader.note(word.start, word.end, values.joined(entry, text), depth, "operand", "table")
    if entry.takes == "shell" and reader.inside(word, depth + 1):
        return
    reader.parts(word, depth + 1)
