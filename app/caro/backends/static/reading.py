"""Read a query: tokens become items, each a known concept, a typed value, or a word nobody knows.

Values in words are put together here ("ten megabytes", "the last two weeks", "third column"), so that the
grammar above sees one size, one time span, one number.
"""

from __future__ import annotations

from caro.backends.static.surroundings import is_folder
from caro.backends.static.tokens import ORDINALS, SIZE_UNITS, TIME_UNITS, Token, tokenize
from caro.backends.static.words import FILLER, NUMBERS, beginning, idioms, is_word, look_up, sense_of
from caro.domain import Environment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


POINTED_AT = frozenset(
    """line column field row word character col to and last largest highest biggest smallest lowest most
    longest oldest newest latest cheapest fastest slowest stash commit tag""".split()
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

    __slots__ = ("environment", "items", "notes", "query", "repaired", "tokens")

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
        self.items = items
        self.repaired = repaired

    def words(self, item: Item) -> str:
        """Return the query's own text for `item`."""
        return self.query[self.tokens[item.first].start : self.tokens[item.last].end]


def read(query: str, repair: bool = False, environment: Environment | None = None) -> Reading:
    """Return the reading of `query`, asked in `environment`.

    With `repair`, unknown words one slip away from a known one are mended. A slip is one letter dropped,
    added or changed, or two neighbours swapped.
    """
    tokens = tokenize(query)
    return _read(query, tokens, _mend(tokens) if repair else [], environment)


def mended(query: str, environment: Environment) -> Reading | None:
    """Return the reading of `query` with its slips mended, None when there are none."""
    tokens = tokenize(query)
    repaired = _mend(tokens)
    return _read(query, tokens, repaired, environment) if repaired else None


def _mend(tokens: list[Token]) -> list[tuple[str, str]]:
    """Replace the unknown words that are one slip away from a known one; return them as (typed, read as)."""
    repaired: list[tuple[str, str]] = []
    idiomatic = {j for i in range(len(tokens)) for j in range(i, _idiom_end(tokens, i))}
    for k, token in enumerate(tokens):
        known = (
            k in idiomatic or token.low in MEASURES or look_up(token.low) is not None or token.low in PEOPLE
        )
        if token.kind == "word" and len(token.low) >= (4 if k else 3) and not known:
            near = (nearest(token.low, OPENINGS) if k == 0 else None) or (
                nearest(token.low) if len(token.low) >= 4 else None
            )
            if near is not None and (len(token.low) > 4 or look_up(near) not in GRAVE):
                repaired.append((token.text, near))
                tokens[k] = token.read_as(near)
    return repaired


def _read(
    query: str, tokens: list[Token], repaired: list[tuple[str, str]], environment: Environment | None
) -> Reading:
    items: list[Item] = []
    i, n = 0, len(tokens)
    while i < n:
        i = _next(tokens, i, n, items)
    for item in items:
        if item.kind == "unknown" and item.text.lower() in SPELLED:
            item.text, item.kind = SPELLED[item.text.lower()], "ident"
    for k in range(1, len(items)):
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
        elif (items[k - 1].concept == "directory" and _is_usual(tokens, items[k - 1], items[k])) or (
            items[k - 1].concept in ("in", "under", "to", "from")
            and (tokens[items[k].first].low == "docs" or _stands(items, k, tokens, environment))
        ):
            _make_name(items[k], tokens[items[k].first], "path")
        elif items[k].concept == "directory" and _is_usual(tokens, items[k], items[k - 1]):
            _make_name(items[k - 1], tokens[items[k - 1].first], "path")
        if items[k].concept == "directory" and items[k - 1].concept == "new" and k > 1:
            items[k - 1].weak = items[k - 2].concept in ("to", "in")  # "move a.txt into a new folder b"
    return Reading(query, tokens, items, repaired, environment or Environment())


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

TELLING = frozenset(("named", "comment", "directory", "in", "under", "to", "from", *DEFINED_KINDS))
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


def _make_name(item: Item, token: Token, kind: str = "unknown", sure: bool = False) -> None:
    """Take a known word for a name, as it follows "named": a folder called reports, a branch named test."""
    free = item.concept not in NOT_NAMES and token.low not in NOT_NAMES
    if token.kind == "word" and (free or sure or kind == "path"):
        item.kind, item.concept, item.weak = kind, "", False
        item.text = item.value = token.text


def _next(tokens: list[Token], i: int, n: int, items: list[Item]) -> int:
    """Read one item at token `i`, append it unless it is filler, and return the index after it."""
    token = tokens[i]
    known = _seen_words.get(token.low) or _seen_word(token.low)
    idiomatic = known[1].get(tokens[i + 1].low) if known[1] and i + 1 < n else None
    if token.kind == "word" and not idiomatic and token.text not in SHOUTED:
        sense = known[0]
        if sense != NOT_PLAIN:
            if sense:
                weak = sense[0] == "~"
                concept = sense[1:] if weak else sense
                items.append(Item("concept", concept, token.text, token.text, i, i, weak))
            return i + 1
    if token.low in ORDINALS and (token.low != "second" or (i + 1 < n and tokens[i + 1].low in POINTED_AT)):
        items.append(Item("ordinal", "", token.text, ORDINALS[token.low], i, i))
        return i + 1
    if len(token.low) == 1 and _is_letter(tokens, i):
        items.append(Item("unknown", "", token.text, token.text, i, i))
        return i + 1
    if token.text == "May" and i and (tokens[i - 1].low in BEFORE_MONTH or tokens[i - 1].kind == "number"):
        items.append(Item("unknown", "", token.text, token.text, i, i))  # the month
        return i + 1
    if token.kind in ("quoted", "comma"):
        if token.kind == "comma":
            items.append(Item("comma", "", ",", ",", i, i, True))
        else:
            items.append(Item("quoted", "", token.text, token.text, i, i))
        return i + 1
    for rest, sense in idiomatic or ():
        k = len(rest)
        if i + k < n and all(tokens[i + 1 + j].low == rest[j] for j in range(k)):
            _append(items, sense, tokens, i, i + k)
            return i + k + 1
    if token.kind == "clock" and i + 1 < n and tokens[i + 1].low in ("am", "pm"):
        hour, _, minutes = str(token.value).partition(":")
        if int(hour) in range(1, 13):
            value = f"{int(hour) % 12 + (12 if tokens[i + 1].low == 'pm' else 0)}:{minutes}"
            items.append(Item("clock", "", value, value, i, i + 1))
            return i + 2
    if token.low in CLOCK_STARTS or token.kind == "number" or token.low in NUMBERS:
        from caro.backends.static.clocks import spoken_clock

        spoken = spoken_clock(tokens, i)
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

SHOUTED = frozenset((*CAPITALS, *METHODS, "May"))
"""Words that mean something else in other letters."""
NOT_PLAIN = "?"
"""In place of a sense, for a word whose sense depends on others, or that has none."""
MOST_SEEN = 2048
"""Words that are kept with what is known of them."""
_seen_words: dict[str, tuple[str, dict[str, list[tuple[list[str], str]]]]] = {}


def _seen_word(low: str) -> tuple[str, dict[str, list[tuple[list[str], str]]]]:
    """Return the sense of a word that has the same one whatever stands around it, else NOT_PLAIN.

    With it, the idioms that the word opens.
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
    if len(_seen_words) >= MOST_SEEN:
        _seen_words.clear()
    found = _seen_words[low] = (NOT_PLAIN if sense is None else sense, idioms(low))
    return found


BEFORE_MONTH = frozenset("in since from before after until between and to last of on during".split())
"""What may stand before "May" where it is no verb."""


def _is_letter(tokens: list[Token], i: int) -> bool:
    """Tell whether a single letter stands for itself: "move a to b", "folders a, b and c"."""
    token = tokens[i]
    if not token.low.isalpha() or token.low in ("i", "u"):
        return False
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    before = tokens[i - 1].low if i else ""
    if token.low == "a":
        return len(tokens) > 3 and after in ("", ",", "to", "and", "or", "into")
    return before in (",", "to", "and", "or", "from", "a") and after in ("", ",", "and", "or", "to")


def _idiom_end(tokens: list[Token], i: int) -> int:
    """Return the index after the idiom that begins at token `i`, or `i` when there is none."""
    if i + 1 == len(tokens):
        return i
    for rest, _ in idioms(tokens[i].low).get(tokens[i + 1].low, ()):
        if all(i + 1 + j < len(tokens) and tokens[i + 1 + j].low == word for j, word in enumerate(rest)):
            return i + 1 + len(rest)
    return i


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


MEASURES = frozenset((*NUMBERS, *TIME_UNITS, *SIZE_UNITS, *ORDINALS))
"""Words that count or measure, none of which is a slip: "three" is not "there"."""

PEOPLE = frozenset(
    """alice anna anne bella bert carl carol chris clara dana dave david diana elena emma erik felix frank
    fred gina grace hank hans heidi henry irene jack jane jill jimmy john julia karen karl kate laura lena
    lisa louis lucy luke maria marie mark martin mary mike nina olga oscar paul peter petra rosa ruth sally
    sara sarah steve susan tina walter wendy""".split()
)
"""First names, none of which is a slip: "alice" is not "alive"."""
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


OPENINGS = frozenset(
    """~show ~find ~check count delete create copy move rename kill stop start restart install upgrade
    download extract compress open run change sort replace follow enable disable git docker""".split()
)
"""Senses of the words that open most requests."""


GRAVE = frozenset(
    ("kill", "stop", "delete", "shutdown", "reboot", "restart", "format", "discard", "throw", "reset")
)
"""Senses that a short slip is not mended into: "hat is pid 4321" is no order to halt it."""


def nearest(word: str, among: frozenset[str] | None = None) -> str | None:
    """Return the one known word that is a single slip (drop, add, change, swap of a letter) from `word`.

    Several candidates: the one with a swap or a doubled letter first, else none when they mean different
    things. With `among`, only words of these senses count.
    """
    low = word.lower()
    if not 2 < len(low) <= 24 or not low.isascii():
        return None
    hits = _slips.get(low)
    if hits is None:
        if len(_slips) >= MOST_SLIPS:
            _slips.clear()
        hits = _slips[low] = _one_slip_from(low)
    if among is not None:
        hits = [w for w in hits if sense_of(w) in among]
    senses = {sense_of(w) for w in hits}
    return hits[0] if len(senses) == 1 else None


_slips: dict[str, list[str]] = {}
MOST_SLIPS = 256
"""Words whose neighbours are kept: one is asked about up to three times for a request."""


def _one_slip_from(low: str) -> list[str]:
    """Return the known words one slip from `low`: with letters swapped, else with one less, else the others.

    The others come in the order of the place of the slip. Past the first two letters, they are looked for
    among the words that begin as `low` does, so that some 100 words are looked at.
    """
    n = len(low)
    swaps = [low[:k] + low[k + 1] + low[k] + low[k + 2 :] for k in range(n - 1) if low[k] != low[k + 1]]
    drops = [low[:k] + low[k + 1 :] for k in range(n)]
    hits = [w for w in swaps if is_word(w)] or [w for w in drops if is_word(w) and len(w) > 3]
    if hits:
        return hits
    found: dict[str, tuple[int, str, bool]] = {}
    for c in ALPHABET:
        for k, w in ((0, c + low), (1, low[0] + c + low[1:])):
            if is_word(w):
                found.setdefault(w, (k, c, False))
        w = low[0] + c + low[2:]
        if n > 4 and is_word(w):
            found.setdefault(w, (1, c, True))
    for w in beginning(low[:2]):
        if w in found or not n <= len(w) <= n + 1:
            continue
        k = 2
        while k < n and w[k] == low[k]:
            k += 1
        changed = len(w) == n
        if w[k : k + 1] in ALPHABET and w[k + 1 :] == low[k + changed :] and (n > 4 or not changed):
            while not changed and w[k - 1] == w[k]:
                k -= 1  # the same word, by a letter added further left
            found[w] = (k, w[k : k + 1], changed)
    return sorted(found, key=found.__getitem__)
