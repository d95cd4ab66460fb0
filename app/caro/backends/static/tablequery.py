"""Requests about the rows and columns of one file: select, filter, group, add up, sort, top N.

The columns are known from the file itself (`tablefile.py`), so "revenue per region in sales.csv" is
understood where sales.csv has such columns, and declined elsewhere.
"""

from __future__ import annotations

from caro.backends.static.stemming import stems
from caro.backends.static.tablefile import Table, look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading

FIGURES = {"sum": "sum", "total": "sum", "average": "average", "maximum": "maximum", "minimum": "minimum"}
ROWS = frozenset(
    """row rows line record records entry people person persons request requests hit hits visit visits order
    orders customer customers employee employees value values item sale sales student students sold
    made live there different occurrence log word number numbers content data table filter keep leave keeping
    according returned returning returns separated delimited split colon comma tab http got had
    """.split()
)
"""Words for "a row", whatever the table is about, and words around them that change nothing."""
BOUNDS = {
    "larger": ">",
    "older": ">",
    "smaller": "<",
    "under": "<",
    "atleast": ">=",
    "atmost": "<=",
    "newer": "<",
}
EQUALS = frozenset(("equals", "equal", "="))
LEADS = frozenset(("where", "whose", "with", "for", "having", "when", "which", "only", "if"))


class TableQuery:
    """What is asked of a table; columns count from 1, -1 is the last."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.select: list[int] = []
        self.filters: list[tuple[int, str, str]] = []
        """(column, operator, value)"""
        self.group: int | None = None
        self.by_month = False
        self.figure: str | None = None
        self.count = False
        self.unique = False
        self.sort: int | None = None
        self.descending: bool | None = None
        self.top: int | None = None
        self.frequent = False


def parse(reading: Reading, cwd: str = ".") -> TableQuery | None:
    """Return the table query that explains every content word of the reading, or None."""
    names = [item for item in reading.items if item.kind in ("file", "path")]
    if len(names) != 1:
        return None
    table = look(names[0].text, cwd)
    if table is None:
        return None
    return _Parser(reading, table, names[0]).run()


class _Parser:
    def __init__(self, reading: Reading, table: Table, name: Item) -> None:
        self.items = [item for item in reading.items if item is not name]
        self.table = table
        self.query = TableQuery(table)
        self.stem = name.text.rpartition("/")[2].partition(".")[0].lower()
        self.lows = [token.low for token in reading.tokens]
        self.asked = set(self.lows)
        self.at = 0

    def run(self) -> TableQuery | None:
        while self.at < len(self.items):
            if not self._step():
                return None
        return self.query if self._settle() else None

    def _peek(self, ahead: int = 0) -> Item | None:
        k = self.at + ahead
        return self.items[k] if k < len(self.items) else None

    def _column(self, ahead: int = 0) -> tuple[int, int] | None:
        """Return the column named at `ahead` and how many items name it."""
        item = self._peek(ahead)
        if item is None:
            return None
        after = self._peek(ahead + 1)
        if item.concept == "column" and after is not None and after.kind in ("number", "ordinal"):
            return int(after.value), 2
        if item.kind in ("number", "ordinal") and after is not None and after.concept == "column":
            return (int(item.value), 2) if item.kind == "ordinal" else None
        if item.concept in ("last", "first") and after is not None and after.concept == "column":
            return (-1 if item.concept == "last" else 1), 2
        column = self._named(item)
        if column is None:
            return None
        width = 1
        while (more := self._peek(ahead + width)) is not None:
            if more.concept != "column" and self._named(more) != column:
                break
            width += 1
        return column, width

    def _named(self, item: Item) -> int | None:
        """Return the column whose name is the item's text, or the last word of it."""
        low = item.text.lower()
        for word in (low, low.rpartition(" ")[2], item.concept):
            for form in (word, *stems(word)):
                if form in self.table.columns:
                    return self.table.columns[form]
        return None

    def _step(self) -> bool:
        """Take the next few items; False when nothing explains the next one."""
        item = self.items[self.at]
        return (
            self._take_group()
            or self._take_sort()
            or self._take_filter()
            or self._take_column()
            or self._take_word(item)
            or self._take_noise(item)
        )

    def _take_group(self) -> bool:
        item = self.items[self.at]
        ahead = 1
        if item.concept == "group":
            following = self._peek(1)
            ahead = 2 if following is not None and following.concept == "by" else 1
        elif item.concept not in ("each", "by"):
            return False
        found = self._column(ahead)
        following = self._peek(ahead)
        if found is None and following is not None and following.text.lower() == "month":
            dates = [c for n, c in self.table.columns.items() if "date" in n]
            if len(dates) != 1 or self.query.group is not None:
                return False
            found, self.query.by_month = (dates[0], 1), True
        if found is None or self.query.group is not None:
            return False
        if item.concept == "by" and not (self.query.figure or self.query.count or self.query.select):
            return False
        self.query.group = found[0]
        self.at += ahead + found[1]
        return True

    def _take_sort(self) -> bool:
        item = self.items[self.at]
        if item.concept != "sort":
            return False
        ahead = 1
        while (word := self._peek(ahead)) is not None and word.concept in (
            "by",
            "on",
            "in",
            "numeric",
            "all",
        ):
            ahead += 1
        if word is not None and word.concept in ("count", "frequent", "occurrence", "total"):
            self.query.frequent = True
            self.at += ahead + 1
            return True
        found = self._column(ahead)
        if found is None:
            return False
        self.query.sort = found[0]
        self.at += ahead + found[1]
        return True

    def _take_filter(self) -> bool:
        ahead = 0
        first = self.items[self.at]
        led = first.text.lower() in LEADS or first.concept in ("with", "for")
        if led:
            ahead = 1
        found = self._column(ahead)
        position = ahead + (found[1] if found else 0)
        word = self._peek(position)
        if word is None:
            return False
        if word.concept in BOUNDS:
            number = self._peek(position + 1)
            if number is None or number.kind not in ("number", "size"):
                return False
            column = found[0] if found else self._implied(word.concept)
            if column is None:
                return False
            value = number.text if number.kind == "number" and number.text else str(number.value)
            if number.kind == "number" and not number.text[:1].isdigit():
                value = str(number.value)
            self.query.filters.append((column, BOUNDS[word.concept], value))
            self.at += position + 2
            return True
        if found is not None and word.text.lower() in EQUALS:
            position += 1
            word = self._peek(position)
        if word is None or word.kind == "comma":
            return False
        if found is None and word.concept in ("in", "on", "at", "from", "status", "code"):
            position += 1
            word = self._peek(position)
            if word is None:
                return False
        value = word.text
        if word.concept and not value:
            return False
        if found is not None:
            seen = self.table.holding(value) == found[0]
            if not seen and not (
                self._equated(position) and word.kind in ("quoted", "number", "unknown", "ident", "ip")
            ):
                return False
            self.query.filters.append((found[0], "==", self.table.spelled(found[0], value)))
            self.at += position + 1
            return True
        column = self.table.holding(value)
        if column is None or (word.concept and not led and position == ahead):
            return False
        self.query.filters.append((column, "==", self.table.spelled(column, value)))
        self.at += position + 1
        return True

    def _equated(self, position: int) -> bool:
        """Tell whether "is", "=" or the like stands right before the item at `position`."""
        word = self._peek(position)
        before = self.lows[word.first - 1] if word is not None and word.first else ""
        return before in ("is", "=", "==", "equals", "equal", "to", "are", "was")

    def _implied(self, concept: str) -> int | None:
        """Return the column that "older than 30" speaks of without naming it."""
        return self.table.columns.get("age") if concept in ("older", "newer") else None

    def _take_column(self) -> bool:
        found = self._column()
        if found is None:
            item, after = self.items[self.at], self._peek(1)
            if item.concept == "column" and after is not None and after.kind == "number":
                found = (int(after.value), 2)
        if found is None:
            return False
        self.query.select.append(found[0])
        self.at += found[1]
        while (joint := self._peek()) is not None and (joint.concept == "and" or joint.kind == "comma"):
            number = self._peek(1)
            if number is None or number.kind != "number":
                break
            self.query.select.append(int(number.value))
            self.at += 2
        return True

    def _take_word(self, item: Item) -> bool:
        query = self.query
        concept = item.concept
        if concept in FIGURES:
            figures = [f for f in (query.figure, FIGURES[concept]) if f]
            extremes = [f for f in figures if f in ("maximum", "minimum")]
            if len(figures) == 2 and len(extremes) == 1:
                # "the highest total": the first of the totals
                query.figure = next(f for f in figures if f not in extremes)
                query.top, query.descending = 1, extremes[0] == "maximum"
            elif len(figures) == 2 and figures[0] != figures[1]:
                return False
            else:
                query.figure = figures[0]
        elif concept == "count":
            query.count = True
        elif concept == "unique":
            query.unique = True
        elif concept == "frequent" or item.text.lower() in ("most", "busiest"):
            query.frequent = True
        elif concept in ("descending", "reverse", "largestfirst") or (concept == "largest" and query.sort):
            query.descending = True
        elif concept in ("ascending", "smallestfirst"):
            query.descending = False
        elif concept in ("top", "first"):
            number = self._peek(1)
            if number is None or number.kind != "number":
                return concept == "first" and query.frequent and self._skip()
            query.top = int(number.value)
            query.frequent = concept == "top" or query.frequent
            self.at += 1
        elif item.kind == "number" and isinstance(item.value, int) and "most" in self.asked:
            query.top, query.frequent = item.value, True
        else:
            return False
        self.at += 1
        return True

    def _skip(self) -> bool:
        self.at += 1
        return True

    def _take_noise(self, item: Item) -> bool:
        low = item.text.lower()
        alike = {self.stem, *stems(self.stem)}
        known = (
            item.weak
            or item.kind == "comma"
            or item.concept in ("line", "header", "file", "numeric", "column")
        )
        known = known or low in ROWS or low in ("header", "top", "save") or bool({low, *stems(low)} & alike)
        if known and item.concept != "not" and low != "save":
            self.at += 1
            return True
        return False

    def _settle(self) -> bool:
        """Put the parts together; False when they say nothing that needs the table, or contradict."""
        query = self.query
        query.select = list(dict.fromkeys(query.select))
        if "how" in self.asked and "often" in self.asked:
            query.count = True
        if query.group is None and query.count and query.select and not query.filters and not query.unique:
            query.group = query.select.pop()
        if query.group is None and query.frequent and query.select and query.figure is None:
            query.group = query.select.pop(0)
            query.count = True
        if query.group is not None and query.figure is None:
            if len(query.select) == 1 and self.table.numeric(query.select[0]):
                query.figure = "sum"
            elif query.select:
                return False
            else:
                query.count = True
        if query.figure and len(query.select) == 2 and query.group is None:
            query.group = next((c for c in query.select if not self.table.numeric(c)), None)
            if query.group is None:
                return False
            query.select.remove(query.group)
        if query.figure and (len(query.select) != 1 or query.count):
            return False
        if (
            query.figure
            and self.table.rows
            and not self.table.numeric(query.select[0])
            and query.select[0] > 0
        ):
            return False
        if query.sort is None and query.descending is not None and query.group is not None:
            query.frequent = True
        return bool(query.select or query.filters or query.group or query.sort)
