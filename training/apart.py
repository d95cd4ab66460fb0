"""Keep the accuracy cases out of the training data: what is judged must not have been learnt by heart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from benches.accuracy.caseset import load
from benches.accuracy.split import side
from training.rows import Row

MOST_ALIKE = 0.85
"""Share of common words, of all words of two requests, above which the one counts as the other."""


def words(query: str) -> list[str]:
    """Return the words of a request without case, punctuation and articles."""
    return [word for word in re.findall(r"[a-z0-9]+", query.lower()) if word not in ("a", "an", "the")]


class Apart:
    """Tells which requests are those of the accuracy cases, or nearly a test's."""

    def __init__(self) -> None:
        self._equal: set[str] = set()
        self._tests: list[frozenset[str]] = []
        self._with: dict[str, list[int]] = defaultdict(list)
        for case in load():
            said = words(case.query)
            self._equal.add(" ".join(said))
            if side(case) == "test":
                for word in set(said):
                    self._with[word].append(len(self._tests))
                self._tests.append(frozenset(said))

    def clear(self, row: Row) -> bool:
        """Tell whether a row may be learnt."""
        said = words(row.query)
        if " ".join(said) in self._equal:
            return False
        own = set(said)
        common = Counter(test for word in own for test in self._with.get(word, ()))
        return all(
            shared <= MOST_ALIKE * (len(own) + len(self._tests[test]) - shared)
            for test, shared in common.items()
        )
