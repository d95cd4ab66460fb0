"""Requests about file systems: how full, which of them, in what unit, sorted, those over a mark."""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.topics.said import by_room

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

MARKS = {
    "above": "$5 + 0 > {}", "atleast": "$5 + 0 >= {}", "lessfull": "$5 + 0 < {}", "below": "100 - $5 < {}",
}  # fmt: skip
"""Marks in percent, and what `awk` asks of the columns of `df`."""
SIZES = {
    "free.lt": "$4 + 0 < {}", "free.gt": "$4 + 0 > {}", "used.gt": "$3 + 0 > {}", "used.lt": "$3 + 0 < {}",
    "size.gt": "$2 + 0 > {}",
}  # fmt: skip
"""The same for sizes, which have to be in one unit."""
UNITS = "MGT"
PLACES = {"place.root": "/", "place.home": "/home"}
TWICE = ("noun", "space", "human")
"""Rooms that may be spoken of more than once."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `df` line for the clauses, or None when they do not make one request about file systems."""
    said = by_room(clauses, TWICE)
    if said is None or environment.dialect != "gnu" or not _more(said, reading):
        return None
    marks = [name for name in (*MARKS, *SIZES) if name in said]
    sorts = [name for name in said if name.startswith("sort")]
    units = [name for name in said if name.startswith("unit.")]
    if (marks and sorts) or len(sorts) > 1 or (marks and units) or ("pcent" in said and marks):
        return None
    where = _where(said)
    if where is None:
        return None
    if "pcent" in said:
        return None if len(said) > 4 or sorts or units else f"df --output=pcent,target{where}"
    flags = f"-B{units[0][5:]}" if units else "-h"
    if marks or sorts:
        if {"inodes", "types", "total"} & said.keys():
            return None
        return _kept(said, marks, where) if marks else _sorted(said, sorts[0], units, where, reading)
    if "inodes" in said:
        flags = "-i" if not units else ""
    if not flags:
        return None
    flags += ("T" if "types" in said and not units else " -T" if "types" in said else "") + (
        " --total" if "total" in said else ""
    )
    return f"df {flags}{where}"


def _more(said: dict[str, Clause], reading: Reading) -> bool:
    """Tell whether file systems are meant, and more is said than the plain requests, which have intents."""
    if not {"noun", "space", "place.root", "place.home", "fs.only"} & said.keys():
        return False
    disk = any(item.concept in ("disk", "mounts", "howfull") for item in reading.items)
    free = {"space", "free"} <= {item.concept for item in reading.items}
    plain = {name for name in said if name not in ("noun", "space", "human", "place")}
    return (disk or free) and bool(plain) and plain != {"place.root"} and plain != {"total"}


def _where(said: dict[str, Clause]) -> str | None:
    """Return the types and the place that are asked for, as options of `df`."""
    found = ""
    if "fs.only" in said:
        kind = str(said["fs.only"].values[-1]).lower()
        if not kind.isalnum():
            return None
        found += f" -t {kind}"
    if "fs.not" in said:
        found += "".join(f" -x {str(kind).lower()}" for kind in said["fs.not"].values)
    if "fs.real" in said:
        found += " -x tmpfs -x devtmpfs"
    if "place" in said:
        found += f" {quote_path(str(said['place'].values[-1]))}"
    return found + next((f" {path}" for name, path in PLACES.items() if name in said), "")


def _kept(said: dict[str, Clause], marks: list[str], where: str) -> str | None:
    """Return the command that keeps the file systems over or under the marks."""
    sizes = [said[mark].values[-1] for mark in marks if mark in SIZES]
    if any(unit not in UNITS for _, unit in sizes):
        return None
    smallest = min((UNITS.index(unit) for _, unit in sizes), default=-1)
    tests = []
    for mark in marks:
        value = said[mark].values[-1]
        if mark in SIZES:
            amount = value[0] * 1024 ** (UNITS.index(value[1]) - smallest)
            tests.append(SIZES[mark].format(f"{amount:g}"))
        else:
            tests.append(MARKS[mark].format(f"{value:g}"))
    test = " && ".join(tests)
    flags = f"-P -B{UNITS[smallest]}" if sizes else "-hP"
    return f"df {flags}{where} | awk 'NR == 1 || {f'({test})' if len(tests) > 1 else test}'"


def _sorted(said: dict[str, Clause], by: str, units: list[str], where: str, reading: Reading) -> str | None:
    """Return the command that puts the file systems in order, or shows the first."""
    one = reading.items[said[by].first].text.lower() in ("fullest", "most") and not any(
        token.low in ("filesystems", "disks", "partitions", "first", "drives") for token in reading.tokens
    )
    top = " | head -n 1" if one else ""
    if by == "sort.free":
        return f"df -P{' -' + 'B' + units[0][5:] if units else ''}{where} | tail -n +2 | sort -k4,4 -rn{top}"
    if units:
        return None
    return f"df -hP{where} | tail -n +2 | sort -k5,5 -rn{top}"
