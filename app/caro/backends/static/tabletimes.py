"""How long something took, where the durations have their unit: "slower than 300 ms", "over 2 seconds"."""

from __future__ import annotations

from caro.backends.static.tableshapes import unit
from caro.backends.static.tablewords import BOUNDS, ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor

SECONDS = {
    "ms": 0.001, "msec": 0.001, "msecs": 0.001, "millis": 0.001, "millisecond": 0.001, "milliseconds": 0.001,
    "us": 1e-6, "µs": 1e-6, "microseconds": 1e-6, "ns": 1e-9, "s": 1, "sec": 1, "secs": 1, "seconds": 1,
}  # fmt: skip
VERBS = frozenset("took take takes taking lasted lasting lasts needed needing needs ran".split())
SIGNS = {"slower": ">", "longer": ">", "faster": "<", "quicker": "<", "shorter": "<"}


def measured(cursor: Cursor) -> int | None:
    """Return the one column of durations, or None."""
    table = cursor.table
    found = [] if table.fields else [c for c in range(1, table.width() + 1) if table.measured(c)]
    return found[0] if len(found) == 1 else None


def take_duration(cursor: Cursor) -> bool:
    """Take a bound of the durations; False when none stands at the cursor's place."""
    column = measured(cursor)
    if column is None:
        return False
    ahead, told, sign = 0, False, ""
    while (item := cursor.peek(ahead)) is not None:
        low = item.text.lower()
        named = cursor.column(ahead)
        if low in VERBS or item.concept == "slow":
            told = True
        elif told and cursor.items[cursor.at].concept == "slow" and low in cursor.alike | ROWS:
            pass  # "slow requests (over 300 ms)"
        elif named is not None and named[0] == column and not told:
            ahead += named[1] - 1
            told = True
        elif not (item.weak and item.concept in ("with", "for", "that", "who", "in")):
            break
        ahead += 1
    while (item := cursor.peek(ahead)) is not None:
        low = item.text.lower().split()[0] if item.text else ""
        if low in SIGNS:
            sign, told = SIGNS[low], True
        elif item.concept in BOUNDS and not sign:
            sign = BOUNDS[item.concept]
        elif low != "than":
            break
        ahead += 1
    amount = _amount(cursor, ahead)
    if not sign or amount is None:
        return False
    seconds, width = amount
    first = next(row[column - 1] for row in cursor.table.rows if len(row) >= column)
    scale = SECONDS[unit(first)]
    if not told and width == 1 and cursor.items[cursor.at + ahead].kind == "number":
        return False  # a bare number is of another column
    cursor.query.filters.append((column, sign, (f"{seconds / scale:.10g}",)))
    cursor.at += ahead + width
    return True


def _amount(cursor: Cursor, ahead: int) -> tuple[float, int] | None:
    """Return the seconds of "300ms", "300 ms", "two seconds", and how many items say it."""
    item, after = cursor.peek(ahead), cursor.peek(ahead + 1)
    if item is None:
        return None
    if item.kind == "span":
        return float(item.value[0] * item.value[1]), 1
    if item.kind == "number":
        scale = SECONDS.get(after.text.lower()) if after is not None else None
        if scale is not None:
            return item.value * scale, 2
        first = measured(cursor)
        seen = next((row[(first or 1) - 1] for row in cursor.table.rows), "")
        return item.value * SECONDS.get(unit(seen), 1), 1
    low = item.text.lower()
    left = low.rstrip("abcdefghijklmnopqrstuvwxyzµ")
    scale = SECONDS.get(low[len(left) :])
    if item.kind == "ident" and scale is not None and left.replace(".", "", 1).isdigit():
        return float(left) * scale, 1
    return None
