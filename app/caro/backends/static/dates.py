"""Months and weekdays by name, as calendar dates: "since January", "on 3 May 2024", "last monday".

A month or day without a year is the latest that has begun.
"""

from __future__ import annotations

from caro.backends.static.reading import Item, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS = {
    name: k // 2 + 1
    for k, name in enumerate(
        """january jan february feb march mar april apr may may june jun july jul august aug september sep
        october oct november nov december dec""".split()
    )
}
MONTHS["sept"] = 9
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def _today() -> tuple[int, int, int, int]:
    """Return year, month, day and weekday (monday is 0) of today."""
    from time import localtime

    now = localtime()
    return now.tm_year, now.tm_mon, now.tm_mday, now.tm_wday


def weekday(
    name: str,
    last: bool = False,
    today: Callable[[], tuple[int, int, int, int]] = _today,
    before: str = "",
) -> str:
    """Return the date of the latest day called `name`.

    With `last`, of the one before today; with `before`, of the one before that date.
    """
    from datetime import date, timedelta

    if before:
        end = date.fromisoformat(before)
        year, month, day, number = end.year, end.month, end.day, end.weekday()
    else:
        year, month, day, number = today()
    back = (number - DAYS.index(name)) % 7
    if (last or before) and back == 0:
        back = 7
    return (date(year, month, day) - timedelta(days=back)).isoformat()


def merged(items: list[Item], today: Callable[[], tuple[int, int, int, int]] = _today) -> list[Item]:
    """Return the items with every month, and the day and year beside it, as one date."""
    out: list[Item] = []
    guessed: Item | None = None
    k = 0
    while k < len(items):
        month = _month(items[k])
        if not month:
            out.append(items[k])
            k += 1
            continue
        day, first, last = 0, items[k].first, items[k].last
        if out and out[-1].concept == "of" and len(out) > 1 and _day(out[-2]):
            out.pop()
        if out and _day(out[-1]):
            first = out[-1].first
            day = out.pop().value
        k += 1
        if not day and k < len(items) and _day(items[k]):
            day, last = items[k].value, items[k].last
            k += 1
        rest = k + 1 if k < len(items) and items[k].kind == "comma" else k
        year = 0
        if rest < len(items) and items[rest].kind == "number" and 1970 <= items[rest].value <= 2100:
            year, last = items[rest].value, items[rest].last
            k = rest + 1
        said, now = year, today()
        year = year or (now[0] if (month, day or 1) <= (now[1], now[2]) else now[0] - 1)
        value = f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")
        if not _exists(year, month, day):
            out.append(items[k - 1])
            continue
        if guessed is not None and said and len(out) > 1 and guessed is out[-2]:
            guessed.text = guessed.value = f"{year:04}" + guessed.value[4:]  # "between May and July 2024"
        out.append(Item("date", "", value, value, first, last))
        guessed = None if said else out[-1]
    return out


def spelt(reading: Reading) -> Reading | None:
    """Return the reading with each date that is spelt out as one item, "march 3rd 2024".

    None where there is none, where one has no year, and where one is a month as a whole, but for a calendar.
    """
    items = merged(reading.items)
    dates = [item for item in items if item.kind == "date" and item.first != item.last]
    if not dates or len(items) == len(reading.items):
        return None
    months = {"calendar", "cal"} & {item.concept for item in reading.items}
    for date in dates:
        text = " ".join(token.low for token in reading.tokens[date.first : date.last + 1])
        if date.value[:4] not in text or (len(date.value) == 7 and not months):
            return None
    return Reading(reading.query, reading.tokens, items, reading.repaired, reading.environment)


def _month(item: Item) -> int:
    if item.kind == "date" or item.first != item.last:
        return 0
    return MONTHS.get(item.text.lower().rstrip("."), 0)


def _day(item: Item) -> bool:
    return item.kind in ("number", "ordinal") and isinstance(item.value, int) and 1 <= item.value <= 31


def _exists(year: int, month: int, day: int) -> bool:
    from datetime import date

    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True
