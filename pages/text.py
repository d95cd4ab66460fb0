"""What the made pages have in common: their first line, and tables of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MADE = "<!-- Made from the tables of caro: make docs -->"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the cells are Markdown already."""
    made = ["|" + "".join(f" {one} |" if one else " |" for one in line) + "\n" for line in (head, *rows)]
    return "".join((made[0], "|---" * len(head) + "|\n", *made[1:]))


def cell(text: str) -> str:
    """Return plain text as a cell: a bar in it ends none."""
    return text.replace("|", "\\|")


def sentence(words: str) -> str:
    """Return words with a capital and a full stop."""
    return words[0].upper() + words[1:] + ("" if words.endswith((".", "?", "…")) else ".")
