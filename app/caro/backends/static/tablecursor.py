"""The place in a request about a table, and what the items there name in the table.

The functions that take filters, groups and orders move it along; `tableparser.py` has them take turns.
"""

from __future__ import annotations

from caro.backends.static.stemming import stems
from caro.backends.static.tablequery import TableQuery
from caro.backends.static.tablewords import FIGURES, MEANT, NOUNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.tablefile import Table


class Cursor:
    """The items of the request still to be explained, and the query made of those before."""

    def __init__(self, reading: Reading, table: Table, name: Item | None, noun: str = "") -> None:
        aside = _aside(reading)
        self.reading = reading
        self.items = [item for item in reading.items if item is not name and item.first not in aside]
        self.table = table
        self.query = TableQuery(table)
        self.alike = {noun, *stems(noun), "json"} if noun or table.fields else set()
        stem = name.text.rpartition("/")[2].partition(".")[0].lower() if name is not None else ""
        self.alike |= {stem, *stems(stem)} - {""}
        """What the rows may be called: by the file's name, or the list's."""
        self.lows = [token.low for token in reading.tokens]
        self.asked = set(self.lows)
        self.at = 0
        self.lost = False
        """Whether the request contradicts the table."""
        self.rowed = False
        """Whether rows were spoken of, rather than the values of a column."""
        told = {*FIGURES, "count", "frequent", "unique", "top", "occurrence"}
        self.tells = any(item.concept in told for item in self.items) or bool(
            reading.items[0].concept == "each"
        )
        """Whether a count or a figure is asked for."""
        self.figured = any(item.concept in FIGURES for item in self.items)

    def peek(self, ahead: int = 0) -> Item | None:
        """Return the item `ahead` of the place, or None behind the last."""
        k = self.at + ahead
        return self.items[k] if k < len(self.items) else None

    def concept(self, ahead: int) -> str:
        """Return the concept of that item; "" for none."""
        item = self.peek(ahead)
        return item.concept if item is not None else ""

    def _shares_noun(self, ahead: int) -> bool:
        """Tell whether the ordinal at `ahead` has its noun with a later one: "the third and fifth column"."""
        at = ahead + 1
        while (item := self.peek(at)) is not None and (item.kind == "comma" or item.concept == "and"):
            at += 1
        if at == ahead + 1 or item is None or item.kind != "ordinal":
            return False
        after = self.peek(at + 1)
        return (after is not None and after.concept == "column") or self._shares_noun(at)

    def column(self, ahead: int = 0) -> tuple[int, int] | None:
        """Return the column named at `ahead` and how many items name it."""
        item = self.peek(ahead)
        if item is None or self.of_rows(ahead):
            return None
        after = self.peek(ahead + 1)
        if item.concept == "column" and after is not None and after.kind in ("number", "ordinal"):
            return int(after.value), 2
        if item.kind in ("number", "ordinal") and after is not None and after.concept == "column":
            return (int(item.value), 2) if item.kind == "ordinal" else None
        if item.kind == "ordinal" and self._shares_noun(ahead):
            return int(item.value), 1
        if item.concept in ("last", "first") and after is not None and after.concept == "column":
            return (-1 if item.concept == "last" else 1), 2
        if after is not None and f"{item.text} {after.text}".lower() in self.table.columns:
            return self.table.columns[f"{item.text} {after.text}".lower()], 2
        column = self.named(item)
        if (told := self._numbered(ahead, column)) is not None:
            return told
        if column is None and self.figured and {item.text.lower(), *stems(item.text.lower())} & self.alike:
            column = self.only_numeric()  # "the average temperature" in temperatures.txt
        if column is None:
            return None
        width = 1
        while (more := self.peek(ahead + width)) is not None:
            if more.concept != "column" and self.named(more) != column:
                break
            width += 1
        return column, width

    def _numbered(self, ahead: int, column: int | None) -> tuple[int, int] | None:
        """Return the column whose number stands behind its name: "the amount (col 3)"."""
        width = 2 if self.concept(ahead + 1) in ("in", "of") and self.table.unseen else 1
        item, number = self.peek(ahead), self.peek(ahead + width + 1)
        start = ahead + 2 if self.concept(ahead + 1) == "column" else ahead + 1
        told = self.peek(start)
        if told is not None and told.kind == "ordinal" and self.concept(start + 1) == "column":
            # "the bytes column (10th field)"
            return (int(told.value), start + 2 - ahead) if column == told.value else None
        if (
            item is None
            or number is None
            or self.concept(ahead + width) != "column"
            or number.kind != "number"
        ):
            return None
        noun = item.kind == "unknown" or item.concept == "amount" or item.text.lower() in NOUNS
        named = column == number.value or (self.table.unseen and noun)
        return (int(number.value), width + 2) if named else None

    def named(self, item: Item) -> int | None:
        """Return the column whose name is the item's text, or the last word of it."""
        low = item.text.lower()
        if low.startswith("hostname") and "hostname" not in self.table.columns and not self.table.web:
            return None  # of an address
        for word in (low, low.rpartition(" ")[2], item.concept):
            for form in (word, *stems(word), word[:-1] if word.endswith("s") else word):
                if form in self.table.columns:
                    return self.table.columns[form]
        return next(
            (self.table.columns[name] for name in MEANT.get(low, ()) if name in self.table.columns), None
        )

    def asked_after(self, item: Item) -> str:
        """Return the word of the request behind an item, known to the lexicon or not."""
        return self.lows[item.last + 1] if item.last + 1 < len(self.lows) else ""

    def before(self) -> str:
        """Return the word of the request before the item, known to the lexicon or not."""
        item = self.items[self.at]
        return self.lows[item.first - 1] if item.first else ""

    def named_by(self, ahead: int, word: str) -> int | None:
        """Return the column that `word` speaks of, when it stands `ahead`."""
        item = self.peek(ahead)
        return self.named(item) if item is not None and item.text.lower() == word else None

    def of_rows(self, ahead: int = 0) -> bool:
        """Tell whether an item speaks of the rows by the file's name: "orders" where a column is "order"."""
        item = self.peek(ahead)
        low = item.text.lower() if item is not None else ""
        after = self.concept(ahead + 1)
        spoken = self.table.header and low in self.alike and low.endswith("s")
        return spoken and low not in self.table.columns and after != "column"

    def equated(self, position: int) -> bool:
        """Tell whether "is", "=" or the like stands right before the item at `position`."""
        word = self.peek(position)
        before = self.lows[word.first - 1] if word is not None and word.first else ""
        return before in ("is", "=", "==", "equals", "equal", "to", "are", "was")

    def only_numeric(self) -> int | None:
        """Return the one column of numbers, ids aside, where lines are no sentences."""
        width = max((len(row) for row in self.table.rows), default=0)
        ids = {c for n, c in self.table.columns.items() if n == "id"}
        found = [c + 1 for c in range(width) if self.table.numeric(c + 1) and c + 1 not in ids]
        return found[0] if len(found) == 1 and not self.table.prose and not self.table.web else None

    def value(self, word: Item) -> str:
        """Return the text of a value; "the 404s" are those of 404, "admins" those of admin."""
        text = word.text
        if word.kind in ("ident", "span") and text.endswith("s") and text[:-1].isdigit():
            return text[:-1]
        if text.endswith("s") and text[:-1].isupper() and self.table.holding(text[:-1]) is not None:
            return text[:-1]  # "POSTs"
        if word.kind in ("unknown", "concept") and self.table.holding(text) is None:
            return next((stem for stem in stems(text.lower()) if self.table.holding(stem) is not None), text)
        return text


def _aside(reading: Reading) -> set[int]:
    """Return the tokens of a parenthesis that gives examples only: "(INFO, WARN, ...)"."""
    query = reading.query
    start, end = query.find("("), query.find(")")
    said = query[start:end]
    if start < 0 or not any(mark in said for mark in ("...", "…", "etc", "e.g", "eg ")):
        return set()
    return {k for k, token in enumerate(reading.tokens) if start <= token.start < end}
