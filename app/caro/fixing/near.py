"""How near two names are, for slips of the fingers: a letter too many, too few, wrong, or changed round."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def distance(a: str, b: str, most: int = 3) -> int:
    """Return the number of slips between two words (optimal string alignment); `most` + 1 stands for more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        last, row = row, [i]
        for j, other in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (char != other))
            if i > 1 and j > 1 and char == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = last
        if min(row) > most:
            return most + 1
    return row[-1]


def allowed(word: str) -> int:
    """Return how many slips a word of this length may hold and still be meant: none in two letters."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


def nearest(word: str, names: Iterable[str], first: Iterable[str] = ()) -> list[str]:
    """Return the names that `word` may be a slip of, nearest first, those of `first` before others as near.

    Letters in another case are no slip: `readme.md` is `README.md`.
    """
    low, most, liked = word.lower(), allowed(word), set(first)
    found = []
    for name in set(names):
        if name == word:
            continue
        slips = distance(low, name.lower(), most)
        if slips <= most:
            same = sorted(low) == sorted(name.lower())
            found.append((slips, name not in liked, not same, name[:1].lower() != low[:1], name))
    return [entry[-1] for entry in sorted(found)]
