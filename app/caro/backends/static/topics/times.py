"""Time limits that were said, for the topics about things that happened: commits and journal entries.

A limit is kept in a form of its own, so that each tool's way to write it stands with the tool.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.scanner import Clause

Limit = tuple[str, "Any"]
"""What kind of point in time, and which.

`ago`: (amount, seconds of the unit); `day`: its date, at its start; `end`: a date, at its end; `clock`:
"HH:MM" of today; `yesterday`: "HH:MM" of yesterday; `month`, `year`: the start of the present one, with no
value.
"""

UNITS = (
    (31536000, "year"), (2592000, "month"), (604800, "week"), (86400, "day"), (3600, "hour"), (60, "minute"),
    (1, "second"),
)  # fmt: skip
"""Seconds of the units that every tool knows, and their names in the singular."""
PAST = {"week": (1, 604800), "month": (1, 2592000), "year": (1, 31536000)}


def ago(span: tuple[float, int]) -> str:
    """Return a span of time as tools read it, in the largest unit that makes it whole: "3 months ago"."""
    seconds = span[0] * span[1]
    size, name = next(((size, name) for size, name in UNITS if seconds % size == 0), (1, "second"))
    count = seconds / size
    return f"{count:g} {name}{'' if count == 1 else 's'} ago"


def limits(clauses: list[Clause]) -> tuple[Limit | None, Limit | None] | None:
    """Return the limits (since, until) that the clauses of time set; None when they say two things."""
    since: Limit | None = None
    until: Limit | None = None
    for clause in clauses:
        if not clause.feature.startswith("w."):
            continue
        start, end = _limit(clause.feature[2:], clause.values)
        if (start and since) or (end and until):
            return None
        since, until = since or start, until or end
    return since, until


def _limit(word: str, values: tuple[Any, ...]) -> tuple[Limit | None, Limit | None]:
    """Return what one clause limits."""
    if word == "last":
        amount, unit = values[-1]
        return ("ago", (amount * (values[0] if len(values) == 2 else 1), unit)), None
    if word == "older":
        return None, ("ago", values[0])
    if word == "spans":
        first, second = values
        first = first if isinstance(first, tuple) else (first, second[1])
        near, far = sorted((first, second), key=lambda span: float(span[0] * span[1]))
        return ("ago", far), ("ago", near)
    if word in PAST:
        return ("ago", PAST[word]), None
    if word in ("today", "yesterday", "sinceyesterday"):
        start = ("clock", "00:00") if word == "today" else ("yesterday", "00:00")
        return start, ("clock", "00:00") if word == "yesterday" else None
    if word in ("thismonth", "thisyear"):
        return (word[4:], None), None
    if word.endswith(("clock", "clocks", "clocksyesterday")):
        kind = "yesterday" if word.endswith("yesterday") else "clock"
        found = [(kind, str(value)) for value in values]
        return (None, found[0]) if word == "beforeclock" else (found[0], found[1] if len(found) > 1 else None)
    return _dated(word, values)


def _dated(word: str, values: tuple[Any, ...]) -> tuple[Limit | None, Limit | None]:
    """Return what a clause with dates, years or weekdays limits."""
    if word in ("sinceday", "lastday", "days", "beforeday"):
        from caro.backends.static.dates import weekday

        days = [weekday(name, last=word == "lastday") for name in values]
        if days[0] > days[-1]:  # "between monday and friday", asked on a wednesday
            days[0] = weekday(values[0], before=days[-1])
    else:
        days = [str(value) for value in values]
    first, last = ("day", _first(days[0])), _after(days[-1])
    if word in ("since", "sinceyear", "sinceday"):
        return first, None
    if word in ("before", "beforeyear", "beforeday"):
        return None, first
    return first, last


def _first(day: str) -> str:
    """Return the first day of a year, of a month or of a day."""
    return day + "-01" * (2 - day.count("-"))


def _after(day: str) -> Limit:
    """Return where a year, a month or a day ends."""
    if day.count("-") == 2:
        return "end", day
    year, _, month = day.partition("-")
    if month in ("", "12"):
        return "day", f"{int(year) + 1}-01-01"
    return "day", f"{year}-{int(month) + 1:02}-01"
