"""Add one clause after the other to a file query, by what kind of clause it is."""

from __future__ import annotations

from caro.backends.static import filefilters
from caro.backends.static.fileages import age
from caro.backends.static.fileplaces import place
from caro.backends.static.scanner import YEARS, extensions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.scanner import Clause

ACTIONS = {
    "do.count": "count", "do.delete": "delete", "do.total": "total", "do.move": "move", "do.copy": "copy",
    "do.lines": "lines", "do.archive": "archive", "do.chmod": "chmod", "do.makeexec": "chmod",
    "do.hash": "hash", "do.chown": "chown", "do.chgrp": "chgrp",
}  # fmt: skip


SUMS = frozenset("md5 sha1 sha256 sha512 md5sum sha1sum sha256sum sha512sum".split())


def apply(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add one clause to the query; False when it contradicts what stands there."""
    handler = HANDLERS.get(clause.feature) or HANDLERS.get(clause.feature.partition(".")[0])
    if handler is None or not handler(query, clause, reading):
        return False
    query.said = clause
    return True


def _said(clause: Clause, reading: Reading) -> list[Item]:
    return reading.items[clause.first : clause.last + 1]


def _action(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    action = ACTIONS.get(clause.feature)
    if action is None:
        return True  # "find" orders nothing more, and what "create" wants is told by the whole request
    stored = extensions(reading.items[clause.last], noun=True) if action == "archive" else None
    if stored is not None:
        query.exts.append(stored)  # "the archives in here"
        return True
    if query.action not in ("list", action) and (query.action, action) != ("count", "lines"):
        return False
    query.action = action
    if action == "archive":
        kinds = {item.concept for item in _said(clause, reading)}
        query.bundle = "archive.zip" if "zip" in kinds else "archive.tar.gz" if "archive" in kinds else None
    if action == "lines":
        said = " ".join(item.text.lower() for item in _said(clause, reading))
        if "total" in said or "how many" in said or "number" in said:
            query.show.add("sum")
        if any(item.concept == "each" for item in _said(clause, reading)):
            query.show.add("each")
    elif action == "hash":
        said = next((item.concept for item in _said(clause, reading) if item.concept in SUMS), "sha256")
        query.hash = said.removesuffix("sum")
    elif clause.feature == "do.makeexec":
        query.mode = "+x"
    return True


def _noun(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    detail = clause.feature.partition(".")[2]
    query.nouns.add(detail)
    one = clause.first == clause.last and not reading.items[clause.first].text.lower().endswith("s")
    if detail in ("file", "dir") and one:
        query.show.add("singular")
    return True


def _mode(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Take the mode to set, from an order ("strip write permission from …") or after "to"."""
    if query.mode is not None:
        return False
    if clause.feature == "to.mode":
        query.mode = filefilters.as_mode(clause.values[-1])
        query.action = "chmod" if query.action == "list" else query.action
        return query.mode is not None
    if query.action not in ("list", "chmod"):
        return False
    query.action, query.mode = "chmod", clause.feature.partition(".")[2]
    return True


def _depth(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    detail = clause.feature.partition(".")[2]
    had = {item.concept for item in _said(clause, reading)} <= {"with", "without", "not", "subdirectory"}
    if detail == "one" and had and "dir" in query.nouns:
        return False  # "directories with no subdirectories" are of any depth
    if detail == "any":
        query.recursive = True
    else:
        query.max_depth = 1 if detail == "one" else int(clause.values[0])
        after = reading.items[clause.last + 1 : clause.last + 2]
        bare = reading.items[clause.first].kind == "number" and detail == "max"
        # "three levels below /var" is that depth and no other
        query.exact_depth = bool(
            bare and after and after[0].text.lower() in ("below", "beneath", "underneath")
        )
    return True


def _order(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    room, _, detail = clause.feature.partition(".")
    if room == "sort":
        after = [token.low for token in reading.tokens[reading.items[clause.last].last + 1 :][:1]]
        if detail == "natural" and after == ["of"]:
            return False  # "by number of files"
        if detail == "natural":
            query.show.add("natural")
            detail = "name"
        query.sort = detail
        return True
    query.descending = {"reverse": None, "asc": False, "desc": True, "newest": True, "oldest": False}[detail]
    if detail == "reverse":
        query.show.add("reverse")
    if detail in ("newest", "oldest"):
        query.sort = query.sort or "time"
    if reading.items[clause.first].concept in ("largestfirst", "smallestfirst"):
        query.sort = query.sort or "size"
    return True


def _show(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    detail = clause.feature.partition(".")[2]
    if reading.items[clause.first].text.lower().startswith("contain") and clause.last > clause.first:
        return False  # "files containing size" hold the word, and "including" shows it
    if detail == "size" and _large(clause, reading):
        query.sort, query.descending = "size", True
        query.show.add("superlative")
        return True
    query.show.add(detail)
    if any(item.concept == "human" for item in _said(clause, reading)):
        query.show.add("human")
    return True


def _shown(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Take a feature without details: "each", "including hidden ones"."""
    query.show.add({"with.hidden": "hidden"}.get(clause.feature, clause.feature))
    return True


def _group(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    query.group = clause.feature.partition(".")[2]
    return True


def _target(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    query.target = str(clause.values[-1])
    return query.target not in ("same", "name", "other", "others", "another", "each")


def _known(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Take a clause that is read with the whole request: which time is meant."""
    return True


def _nocase(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    query.nocase = True
    return True


def _noext(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    query.named("*.*", negated=True)
    return True


def _notempty(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    query.tests.append(("empty", True, True))
    return True


def _large(clause: Clause, reading: Reading) -> bool:
    """Tell "find large files" from "show files and how large they are"."""
    words = [item.text.lower() for item in reading.items[clause.first : clause.last + 1]]
    if any(item.kind == "size" for item in reading.items):
        return False  # "large files, more than 50 MB": all of them
    return words in (["large"], ["big"]) and all(token.low != "how" for token in reading.tokens)


def _top(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    detail, values = clause.feature.partition(".")[2], clause.values
    if values:
        bare = detail == "n" and clause.first == clause.last
        if int(values[0]) < 1 or (bare and str(values[0]) in YEARS):
            return False  # "summer 2023" is a name, "the notes of 2024" a time
        query.top = int(values[0])
    if reading.items[clause.first].text.lower() == "huge" and any(i.kind == "size" for i in reading.items):
        return True  # "huge files above 100 MB": all of them
    if detail != "n":
        query.sort = "size" if detail in ("largest", "smallest") else "time"
        query.descending = detail in ("largest", "newest")
        query.show.add("superlative")
    return True


HANDLERS: dict[str, Callable[[FileQuery, Clause, Reading], bool]] = {
    "do": _action, "noun": _noun, "field": _known, "size": filefilters.size, "age": age,
    "not.age.lt": age, "not.age.week": age, "not.age.month": age, "not.age.year": age,
    "newer": filefilters.newer, "older": filefilters.newer, "mode": _mode, "to.mode": _mode,
    "name": filefilters.name, "ext": filefilters.extension, "has": filefilters.containing,
    "owner": filefilters.owner, "group.is": filefilters.owner, "group": _group,
    "perm": filefilters.permission, "link.to": filefilters.leading,
    "is": filefilters.quality, "not": filefilters.lacking, "noext": _noext, "nocase": _nocase,
    "notempty": _notempty,
    "except": filefilters.excepted, "each": _shown, "with": _shown, "show": _show, "depth": _depth,
    "place": place, "to.parent": place, "to.home": place, "to.tmp": place, "to.path": _target,
    "sort": _order, "dir": _order, "top": _top,
}  # fmt: skip
"""What takes a clause: by its feature, else by the part of it before the dot."""
