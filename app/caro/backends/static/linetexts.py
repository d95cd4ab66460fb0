"""The place in a request about lines, and the texts that stand there: quoted, bare, a kind, a level of logs.

A text without quotes ends where the next instruction begins; `lineparser.py` takes what is left.
"""

from __future__ import annotations

from caro.backends.static.linequery import LineQuery
from caro.backends.static.linewords import (
    CLASSES,
    COMMENTS,
    EMPTY,
    ENDS,
    LEVELS,
    MARKS,
    MOST_WORDS,
    NOT_TEXTS,
    NOUNS,
    PHRASED,
    PIECES,
    SAYS,
    SUBJECTS,
    UNITS,
)
from caro.backends.static.reading import any_of_a_kind
from caro.backends.static.stemming import stems

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
        self.chosen = False
        """Whether a part of what was found is asked for: "search for x, show only the user"."""
        self.extended = False
        """Whether the text taken last is an extended expression."""
        self.single = False
        """Whether one piece is asked for rather than all: "which ip"."""
        grouped = not {"group", "grouped", "each", "per", "common", "frequent"}.isdisjoint(self.lows)
        self.pieces = any(piece(low) for low in self.lows) or ("messages" in self.lows and grouped)
        """Whether pieces of lines are spoken of."""

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

        if item.concept in COMMENTS or item.concept in EMPTY:
            return True
        if item.text.lower() in ("numbered", "sorted"):
            return False
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
        counted = self.concept(skipped + 1) in ("wordcount", "columncount")
        if first.kind == "number" and (skipped or counted):
            return None  # "without line 3" is no text "3", "with 3 words" none "3 words"
        if first.kind == "quoted":
            return escape(first.text), skipped + 1, False
        if first.text.lower() not in CLASSES and any_of_a_kind(self.reading, first):
            return None
        for words, pattern in PHRASED.items():
            if tuple(self.lows[first.first : first.first + len(words)]) == words:
                end = first.first + len(words)
                width = skipped
                while (item := self.peek(width)) is not None and item.first < end:
                    width += 1
                return pattern, width, False
        low = first.text.lower()
        kind = self.kind(skipped)
        if kind is not None:
            return kind[0], skipped + kind[1], False
        shape = self._shape(skipped)
        if shape is not None:
            self.extended = True
            return shape[0], skipped + shape[1], False
        if low in CLASSES:
            only = first.first and "only" in self.lows[max(0, first.first - 2) : first.first]
            return (f"^{CLASSES[low]}*$" if only else CLASSES[low]), skipped + 1, False
        if self.ends(skipped) or first.concept in UNITS or first.concept in NOT_TEXTS:
            return None
        subject = first.first > 0 and self.lows[first.first - 1] in SUBJECTS
        if (
            subject
            and first.kind in ("unknown", "concept")
            and first.text.islower()
            and self.ends(skipped + 1)
        ):
            return escape(next(iter(stems(low)), low)), skipped + 1, True
        width = skipped
        most = 1 if first.kind in WHOLE else MOST_WORDS
        while not self.ends(width) and width - skipped < most:
            width += 1
        last = self.peek(width - 1)
        if last is None or any(
            i.concept in OF_TABLES for i in self.items[self.at + skipped : self.at + width]
        ):
            return None
        if width - skipped > 1 and any(i.concept in COMPARED for i in self.items[self.at : self.at + width]):
            return None
        said = self.lows[first.first : last.last + 1]
        if len(said) > 1 and not SENTENCES.isdisjoint(said):
            return None  # "and tell me how many there are"
        start = self.reading.tokens[first.first].start
        return escape(self.reading.query[start : self.reading.tokens[last.last].end]), width, False

    def kind(self, ahead: int = 0) -> tuple[str, int] | None:
        """Return the expression for comments or blank lines at `ahead`, and the width of what names them."""
        item = self.peek(ahead)
        if item is None or item.kind == "quoted":
            return None
        after = self.lows[item.last + 1] if item.last + 1 < len(self.lows) else ""
        lined = self.concept(ahead + 1) == "line"
        if item.concept in COMMENTS and after != "out":
            name = self.name.text.lower()
            mark = next((mark for endings, mark in MARKS if name.endswith(endings)), "#")
            return f"^[[:space:]]*{mark}", 1 + lined
        if item.concept in EMPTY and (
            lined or self.name.first == item.last + 1 or self.negated or self.lined
        ):
            return "^[[:space:]]*$", 1 + lined
        return None

    def _shape(self, ahead: int) -> tuple[str, int] | None:
        """Return the expression for "an IP address" or "urls" at `ahead`, and its width.

        "ip" alone is a text.
        """
        item = self.peek(ahead)
        words = item.text.lower().split() if item is not None and item.kind != "quoted" else []
        shape = piece(words[0]) if words else ""
        if not shape or item is None:
            return None
        following = self.concept(ahead + 1) == "address"
        article = item.first > 0 and self.lows[item.first - 1] in ("a", "an", "any")
        told = following or len(words) > 1 or article or words[-1].endswith("s")
        return (shape, 2 if following else 1) if told else None

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


SENTENCES = frozenset(
    """how what which who when where why tell me them they it was were did each every per once again
    also""".split()
)
"""Words that no text of several bare words holds: they ask for something more."""
WHOLE = frozenset(("path", "ip", "url", "host", "userhost", "file", "date", "clock"))
"""Kinds of values that are a text by themselves: what follows them says something else."""
COMPARED = NOT_TEXTS | {"most", "least"}
"""Concepts that no text of several bare words holds: "worker with the most errors"."""
OF_TABLES = frozenset(("column", "header"))
"""Concepts of what a line has no text for: "without the city column"."""


def piece(low: str) -> str:
    """Return the expression for what a noun names by its shape, "ips", "email", or ""."""
    return PIECES.get(low) or PIECES.get(low.removesuffix("s"), "")


def is_level(item: Item) -> bool:
    """Tell whether a word names lines of a log by their level."""
    return item.kind in ("unknown", "concept") and item.text.lower() in LEVELS


def escape(text: str) -> str:
    """Return a text as a basic regular expression."""
    return "".join("\\" + c if c in ".*[]^$\\" else c for c in text)
