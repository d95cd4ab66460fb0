"""What a request about many files asks for: the clauses of `clauses.py` put together into one description.

Every clause adds its part (`fileclauses.py`); what needs the whole request is here.
"""

from __future__ import annotations

from caro.backends.static.fileclauses import apply
from caro.backends.static.scanner import Clause, extensions, scan
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Item, Reading


class FileQuery:
    """Filters, action, order and presentation; every field starts as "not asked for"."""

    def __init__(self) -> None:
        self.nouns: set[str] = set()
        self.either = False
        """Whether the request says "or" anywhere."""
        self.tests: list[tuple[str, Any, bool]] = []
        """(test, value, negated) in the order said; "name" has patterns, of which one has to fit."""
        self.exts: list[tuple[str, ...]] = []
        self.roots: list[str] = []
        self.here = False
        self.recursive = False
        self.max_depth: int | None = None
        self.pruned: list[str] = []
        self.action = "list"
        self.target: str | None = None
        self.mode: str | None = None
        self.hash: str | None = None
        """The algorithm of the checksums asked for: "md5", "sha256"."""
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
        self.said: Clause | None = None
        """The clause before the one that is read."""
        self.nocase = False
        """Names are compared whatever their case."""

    def named(self, pattern: str, negated: bool = False, or_else: bool = False) -> None:
        """Add a pattern for the name; with `or_else` it is another choice beside the one before."""
        if or_else and self.exts and not any(test == "name" for test, _, _ in self.tests):
            self.tests.append(("name", tuple(f"*.{ext}" for group in self.exts for ext in group), negated))
            self.exts.clear()
        last = self.tests[-1] if self.tests else None
        if or_else and last is not None and last[0] == "name" and last[2] is negated:
            self.tests[-1] = ("name", (*last[1], pattern), negated)
        else:
            self.tests.append(("name", (pattern,), negated))


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
    query = FileQuery()
    _superlative_kind(query, clauses, unexplained, reading)
    more = _more_extensions(clauses, unexplained)
    if more is None or not clauses:
        return None
    spoken = [reading.items[clause.last].text for clause in clauses if clause.feature == "ext.noun"]
    if any(is_folder(kind, reading.environment) for kind in spoken):
        return None  # "compress docs", standing beside a folder called docs
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
    query.either = "or" in weak
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
        if not apply(query, clause, reading):
            return None
    said = {item.concept for item in reading.items}
    # "remove the .bak extension from all files" deletes no file
    query.unnamed = "extension" in said and "from" in said and "with" not in said
    if more:
        # "videos (mp4, mkv)" are those kinds alone, "jpg, png and gif files" all of them
        kinds = {value for clause in clauses if clause.feature == "ext.noun" for value in clause.values}
        query.exts = more + [group for group in query.exts if group not in kinds]
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
    if "script" in query.nouns and not query.exts:
        _look_for_scripts(query, reading)
    return query if _complete(query) else None


def _look_for_scripts(query: FileQuery, reading: Reading) -> None:
    """Let "the scripts in bin" be those that lie there, whatever their endings."""
    if len(query.roots) > 1 or query.recursive or not (query.here or query.roots):
        return
    from caro.backends.static.scriptlook import scripts

    folder = query.roots[0] if query.roots else "."
    found = scripts(folder, reading.environment)
    if found is None or found == ("*.sh",):
        return
    query.nouns.discard("script")
    query.nouns.add("file")
    if found == ("*",):
        query.max_depth = query.max_depth or 1
    elif all(pattern.startswith("*.") for pattern in found):
        query.exts += [(pattern[2:],) for pattern in found]
    else:
        for k, pattern in enumerate(found):
            query.named(pattern, or_else=k > 0)
    reading.notes.append(f"the scripts were told by what lies in {folder}")


def _superlative_kind(
    query: FileQuery, clauses: list[Clause], unexplained: list[Item], reading: Reading
) -> None:
    """Take the kind that follows a superlative in the singular: "the oldest log", "the largest pdf here"."""
    ends = {clause.last for clause in clauses if clause.feature.startswith("top.")}
    for item in unexplained:
        kind = extensions(item)
        if kind is not None and reading.items.index(item) - 1 in ends:
            query.exts.append(kind)
            query.show.add("singular")
            unexplained.remove(item)
            return


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
        if test == "name" and not negated and not any(c in value[0] for c in "*?["):
            query.tests[k] = (test, tuple(f"{name}.*" for name in value), negated)
            return True
    return False


def _complete(query: FileQuery) -> bool:
    """Tell whether the parts make sense together."""
    named = {test for test, _, _ in query.tests}
    times = [test for test, _, negated in query.tests if test in ("age", "day", "date") and not negated]
    if query.either and len(times) > 1:
        return False  # "yesterday or today": one after the other would have to be both
    if "dir" in query.nouns and query.exts and "name" in named:
        return False  # "pyc files and __pycache__ folders": each has a test of its own
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
