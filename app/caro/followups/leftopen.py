"""What a turn of a talk leaves open: of a follow-up its own words alone, since "them" is what was shown."""

from __future__ import annotations

from caro._record import replace
from caro.followups.sameset import keeps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.clarifying import Question
    from caro.followups.conversation import Turn


def question(turn: Turn) -> Question | None:
    """Return what to ask about the answer of a turn, None where nothing is open."""
    from caro.clarifying import question as asked

    command, way = turn.answer.command, turn.way
    found = asked(turn.answer.request, command) if command is not None else None
    if found is None or way is None:
        return found
    if not found.about or found.about.lower() not in turn.said.lower():
        return None  # "delete them" is about the files that were shown, below this folder too
    if not turn.shown or way.kind == "place":
        return found
    left = tuple(one for one in found.readings if keeps(turn.shown, one.command, way.changes))
    return replace(found, readings=left) if len({one.command for one in left}) > 1 else None
