"""What each word of a command does, in plain words and offline.

The parsed command (`caro.shell`) is walked word by word; a table of tools and their options (`tools/`) says
what each is for. What the table lacks is looked up in the installed program's own manual page or `--help`
(`lookup`), and what nobody knows is called unknown. Nothing of the command is run.
"""

from __future__ import annotations

from caro._record import dataclass, replace
from caro.explaining.note import Note
from caro.shell.script import MAX_COMMAND_CHARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.explaining.lookup import Lookup
    from caro.shell.script import Script


class UnexplainableError(Exception):
    """The text is no command that can be taken apart; the message says why."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What the words of a command do."""

    notes: tuple[Note, ...]
    """In the order of the command."""
    complete: bool
    """Whether there was no more to say than the notes hold."""


def explain(command: str, lookup: Lookup | None = None) -> Explained:
    """Return a note for each word of `command`; UnexplainableError where it is no shell command.

    Without a `lookup` nothing outside the table is asked.
    """
    from caro.shell import parse

    if not command.strip():
        raise UnexplainableError("it is empty")
    if len(command) > MAX_COMMAND_CHARS:
        raise UnexplainableError(f"it is longer than {MAX_COMMAND_CHARS} characters")
    script, error = parse(command)
    if error is not None:
        raise UnexplainableError(error)
    if not script.pipelines:
        raise UnexplainableError("it holds no command")
    from caro.explaining.reading import MAX_NOTES, Reader

    reader = Reader(command, lookup)
    reader.whole(script)
    return Explained(_with_dialects(reader.notes, script), len(reader.notes) < MAX_NOTES)


def _with_dialects(notes: list[Note], script: Script) -> tuple[Note, ...]:
    """Return the notes; behind options and programs that not every system has, they tell whose those are."""
    from caro.dialects.marks import marks

    whose = marks(script)
    return tuple(
        replace(note, says=f"{note.says} ({whose[note.start]})")
        if note.start in whose
        and note.kind in ("option", "program")
        and note.source == "table"
        and "macOS" not in note.says
        else note
        for note in notes
    )


__all__ = ["MAX_COMMAND_CHARS", "Explained", "Note", "UnexplainableError", "explain"]
