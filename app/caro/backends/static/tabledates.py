"""Which days a request about a table speaks of: "on 2024-05-02", "before 2019", "hired since March 2020".

Dates stand in one column as 2024-05-02, alone or before a time, or in a web server's log as 02/May/2024.
"""

from __future__ import annotations

from caro.backends.static.tablewords import MONTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor

WITHIN = frozenset(("in", "on", "from", "of", "during", "at", "for", "dated", "since", "by"))
BOUNDS = {
    "before": "<",
    "after": ">",
    "since": ">=",
    "until": "<=",
    "newer": ">",
    "older": "<",
    "larger": ">",
    "smaller": "<",
}


def take_date(cursor: Cursor) -> bool:
    """Take a day, a month, a year, or a bound of one; False when none stands at the cursor's place."""
    table, ahead = cursor.table, 0
    column = 4 if table.web else table.dated()
    if column is None or table.fields:
        return False
    named = cursor.column()
    if named is not None and named[0] == column:
        ahead = named[1]
    elif _happened(cursor):
        ahead = 1
    sign, between = "", False
    item = cursor.peek(ahead)
    if item is None:
        return False
    if item.concept in BOUNDS:
        sign, ahead = BOUNDS[item.concept], ahead + 1
    elif item.concept == "between" or (item.concept == "from" and _ranges(cursor, ahead)):
        between, ahead = True, ahead + 1
    elif item.concept in WITHIN or item.text.lower() in WITHIN:
        while (item := cursor.peek(ahead)) is not None and (
            item.concept in WITHIN or item.text.lower() in WITHIN
        ):
            ahead += 1
    elif item.kind != "date" and item.text.lower() not in MONTHS[:4] + MONTHS[5:]:
        return False
    found = _date(cursor, ahead)
    if found is None:
        return False
    day, width = found
    ahead += width
    filters = [(column, sign, day)]
    if between:
        other = _date(cursor, ahead + 1)
        if cursor.concept(ahead) not in ("and", "to") or other is None:
            return False
        filters = [(column, ">=", day), (column, "<=", other[0])]
        ahead += 1 + other[1]
    tests = [_test(cursor, *one) for one in filters]
    if any(test is None for test in tests):
        return False
    cursor.query.filters += [test for test in tests if test is not None]
    cursor.at += ahead
    return True


def _happened(cursor: Cursor) -> bool:
    """Tell whether a verb that no column is named after stands before a date: "hired before 2019"."""
    item = cursor.items[cursor.at]
    after = cursor.concept(1)
    verbal = item.text.lower().endswith("ed") or item.text.lower() in ("born", "made", "sold", "sent")
    return (
        verbal
        and item.kind in ("unknown", "concept")
        and (after in BOUNDS or after in WITHIN or after == "between")
    )


def _ranges(cursor: Cursor, ahead: int) -> bool:
    found = _date(cursor, ahead + 1)
    return found is not None and cursor.concept(ahead + 1 + found[1]) == "to"


def _date(cursor: Cursor, ahead: int) -> tuple[str, int] | None:
    """Return what is said of a date, "2024-05-02", "2024-05", "2024" or "-05-", and how many items say it."""
    item, after = cursor.peek(ahead), cursor.peek(ahead + 1)
    if item is None:
        return None
    if item.kind == "date":
        return item.text, 1
    low = item.text.lower()
    if low in MONTHS and low:
        month = f"{MONTHS.index(low) + 1:02}"
        if after is not None and after.kind == "number" and len(after.text) == 4:
            return f"{after.text}-{month}", 2
        return f"-{month}-", 1
    year = item.kind == "number" and len(item.text) == 4 and item.text[:2] in ("19", "20")
    return (item.text, 1) if year else None


def _test(cursor: Cursor, column: int, sign: str, day: str) -> tuple[int, str, tuple[str, ...]] | None:
    """Return the filter for one date or bound, or None when it has none."""
    table = cursor.table
    opening = "[" if any(row[column - 1][:1] == "[" for row in table.rows if len(row) >= column) else ""
    if table.web:
        pattern = _of_web(day)
        return (column, "~", (pattern,)) if pattern and not sign else None
    if not sign:
        start = f"^\\{opening}" if opening else "^"
        return column, "~", (f"{start}[0-9]*{day}" if day[0] == "-" else start + day,)
    if day[0] == "-":
        return None  # after which year's March?
    whole = any(len(row[column - 1].strip("[]")) == len(day) for row in table.rows if len(row) >= column)
    if sign in (">", "<=") and not whole:
        later = _next(day)
        if later is None:
            return None
        sign, day = (">=", later) if sign == ">" else ("<", later)
    return column, sign, (opening + day,)


def _of_web(day: str) -> str:
    """Return a date as an expression for the time of a web server's log."""
    parts = day.split("-")
    if len(parts) < 2 or not parts[1].isdigit() or not 1 <= int(parts[1]) <= 12:
        return f"\\/{day}:" if len(parts) == 1 else ""
    month = SHORT[int(parts[1]) - 1]
    year = parts[0] or "[0-9]*"
    if len(parts) == 3 and parts[2]:
        return f"^\\[{parts[2]}\\/{month}\\/{year}"
    return f"\\/{month}\\/{year}"


SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _next(day: str) -> str | None:
    """Return the day, month or year after; None for what is no date."""
    parts = [int(part) for part in day.split("-")]
    if len(parts) == 1:
        return str(parts[0] + 1)
    if len(parts) == 2:
        return f"{parts[0] + parts[1] // 12}-{parts[1] % 12 + 1:02}"
    import datetime

    try:
        return str(datetime.date(*parts) + datetime.timedelta(days=1))
    except ValueError:
        return None
