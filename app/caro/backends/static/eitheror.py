"""What "or" keeps apart in a request about files: "over 1 GB or older than a year" is one test of two."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.scanner import Clause

APART_BY_OR = ("owner", "group.is", "perm", "is", "size", "age", "newer", "older", "not")
"""Beginnings of clauses that are tests of their own, which "or" keeps apart."""


def joined(
    query: FileQuery, clauses: list[Clause], counts: list[tuple[int, int, int]], reading: Reading
) -> bool:
    """Make one test of the two that "or" joins; False where they can't be one."""
    features = [clause.feature for clause in clauses]
    if {"field.accessed", "field.modified"} <= {*features}:
        return False  # "accessed or modified"
    for k in range(len(clauses) - 1, 0, -1):
        one, two = clauses[k - 1], clauses[k]
        between = reading.items[one.last + 1 : two.first]
        bound = _opens_with_or(reading.items, two)
        if not bound and not any(item.concept == "or" for item in between):
            continue
        sides = [feature.startswith(APART_BY_OR) for feature in (one.feature, two.feature)]
        kinds = [feature.startswith(("ext", "name", "noun")) for feature in (one.feature, two.feature)]
        if (
            two.feature == "top.n"
            or (sides[1] and kinds[0])
            or (kinds[1] and sides[0])
            or (two.feature.startswith("noun") and one.feature.startswith(("ext", "name")))
        ):
            return False  # "777 or 666", "named core or over 1 GB", "txt files or files over 10 MB"
        if not all(sides) or "perm.suid" in (one.feature, two.feature):
            continue
        after = counts[k + 1][0] if k + 1 < len(clauses) else len(query.tests)
        if after - counts[k][0] != 1 or counts[k][0] - counts[k - 1][0] != 1:
            return False
        first, second = query.tests[counts[k - 1][0]], query.tests[counts[k][0]]
        if "either" in (first[0], second[0]):
            return False
        if bound and second[0] == "size":  # "or larger than", which is no "10 MB or larger"
            second = (
                "size",
                ({"ge": "gt", "le": "lt"}.get(second[1][0], second[1][0]), *second[1][1:]),
                False,
            )
        query.tests[counts[k - 1][0] : counts[k][0] + 1] = [("either", (first, second), False)]
    return True


def _opens_with_or(items: list[Item], clause: Clause) -> bool:
    """Tell whether a clause begins with the "or" of "or larger than 1 GB"."""
    item = items[clause.first]
    return (
        item.concept in ("atleast", "atmost")
        and item.text.lower().startswith("or ")
        and clause.last > clause.first
    )
