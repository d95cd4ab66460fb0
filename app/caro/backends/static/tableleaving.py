"""What a request about a table leaves out: "without the header", "all columns except id", "drop column 3"."""

from __future__ import annotations

from caro.backends.static.tablewords import NEGATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor

LEAVES = NEGATIONS | frozenset(("delete", "drop", "hide", "omit", "discard", "skip", "ignore"))
LEAVING = frozenset(
    "skip skipping ignore ignoring minus excluding exclude without drop dropping omit omitting hide".split()
)
HEADERS = frozenset(("header", "headers", "heading", "headings", "titles"))


def take_left_out(cursor: Cursor) -> bool:
    """Take the header or the columns that are left out; False when none stand at the cursor's place."""
    item = cursor.items[cursor.at]
    if item.concept == "data" and cursor.concept(1) == "line" and cursor.table.header:
        cursor.query.headless = True  # "data rows"
        cursor.at += 2
        return True
    if item.concept not in LEAVES and item.text.lower() not in LEAVING:
        return False
    ahead = 1
    while cursor.concept(ahead) in ("count", "with", "out", "of", "show") or (
        (word := cursor.peek(ahead)) is not None and word.text.lower() in ("including", "out", "counting")
    ):
        ahead += 1
    return _header(cursor, ahead) or _columns(cursor, ahead)


def _header(cursor: Cursor, ahead: int) -> bool:
    item = cursor.peek(ahead)
    if item is None or not cursor.table.header:
        return False
    if item.concept != "header" and item.text.lower() not in HEADERS:
        return False
    cursor.query.headless = True
    cursor.at += ahead + 1
    if cursor.concept(0) in ("line", "header"):
        cursor.at += 1
    return True


def _columns(cursor: Cursor, ahead: int) -> bool:
    """Take columns that are not wanted; the word "column" has to be said before or after them."""
    if not cursor.table.delimiter or not cursor.table.rows:
        return False
    before = cursor.items[cursor.at - 1] if cursor.at else None
    said = before is not None and before.concept == "column"
    left: list[int] = []
    first, number = cursor.concept(ahead), cursor.peek(ahead + 1)
    if (
        first in ("first", "last")
        and number is not None
        and number.kind == "number"
        and cursor.concept(ahead + 2) == "column"
    ):
        width, n = cursor.table.width(), int(number.value)
        left, said = list(range(1, n + 1) if first == "first" else range(width - n + 1, width + 1)), True
        ahead += 3
    else:
        while True:
            if cursor.concept(ahead) == "column" and cursor.column(ahead) is None:
                said, ahead = True, ahead + 1
            found = cursor.column(ahead)
            if found is None:
                break
            words = cursor.items[cursor.at + ahead : cursor.at + ahead + found[1]]
            said = said or any(word.concept == "column" for word in words)
            left.append(found[0] if found[0] > 0 else cursor.table.width())
            ahead += found[1]
            joint = cursor.peek(ahead)
            if joint is None or not (joint.concept in ("and", "or") or joint.kind == "comma"):
                break
            further = cursor.peek(ahead + 1)
            if further is not None and further.kind == "number":
                left.append(int(further.value))
                ahead += 2
                break
            if cursor.column(ahead + 1) is None and cursor.concept(ahead + 1) != "column":
                break
            ahead += 1
    if not left or not said:
        return False
    cursor.query.dropped += left
    cursor.at += ahead
    return True


SEPARATORS = frozenset("separated delimited split separator delimiter splitting".split())
MARKS = {
    "comma": ",", "commas": ",", "semicolon": ";", "semicolons": ";", "colon": ":", "colons": ":",
    "tab": "\t", "tabs": "\t", "pipe": "|", "pipes": "|", "space": "", "spaces": "", "whitespace": "",
}  # fmt: skip


def take_separator(cursor: Cursor) -> bool:
    """Take "separated by |", "the delimiter is ;" where the file is separated by that; else nothing fits."""
    item = cursor.items[cursor.at]
    if item.concept != "separator" and item.text.lower() not in SEPARATORS:
        return False
    ahead = 1
    while (word := cursor.peek(ahead)) is not None and (
        word.concept in ("by", "is", "with", "on", "at", "as", "separator", "character")
        or word.text.lower() in ("is", "=")
    ):
        ahead += 1
    mark = None
    if word is not None:
        mark = MARKS.get(
            word.text.lower(), word.text if len(word.text) == 1 and not word.text.isalnum() else None
        )
    if mark is not None:
        cursor.at += ahead + 1
    else:
        mark = cursor.reading.query.rstrip(" .?!").rpartition(" ")[2]  # "the separator is :" ends in no item
        cursor.at += ahead
    cursor.lost = len(mark) < 2 and not mark.isalnum() and mark != cursor.table.delimiter
    return True
