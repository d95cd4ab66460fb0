"""Reads the table of tools: blocks of plain text, found by name and parsed only when asked for.

The format is described in `tools/__init__.py`.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.explaining.tools import texts

MAX_WORDS = 3
"""Most words that name a sub-command in the table: `docker compose up`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one option does."""

    says: str
    takes: str = ""
    """How it takes a value: empty for none, `value`, `optional` (attached only), or a kind of `values`."""
    choices: tuple[tuple[str, str], ...] = ()
    """Values with a meaning of their own."""

    def choice(self, value: str) -> str:
        """Return what a value means, empty where the table says nothing about it."""
        return next((says for name, says in self.choices if name == value), "")


@dataclass(frozen=True, slots=True)
class Operand:
    """What the words are that are no options."""

    place: str
    """The number of it from 1 on, `*` for the others, `$` for the last of several."""
    entry: Entry
    unless: tuple[str, ...] = ()
    """Options that take its place: with `grep -e` the first operand is no pattern."""


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool, or one of its sub-commands."""

    name: str
    says: str
    traits: dict[str, str]
    options: dict[str, Entry]
    operands: tuple[Operand, ...]

    def without_places(self) -> Tool:
        """Return it with what is said of all operands alone, where none of them has a place of its own."""
        alike = all(one.place == "*" for one in self.operands)
        return Tool(self.name, self.says, self.traits, self.options, self.operands if alike else ())


_index: dict[str, list[str]] = {}
_tools: dict[str, Tool] = {}


def names() -> list[str]:
    """Return the names of all tools and sub-commands."""
    return list(_blocks())


def find(name: str) -> Tool | None:
    """Return the tool or sub-command of this name; words of a sub-command are parted by one blank."""
    if name not in _tools:
        block = _blocks().get(name)
        if block is None:
            return None
        _tools[name] = _parsed(name, block)
    return _tools[name]


def has_subcommands(name: str) -> bool:
    """Tell whether the table knows sub-commands of it."""
    front = name + " "
    return any(other.startswith(front) for other in _blocks())


def _blocks() -> dict[str, list[str]]:
    """Return the lines of each block by each name of it."""
    if not _index:
        for text in texts():
            block: list[str] = []
            for line in text.splitlines():
                if not line or line[0] == "#":
                    continue
                if line[0] != " ":
                    block = [line]
                    for name in line.partition(": ")[0].split(", "):
                        _index[name] = block
                else:
                    block.append(line)
    return _index


def _parsed(name: str, block: list[str]) -> Tool:
    traits: dict[str, str] = {}
    options: dict[str, Entry] = {}
    operands: list[Operand] = []
    for row in _rows(block[1:]):
        line = row[0]
        if line[0] == "~":
            for word in line[1:].split():
                trait, _, value = word.partition("=")
                traits[trait] = value
            continue
        forms, _, says = line.partition(": ")
        words = forms.split()
        choices = tuple(_choice(one) for one in row[1:])
        if words[0][0].isdigit() or words[0][0] in "*$":
            place, _, kind = words[0].partition("=")
            entry = Entry(says, kind.lower(), choices)
            operands.append(Operand(place, entry, tuple(word[1:] for word in words[1:])))
            continue
        takes = next((kind for word in words if (kind := _takes(word))), "")
        entry = Entry(says, takes, choices)
        for word in words:
            bare = word.removeprefix("@") if word[0] != "-" else word.partition("=")[0]
            options[bare] = entry
    like = traits.get("like", "")
    if like:
        other = find(like.replace("_", " "))
        if other is not None:
            return Tool(
                name,
                block[0].partition(": ")[2],
                {**other.traits, **traits},
                {**other.options, **options},
                tuple(operands) or other.operands,
            )
    return Tool(name, block[0].partition(": ")[2], traits, options, tuple(operands))


def _rows(lines: list[str]) -> list[list[str]]:
    """Put the values, which stand further in, to the option that they belong to."""
    rows: list[list[str]] = []
    for line in lines:
        if line.startswith("    ") and rows:
            rows[-1].append(line.strip())
        else:
            rows.append([line.strip()])
    return rows


def _choice(line: str) -> tuple[str, str]:
    name, _, says = line.partition(": ")
    return name, says


def _takes(form: str) -> str:
    """Return how a form takes a value; a form without a dash, such as `if=`, has it behind its sign."""
    if form[0] == "@":
        return "value"
    if form[0] != "-" or "=" not in form:
        return "value" if form[-1] == "=" else ""
    kind = form.partition("=")[2]
    return {"": "value", "?": "optional"}.get(kind, kind.lower())
