"""Answers with a small language model that runs inside this process, offline.

Whatever the model writes is cleaned. It must be one well-formed shell command of known tools and options that
holds what the request names and does nothing grave unasked; otherwise the next likely answer is looked at,
and in the end the request is declined.
"""

from __future__ import annotations

import os

from caro.domain import Decline, Suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends.embedded.session import Plan, Session, Written
    from caro.domain import BackendName, Request
    from caro.tuning.choice import Tuning


CANDIDATES, TOKENS = 3, 80
"""Answers that are looked at, at most, and tokens after which no further one is begun: 10 ms each."""


class EmbeddedBackend:
    """Loads the model at the first request and keeps it for the next ones."""

    name: BackendName = "embedded"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        self._variables = os.environ if variables is None else variables
        self._session: Session | None = None
        self.warning: str | None = None
        """For the person: a kept measurement that is damaged, and so ignored."""

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model; the confidence is the probability that it gave to its whole answer.

        That figure ranks answers of one model against each other; it isn't the chance of being right.
        """
        from caro.backends.embedded.library import EngineError
        from caro.backends.embedded.session import DeadlineError, TooLongError
        from caro.models.store import ModelError, ModelMissingError
        from caro.tuning.choice import TuningError

        try:
            if self._session is None:
                self._session = self._opened(deadline)
            return offered(self._session, request.query, deadline)
        except (EngineError, ModelMissingError, TuningError) as error:
            return Decline(self.name, "unavailable", str(error))
        except ModelError as error:
            return Decline(self.name, "model", str(error))
        except TooLongError as error:
            return Decline(self.name, "not_understood", f"the request is too long for the model ({error})")
        except DeadlineError:
            return Decline(self.name, "timeout", "the model did not finish in time")

    def close(self) -> None:
        """Free the model."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _opened(self, deadline: float) -> Session:
        """Load the engine and the model as tuned for this machine; TuningError where memory is short."""
        from caro.backends.embedded import library
        from caro.backends.embedded.here import here
        from caro.backends.embedded.session import Session
        from caro.tuning.choice import TuningError

        found = here(self._variables)
        self.warning = found.warning
        if found.tuning.problem is not None:
            raise TuningError(found.tuning.problem)
        layer = library.load(found.engine, str(found.tuning.kernel.value))
        return Session(layer, found.located, plan(found.tuning), deadline)


def plan(tuning: Tuning) -> Plan:
    """Return what the session needs of the tuning of a machine on which the model fits."""
    from caro.backends.embedded.session import Plan

    values = (tuning.threads_prompt, tuning.threads_generation, tuning.context, tuning.mmap)
    return Plan(*(choice.value for choice in values))  # type: ignore[arg-type]


def _holds_command(text: str) -> bool:
    """Tell whether the finished lines of `text` hold a command; fences and comments alone don't."""
    from caro.backends.cleaning import clean

    return bool(clean(text))


def offered(session: Session, query: str, deadline: float) -> Suggestion | Decline:
    """Return the first of the model's answers that nothing speaks against, or why there is none."""
    from itertools import islice

    from caro.backends.embedded.session import DeadlineError

    first: Decline | None = None
    spent = 0
    try:
        for written in islice(session.candidates(query, deadline, _holds_command), CANDIDATES):
            spent += written.computed
            reply = judged(written, session.located.name)
            if isinstance(reply, Suggestion):
                reply = doubt(query, reply, session.located.model.sure) or reply
            if isinstance(reply, Suggestion):
                return reply
            first = first or reply
            if spent >= TOKENS:
                break
    except DeadlineError:
        if first is None:
            raise
    return first or Decline("embedded", "unparsable", "the model wrote nothing")


def doubt(query: str, suggestion: Suggestion, sure: float = 0.0) -> Decline | None:
    """Decline what is well-formed and yet no answer to be offered; None where nothing speaks against it.

    `sure` is the least probability that is enough.
    """
    from caro.backends.embedded.faithful import left_out
    from caro.backends.embedded.known import unknown
    from caro.backends.embedded.unasked import unasked

    harm = unasked(query, suggestion.command)
    if harm is not None:
        return Decline("embedded", "doubtful", f"the model's command would {harm}, which was not asked for")
    missing = left_out(query, suggestion.command)
    if missing is not None:
        return Decline("embedded", "doubtful", f"the model's command leaves out {missing}")
    made_up = unknown(suggestion.command)
    if made_up is not None:
        return Decline("embedded", "doubtful", f"the model's command has {made_up}, which nobody knows")
    if suggestion.confidence < sure:
        return Decline("embedded", "doubtful", "the model is not sure enough of its command")
    return None


def judged(written: Written, model: str) -> Suggestion | Decline:
    """Offer what the model wrote when it is one well-formed command, else decline."""
    from caro.backends.cleaning import acceptable, clean

    command = clean(written.text)
    if command and not written.complete:
        return Decline("embedded", "unparsable", "the model's answer has no end")
    problem = acceptable(command)
    if problem is not None:
        return Decline("embedded", "unparsable", problem)
    return Suggestion(command, "embedded", round(min(written.probability, 1.0), 4), model=model)
