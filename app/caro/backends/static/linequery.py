"""What is asked of the lines of one file, whatever words.

`lineparser.py` fills it from the request and `linecommands.py` renders it.
"""

from __future__ import annotations


class Filter:
    """One condition on a line: any of `texts`, not `negated`."""

    def __init__(
        self, texts: list[str], negated: bool, where: str = "", loose: bool = False, extended: bool = False
    ) -> None:
        self.texts = texts
        """Basic regular expressions."""
        self.negated = negated
        self.where = where
        """`^`, `$`, or "" for anywhere."""
        self.loose = loose
        """Whether letter case is ignored: the word is a person's, not the file's."""
        self.extended = extended
        """Whether the texts are extended expressions."""


class LineQuery:
    """What is asked of the lines of a file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.filters: list[Filter] = []
        self.count = False
        self.tally = False
        """Whether each different line is counted rather than all of them: "unique errors with counts"."""
        self.delete = False
        self.unique = False
        self.sort = False
        self.reverse = False
        self.numbered = False
        self.insensitive = False
        self.whole = False
        self.first: int | None = None
        self.last: int | None = None
        self.before: int | None = None
        self.after: int | None = None
        self.piece = ""
        """An extended expression for what is taken out of the lines, or "" for the lines themselves."""
        self.column = 0
        """The word of a line, counted from 1, at which the message begins that is asked for alone."""
        self.ranked = False
        """Whether each different piece is counted, the most frequent first."""
        self.top: int | None = None
        self.words = False
        """Whether words are asked for rather than the lines that they stand in."""
