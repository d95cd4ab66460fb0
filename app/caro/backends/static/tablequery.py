"""Requests about the rows and columns of one file: select, filter, group, add up, sort, top N.

The columns are known from the file itself (`tablefile.py`), so "revenue per region in sales.csv" is
understood where sales.csv has such columns, and declined elsewhere.
"""

from __future__ import annotations

from caro.backends.static.linequery import LEVELS
from caro.backends.static.stemming import stems
from caro.backends.static.tablefile import Table, look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading

FIGURES = {
    "sum": "sum", "total": "sum", "average": "average", "maximum": "maximum", "minimum": "minimum",
    "largest": "maximum", "smallest": "minimum",
}  # fmt: skip
NOUNS = frozenset(
    """row rows line record records entry entries people person persons request requests hit hits visit
    visits order orders customer customers employee employees item items sale sales student students
    who player players transaction transactions purchase purchases
    """.split()
)
"""Words for "a row", whatever the table is about."""
ROWS = NOUNS | frozenset(
    """value values sold made live lives there different occurrence log word number numbers content data
    table filter keep leave keeping according returned returning returns return separated
    delimited split colon comma tab http got had gave give gives giving gets get resulted result
    results ended sent served received called hitting came come coming aged visited visiting
    failed everyone everybody anyone those belong belongs belonging work works working is are
    field fields message messages requested reached make makes single
    """.split()
)
"""Those, and words around them that change nothing."""
BOUNDS = {
    "larger": ">",
    "older": ">",
    "after": ">",
    "since": ">=",
    "smaller": "<",
    "under": "<",
    "before": "<",
    "atleast": ">=",
    "atmost": "<=",
    "newer": "<",
}
PEOPLE = frozenset(("who", "aged", "people", "everyone", "everybody", "anyone", "persons"))
EQUALS = frozenset(("equals", "equal", "="))
LEADS = frozenset(
    ("where", "whose", "with", "for", "having", "when", "which", "only", "if", "from", "in", "to", "by")
)
NEGATIONS = frozenset(("not", "except", "without"))
MONTHS = (
    "january", "february", "march", "april", "", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
"""By number, from 1; "may" says too little."""
PARTS = {"year": (1, 4), "month": (1, 7), "day": (1, 10), "date": (1, 10), "hour": (12, 2)}
"""Where the part of an ISO time stands: its first character and its length."""
WEB_PARTS = {"hour": (14, 2), "day": (2, 11), "date": (2, 11), "month": (5, 8), "minute": (14, 5)}
"""The same in the fourth column of a web server's log, `[12/Mar/2024:10:00:00`."""
SUPERLATIVES = {
    "oldest": (("age",), True), "youngest": (("age",), False), "newest": (("date", "time", "created"), True),
    "cheapest": (("price", "cost", "amount"), False), "priciest": (("price", "cost", "amount"), True),
}  # fmt: skip
"""Words for the first row in order of a column that they do not name, and whether the order is descending."""


class TableQuery:
    """What is asked of a table; columns count from 1, -1 is the last."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.select: list[int] = []
        self.filters: list[tuple[int, str, tuple[str, ...]]] = []
        """(column, operator, values any of which will do)"""
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


def parse(reading: Reading, cwd: str = ".") -> TableQuery | None:
    """Return the table query that explains every content word of the reading, or None."""
    names = [item for item in reading.items if item.kind in ("file", "path")]
    named = [item for item in names if item.kind == "file"] or names
    if len(named) != 1:
        return None
    if named[0].text.lower().endswith(".json"):
        return _of_json(reading, named[0], cwd)
    table = look(named[0].text, cwd)
    if table is None:
        return None
    return _Parser(reading, table, named[0]).run()


def _of_json(reading: Reading, name: Item, cwd: str) -> TableQuery | None:
    """Return the query of the list in a JSON file that the request speaks of, or of the only one."""
    from caro.backends.static.jsonfile import load, tables

    found = tables(name.text, load(name.text, cwd))
    lows = {token.low for token in reading.tokens}
    spoken = lows | {stem for low in lows for stem in stems(low)}
    named = [
        t for t in found if {t.list.rpartition(".")[2].lower(), *stems(t.list.rpartition(".")[2])} & spoken
    ]
    for table in named or (found if len(found) == 1 else []):
        query = _Parser(reading, table, name, table.list.rpartition(".")[2].lower()).run()
        if query is not None:
            return query
    return None


class _Parser:
    def __init__(self, reading: Reading, table: Table, name: Item, noun: str = "") -> None:
        aside = _aside(reading)
        self.items = [item for item in reading.items if item is not name and item.first not in aside]
        self.table = table
        self.query = TableQuery(table)
        self.alike = {noun, *stems(noun), "json"} if noun or table.fields else set()
        stem = name.text.rpartition("/")[2].partition(".")[0].lower()
        self.alike |= {stem, *stems(stem)}
        """What the rows may be called: by the file's name, or the list's."""
        self.lows = [token.low for token in reading.tokens]
        self.asked = set(self.lows)
        self.at = 0
        self.rowed = False
        """Whether rows were spoken of, rather than the values of a column."""
        told = {*FIGURES, "count", "frequent", "unique", "top"}
        self.tells = any(item.concept in told for item in self.items) or bool(
            reading.items[0].concept == "each"
        )
        """Whether a count or a figure is asked for."""

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
            for form in (word, *stems(word), word[:-1] if word.endswith("s") else word):
                if form in self.table.columns:
                    return self.table.columns[form]
        return None

    def _step(self) -> bool:
        """Take the next few items; False when nothing explains the next one."""
        item = self.items[self.at]
        after = self.lows[item.last + 1] if item.last + 1 < len(self.lows) else ""
        if self._named(item) is not None and after in ("whose", "who", "where"):
            self.rowed = True  # "users whose role is admin"
            self.at += 1
            return True
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
        if item.concept == "each" and item.text.lower() != "per" and not (self.rowed or self.tells):
            return False  # "show each page with status 500"
        found = self._column(ahead)
        following = self._peek(ahead)
        if self.query.group is not None:
            return False
        timed = self._time_part(following.text.lower()) if following is not None else None
        if (
            timed is not None
            and following is not None
            and (found is None or following.text.lower() != "date")
        ):
            found, self.query.part = (timed[0], 1), timed[1]
        if found is None:
            return False
        ranks = self.query.top is not None or self.query.frequent
        if item.concept == "by" and ranks and self.table.numeric(found[0]):
            self.query.sort, self.query.descending, self.query.frequent = found[0], True, False
            self.at += ahead + found[1]
            return True
        asked = self.query.figure or self.query.count or self.query.select or self.rowed
        if item.concept == "by" and not asked:
            return False
        self.query.group = found[0]
        self.at += ahead + found[1]
        return True

    def _time_part(self, low: str) -> tuple[int, tuple[int, int] | None] | None:
        """Return the column of the time and the part of it that "per month" and the like speak of."""
        if self.table.web:
            return (4, WEB_PARTS[low]) if low in WEB_PARTS else None
        if low not in PARTS or not self.table.rows:
            return None
        first = self.table.rows[0]
        columns = [c for c in range(len(first)) if _is_date(first[c])]
        if len(columns) != 1:
            return None
        column, (start, length) = columns[0], PARTS[low]
        if len(first[column]) >= start + length - 1:
            return column + 1, (None if len(first[column]) == length else (start, length))
        clock = first[column + 1] if len(first) > column + 1 else ""
        return (column + 2, (1, 2)) if low == "hour" and clock[2:3] == ":" else None

    def _take_sort(self) -> bool:
        item = self.items[self.at]
        if item.concept != "sort":
            return False
        ahead = 1
        while (word := self._peek(ahead)) is not None and word.concept in (
            "by",
            "on",
            "in",
            "to",
            "of",
            "numeric",
            "all",
            "size",
            "line",
            "human",
            "alphabetical",
        ):
            ahead += 1
        if word is not None and word.concept == "count" and self._concept(ahead + 1) in ("in", "of", "on"):
            ahead += 2 if self._column(ahead + 2) is not None else 0  # "the number in the third field"
            word = self._peek(ahead)
        if word is not None and word.concept in ("count", "frequent", "occurrence", "total"):
            self.query.frequent = True
            self.at += ahead + 1
            return True
        found = self._column(ahead)
        if found is None and word is not None and {word.text.lower(), *stems(word.text.lower())} & self.alike:
            only = self._only_numeric()  # "sort scores.tsv by score"
            found = (only, 1) if only is not None else None
        if found is None:
            return False
        self.query.sort = found[0]
        self.at += ahead + found[1]
        return True

    def _take_filter(self) -> bool:
        ahead, negated = 0, False
        led = False
        if self.items[self.at].kind == "number" and self._concept(1) in FIGURES:
            return False  # "3 highest prices"
        if self._level():
            return True
        while (item := self._peek(ahead)) is not None:
            if item.text.lower() in LEADS or item.concept in ("with", "for"):
                led = True
            elif item.concept in NEGATIONS and not negated:
                negated = led = True
            else:
                break
            ahead += 1
        found = self._column(ahead)
        position = ahead + (found[1] if found else 0)
        if found is None and self._unnamed(ahead):
            position += 1
            found = self._held(position)
            if found is None:
                return False
        word = self._peek(position)
        if word is not None and word.concept == "of" and found is not None:
            position += 1
            word = self._peek(position)
        if word is not None and word.concept in NEGATIONS and found is not None and not negated:
            negated = True
            position += 1
            word = self._peek(position)
        if word is None or word.kind == "comma":
            return False
        if word.concept in BOUNDS or word.concept == "between":
            return not negated and self._bound(found, position, word)
        if self._month(position, negated):
            return True
        if found is not None and word.text.lower() in EQUALS:
            position += 1
            word = self._peek(position)
        if word is None:
            return False
        if found is None and word.concept in ("in", "on", "at", "from", "status", "code", "of"):
            position += 1
            led = True
            word = self._peek(position)
            if word is None:
                return False
        shouted = word.text.isupper() and len(word.text) > 2
        if not self._value(word) or (found is None and word.concept and not led and not shouted):
            return False
        if self.table.web and word.text.lower() in ("1xx", "2xx", "3xx", "4xx", "5xx") and not negated:
            self.query.filters.append((self.table.columns["status"], "~", ("^" + word.text[0],)))
            self.at += position + 1
            return True
        values: list[str] = []
        column = found[0] if found is not None else self.table.holding(self._value(word))
        if column is None or (found is None and self.table.prose and word.kind == "quoted"):
            return False
        while word is not None:
            value = self._value(word)
            if self.table.holding(value) != column and not (
                found is not None
                and self._equated(position)
                and word.kind in ("quoted", "number", "unknown", "ident", "ip", "path")
            ):
                break
            values.append(self.table.spelled(column, value))
            position += 1
            joint = self._peek(position)
            if joint is None or not (joint.concept in ("or", "and") or joint.kind == "comma"):
                break
            following = self._peek(position + 1)
            ahead_by = (
                2
                if joint.kind == "comma" and following is not None and following.concept in ("or", "and")
                else 1
            )
            word = self._peek(position + ahead_by)
            if word is None or self.table.holding(self._value(word)) != column:
                break
            position += ahead_by
        if not values:
            return False
        self.query.filters.append((column, "!=" if negated else "==", tuple(values)))
        self.at += position
        again = self._column()
        if again is not None and again[0] == column and found is None:
            self.at += again[1]  # "404 responses"
        return True

    def _value(self, word: Item) -> str:
        """Return the text of a value; "the 404s" are those of 404, "admins" those of admin."""
        text = word.text
        if word.kind in ("ident", "span") and text.endswith("s") and text[:-1].isdigit():
            return text[:-1]
        if word.kind == "unknown" and self.table.holding(text) is None:
            return next((stem for stem in stems(text.lower()) if self.table.holding(stem) is not None), text)
        return text

    def _level(self) -> bool:
        """Take "errors" where one column has the levels of a log; of a web log they are rows."""
        item = self.items[self.at]
        known = LEVELS.get(item.text.lower())
        if known is None or item.concept not in ("", "error", "information", "warn"):
            return False
        if self.table.web and known == "error":
            self.at += 1
            return True
        column = self.table.columns.get("level")
        if column is None:
            return False
        seen = [row[column - 1] for row in self.table.rows if len(row) >= column]
        value = next((v for v in seen if v.lower().startswith(known)), None)
        if value is None or self._concept(1) in ("or", "and"):
            return False
        self.query.filters.append((column, "==", (value,)))
        self.rowed = True
        self.at += 1
        return True

    def _unnamed(self, ahead: int) -> bool:
        """Tell whether a word that names no column stands before "is" and a value: "whose role is user"."""
        item, after = self._peek(ahead), self._peek(ahead + 1)
        unknown = item is not None and item.kind == "unknown" and after is not None
        return unknown and not self.table.header and self._equated(ahead + 1)

    def _held(self, position: int) -> tuple[int, int] | None:
        item = self._peek(position)
        column = self.table.holding(item.text) if item is not None else None
        return (column, 0) if column is not None else None

    def _bound(self, found: tuple[int, int] | None, position: int, word: Item) -> bool:
        """Take "above 100", "between 5 and 10", "before 2024-02-01"; the column may follow."""
        number = self._peek(position + 1)
        if number is None or number.kind not in ("number", "size", "date"):
            return False
        width = position + 2
        values = [self._figure(number)]
        if word.concept == "between":
            other = self._peek(position + 3)
            if self._concept(position + 2) != "and" or other is None or other.kind != number.kind:
                return False
            values.append(self._figure(other))
            width = position + 4
        if found is None and number.kind == "date":
            dates = [c for n, c in self.table.columns.items() if "date" in n]
            found = (dates[0], 0) if len(dates) == 1 else None
        elif found is None:
            column = self._implied(word.concept)
            found = (column, 0) if column is not None else self._column(width)
            width += found[1] if found is not None else 0
            only = self._only_numeric() if found is None else None
            found = (only, 0) if only is not None else found
        if found is None:
            return False
        if word.concept in ("after", "since", "before") and number.kind != "date":
            return False
        signs = (">=", "<=") if word.concept == "between" else (BOUNDS[word.concept],)
        self.query.filters += [(found[0], sign, (value,)) for sign, value in zip(signs, values, strict=True)]
        self.at += width
        return True

    def _only_numeric(self) -> int | None:
        """Return the one column of numbers, ids aside, where lines are no sentences."""
        width = max((len(row) for row in self.table.rows), default=0)
        ids = {c for n, c in self.table.columns.items() if n == "id"}
        found = [c + 1 for c in range(width) if self.table.numeric(c + 1) and c + 1 not in ids]
        return found[0] if len(found) == 1 and not self.table.prose and not self.table.web else None

    @staticmethod
    def _figure(number: Item) -> str:
        if number.kind == "number" and not number.text[:1].isdigit():
            return str(number.value)
        return number.text or str(number.value)

    def _concept(self, ahead: int) -> str:
        item = self._peek(ahead)
        return item.concept if item is not None else ""

    def _month(self, position: int, negated: bool) -> bool:
        """Take "february 2024" where one column has dates."""
        word, year = self._peek(position), self._peek(position + 1)
        low = word.text.lower() if word is not None else ""
        dates = [c for n, c in self.table.columns.items() if "date" in n]
        if low not in MONTHS or not low or len(dates) != 1 or negated:
            return False
        month = f"{MONTHS.index(low) + 1:02}"
        told = year is not None and year.kind == "number" and len(year.text) == 4
        pattern = f"^{year.text}-{month}" if told and year is not None else f"^[0-9]*-{month}-"
        self.query.filters.append((dates[0], "~", (pattern,)))
        self.at += position + (2 if told else 1)
        return True

    def _equated(self, position: int) -> bool:
        """Tell whether "is", "=" or the like stands right before the item at `position`."""
        word = self._peek(position)
        before = self.lows[word.first - 1] if word is not None and word.first else ""
        return before in ("is", "=", "==", "equals", "equal", "to", "are", "was")

    def _implied(self, concept: str) -> int | None:
        """Return the column that "older than 30" speaks of without naming it."""
        of_age = concept in ("older", "newer") or not PEOPLE.isdisjoint(self.asked)
        return self.table.columns.get("age") if of_age else None

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
        superlative = SUPERLATIVES.get(item.text.lower())
        if superlative is not None:
            column = next((self.table.columns[n] for n in superlative[0] if n in self.table.columns), None)
            if column is None or query.sort is not None:
                return False
            query.sort, query.descending, query.top = column, superlative[1], query.top or 1
        elif concept in FIGURES and not (concept in ("largest", "smallest") and query.sort):
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
        elif concept == "unique" or item.text.lower() == "different":
            query.unique = True
        elif concept == "frequent" or item.text.lower() in ("most", "busiest"):
            query.frequent = True
        elif concept in ("newestfirst", "oldestfirst") and query.sort is not None:
            query.descending = concept == "newestfirst"
        elif concept in ("sort", "alphabetical") and query.select and query.sort is None:
            query.ordered = True
        elif concept in ("descending", "reverse", "largestfirst") or (concept == "largest" and query.sort):
            query.descending = True
        elif concept in ("ascending", "smallestfirst"):
            query.descending = False
        elif concept in ("top", "first"):
            number = self._peek(1)
            if number is None or number.kind != "number":
                return concept == "first" and query.frequent and self._skip()
            query.top = int(number.value)
            if self.table.prose and concept == "first":
                return False
            query.frequent = concept == "top" or query.frequent
            self.at += 1
        elif item.kind == "number" and isinstance(item.value, int) and "most" in self.asked:
            query.top, query.frequent = item.value, True
        elif item.kind == "number" and isinstance(item.value, int) and self._concept(1) in FIGURES:
            query.top = item.value
        else:
            return False
        self.at += 1
        return True

    def _skip(self) -> bool:
        self.at += 1
        return True

    def _take_noise(self, item: Item) -> bool:
        low = item.text.lower()
        known = (
            item.weak
            or item.kind == "comma"
            or item.concept in ("line", "header", "file", "numeric", "column")
        )
        known = known or low in ROWS or low in ("header", "top") or bool({low, *stems(low)} & self.alike)
        known = known or (item.concept == "each" and not (self.query.figure or self.query.count))
        known = known or (item.kind == "size" and self.query.sort is not None)  # "(10K, 2M, …)"
        if known and item.concept != "not":
            self.rowed = self.rowed or low in NOUNS or bool({low, *stems(low)} & self.alike)
            self.at += 1
            return True
        return False

    def _settle(self) -> bool:
        """Put the parts together; False when they say nothing that needs the table, or contradict."""
        query = self.query
        query.select = list(dict.fromkeys(query.select))
        lost = "names" in self.asked and not any(item.concept == "name" for item in self.items)
        if lost and "name" in self.table.columns:
            query.select.insert(0, self.table.columns["name"])  # "the names of" counts for nothing elsewhere
        if "how" in self.asked and "often" in self.asked:
            query.count = True
        if self.table.web and "bytes" in self.asked and query.count:
            return False  # the size of the file itself
        level = self.table.columns.get("level") if self.table.prose else None
        more = query.group or query.select or query.figure or query.sort
        if query.filters and all(c == level for c, _, _ in query.filters) and not more:
            return False  # grep says it shorter
        lined = self.table.prose and any(item.concept == "line" for item in self.items)
        if lined and not query.filters and query.group is None and not query.select:
            return False
        if query.group is None and query.count and query.select and not query.filters and not query.unique:
            query.group = query.select.pop()
        numeric = [c for c in query.select if self.table.numeric(c)]
        pair = len(query.select) == 2 and len(numeric) == 1 and query.group is None
        if query.frequent and pair and {"with", "has", "have"}.isdisjoint(self.asked):
            # "which region sold the most units"
            query.group = next(c for c in query.select if c not in numeric)
            query.select, query.figure, query.top = numeric, "sum", query.top or 1
        if query.group is None and query.frequent and query.select and query.figure is None:
            query.group = query.select.pop(0)
            query.count = True
        return self._settle_figure() and self._settle_rest()

    def _settle_figure(self) -> bool:
        """Tell what is added up or ranked, and over what."""
        query = self.query
        if query.sort is not None and query.top and query.group is None and len(query.select) == 1:
            column = query.select[0]
            seen = [row[column - 1] for row in self.table.rows if len(row) >= column > 0]
            if len(set(seen)) < len(seen) and not self.table.numeric(column) and query.top > 1:
                # "top 3 products by revenue": of the totals
                query.group, query.figure, query.select, query.sort = column, "sum", [query.sort], None
        if query.group is not None and query.figure is None:
            if len(query.select) == 1 and self.table.numeric(query.select[0]):
                query.figure = "sum"
            elif query.select:
                return False
            else:
                query.count = True
        extreme = query.figure in ("maximum", "minimum")
        if extreme and query.group is None and query.sort is None and query.select:
            numeric = [c for c in query.select if self.table.numeric(c)]
            others = [c for c in query.select if c not in numeric]
            whole = self.rowed and not {"with", "has", "have", "had", "who", "having"}.isdisjoint(self.asked)
            if len(numeric) == 1 and (others or whole):
                query.sort, query.descending, query.top = (
                    numeric[0],
                    query.figure == "maximum",
                    query.top or 1,
                )
                query.select, query.figure = others, None
                return True
        if query.figure and len(query.select) == 2 and query.group is None:
            query.group = next((c for c in query.select if not self.table.numeric(c)), None)
            if query.group is None:
                return False
            query.select.remove(query.group)
        if query.figure and (len(query.select) != 1 or query.count):
            return False
        return not (
            query.figure
            and self.table.rows
            and query.select[0] > 0
            and not self.table.numeric(query.select[0])
        )

    def _settle_rest(self) -> bool:
        query = self.query
        if query.sort is None and query.descending is not None and query.group is not None:
            query.frequent = True
        if query.frequent and query.top is None and query.group is not None and self._one():
            query.top = 1
        parts = query.select or query.filters or query.group or query.sort
        lined = any(item.concept == "line" for item in self.items)
        return bool(parts) or (query.count and self.rowed and not lined and not query.unique)

    def _one(self) -> bool:
        """Tell whether the most frequent value alone is asked for: "the most requested page"."""
        nouns = [i.text.lower() for i in self.items if self._named(i) == self.query.group]
        single = bool(nouns) and not any(noun.endswith("s") and not noun.endswith("ss") for noun in nouns)
        return (
            single
            and not {"each", "per", "every", "count", "many", "by", "sorted"} & self.asked
            and not ("how" in self.asked and "often" in self.asked)
        )


def _aside(reading: Reading) -> set[int]:
    """Return the tokens of a parenthesis that gives examples only: "(INFO, WARN, ...)"."""
    query = reading.query
    start, end = query.find("("), query.find(")")
    said = query[start:end]
    if start < 0 or not any(mark in said for mark in ("...", "…", "etc", "e.g", "eg ")):
        return set()
    return {k for k, token in enumerate(reading.tokens) if start <= token.start < end}


def _is_date(text: str) -> bool:
    return len(text) >= 10 and text[4] == text[7] == "-" and text[:4].isdigit() and text[5:7].isdigit()
