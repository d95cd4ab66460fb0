"""What the clauses of a request say, by feature; nothing where one thing is said twice."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from caro.backends.static.scanner import Clause


def by_feature(clauses: list[Clause], many: Collection[str]) -> dict[str, Clause] | None:
    """Return the first clause of each feature; None where one not among `many` is said again."""
    said: dict[str, Clause] = {}
    for clause in clauses:
        if clause.feature in said and clause.feature not in many:
            return None
        said.setdefault(clause.feature, clause)
    return said


def by_room(clauses: list[Clause], many: Collection[str]) -> dict[str, Clause] | None:
    """Return the last clause of each feature; None where two are of one room that is not among `many`.

    The room of `unit.M` is `unit`: of it only one can hold.
    """
    said: dict[str, Clause] = {}
    for clause in clauses:
        room = clause.feature.partition(".")[0]
        if room not in many and any(name.partition(".")[0] == room for name in said):
            return None
        said[clause.feature] = clause
    return said
