"""Answers with a small language model that runs inside this process, offline.

Whatever the model writes is cleaned. It must be one well-formed shell command of known tools and options that
holds what the request names and does nothing grave unasked; otherwise the next likely answer is looked at,
and in the end the request is declined.
"""

from __future__ import annotations

import os

from caro._record import replace
from caro.domain import Decline, Suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from caro.backends.embedded.session import Plan, Session, Written
    from caro.domain import BackendName, Request
    from caro.tuning.choice import Tuning

    Look = Callable[[str, Suggestion], Decline | None]


CANDIDATES, TOKENS = 3, 20
"""Answers that are looked at, at most, and tokens after which no further one is begun, at 9 ms of CPU each.
Of 450 development cases, 214 are right with one answer; with three, 223, 229, 231 and 233 where 16, 24, 32
and 80 tokens begin no other, and one in twenty then takes 34, 42, 48 and 68 (`python -m training.threshold`).
"""


class EmbeddedBackend:
    """Loads the model at the first request and keeps it for the next ones."""

    name: BackendName = "embedded"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        self._variables = os.environ if variables is None else variables
        self._session: Session | None = None
        self.warning: str | None = None
        """For the person: a kept measurement that is damaged, and so ignored."""
        self.watch: Callable[[str], None] | None = None
        """Is told what the model has written so far, unjudged, as it grows."""
        self.doubt: Look | None = doubt
        """Looks once more at what the model gave for a request; None for whoever does that elsewhere."""

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model; the confidence is the probability that it gave to its whole answer.

        That figure ranks answers of one model against each other; it isn't the chance of being right.
        """
        try:
            if self._session is None:
                self._session = self._opened(deadline)
            return offered(self._session, request.query, deadline, self.doubt, self.watch)
        except Exception as error:
            return self._declined(error)

    def suggest_many(self, requests: Sequence[Request], deadline: float) -> list[Suggestion | Decline]:
        """As `suggest` for each, several at once where memory allows; all of them before `deadline`."""
        try:
            if self._session is None:
                self._session = self._opened(deadline)
            session = self._session
            choices = [Choice(session, request.query, self.doubt) for request in requests]
            failed = session.write_many(
                [request.query for request in requests],
                deadline,
                _holds_command,
                lambda at, written: choices[at].take(written),
                session.located.model.sure,
            )
        except Exception as error:
            return [self._declined(error)] * len(requests)
        return [
            self._declined(failed[at]) if at in failed and choice.first is None else choice.reply()
            for at, choice in enumerate(choices)
        ]

    def stop(self) -> None:
        """Have the model end what it is writing; for another thread than the one that waits for it."""
        if self._session is not None:
            self._session.stop()

    def close(self) -> None:
        """Free the model."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _declined(self, error: Exception) -> Decline:
        """Return what to tell of an error; one that is a fault of caro's own is raised again."""
        from caro.backends.embedded.library import EngineError
        from caro.backends.embedded.session import DeadlineError, TooLongError
        from caro.models.store import ModelError, ModelMissingError
        from caro.tuning.choice import TuningError

        if isinstance(error, EngineError | ModelMissingError | TuningError):
            return Decline(self.name, "unavailable", str(error))
        if isinstance(error, ModelError):
            return Decline(self.name, "model", str(error))
        if isinstance(error, TooLongError):
            return Decline(self.name, "not_understood", f"the request is too long for the model ({error})")
        if isinstance(error, DeadlineError):
            return Decline(self.name, "timeout", "the model did not finish in time")
        raise error

    def _opened(self, deadline: float) -> Session:
        """Load the engine and the model as tuned for this machine; TuningError where memory is short."""
        from caro.backends.embedded import library
        from caro.backends.embedded.here import here
        from caro.backends.embedded.session import Session
        from caro.tuning.choice import TuningError
        from caro.tuning.fitting import sequences

        found = here(self._variables)
        self.warning = found.warning
        if found.tuning.problem is not None:
            raise TuningError(found.tuning.problem)
        layer = library.load(found.engine, str(found.tuning.kernel.value))
        planned = plan(found.tuning)
        several = sequences(found.located.model, planned.context, found.budget.memory)
        return Session(layer, found.located, replace(planned, sequences=several), deadline)


def plan(tuning: Tuning) -> Plan:
    """Return what the session needs of the tuning of a machine on which the model fits."""
    from caro.backends.embedded.session import Plan

    values = (tuning.threads_prompt, tuning.threads_generation, tuning.context, tuning.mmap)
    return Plan(*(choice.value for choice in values))  # type: ignore[arg-type]


def _holds_command(text: str) -> bool:
    """Tell whether the finished lines of `text` hold a command; fences and comments alone don't."""
    from caro.backends.cleaning import clean

    return bool(clean(text))


def doubt(query: str, suggestion: Suggestion) -> Decline | None:
    """Decline what is well-formed and yet no answer to be offered; None where nothing speaks against it."""
    from caro.backends.embedded.details import other_moment, turned_round
    from caro.backends.embedded.faithful import left_out
    from caro.backends.embedded.known import unknown
    from caro.backends.embedded.qualifiers import dropped
    from caro.backends.embedded.unasked import unasked

    harm = unasked(query, suggestion.command)
    if harm is not None:
        return Decline("embedded", "doubtful", f"the model's command would {harm}, which was not asked for")
    missing = (
        left_out(query, suggestion.command)
        or dropped(query, suggestion.command)
        or other_moment(query, suggestion.command)
    )
    if missing is not None:
        return Decline("embedded", "doubtful", f"the model's command leaves out {missing}")
    goal = turned_round(query, suggestion.command)
    if goal is not None:
        return Decline("embedded", "doubtful", f"the model's command would not end in {goal}")
    made_up = unknown(suggestion.command)
    if made_up is not None:
        return Decline("embedded", "doubtful", f"the model's command has {made_up}, which nobody knows")
    return None


class Choice:
    """The model's answers to one request, looked at one after the other until nothing speaks against one."""

    def __init__(self, session: Session, query: str, look: Look | None = doubt) -> None:
        """`look` is what looks at each; where it is None, only its form and its probability count."""
        self._session = session
        self._query = query
        self._look = look
        self._suggestion: Suggestion | None = None
        self._seen = self._spent = 0
        self.first: Decline | None = None
        """What speaks against the first answer."""

    def take(self, written: Written) -> bool:
        """Look at an answer; tell whether no further one is wanted."""
        self._seen += 1
        self._spent += written.computed
        reply = _looked_at(self._session, self._query, written, self._look)
        if isinstance(reply, Suggestion):
            self._suggestion = reply
            return True
        self.first = self.first or reply
        return self._spent >= TOKENS or self._seen >= CANDIDATES

    def reply(self) -> Suggestion | Decline:
        """Return the first answer that nothing speaks against, or why there is none."""
        return self._suggestion or self.first or Decline("embedded", "unparsable", "the model wrote nothing")


def offered(
    session: Session,
    query: str,
    deadline: float,
    look: Look | None = doubt,
    watch: Callable[[str], None] | None = None,
) -> Suggestion | Decline:
    """Return the first of the model's answers that nothing speaks against, or why there is none.

    `watch` is told each as it grows.
    """
    from caro.backends.embedded.session import DeadlineError

    choice = Choice(session, query, look)
    try:
        least = session.located.model.sure
        for written in session.candidates(query, deadline, _holds_command, least, watch):
            if choice.take(written):
                break
    except DeadlineError:
        if choice.first is None:
            raise
    return choice.reply()


def _looked_at(session: Session, query: str, written: Written, look: Look | None) -> Suggestion | Decline:
    reply = unsure(written, session.located.model.sure) or judged(written, session.located.name)
    if isinstance(reply, Decline):
        return reply
    doubtful = look(query, reply) if look is not None else None
    return doubtful or reply


def unsure(written: Written, sure: float) -> Decline | None:
    """Decline an answer, whole or given up, that the model gave a probability below `sure`."""
    if written.probability >= sure:
        return None
    return Decline("embedded", "doubtful", "the model is not sure enough of its command")


def judged(written: Written, model: str) -> Suggestion | Decline:
    """Offer what the model wrote when it is one well-formed command, else decline."""
    from caro.backends.cleaning import acceptable, clean

    command = clean(written.text)
    if command and not written.complete:
        return Decline("embedded", "unparsable", "the model's answer has no end")
    problem = acceptable(command)
    if problem is not None:
        return Decline("embedded", "unparsable", problem)
    confidence = round(min(written.probability, 1.0), 4)
    return Suggestion(
        command, "embedded", confidence, model=model, tokens_per_second=written.tokens_per_second
    )
