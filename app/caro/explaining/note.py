"""What is said about one word of a command."""

from __future__ import annotations

from caro._record import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One word, or a part of one, and what it does."""

    text: str
    """As written; for an option with its value both."""
    says: str
    depth: int
    """How far inside other words it stands: 0 for a program and for what joins commands."""
    start: int
    end: int
    """Where it stands in the command, in characters; text inside quotes has the place of its quotes."""
    kind: str
    """`program`, `subcommand`, `option`, `operand`, `part` (of a word), `redirect`, `assignment`, `shell`
    (keywords and operators), `unknown`."""
    source: str
    """Who says so: `table`, `shell`, `manual`, `help`; empty where nobody knows."""
