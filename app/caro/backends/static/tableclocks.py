"""Which times of the day a request about a table speaks of: "between 05:00 and 08:00", "after 10pm".

The times stand in a column of their own, behind the date of a stamp, or in a web server's log.
"""

from __future__ import annotations

from caro.backends.static.tableshapes import shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor
    from caro.backends.static.tablefile import Table

SIGNS = {"after": ">=", "since": ">=", "from": ">=", "newer": ">=", "before": "<", "until": "<", "older": "<"}
NAMED = {"noon": "12:00:00", "midday": "12:00:00"}
LONG = 8
"""Characters of a time with its seconds."""


def take_clock(cursor: Cursor) -> bool:
    """Take a bound or two of the time of day; False when none stands at the cursor's place."""
    ahead = 0
    item = cursor.peek()
    if item is not None and item.text.lower() in ("logged", "made", "time", "timestamp", "times", "happened"):
        ahead, item = 1, cursor.peek(1)
    if item is None or (item.concept != "between" and item.concept not in SIGNS):
        return False
    first = _time(cursor, ahead + 1)
    place = _place(cursor.table) if first else None
    if not first or place is None:
        return False
    ranged = cursor.concept(ahead + 2) in ("and", "to") or item.concept == "between"
    last = _time(cursor, ahead + 3) if ranged and item.concept in ("between", "from") else ""
    if item.concept == "between" and not last:
        return False
    column, cursor.query.clock = place
    if last and last < first:
        return False  # over midnight
    sign = ">=" if last else SIGNS[item.concept]
    cursor.query.filters.append((column, "t" + sign, (first,)))
    if last:
        cursor.query.filters.append((column, "t<=", (last,)))
    cursor.at += ahead + (4 if last else 2)
    return True


def _time(cursor: Cursor, ahead: int) -> str:
    """Return the time of day at `ahead` as 05:00:00, or ""."""
    item = cursor.peek(ahead)
    if item is None:
        return ""
    if item.kind != "clock":
        return NAMED.get(item.text.lower(), "")
    parts = str(item.value).split(":")
    if int(parts[0]) > 24 or any(int(part) > 59 for part in parts[1:]):
        return ""
    return ":".join(part.zfill(2) for part in (*parts, "00", "00")[:3])


def _place(table: Table) -> tuple[int, tuple[int, int] | None] | None:
    """Return the column of the times, and where in it they stand unless they are all of it."""
    if table.web:
        return 4, (14, LONG)
    if table.fields or not table.rows:
        return None
    first = table.rows[0]
    kinds = [shape(value) for value in first]
    if kinds.count("t") == 1:
        column = kinds.index("t")
        whole = first[column][:1].isdigit() and first[column][-1:].isdigit()
        return column + 1, None if whole else (1 + (first[column][:1] == "["), LONG)
    stamps = [k for k, value in enumerate(first) if _stamped(value)]
    if len(stamps) != 1:
        return None
    return stamps[0] + 1, (12 + (first[stamps[0]][:1] == "["), LONG)


def _stamped(value: str) -> bool:
    bare = value.strip("[]")
    return shape(bare[:10]) == "d" and bare[10:11] in ("T", " ") and bare[13:14] == ":"
