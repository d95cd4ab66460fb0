"""Names for the columns of a file without a header, told from what the values look like.

Every value of a column begins with a slash: it holds paths. So "requests per path in requests.log" is
understood where no line says what its columns are.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

METHODS = frozenset("GET POST PUT PATCH DELETE HEAD OPTIONS CONNECT TRACE".split())
MOST_COLUMNS = 12
MOST_ROWS = 12
"""Rows and columns that are looked at: more would cost more than the whole matching."""
PATH = ("path", "url", "page", "endpoint", "route", "resource", "uri")
STATUS = ("status", "code", "statuscode", "response")
TOOK = ("duration", "latency", "response time", "time taken", "elapsed")
CALLER = ("ip", "client", "address", "host", "visitor", "caller")


def uniform(rows: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether the lines are rows of a table: as many words in each, and a column of no mere words."""
    widths = {len(row) for row in rows}
    return len(rows) > 2 and len(widths) == 1 and any(_kinds(rows))


def shaped(rows: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    """Return the columns, from 1, that are told by their shape; a name that two would have is nobody's."""
    found: dict[str, list[int]] = {}
    kinds = _kinds(rows)
    for k, kind in enumerate(kinds):
        for name in NAMES.get(kind, ()):
            found.setdefault(name, []).append(k + 1)
    if "m" in kinds or "/" in kinds:
        codes = [k + 1 for k in range(len(kinds)) if all(_is_code(row[k]) for row in rows[:MOST_ROWS])]
        for name in STATUS:
            found.setdefault(name, []).extend(codes)
    columns = {name: places[0] for name, places in found.items() if len(places) == 1}
    if "time" not in columns and "T" in kinds:
        columns["time"] = kinds.index("T") + 1
    return columns


def _kinds(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """Return the letter of the shape that all values of a column have, "" where they differ or are words."""
    seen = rows[:MOST_ROWS]
    width = min((len(row) for row in seen), default=0)
    kinds = [shape(seen[0][k]) for k in range(min(width, MOST_COLUMNS))]
    return [
        kind if kind and all(shape(row[k]) == kind for row in seen) else "" for k, kind in enumerate(kinds)
    ]


NAMES = {
    "m": ("method", "verb"),
    "/": PATH,
    "u": TOOK,
    "i": CALLER,
    "T": ("date", "time", "timestamp", "day"),
    "d": ("date", "day"),
    "t": ("time",),
    "@": ("email", "mail"),
}
"""The letter of a shape to the names of a column of such values."""


def shape(value: str) -> str:
    """Return the letter of a value's shape; "n" for a number and "" for a word."""
    for letter, fits in SHAPES:
        if fits(value):
            return letter
    return ""


def unit(value: str) -> str:
    """Return the unit of a duration such as "305ms", or ""."""
    if value[-1:] != "s":
        return ""
    number = value.rstrip("msuµn")
    left = value[len(number) :]
    return left if left in ("ms", "s", "us", "µs", "ns") and number.replace(".", "", 1).isdigit() else ""


def _is_code(value: str) -> bool:
    return len(value) == 3 and value.isdigit() and "100" <= value <= "599"


def _is_date(value: str) -> bool:
    parts = value.strip("[]").split("-")
    return [len(part) for part in parts] == [4, 2, 2] and all(part.isdigit() for part in parts)


def _is_stamp(value: str) -> bool:
    bare = value.strip("[]")
    return _is_date(bare[:10]) and bare[10:11] == "T" and bare[13:14] == ":"


def _is_clock(value: str) -> bool:
    parts = value.strip("[],").split(":")
    return len(parts) == 3 and all(part[:2].isdigit() for part in parts) and len(parts[0]) == 2


def _is_ip(value: str) -> bool:
    parts = value.split(".")
    return len(parts) == 4 and all(part.isdigit() and int(part) < 256 for part in parts)


def _is_number(value: str) -> bool:
    return value.lstrip("-").replace(".", "", 1).isdigit()


SHAPES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("m", METHODS.__contains__),
    ("/", lambda value: value.startswith("/")),
    ("u", lambda value: bool(unit(value))),
    ("T", _is_stamp),
    ("d", _is_date),
    ("t", _is_clock),
    ("i", _is_ip),
    ("@", lambda value: 0 < value.find("@") < value.rfind(".")),
    ("n", _is_number),
)
