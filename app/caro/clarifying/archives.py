"""`unpack the archive`, where several lie here: which one."""

from __future__ import annotations

from caro.backends.static.thearchive import readings, spoken
from caro.clarifying import MOST, Question, Reading, answered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Request


def which_archive(request: Request, command: str) -> Question | None:
    """Ask which archive is meant."""
    found = []
    for name, query in readings(request.query, request.environment)[:MOST]:
        said = answered(query, request)
        if said is not None:
            found.append(Reading(name, said, query))
    return Question("Which archive?", tuple(found), spoken(request.query)) if len(found) > 1 else None
