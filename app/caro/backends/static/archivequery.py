"""Requests to pack things: what goes in and what stays out, the format, the name, a password, today's date.

Asked when no row of phrasings explains the request: any of these may be combined with any other.
"""

from __future__ import annotations

from caro.backends.static.intents.archives import SPOKEN, TAR, kind_of_files, tar, zip_patterns
from caro.backends.static.render import quote, quote_glob, quote_path
from caro.backends.static.scanner import extensions
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists, is_folder
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.static.reading import Item, Reading
    from caro.domain import Environment

VERBS = frozenset(("compress", "archive", "zip", "backup", "tar", "create", "targz", "pack", "bundle"))
OPENINGS = VERBS | {"move", "password", "encrypt", "encrypted", "date", "today", "maximum", "best"}
"""Concepts of which the first word with a meaning has one."""
FORMATS = tuple(name for name, _ in SPOKEN)
PACKS = (VERBS | frozenset(FORMATS)) - {"create"}
TARBALLS = ("tarball", "compressed", "archive", "archives", "gzip")
NOUNS = frozenset(
    """archive file directory subdirectory item all content contents single one whole entire together
    everything here current
    """.split()
)
"""Words that add nothing to the names."""
NOISE = frozenset(
    """archive archives file files folder folders directory dir contents content compressed tarball
    backup copy name filename it its format using with containing stuff gzip today current name's
    """.split()
)
DATED = frozenset(
    ("dated", "timestamped", "datestamped", "date-stamped", "timestamp", "datestamp", "timestamps")
)
SECRETS = ("password", "encrypt", "encrypted", "protected", "original", "keep", "overwrite", "recursive")
STORED = frozenset(("uncompressed", "plain", "compression", "compressing"))
NAMES = ("unknown", "ident", "path", "file", "quoted", "glob", "ext", "literal")
OTHERS = frozenset(("extract", "show", "count", "delete", "size", "each"))
"""Concepts of a request that is about something else."""
MOST_WORDS = 40


class _Packing:
    def __init__(self) -> None:
        self.sources: list[str] = []
        self.outs: list[str] = []
        self.target = ""
        self.place = ""
        self.format = ""
        self.password = False
        self.dated = False
        self.stored = False
        self.best = False
        self.folder = False
        self.here = False


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command that packs what the request names, or None."""
    items = [item for item in reading.items if item.kind != "comma"]
    if not items or len(items) > MOST_WORDS or not any(i.concept in VERBS for i in items):
        return None
    if not any(i.concept in PACKS or i.text.lower() in TARBALLS or archive_kind(i.text) for i in items):
        return None  # "make a new folder called taxes", "create a dated copy"
    if next((i.concept for i in items if i.concept and not i.weak), "") not in OPENINGS:
        return None  # "compare docs and backups" packs nothing
    if any(i.concept in OTHERS and i.text.lower() not in STORED for i in items):
        return None
    if any(_strays(reading, k, environment) for k in range(1, len(reading.items))):
        return None
    packing = _read(items, environment)
    if packing is None or any(_is_nothing(source, environment) for source in packing.sources):
        return None
    return _render(packing, environment)


def _is_nothing(source: str, environment: Environment) -> bool:
    """Tell whether a bare word that is to be packed names nothing here: "repack", "sure"."""
    return environment.may_look and source.isalpha() and source.islower() and not exists(source, environment)


PACKED_AFTER = frozenset(
    ("and", "of", "directory", "file", "all", "from", "named", "to", "as", "except", "without", "not", "skip")
)


def _strays(reading: Reading, k: int, environment: Environment) -> bool:
    """Tell whether a bare word stands where no name of something to pack does: "in french"."""
    item, last = reading.items[k], reading.items[k - 1]
    if item.kind != "unknown" or item.text.lower() in STORED | DATED | NOISE:
        return False
    after = reading.items[k + 1].concept if k + 1 < len(reading.items) else ""
    named = last.concept in PACKED_AFTER or last.concept in VERBS or last.kind in ("comma", "unknown")
    verb = last.concept in FORMATS and last.first == 0
    return not (named or verb or after == "directory" or exists(item.text, environment))


def _read(items: list[Item], environment: Environment) -> _Packing | None:
    packing = _Packing()
    leaving = False
    for k, item in enumerate(items):
        concept, low = item.concept, item.text.lower()
        kinds = extensions(item) if leaving and item.kind != "glob" else None
        if kinds is not None and k + 1 < len(items) and items[k + 1].text.lower() in ("files", "ones"):
            if item.kind == "ext" and item.text[1:].lower() not in FILE_EXTENSIONS:
                packing.outs.append(f"*{item.text}")  # ".DS_Store" is a name
                continue
            packing.outs += [f"*.{ending}" for ending in kinds]
            continue
        if kinds is not None and item.kind == "concept" and low.endswith("s"):
            packing.outs += [f"*.{ending}" for ending in kinds]  # "except the logs"
            continue
        before = items[k - 1].concept if k else ""
        after = items[k + 1].concept if k + 1 < len(items) else ""
        if concept in ("except", "without", "not", "skip"):
            leaving = True
        elif low == "put" and before != "except":
            leaving = False  # "…, put today's date in the name"
        elif low in ("backup", "backups") and before not in ("to", "in") and after != "directory":
            continue
        elif _is_name(item, before, after):
            archive = archive_kind(item.text) is not None
            if before == "to" and packing.sources and is_folder(item.text, environment):
                packing.place = item.text  # "back up book to backup"
                continue
            if (
                before in ("to", "in")
                and packing.sources
                and item.kind == "path"
                and not archive
                and not leaving
            ):
                if not _takes_place(packing, item.text, before):
                    return None
                continue
            if leaving and not archive:
                packing.outs.append(kind_of_files(item.text))
                continue
            loose = before in ("to", "as") and item.kind in ("unknown", "ident")
            if not packing.target and not leaving and (archive or before == "named" or loose):
                packing.target = item.text
            else:
                leaving = False
                packing.sources.append(item.text)
                packing.folder = packing.folder or "directory" in (before, after)
        elif leaving and item.kind == "concept" and _left_out(item):
            packing.outs.append(item.text)
        elif concept in FORMATS:
            packing.format = packing.format if packing.format not in ("", "tar") else concept
        elif concept in ("password", "encrypt", "encrypted", "protected", "password-protected"):
            packing.password = True
        elif low in DATED or concept in ("date", "today", "timestamp"):
            packing.dated = True
        elif low in STORED:
            packing.stored = True
        elif concept in ("maximum", "best", "strongest"):
            packing.best = True
        elif concept == "here" or low == "everything":
            packing.here = True
        elif concept == "home" and not leaving and not packing.sources:
            packing.sources.append("~")
        elif not (item.weak or concept in VERBS or concept in NOUNS or low in NOISE or concept == "name"):
            return None
        if concept in ("to", "named", "with", "as", "create") and before != "except":
            leaving = False
    return None if leaving and not packing.outs else packing


def _takes_place(packing: _Packing, name: str, before: str) -> bool:
    """Take a path for the folder that the archive goes to; False where it may hold what is packed."""
    if packing.place or packing.target or len(packing.sources) != 1:
        return False
    source = packing.sources[0]
    if before == "in" and source[0] not in "/~":
        return False  # "zip the css folder in /srv"
    if _last(name) == _last(source):
        packing.target = name
    else:
        packing.place = name
    return True


def _left_out(item: Item) -> bool:
    """Tell whether a word with a meaning of its own names what stays out: "without its cache"."""
    low = item.text.lower()
    known = item.weak or item.concept in (*VERBS, *NOUNS, *FORMATS, *OTHERS) or low in NOISE | STORED | DATED
    return not known and low.isalpha() and item.concept not in SECRETS


def _is_name(item: Item, before: str, after: str) -> bool:
    """Tell whether an item names something to pack; a word with a meaning does beside "folder" only."""
    low = item.text.lower()
    if item.kind in NAMES:
        return not (item.kind == "unknown" and low in STORED | DATED | NOISE)
    known = item.concept in (*VERBS, *NOUNS, *FORMATS) or item.weak or item.kind != "concept"
    known = known or item.concept == "home"  # the folder of that name is the person's
    return not known and low.isalpha() and ("directory" in (before, after) or before == "of")


def _render(packing: _Packing, environment: Environment) -> str | None:
    sources = packing.sources or (["."] if packing.here else [])
    if not sources or packing.best:
        return None
    plain = "tar" if packing.stored else "tar.gz"
    kind = archive_kind(packing.target) or next((k for c, k in SPOKEN if c == packing.format), "") or plain
    if kind == "tar" and not packing.stored and not archive_kind(packing.target):
        kind = "tar.gz"
    if kind in ("gz", "bz2", "xz", "zst"):
        kind = "tar." + kind
    base = "archive" if sources[0] == "." or len(sources) > 1 or "*" in sources[0] else _last(sources[0])
    name = packing.target or base
    name = name if archive_kind(name) else f"{name}.{kind}"
    name = f"{packing.place.rstrip('/')}/{name}" if packing.place else name
    if packing.dated:
        stem = name[: -len(kind) - 1] if name.endswith("." + kind) else name
        if not all(c.isalnum() or c in "-_./" for c in stem):
            return None
        target = f'"{stem}-$(date +%F).{kind}"'
    else:
        target = quote_path(name)
    inside = " ".join(quote_glob(s) if "*" in s else quote_path(s) for s in sources)
    if kind in TAR:
        if packing.password:
            return None
        if "hidden" in packing.outs:
            return None
        if sources == ["~"]:  # the archive may come to lie in what is packed
            packing.outs = [out.capitalize() if out in OF_HOME else out for out in packing.outs]
            packing.outs += [name] if "/" not in name and not packing.dated else []
        outs = [f"--exclude={quote(out.rstrip('/'))}" for out in packing.outs]
        outs += [f"--exclude=./{name}"] if sources == ["."] and not packing.dated and "/" not in name else []
        return " ".join([tar("c", kind), target, *outs, inside])
    if kind == "zip":
        letters = ("e" if packing.password else "") + ("r" if _folders(packing, sources) else "")
        root = "" if sources == ["."] else "*/" if len(sources) > 1 else sources[0].rstrip("/") + "/"
        outs = [quote(pattern) for out in packing.outs for pattern in zip_patterns(out, root)]
        flags = f"-{letters} " if letters else ""
        return f"zip {flags}{target} {inside}" + (f" -x {' '.join(outs)}" if outs else "")
    if kind == "7z" and not packing.outs:
        return f"7z a{' -p' if packing.password else ''} {target} {inside}"
    return None


OF_HOME = ("downloads", "documents", "desktop", "pictures", "music", "videos", "public", "templates")
"""Folders of a person's own, which the system names with a capital."""


def _last(path: str) -> str:
    if path.rstrip("/") == "~":
        return "home"
    return path.rstrip("/").rpartition("/")[2] or "archive"


def _folders(packing: _Packing, sources: list[str]) -> bool:
    from caro.backends.static.intents._shell import is_folder as looks_like_folder

    return packing.folder or any(source == "." or looks_like_folder(source) for source in sources)


FINDS = ("gzip", "compress", "zip", "bzip2", "xz")
APART = ("separately", "individually")
TOOLS = {"gzip": "gzip", "compress": "gzip", "bzip2": "bzip2", "xz": "xz"}


def kept(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return the command for an order that keeps the originals by an option: "gzip -k all json files"."""
    from caro.backends.static.tokens import tokenize

    tokens = tokenize(query)
    if len(tokens) < 3 or tokens[0].low not in KEEPERS or tokens[1].low not in ("-k", "--keep"):
        return None
    found = answer(f"gzip {query[tokens[1].end :].strip(' .')} and keep the originals")
    if found is None or found.count("gzip -k") != 1:
        return None
    return found.replace("gzip -k", f"{tokens[0].low} -k")


KEEPERS = ("gzip", "bzip2", "xz", "zstd")
"""Programs with the option `-k`."""


def each(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return the command that compresses one by one what a search finds: "gzip logs older than a week"."""
    from caro.backends.static.tokens import tokenize

    tokens = tokenize(query)
    if len(tokens) < 4 or tokens[0].low not in TOOLS:
        return None
    tool = TOOLS[tokens[0].low]
    last = tokens[-1].low
    end = len(tokens)
    if last in TOOLS and tokens[-2].low in ("with", "using", "by"):
        tool, end = TOOLS[last], end - 2
    elif tokens[-1].low in APART:
        end -= 1
    elif tokens[0].low == "zip":
        return None  # of many files it makes one archive
    said = query[tokens[1].start : tokens[end - 1].end]
    for rest in (said, said.replace(" logs ", " log files ", 1), said.replace(" log ", " log files ", 1)):
        found = answer("find " + rest)
        if found is None or not found.startswith("find ") or any(c in found for c in "|;&>"):
            continue
        if not any(part in found for part in ("-exec", "-type d", "-delete")):
            return f"{found} -exec {tool} {{}} +"
    return None
