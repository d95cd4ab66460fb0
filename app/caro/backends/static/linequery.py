"""Requests about the lines of one file: which of them, in what order, how many, and what becomes of them.

"The last 5 ERROR lines of app.log", "how many lines start with a digit in a.txt": any filters may be combined
with any ending, which rows of phrasings cannot enumerate. Every content word has to be explained.
"""

from __future__ import annotations

from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading

CLASSES = {
    "number": "[0-9]", "numbers": "[0-9]", "digit": "[0-9]", "digits": "[0-9]",
    "uppercase": "[[:upper:]]", "capital": "[[:upper:]]", "capitals": "[[:upper:]]",
    "lowercase": "[[:lower:]]", "vowel": "[aeiouAEIOU]", "vowels": "[aeiouAEIOU]",
    "whitespace": "[[:space:]]", "space": " ", "spaces": " ", "comma": ",", "commas": ",",
    "semicolon": ";", "semicolons": ";", "colon": ":", "colons": ":", "period": "\\.", "dot": "\\.",
    "hash": "#", "hashes": "#", "dash": "-", "hyphen": "-", "bang": "!", "underscore": "_",
    "consonant": "[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]", "punctuation": "[[:punct:]]",
}  # fmt: skip
"""What the words for kinds of characters stand for, as a basic regular expression."""
PHRASED = {
    ("full", "stop"): "\\.", ("question", "mark"): "?", ("exclamation", "mark"): "!", ("hash", "sign"): "#",
    ("capital", "letter"): "[[:upper:]]", ("uppercase", "letter"): "[[:upper:]]",
    ("upper", "case", "letter"): "[[:upper:]]",
    ("lowercase", "letter"): "[[:lower:]]", ("small", "letter"): "[[:lower:]]", ("at", "sign"): "@",
}  # fmt: skip
LEVELS = {
    "error": "error", "errors": "error", "warning": "warn", "warnings": "warn", "warn": "warn",
    "warns": "warn",
    "info": "info", "infos": "info", "debug": "debug", "fatal": "fatal", "critical": "critical",
    "trace": "trace", "exception": "exception", "exceptions": "exception",
    "failure": "fail", "failures": "fail",
}  # fmt: skip
"""Words of a log that name its lines by themselves, and what is looked for then."""
UNITS = frozenset("line row record message entry item event log all file text statement content".split())
"""Concepts that stand for a line here, or add nothing."""
SAYS = frozenset(
    "containing matching with mentioning saying has having mentions for hitting hit about".split()
)
NOUNS = frozenset("word text pattern phrase string letter keyword term character prefix suffix value".split())
NEGATIONS = frozenset("not without except omit hide drop".split())
ENDS = frozenset(
    """in from of and or not except without sort unique reverse count insensitive linenumbers wholeword first
    last starting ending containing matching line file by to save to if each numeric duplicate but including
    """.split()
)
"""Concepts that end a text that stands without quotes."""
MOST_WORDS = 4
NOISE = frozenset(
    """messages message records record events event entries entry statements statement ones result results
    occurring either both lines level levels out there logged happened occurred that've reported again left
    remaining rest keep keeping leave filter filtered letters letter""".split()
)


class Filter:
    """One condition on a line: any of `texts`, not `negated`."""

    def __init__(self, texts: list[str], negated: bool, where: str = "", loose: bool = False) -> None:
        self.texts = texts
        """Basic regular expressions."""
        self.negated = negated
        self.where = where
        """`^`, `$`, or "" for anywhere."""
        self.loose = loose
        """Whether letter case is ignored: the word is a person's, not the file's."""


class LineQuery:
    """What is asked of the lines of a file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.filters: list[Filter] = []
        self.count = False
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
        self.words = False
        """Whether words are asked for rather than the lines that they stand in."""


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


class _Parser:
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

    def run(self) -> LineQuery | None:
        while self.at < len(self.items):
            start = self.at
            if not (self._take_edge() or self._take_says()):
                self.at = start
                if not (self._take_level() or self._take_option()):
                    return None
        query = self.query
        if not query.filters or self.negated:
            return None
        if query.delete and (self.shown or query.count or query.first or query.last or query.sort):
            return None
        return query

    def _peek(self, ahead: int = 0) -> Item | None:
        k = self.at + ahead
        return self.items[k] if k < len(self.items) else None

    def _concept(self, ahead: int = 0) -> str:
        item = self._peek(ahead)
        return item.concept if item is not None else ""

    def _low(self) -> str:
        item = self._peek()
        return item.text.lower() if item is not None else ""

    def _take_edge(self) -> bool:
        """Take "first 5", "the last", "2 lines before"."""
        concept = self._concept()
        item = self.items[self.at]
        query = self.query
        number = self._peek(1)
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
            following = self._concept(1)
            width = 1
            if following == "line":
                following, width = self._concept(2), 2
            if following in ("newest", "last", "first", "oldest") and width == 1:
                setattr(query, "last" if following in ("newest", "last") else "first", item.value)
                self.at += 2
                return True
            more = self._peek(width)
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
            if self._concept() == "and" and self._concept(1) in ("before", "after"):
                query.before = query.after = item.value
                self.at += 2
            return True
        if item.text.lower() == "line" and self._concept(1) in ("before", "after") and number is not None:
            setattr(query, self._concept(1), 1)
            self.at += 3 if self._concept(2) == "each" else 2
            return True
        return False

    def _take_says(self) -> bool:
        """Take a filter that a verb announces: "containing X or Y", "that start with #"."""
        concept = self._concept()
        item = self.items[self.at]
        low = item.text.lower()
        where = {"starting": "^", "ending": "$"}.get(concept, "")
        says = concept in SAYS or low in SAYS
        if not where and not says:
            if item.kind == "quoted":
                return self._filter("", False)
            return False
        if concept in ("with", "for") and self._concept(1) in ("linenumbers", "number"):
            return False
        self.at += 1
        while self._concept() in ("with", "in", "by", "for", "at"):
            self.at += 1
        if self._concept() in NEGATIONS:
            self.negated = not self.negated
            self.at += 1
        return self._filter(where, True)

    def _filter(self, where: str, announced: bool) -> bool:
        """Take the texts at the parser's place, joined by "or" or "and"."""
        texts: list[str] = []
        joined: set[str] = set()
        loose = False
        around = self.query.before is not None or self.query.after is not None
        while True:
            if self._low() == "neither":
                self.negated = not self.negated
            if self._concept() in ("both", "either") or self._low() == "neither":
                self.at += 1
            taken = (None if announced else self._level_text()) or self._text()
            if taken is None:
                return False
            text, width, easy = taken
            texts.append(text)
            loose = loose or (easy and not announced and not around)
            self.at += width
            joint = "or" if self._low() == "nor" else self._concept()
            item, after = self._peek(), self._peek(1)
            if item is not None and item.kind == "comma" and after is not None:
                joint = after.concept if after.concept in ("and", "or") else "comma"
                ahead = 2 if after.concept in ("and", "or") else 1
            else:
                ahead = 1
            if joint not in ("and", "or", "comma") or not self._more(ahead):
                break
            joined.add(joint)
            self.at += ahead
            if self._concept() in SAYS and self._concept() not in ("with", "for"):
                self.at += 1
        joined.discard("comma")
        if len(texts) > 1 and len(joined) != 1:
            return False
        if "and" in joined and announced and not self.negated:
            self.query.filters += [Filter([text], False, where, loose) for text in texts]
        else:
            self.query.filters.append(Filter(texts, self.negated, where, loose))
        self.negated = False
        return True

    def _more(self, ahead: int) -> bool:
        """Tell whether what stands `ahead` is one more text rather than another instruction."""
        item = self._peek(ahead)
        if item is None:
            return False
        if item.concept in SAYS:
            item = self._peek(ahead + 1)
        return item is not None and self._may_be_text(item)

    @staticmethod
    def _may_be_text(item: Item) -> bool:
        """Tell whether an item is likelier a text that is looked for than an instruction."""
        if item.kind in ("quoted", "unknown", "ident", "number", "literal", "path") or _level(item):
            return True
        from caro.backends.static.compound import VERBS

        strong = item.kind == "concept" and not item.weak
        return strong and not any(item.concept in known for known in (VERBS, ENDS, NOT_TEXTS, UNITS, SAYS))

    def _text(self) -> tuple[str, int, bool] | None:
        """Return the text at the parser's place as a basic regular expression, and its width in items."""
        skipped = 0
        while (
            self._concept(skipped) in NOUNS
            and self._peek(skipped + 1) is not None
            and not self._ends(skipped + 1)
        ):
            skipped += 1
        first = self._peek(skipped)
        if first is None:
            return None
        if first.kind == "quoted":
            return _escape(first.text), skipped + 1, False
        for words, pattern in PHRASED.items():
            if tuple(self.lows[first.first : first.first + len(words)]) == words:
                end = first.first + len(words)
                width = skipped
                while (item := self._peek(width)) is not None and item.first < end:
                    width += 1
                return pattern, width, False
        low = first.text.lower()
        if low in CLASSES:
            only = first.first and "only" in self.lows[max(0, first.first - 2) : first.first]
            return (f"^{CLASSES[low]}*$" if only else CLASSES[low]), skipped + 1, False
        if self._ends(skipped) or first.concept in UNITS or first.concept in NOT_TEXTS:
            return None
        width = skipped
        while not self._ends(width) and width - skipped < MOST_WORDS:
            width += 1
        last = self._peek(width - 1)
        if last is None:
            return None
        start = self.reading.tokens[first.first].start
        return _escape(self.reading.query[start : self.reading.tokens[last.last].end]), width, False

    def _ends(self, ahead: int) -> bool:
        """Tell whether a text without quotes ends before the item `ahead`."""
        item = self._peek(ahead)
        if item is None or (item.kind in ("comma", "quoted") and ahead):
            return item is None or item.kind == "comma"
        if item.concept in ENDS or item.text.lower() in SAYS or item.text.lower() in ("nor", "neither"):
            return True
        # the file's name stood between the two
        before = self._peek(ahead - 1) if self.at + ahead else None
        return before is not None and before.last < self.name.first < item.first and ahead > 0

    def _level_text(self) -> tuple[str, int, bool] | None:
        item = self._peek()
        if item is None or not _level(item):
            return None
        text = item.text
        easy = not text.isupper()
        word = LEVELS[text.lower()] if easy else text
        return word, 1, easy

    def _take_level(self) -> bool:
        """Take "errors", "the ERROR lines", "without the INFO lines"."""
        item = self.items[self.at]
        low = item.text.lower()
        following = self._peek(1)
        lined = following is not None and following.concept in ("line", "message", "item", "log", "row")
        lined = lined or (
            following is not None
            and following.text.lower() in ("messages", "entries", "records", "statements")
        )
        plural = low.endswith("s") or item.text.isupper()
        if _level(item) and (
            lined
            or plural
            or self.negated
            or self.query.first
            or self.query.last
            or low in ("error", "warning")
        ):
            return self._filter("", False)
        plain = item.kind in ("unknown", "ident", "literal") or (
            self.negated and bool(self.query.filters) and self._may_be_text(item)
        )
        if (lined or self.negated) and plain:
            return self._filter("", False)
        return False

    def _take_option(self) -> bool:
        """Take what says how to look, how to order and what to do with the lines."""
        query = self.query
        item = self.items[self.at]
        concept, low = item.concept, item.text.lower()
        if concept in NEGATIONS or (
            low in ("filter", "leave", "throw", "strip", "cut") and self._low_after() == "out"
        ):
            if self.negated:
                return False
            self.negated = True
        elif concept == "count":
            query.count = True
        elif concept in ("delete", "discard"):
            if self.at:
                return False
            query.delete = True
        elif concept == "show":
            self.shown = True
        elif concept == "insensitive":
            query.insensitive = True
        elif concept == "wholeword":
            query.whole = True
        elif concept == "linenumbers":
            if self.lows[item.first] in ("which", "what"):
                return False
            query.numbered = True
        elif concept == "unique":
            query.unique = True
        elif concept == "word" and not query.filters and low in ("words", "word") and not self.negated:
            query.words = True
        elif concept in ("sort", "alphabetical"):
            query.sort = True
        elif concept in ("reverse", "descending") and query.sort:
            query.reverse = True
        elif concept == "each" and self._concept(1) == "line":
            pass
        elif item.weak or item.kind == "comma" or concept in UNITS or low in NOISE:
            if concept in ("who", "when", "or"):
                return False
        else:
            return False
        self.at += 1
        return True

    def _low_after(self) -> str:
        item = self.items[self.at]
        return self.lows[item.last + 1] if item.last + 1 < len(self.lows) else ""


NOT_TEXTS = frozenset(
    """longest shortest largest smallest empty duplicate column total sum average modified accessed newest
    oldest larger smaller atleast atmost character bytes frequent random size difference
    header comments comment blank tab""".split()
)
"""Concepts that say which lines are meant in another way than by what they hold."""


def _level(item: Item) -> bool:
    return item.kind in ("unknown", "concept") and item.text.lower() in LEVELS


def _escape(text: str) -> str:
    return "".join("\\" + c if c in ".*[]^$\\" else c for c in text)
