"""How the rows of a table are grouped and ordered: "per region", "by month", "sorted by age".

Both take one column, which may be named by a part of a date.
"""

from __future__ import annotations

from caro.backends.static.stemming import stems
from caro.backends.static.tablewords import PARTS, WEB_PARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor


def take_group(cursor: Cursor) -> bool:
    """Take "per region", "grouped by month"; "by" a number ranks where ranks are asked for."""
    item = cursor.items[cursor.at]
    every = EVERY.get(item.text.lower())
    if every is not None and cursor.query.group is None:
        timed = _time_part(cursor, every)  # "monthly revenue"
        if timed is None:
            return False
        cursor.query.group, cursor.query.part = timed
        cursor.at += 1
        return True
    ahead = 1
    if item.concept == "group":
        following = cursor.peek(1)
        ahead = 2 if following is not None and following.concept == "by" else 1
    elif item.concept not in ("each", "by"):
        return False
    if item.concept == "each" and item.text.lower() != "per" and not (cursor.rowed or cursor.tells):
        return False  # "show each page with status 500"
    found = cursor.column(ahead)
    following = cursor.peek(ahead)
    if cursor.query.group is not None:
        return False
    timed = _time_part(cursor, following.text.lower()) if following is not None else None
    if timed is not None and following is not None and (found is None or following.text.lower() != "date"):
        found, cursor.query.part = (timed[0], 1), timed[1]
    if found is None:
        return False
    ranks = cursor.query.top is not None or cursor.query.frequent
    if item.concept == "by" and ranks and cursor.table.numeric(found[0]):
        cursor.query.sort, cursor.query.descending, cursor.query.frequent = found[0], True, False
        cursor.at += ahead + found[1]
        return True
    asked = cursor.query.figure or cursor.query.count or cursor.query.select or cursor.rowed
    if item.concept == "by" and not asked:
        return False
    cursor.query.group = found[0]
    cursor.at += ahead + found[1]
    return True


EVERY = {"hourly": "hour", "daily": "day", "monthly": "month", "yearly": "year", "annual": "year"}


def _time_part(cursor: Cursor, low: str) -> tuple[int, tuple[int, int] | None] | None:
    """Return the column of the time and the part of it that "per month" and the like speak of."""
    if cursor.table.web:
        return (4, WEB_PARTS[low]) if low in WEB_PARTS else None
    if low not in PARTS or not cursor.table.rows:
        return None
    first = cursor.table.rows[0]
    columns = [c for c in range(len(first)) if _is_date(first[c])]
    if len(columns) != 1:
        return None
    column, (start, length) = columns[0], PARTS[low]
    if len(first[column]) >= start + length - 1:
        return column + 1, (None if len(first[column]) == length else (start, length))
    clock = first[column + 1] if len(first) > column + 1 else ""
    return (column + 2, (1, 2)) if low == "hour" and clock[2:3] == ":" else None


def take_sort(cursor: Cursor) -> bool:
    """Take "sorted by the third column", "ordered by how often"."""
    item = cursor.items[cursor.at]
    if item.concept != "sort":
        return False
    if cursor.table.unseen and cursor.query.figure is None and not cursor.query.count:
        return False  # as numbers or as words is not known
    ahead = 1
    while (word := cursor.peek(ahead)) is not None and word.concept in (
        "by",
        "on",
        "in",
        "to",
        "of",
        "numeric",
        "all",
        "size",
        "line",
        "human",
        "alphabetical",
        "after",
    ):
        ahead += 1
    if word is not None and word.concept == "count" and cursor.concept(ahead + 1) in ("in", "of", "on"):
        ahead += 2 if cursor.column(ahead + 2) is not None else 0  # "the number in the third field"
        word = cursor.peek(ahead)
    if word is not None and word.concept in ("count", "frequent", "occurrence", "total"):
        cursor.query.frequent = True
        cursor.at += ahead + 1
        return True
    found = cursor.column(ahead)
    if found is None and word is not None and {word.text.lower(), *stems(word.text.lower())} & cursor.alike:
        only = cursor.only_numeric()  # "sort scores.tsv by score"
        found = (only, 1) if only is not None else None
    query = cursor.query
    if found is None and word is not None and query.group is not None:
        timed = _time_part(cursor, word.text.lower())
        found = (query.group, 1) if timed == (query.group, query.part) else None  # "per month, by month"
    if found is not None and found[0] in query.select and (query.group is not None or query.figure):
        query.frequent = True  # "revenue per region, sorted by revenue"
        cursor.at += ahead + found[1]
        return True
    if found is None:
        return False
    cursor.query.sort = found[0]
    cursor.at += ahead + found[1]
    while (key := _next_key(cursor)) is not None:
        cursor.query.keys.append(key[0])
        cursor.at += key[1]
    return True


def _next_key(cursor: Cursor) -> tuple[int, int] | None:
    """Return the column that settles ties, and the width of what names it: "by city, then by age"."""
    ahead, told = 0, False
    while (word := cursor.peek(ahead)) is not None and (
        word.kind == "comma" or word.concept in ("and", "by", "then") or word.text.lower() == "then"
    ):
        told = told or word.concept in ("by", "then") or word.text.lower() == "then" or word.concept == "and"
        ahead += 1
    found = cursor.column(ahead) if told else None
    return (found[0], ahead + found[1]) if found is not None else None


def _is_date(text: str) -> bool:
    return len(text) >= 10 and text[4] == text[7] == "-" and text[:4].isdigit() and text[5:7].isdigit()
