"""Ask a model file as caro does, before the catalogue has it; the benches' `--callable` takes it.

CARO_TRIAL=x.gguf .venv/bin/python -m benches.accuracy run --callable training.trial:answer
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from itertools import islice

from caro.backends.embedded import doubt, judged, library, offered
from caro.backends.embedded.session import Plan, Session
from caro.domain import Suggestion
from caro.models.catalogue import DEFAULT
from caro.models.store import Located

SECONDS = 300.0
"""For loading, and for each request: a machine that trains meanwhile is slow."""
_sessions: list[Session] = []


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer of the model."""

    command: str | None
    """None where what was written is no command."""
    probability: float
    doubt: str | None
    """Why it would be declined; None where nothing speaks against it but its probability."""


def session() -> Session:
    """Return the loaded model, loading it where that was not done yet."""
    if not _sessions:
        path = os.environ["CARO_TRIAL"]
        layer = library.load()
        located = Located(path, DEFAULT, os.path.basename(path), "CARO_MODEL")
        plan = Plan(1, 1, DEFAULT.context, True)
        _sessions.append(Session(layer, located, plan, time.monotonic() + SECONDS))
    return _sessions[0]


def candidates(query: str, most: int) -> list[Candidate]:
    """Return the model's answers, the greedy one first."""
    found = []
    for written in islice(session().candidates(query, time.monotonic() + SECONDS, bool), most):
        said = judged(written, "trial")
        if isinstance(said, Suggestion):
            declined = doubt(query, said)
            reason = None if declined is None else declined.reason
            found.append(Candidate(said.command, written.probability, reason))
        else:
            found.append(Candidate(None, written.probability, said.reason))
    return found


def answer(query: str) -> str | None:
    """Return the command, or None where caro would decline."""
    said = offered(session(), query, time.monotonic() + SECONDS)
    return said.command if isinstance(said, Suggestion) else None
