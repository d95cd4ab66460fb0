"""Requests that change the columns of a table themselves: rename one, swap two, put one first or last."""

from __future__ import annotations

from caro.backends.static.intents._shell import in_place, regex, replacement, sed
from caro.backends.static.render import quote_path
from caro.backends.static.tablecursor import Cursor
from caro.backends.static.tablefile import look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.tablefile import Table
    from caro.domain import Environment

SWAPS = frozenset("swap exchange switch flip interchange swapped exchanged switched".split())
SPEAKS = frozenset(("column", "header", "field", "title", "name"))
"""Concepts that say that a column is meant."""
FRONT = frozenset(("first", "beginning", "start", "front", "left"))
BACK = frozenset(("last", "end", "back", "right"))


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command for such a request about one delimited file, or None."""
    names = [item for item in reading.items if item.kind in ("file", "path")]
    if len(names) != 1 or not reading.items:
        return None
    verbs = reading.lows
    renames = any(item.concept in ("rename", "replace", "change") for item in reading.items)
    moves = any(item.concept in ("move", "put") for item in reading.items) or "put" in verbs
    if not (renames or moves or verbs & SWAPS):
        return None
    table = look(names[0].text, environment.cwd)
    if table is None or not table.delimiter or len(table.delimiter) != 1:
        return None
    cursor = Cursor(reading, table, names[0])
    if verbs & SWAPS:
        order = _swapped(cursor)
    elif renames:
        return _rename(cursor, environment)
    else:
        order = _moved(cursor)
    return _in_order(table, order) if order else None


def _spare(item: Item) -> bool:
    """Tell whether an item adds nothing here."""
    return (
        item.weak or item.kind == "comma" or item.concept in ("column", "file", "position", "table", "with")
    )


def _swapped(cursor: Cursor) -> list[int]:
    """Return the columns in their new order, or [] when the request says something else."""
    pair: list[int] = []
    width = cursor.table.width()
    while (item := cursor.peek()) is not None:
        found = cursor.column()
        number = cursor.peek(1)
        if (
            item.concept == "first"
            and number is not None
            and number.value == 2
            and cursor.concept(2) == "column"
        ):
            pair += [1, 2]
            cursor.at += 3
        elif item.concept in ("first", "last") and cursor.concept(1) == "and" and not pair:
            pair.append(1 if item.concept == "first" else width)
            cursor.at += 1
        elif found is not None:
            pair.append(found[0] if found[0] > 0 else width)
            cursor.at += found[1]
        elif item.kind in ("number", "ordinal") and any(i.concept == "column" for i in cursor.items):
            pair.append(int(item.value))
            cursor.at += 1
        elif _spare(item) or item.text.lower() in SWAPS or item.concept in ("show", "by"):
            cursor.at += 1
        else:
            return []
    if len(pair) != 2 or pair[0] == pair[1] or not all(0 < c <= width for c in pair):
        return []
    a, b = pair
    return [b if c == a else a if c == b else c for c in range(1, width + 1)]


def _moved(cursor: Cursor) -> list[int]:
    """Return the order with one column at the front or at the end, or []."""
    column, place, width = 0, "", cursor.table.width()
    while (item := cursor.peek()) is not None:
        low = item.text.lower().split()[0] if item.text else ""
        found = cursor.column()
        if found is not None and not column:
            column = found[0] if found[0] > 0 else width
            cursor.at += found[1]
            continue
        if (low in FRONT or item.concept in FRONT) and not place:
            place = "front"
        elif (low in BACK or item.concept in BACK) and not place:
            place = "back"
        elif not (_spare(item) or item.concept in ("move", "put", "show") or low in ("put", "very")):
            return []
        cursor.at += 1
    if not place or not 0 < column <= width:
        return []
    others = [c for c in range(1, width + 1) if c != column]
    return [column, *others] if place == "front" else [*others, column]


def _in_order(table: Table, order: list[int]) -> str:
    """Return awk that prints the columns in this order."""
    mark = {"\t": "'\\t'", "|": "'|'", ";": "';'"}.get(table.delimiter, table.delimiter)
    fields = ", ".join(f"${column}" for column in order)
    return f"awk -F{mark} -v OFS={mark} '{{print {fields}}}' {quote_path(table.path)}"


def _rename(cursor: Cursor, environment: Environment) -> str | None:
    """Return sed that puts another title into the first line."""
    old, new = 0, ""
    spoken = any(item.concept == "rename" for item in cursor.items)
    while (item := cursor.peek()) is not None:
        found = cursor.column()
        after = cursor.peek(1)
        if item.concept in ("to", "as", "with", "by", "into") and old and not new:
            if after is None or after.first != after.last or after.kind not in NAMES:
                return None
            new = cursor.lows[after.first] if after.kind == "concept" else after.text
            cursor.at += 2
        elif found is not None and not old:
            words = cursor.items[cursor.at : cursor.at + found[1]]
            spoken = spoken or any(word.concept in SPEAKS for word in words)
            old = found[0]
            cursor.at += found[1]
        elif _spare(item) or item.concept in ("rename", "replace", "change", *SPEAKS):
            spoken = spoken or item.concept in ("column", "header")
            cursor.at += 1
        else:
            return None
    titles = cursor.table.names
    if not spoken or not new or not 0 < old <= len(titles):
        return None
    title, delimiter = titles[old - 1], cursor.table.delimiter
    script = f"1s/{regex(title)}/{replacement(new)}/"
    if sum(title in other for other in titles[:old]) > 1:
        script = f"1s/{delimiter}{regex(title)}/{delimiter}{replacement(new)}/"
        if sum(other.startswith(title) for other in titles[:old]) > 1:
            return None
    return f"{in_place(environment)} {sed(script)} {quote_path(cursor.table.path)}"


NAMES = ("unknown", "ident", "quoted", "concept")
