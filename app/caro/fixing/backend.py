"""`caro fix` among the backends: the rules stand in the matcher's place, the others are asked in plain words.

Whoever answers, a correction is no licence: one that would do harm which the failed command would not is
declined.
"""

from __future__ import annotations

import difflib
import re

from caro._record import replace
from caro.backends import registry
from caro.domain import MAX_QUERY_CHARS, Decline, Request, Suggestion
from caro.fixing import Failed, fixes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caro.backends.base import Backend
    from caro.domain import BackendName, Environment

MOST_ERROR = 900
"""Characters of the error that a model is told: the last ones, where most tools say what it was."""

LEAST_ALIKE = 0.3
"""Share of the failed command, from 0 to 1 as `difflib` counts, that a correction by a model keeps at least,
where it does not hold the whole of it; of the 120 pairs in tests/fixing, two keep less (0.19 and 0.21)."""


def request(failed: Failed, environment: Environment) -> Request:
    """Return what a model is asked: one line with the command, its status and the end of its error."""
    status = f" with exit status {failed.status}" if failed.status is not None else ""
    error = " ".join(failed.error[-MOST_ERROR:].split())
    said = f" It printed: {error}" if error else ""
    text = f"Correct this shell command, which failed{status}: {failed.command.strip()}{said}"
    return Request(text[:MAX_QUERY_CHARS], environment)


def load(failed: Failed, variables: Mapping[str, str]) -> Callable[[BackendName], Backend]:
    """Return what the router loads its backends with."""

    def backend(name: BackendName) -> Backend:
        if name == "static":
            return Rules(failed, variables)
        return Careful(registry.load(name, variables), failed)

    return backend


class Rules:
    """The backend called `static`, for a command that failed."""

    name: BackendName = "static"

    def __init__(self, failed: Failed, variables: Mapping[str, str]) -> None:
        """Mend `failed`; programs are looked for on the PATH of `variables`."""
        self._failed = failed
        self._variables = variables

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Return the likeliest fix, with the others as alternatives."""
        from caro.fixing.nothing import nothing_to_fix

        reason = nothing_to_fix(self._failed, request.environment)
        if reason is not None:
            return Decline("static", "not_understood", reason)
        found = fixes(self._failed, request.environment, self._variables)
        if not found:
            return Decline("static", "not_understood", "no rule knows this failure")
        return Suggestion(
            found[0].command,
            "static",
            0.9,
            notes=(found[0].why,),
            alternatives=tuple(fix.command for fix in found[1:]),
        )

    def close(self) -> None:
        """Nothing is held."""


class Careful:
    """Another backend, whose corrections are held against the command that failed."""

    def __init__(self, backend: Backend, failed: Failed) -> None:
        """Ask `backend`, and look at what it makes of `failed`."""
        self.name = backend.name
        self._backend = backend
        self._failed = failed
        if hasattr(backend, "doubt"):
            backend.doubt = None  # what must be copied from a request is what may be wrong here

    @property
    def warning(self) -> str | None:
        """What the backend has to say to the person."""
        said = getattr(self._backend, "warning", None)
        return said if isinstance(said, str) else None

    @property
    def watch(self) -> Callable[[str], None] | None:
        """What is told the text of a server's model as it grows."""
        return getattr(self._backend, "watch", None)

    @watch.setter
    def watch(self, value: Callable[[str], None] | None) -> None:
        self._backend.watch = value  # type: ignore[attr-defined]

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Pass on a correction that is one."""
        reply = self._backend.suggest(request, deadline)
        if not isinstance(reply, Suggestion):
            return reply
        problem = doubt(self._failed.command, reply.command)
        if problem is not None:
            return Decline(self.name, "doubtful", f"the model's command {problem}")
        return replace(reply, notes=("a correction by the model", *reply.notes))

    def close(self) -> None:
        """Free what it holds."""
        self._backend.close()


def doubt(failed: str, command: str) -> str | None:
    """Return why a command is no correction of the one that failed, None where nothing speaks against it."""
    from caro.backends.embedded.unasked import HARMS

    if " ".join(command.split()) == " ".join(failed.split()):
        return "is the one that failed"
    for harm in HARMS:
        if re.search(harm.command, command) and not re.search(harm.command, failed):
            return f"would {harm.does}, which the one that failed would not"
    alike = difflib.SequenceMatcher(None, failed, command, False).ratio()
    if failed.strip() not in command and alike < LEAST_ALIKE:
        return "has little to do with the one that failed"
    return None
