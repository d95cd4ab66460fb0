"""What a request about many files asks for: the clauses of `clauses.py` put together into one description.

Every clause adds its part (`fileclauses.py`); what needs the whole request is here.
"""

from __future__ import annotations

from caro.backends.static.fileclauses import apply
from caro.backends.static.filesense import complete
from caro.backends.static.scanner import YEARS, Clause, extensions, scan
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import has_stem, holds_only_folders, is_folder, lacks_ending
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
        self.elsewhere = False
        """Whether no file right here has one of the endings: they lie further down."""
        self.pruned: list[str] = []
        self.action = "list"
        self.target: str | None = None
        self.bundle: str | None = None
        """The name for an archive that the request gives none: "tar up …", "zip …"."""
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
        self.of_bits = False
        """The request speaks of a bit or of permissions."""
        self.named_kind = False
        """Files of a kind are called so: "log files", and not "logs" alone."""
        self.whole = False
        """The request says "everything"."""
        self.said: Clause | None = None
        """The clause before the one that is read."""
        self.exact_depth = False
        """What lies higher than `max_depth` is left out too."""
        self.onefs = False
        """Other file systems that are mounted below are left out."""
        self.nocase = False
        """Names are compared whatever their case."""
        self.globbed = False
        """The name was given with its folder, as a shell takes it: `/var/log/*.log`."""

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


GROUPING = frozenset("count counts number many group grouped per each every how tally summary".split())
BOUNDED = {"big": "size", "huge": "size", "small": "size", "tiny": "size", "old": "age", "recent": "age"}
"""What says no more than the bound that the request gives besides: "big files over 1 GB"."""
APART = ("each", "separately", "individually", "every")
"""Words by which each file is compressed by itself."""
ZIPPED = [["zip", noun] for noun in ("photos", "images", "pictures", "scripts", "documents")]
"""Beginnings of orders: nobody calls anything so, as with "zip files" and "zip archives"."""


def parse(reading: Reading) -> FileQuery | None:
    """Return the file query that explains every content word of the reading, or None."""
    items = reading.items
    query = _parse(reading)
    if query is None:
        reading.items = items  # months that were read as dates are words again
    return query


def _parse(reading: Reading) -> FileQuery | None:
    clauses, unexplained = scan(reading, hopeless=_is_hopeless)
    if not clauses or (unexplained and _is_hopeless(unexplained[-1])):
        return None
    query = FileQuery()
    _superlative_kind(query, clauses, unexplained, reading)
    unknown: list[Item] = []
    if unexplained and clauses and unexplained[0].kind == "unknown":
        from caro.backends.static.standingnames import strangers

        unknown = strangers([i for i in unexplained if extensions(i) is None], reading)
        unexplained = [item for item in unexplained if item not in unknown]
    bounds = {clause.feature.partition(".")[0] for clause in clauses}
    unexplained = [item for item in unexplained if BOUNDED.get(item.text.lower()) not in bounds]
    more = _more_extensions(clauses, unexplained)
    if more is None:
        return None
    spoken = [reading.items[clause.last].text for clause in clauses if clause.feature == "ext.noun"]
    if any(is_folder(kind, reading.environment) for kind in spoken) and not _of_kind(clauses):
        return None  # "compress docs", standing beside a folder called docs
    if clauses[0].feature == "has.text" and clauses[0].first == 0 and reading.items[0].concept == "call":
        return None  # "call https://…" is an order, and no file is spoken of
    for clause in clauses:
        said = {item.concept for item in reading.items[clause.first : clause.last + 1]}
        untouched = clause.feature.startswith("not.age") and "accessed" in said
        if clause.feature == "field.accessed" or untouched:
            query.field = "a"
        elif clause.feature == "field.changed":
            query.field = "c"
    lows = reading.lows
    weak = {item.concept for item in reading.items if item.weak}
    first = next((item.concept for item in reading.items if item.concept), "")
    query.all = "all" in weak
    query.either = "or" in weak
    questions = [token.low for token in reading.tokens[:2]]
    asked = questions[:1] == ["any"] or questions in (["are", "there"], ["is", "there"])
    query.verb_find = asked or first in ("find", "where")  # "any mp3s in here?"
    opening = reading.items[0].text.lower() if reading.items else ""
    query.looks = first in ("in", "sort") or (
        first == "show" and ("in" in weak or opening in ("list", "ls", "listing"))
    )
    query.changed = any(clause.feature.startswith("field.") for clause in clauses)
    pairs = zip(reading.tokens, reading.tokens[1:], strict=False)
    files_only = any({one.low, two.low} == {"files", "only"} for one, two in pairs)
    query.only = "only" in lows and not files_only
    query.of_bits = not lows.isdisjoint(("bit", "bits", "permission", "permissions"))
    query.named_kind = any(clause.feature == "ext.is" for clause in clauses)
    query.whole = "everything" in lows or "all" in lows
    nouns = lows & {"file", "files", "folder", "folders", "directory", "directories", "dir", "dirs"}
    query.one = len(nouns) == 1 and not next(iter(nouns)).endswith("s")
    query.one = query.one and lows.isdisjoint(("every", "each", "any", "all"))
    ordered = any(clause.feature == "field.change" for clause in clauses) and lows.isdisjoint(PAST)
    if ordered and not _sets_mode(clauses, reading):
        return None
    counts: list[tuple[int, int, int]] = []
    for clause in clauses:
        before = (len(query.tests), len(query.exts), len(query.pruned))
        if not apply(query, clause, reading):
            return None
        counts.append(before)
    if query.either or any(item.text[:3].lower() == "or " for item in reading.items):
        from caro.backends.static.eitheror import joined

        if not joined(query, clauses, counts, reading):
            return None
    if unknown:
        from caro.backends.static.standingnames import told

        if not told(query, unknown, reading):
            return None
    if query.exts == [("bak",)] and any(test == "name" and not negated for test, _, negated in query.tests):
        query.exts.clear()  # "backup files ending in ~" have no other ending
        query.nouns.add("file")
    said = {item.concept for item in reading.items}
    # "remove the .bak extension from all files" deletes no file
    query.unnamed = "extension" in said and "from" in said and "with" not in said
    if more:
        # "videos (mp4, mkv)" are those kinds alone, "jpg, png and gif files" all of them
        kinds = {value for clause in clauses if clause.feature == "ext.noun" for value in clause.values}
        more = [group for group in more if group not in query.exts]
        query.exts = more + [group for group in query.exts if group not in kinds]
    if any(clause.feature == "do.create" for clause in clauses) and query.action != "archive":
        # "make all scripts executable": the wish for a property, not a filter by it
        alone = [("perm", "-u=x", False), ("perm", "/go=x", True)]
        wish = next((test for test in query.tests if test in WISHES), None)
        if query.action != "list" or (wish is None and query.tests[-2:] != alone):
            return None
        query.action, query.mode = "chmod", WISHES.get(wish, "u+x,go-x") if wish else "u+x,go-x"
        where = query.tests.index(wish if wish else alone[0])
        if any(test in ("perm", "executable") for test, _, _ in query.tests[where + (1 if wish else 2) :]):
            return None  # "group writable with the setgid bit": both are wished for
        for test in [wish] if wish else alone:
            query.tests.remove(test)
    if query.action == "delete" and any(item.concept == "permission" for item in reading.items):
        # "remove execute permission from …": the permission is to go, not the file
        wish = ("executable", True, False)
        if wish not in query.tests:
            return None
        query.tests.remove(wish)
        query.action, query.mode = "chmod", "-x"
    rooms = [clause.feature.partition(".")[0] for clause in clauses]
    rooms = [room for room in rooms if room in ("ext", "place")]
    apart = rooms == ["ext", "place"] * 2 or "if" in lows or ("old" in lows and ("old",) in query.exts)
    if apart and query.action != "list":
        return None  # "pdf files in a and txt files in b"; "… if there are log files"; "remove old ones"
    kinds = query.nouns & {"file", "dir", "link", "both"}
    if (
        "link" in kinds
        and len(kinds) > 1
        and any(i.kind == "comma" or i.concept in ("and", "or") for i in reading.items)
    ):
        return None  # "folders and links" are of two kinds, and `-type` is asked for one
    if len(query.roots) > 1 and "~/Downloads" in query.roots and "download" in lows:
        query.roots.remove("~/Downloads")  # "the newest download in …"
    if "should" in lows and query.action == "list":
        return None  # what things are to be like orders a change
    if files_only and "file" in query.nouns:
        query.nouns.discard("both")  # "anything setuid? files only"
    if "octal" in query.show and not query.nouns and (query.all or query.roots):
        query.nouns.add("both")
    if "summed" in query.show:
        if query.action not in ("total", "lines"):
            return None
        query.show.discard("summed")
    if ("name", ("*.*",), True) in query.tests and not lows.isdisjoint(("their", "its", "the", "names")):
        words = [token.low for token in reading.tokens]
        named = any(f"names {word} " in " ".join(words) + " " for word in ("with", "without"))
        if named and query.verb_find is False:
            return None  # the same: "file names without extension"
        places = (k for k, word in enumerate(words) if word.startswith("extension"))
        if any(words[k - 1] in ("their", "its", "the") for k in places):
            return None  # how the names are to be printed, not which files
    if query.roots and any(_stands_beside(name, query.roots, reading) for name in query.pruned):
        return None  # "files in docs that are not in backups": two folders are to be compared
    _spare_files(query, reading)
    if "any extension" in query.show:
        query.show.discard("any extension")
        if not _drop_extension(query):
            return None
    if "files only" in query.show:
        query.files_only = True
        query.show.discard("files only")
        query.max_depth = query.max_depth or (1 if query.here else None)
    if query.here and _same_name(query) and not query.one:
        query.here, query.recursive = False, True  # one folder holds a name once: all of them lie below
    hidden = ("hidden", True, False)
    if hidden in query.tests and any(item.text.lower() == "everything" for item in reading.items):
        query.tests.remove(hidden)
    if not _place_patterns(query) or (query.globbed and opening in ("symlink", "link", "empty")):
        return None  # "symlink /opt/*.conf to here" is an order
    if query.exts and ("name", ("*.*",), True) in query.tests:
        return None  # "names of all csv files without the extension": how to print, not which
    if query.group == "ext" and query.looks and lows.isdisjoint(GROUPING) and query.action == "list":
        query.group, query.sort = None, "ext"  # "list downloads by file type"
    if query.action == "count" and query.sort == "ext":
        query.sort, query.group = None, "ext"
    if query.action == "list" and query.sort == "ext" and _goes_into_folders(reading):
        return None  # "sort the files into folders by extension" moves them
    if query.roots and any(_lies_elsewhere(name, query.roots) for name in query.pruned):
        return None  # "files in /data/a that are not in /data/b": two folders are to be compared
    if query.action == "list" and [item.text.lower() for item in reading.items[:2]] in ZIPPED:
        return None
    if query.action == "archive" and not query.target:
        for test in query.tests:
            names = test[1] if test[0] == "name" and not test[2] and isinstance(test[1], tuple) else ()
            if len(names) == 1 and archive_kind(str(names[0])):
                query.tests.remove(test)
                query.target = str(names[0])  # "make a zip of the jpg files, name it site.zip"
                break
    if query.action == "archive" and not query.target and "zip" in said and lows.isdisjoint(APART):
        if not query.exts and all(negated for _, _, negated in query.tests):
            return None  # "zip everything except …": all that is here, packed with what stays out
        query.target = "archive.zip"
    if query.exts and not query.here and not query.roots:
        there = reading.environment
        query.elsewhere = all(lacks_ending(ext, there) for group in query.exts for ext in group)
    if query.nouns == {"file"} and query.action == "list" and query.all and not query.recursive:
        folders = query.roots or (["."] if query.here else [])
        if folders and query.max_depth is None:
            query.recursive = all(holds_only_folders(folder, reading.environment) for folder in folders)
    if "superlative" in query.show and " is the " in f" {' '.join(token.low for token in reading.tokens)} ":
        query.show.add("singular")  # "which of these files is the largest"
    timed = any(test in ("age", "day", "date") for test, _, _ in query.tests)
    if query.sort == "time" and query.field == "a" and not timed:
        query.sort = "access"  # "the most recently accessed"
    if "hidden" in query.show and query.exts:
        query.nouns.discard("dir")  # "all yml files, in hidden folders too"
    if query.action in ("move", "copy") and archive_kind(query.target or ""):
        if lows.isdisjoint(("put", "add", "copy")):
            return None  # what is moved into an archive is packed, and deleted
        query.action = "archive"
    if "script" in query.nouns and not query.exts:
        _look_for_scripts(query, reading)
    return query if complete(query) else None


def _goes_into_folders(reading: Reading) -> bool:
    """Tell whether things are to be put "into folders"."""
    pairs = zip(reading.items, reading.items[1:], strict=False)
    return any(one.concept == "to" and two.concept in ("directory", "subdirectory") for one, two in pairs)


def _lies_elsewhere(name: str, roots: list[str]) -> bool:
    """Tell whether a folder to leave out is given by a path that leads into none of those searched."""
    return name[0] in "/~" and all(
        root[0] in "/~" and not f"{name}/".startswith(root.rstrip("/") + "/") for root in roots
    )


def _sets_mode(clauses: list[Clause], reading: Reading) -> bool:
    """Tell whether "set all folders to 755" orders a mode for many; of one path the intents know better."""
    modes = [clause for clause in clauses if clause.feature == "to.mode"]
    fields = [clause for clause in clauses if clause.feature.startswith("field.")]
    if clauses[0].feature != "field.change" or len(modes) != 1 or len(fields) != 1:
        return False
    several = any(clause.feature == "each" or clause.feature.startswith("ext.") for clause in clauses)
    several = several or any(token.low in MANY for token in reading.tokens)
    said = [item.concept for item in reading.items[modes[0].first : modes[0].last + 1]]
    sure = not {"permission", "chmod"}.isdisjoint(said) or str(modes[0].values[-1]) not in YEARS
    return several and len(said) > 1 and sure


MANY = frozenset("files folders directories subfolders subdirectories dirs scripts everything".split())
"""Nouns of which an order is about many."""
ORDERS = ("do.delete", "do.move", "do.copy", "do.archive", "do.chmod", "do.makeexec", "do.create", "mode")
"""Beginnings of clauses that order a change."""


def _of_kind(clauses: list[Clause]) -> bool:
    """Tell whether a word like "videos" is a kind of file although a folder has that name.

    It is where files are asked for by size, age or rank, or in another place, and nothing is to change.
    """
    features = [clause.feature for clause in clauses]
    chosen = any(feature.startswith(("size.", "age.", "top.", "place")) for feature in features)
    return chosen and not any(feature.startswith(ORDERS) for feature in features)


def _stands_beside(name: str, roots: list[str], reading: Reading) -> bool:
    """Tell whether a folder that is left out lies here, and in none of the folders that are searched."""
    there = reading.environment
    if name[0] in "/~":
        return False
    return is_folder(name, there) and not any(is_folder(f"{root}/{name}", there) for root in roots)


def _spare_files(query: FileQuery, reading: Reading) -> None:
    """Leave out the file that a bare word names, where no folder has that name: "skip the manual"."""
    there = reading.environment
    for name in [name for name in query.pruned if name.isalnum()]:
        places = query.roots or ["."]
        if any(is_folder(f"{place}/{name}", there) for place in places):
            continue
        if any(has_stem(name, place, there) for place in places):
            query.pruned.remove(name)
            query.named(f"{name}.*", True)


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
        at = reading.items.index(item)
        each = at > 0 and reading.items[at - 1].concept == "each"  # "the size of each video"
        if kind is not None and each:
            query.exts.append(kind)
            unexplained.remove(item)
            return
        if kind is not None and (at - 1 in ends or (at == 0 and ends)):  # "which pdf is the largest"
            query.exts.append(kind)
            query.show.add("singular")
            unexplained.remove(item)
            return


def _is_hopeless(item: Item) -> bool:
    """Tell whether an item that no clause explains can be no ending, no noun and no bound either."""
    return item.kind != "unknown" and item.text.lower() not in BOUNDED and extensions(item) is None


def _more_extensions(clauses: list[Clause], unexplained: list[Item]) -> list[tuple[str, ...]] | None:
    """Return the extensions listed beside others ("jpg, png and gif"), None when one is no extension."""
    kinds = ("ext.is", "ext.noun", "ext.dot", "ext.bare", "noun.file")
    if unexplained and not any(clause.feature in kinds for clause in clauses):
        return None
    found: list[tuple[str, ...]] = []
    for item in unexplained:
        exts = extensions(item)
        if exts is None or item.text.lower().lstrip("*.") not in FILE_EXTENSIONS:
            return None
        found.append(exts)
    return found


def _same_name(query: FileQuery) -> bool:
    """Tell whether one whole name is asked for."""
    names = [value for test, value, negated in query.tests if test == "name" and not negated]
    return len(names) == 1 and len(names[0]) == 1 and not any(c in names[0][0] for c in "*?[")


def _place_patterns(query: FileQuery) -> bool:
    """Take the folder out of a pattern like `/var/log/*.log`; False where it can't be.

    `-name` never holds a slash: such a test would find nothing, or with "not" spare nothing.
    """
    slashed = [test for test in query.tests if test[0] == "name" and any("/" in name for name in test[1])]
    if not slashed:
        return True
    names = [test for test in query.tests if test[0] == "name"]
    parts = [str(name).rpartition("/") for name in slashed[0][1]]
    folders = {folder or slash for folder, slash, _ in parts}
    if len(names) > 1 or len(folders) > 1 or slashed[0][2] or query.roots or query.exts or query.pruned:
        return False
    folder = folders.pop()
    below = folder.endswith("/**") or folder == "**"
    folder = folder[:-2].rstrip("/") if below else folder
    if any(mark in folder for mark in "*?[") or not all(name for _, _, name in parts):
        return False
    query.tests[query.tests.index(slashed[0])] = ("name", tuple(name for _, _, name in parts), False)
    query.roots = [folder] if folder not in ("", ".") else []
    query.globbed = query.here = not below
    query.recursive, query.max_depth = below, None if below else 1
    return True


def _drop_extension(query: FileQuery) -> bool:
    """Let the name asked for have any extension; False when no name is asked for."""
    for k, (test, value, negated) in enumerate(query.tests):
        if test == "name" and not negated and not any(c in value[0] for c in "*?["):
            query.tests[k] = (test, tuple(f"{name}.*" for name in value), negated)
            return True
    return False
