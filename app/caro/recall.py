"""Offers first what a person made of the same request before.

An answer of the matcher that was taken as it was needs no memory: the matcher gives it again, and another one
where the folder or the machine calls for that. So what was kept counts only where the matcher says today what
it said then: an edited command takes the place of the very command that was edited.
"""

from __future__ import annotations

import time

from caro import history
from caro._record import dataclass
from caro.answering import judged
from caro.domain import BACKENDS, Suggestion
from caro.router import Routed, checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Answer, BackendName, Request
    from caro.history import Entry
    from caro.router import Router
    from caro.safety.own import OwnRules


@dataclass(frozen=True, slots=True)
class Recalled:
    """An answer from the history."""

    answer: Answer
    first: str | None
    """What the matcher answers, as in `Entry`."""
    note: str
    """Where the answer comes from, for a person."""


def earlier(
    path: str, request: Request, router: Router, policy: str, rules: OwnRules | None
) -> Recalled | None:
    """Return the earlier answer to offer first; None where there is none, or it may no longer be shown."""
    here = request.environment
    entries = [
        entry
        for entry in history.met(path, request.query)
        if (entry.shell, entry.platform) == (here.shell, here.platform)
    ]
    if not entries:
        return None
    started = time.monotonic()
    routed = Routed(None, (), {})
    if router.names[:1] == ("static",):
        routed = router.leading().suggest(request)
    first = routed.suggestion.command if routed.suggestion is not None else None
    entry = next((one for one in entries if one.first == first and _is_meant(one, request.query)), None)
    if entry is None or entry.command == first:
        return None
    offered = checked(backend_of(entry), _suggestion(entry))
    if not isinstance(offered, Suggestion):
        return None
    answer = judged(
        request, Routed(offered, routed.declines, routed.timings_ms), policy, rules=rules, started=started
    )
    return None if answer.failure is not None else Recalled(answer, first, offered.notes[0])


def _suggestion(entry: Entry) -> Suggestion:
    day = time.strftime("%Y-%m-%d", time.localtime(entry.at))
    made = "edited" if entry.edited else "taken"
    note = f"{history.NOTE}: {made} on {day} (caro history --forget {entry.number})"
    return Suggestion(entry.command, backend_of(entry), 1.0, entry.model, (note,))


def backend_of(entry: Entry) -> BackendName:
    """Return who answered then; a name that is none, as a hand may have written it, counts as the matcher."""
    return next((name for name in BACKENDS if name == entry.backend), "static")


def _is_meant(entry: Entry, query: str) -> bool:
    """Tell whether two requests that differ in case mean the same: a name in the command has its case."""
    if entry.first is not None:
        return True  # the matcher reads names, and its answers are the same
    pairs = zip(map(_bare, entry.query.split()), map(_bare, query.split()), strict=False)
    return not any(old != new and old in entry.command for old, new in pairs)


def _bare(word: str) -> str:
    return word.strip("\"'.,:;!?…")
