"""Read the clauses of time of a request about files: ages, days, dates and ranges of them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause

DAY = 86400
YEARLY = {"inyear": "on", "sinceyear": "since", "afteryear": "after", "untilyear": "until"}


def age(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a test of time; ages are kept as (bound, seconds)."""
    feature, values = clause.feature, clause.values
    detail = feature.rpartition(".")[2]
    negated = feature.startswith("not.")
    named = {"week": 7 * DAY, "month": 30 * DAY, "year": 365 * DAY, "recent": 7 * DAY}
    if detail == "dayrange":
        from caro.backends.static.dates import weekday

        days = sorted(weekday(name) for name in values)
        query.tests.append(("date", ("range", *days), negated))
        for item in reading.items:
            if item.text.lower() in values:
                item.kind = "date"
    elif detail in ("sinceday", "lastday", "onday"):
        from caro.backends.static.dates import weekday

        found = weekday(values[0], detail == "lastday")
        for item in reading.items:
            if item.text.lower() == values[0]:
                item.kind, item.value = "date", found
        query.tests.append(("date", ("since" if detail == "sinceday" else "on", found), negated))
    elif detail in YEARLY:
        query.tests.append(("date", (YEARLY[detail], values[0]), negated))
    elif detail in ("since", "after", "until", "on", "range"):
        query.tests.append(("date", (detail, *values), negated))
    elif detail in ("today", "yesterday", "sinceyesterday"):
        query.tests.append(("day", detail, negated))
    elif detail in named:
        query.tests.append(("age", ("gt" if negated else "lt", named[detail]), False))
    elif detail in ("oldweek", "oldmonth"):
        query.tests.append(("age", ("gt", named[detail[3:]]), False))
    elif detail == "between":
        (low, low_unit), (high, high_unit) = _pair(values)
        query.tests.append(("age", ("gt", low * low_unit), False))
        query.tests.append(("age", ("lt", high * high_unit), False))
    else:
        amount, unit = values[-1]
        if len(values) == 2:
            amount *= values[0]
        bound = {"lt": "gt", "gt": "lt", "eq": "eq"}[detail] if negated else detail
        query.tests.append(("age", (bound, amount * unit), False))
    return True


def _pair(values: tuple[Any, ...]) -> tuple[Any, Any]:
    first, second = values
    if not isinstance(first, tuple):
        first = (first, second[1])
    if not isinstance(second, tuple):
        second = (second, first[1])
    return (first, second) if first[0] * first[1] <= second[0] * second[1] else (second, first)
