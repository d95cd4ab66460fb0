"""What the matcher needs of an intent, and the same as one line of text."""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    Command = str | dict[str, str] | tuple[str, ...]
    """A template, templates by dialect, or (module, function, slot names…)."""

FIELD = "\x1f"
"""Between the fields of a row."""


@dataclass(frozen=True, slots=True)
class Row:
    """What the matcher needs of an intent."""

    id: str
    also: tuple[str, ...]
    """The concepts that may be said besides those of the phrasing."""
    command: Command


def packed_row(one: Row) -> str:
    """Return a row as text."""
    command = one.command
    if isinstance(command, str):
        fields = ["template", command]
    elif isinstance(command, dict):
        fields = ["dialects", *(part for pair in command.items() for part in pair)]
    else:
        fields = ["builder", *command]
    return FIELD.join((one.id, " ".join(one.also), *fields))


def unpacked(text: str) -> Row:
    """Return the row that `packed_row` made into `text`."""
    name, also, kind, *fields = text.split(FIELD)
    command: Command
    if kind == "template":
        command = fields[0]
    elif kind == "dialects":
        command = dict(zip(fields[::2], fields[1::2], strict=True))
    else:
        command = tuple(fields)
    return Row(name, tuple(also.split()), command)
