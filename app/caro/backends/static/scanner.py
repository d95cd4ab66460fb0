"""Cut the items of a query into clauses by a trie of patterns: the longest clause first, no way back."""

from __future__ import annotations

from caro._record import dataclass
from caro.backends.static import needed
from caro.backends.static.slots import USUAL_NAMES, archive_kind, daemon, git_ref
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tables import CLAUSES, type_extensions
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from caro.backends.static.reading import Item, Reading

NO_NAMES = frozenset(
    """in on from to of at with by for as under and or all here this not except without named file directory
    larger smaller each""".split()
)
"""Known words that never stand for a name by themselves."""
CONTENT = frozenset(("machine", "command", "bash", "shell"))
"""Weak words that say what a request is about: one that no clause explains is not about files."""
VALUE_KINDS = ("size", "span", "date", "comma")
MONTHS = frozenset(
    """january jan february feb march mar april apr june jun july jul august aug september sep sept october
    oct november nov december dec may""".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause found: its feature, the values it took, and its items from `first` to `last`."""

    feature: str
    values: tuple[Any, ...]
    first: int
    last: int


WORDS = ("concept", "unknown", "ident")
"""Kinds of item of which the words say all."""
MOST_OPENINGS = 512
"""Words of a grammar that are kept with what may begin with them."""


class Grammar:
    """Patterns by their first edge, as lines of `further edges|feature`; tries are made when needed."""

    def __init__(self, clauses: dict[str, str]) -> None:
        self._clauses = clauses
        self._slots = tuple(edge for edge in clauses if edge[0] == "{")
        self._slots_for: dict[str, tuple[str, ...]] = {}
        """The slots that may open a clause, by the kind of item."""
        self._built: dict[str, Any] = {}
        self._openings: dict[tuple[str, str, bool, str], dict[str, Any]] = {}
        """What may begin with a word."""

    def trie(self, item: Item) -> dict[str, Any]:
        """Return the patterns that may begin with `item` as nested dicts.

        A feature stands under "", the slots among the edges of a node once more under "{".
        """
        key = (item.kind, item.concept, item.weak, item.text)
        known = self._openings.get(key)
        if known is not None:
            return known
        trie: dict[str, Any] = {}
        if item.concept and item.concept in self._clauses:
            trie[item.concept] = self.after(item.concept)
        slots = self._slots_for.get(item.kind)
        if slots is None:
            slots = self._slots_for[item.kind] = tuple(
                edge for edge in self._slots if edge not in TAKEN or item.kind in TAKEN[edge]
            )
        fitting = [edge for edge in slots if slot_value(edge, item) is not None]
        for edge in fitting:
            trie[edge] = self.after(edge)
        if fitting:
            trie["{"] = fitting
        if item.kind in WORDS:
            if len(self._openings) >= MOST_OPENINGS:
                self._openings.clear()
            self._openings[key] = trie
        return trie

    def after(self, edge: str) -> dict[str, Any]:
        """Return what may follow `edge`."""
        if edge not in self._built:
            root = self._built[edge] = {}
            for line in self._clauses[edge].split("\n"):
                rest, _, feature = line.partition("|")
                node = root
                for step in rest.split():
                    below = node.get(step)
                    if below is None:
                        below = node[step] = {}
                        if step[0] == "{":
                            node.setdefault("{", []).append(step)
                    node = below
                node[""] = feature
        built: dict[str, Any] = self._built[edge]
        return built


FILES = Grammar(CLAUSES)
"""The clauses of requests about many files."""


def scan(
    reading: Reading, grammar: Grammar = FILES, hopeless: Callable[[Item], bool] | None = None
) -> tuple[list[Clause], list[Item]]:
    """Return the clauses in order, and the items that no clause explains (weak ones left out).

    The first of the latter that is `hopeless` ends the search: what would follow helps nobody.
    """
    items = reading.items
    if reading.undated is not items:
        if not MONTHS.isdisjoint([item.text.lower() for item in items]):
            items = reading.items = needed.dates.merged(items)
        reading.undated = items
    clauses: list[Clause] = []
    unexplained: list[Item] = []
    i, n = 0, len(items)
    while i < n:
        found = _continued(reading, clauses, i, n) if clauses and grammar is FILES else None
        if found is None:
            trie = grammar.trie(items[i])
            found = _longest(items, i, n, trie) if trie else None
        if found is None:
            if not items[i].weak or items[i].concept in CONTENT:
                unexplained.append(items[i])
                if hopeless is not None and hopeless(items[i]):
                    break
            i += 1
            continue
        clauses.append(found)
        i = found.last + 1
    return clauses, unexplained


DAEMON_KINDS = ("unknown", "ident", "file", "concept")
OF_TEXT = {
    "{ident}": ("ident",),
    "{literal}": ("literal", "host", "path"),
    "{mail}": ("userhost",),
    "{pickaxe}": ("unknown", "ident", "quoted", "literal"),
    "{url}": ("url",),
    "{ip}": ("ip",),
    "{remote}": ("userhost", "host"),
    "{path}": ("path",),
    "{file}": ("file",),
    "{glob}": ("glob",),
    "{mode}": ("mode",),
    "{quoted}": ("quoted",),
}
"""Slots that take the text of any item of these kinds."""
OF_VALUE = {
    "{size}": ("size",),
    "{span}": ("span",),
    "{ordinal}": ("ordinal",),
    "{date}": ("date",),
    "{percent}": ("percent",),
}
"""Slots that take the value of any item of these kinds."""
TAKEN = {
    **OF_TEXT,
    **OF_VALUE,
    "{number}": ("number",),
    "{weekday}": ("unknown", "concept"),
    "{year}": ("number",),
    "{ext}": ("ext", "glob", "concept", "unknown", "ident"),
    "{dotext}": ("ext", "glob"),
    "{exts}": ("concept", "unknown", "ident"),
    "{archive}": ("file", "path", "quoted"),
    "{clock}": ("clock",),
    "{daemon}": DAEMON_KINDS,
    "{name}": ("unknown", "quoted", "ident"),
}
"""The kinds of item that a slot may take, where the kind can tell."""
REFS = ("unknown", "ident", "path", "quoted", "literal")
"""Kinds of item that may be the name of a branch where one is asked for."""
FILE_SYSTEMS = frozenset(
    """tmpfs devtmpfs squashfs overlay udev nfs cifs ext2 ext3 ext4 xfs btrfs zfs vfat exfat ntfs fuse devfs
    apfs hfs""".split()
)
DAYS = ("today", "tomorrow", "yesterday", "now")
"""Words that are never a name: "starting tomorrow"."""
LABELS = ("unknown", "ident", "quoted", "literal", "path", "host")
CALLED = USUAL_NAMES - frozenset(
    "build test testing docs work home local default head deploy lint release".split()
)
"""Known words that name a container or a service more often than they say anything."""
YEARS = frozenset(str(year) for year in range(1980, 2100))
"""Numbers that, after "in" or "since", are years."""


CONTINUED = {
    "except": "except", "place": "in", "name.is": "named", "name.glob": "named",
    "name.starts": "starting", "name.ends": "ending",
}  # fmt: skip
"""What to think before a further part of a list: "except docs and src" is "except docs, except src"."""
JOINTS = ("and", "or")
LISTED = ("unknown", "ident", "path", "ext", "glob", "file", "quoted")


def _continued(reading: Reading, clauses: list[Clause], start: int, n: int) -> Clause | None:
    """Return the clause that goes on with the list that the last one began, or None."""
    items, i = reading.items, start
    if clauses[-1].last != start - 1:
        return None
    while i < n and (items[i].kind == "comma" or items[i].concept in JOINTS):
        i += 1
    if i in (start, n):
        return None
    last = clauses[-1].feature
    thought = CONTINUED.get(last) or CONTINUED.get(last.partition(".")[0])
    if thought is None or (last.startswith("place") and last not in ("place", "place.several")):
        return None
    found = _longest(items, i, n, FILES.after(thought))
    if found is None or found.feature.partition(".")[0] != last.partition(".")[0]:
        return None
    item = items[i]
    there = is_folder(item.text, reading.environment)
    if last.startswith("place"):
        return found if item.kind == "path" or there else None
    listed = item.kind in LISTED or there or found.feature == "except.hidden"
    if listed or (found.feature == "except.ext" and found.last > i):
        return found
    return None


def _longest(items: list[Item], start: int, n: int, trie: dict[str, Any]) -> Clause | None:
    best: tuple[int, int, str, tuple[Any, ...]] | None = None
    stack: list[tuple[int, Any, tuple[Any, ...], int]] = [(start, trie, (), 0)]
    while stack:
        i, node, values, loose = stack.pop()
        feature = node.get("")
        if feature is not None and (best is None or (i, -loose) > (best[0], best[1])):
            best = (i, -loose, feature, values)
        if i >= n:
            continue
        item = items[i]
        if item.concept and item.concept in node:
            stack.append((i + 1, node[item.concept], values, loose))
        for edge in node.get("{", ()):
            if edge in TAKEN and item.kind not in TAKEN[edge]:
                continue
            value = slot_value(edge, item)
            if value is not None:
                width = 2 if edge in ("{word}", "{text}") else 1
                stack.append((i + 1, node[edge], (*values, value), loose + width))
                if edge == "{text}" and item.kind == "unknown":
                    _extend(items, i, n, node[edge], values, loose, stack)
    if best is None:
        return None
    end, _, feature, values = best
    return Clause(feature, values, start, end - 1)


def _extend(
    items: list[Item], i: int, n: int, node: Any, values: tuple[Any, ...], loose: int, stack: list[Any]
) -> None:
    """Let a text take the unknown words that follow: "containing connection refused"."""
    text = items[i].text
    j = i + 1
    while j < n and items[j].kind == "unknown" and items[j].first == items[j - 1].last + 1:
        text += " " + items[j].text
        j += 1
        stack.append((j, node, (*values, text), loose + 2))


def slot_value(edge: str, item: Item) -> Any:
    """Return what `item` gives to a pattern slot, or None when it does not fit."""
    kind = item.kind
    if edge in TAKEN:
        if kind not in TAKEN[edge]:
            return None
        if edge in OF_TEXT:
            return item.text
        if edge in OF_VALUE:
            return item.value
    if edge == "{number}":
        return item.value if isinstance(item.value, int) else None
    if edge == "{weekday}":
        return item.text.lower() if item.text.lower() in WEEKDAYS else None
    if edge == "{year}":
        return str(item.value) if item.text in YEARS else None
    if edge == "{ext}":
        return extensions(item)
    if edge == "{dotext}":
        known = kind == "glob" or item.text[1:].lower() in FILE_EXTENSIONS  # ".venv" is a name
        return extensions(item) if known else None
    if edge == "{exts}":
        return extensions(item, noun=True)
    if edge == "{archive}":
        return item.text if archive_kind(item.text) else None
    if edge == "{ref}":
        return item.text if kind in REFS or git_ref(item.text) else None
    if edge == "{program}":
        from caro.backends.static.programs import PROGRAMS

        known = kind in ("unknown", "ident", "quoted") or item.text.lower() in PROGRAMS
        return item.text if known else None
    if edge == "{fstype}":
        return item.text if item.text.lower() in FILE_SYSTEMS else None
    if edge == "{clock}":
        return str(item.value)
    if edge == "{daemon}":
        return item.text if daemon(item.text) else None
    if edge == "{gitref}":
        return item.text if kind not in VALUE_KINDS and git_ref(item.text) else None
    if edge == "{name}":
        return item.text if kind == "quoted" or item.text.lower() not in DAYS else None
    if edge == "{text}":
        return (
            item.text if kind not in VALUE_KINDS and not item.weak and item.concept not in NO_NAMES else None
        )
    if edge == "{label}":
        return item.text if kind in LABELS or item.text.lower() in CALLED else None
    if edge == "{word}":
        if kind in VALUE_KINDS or kind == "number" or item.concept in NO_NAMES:
            return None
        if kind == "concept" and " " in item.text:
            return None  # "the extensions that are most common" end in no such thing
        return item.text if kind == "quoted" or item.text.lower() not in DAYS else None
    raise ValueError(f"no such slot in a clause pattern: {edge}")


_seen_extensions: dict[tuple[str, str, str, bool], tuple[str, ...] | None] = {}
UNSEEN = ("", "")
MOST_SEEN = 2048
"""Words that are kept with the extensions that they stand for."""


def extensions(item: Item, noun: bool = False) -> tuple[str, ...] | None:
    """Return the extensions that an item stands for: ".log", "python", "images"; with `noun` plurals only."""
    key = (item.kind, item.concept, item.text, noun)
    found = _seen_extensions.get(key, UNSEEN)
    if found is UNSEEN:
        if len(_seen_extensions) >= MOST_SEEN:
            _seen_extensions.clear()
        found = _seen_extensions[key] = _extensions(item, noun)
    return found


def _extensions(item: Item, noun: bool) -> tuple[str, ...] | None:
    low = item.text.lower()
    if item.kind == "ext":
        return None if noun else (item.text[1:],)
    if item.kind == "glob":
        return (
            (item.text[2:],) if item.text.startswith("*.") and item.text[2:].isalnum() and not noun else None
        )
    if item.kind not in ("concept", "unknown", "ident"):
        return None
    if item.concept.startswith("type:"):
        return (item.concept[5:],)
    one = low[:-1] if low.endswith("s") else ""
    if noun:
        return (type_extensions(one) or _plain(item, one)) if len(low) > 2 else None
    return type_extensions(low) or type_extensions(one) or _plain(item, low)


WORDS_TOO = frozenset(
    """old out key lock class go text map patch bin c h o r m awk less vim diff 1 env pid conf config sock war
    bash zsh log gpg""".split()
)
"""Endings that are words or letters of their own: "every key" asks for no `*.key`."""


def _plain(item: Item, low: str) -> tuple[str, ...] | None:
    """Return an ending that is said as it is and means nothing else: "exe files", "heics"."""
    alone = item.kind in ("unknown", "ident") or (item.concept == low and low not in WORDS_TOO)
    known = alone and len(low) > 2 and low in FILE_EXTENSIONS
    return (low,) if known else None
