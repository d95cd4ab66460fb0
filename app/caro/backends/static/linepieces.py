"""Pieces of lines that are asked for alone, addresses or messages, and words that stand in the log itself.

A piece is known by its shape; "the most failed password attempts" by a look at the first lines.
"""

from __future__ import annotations

from caro.backends.static.linequery import Filter
from caro.backends.static.linetexts import COMPARED, Texts, escape, piece
from caro.backends.static.linewords import MOST_WORDS, PIECE_NOUNS, RANKS
from caro.backends.static.stemming import stems


class Pieces(Texts):
    """What takes pieces and words of the log from the items."""

    def take_piece(self) -> bool:
        """Take "ip addresses", "the error messages grouped", and how pieces are counted."""
        query, item = self.query, self.items[self.at]
        low, number = item.text.lower(), self.peek(1)
        by = 2 if self.concept(1) == "by" else 1
        shape = piece(low.split()[0]) if item.kind in ("concept", "unknown") else ""
        if shape and self.at and self.items[self.at - 1].concept in ("as", "by"):
            return False  # "sort as ip addresses" takes none out
        if shape and query.piece in ("", shape) and not self.negated:
            query.piece = shape
            self.single = self.single or not low.endswith("s")
        elif item.concept == "top" and number is not None and number.kind == "number":
            if not self.pieces:
                return False
            query.top, query.ranked = int(number.value), True
            self.at += 1
        elif not self.pieces:
            return False
        elif item.concept == "sort" and self.concept(by) in ("count", "frequent", "occurrence"):
            query.ranked = True
            self.at += by
        elif item.concept in RANKS or low in ("most", "per", "grouped", "group"):
            query.ranked = True
        elif low in ("messages", "message") and query.filters and not query.piece:
            query.column = self._message()
            return bool(query.column) and self._skip()
        elif not (low in PIECE_NOUNS or item.concept in PIECE_NOUNS or low in ("top", "first")):
            return False
        return self._skip()

    def _skip(self) -> bool:
        self.at += 1
        return True

    def _message(self) -> int:
        """Return the word at which the messages of a log begin, behind the level; 0 when that is not seen."""
        from caro.backends.static.tablefile import look

        there = self.reading.environment
        table = look(self.name.text, there.cwd) if there.may_look else None
        level = table.columns.get("level", 0) if table is not None else 0
        rows = table.rows if table is not None else ()
        tagged = any(len(row) > level and row[level][0] == "[" for row in rows)
        return level + 1 if level and not tagged else 0

    def take_seen(self) -> bool:
        """Take words that stand in the log itself: "failed password" attempts."""
        if not self.name.text.lower().endswith(".log") or self.negated or self.chosen:
            return False
        text = "\n".join(self._head()).lower()
        width = 0
        while (
            (item := self.peek(width)) is not None
            and item.kind in ("unknown", "concept")
            and item.concept not in COMPARED
            and width < MOST_WORDS
        ):
            width += 1
        for taken in range(width, 0, -1):
            first, last = self.items[self.at], self.items[self.at + taken - 1]
            said = " ".join(self.lows[first.first : last.last + 1])
            forms = (said, *stems(said)) if taken == 1 else (said,)
            words = next((form for form in forms if len(form) > 3 and form in text), "")
            if words:
                self.query.filters.append(Filter([escape(words)], False, "", True))
                self.at += taken
                return True
        return False

    def _head(self) -> list[str]:
        from caro.backends.static.tablefile import start

        there = self.reading.environment
        return start(self.name.text, there.cwd) if there.may_look else []
