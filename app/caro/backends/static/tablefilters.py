"""Which rows a request about a table speaks of: "status is paid", "above 100", "in February", "the errors".

A value counts as a condition when its column is named or the table holds it in one column only.
"""

from __future__ import annotations

from caro.backends.static.linewords import LEVELS
from caro.backends.static.tablefile import ACCOUNTS
from caro.backends.static.tablewords import (
    AMOUNTS,
    BOUNDS,
    EQUALS,
    FIGURES,
    LEADS,
    MONTHS,
    NEGATIONS,
    NOUNS,
    PEOPLE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item
    from caro.backends.static.tablecursor import Cursor


def take_filter(cursor: Cursor) -> bool:
    """Take one condition on the rows; False when none stands at the cursor's place."""
    ahead, negated = 0, False
    led = False
    if cursor.items[cursor.at].kind == "number" and cursor.concept(1) in FIGURES:
        return False  # "3 highest prices"
    if _level(cursor) or _flag(cursor) or _stocked(cursor) or _shelled(cursor):
        return True
    name = cursor.items[cursor.at]
    if name.concept == "from" and _opens(cursor, name):
        return False  # "from users.csv list those": the file stands between
    if cursor.items[cursor.at].kind == "number" and cursor.before() in ("row", "rows", "line", "lines"):
        cursor.lost = True  # "rows 2 to 4" are counted, and hold no such number
        return False
    while (item := cursor.peek(ahead)) is not None:
        if item.text.lower() in LEADS or item.concept in ("with", "for"):
            led = True
        elif item.concept in NEGATIONS and not negated:
            negated = led = True
        elif led and item.text.lower() in GIVES and cursor.column(ahead) is None:
            pass  # "that did not return 200"
        else:
            break
        ahead += 1
    found = cursor.column(ahead)
    position = ahead + (found[1] if found else 0)
    if found is None and _unnamed(cursor, ahead):
        position += 1
        found = _held(cursor, position)
        if found is None:
            return False
    word = cursor.peek(position)
    if word is not None and word.concept == "of" and found is not None:
        position += 1
        word = cursor.peek(position)
    if word is not None and word.concept in NEGATIONS and found is not None and not negated:
        negated = True
        position += 1
        word = cursor.peek(position)
    if word is None or word.kind == "comma":
        return False
    price = CHEAPER.get(word.text.lower().split()[0] if word.text else "")
    if price is not None and not negated:
        position += 1 if cursor.concept(position + 1) == "than" else 0
        number = cursor.peek(position + 1)
        column = next((cursor.table.columns[n] for n in PRICES if n in cursor.table.columns), None)
        if number is None or number.kind != "number" or column is None:
            return False
        cursor.query.filters.append((column, price, (number.text,)))
        cursor.at += position + 2
        return True
    if word.concept in BOUNDS or word.concept == "between":
        return not negated and _bound(cursor, found, position, word)
    after = BOUNDS.get(cursor.concept(position + 1), "")
    if found is not None and word.kind == "number" and after in (">=", "<=") and not negated:
        cursor.query.filters.append((found[0], after, (_figure(word),)))  # "uid of 1000 or more"
        cursor.at += position + 2
        return True
    if _month(cursor, position, negated):
        return True
    if found is not None and word.text.lower() in EQUALS:
        position += 1
        word = cursor.peek(position)
    if word is None:
        return False
    if found is None and word.concept in ("in", "on", "at", "from", "status", "code", "of"):
        position += 1
        led = True
        word = cursor.peek(position)
        if word is None:
            return False
    shouted = word.text.removesuffix("s").isupper() and len(word.text) > 2
    stated = led or shouted or _stated(cursor, position)
    if not cursor.value(word) or (found is None and word.concept and not stated):
        return False
    if _classes(cursor, position, negated):
        return True
    values: list[str] = []
    known = cursor.table.path == ACCOUNTS
    column = found[0] if found is not None else cursor.table.holding(cursor.value(word))
    if column is None or (found is None and cursor.table.prose and word.kind == "quoted"):
        return False
    while word is not None:
        value = cursor.value(word)
        if cursor.table.holding(value) != column and not (
            found is not None
            and (cursor.equated(position) or (known and word.kind == "number"))
            and word.kind in ("quoted", "number", "unknown", "ident", "ip", "path")
        ):
            break
        values.append(cursor.table.spelled(column, value))
        position += 1
        joint = cursor.peek(position)
        if joint is None or not (joint.concept in ("or", "and") or joint.kind == "comma"):
            break
        following = cursor.peek(position + 1)
        ahead_by = (
            2 if joint.kind == "comma" and following is not None and following.concept in ("or", "and") else 1
        )
        word = cursor.peek(position + ahead_by)
        if word is None or cursor.table.holding(cursor.value(word)) != column:
            break
        position += ahead_by
    if not values:
        return False
    cursor.query.filters.append((column, "!=" if negated else "==", tuple(values)))
    cursor.at += position
    again = cursor.column()
    if again is not None and again[0] == column and found is None:
        cursor.at += again[1]  # "404 responses"
    return True


def _opens(cursor: Cursor, item: Item) -> bool:
    """Tell whether the file is what a preposition stands before, rather than the next item of the cursor."""
    return any(
        other.first == item.last + 1 and other.kind in ("file", "path") and other not in cursor.items
        for other in cursor.reading.items
    )


SHELLS = frozenset("bash zsh fish sh dash ksh tcsh nologin false".split())
"""Names of login shells, said without their path."""


def _shelled(cursor: Cursor) -> bool:
    """Take "bash as their shell", "shell is bash" where the table is that of the accounts."""
    if cursor.table.path != ACCOUNTS:
        return False
    item = cursor.items[cursor.at]
    lows = cursor.lows
    at = item.last
    negated = item.concept in NEGATIONS
    if negated:
        at += 1
    if at < len(lows) and lows[at] in SHELLS:
        shell, end = lows[at], at + 1
        while end < len(lows) and lows[end] in ("as", "their", "the", "a", "login", "default", "for"):
            end += 1
        if end == at + 1 or end == len(lows) or lows[end] not in ("shell", "shells"):
            return False
        end += 1
    elif lows[item.last] in ("shell", "shells") and not negated:
        at = item.last + 1
        while at < len(lows) and lows[at] in ("is", "are", "=", "of", "set", "to"):
            at += 1
        if at >= len(lows) or lows[at] not in SHELLS:
            return False
        shell, end = lows[at], at + 1
    else:
        return False
    cursor.query.filters.append((7, "!~" if negated else "~", (f"\\/{shell}$",)))
    while (taken := cursor.peek()) is not None and taken.first < end:
        cursor.at += 1
    return True


GIVES = frozenset(
    """return returned returning returns end ended ending get got give gave given have had result
    resulted""".split()
)
"""Verbs between a condition and what it is about."""
CHEAPER = {"cheaper": "<", "pricier": ">", "dearer": ">"}
PRICES = ("price", "cost", "amount")


def _level(cursor: Cursor) -> bool:
    """Take "errors" where one column has the levels of a log; of a web log they are rows."""
    item = cursor.items[cursor.at]
    known = LEVELS.get(item.text.lower())
    if known is None or item.concept not in ("", "error", "information", "warn"):
        return False
    if cursor.table.web and known == "error":
        cursor.at += 1
        return True
    column = cursor.table.columns.get("level")
    if column is None:
        return False
    seen = [row[column - 1] for row in cursor.table.rows if len(row) >= column]
    value = next((v for v in seen if v.lower().startswith(known)), None)
    if value is None or cursor.concept(1) in ("or", "and"):
        return False
    cursor.query.filters.append((column, "==", (value,)))
    cursor.rowed = True
    cursor.at += 1
    return True


def _flag(cursor: Cursor) -> bool:
    """Take "active users", "who are not active", "the inactive ones" where a column says true or false."""
    table, ahead, wanted = cursor.table, 0, "true"
    while cursor.concept(ahead) in NEGATIONS or cursor.concept(ahead) in ("with", "for"):
        wanted = "false" if cursor.concept(ahead) in NEGATIONS else wanted
        ahead += 1
    item = cursor.peek(ahead)
    if item is None or item.kind not in ("unknown", "concept"):
        return False
    column = cursor.named(item)
    low = item.text.lower()
    opposite = next((table.columns[low[n:]] for n in (2, 4) if low[n:] in table.columns), None)
    if column is None and opposite is not None and low.startswith(("in", "un", "non-")):
        column, wanted = opposite, "false" if wanted == "true" else "true"
    after = cursor.lows[item.last + 1] if item.last + 1 < len(cursor.lows) else ""
    if column is None or not table.flag(column) or after in (*EQUALS, "is", "==", "true", "false", "set"):
        return False
    seen = {row[column - 1] for row in table.rows if len(row) >= column}
    cursor.query.filters.append((column, "==", (next((v for v in seen if v.lower() == wanted), wanted),)))
    cursor.rowed = True
    cursor.at += ahead + 1
    return True


def _stocked(cursor: Cursor) -> bool:
    """Take "in stock" and "out of stock" where a column says how many there are."""
    item = cursor.items[cursor.at]
    column = cursor.table.columns.get("stock")
    said = cursor.lows[item.first : item.first + 3]
    before = cursor.items[cursor.at - 1].kind if cursor.at else ""
    if column is None or before == "number" or not cursor.table.numeric(column):
        return False
    if said[:2] == ["in", "stock"]:
        sign, end = ">", item.first + 2
    elif said == ["out", "of", "stock"]:
        sign, end = "==", item.first + 3
    else:
        return False
    if {"how", "many", "much", "number"} & cursor.asked and sign == ">":
        return False
    cursor.query.filters.append((column, sign, ("0",)))
    while (word := cursor.peek()) is not None and word.first < end:
        cursor.at += 1
    return True


STATES = frozenset("is are was were still currently only not isn't aren't already all".split())


def _stated(cursor: Cursor, position: int) -> bool:
    """Tell whether a word that the lexicon knows says what rows are like: "are still open", "open orders"."""
    word, after = cursor.peek(position), cursor.peek(position + 1)
    before = cursor.lows[word.first - 1] if word is not None and word.first else ""
    if before in STATES:
        return True
    low = after.text.lower() if after is not None else ""
    return bool(low) and (low in NOUNS or low in cursor.alike)


def _unnamed(cursor: Cursor, ahead: int) -> bool:
    """Tell whether a word that names no column stands before "is" and a value: "whose role is user"."""
    item, after = cursor.peek(ahead), cursor.peek(ahead + 1)
    unknown = item is not None and item.kind == "unknown" and after is not None
    if unknown and not cursor.table.header and ahead and cursor.concept(ahead - 1) == "with":
        return cursor.table.holding(after.text if after is not None else "") is not None  # "with role admin"
    return unknown and not cursor.table.header and cursor.equated(ahead + 1)


def _classes(cursor: Cursor, position: int, negated: bool) -> bool:
    """Take "5xx", "4xx or 5xx status codes" where a column has the status of requests."""
    column, digits = cursor.table.columns.get("status"), ""
    named = column is not None and cursor.table.numeric(column)
    while (word := cursor.peek(position)) is not None:
        low = word.text.lower().removesuffix("s")
        if len(low) == 3 and low[1:] == "xx" and low[0] in "12345":
            digits += low[0]
        elif word.concept not in ("or", "and") or not digits:
            break
        position += 1
    if not named or not digits or negated or column is None:
        return False
    pattern = f"^{digits}" if len(digits) == 1 else f"^[{digits}]"
    cursor.query.filters.append((column, "~", (pattern,)))
    cursor.at += position
    again = cursor.column()
    cursor.at += again[1] if again is not None and again[0] == column else 0
    return True


def _held(cursor: Cursor, position: int) -> tuple[int, int] | None:
    item = cursor.peek(position)
    column = cursor.table.holding(item.text) if item is not None else None
    return (column, 0) if column is not None else None


def _bound(cursor: Cursor, found: tuple[int, int] | None, position: int, word: Item) -> bool:
    """Take "above 100", "between 5 and 10", "before 2024-02-01"; the column may follow."""
    number = cursor.peek(position + 1)
    if number is None or number.kind not in ("number", "size", "date"):
        return False
    counted = cursor.peek(position + 2)
    if counted is not None and number.kind == "number" and found is None and word.concept in BOUNDS:
        low = counted.text.lower()
        if (low in NOUNS and low not in cursor.table.columns) or low in cursor.alike:
            cursor.query.having = (BOUNDS[word.concept], number.text)  # "more than 2 employees"
            cursor.at += position + 3
            return True
    width = position + 2
    values = [_figure(number)]
    if word.concept == "between":
        other = cursor.peek(position + 3)
        if cursor.concept(position + 2) != "and" or other is None or other.kind != number.kind:
            return False
        values.append(_figure(other))
        width = position + 4
    if found is None and number.kind == "date":
        dates = [c for n, c in cursor.table.columns.items() if "date" in n]
        found = (dates[0], 0) if len(dates) == 1 else None
    elif found is None:
        column = _implied(cursor, word.concept)
        if column is None and cursor.concept(width) in ("in", "of") and cursor.column(width + 1) is not None:
            width += 1  # "less than 5 in stock"
        found = (column, 0) if column is not None else cursor.column(width)
        width += found[1] if found is not None else 0
        only = cursor.only_numeric() if found is None else None
        if only is not None:
            found = (only, 0)
            unit = cursor.peek(width)
            nameless = not cursor.table.header and not cursor.table.fields
            width += int(nameless and unit is not None and _counts(unit))  # "more than 1000 points"
    if found is None:
        return False
    if word.concept in ("after", "since", "before") and number.kind != "date":
        return False
    signs = (">=", "<=") if word.concept == "between" else (BOUNDS[word.concept],)
    cursor.query.filters += [(found[0], sign, (value,)) for sign, value in zip(signs, values, strict=True)]
    cursor.at += width
    return True


def _counts(item: Item) -> bool:
    return item.kind == "unknown" or item.text.lower() in AMOUNTS


def _figure(number: Item) -> str:
    if number.kind == "number" and not number.text[:1].isdigit():
        return str(number.value)
    return number.text or str(number.value)


def _month(cursor: Cursor, position: int, negated: bool) -> bool:
    """Take "february 2024" where one column has dates."""
    word, year = cursor.peek(position), cursor.peek(position + 1)
    low = word.text.lower() if word is not None else ""
    dates = [c for n, c in cursor.table.columns.items() if "date" in n]
    if low not in MONTHS or not low or len(dates) != 1 or negated:
        return False
    month = f"{MONTHS.index(low) + 1:02}"
    told = year is not None and year.kind == "number" and len(year.text) == 4
    pattern = f"^{year.text}-{month}" if told and year is not None else f"^[0-9]*-{month}-"
    cursor.query.filters.append((dates[0], "~", (pattern,)))
    cursor.at += position + (2 if told else 1)
    return True


def _implied(cursor: Cursor, concept: str) -> int | None:
    """Return the column that "older than 30" speaks of without naming it."""
    of_age = concept in ("older", "newer") or not PEOPLE.isdisjoint(cursor.asked)
    return cursor.table.columns.get("age") if of_age else None
