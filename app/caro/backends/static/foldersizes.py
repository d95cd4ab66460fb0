"""Folders by their size: that is what lies in them, which `du` adds up; `find -size` sees the entry alone."""

from __future__ import annotations

from caro.backends.static.filefind import find, roots
from caro.backends.static.fileterms import BYTES, SMALLER
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment

SHOWN = {"size", "human", "long", "singular", "superlative", "each"}
"""What may be asked to be shown besides: `du` gives the size anyway."""
DEPTH = {"gnu": "--max-depth={}", "bsd": "-d {}", "busybox": "-d {}"}


def command(query: FileQuery, environment: Environment) -> str | None:
    """Return the `du` for folders over or under a size; None for what it can't tell, and for changes."""
    bounds = [value for test, value, negated in query.tests if test == "size" and not negated]
    others = [test for test in query.tests if test[0] != "size"]
    if query.action != "list" or len(bounds) != 1 or len(query.tests) - len(others) != 1:
        return None
    detail, *amounts = bounds[0]
    if detail not in ("gt", "ge", "lt", "le") or query.exts or query.pruned or query.group:
        return None
    if not query.show <= SHOWN or query.sort not in (None, "size"):
        return None
    threshold = ("-" if detail in ("lt", "le") else "") + _amount(*amounts[0])
    if others:
        listed = _found(query, others, threshold, environment)
    elif environment.dialect == "busybox":
        kilobytes = _bytes(*amounts[0]) // 1024
        listed = (
            f"du -k {_where(query, environment)} | awk '$1 {'<' if threshold[0] == '-' else '>'} {kilobytes}'"
        )
    else:
        alone = "x" if query.roots == ["/"] else ""
        listed = f"du -{alone}h -t {threshold} {_where(query, environment)}"
    if listed is None or not (query.sort or query.top):
        return listed
    if environment.dialect == "busybox":
        return None
    smallest = query.descending is False
    top = query.top or (1 if {"superlative", "singular"} <= query.show else 0)
    return f"{listed} | sort -{'' if smallest else 'r'}h" + (f" | head -n {top}" if top else "")


def _found(
    query: FileQuery, others: list[tuple[str, object, bool]], threshold: str, environment: Environment
) -> str | None:
    """Return the search for folders that something else is asked of as well; `du` asks each for its size."""
    if environment.dialect == "busybox":
        return None
    sized = list(query.tests)
    query.tests = list(others)
    search = find(query, environment, query.here)
    query.tests = sized
    if all(test == "name" for test, _, _ in others):
        return f"{search} -prune -exec du -sh -t {threshold} {{}} +"
    # One `du` for all would leave out a folder inside another, which it has counted before.
    return f"{search} -exec du -sh -t {threshold} {{}} \\;"


def sized(query: FileQuery, environment: Environment, limit: int) -> str | None:
    """Return the folders that tests choose, each with its size, the largest first."""
    if query.exts or query.group or not query.show <= SHOWN or query.sort not in (None, "size"):
        return None
    if query.action != "list" or any(test in ("size", "text") for test, _, _ in query.tests):
        return None
    order = "h" if query.descending is False else "rh"
    cut = f" | sort -{order}" + (f" | head -n {limit}" if limit else "")
    if query.exact_depth and not query.tests:
        return f"{find(query, environment)} -exec du -sh {{}} +{cut}"
    if not query.tests:
        lacking = environment.dialect == "busybox" and query.pruned  # its `du` leaves nothing out
        return None if lacking else _down_to(query, environment) + cut
    if query.pruned:
        return None  # `find` leaves out what is in such a folder, and `du` counts it all the same
    search = find(query, environment)
    if all(test == "name" and not negated for test, _, negated in query.tests) and query.tests:
        search += " -prune -exec du -sh {} +"
    else:
        search += " -exec du -sh {} \\;"  # one `du` for all would leave out a folder inside another
    return search + cut


def _down_to(query: FileQuery, environment: Environment) -> str:
    """Return the sizes of the folders down to a depth, without those that are left out."""
    depth = query.max_depth or (None if query.recursive else 1)
    options = [DEPTH[environment.dialect].format(depth)] if depth else []
    flag = "-I " if environment.dialect == "bsd" else "--exclude="
    options += [flag + quote(name) for name in query.pruned]
    return " ".join(["du -h", *options, roots(query)]) + (" 2>/dev/null" if query.roots == ["/"] else "")


def _where(query: FileQuery, environment: Environment) -> str:
    depth = query.max_depth or (1 if query.here and not query.recursive else None)
    within = DEPTH[environment.dialect].format(depth) + " " if depth else ""
    return within + roots(query) + (" 2>/dev/null" if query.roots == ["/"] else "")


def _amount(amount: float, unit: str) -> str:
    """Return a size as `du -t` takes it."""
    while unit in SMALLER and amount != int(amount):
        amount, unit = amount * 1024, SMALLER[unit]
    return f"{int(amount)}{unit.upper() if unit != 'c' else ''}"


def _bytes(amount: float, unit: str) -> int:
    return int(amount * BYTES[unit])
