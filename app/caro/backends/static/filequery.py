"""What a request about many files asks for: the clauses of `clauses.py` put together into one description."""

from __future__ import annotations

from caro.backends.static.scanner import Clause, extensions, scan
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tokens import FILE_EXTENSIONS, octal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Item, Reading


class FileQuery:
    """Filters, action, order and presentation; every field starts as "not asked for"."""

    def __init__(self) -> None:
        self.nouns: set[str] = set()
        self.tests: list[tuple[str, Any, bool]] = []
        """(test, value, negated) in the order said."""
        self.exts: list[tuple[str, ...]] = []
        self.roots: list[str] = []
        self.here = False
        self.recursive = False
        self.max_depth: int | None = None
        self.pruned: list[str] = []
        self.action = "list"
        self.target: str | None = None
        self.mode: str | None = None
        self.sort: str | None = None
        self.descending: bool | None = None
        self.top: int | None = None
        self.show: set[str] = set()
        self.group: str | None = None
        self.field = "m"
        self.verb_find = False
        self.all = False
        self.looks = False
        """The request begins with a verb of looking, or with none: "what's in here"."""
        self.changed = False
        self.files_only = False
        """Folders and links are asked to be left out, so that no `ls` will do."""
        self.one = False
        """One file or folder is spoken of, in the singular."""
        self.unnamed = False
        """The request takes an extension off."""
        self.only = False
        """The request says "only": "readable only by the owner" is an exact mode."""


PLACES = {
    "place.home": "~", "place.root": "/", "place.downloads": "~/Downloads", "place.documents": "~/Documents",
    "place.desktop": "~/Desktop", "place.pictures": "~/Pictures", "place.parent": "..", "place.tmp": "/tmp",
    "to.parent": "..", "to.home": "~", "to.tmp": "/tmp",
}  # fmt: skip
"""Folders that people name by a word."""

ACTIONS = {
    "do.count": "count", "do.delete": "delete", "do.total": "total", "do.move": "move", "do.copy": "copy",
    "do.lines": "lines", "do.archive": "archive", "do.chmod": "chmod", "do.makeexec": "chmod",
}  # fmt: skip

DAY = 86400
TRANSFERS = ("move", "copy")
YEARLY = {"inyear": "on", "sinceyear": "since", "afteryear": "after", "untilyear": "until"}
WISHES = {
    ("executable", True, False): "+x", ("perm", "-u=w", True): "a-w", ("perm", "-g=w", False): "g+w",
    ("perm", "-g=r", False): "g+r", ("perm", "-o=r", False): "a+r", ("perm", "-o=w", False): "a+w",
    ("perm", "-o=x", False): "a+x", ("perm", "600", False): "600",
}  # fmt: skip
"""What "make all … read only" wants done, by the filter that "… read only" would be."""
PAST = frozenset("i did have has had was were been be we".split())
"""Words that tell "what did I change" from the order "change"."""


def parse(reading: Reading) -> FileQuery | None:
    """Return the file query that explains every content word of the reading, or None."""
    items = reading.items
    query = _parse(reading)
    if query is None:
        reading.items = items  # months that were read as dates are words again
    return query


def _parse(reading: Reading) -> FileQuery | None:
    clauses, unexplained = scan(reading)
    more = _more_extensions(clauses, unexplained)
    if more is None or not clauses:
        return None
    query = FileQuery()
    for clause in clauses:
        said = {item.concept for item in reading.items[clause.first : clause.last + 1]}
        untouched = clause.feature.startswith("not.age") and "accessed" in said
        if clause.feature == "field.accessed" or untouched:
            query.field = "a"
        elif clause.feature == "field.changed":
            query.field = "c"
    lows = {token.low for token in reading.tokens}
    weak = {item.concept for item in reading.items if item.weak}
    first = next((item.concept for item in reading.items if item.concept), "")
    query.all = "all" in weak
    query.verb_find = first in ("find", "where")
    opening = reading.items[0].text.lower() if reading.items else ""
    query.looks = first == "in" or (
        first == "show" and ("in" in weak or opening in ("list", "ls", "listing"))
    )
    query.changed = any(clause.feature.startswith("field.") for clause in clauses)
    query.only = "only" in lows
    nouns = lows & {"file", "files", "folder", "folders", "directory", "directories", "dir", "dirs"}
    query.one = len(nouns) == 1 and not next(iter(nouns)).endswith("s")
    query.one = query.one and lows.isdisjoint(("every", "each", "any", "all"))
    if any(clause.feature == "field.change" for clause in clauses) and lows.isdisjoint(PAST):
        return None
    for clause in clauses:
        if not _apply(query, clause, reading):
            return None
    said = {item.concept for item in reading.items}
    # "remove the .bak extension from all files" deletes no file
    query.unnamed = "extension" in said and "from" in said and "with" not in said
    if more:
        # "videos (mp4, mkv)" are those kinds alone, "jpg, png and gif files" all of them
        if any(clause.feature == "ext.noun" for clause in clauses):
            query.exts.clear()
        query.exts[:0] = more
    if any(clause.feature == "do.create" for clause in clauses):
        # "make all scripts executable": the wish for a property, not a filter by it
        wish = next((test for test in query.tests if test in WISHES), None)
        if query.action != "list" or wish is None:
            return None
        query.tests.remove(wish)
        query.action, query.mode = "chmod", WISHES[wish]
    if query.action == "delete" and any(item.concept == "permission" for item in reading.items):
        # "remove execute permission from …": the permission is to go, not the file
        wish = ("executable", True, False)
        if wish not in query.tests:
            return None
        query.tests.remove(wish)
        query.action, query.mode = "chmod", "-x"
    if "any extension" in query.show:
        query.show.discard("any extension")
        if not _drop_extension(query):
            return None
    if "files only" in query.show:
        query.files_only = True
        query.show.discard("files only")
        query.max_depth = query.max_depth or (1 if query.here else None)
    hidden = ("hidden", True, False)
    if hidden in query.tests and any(item.text.lower() == "everything" for item in reading.items):
        query.tests.remove(hidden)
    if query.action == "count" and query.sort == "ext":
        query.sort, query.group = None, "ext"
    return query if _complete(query) else None


def _more_extensions(clauses: list[Clause], unexplained: list[Item]) -> list[tuple[str, ...]] | None:
    """Return the extensions listed beside others ("jpg, png and gif"), None when one is no extension."""
    if unexplained and not any(clause.feature in ("ext.is", "ext.noun", "ext.dot") for clause in clauses):
        return None
    found: list[tuple[str, ...]] = []
    for item in unexplained:
        exts = extensions(item)
        if exts is None or item.text.lower().lstrip("*.") not in FILE_EXTENSIONS:
            return None
        found.append(exts)
    return found


def _drop_extension(query: FileQuery) -> bool:
    """Let the name asked for have any extension; False when no name is asked for."""
    for k, (test, value, negated) in enumerate(query.tests):
        if test == "name" and not negated and not any(c in str(value) for c in "*?["):
            query.tests[k] = (test, f"{value}.*", negated)
            return True
    return False


def _complete(query: FileQuery) -> bool:
    """Tell whether the parts make sense together."""
    named = {test for test, _, _ in query.tests}
    something = (
        query.nouns or query.exts or named & {"name", "hidden", "size", "text", "executable", "broken"}
    )
    placed = query.here or query.roots or (query.all and query.sort)
    looking = query.action == "list" and not query.tests and query.looks and placed
    looking = looking and "/" not in query.roots
    if not something and not (query.top and query.sort) and not looking:
        if query.sort and "superlative" in query.show and (query.here or query.roots):
            query.show.add("singular")  # "the largest thing here"
        elif not (query.changed and named & {"age", "day", "date"}):
            return False
        query.nouns.add("file")
    if query.action == "archive" and not query.target and something:
        query.action = "gzip"  # "compress them": each by itself
    if query.action in ("move", "copy", "archive") and not query.target:
        return False
    if query.action not in ("move", "copy", "archive", "chmod") and query.target:
        return False
    if query.action == "chmod" and not query.mode:
        return False
    if query.mode and query.action != "chmod":
        return False
    if query.action in ("delete", "move", "copy", "chmod") and (query.sort or query.top or query.group):
        return False
    if any(archive_kind(root) for root in query.roots):
        return False
    if query.action == "gzip":
        return bool(query.exts or query.tests) and not (query.sort or query.top or query.group)
    if query.action == "delete" and query.unnamed:
        return False
    return not (query.action == "delete" and not query.tests and not query.exts)


def _apply(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add one clause to the query; False when it contradicts what stands there."""
    feature, values = clause.feature, clause.values
    room, _, detail = feature.partition(".")
    if feature in ACTIONS:
        if query.action not in ("list", ACTIONS[feature]) and (query.action, ACTIONS[feature]) != (
            "count",
            "lines",
        ):
            return False
        query.action = ACTIONS[feature]
        said = " ".join(item.text.lower() for item in reading.items[clause.first : clause.last + 1])
        if feature == "do.lines" and ("total" in said or "how many" in said or "number" in said):
            query.show.add("sum")
        if feature == "do.lines" and any(
            i.concept == "each" for i in reading.items[clause.first : clause.last + 1]
        ):
            query.show.add("each")
        if feature == "do.makeexec":
            query.mode = "+x"
    elif room == "noun":
        query.nouns.add(detail)
        if (
            detail in ("file", "dir")
            and clause.first == clause.last
            and not reading.items[clause.first].text.lower().endswith("s")
        ):
            query.show.add("singular")
    elif room == "size" and detail == "eq" and values[0][0] == 0:
        query.tests.append(("empty", True, False))
    elif room == "size":
        if detail == "eq" and any(t[0] == "size" for t in query.tests):
            return False
        query.tests.append(("size", (detail, *values), False))
    elif room == "age" or feature.startswith("not.age"):
        return _age(query, feature, values, reading)
    elif room in ("newer", "older"):
        query.tests.append(("newer", values[0], room == "older"))
    elif room == "mode":
        if query.mode is not None or query.action not in ("list", "chmod"):
            return False
        query.action, query.mode = "chmod", detail
    elif feature == "name.dir":
        named = reading.items[clause.last] if clause.last > clause.first else None
        if named is not None and named.concept not in ("", "directory"):
            noun = reading.items[clause.last - 1]
            if noun.concept == "directory" and noun.text.lower().endswith("s"):
                return False  # "directories hidden" tells what they are like, not what they are called
        query.nouns.add("dir")
        query.tests.append(("name", str(values[-1]), False))
    elif feature == "name.upper":
        query.tests.append(("name", "*[[:upper:]]*", False))
    elif feature == "name.anyext":
        query.show.add("any extension")
    elif feature == "not.readable":
        if not any(token.low in ("can't", "cannot", "cant") for token in reading.tokens):
            return False
        query.tests.append(("readable", True, True))
    elif feature == "each":
        query.show.add("each")
    elif room == "name":
        value = values[-1]
        if reading.items[clause.last].concept == "usage":
            return False  # "the extensions used"
        if isinstance(value, tuple):  # "ending in jpg" is an ending, "named old" a name
            last = reading.items[clause.last]
            value = last.text if detail == "is" or last.kind == "ext" else "." + value[0]
        query.tests.append(("name", _pattern(detail, str(value)), False))
    elif feature == "ext.bare":
        bare = reading.items[clause.last]
        known = bare.kind in ("unknown", "ident") and bare.text.lower() in FILE_EXTENSIONS
        if not known and extensions(bare, noun=True) is None:
            return False
        query.exts.append(values[-1])
    elif room == "ext":
        if reading.items[clause.last].text.lower() == "file":
            query.show.add("singular")
        if reading.items[clause.first].concept == "each":
            query.show.add("each")
        for value in values:
            group = value if isinstance(value, tuple) else (str(value).lstrip("."),)
            if group in query.exts:
                return False
            if not isinstance(value, tuple) and any(
                item.kind == "concept" and item.text == value
                for item in reading.items[clause.first : clause.last + 1]
            ):
                return False  # "extensions used" names none
            if any(
                not ext.isalnum() or (ext != ext.lower() and ext.lower() not in FILE_EXTENSIONS)
                for ext in group
            ):
                query.tests.append(("name", "." + group[0], False))  # ".DS_Store" is a name
                continue
            query.exts.append(group)
    elif feature == "has.for":
        item = reading.items[clause.last]
        about = query.verb_find and (query.nouns or query.exts or query.pruned or query.all)
        if not about or item.kind not in ("unknown", "ident", "quoted", "literal"):
            return False
        query.tests.append(("text", values[-1], False))
    elif room == "has":
        if reading.items[clause.last].concept in ("same", "different", "identical", "duplicate"):
            return False  # "with the same name" speaks of no text
        query.tests.append(("text", values[-1], False))
    elif feature == "owner.mine":
        # "files I own", "owned by me": the pronouns are no items
        spoken = reading.tokens[max(reading.items[clause.first].first - 1, 0)].low
        after = [token.low for token in reading.tokens[reading.items[clause.last].last + 1 :][:1]]
        if spoken != "i" and after not in (["me"], ["myself"]):
            return False
        query.tests.append(("owner", "$USER", False))
    elif feature == "owner.me":
        query.tests.append(("owner", "$USER", False))
    elif feature == "owner.root":
        query.tests.append(("owner", "root", False))
    elif room in ("owner", "group") and detail == "is":
        query.tests.append((room, str(values[-1]), False))
    elif feature == "perm.is" and clause.first == 0 and reading.items[0].text.lower() == "chmod":
        query.action, query.mode = "chmod", _octal(values[-1])  # an order here, not a filter
        return query.mode is not None
    elif room == "perm":
        return _permission(query, detail, values)
    elif room == "is" and detail == "broken":
        query.tests.append(("broken", True, False))
    elif room == "is":
        query.tests.append((detail, True, False))
    elif feature == "with.hidden":
        query.show.add("hidden")
    elif room == "depth":
        if detail == "any":
            query.recursive = True
        else:
            query.max_depth = 1 if detail == "one" else int(values[0])
    elif room == "place" or feature == "to.parent" or feature in PLACES:
        return _place(query, clause, reading)
    elif room == "except":
        return _except(
            query, detail, values, any(i.kind == "ext" for i in reading.items[clause.first : clause.last + 1])
        )
    elif feature == "noext":
        query.tests.append(("name", "*.*", True))
    elif feature == "notempty":
        query.tests.append(("empty", True, True))
    elif feature == "not.ownerless":
        query.tests.append(("ownerless", True, False))
    elif room == "not":
        test = {"owner": "owner", "text": "text", "perm": "executable"}[detail]
        query.tests.append((test, values[-1] if values else True, True))
    elif room == "sort":
        query.sort = detail
    elif room == "dir":
        query.descending = {"reverse": None, "asc": False, "desc": True, "newest": True, "oldest": False}[
            detail
        ]
        if detail == "reverse":
            query.show.add("reverse")
        if detail in ("newest", "oldest"):
            query.sort = query.sort or "time"
        if detail in ("desc", "asc") and reading.items[clause.first].concept in (
            "largestfirst",
            "smallestfirst",
        ):
            query.sort = query.sort or "size"
    elif room == "top":
        return _top(query, detail, values)
    elif room == "show" and detail == "size" and _large(clause, reading):
        return _top(query, "largest", ())
    elif room == "show":
        query.show.add(detail)
        if any(item.concept == "human" for item in reading.items[clause.first : clause.last + 1]):
            query.show.add("human")
    elif room == "group":
        query.group = detail
    elif feature == "to.path":
        query.target = str(values[-1])
        return query.target not in ("same", "name", "other", "others", "another", "each")
    elif feature == "to.mode":
        if query.mode is not None:
            return False
        query.mode = _octal(values[-1])
        query.action = "chmod" if query.action == "list" else query.action
        return query.mode is not None
    elif room not in ("field", "do"):
        return False
    return True


def _octal(value: Any) -> str | None:
    text = octal(str(value))
    if text.isdigit():
        return text if len(text) in (3, 4) and set(text) <= set("01234567") else None
    return text


KINDS_OF_CHARACTER = {
    "space": " ", "spaces": " ", "digit": "[0-9]", "digits": "[0-9]", "number": "[0-9]", "numbers": "[0-9]",
    "uppercase": "[A-Z]", "capital": "[A-Z]", "lowercase": "[a-z]",
}  # fmt: skip
"""What stands for any character of a kind in a name."""


def _pattern(how: str, text: str) -> str:
    """Return the `-name` pattern for a name test; a text with `*`, `?` or `[` is a pattern already."""
    if how == "glob" or any(c in text for c in "*?["):
        return text if any(c in text for c in "*?[") or how == "glob" else f"*{text}*"
    if how != "is" and text.lower() in KINDS_OF_CHARACTER:
        text = KINDS_OF_CHARACTER[text.lower()]
        return {"has": f"*{text}*", "starts": f"{text}*", "ends": f"*{text}"}.get(how, text)
    return {"is": text, "has": f"*{text}*", "starts": f"{text}*", "ends": f"*{text}"}[how]


def _age(query: FileQuery, feature: str, values: tuple[Any, ...], reading: Reading) -> bool:
    """Add a test of time; ages are kept as (bound, seconds)."""
    detail = feature.rpartition(".")[2]
    negated = feature.startswith("not.")
    named = {"week": 7 * DAY, "month": 30 * DAY, "year": 365 * DAY, "recent": 7 * DAY}
    if detail == "dayrange":
        from caro.backends.static.dates import weekday

        days = sorted(weekday(name) for name in values)
        query.tests.append(("date", ("range", *days), negated))
        for item in reading.items:
            if item.text.lower() in values:
                item.kind = "date"
    elif detail in ("sinceday", "lastday", "onday"):
        from caro.backends.static.dates import weekday

        found = weekday(values[0], detail == "lastday")
        for item in reading.items:
            if item.text.lower() == values[0]:
                item.kind, item.value = "date", found
        query.tests.append(("date", ("since" if detail == "sinceday" else "on", found), negated))
    elif detail in YEARLY:
        query.tests.append(("date", (YEARLY[detail], values[0]), negated))
    elif detail in ("since", "after", "until", "on", "range"):
        query.tests.append(("date", (detail, *values), negated))
    elif detail in ("today", "yesterday", "sinceyesterday"):
        query.tests.append(("day", detail, negated))
    elif detail in named:
        query.tests.append(("age", ("gt" if negated else "lt", named[detail]), False))
    elif detail in ("oldweek", "oldmonth"):
        query.tests.append(("age", ("gt", named[detail[3:]]), False))
    elif detail == "between":
        (low, low_unit), (high, high_unit) = _pair(values)
        query.tests.append(("age", ("gt", low * low_unit), False))
        query.tests.append(("age", ("lt", high * high_unit), False))
    else:
        amount, unit = values[-1]
        if len(values) == 2:
            amount *= values[0]
        bound = {"lt": "gt", "gt": "lt", "eq": "eq"}[detail] if negated else detail
        query.tests.append(("age", (bound, amount * unit), False))
    return True


def _pair(values: tuple[Any, ...]) -> tuple[Any, Any]:
    first, second = values
    if not isinstance(first, tuple):
        first = (first, second[1])
    if not isinstance(second, tuple):
        second = (second, first[1])
    return (first, second) if first[0] * first[1] <= second[0] * second[1] else (second, first)


def _permission(query: FileQuery, detail: str, values: tuple[Any, ...]) -> bool:
    symbolic = {
        "worldwrite": "-o=w", "suid": "-4000", "sgid": "-2000", "readable": "-o=r", "worldexec": "-o=x",
        "groupwrite": "-g=w", "groupread": "-g=r", "ownerread": "600" if query.only else "-u=r",
    }  # fmt: skip
    if detail == "is":
        mode = _octal(values[-1])
        if mode is None:
            return False
        query.tests.append(("perm", mode if mode.isdigit() else "-" + mode.lstrip("-"), False))
    elif detail in symbolic:
        if query.only and detail != "ownerread":
            return False
        query.tests.append(("perm", symbolic[detail], False))
    elif detail == "readonly":
        query.tests.append(("perm", "-u=w", True))
    else:
        query.tests.append((detail, True, False))
    return True


def _place(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    feature, values = clause.feature, clause.values
    ends = reading.items[clause.last]
    if feature == "place.documents" and clause.last - clause.first == 1 and ends.text.lower() != "documents":
        query.nouns.add("file")  # "search in files"
        return True
    if feature == "place.here":
        said = " ".join(item.text.lower() for item in reading.items[clause.first : clause.last + 1])
        if "around" in said or "tree" in said:
            query.recursive = True
        else:
            query.here = True
    elif feature.startswith("to."):
        query.target = PLACES[feature]
    elif feature in PLACES:
        query.roots.append(PLACES[feature])
    else:
        for value in values:
            item = next((i for i in reading.items[clause.first : clause.last + 1] if i.text == value), None)
            if item is not None and item.kind in ("file", "host", "number"):
                return False
            sure = query.action in TRANSFERS or reading.items[clause.first].concept != "of"
            if (
                item is not None
                and (item.concept or not sure)
                and not _called(clause, reading, item)
                and not is_folder(str(value), reading.environment)
            ):
                return False
            query.roots.append(str(value))
        if reading.items[clause.first].concept == "under":
            query.recursive = True
    return True


def _large(clause: Clause, reading: Reading) -> bool:
    """Tell "find large files" from "show files and how large they are"."""
    words = [item.text.lower() for item in reading.items[clause.first : clause.last + 1]]
    return words in (["large"], ["big"]) and all(token.low != "how" for token in reading.tokens)


NO_FOLDERS = frozenset(
    """empty hidden each parentdir first last newest oldest largest smallest modified same different root user
    trash executable broken next current other public system upper""".split()
)
"""Words before "folder" that tell which one, and do not name it."""


def _called(clause: Clause, reading: Reading, name: Item) -> bool:
    """Tell whether a known word is the name of a folder: "in the assets folder"."""
    beside = reading.items[clause.first : clause.last + 1]
    one = any(item.text.lower() in ("folder", "directory", "dir") for item in beside)
    return one and bool(name.concept) and name.concept not in NO_FOLDERS


def _except(query: FileQuery, detail: str, values: tuple[Any, ...], dotted: bool) -> bool:
    if detail == "dir" and any(test == "text" for test, _, _ in query.tests) and len(values) == 1:
        known = ("node_modules", ".git", "__pycache__", "venv", ".venv", "vendor", "build", "dist", "target")
        if "/" not in str(values[0]) and str(values[0]) not in known:
            return False  # "containing foo but not bar" speaks of contents
    if detail == "dir":
        query.pruned.extend(str(v).rstrip("/") for v in values)
    elif detail == "type":
        query.nouns.add("file")  # what is neither folder nor link
        query.show.add("files only")
    elif detail == "hidden":
        query.tests.append(("name", ".*", True))
    elif detail == "ext":
        value = values[-1]
        if isinstance(value, tuple) and dotted and value[0] not in FILE_EXTENSIONS:
            query.pruned.append("." + value[0])  # ".git" is no extension
            return True
        for ext in value if isinstance(value, tuple) else (str(value).lstrip("."),):
            query.tests.append(("name", f"*.{ext}", True))
    elif detail in ("starts", "has", "ends"):
        value = values[-1]
        query.tests.append(
            ("name", _pattern(detail, "." + value[0] if isinstance(value, tuple) else str(value)), True)
        )
    else:
        query.tests.append(("name", str(values[-1]), True))
    return True


def _top(query: FileQuery, detail: str, values: tuple[Any, ...]) -> bool:
    if values:
        if int(values[0]) < 1:
            return False
        query.top = int(values[0])
    if detail != "n":
        query.sort = "size" if detail in ("largest", "smallest") else "time"
        query.descending = detail in ("largest", "newest")
        query.show.add("superlative")
    return True
