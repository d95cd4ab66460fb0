"""The words of requests about tables: figures, bounds, months, and what adds nothing to a request for rows.

Data only, so that a word is taught without reading the parser.
"""

from __future__ import annotations

FIGURES = {
    "sum": "sum", "total": "sum", "average": "average", "maximum": "maximum", "minimum": "minimum",
    "largest": "maximum", "smallest": "minimum",
}  # fmt: skip
NOUNS = frozenset(
    """row rows line record records entry entries people person persons request requests hit hits visit
    visits order orders customer customers employee employees item items sale sales student students
    who player players transaction transactions purchase purchases
    """.split()
)
"""Words for "a row", whatever the table is about."""
ROWS = NOUNS | frozenset(
    """value values sold made live lives there different occurrence log word number numbers content data
    table filter keep leave keeping according returned returning returns return separated
    delimited split colon comma tab http got had gave give gives giving gets get resulted result
    results ended sent served received called hitting came come coming aged visited visiting
    failed everyone everybody anyone those belong belongs belonging work works working is are
    bring brings bringing generate generates generated earner earners sell sells
    exist exists existing still take pull out currently
    field fields message messages requested reached make makes single spent earn earns earned earning used
    """.split()
)
"""Those, and words around them that change nothing."""
BOUNDS = {
    "larger": ">",
    "older": ">",
    "after": ">",
    "since": ">=",
    "smaller": "<",
    "under": "<",
    "before": "<",
    "atleast": ">=",
    "atmost": "<=",
    "newer": "<",
}
PEOPLE = frozenset(("who", "aged", "people", "everyone", "everybody", "anyone", "persons"))
EQUALS = frozenset(("equals", "equal", "="))
LEADS = frozenset(
    ("where", "whose", "with", "for", "having", "when", "which", "only", "if", "from", "in", "to", "by")
)
NEGATIONS = frozenset(("not", "except", "without"))
MONTHS = (
    "january", "february", "march", "april", "", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
"""By number, from 1; "may" says too little."""
AMOUNTS = frozenset("point points score scores mark marks grade grades credit credits vote votes".split())
"""Nouns for what a column of numbers without a name may hold."""
PARTS = {"year": (1, 4), "month": (1, 7), "day": (1, 10), "date": (1, 10), "hour": (12, 2), "minute": (1, 16)}
"""Where the part of an ISO time stands: its first character and its length."""
WEB_PARTS = {"hour": (14, 2), "day": (2, 11), "date": (2, 11), "month": (5, 8), "minute": (14, 5)}
"""The same in the fourth column of a web server's log, `[12/Mar/2024:10:00:00`."""
BEST = {"best": True, "highest": True, "worst": False, "lowest": False}
"""Words before "paid", and whether the order is descending then."""
_PAY = ("salary", "wage", "pay", "income", "earnings")
_PRICE = ("price", "cost", "amount")
MEANT = {
    "earn": _PAY, "earns": _PAY, "earning": _PAY, "earned": _PAY, "paid": _PAY, "pay": _PAY, "pays": _PAY,
    "cost": _PRICE, "costs": _PRICE, "costing": _PRICE, "expensive": _PRICE, "priced": _PRICE,
    "tagged": ("tags", "tag", "labels"), "labelled": ("labels", "label"), "labeled": ("labels", "label"),
    "aged": ("age",),
}  # fmt: skip
"""Words that speak of a column by another name."""
SUPERLATIVES = {
    "oldest": (("age",), True), "youngest": (("age",), False), "newest": (("date", "time", "created"), True),
    "slowest": (("duration",), True), "fastest": (("duration",), False), "quickest": (("duration",), False),
    "longest": (("duration",), True), "shortest": (("duration",), False),
    "earliest": (("date", "time", "created"), False), "latest": (("date", "time", "created"), True),
    "coldest": (("temperature", "temp"), False), "hottest": (("temperature", "temp"), True),
    "warmest": (("temperature", "temp"), True),
    "cheapest": (("price", "cost", "amount"), False), "priciest": (("price", "cost", "amount"), True),
}  # fmt: skip
"""Words for the first row in order of a column that they do not name, and whether the order is descending."""
