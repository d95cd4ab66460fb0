"""What is asked of the rows and columns of one file, whatever words and whichever tool.

`tableparser.py` fills it from the request, `tablecommands.py` and `jsoncommands.py` render it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablefile import Table


class TableQuery:
    """What is asked of a table; columns count from 1, -1 is the last."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.select: list[int] = []
        self.filters: list[tuple[int, str, tuple[str, ...]]] = []
        """(column, operator, values any of which will do); a "t" before the operator compares times of day"""
        self.group: int | None = None
        self.part: tuple[int, int] | None = None
        """First character and length of the part of the group's column that counts."""
        self.figure: str | None = None
        self.count = False
        self.unique = False
        self.sort: int | None = None
        self.descending: bool | None = None
        self.top: int | None = None
        self.ordered = False
        """Whether the values of the only column come in order."""
        self.frequent = False
        self.headless = False
        """Whether the header is told to be left out."""
        self.dropped: list[int] = []
        """Columns that are not wanted; all others are."""
        self.keys: list[int] = []
        """Columns that settle the order of rows alike in the first."""
        self.nth: int | None = None
        """Which of the figures in order is asked for: "the second highest"."""
        self.having: tuple[str, str] | None = None
        """The bound that the count of a group keeps: "more than 2 employees"."""
        self.clock: tuple[int, int] | None = None
        """Where the times of day stand in their column, unless they are all of it."""
        self.headed = False
        """Whether the header is asked for along with the rows."""
        self.decimals: int | None = None
        """To how many places an average is rounded."""
        self.figures: list[str] = []
        """Further figures of the same column: "min, max and average"."""
