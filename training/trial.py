"""Ask a model file as caro does, before the catalogue has it; the benches' `--callable` takes it.

CARO_TRIAL=x.gguf .venv/bin/python -m benches.accuracy run --callable training.trial:answer
"""

from __future__ import annotations

import os
import time

from caro.backends.embedded import judged, library
from caro.backends.embedded.session import Plan, Session
from caro.domain import Decline, Suggestion
from caro.models.catalogue import DEFAULT
from caro.models.store import Located

SECONDS = 30.0
_sessions: list[Session] = []


def session() -> Session:
    """Return the loaded model, loading it where that was not done yet."""
    if not _sessions:
        path = os.environ["CARO_TRIAL"]
        layer = library.load()
        located = Located(path, DEFAULT, os.path.basename(path), "CARO_MODEL")
        _sessions.append(
            Session(layer, located, Plan(1, 1, DEFAULT.context, True), time.monotonic() + SECONDS)
        )
    return _sessions[0]


def reply(query: str) -> Suggestion | Decline:
    """Return what caro would say with this model."""
    written = session().write(query, time.monotonic() + SECONDS, bool)
    return judged(written, "trial")


def answer(query: str) -> str | None:
    """Return the command, or None where caro would decline."""
    said = reply(query)
    return said.command if isinstance(said, Suggestion) else None
