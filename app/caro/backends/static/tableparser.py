"""Requests about the rows and columns of one file: select, filter, group, add up, sort, top N.

The columns are known from the file itself (`tablefile.py`), so "revenue per region in sales.csv" is
understood where sales.csv has such columns, and declined elsewhere.
"""

from __future__ import annotations

from caro.backends.static.stemming import stems
from caro.backends.static.tableclocks import take_clock
from caro.backends.static.tablecursor import Cursor
from caro.backends.static.tabledates import take_date
from caro.backends.static.tablefile import ACCOUNTS, look, unseen
from caro.backends.static.tablefilters import GIVES, take_filter
from caro.backends.static.tablegrouping import take_group, take_sort
from caro.backends.static.tableleaving import take_left_out, take_separator
from caro.backends.static.tablequery import TableQuery
from caro.backends.static.tablesettling import settle
from caro.backends.static.tabletimes import SECONDS, measured, take_duration
from caro.backends.static.tablewords import AMOUNTS, BEST, FIGURES, NOUNS, ROWS, SUPERLATIVES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading


def parse(reading: Reading, cwd: str = ".", *, assumed: bool = False) -> TableQuery | None:
    """Return the table query that explains every content word of the reading, or None.

    With `assumed`, a table that is not here is taken for what its name says, its columns by number only.
    """
    names = [item for item in reading.items if item.kind in ("file", "path")]
    named = [item for item in names if item.kind == "file"] or names
    of_accounts = [item for item in names if item.text == ACCOUNTS]
    named = of_accounts if len(of_accounts) == 1 else named  # the other is a shell or a home folder
    if reading.items and reading.items[0].concept in MAKES:
        return None
    plain = reading.query.lower().replace("out of stock", "")
    if len(named) != 1 or " out of " in plain.replace(f" out of {named[0].text.lower()}", ""):
        return None  # "out of stock" compares, and says neither with what nor how
    if named[0].text.lower().endswith((".json", ".jsonl", ".ndjson")):
        return _of_json(reading, named[0], cwd)
    table = look(named[0].text, cwd)
    if table is None and assumed:
        table = unseen(named[0].text, cwd, HEADED.isdisjoint(token.low for token in reading.tokens))
    if table is None:
        return None
    return _run(Cursor(reading, table, named[0]))


MAKES = ("split", "pad", "convert", "append", "insert")
"""Concepts of orders, as their first word, that make something else of a table than a look at it."""
HEADED = frozenset("header headers heading headings title titles".split())


def accounts(reading: Reading, cwd: str = ".") -> TableQuery | None:
    """Return the query of the accounts here that is asked without naming their file, or None."""
    lows = [token.low for token in reading.tokens]
    aside = ASIDE if "uid" not in lows and "gid" not in lows else GROUPS
    if PEOPLE_HERE.isdisjoint(lows) or not aside.isdisjoint(lows):
        return None
    table = look(ACCOUNTS, cwd)
    return _run(Cursor(reading, table, None)) if table is not None else None


PEOPLE_HERE = frozenset("user users username usernames account accounts login logins".split())
GROUPS = frozenset(("group", "groups", "my", "mine", "i", "me", "am"))
"""Words that speak of something else than all accounts: whose own is asked for is not to see all."""
ASIDE = GROUPS | frozenset("bash zsh fish sh dash nologin".split())
"""A shell without its path is said to other ends as well, unless the request is about numbers of accounts."""


def _of_json(reading: Reading, name: Item, cwd: str) -> TableQuery | None:
    """Return the query of the list in a JSON file that the request speaks of, or of the only one."""
    from caro.backends.static.jsonfile import load, tables

    found = tables(name.text, load(name.text, cwd))
    lows = {token.low for token in reading.tokens}
    spoken = lows | {stem for low in lows for stem in stems(low)}
    named = [
        t for t in found if {t.list.rpartition(".")[2].lower(), *stems(t.list.rpartition(".")[2])} & spoken
    ]
    for table in named or (found if len(found) == 1 else []):
        query = _run(Cursor(reading, table, name, table.list.rpartition(".")[2].lower()))
        if query is not None:
            return query
    return None


def _run(cursor: Cursor) -> TableQuery | None:
    while cursor.at < len(cursor.items):
        if not _step(cursor) or cursor.lost:
            return None
    lined = "lines" in cursor.asked and cursor.table.web and not cursor.table.rows
    if lined and cursor.query.filters and cursor.query.group is None:
        return None  # "lines with GET" hold it anywhere
    return cursor.query if settle(cursor) else None


def _step(cursor: Cursor) -> bool:
    """Take the next few items; False when nothing explains the next one."""
    item = cursor.items[cursor.at]
    after = cursor.lows[item.last + 1] if item.last + 1 < len(cursor.lows) else ""
    if cursor.named(item) is not None and after in ("whose", "who", "where"):
        cursor.rowed = True  # "users whose role is admin"
        if cursor.table.path == ACCOUNTS and cursor.named(item) == 1:
            cursor.query.select.append(1)
        cursor.at += 1
        return True
    return (
        take_left_out(cursor)
        or take_date(cursor)
        or take_clock(cursor)
        or take_duration(cursor)
        or take_group(cursor)
        or take_sort(cursor)
        or take_separator(cursor)
        or take_filter(cursor)
        or _take_column(cursor)
        or _take_word(cursor, item)
        or _take_noise(cursor, item)
    )


def _take_column(cursor: Cursor) -> bool:
    side, number = cursor.concept(0), cursor.peek(1)
    if side in ("first", "last") and number is not None and number.kind == "number":
        width = cursor.table.width()
        if cursor.concept(2) == "column" and 0 < number.value < width and isinstance(number.value, int):
            first = 1 if side == "first" else width - number.value + 1
            cursor.query.select += range(first, first + number.value)
            cursor.at += 3
            return True
    ranks = cursor.items[cursor.at].text.lower() == "paid" and cursor.before() in BEST
    found = cursor.column() if not ranks else None
    if found is None:
        item, after = cursor.items[cursor.at], cursor.peek(1)
        if item.concept == "column" and after is not None and after.kind == "number":
            found = (int(after.value), 2)
    if found is None and _unnamed_figure(cursor):
        only = cursor.only_numeric()
        found = (only, 1) if only is not None else None
    if found is None:
        return False
    cursor.query.select.append(found[0])
    cursor.at += found[1]
    while (joint := cursor.peek()) is not None and (joint.concept == "and" or joint.kind == "comma"):
        number = cursor.peek(1)
        if number is None or number.kind != "number":
            break
        cursor.query.select.append(int(number.value))
        cursor.at += 2
    return True


def _unnamed_figure(cursor: Cursor) -> bool:
    """Tell whether a noun behind a figure is what the one column of numbers holds: "total points"."""
    item, query = cursor.items[cursor.at], cursor.query
    k = cursor.at - 1
    while k > 0 and cursor.items[k].weak:
        k -= 1
    counted = item.kind == "unknown" or item.text.lower() in AMOUNTS
    plain = counted and not (cursor.table.header or cursor.table.fields or query.select)
    return plain and k >= 0 and cursor.items[k].concept in FIGURES and query.figure is not None


def _take_word(cursor: Cursor, item: Item) -> bool:
    query = cursor.query
    concept = item.concept
    superlative = SUPERLATIVES.get(item.text.lower())
    if superlative is not None:
        column = next((cursor.table.columns[n] for n in superlative[0] if n in cursor.table.columns), None)
        if column is None and "date" in superlative[0]:
            column = cursor.table.dated()
        if column is None and cursor.alike & set(superlative[0]):
            column = cursor.only_numeric()  # the coldest day in temperatures.txt
        if column is None or query.sort is not None:
            return False
        query.sort, query.descending, query.top = column, superlative[1], query.top or 1
    elif FIGURES.get(concept) in ("maximum", "minimum") and query.count and query.group and query.top:
        query.frequent, query.descending = True, FIGURES[concept] == "maximum"  # "… and show the 5 highest"
    elif item.text.lower() == "rounded" and _decimals(cursor):
        pass
    elif concept in FIGURES and not (concept in ("largest", "smallest") and query.sort):
        figures = [f for f in (query.figure, FIGURES[concept]) if f]
        extremes = [f for f in figures if f in ("maximum", "minimum")]
        before = cursor.items[cursor.at - 1] if cursor.at else None
        if len(figures) == 2 and before is not None and (before.concept == "and" or before.kind == "comma"):
            query.figures.append(FIGURES[concept])
        elif len(figures) == 2 and len(extremes) == 1 and any(i.concept == "sort" for i in cursor.items):
            query.figure = next(f for f in figures if f not in extremes)
            query.descending = extremes[0] == "maximum"
        elif len(figures) == 2 and len(extremes) == 1:
            # "the highest total": the first of the totals
            query.figure = next(f for f in figures if f not in extremes)
            query.top, query.descending = 1, extremes[0] == "maximum"
        elif len(figures) == 2 and figures[0] != figures[1]:
            return False
        else:
            query.figure = figures[0]
    elif concept in ("count", "withcounts") or (
        concept == "occurrence" and item.text.lower().startswith("how")
    ):
        query.count = True
    elif concept == "occurrence" and cursor.concept(1) in ("frequent", "most"):
        query.frequent = True  # "which city appears most often"
        cursor.at += 1
        cursor.at += 1 if cursor.concept(1) == "frequent" else 0
    elif (concept == "occurrence" or item.text.lower() == "up") and (query.count or query.frequent):
        pass  # "how often does each code show up"
    elif item.text.lower() in ("most", "least") and cursor.named_by(1, "expensive") and query.sort is None:
        query.sort, query.descending = cursor.named_by(1, "expensive"), item.text.lower() == "most"
        query.top = query.top or 1
        cursor.at += 1
    elif item.text.lower() == "paid" and cursor.before() in BEST and query.sort is None:
        query.sort, query.descending = cursor.named(item), BEST[cursor.before()]
        query.figure = None if query.figure in ("maximum", "minimum") else query.figure
        if cursor.concept(1) == "first":
            cursor.at += 1  # "best paid first"
        else:
            query.top = query.top or 1
        if query.sort is None:
            return False
    elif item.text.lower() in ("last", "first") and query.sort is None and _dated(cursor):
        query.sort, query.descending = cursor.table.dated(), item.text.lower() == "last"
        query.top = query.top or 1
    elif concept == "each" and cursor.asked_after(item) == "once":
        query.unique = True  # "each once"
    elif item.text.lower() == "once" and query.unique:
        pass
    elif concept == "unique" or item.text.lower() == "different":
        query.unique = True
    elif concept == "frequent" or item.text.lower() in ("most", "busiest"):
        query.frequent = True
    elif concept in ("newestfirst", "oldestfirst") and query.sort is not None:
        query.descending = concept == "newestfirst"
    elif concept in ("sort", "alphabetical") and (query.select or query.group) and query.sort is None:
        query.ordered = True
    elif concept in ("descending", "reverse", "largestfirst") or (concept == "largest" and query.sort):
        query.descending = True
    elif concept in ("ascending", "smallestfirst"):
        query.descending = False
    elif concept in ("top", "first"):
        number = cursor.peek(1)
        if number is None or number.kind != "number":
            return concept == "first" and query.frequent and _skip(cursor)
        query.top = int(number.value)
        if cursor.table.prose and concept == "first":
            return False
        query.frequent = concept == "top" or query.frequent
        cursor.at += 1
    elif item.kind == "number" and isinstance(item.value, int) and "most" in cursor.asked:
        query.top, query.frequent = item.value, True
    elif item.kind == "number" and isinstance(item.value, int) and _ranks(cursor.peek(1)):
        query.top = item.value
    elif item.kind == "ordinal" and cursor.concept(1) in ("largest", "smallest", "maximum", "minimum"):
        query.nth = int(item.value)
    else:
        return False
    cursor.at += 1
    return True


def _decimals(cursor: Cursor) -> bool:
    """Take "rounded to 2 decimals" up to the word before the last."""
    ahead = 2 if cursor.concept(1) == "to" else 1
    number = cursor.peek(ahead)
    places = cursor.peek(ahead + 1)
    if number is None or not isinstance(number.value, int) or places is None:
        return False
    if not cursor.asked & {"decimals", "decimal", "digits", "places"}:
        return False
    cursor.query.decimals = number.value
    cursor.at += ahead + (1 if places.text.lower() in ("decimal", "decimals", "digits", "places") else 0)
    after = cursor.peek(1)
    cursor.at += 1 if after is not None and after.text.lower() == "places" else 0
    return True


def _dated(cursor: Cursor) -> bool:
    """Tell whether "last" asks for the row of the last date: "who was hired last"."""
    item = cursor.items[cursor.at]
    before = cursor.lows[item.first - 1] if item.first else ""
    after = cursor.concept(1)
    verbal = before.endswith("ed") and {"who", "which"} & cursor.asked
    return bool(verbal) and after not in ("line", "column") and cursor.table.dated() is not None


def _ranks(item: Item | None) -> bool:
    """Tell whether an item asks for the first in some order: "3 highest prices", "ten slowest requests"."""
    return item is not None and (item.concept in FIGURES or item.text.lower() in SUPERLATIVES)


def _skip(cursor: Cursor) -> bool:
    cursor.at += 1
    return True


def _take_noise(cursor: Cursor, item: Item) -> bool:
    low = item.text.lower()
    known = (
        item.weak or item.kind == "comma" or item.concept in ("line", "header", "file", "numeric", "column")
    )
    known = known or (item.concept == "end" and low.startswith("end") and low != "end") or (low in GIVES)
    known = known or low in ROWS or low in ("header", "top") or bool({low, *stems(low)} & cursor.alike)
    known = known or (item.concept == "each" and not (cursor.query.figure or cursor.query.count))
    # "who was hired last"
    dated = cursor.query.sort is not None or any(i.text.lower() in ("last", "first") for i in cursor.items)
    known = known or (
        low.endswith("ed") and dated and "who" in cursor.asked and cursor.table.dated() is not None
    )
    headed = cursor.at > 0 and cursor.items[cursor.at - 1].concept == "header"
    known = known or (headed and low in ("included", "including", "kept", "too"))  # "…, header included"
    known = known or (low in SECONDS and measured(cursor) is not None)
    known = known or (item.kind == "size" and cursor.query.sort is not None)  # "(10K, 2M, …)"
    cursor.query.headed = cursor.query.headed or item.concept == "header" or low == "header"
    if known and item.concept != "not":
        cursor.rowed = cursor.rowed or low in NOUNS or bool({low, *stems(low)} & cursor.alike)
        cursor.at += 1
        return True
    return False
