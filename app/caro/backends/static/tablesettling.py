"""Put the parts of a request about a table together once every word is explained.

Here "top 3 products by revenue" becomes a ranking of totals, and what contradicts itself is declined.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablecursor import Cursor


def settle(cursor: Cursor) -> bool:
    """Put the parts together; False when they say nothing that needs the table, or contradict."""
    query = cursor.query
    query.select = list(dict.fromkeys(query.select))
    equal = [column for column, sign, _ in query.filters if sign == "=="]
    if len(set(equal)) < len(equal):
        return False  # no row has two values in one column
    if not {"best", "worst"}.isdisjoint(cursor.asked) and query.sort is None:
        return False  # which of them is the best is not said
    if query.sort in query.select and "who" in cursor.asked and query.top:
        query.select.remove(query.sort)  # "who started last"
    if query.dropped:
        asked = query.select or query.group or query.figure or query.sort or query.unique or query.count
        query.select = [c for c in range(1, cursor.table.width() + 1) if c not in query.dropped]
        return bool(query.select) and not asked and not query.frequent and query.top is None
    lost = "names" in cursor.asked and not any(item.concept == "name" for item in cursor.items)
    if lost and "name" in cursor.table.columns:
        query.select.insert(0, cursor.table.columns["name"])  # "the names of" counts for nothing elsewhere
    if "amount" in cursor.asked and query.figure and not query.select and "amount" in cursor.table.columns:
        query.select.append(cursor.table.columns["amount"])  # a filler elsewhere
    if "how" in cursor.asked and "often" in cursor.asked:
        query.count = True
    if query.count and query.filters and query.select and "many" in cursor.asked and not query.unique:
        query.select = [c for c in query.select if cursor.table.header or cursor.table.numeric(c)]
    kinds = {"exist", "exists", "types", "kinds"} & cursor.asked and {"what", "which"} & cursor.asked
    if kinds and len(query.select) == 1 and not (query.count or query.figure or query.group or query.sort):
        query.unique = True  # "what types of events exist"
    if cursor.table.web and "bytes" in cursor.asked and query.count:
        if not query.filters or query.select != [10]:
            return False  # the size of the file itself
        query.count, query.figure = False, "sum"
    if cursor.table.web and query.select == [9] and query.figure:
        if not {"response", "responses"} & cursor.asked or {"status", "code"} & cursor.asked:
            return False  # no one adds codes up
        query.select = [10]
        if query.figure in ("maximum", "minimum"):
            query.sort, query.descending, query.top = 10, query.figure == "maximum", query.top or 1
            query.select, query.figure = [], None
    if query.group is not None and query.sort is not None and query.top:
        # "the oldest person per city"
        return query.top == 1 and not (query.figure or query.count or query.unique or query.part)
    level = cursor.table.columns.get("level") if cursor.table.prose else None
    more = query.group or query.select or query.figure or query.sort
    if query.filters and all(c == level for c, _, _ in query.filters) and not more:
        return False  # grep says it shorter
    lined = cursor.table.prose and any(item.concept == "line" for item in cursor.items)
    if lined and not query.filters and query.group is None and not query.select:
        return False
    if query.group is None and query.count and query.select and not query.filters and not query.unique:
        query.group = query.select.pop()
    counted = "with" in cursor.asked or "their" in cursor.asked or "and" in cursor.asked
    if query.unique and query.count and counted and len(query.select) == 1 and "many" not in cursor.asked:
        query.unique, query.group = False, query.select.pop()  # "unique codes with their counts"
    numeric = [c for c in query.select if cursor.table.numeric(c)]
    pair = len(query.select) == 2 and len(numeric) == 1 and query.group is None
    if query.frequent and pair and {"with", "has", "have"}.isdisjoint(cursor.asked):
        # "which region sold the most units"
        query.group = next(c for c in query.select if c not in numeric)
        query.select, query.figure, query.top = numeric, "sum", query.top or 1
    best = "who" in cursor.asked and query.group is not None and query.frequent and len(numeric) == 1
    if best and query.select == numeric and not (query.figure or query.top):
        # "who earns most in each department"
        query.sort, query.descending, query.top = query.select.pop(), True, 1
        query.frequent = False
        return not (query.count or query.unique or query.part)
    if query.having is not None:
        if query.group is None and len(query.select) == 1:
            query.group = query.select.pop()
        return query.group is not None and not (query.select or query.figure or query.top or query.sort)
    single = len(query.select) == 1 == len(numeric) and query.frequent and cursor.rowed and not query.group
    if single and not (query.figure or query.count or query.unique or query.sort):
        # "who earns most"
        query.sort, query.descending, query.top = query.select.pop(), True, query.top or 1
        query.frequent = False
    by_value = query.frequent and query.top and len(query.select) == 1 == len(numeric) and query.group is None
    if by_value and cursor.table.header and not {"common", "frequent", "often", "most"} & cursor.asked:
        query.figure, query.frequent = "maximum", False  # "the top 2 salaries"
    if query.group is None and query.frequent and query.select and query.figure is None:
        query.group = query.select.pop(0)
        query.count = True
    if query.nth is not None and (query.figure not in ("maximum", "minimum") or query.group or query.top):
        return False
    return _settle_figure(cursor) and _settle_rest(cursor)


def _settle_figure(cursor: Cursor) -> bool:
    """Tell what is added up or ranked, and over what."""
    query = cursor.query
    if query.sort is not None and query.top and query.group is None and len(query.select) == 1:
        column = query.select[0]
        seen = [row[column - 1] for row in cursor.table.rows if len(row) >= column > 0]
        if len(set(seen)) < len(seen) and not cursor.table.numeric(column) and query.top > 1:
            # "top 3 products by revenue": of the totals
            query.group, query.figure, query.select, query.sort = column, "sum", [query.sort], None
    if query.group is not None and query.figure is None:
        if len(query.select) == 1 and cursor.table.numeric(query.select[0]):
            query.figure = "sum"
        elif query.select:
            return False
        else:
            query.count = True
    extreme = query.figure in ("maximum", "minimum") and not query.figures
    if extreme and query.nth is None and query.group is None and query.sort is None and query.select:
        numeric = [c for c in query.select if cursor.table.numeric(c)]
        others = [c for c in query.select if c not in numeric]
        whole = cursor.rowed and not {"with", "has", "have", "had", "who", "having"}.isdisjoint(cursor.asked)
        if len(numeric) == 1 and (others or whole):
            query.sort, query.descending, query.top = (
                numeric[0],
                query.figure == "maximum",
                query.top or 1,
            )
            query.select, query.figure = others, None
            return True
    several = len(query.select) > 1 and all(cursor.table.numeric(c) for c in query.select)
    if several and query.figure in ("sum", "average") and not (query.figures or query.top or query.count):
        return query.sort is None and not query.frequent  # "total units and revenue"
    if query.figure and len(query.select) == 2 and query.group is None:
        query.group = next((c for c in query.select if not cursor.table.numeric(c)), None)
        if query.group is None:
            return False
        query.select.remove(query.group)
    if query.figure and (len(query.select) != 1 or query.count):
        return False
    return not (
        query.figure
        and cursor.table.rows
        and query.select[0] > 0
        and not cursor.table.numeric(query.select[0])
    )


def _settle_rest(cursor: Cursor) -> bool:
    query = cursor.query
    if query.sort is None and query.descending is not None and query.group is not None:
        query.frequent = True
    if query.frequent and query.top is None and query.group is not None and _one(cursor):
        query.top = 1
    parts = query.select or query.filters or query.group or query.sort
    lined = any(item.concept == "line" for item in cursor.items) and not query.headless
    parts = parts or query.headless
    sentences = cursor.table.prose and not cursor.table.path.lower().endswith(".log")
    if not parts and sentences:
        return False  # whose lines are no rows
    return bool(parts) or (query.count and cursor.rowed and not lined and not query.unique)


def _one(cursor: Cursor) -> bool:
    """Tell whether the most frequent value alone is asked for: "the most requested page"."""
    nouns = [i.text.lower() for i in cursor.items if cursor.named(i) == cursor.query.group]
    single = bool(nouns) and not any(noun.endswith("s") and not noun.endswith("ss") for noun in nouns)
    return (
        single
        and not {"each", "per", "every", "count", "many", "by", "sorted"} & cursor.asked
        and not ("how" in cursor.asked and "often" in cursor.asked)
    )
