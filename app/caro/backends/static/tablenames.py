"""The names of tables, users and namespaces: "the table orders in shop.db", "as user admin".

Tables are called after what they hold, so most of their names are words that mean something else elsewhere.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item
    from caro.backends.static.tokens import Token

DATABASES = frozenset("sqlite sqlite3 postgres postgresql psql mysql mariadb database databases db".split())
ENDINGS = (".db", ".sqlite", ".sqlite3")
NEXT = DATABASES | frozenset(
    """in of from on to into as with without where whose which that and or is are has have does do
    named called name names schema size sizes structure columns rows by for using at""".split()
)
"""Words behind "table" that are not its name."""
BEFORE = DATABASES | frozenset(
    """the a an this that each every which what of in my our new all first last largest biggest smallest one
    same whole entire show list print dump export drop create empty truncate temporary
    temp pivot hash routing any single per""".split()
)
"""Words before it that are not."""


USERS = frozenset("postgres mysql admin redis nginx jenkins deploy".split())
"""Names of accounts that are words of their own."""


def name_users(items: list[Item], tokens: list[Token]) -> None:
    """Take the word behind "as user" for an account."""
    for k in range(2, len(items)):
        told = items[k - 1].concept == "user" and items[k - 2].text.lower() in ("as", "with", "by")
        if told and tokens[items[k].first].low in USERS:
            _take(items[k], tokens)


def name_namespaces(items: list[Item], tokens: list[Token]) -> None:
    """Take the word behind "namespace" for its name."""
    for k in range(1, len(items)):
        behind = items[k - 1].concept == "namespace" and items[k].first == items[k - 1].last + 1
        singular = tokens[items[k - 1].last].low == "namespace"
        if behind and singular and tokens[items[k].first].low not in NEXT | {"pods", "only", "please"}:
            _take(items[k], tokens)


def name_tables(items: list[Item], tokens: list[Token]) -> None:
    """Take the word beside "table" for a name where a database is spoken of."""
    if not any(token.low in DATABASES or token.low.endswith(ENDINGS) for token in tokens):
        return
    for k, item in enumerate(items):
        if item.concept != "table" or tokens[item.first].low != "table":
            continue
        after = items[k + 1] if k + 1 < len(items) else None
        before = items[k - 1] if k else None
        if after is not None and after.first == item.first + 1 and tokens[after.first].low not in NEXT:
            _take(after, tokens)
        elif before is not None and before.last == item.first - 1 and tokens[before.last].low not in BEFORE:
            _take(before, tokens)


def _take(item: Item, tokens: list[Token]) -> None:
    """Make a known word a name."""
    token = tokens[item.first]
    if item.kind == "concept" and item.first == item.last and token.kind == "word":
        item.kind, item.concept, item.weak = "unknown", "", False
        item.text = item.value = token.text
