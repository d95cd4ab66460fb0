"""Read a query: tokens become items, each a known concept, a typed value, or a word nobody knows.

Values in words are put together here ("ten megabytes", "the last two weeks", "third column"), so that the
grammar above sees one size, one time span, one number.
"""

from __future__ import annotations

from caro.backends.static import needed
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tokens import ORDINALS, SIZE_UNITS, TIME_UNITS, Token, tokenize
from caro.backends.static.words import FILLER, NUMBERS, idioms, look_up
from caro.domain import Environment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


POINTED_AT = frozenset(
    """line column field row word character col to and last largest highest biggest smallest lowest most
    longest oldest newest latest cheapest fastest slowest stash commit tag occurrence match
    instance""".split()
)
"""What may follow "second" where it is no unit of time: "the second column", "second to last line"."""


SPELLED = {"pycache": "__pycache__", "pycaches": "__pycache__"}
"""Names that are said otherwise than they are written."""
JOINED = frozenset("file list sorted single big large long table archive document text string output".split())
"""What may follow "into one", where "one" counts nothing."""


class Item:
    """One unit of meaning.

    `kind` is `concept`, `unknown`, or the kind of a typed value; `concept` is the concept's name or "";
    `weak` items need no explanation; `first` and `last` are token indexes.
    """

    __slots__ = ("concept", "first", "kind", "last", "text", "value", "weak")

    def __init__(
        self, kind: str, concept: str, text: str, value: Any, first: int, last: int, weak: bool = False
    ) -> None:
        self.kind = kind
        self.concept = concept
        self.text = text
        self.value = value
        self.first = first
        self.last = last
        self.weak = weak

    def __repr__(self) -> str:
        shown = self.concept or self.value
        return f"<{self.kind}{'~' if self.weak else ''} {shown!r}>"


class Reading:
    """A query as items. `repaired` lists the typos that were mended, as (typed, read as)."""

    __slots__ = ("environment", "items", "lows", "notes", "query", "repaired", "tokens", "undated")

    def __init__(
        self,
        query: str,
        tokens: list[Token],
        items: list[Item],
        repaired: list[tuple[str, str]],
        environment: Environment,
    ) -> None:
        self.query = query
        self.environment = environment
        self.notes: list[str] = []
        """What the answer relied on, for the person."""
        self.tokens = tokens
        self.lows = frozenset([token.low for token in tokens])
        """What the tokens are in small letters."""
        self.items = items
        self.repaired = repaired
        self.undated: list[Item] | None = None
        """The items, once they were looked through for dates."""

    def words(self, item: Item) -> str:
        """Return the query's own text for `item`."""
        return self.query[self.tokens[item.first].start : self.tokens[item.last].end]


def read(query: str, repair: bool = False, environment: Environment | None = None) -> Reading:
    """Return the reading of `query`, asked in `environment`.

    With `repair`, unknown words one slip away from a known one are mended. A slip is one letter dropped,
    added or changed, or two neighbours swapped.
    """
    tokens = tokenize(query)
    repaired: list[tuple[str, str]] = []
    if repair:
        from caro.backends.static.slips import mend

        repaired = mend(tokens)
    return read_tokens(query, tokens, repaired, environment)


BOUNDS = {"atmost": "maximum", "atleast": "minimum"}
FIGURED = frozenset(("column", "field", "numbers", "values", "each"))
"""What "the maximum of" is asked of, where it is no bound: "a maximum of 3 tries"."""


def read_tokens(
    query: str, tokens: list[Token], repaired: list[tuple[str, str]], environment: Environment | None
) -> Reading:
    """Return the reading of a query that was cut into tokens, of which `repaired` lists the mended ones."""
    items: list[Item] = []
    i, n = 0, len(tokens)
    while i < n:
        token = tokens[i]
        concept, weak, idiomatic = _seen_words.get(token.low) or _seen_word(token.low)
        plain = concept is not None and token.kind == "word" and token.text not in SHOUTED
        if plain and (not idiomatic or i + 1 == n or tokens[i + 1].low not in idiomatic):
            if concept == "" and token.low in WORDS_TOO and i > 1 and tokens[i - 1].low in CITED:
                items.append(Item("unknown", "", token.text, token.text, i, i))  # "the word done"
            elif concept:
                items.append(Item("concept", concept, token.text, token.text, i, i, weak))
            i += 1
        else:
            i = _next(tokens, i, n, items)
    if environment is not None and any(item.concept == "table" for item in items):
        from caro.backends.static.tablenames import name_tables

        name_tables(items, tokens)
    if environment is not None and any(item.concept == "namespace" for item in items):
        from caro.backends.static.tablenames import name_namespaces

        name_namespaces(items, tokens)
    if environment is not None and any(item.concept == "user" for item in items):
        from caro.backends.static.tablenames import name_users

        name_users(items, tokens)
    for item in items:
        if item.kind == "unknown" and item.text.lower() in SPELLED:
            item.text, item.kind = SPELLED[item.text.lower()], "ident"
    for k in range(1, len(items)):
        if items[k - 1].concept in BOUNDS and items[k].concept in FIGURED and items[k - 1].text[-2:] == "of":
            items[k - 1].concept = BOUNDS[items[k - 1].concept]  # "the maximum of column 4" bounds nothing
        if items[k].concept in ("column", "word"):
            _settle_column(items, k, tokens)
        if items[k - 1].concept not in TELLING and items[k].concept not in TOLD:
            continue
        called = items[k - 1].concept == "named" or (
            items[k - 1].concept == "comment" and items[k].weak and k + 1 == len(items)
        )
        if called and items[k].kind == "concept" and items[k].first == items[k].last:
            _make_name(items[k], tokens[items[k].first])
        elif (
            items[k - 1].concept == "named" and items[k].kind == "number" and items[k].first == items[k].last
        ):
            items[k].kind, items[k].value = "ident", items[k].text  # a folder called 2025
        elif items[k - 1].concept in DEFINED_KINDS and items[k].text[:1].isupper() and items[k].concept:
            _make_name(items[k], tokens[items[k].first], sure=True)  # "class User"
        elif items[k].concept == "information" and (
            items[k - 1].concept in ("containing", "grep", "word", "text")
            or (items[k - 1].concept in ("to", "with", "by") and tokens[items[k].first].low == "info")
        ):
            _make_name(items[k], tokens[items[k].first])  # a log level
        elif (
            _is_link(tokens, items, k)
            or (items[k - 1].concept == "directory" and _is_usual(tokens, items[k - 1], items[k]))
            or (
                items[k - 1].concept in ("in", "under", "to", "from")
                and (tokens[items[k].first].low == "docs" or _stands(items, k, tokens, environment))
            )
        ):
            _make_name(items[k], tokens[items[k].first], "path")
        elif items[k].concept == "directory" and _is_usual(tokens, items[k], items[k - 1]):
            _make_name(items[k - 1], tokens[items[k - 1].first], "path")
        if items[k].concept == "directory" and items[k - 1].concept == "new" and k > 1:
            items[k - 1].weak = items[k - 2].concept in ("to", "in")  # "move a.txt into a new folder b"
    ranked = [item for item in items if item.concept in ("descending", "ascending")]
    if ranked and ranked[0].text.lower().startswith(("highest", "lowest")) and _of_text(items):
        last = len(tokens) - 1
        items.append(Item("concept", "numeric", "", "", last, last, True))  # what is high is a number
    return Reading(query, tokens, items, repaired, environment or Environment())


def _of_text(items: list[Item]) -> bool:
    """Tell whether the request is about the lines of a file."""
    return any(
        item.kind in ("file", "path") and item.text.lower().endswith((".txt", ".csv", ".tsv", ".dat", ".log"))
        for item in items
    )


CITED = ("word", "string", "text", "term", "phrase")
"""Nouns behind which a word is cited."""
WORDS_TOO = frozenset(
    "done ok okay thanks simple quick easy nicely maybe possible actual best bit right now".split()
)
"""Fillers that are cited as often, where such a noun stands before them."""
HAVING = frozenset("have has having with contain contains containing exactly than least most of".split())
"""Words before the number of columns that lines have: "rows with more than 5 columns"."""


def _settle_column(items: list[Item], k: int, tokens: list[Token]) -> None:
    """Tell a number of columns and a key of JSON from a column that is meant."""
    before, lows = items[k - 1], tokens[items[k - 1].first - 1].low if items[k - 1].first else ""
    if before.kind == "number" and items[k].text.lower() in ("columns", "fields", "cols", "words"):
        if lows in HAVING and any(item.concept == "line" for item in items[:k]):
            items[k].concept = "wordcount" if items[k].concept == "word" else "columncount"
    elif (
        items[k].concept == "column"
        and before.text.lower() == "name"
        and any(token.low.endswith(".json") for token in tokens)
    ):
        _make_name(before, tokens[before.first], sure=True)  # "the name field of user.json"


KINDS = frozenset("date time timestamp letter word name year month day address url ip email number".split())


def any_of_a_kind(reading: Reading, item: Item) -> bool:
    """Tell whether an item stands for anything of a kind: "starts with a date" is no text "date".

    Nor is what files have, "without their extension".
    """
    before = reading.tokens[item.first - 1].low if item.first else ""
    theirs = before in ("their", "its") and item.concept in ("extension", "name", "size", "owner")
    return theirs or (item.text.lower() in KINDS and before in ("a", "an"))


CAPITALS = ("IT", "US")
"""Names that are fillers in small letters: the department, the country."""

METHODS = ("GET", "PUT", "HEAD", "POST", "DELETE", "PATCH", "OPTIONS")
"""Methods of HTTP: beside a log they are looked for, whatever the word means in small letters."""

DEFINED_KINDS = ("class", "function", "method", "struct", "variable", "component")
"""Concepts after which a capitalised word is the name of one."""

GREETINGS = ("hello", "hi", "hey")
"""Words that say nothing at the start of a request; later on they are what it is about."""

TELLING = frozenset(
    ("named", "comment", "directory", "link", "symlink", "in", "under", "to", "from", *DEFINED_KINDS)
)
TOLD = frozenset(("information", "directory"))
"""Concepts whose neighbour may be a name: TELLING before it, TOLD as the second of the two."""

NOT_NAMES = frozenset(
    "with in by to from under and or not like as on for of all here file directory starting ending "
    "containing subdirectory matching exactly after before each word text pattern name "
    "something extension item branch user group".split()
)
"""Words that may follow "named" without being a name."""


FOLDER_NAMES = frozenset("docs logs images output reports tests scripts backup backups".split())
"""Words with a meaning of their own that are, next to "folder", rather its name."""


HERE_NAMES = FOLDER_NAMES | frozenset(
    """log photos pictures videos music downloads documents media assets archive archives notes uploads data
    cache""".split()
)
"""Words that, after "in" or "to", name a folder where one of that name stands."""


def _stands(items: list[Item], k: int, tokens: list[Token], environment: Environment | None) -> bool:
    """Tell whether the word names a folder here, and no noun follows that it describes: "in log files"."""
    after = items[k + 1].concept if k + 1 < len(items) else ""
    token = tokens[items[k].first]
    known = items[k].kind == "concept" and token.low in HERE_NAMES
    nouns = ("file", "image", "script", "text", "type")
    return known and after not in nouns and environment is not None and is_folder(token.text, environment)


AFTER_FOLDER = ("photos", "pictures", "videos", "music")
"""The same, where "folder" comes first; "the photos folder" is the one in the home folder."""


def _is_usual(tokens: list[Token], folder: Item, name: Item) -> bool:
    """Tell whether `name`, beside the word "folder" in the singular, is a usual name of a folder."""
    beside = abs(folder.first - name.first) == 1 and name.first == name.last
    usual = (*FOLDER_NAMES, *AFTER_FOLDER) if folder.first < name.first else FOLDER_NAMES
    return (
        beside
        and tokens[folder.first].low in ("folder", "directory", "dir")
        and tokens[name.first].low in usual
    )


LINK_NAMES = frozenset("latest current previous stable default live".split())
"""Words that links are called by, whatever they mean elsewhere."""


def _is_link(tokens: list[Token], items: list[Item], k: int) -> bool:
    """Tell whether the word behind "link" is what the link is called: "the link latest points to"."""
    link = items[k - 1].concept in ("link", "symlink")
    one = link and not tokens[items[k - 1].last].low.endswith("s") and items[k].first == items[k - 1].last + 1
    after = items[k + 1].concept if k + 1 < len(items) else ""
    return one and tokens[items[k].first].low in LINK_NAMES and after not in ("file", "directory", "here")


def _make_name(item: Item, token: Token, kind: str = "unknown", sure: bool = False) -> None:
    """Take a known word for a name, as it follows "named": a folder called reports, a branch named test."""
    free = item.concept not in NOT_NAMES and token.low not in NOT_NAMES
    if token.kind == "word" and (free or sure or kind == "path"):
        item.kind, item.concept, item.weak = kind, "", False
        item.text = item.value = token.text


def _next(tokens: list[Token], i: int, n: int, items: list[Item]) -> int:
    """Read one item at token `i`, append it unless it is filler, and return the index after it."""
    token = tokens[i]
    if token.low in ORDINALS and (token.low != "second" or (i + 1 < n and tokens[i + 1].low in POINTED_AT)):
        items.append(Item("ordinal", "", token.text, ORDINALS[token.low], i, i))
        return i + 1
    if len(token.low) == 1 and _is_letter(tokens, i):
        items.append(Item("unknown", "", token.text, token.text, i, i))
        return i + 1
    if token.text == "May" and i and (tokens[i - 1].low in BEFORE_MONTH or tokens[i - 1].kind == "number"):
        items.append(Item("unknown", "", token.text, token.text, i, i))  # the month
        return i + 1
    if token.text in MARKERS and any(other.text[:1].islower() for other in tokens):
        items.append(Item("unknown", "", token.text, token.text, i, i))
        return i + 1
    if token.kind in ("quoted", "comma"):
        if token.kind == "comma":
            items.append(Item("comma", "", ",", ",", i, i, True))
        else:
            items.append(Item("quoted", "", token.text, token.text, i, i))
        return i + 1
    for rest, sense in idioms(token.low).get(tokens[i + 1].low, ()) if i + 1 < n else ():
        k = len(rest)
        following = tokens[i + 1 : i + 1 + k]
        if len(following) == k and all(
            one.low == word and one.kind != "quoted" for one, word in zip(following, rest, strict=True)
        ):
            _append(items, sense, tokens, i, i + k)
            return i + k + 1
    if token.kind == "clock" and i + 1 < n and tokens[i + 1].low in ("am", "pm"):
        hour, _, minutes = str(token.value).partition(":")
        if int(hour) in range(1, 13):
            value = f"{int(hour) % 12 + (12 if tokens[i + 1].low == 'pm' else 0)}:{minutes}"
            items.append(Item("clock", "", value, value, i, i + 1))
            return i + 2
    if token.low in CLOCK_STARTS or token.kind == "number" or token.low in NUMBERS:
        spoken = needed.clocks.spoken_clock(tokens, i)
        if spoken is not None:
            items.append(Item("clock", "", spoken[0], spoken[0], i, spoken[1] - 1))
            return spoken[1]
    joining = token.low == "one" and 0 < i < n - 1 and tokens[i - 1].low in ("into", "to", "as", "in")
    if joining and tokens[i + 1].low in JOINED:
        return i + 1
    if token.kind in ("number", "word", "span", "size") or token.low in NUMBERS:
        end = _quantity(tokens, i, n, items)
        if end:
            return end
    if token.low in TIME_UNITS and len(token.low) > 2 and items and items[-1].concept == "last":
        items.append(Item("span", "", "", (1, TIME_UNITS[token.low]), i, i))
        return i + 1
    found = look_up(token.low)
    if token.text in METHODS and any(other.low.endswith(".log") for other in tokens):
        found = None
    if token.text in CAPITALS and any(other.text[:1].islower() for other in tokens):
        found = None
    if found is not None and not (items and token.low in GREETINGS):
        _append(items, found, tokens, i, i)
        return i + 1
    kind = "unknown" if token.kind == "word" else token.kind
    text = token.text
    if kind == "unknown" and len(text) > 2 and text.endswith(("'s", "’s")):
        text = text[:-2]
    items.append(Item(kind, "", text, token.value if kind != "unknown" else text, i, i))
    return i + 1


CLOCK_STARTS = ("half", "quarter", "a")
"""Words, besides numbers, that a time of day may begin with."""

MARKERS = ("START", "BEGIN", "END")
"""What lines hold that bound a part of a file, whatever the words mean in small letters."""
SHOUTED = frozenset((*CAPITALS, *METHODS, *MARKERS, "May"))
"""Words that mean something else in other letters."""
BEFORE_MONTH = frozenset("in since from before after until between and to last of on during".split())
"""What may stand before "May" where it is no verb."""
MOST_SEEN = 2048
"""Words that are kept with what is known of them."""
_seen_words: dict[str, tuple[str | None, bool, dict[str, list[tuple[list[str], str]]]]] = {}


def _seen_word(low: str) -> tuple[str | None, bool, dict[str, list[tuple[list[str], str]]]]:
    """Return the concept of a word, whether it is weak, and the idioms that the word opens.

    The concept is None where it depends on the words around, or there is none; "" where it says nothing.
    """
    sense = None
    if not (
        len(low) == 1
        or low in ORDINALS
        or low in CLOCK_STARTS
        or low in NUMBERS
        or low in TIME_UNITS
        or low in GREETINGS
    ):
        sense = look_up(low)
    weak = sense is not None and sense[:1] == "~"
    if len(_seen_words) >= MOST_SEEN:
        _seen_words.clear()
    found = _seen_words[low] = (sense[1:] if sense is not None and weak else sense, weak, idioms(low))
    return found


EXCHANGES = frozenset(("replace", "substitute", "change"))
"""Verbs behind which "a" is a text where "with" follows."""


NAMED_NOUNS = frozenset("folder folders directory directories dir dirs".split())
"""Nouns that a name of one letter may follow."""
AFTER_NAMES = frozenset("as that which in with under but".split())
"""What may follow such a name, and no article."""


def _is_letter(tokens: list[Token], i: int) -> bool:
    """Tell whether a single letter stands for itself: "move a to b", "folders a, b and c"."""
    token = tokens[i]
    if not token.low.isalpha() or token.low in ("i", "u"):
        return False
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    before = tokens[i - 1].low if i else ""
    if token.low == "a":
        put = before in EXCHANGES and after in ("with", "by", "for")  # "replace a with b"
        # "the files in folder a that …", and not "move the file a folder up"
        put = put or (before in NAMED_NOUNS and after in AFTER_NAMES)
        return len(tokens) > 3 and (put or after in ("", ",", "to", "and", "or", "into"))
    return before in (",", "to", "and", "or", "from", "a") and after in ("", ",", "and", "or", "to")


def _append(items: list[Item], sense: str, tokens: list[Token], first: int, last: int) -> None:
    if sense == FILLER:
        return
    weak = sense[0] == "~"
    text = " ".join(t.text for t in tokens[first : last + 1])
    items.append(Item("concept", sense[1:] if weak else sense, text, text, first, last, weak))


def _quantity(tokens: list[Token], i: int, n: int, items: list[Item]) -> int:
    """Read a number, size or time span written over one or more tokens; 0 when there is none at `i`."""
    token = tokens[i]
    amount: Any = None
    j = i
    if token.kind == "number":
        amount, j = token.value, i + 1
    elif token.low in NUMBERS:
        amount, j = NUMBERS[token.low], i + 1
        if amount >= 20 and amount < 100 and j < n and 0 < NUMBERS.get(tokens[j].low, 0) < 10:
            amount, j = amount + NUMBERS[tokens[j].low], j + 1
        if token.low in ("one", "a", "an", "half", "couple"):
            nxt = tokens[j].low if j < n else ""
            if token.low == "half" and nxt in ("a", "an"):
                j += 1
            if token.low == "couple" and nxt == "of":
                j += 1
            nxt = tokens[j].low if j < n else ""
            if (
                token.low != "one"
                and nxt not in TIME_UNITS
                and nxt not in SIZE_UNITS
                and nxt not in ("hundred", "thousand", "million", "dozen")
            ):
                return 0
            if len(nxt) < 2 and token.low != "one":
                return 0
    if amount is None:
        return 0
    while j < n and tokens[j].low in ("hundred", "thousand", "million", "dozen"):
        amount *= {"hundred": 100, "thousand": 1000, "million": 1000000, "dozen": 12}[tokens[j].low]
        j += 1
    if [t.low for t in tokens[j : j + 3]] in (["and", "a", "half"], ["and", "one", "half"]):
        amount, j = amount + 0.5, j + 3
    unit = tokens[j].low if j < n and tokens[j].kind == "word" else ""
    if not unit and j < n and tokens[j].low.endswith("/s"):
        unit = tokens[j].low[:-2]  # "200 KB/s"
    if unit in ("am", "pm") and amount in range(1, 13):
        items.append(Item("clock", "", "", f"{int(amount) % 12 + (12 if unit == 'pm' else 0)}:00", i, j))
        return j + 1
    if unit in SIZE_UNITS and not (len(unit) == 1 and unit == "b"):
        items.append(Item("size", "", "", (amount, SIZE_UNITS[unit]), i, j))
        return j + 1
    if unit in TIME_UNITS and (len(unit) > 1 or unit in "dhsw"):
        items.append(Item("span", "", "", (amount, TIME_UNITS[unit]), i, j))
        return j + 1
    if unit in ("percent",):
        items.append(Item("percent", "", "", amount, i, j))
        return j + 1
    if token.kind == "number" or token.low in NUMBERS:
        items.append(Item("number", "", token.text, amount, i, j - 1))
        return j
    return 0
