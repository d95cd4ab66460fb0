"""A tool's words as options with their values."""

from __future__ import annotations

from caro._record import dataclass
from caro.dialects import known
from caro.dialects.difference import Difference, Form, parsed
from caro.dialects.long import SHORT, TAKES_WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.dialects.reach import Call
    from caro.domain import Dialect
    from caro.shell.script import Word


@dataclass(frozen=True, slots=True)
class Item:
    """One option as it stands in the line."""

    name: str
    """`-d`, `--max-depth`, `-printf`; `bs=` of an operand."""
    value: str | None
    """Its value without quotes, as written where an expansion decides it; None for none."""
    written: str
    """The value as shell text."""
    literal: bool
    """Whether the value is known."""
    first: int
    """The word in which it stands, and the last one that it takes."""
    last: int
    letters: bool = False
    """Whether it is a letter, which may stand among others in one word."""


def items(call: Call, rows: Sequence[Difference], target: Dialect) -> list[Item]:
    """Return the options of a call; what stands behind `--`, or inside `find -exec`, is none."""
    if call.tool == "find":
        return _primaries(call, rows)
    found: list[Item] = []
    values, words = call.values(), call.words
    letters = _letters(call, rows, target)
    forms = [form for row in rows for one in _forms(row) if (form := one)]
    at = 1
    while at < len(words):
        value = values[at]
        if value == "--":
            break
        took = 1
        if value[:2] == "--":
            took = _long(call, at, forms, found)
        elif value[:1] == "-" and len(value) > 1:
            took = (
                _cluster(call, at, letters, forms, found)
                if letters is not None
                else _loose(call, at, forms, found)
            )
        elif "=" in value and any(form.name == value.partition("=")[0] + "=" for form in forms):
            name, _, rest = value.partition("=")
            text = words[at].text.partition("=")[2]
            found.append(Item(f"{name}=", rest, text, words[at].value is not None, at, at))
        at += took
    return found


def _forms(row: Difference) -> list[Form | None]:
    return [parsed(form, row.tool) for dialect in row.owners() for form in row.forms(dialect)]


def _letters(call: Call, rows: Sequence[Difference], target: Dialect) -> dict[str, str] | None:
    """Return which letters there are and which take a value; None for a tool that the table has not.

    What the dialects read differently is read as a row says that the value looks.
    """
    specs = [known.letters(call.tool, one) for one in ("gnu", "bsd", "busybox")]
    if not any(specs):
        return None
    order = (0, 1, 2) if target != "busybox" else (0, 2, 1)
    merged: dict[str, str] = {}
    for at in reversed(order):
        merged.update(specs[at] or {})
    return merged


def _value(word: Word) -> tuple[str, str, bool]:
    return (word.text if word.value is None else word.value), word.text, word.value is not None


def _long(call: Call, at: int, forms: Sequence[Form], found: list[Item]) -> int:
    word = call.words[at]
    value, _, literal = _value(word)
    name, equals, rest = value.partition("=")
    if equals:
        found.append(Item(name, rest, word.text.partition("=")[2], literal, at, at))
        return 1
    takes = name in TAKES_WORD and name in SHORT.get(call.tool, {})
    takes = takes or (
        any(form.name == name and form.value for form in forms)
        and not any(form.name == name and not form.value for form in forms)
    )
    if takes and at + 1 < len(call.words):
        found.append(Item(name, *_value(call.words[at + 1]), at, at + 1))
        return 2
    found.append(Item(name, None, "", literal, at, at))
    return 1


def _cluster(call: Call, at: int, letters: dict[str, str], forms: Sequence[Form], found: list[Item]) -> int:
    """Read `-lah`, `-n5`, `-k 2`."""
    word = call.words[at]
    value, text, literal = _value(word)
    if value[1].isdigit() and value[1] not in letters:
        return 1  # a number: `head -5`, `seq 10 -1 1`
    if text != value and not text.startswith(value[:2]):
        return 1  # in quotes as a whole
    for place, letter in enumerate(value[1:], 1):
        takes = letters.get(letter, "")
        rest = value[place + 1 :]
        following = rest or (call.values()[at + 1] if at + 1 < len(call.words) else "")
        if not takes and any(form.name == f"-{letter}" and form.shows(following) for form in forms):
            takes = ":"
        if takes and (rest or takes == "::"):
            written = text[place + 1 :] if text.startswith(value[: place + 1]) else rest
            found.append(Item(f"-{letter}", rest or None, written, literal, at, at, True))
            return 1
        if takes and at + 1 < len(call.words):
            found.append(Item(f"-{letter}", *_value(call.words[at + 1]), at, at + 1, True))
            return 2
        found.append(Item(f"-{letter}", None, "", literal, at, at, True))
    return 1


def _loose(call: Call, at: int, forms: Sequence[Form], found: list[Item]) -> int:
    """Read an option of a tool of which the rows alone are known."""
    word = call.words[at]
    value, text, literal = _value(word)
    for form in forms:
        if form.name == value and form.value and at + 1 < len(call.words):
            following = _value(call.words[at + 1])
            if form.fits(value, following[0]):
                found.append(Item(value, *following, at, at + 1))
                return 2
        if (
            form.value
            and len(form.name) == 2
            and value.startswith(form.name)
            and form.fits(form.name, value[2:])
        ):
            found.append(Item(form.name, value[2:], text[2:], literal, at, at))
            return 1
    found.append(Item(value, None, "", literal, at, at))
    return 1


def _primaries(call: Call, rows: Sequence[Difference]) -> list[Item]:
    found: list[Item] = []
    takes: dict[str, str] = {}
    for dialect in ("busybox", "bsd", "gnu"):
        takes.update(known.primaries(dialect))
    values, words = call.values(), call.words
    at = 1
    while at < len(words):
        name = values[at]
        at += 1
        if name in ("-exec", "-execdir", "-ok", "-okdir"):
            while at < len(words) and values[at] not in (";", "+"):
                at += 1
            continue
        if name[:1] != "-" or len(name) < 2 or name[1:2].isdigit():
            continue
        newer = name.startswith("-newer") and len(name) == 8
        if (newer or takes.get(name)) and at < len(words):
            found.append(Item(name, *_value(words[at]), at - 1, at))
            at += 1
        else:
            found.append(Item(name, None, "", True, at - 1, at - 1))
    return found
