"""The requests that are asked, by complexity: evenly spaced cases of the development set."""

from __future__ import annotations

from benches.accuracy.caseset import COMPLEXITIES, load
from benches.accuracy.split import select

SIMPLE = "list files"
"""The request where one is asked again and again."""


def sample(count: int) -> dict[str, list[str]]:
    """Return so many requests of each complexity, the same ones each time."""
    cases = select(load(), "dev")
    found = {}
    for complexity in COMPLEXITIES:
        queries = [case.query for case in cases if case.complexity == complexity]
        step = max(len(queries) / count, 1)
        found[complexity] = [queries[int(at * step)] for at in range(min(count, len(queries)))]
    return found
