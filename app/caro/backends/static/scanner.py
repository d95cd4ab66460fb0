"""Cut the items of a query into clauses by a trie of patterns: the longest clause first, no way back."""

from __future__ import annotations

from caro._record import dataclass
from caro.backends.static.slots import USUAL_NAMES, archive_kind, daemon, git_ref
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tables import CLAUSES, type_extensions
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
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


class Grammar:
    """Patterns by their first edge, as lines of `further edges|feature`; tries are made when needed."""

    def __init__(self, clauses: dict[str, str]) -> None:
        self._clauses = clauses
        self._slots = tuple(edge for edge in clauses if edge[0] == "{")
        self._built: dict[str, Any] = {}

    def trie(self, item: Item) -> dict[str, Any]:
        """Return the patterns that may begin with `item` as nested dicts; "" holds the feature."""
        trie: dict[str, Any] = {}
        for edge in (item.concept, *self._slots) if item.concept else self._slots:
            if edge not in self._clauses or (edge != item.concept and slot_value(edge, item) is None):
                continue
            trie[edge] = self.after(edge)
        return trie

    def after(self, edge: str) -> dict[str, Any]:
        """Return what may follow `edge`."""
        if edge not in self._built:
            root = self._built[edge] = {}
            for line in self._clauses[edge].split("\n"):
                rest, _, feature = line.partition("|")
                node = root
                for step in rest.split():
                    node = node.setdefault(step, {})
                node[""] = feature
        built: dict[str, Any] = self._built[edge]
        return built


FILES = Grammar(CLAUSES)
"""The clauses of requests about many files."""


def scan(reading: Reading, grammar: Grammar = FILES) -> tuple[list[Clause], list[Item]]:
    """Return the clauses in order, and the items that no clause explains (weak ones left out)."""
    items = reading.items
    if any(item.text.lower() in MONTHS for item in items):
        from caro.backends.static.dates import merged

        items = reading.items = merged(items)
    clauses: list[Clause] = []
    unexplained: list[Item] = []
    i, n = 0, len(items)
    while i < n:
        found = _continued(reading, clauses, i, n) if grammar is FILES else None
        found = found or _longest(items, i, n, grammar.trie(items[i]))
        if found is None:
            if not items[i].weak or items[i].concept in CONTENT:
                unexplained.append(items[i])
            i += 1
            continue
        clauses.append(found)
        i = found.last + 1
    return clauses, unexplained


OF_KIND = {
    "{ident}": ("ident",),
    "{literal}": ("literal", "host", "path"),
    "{mail}": ("userhost",),
    "{ref}": ("unknown", "ident", "path", "quoted", "literal"),
    "{pickaxe}": ("unknown", "ident", "quoted", "literal"),
    "{url}": ("url",),
    "{ip}": ("ip",),
    "{remote}": ("userhost", "host"),
}
"""Slots that take the text of any item of these kinds."""
FILE_SYSTEMS = frozenset(
    """tmpfs devtmpfs squashfs overlay udev nfs cifs ext2 ext3 ext4 xfs btrfs zfs vfat exfat ntfs fuse devfs
    apfs hfs""".split()
)
DAYS = ("today", "tomorrow", "yesterday", "now")
"""Words that are never a name: "starting tomorrow"."""
DAEMON_KINDS = ("unknown", "ident", "file", "concept")
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
    while i < n and (items[i].kind == "comma" or items[i].concept in JOINTS):
        i += 1
    if i in (start, n) or not clauses or clauses[-1].last != start - 1:
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
        for edge in node:
            if edge and edge[0] == "{":
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
    if edge == "{size}":
        return item.value if kind == "size" else None
    if edge == "{span}":
        if kind == "span":
            return item.value
        return None
    if edge == "{number}":
        return item.value if kind == "number" and isinstance(item.value, int) else None
    if edge == "{ordinal}":
        return item.value if kind == "ordinal" else None
    if edge == "{date}":
        return item.value if kind == "date" else None
    if edge == "{weekday}":
        return item.text.lower() if kind in ("unknown", "concept") and item.text.lower() in WEEKDAYS else None
    if edge == "{year}":
        return str(item.value) if kind == "number" and item.text in YEARS else None
    if edge == "{ext}":
        return extensions(item)
    if edge == "{dotext}":
        known = kind == "glob" or item.text[1:].lower() in FILE_EXTENSIONS  # ".venv" is a name
        return extensions(item) if kind in ("ext", "glob") and known else None
    if edge == "{exts}":
        return extensions(item, noun=True)
    if edge == "{path}":
        return item.text if kind == "path" else None
    if edge == "{archive}":
        return item.text if kind in ("file", "path", "quoted") and archive_kind(item.text) else None
    if edge == "{file}":
        return item.text if kind == "file" else None
    if edge == "{glob}":
        return item.text if kind == "glob" else None
    if edge == "{mode}":
        return item.text if kind == "mode" else None
    if edge in OF_KIND:
        return item.text if kind in OF_KIND[edge] or (edge == "{ref}" and git_ref(item.text)) else None
    if edge == "{program}":
        from caro.backends.static.programs import PROGRAMS

        known = kind in ("unknown", "ident", "quoted") or item.text.lower() in PROGRAMS
        return item.text if known else None
    if edge == "{fstype}":
        return item.text if item.text.lower() in FILE_SYSTEMS else None
    if edge == "{clock}":
        return str(item.value) if kind == "clock" else None
    if edge == "{daemon}":
        return item.text if kind in DAEMON_KINDS and daemon(item.text) else None
    if edge == "{percent}":
        return item.value if kind == "percent" else None
    if edge == "{gitref}":
        return item.text if kind not in VALUE_KINDS and git_ref(item.text) else None
    if edge == "{quoted}":
        return item.text if kind == "quoted" else None
    if edge in ("{name}", "{word}") and kind != "quoted" and item.text.lower() in DAYS:
        return None
    if edge == "{name}":
        return item.text if kind in ("unknown", "quoted", "ident") else None
    if edge == "{text}":
        return (
            item.text if kind not in VALUE_KINDS and not item.weak and item.concept not in NO_NAMES else None
        )
    if edge == "{label}":
        return item.text if kind in LABELS or item.text.lower() in CALLED else None
    if edge == "{word}":
        return item.text if kind not in (*VALUE_KINDS, "number") and item.concept not in NO_NAMES else None
    raise ValueError(f"no such slot in a clause pattern: {edge}")


def extensions(item: Item, noun: bool = False) -> tuple[str, ...] | None:
    """Return the extensions that an item stands for: ".log", "python", "images"; with `noun` plurals only."""
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
