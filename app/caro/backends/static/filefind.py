"""What commands for many files begin with: `find` with its tests, or globs where names say it all."""

from __future__ import annotations

from caro.backends.static.fileterms import terms, type_letter
from caro.backends.static.render import quote_glob, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment


def folder_word(text: str) -> str:
    """Return a folder to look in as a shell word; of a glob, `find /etc/*.d` takes what it stands for."""
    return quote_glob(text) if "*" in text else quote_path(text)


def roots(query: FileQuery) -> str:
    """Return the folders to look in, quoted."""
    return " ".join(dict.fromkeys(folder_word(root) for root in query.roots)) if query.roots else "."


def find(query: FileQuery, environment: Environment, shallow: bool = False) -> str:
    """Return the `find` command without an action."""
    parts = ["find", roots(query), *(["-xdev"] if query.onefs else [])]
    depth = query.max_depth or (1 if shallow and not query.recursive else None)
    inner = query.action not in ("chmod", "chown", "chgrp") and not any(t[0] == "name" for t in query.tests)
    if type_letter(query) == "d" and inner:
        parts.append("-mindepth 1")
    if depth and query.exact_depth:
        parts = [part for part in parts if part != "-mindepth 1"]
        parts.append(f"-mindepth {depth}")
    if depth:
        parts.append(f"-maxdepth {depth}")
    return " ".join(parts + terms(query, environment.dialect))


def names_only(query: FileQuery) -> bool:
    """Tell whether extensions and names are all that is filtered, so that a glob of the shell can say it."""
    deep = query.max_depth and not query.globbed
    if query.pruned or query.group or query.recursive or deep or len(query.roots) > 1:
        return False
    if query.elsewhere or (query.nouns == {"dir"} and query.action not in ("list", "move")):
        return False
    if query.nocase or any(test != "name" or negated for test, _, negated in query.tests):
        return False
    if any(len(group) > 1 for group in query.exts):
        return False  # `*.jpg *.jpeg`, where one of them is missing, is an error
    if query.exts or "script" in query.nouns:
        open_ended = all(pattern.endswith("*") for _, value, _ in query.tests for pattern in value)
        return len(query.tests) < 2 and open_ended and bool(query.exts or query.tests)
    return len(query.tests) == 1


def plain_names(query: FileQuery) -> bool:
    """Tell whether no filter, or one that a glob can say, is asked for."""
    return not (query.exts or query.tests or query.pruned or len(query.roots) > 1) or names_only(query)


def globs(query: FileQuery) -> str:
    """Return the globs for a query of names only, in its folder."""
    root = query.roots[0].rstrip("/") + "/" if query.roots else ""
    end = "/" if query.nouns == {"dir"} else ""
    return " ".join((folder_word(root) if root else "") + quote_glob(p) + end for p in patterns(query))


def patterns(query: FileQuery) -> list[str]:
    """Return the globs for the extensions and the name: "txt files starting with a" is `a*.txt`."""
    names = [pattern for _, value, _ in query.tests for pattern in value]
    endings = [f".{ext}" for group in query.exts for ext in group]
    if "script" in query.nouns and not endings:
        endings.append(".sh")
    if names and endings:
        return [name + ending for name in names for ending in endings]
    return names or ["*" + ending for ending in endings]
