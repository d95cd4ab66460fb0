"""Answers with a small language model that runs inside this process, offline.

Whatever the model writes is cleaned, must be one well-formed shell command, and is declined otherwise.
"""

from __future__ import annotations

import os

from caro.domain import Decline, Suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends.embedded.session import Session, Written
    from caro.domain import BackendName, Request

MAX_THREADS = 256


class EmbeddedBackend:
    """Loads the model at the first request and keeps it for the next ones."""

    name: BackendName = "embedded"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        self._variables = os.environ if variables is None else variables
        self._session: Session | None = None

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model; the confidence is the geometric mean of the probabilities of the tokens it wrote.

        That figure ranks answers of one model against each other; it isn't the chance of being right.
        """
        from caro.backends.embedded.library import EngineError
        from caro.backends.embedded.session import DeadlineError, TooLongError
        from caro.models.store import ModelError, ModelMissingError

        try:
            if self._session is None:
                self._session = _opened(self._variables, deadline)
            written = self._session.write(request.query, deadline, _holds_command)
        except (EngineError, ModelMissingError) as error:
            return Decline(self.name, "unavailable", str(error))
        except ModelError as error:
            return Decline(self.name, "model", str(error))
        except TooLongError as error:
            return Decline(self.name, "not_understood", f"the request is too long for the model ({error})")
        except DeadlineError:
            return Decline(self.name, "timeout", "the model did not finish in time")
        return judged(written, self._session.located.name)

    def close(self) -> None:
        """Free the model."""
        if self._session is not None:
            self._session.close()
            self._session = None


def _opened(variables: Mapping[str, str], deadline: float) -> Session:
    """Load the engine and the model that `variables` choose."""
    from caro.backends.embedded import library
    from caro.backends.embedded.session import Session
    from caro.models import store

    threads = _threads(variables.get("CARO_THREADS") or "1")
    # The model first: looking for a file is cheap, and both are missing on a fresh machine.
    located = store.locate(variables)
    return Session(library.load(), located, threads, deadline)


def _threads(value: str) -> int:
    """Return the number of threads. One by default: with two on a busy two-core machine, the threads wait for
    each other in a loop, and 31 tokens took 9 to 96 s in place of 0.7.
    """
    from caro.backends.embedded.library import EngineError

    if not (value.isdecimal() and 1 <= int(value) <= MAX_THREADS):
        raise EngineError(f"CARO_THREADS is {value[:20]!r}: set it to a whole number from 1 to {MAX_THREADS}")
    return int(value)


def _holds_command(text: str) -> bool:
    """Tell whether the finished lines of `text` hold a command; fences and comments alone don't."""
    from caro.backends.cleaning import clean

    return bool(clean(text))


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
