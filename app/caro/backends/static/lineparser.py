"""Requests about the lines of one file: which of them, in what order, how many, and what becomes of them.

"The last 5 ERROR lines of app.log", "how many lines start with a digit in a.txt": any filters may be combined
with any ending, which rows of phrasings cannot enumerate. Every content word has to be explained.
"""

from __future__ import annotations

from caro.backends.static.linepieces import Pieces
from caro.backends.static.linequery import Filter, LineQuery
from caro.backends.static.linetexts import is_level
from caro.backends.static.linewords import (
    BESIDES,
    BUGS,
    CHECKS,
    COMMENTS,
    FAULTS,
    LEVELS,
    NEGATIONS,
    NOISE,
    NOUNS,
    PLACES,
    SAYS,
    SOURCES,
    UNITS,
)
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading


def parse(reading: Reading) -> LineQuery | None:
    """Return the query that explains every content word of the reading, or None."""
    names = [item for item in reading.items if item.kind in ("file", "path", "ext")]
    named = [item for item in names if item.kind == "file"] or names
    if not named or any(item.kind == "glob" for item in reading.items):
        return None
    name = named[-1]
    if archive_kind(name.text) or (name.kind != "file" and not _file(name.text)):
        return None
    return _Parser(reading, name).run()


def _file(path: str) -> bool:
    from os.path import basename

    return "." in basename(path).strip(".") or path.startswith(("/etc/", "/var/log/"))


class _Parser(Pieces):
    def run(self) -> LineQuery | None:
        checks = not CHECKS.isdisjoint(self.lows[:3])
        faulty = not FAULTS.isdisjoint(self.lows) or (
            self.name.text.lower().endswith(SOURCES) and not BUGS.isdisjoint(self.lows)
        )
        if checks and faulty:
            return None
        takers = (self.take_piece, self._take_edge, self._take_says, self._take_level, self._take_option)
        while self.at < len(self.items):
            start = self.at
            for take in (*takers, self.take_seen):
                self.at = start  # one that declines may have looked ahead
                if take():
                    break
            else:
                return None
        query = self.query
        counted = query.piece or query.column
        if not (query.filters or counted) or self.negated or (query.ranked and not counted):
            return None
        if counted and (query.first or query.last or query.words or query.numbered or query.delete):
            return None
        if query.ranked and not exists(self.name.text, self.reading.environment):
            return None  # of a web log that is not here a column is the better guess
        if query.ranked and self.single and not query.count:
            query.top = query.top or 1  # "which ip ... the most"
        if query.piece and self.lows[0] in ("which", "what") and not (query.count or query.ranked):
            query.unique = True
        if (query.before or query.after) and not (query.first or query.last):
            for one in query.filters:
                one.loose = one.loose and one.texts[0] not in LEVELS.values()
        if query.delete and (self.shown or query.count or query.first or query.last or query.sort):
            return None
        return query

    def _take_edge(self) -> bool:
        """Take "first 5", "the last", "2 lines before"."""
        concept = self.concept()
        item = self.items[self.at]
        query = self.query
        number = self.peek(1)
        if concept in ("first", "last", "newest", "oldest", "top"):
            side = "first" if concept in ("first", "oldest", "top") else "last"
            if getattr(query, side) is not None:
                return False
            width, n = 1, 1
            if number is not None and number.kind == "number" and isinstance(number.value, int):
                width, n = 2, number.value
            elif concept == "top":
                return False
            setattr(query, side, n)
            self.at += width
            return n > 0
        if item.kind == "number" and isinstance(item.value, int):
            following = self.concept(1)
            width = 1
            if following == "line":
                width = 3 if self.concept(2) == "of" else 2
                following = self.concept(width)
            if following in ("newest", "last", "first", "oldest") and width == 1:
                setattr(query, "last" if following in ("newest", "last") else "first", item.value)
                self.at += 2
                return True
            more = self.peek(width)
            if more is None:
                return False
            if following == "before" or more.text.lower() in ("preceding", "above"):
                query.before = item.value
            elif following == "after" or more.text.lower() in ("following", "below"):
                query.after = item.value
            elif more.text.lower() in ("around", "context", "surrounding"):
                query.before = query.after = item.value
            else:
                return False
            self.at += width + 1
            if self.concept() == "and" and self.concept(1) in ("before", "after"):
                query.before = query.after = item.value
                self.at += 2
            return True
        if item.text.lower() == "line" and self.concept(1) in ("before", "after") and number is not None:
            setattr(query, self.concept(1), 1)
            self.at += 3 if self.concept(2) == "each" else 2
            if self.concept() == "and" and self.concept(1) in ("before", "after"):
                query.before = query.after = 1
                self.at += 2
            return True
        return False

    def _take_says(self) -> bool:
        """Take a filter that a verb announces: "containing X or Y", "that start with #"."""
        concept = self.concept()
        item = self.items[self.at]
        low = item.text.lower()
        where = {"starting": "^", "ending": "$"}.get(concept, "")
        says = concept in SAYS or low in SAYS
        if not where and not says:
            if item.kind == "quoted":
                before = self.items[self.at - 1].concept if self.at else ""
                return before not in ("from", "to", "between") and self._filter("", False)
            return False
        if concept in ("with", "for") and self.concept(1) in ("linenumbers", "number"):
            return False
        number = self.peek(1)
        if concept == "with" and number is not None and number.kind == "number" and self.concept(2) == "line":
            return False  # "with 3 lines before it"
        self.at += 1
        while self.concept() in ("with", "in", "by", "for", "at"):
            self.at += 1
        if self.concept() in NEGATIONS:
            self.negated = not self.negated
            self.at += 1
        return self._filter(where, True)

    def _filter(self, where: str, announced: bool) -> bool:
        """Take the texts at the parser's place, joined by "or" or "and"."""
        if self._besides() or (self.chosen and not announced):
            return False  # "…, show only the user" is no further condition
        texts: list[str] = []
        joined: set[str] = set()
        loose = False
        around = self.query.before is not None or self.query.after is not None
        while True:
            if self.low() == "neither":
                self.negated = not self.negated
            if self.concept() in ("both", "either") or self.low() == "neither":
                self.at += 1
            taken = (None if announced else self.level_text()) or self.text()
            if taken is None:
                return False
            text, width, easy = taken
            texts.append(text)
            loose = loose or (easy and not announced and not around)
            self.at += width
            joint = "or" if self.low() == "nor" else self.concept()
            item, after = self.peek(), self.peek(1)
            if item is not None and item.kind == "comma" and after is not None:
                joint = after.concept if after.concept in ("and", "or") else "comma"
                ahead = 2 if after.concept in ("and", "or") else 1
            else:
                ahead = 1
            if joint not in ("and", "or", "comma") or not self.more(ahead):
                break
            joined.add(joint)
            self.at += ahead
            if self.concept() in SAYS and self.concept() not in ("with", "for"):
                self.at += 1
        joined.discard("comma")
        if len(texts) > 1 and (len(joined) != 1 or self.extended):
            return False
        if "and" in joined and announced and not self.negated:
            self.query.filters += [Filter([text], False, where, loose, self.extended) for text in texts]
        else:
            self.query.filters.append(Filter(texts, self.negated, where, loose, self.extended))
        self.extended = False
        self.negated = False
        return True

    def _besides(self) -> bool:
        """Tell whether words behind the file say what else to show: "… in app.log with the total"."""
        item, before = self.peek(), self.items[self.at - 1] if self.at else None
        if item is None or item.kind == "quoted" or item.first < self.name.first:
            return False
        said = before is not None and before.text.lower() not in ("including", "include", "includes")
        strong = before is not None and said and before.concept in ("containing", "matching", *NOUNS)
        return item.text.lower() in BESIDES and not strong

    def _take_level(self) -> bool:
        """Take "errors", "the ERROR lines", "without the INFO lines"."""
        item = self.items[self.at]
        low = item.text.lower()
        following = self.peek(1)
        lined = following is not None and following.concept in ("line", "message", "item", "log", "row")
        lined = lined or (
            following is not None
            and following.text.lower() in ("messages", "entries", "records", "statements")
        )
        if low == "neither" and self.kind(1) is not None:
            return self._filter("", False)
        if self.kind() is not None and (
            item.concept in COMMENTS or any(other.concept in COMMENTS for other in self.items)
        ):
            return self._filter("", False)
        plural = low.endswith("s") or item.text.isupper()
        if is_level(item) and (
            lined
            or plural
            or self.negated
            or self.query.first
            or self.query.last
            or low in ("error", "warning")
        ):
            return self._filter("", False)
        plain = item.kind in ("unknown", "ident", "literal") or (
            self.negated and bool(self.query.filters) and self.may_be_text(item)
        )
        if self.negated and not lined and self._of_things():
            return False
        if (lined or self.negated) and plain and low not in PLACES:
            return self._filter("", False)
        return False

    def _of_things(self) -> bool:
        """Tell whether a sort of thing stands here, "markdown headings", rather than a text in a line."""
        width = 0
        while (item := self.peek(width)) is not None and item.kind == "unknown":
            width += 1
        last = self.peek(width - 1) if width else None
        word = last.text if last is not None else ""
        return word.islower() and len(word) > 4 and word.endswith("s") and not word.endswith("ss")

    def _take_option(self) -> bool:
        """Take what says how to look, how to order and what to do with the lines."""
        query = self.query
        item = self.items[self.at]
        concept, low = item.concept, item.text.lower()
        if concept in NEGATIONS or (
            low in ("filter", "leave", "throw", "strip", "cut") and self.low_after() == "out"
        ):
            if self.negated:
                return False
            self.negated = True
        elif concept == "withcounts":
            query.count = query.tally = True
        elif concept == "count":
            query.count = True
            query.tally = self.concept(-1) == "with" and item.text.lower() in ("count", "counts")
        elif concept in ("delete", "discard", "throw"):
            if self.at:
                return False
            query.delete = True
        elif concept == "show":
            self.shown = True
            self.chosen = self.chosen or bool(query.filters and self.at)
        elif concept == "insensitive":
            query.insensitive = True
        elif concept == "wholeword":
            query.whole = True
        elif concept == "linenumbers":
            if self.lows[item.first] in ("which", "what"):
                return False
            query.numbered = True
        elif low == "numbered":
            query.numbered = True
        elif concept == "unique":
            query.unique = True
        elif concept == "word" and not query.filters and low in ("words", "word") and not self.negated:
            query.words = True
        elif concept in ("sort", "alphabetical"):
            query.sort = True
        elif concept in ("reverse", "descending") and query.sort:
            query.reverse = True
        elif concept == "each" and self.concept(1) == "line":
            pass
        elif item.weak or item.kind == "comma" or concept in UNITS or low in NOISE:
            if concept in ("who", "when", "or"):
                return False
        else:
            return False
        self.at += 1
        return True
