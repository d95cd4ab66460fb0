"""Render the tests of a file query as terms of `find`, exact at the boundaries and per dialect."""

from __future__ import annotations

from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.filequery import FileQuery
    from caro.domain import Dialect

BYTES = {"c": 1, "k": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
SMALLER = {"T": "G", "G": "M", "M": "k", "k": "c"}
DAY = 86400
ME = "$USER"
"""The owner when it is the person who asks."""


def size_terms(detail: str, amount: float, unit: str) -> list[str]:
    """Return the `-size` terms for a bound.

    `find` rounds a file's size up to whole units before it compares, so `-size -5M` misses a file of 4.5 MB
    and `-size 5M` finds one of 4.2 MB: upper bounds are given in the next smaller unit, equality in bytes.
    """
    while unit in SMALLER and amount != int(amount):
        amount, unit = amount * 1024, SMALLER[unit]
    number = int(amount)
    if unit == "T":
        number, unit = number * 1024, "G"
    if detail == "eq":
        return [f"-size {number * BYTES[unit]}c"]
    if detail == "gt":
        return [f"-size +{number}{unit}"]
    if detail == "ge" and unit == "c":
        return [f"-size +{max(number - 1, 0)}c"]
    if detail == "lt":
        if unit == "c":
            return [f"-size -{number}c"]
        return [f"-size -{number * 1024}{SMALLER[unit]}"]
    total = number * BYTES[unit]
    return [f"-size +{total - 1}c"] if detail == "ge" else [f"-size -{total + 1}c"]


def age_term(field: str, bound: str, seconds: float, between: bool = False) -> str:
    """Return `-mtime`/`-mmin` (or a/c) for an age; days where the age is whole days and nothing is lost."""
    sign = {"lt": "-", "gt": "+", "eq": ""}[bound]
    days, rest = divmod(int(seconds), DAY)
    # `-mtime +1` means "two days or more"; for short ages the difference matters, so minutes are used
    if rest == 0 and (bound != "gt" or days > 2 or between):
        return f"-{field}time {sign}{days}"
    return f"-{field}min {sign}{max(int(seconds) // 60, 1)}"


BUSYBOX_DAYS = {"today": -1, "yesterday": 1, "sinceyesterday": -2}
"""Its `find` knows no `-daystart`: days are counted from now."""


def day_terms(field: str, day: str, dialect: Dialect) -> list[str]:
    """Return the terms for a calendar day."""
    if dialect == "busybox":
        return [f"-{field}time {BUSYBOX_DAYS[day]}"]
    if dialect == "gnu":
        return {
            "today": [f"-daystart -{field}time 0"],
            "yesterday": [f"-daystart -{field}time 1"],
            "sinceyesterday": [f"-daystart -{field}time -2"],
        }[day]
    start, midnight = f'-newer{field}t "$(date -v-1d +%F)"', f'-newer{field}t "$(date +%F)"'
    return {"today": [midnight], "yesterday": [start, f"! {midnight}"], "sinceyesterday": [start]}[day]


def date_terms(field: str, detail: str, dates: tuple[str, ...]) -> list[str]:
    """Return the terms for calendar dates (`YYYY-MM-DD` or `YYYY-MM`); the end of a range is included."""
    first = _full(dates[0])
    if detail == "since":
        return [f"-newer{field}t {first}"]
    if detail == "after":
        return [f"-newer{field}t {first if len(dates[0]) == 10 else _after(dates[0])}"]
    if detail == "until":
        return [f"! -newer{field}t {first}"]
    last = _after(dates[-1])
    return [f"-newer{field}t {first}", f"! -newer{field}t {last}"]


def _full(date: str) -> str:
    return date + {10: "", 7: "-01", 4: "-01-01"}[len(date)]


def _after(date: str) -> str:
    """Return the first day after `date` (a day, a month or a year)."""
    from datetime import date as calendar_date
    from datetime import timedelta

    if len(date) == 4:
        return f"{int(date) + 1:04}-01-01"
    day = calendar_date.fromisoformat(_full(date))
    if len(date) == 10:
        return (day + timedelta(days=1)).isoformat()
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1).isoformat()


def extension_term(exts: list[tuple[str, ...]], nocase: bool = False) -> str:
    """Return one term for all extensions, which are alternatives."""
    return _either(
        [
            f"{'-iname' if nocase or len(group) > 1 else '-name'} {quote('*.' + ext)}"
            for group in exts
            for ext in group
        ]
    )


def name_term(patterns: tuple[str, ...], nocase: bool = False) -> str:
    """Return one term for patterns of names, of which one has to fit."""
    return _either([f"{'-iname' if nocase else '-name'} {quote(pattern)}" for pattern in patterns])


def _either(terms: list[str]) -> str:
    return terms[0] if len(terms) == 1 else "\\( " + " -o ".join(terms) + " \\)"


def type_letter(query: FileQuery) -> str:
    """Return the `-type` letter, or "" for any type."""
    tests = {t[0] for t in query.tests}
    if "link" in query.nouns or "broken" in tests:
        return "l"
    if query.nouns == {"dir"}:
        return "d"
    if ("both" in query.nouns and "size" not in tests) or {"dir", "file"} <= query.nouns:
        return ""  # a folder has no size of its own that anyone means
    if (
        query.nouns
        or query.exts
        or query.sort == "size"
        or tests & {"executable", "date", "day", "age", "size"}
    ):
        return "f"
    return ""


def terms(query: FileQuery, dialect: Dialect) -> list[str]:
    """Return the tests of `query` as `find` terms, cheap ones first."""
    out: list[str] = []
    letter = type_letter(query)
    if letter:
        out.append(f"-type {letter}")
    exts = list(query.exts)
    if "script" in query.nouns and not exts:
        exts.append(("sh",))
    if exts:
        out.append(extension_term(exts, query.nocase))
    out += [name_term(v, query.nocase) for t, v, negated in query.tests if t == "name" and not negated]
    for directory in query.pruned:
        # a folder of that name at any depth
        inside = f"{directory}/*" if directory.startswith(("/", "./")) else f"*/{directory}/*"
        out.append(f"-not -path {quote(inside)}")
        if letter == "d":  # nor is the folder itself meant
            out.append(f"! -{'path' if '/' in directory else 'name'} {quote(directory)}")
    for test, value, negated in query.tests:
        found = _term(query, test, value, dialect)
        if test == "name" and not negated:
            continue
        if test == "name" and value == (".*",):
            found = ["-path '*/.*'"]
        out += [("! " if negated else "") + term for term in found]
    return out


def _term(query: FileQuery, test: str, value: Any, dialect: Dialect) -> list[str]:
    if test == "size":
        detail, *bounds = value
        if detail == "between":
            low, high = bounds
            if not isinstance(low, tuple):
                low = (low, high[1])
            return size_terms("ge", *low) + size_terms("le", *high)
        return size_terms(detail, *bounds[0])
    if test == "age":
        count = sum(t == "age" for t, _, _ in query.tests)
        return [age_term(query.field, value[0], value[1], count > 1)]
    if test == "day":
        return day_terms(query.field, value, dialect)
    if test == "date":
        return date_terms(query.field, value[0], value[1:])
    if test == "newer":
        return [f"-newer {quote(str(value))}"]
    if test == "name":
        return [name_term(value, query.nocase)]
    if test == "owner":
        return ['-user "$USER"' if value == ME else f"-user {quote(str(value))}"]
    if test == "group":
        return [f"-group {quote(str(value))}"]
    if test == "perm":
        return [f"-perm {value.replace('/', '+') if dialect == 'bsd' else value}"]
    if test == "empty":
        return ["-empty"]
    if test == "executable":
        return (
            ["-executable"] if dialect == "gnu" else ["-perm -u=x" if dialect == "busybox" else "-perm +111"]
        )
    if test == "ownerless":
        return ["-nouser"]
    if test == "either":
        sides = [
            [("! " if no else "") + term for term in _term(query, name, inner, dialect)]
            for name, inner, no in value
        ]
        return [_either([" ".join(terms) for terms in sides])]
    if test == "groupless":
        return ["-nogroup"]
    if test == "hardlinked":
        return ["-links +1"]
    if test == "leads":
        return [_either([f"-lname {quote(goal)}" for goal in value])]
    if test == "readable":
        return ["-readable"] if dialect == "gnu" else ["-perm -u=r"]
    if test == "writable":
        return ["-writable"] if dialect == "gnu" else ["-perm -u=w"]
    if test == "hidden":
        return ["-name '.*'"]
    if test == "broken":
        return ["! -exec test -e {} \\;"] if dialect != "gnu" else ["-xtype l"]
    raise ValueError(f"no such test: {test}")
