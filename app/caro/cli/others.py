"""The next answer to a request: alternatives of the backend that answered, then what those behind it say."""

from __future__ import annotations

from caro._record import replace
from caro.escape import visible
from caro.history import NOTE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from caro.domain import Request, Suggestion
    from caro.router import Router


class Others:
    """Asks one backend more each time; a backend is loaded only when its answer is wanted."""

    def __init__(self, request: Request, first: Suggestion, router: Router) -> None:
        """Go on from `first`, which `router` gave for `request`, or the history in place of all of them."""
        self._request = request
        self._waiting = _with_alternatives(first)[1:]
        recalled = any(note.startswith(NOTE) for note in first.notes)
        self._router = router if recalled else router.following(first.backend)
        self._warned = set(router.warnings())
        self.said: list[str] = []
        """What there is to tell about the last search, one line each: warnings, and why there is no more."""

    def next(self, known: Collection[str]) -> Suggestion | None:
        """Return a suggestion whose command is not `known`, or None when nobody has one."""
        self.said = []
        while True:
            while self._waiting:
                other = self._waiting.pop(0)
                if other.command not in known:
                    return other
            if not self._router.names:
                self.said.append("No other answer.")
                return None
            self._ask()

    def _ask(self) -> None:
        """Ask the backends up to the first that answers."""
        routed = self._router.suggest(self._request)
        warnings = [text for text in self._router.warnings() if text not in self._warned]
        self._warned.update(warnings)
        self.said += [f"caro: {text}" for text in warnings]
        self.said += [f"{one.backend}: {visible(one.reason)}" for one in routed.declines]
        if routed.suggestion is not None:
            self._waiting += _with_alternatives(routed.suggestion)
        last = routed.suggestion.backend if routed.suggestion else self._router.names[-1]
        self._router = self._router.following(last)


def _with_alternatives(suggestion: Suggestion) -> list[Suggestion]:
    return [suggestion, *(replace(suggestion, command=other) for other in suggestion.alternatives)]
