"""The column that is called "name": "the name field in package.json", and no list of the columns' names.

"Name" says of most things what they are called, so a phrasing takes it so. In quotes it is a value.
"""

from __future__ import annotations

from caro.backends.static.reading import Reading, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

COLUMNS = frozenset("column field key attribute property".split())
VALUES = frozenset(("value", "values"))
ENDINGS = (".csv", ".tsv", ".json", ".jsonl", ".yaml", ".yml", ".toml", ".txt", ".dat")


def as_value(reading: Reading, environment: Environment) -> Reading:
    """Return the reading with "name" in quotes where it is itself the column of a file that is asked for."""
    lows = [token.low for token in reading.tokens]
    if "name" not in lows or not any(low.endswith(ENDINGS) for low in lows):
        return reading
    k = lows.index("name")
    before, after = lows[k - 1] if k else "", lows[k + 1] if k + 1 < len(lows) else ""
    # "the field name" is one that is called so only where its values are spoken of
    its_own = after in COLUMNS or (before in COLUMNS and not VALUES.isdisjoint(lows[:k]))
    if not its_own or lows.count("name") > 1 or reading.tokens[k].kind == "quoted":
        return reading
    token = reading.tokens[k]
    query = reading.query
    return read(f'{query[: token.start]}"{token.text}"{query[token.end :]}', environment=environment)
