"""The place in a request about lines, and the texts that stand there: quoted, bare, a kind, a level of logs.

A text without quotes ends where the next instruction begins; `lineparser.py` takes what is left.
"""

from __future__ import annotations

from caro.backends.static.linequery import LineQuery
from caro.backends.static.linewords import (
    CLASSES,
    ENDS,
    LEVELS,
    MOST_WORDS,
    NOT_TEXTS,
    NOUNS,
    PHRASED,
    SAYS,
    UNITS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading


class Texts:
    """The items of the request still to be explained, and the texts that stand there."""

    def __init__(self, reading: Reading, name: Item) -> None:
        self.reading = reading
        self.items = [item for item in reading.items if item is not name]
        self.lows = [token.low for token in reading.tokens]
        self.query = LineQuery(name.text)
        self.name = name
        self.at = 0
        self.negated = False
        self.shown = False
        self.lined = False

    def peek(self, ahead: int = 0) -> Item | None:
        """Return the item `ahead` of the place, or None behind the last."""
        k = self.at + ahead
        return self.items[k] if k < len(self.items) else None

    def concept(self, ahead: int = 0) -> str:
        """Return the concept of that item; "" for none."""
        item = self.peek(ahead)
        return item.concept if item is not None else ""

    def low(self) -> str:
        """Return the text of the item at the place in lower case; "" behind the last."""
        item = self.peek()
        return item.text.lower() if item is not None else ""

    def low_after(self) -> str:
        """Return the word of the request after the item, known to the lexicon or not."""
        item = self.items[self.at]
        return self.lows[item.last + 1] if item.last + 1 < len(self.lows) else ""

    def more(self, ahead: int) -> bool:
        """Tell whether what stands `ahead` is one more text rather than another instruction."""
        item = self.peek(ahead)
        if item is None:
            return False
        if item.concept in SAYS:
            item = self.peek(ahead + 1)
        return item is not None and self.may_be_text(item)

    @staticmethod
    def may_be_text(item: Item) -> bool:
        """Tell whether an item is likelier a text that is looked for than an instruction."""
        if item.kind in ("quoted", "unknown", "ident", "number", "literal", "path") or is_level(item):
            return True
        from caro.backends.static.compound import VERBS

        strong = item.kind == "concept" and not item.weak
        return strong and not any(item.concept in known for known in (VERBS, ENDS, NOT_TEXTS, UNITS, SAYS))

    def text(self) -> tuple[str, int, bool] | None:
        """Return the text at the parser's place as a basic regular expression, and its width in items."""
        skipped = 0
        while (
            self.concept(skipped) in NOUNS
            and self.peek(skipped + 1) is not None
            and not self.ends(skipped + 1)
        ):
            skipped += 1
        first = self.peek(skipped)
        if first is None:
            return None
        if first.kind == "quoted":
            return _escape(first.text), skipped + 1, False
        for words, pattern in PHRASED.items():
            if tuple(self.lows[first.first : first.first + len(words)]) == words:
                end = first.first + len(words)
                width = skipped
                while (item := self.peek(width)) is not None and item.first < end:
                    width += 1
                return pattern, width, False
        low = first.text.lower()
        if low in CLASSES:
            only = first.first and "only" in self.lows[max(0, first.first - 2) : first.first]
            return (f"^{CLASSES[low]}*$" if only else CLASSES[low]), skipped + 1, False
        if self.ends(skipped) or first.concept in UNITS or first.concept in NOT_TEXTS:
            return None
        width = skipped
        while not self.ends(width) and width - skipped < MOST_WORDS:
            width += 1
        last = self.peek(width - 1)
        if last is None:
            return None
        start = self.reading.tokens[first.first].start
        return _escape(self.reading.query[start : self.reading.tokens[last.last].end]), width, False

    def ends(self, ahead: int) -> bool:
        """Tell whether a text without quotes ends before the item `ahead`."""
        item = self.peek(ahead)
        if item is None or (item.kind in ("comma", "quoted") and ahead):
            return item is None or item.kind == "comma"
        if item.concept in ENDS or item.text.lower() in SAYS or item.text.lower() in ("nor", "neither"):
            return True
        # the file's name stood between the two
        before = self.peek(ahead - 1) if self.at + ahead else None
        return before is not None and before.last < self.name.first < item.first and ahead > 0

    def level_text(self) -> tuple[str, int, bool] | None:
        """Return what the level of a log is looked for by, as `text` does."""
        item = self.peek()
        if item is None or not is_level(item):
            return None
        text = item.text
        easy = not text.isupper()
        word = LEVELS[text.lower()] if easy else text
        return word, 1, easy


def is_level(item: Item) -> bool:
    """Tell whether a word names lines of a log by their level."""
    return item.kind in ("unknown", "concept") and item.text.lower() in LEVELS


def _escape(text: str) -> str:
    return "".join("\\" + c if c in ".*[]^$\\" else c for c in text)
