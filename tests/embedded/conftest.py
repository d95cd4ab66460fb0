"""What the tests of the embedded backend share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from caro.backends.embedded import EmbeddedBackend
from caro.domain import Decline, Environment, Request, Suggestion

Ask = Callable[..., Suggestion | Decline]


@pytest.fixture(scope="module")
def loaded(engine: None) -> Iterator[EmbeddedBackend]:
    """A backend that has answered once, so that its model is loaded."""
    backend = EmbeddedBackend()
    backend.suggest(Request("list files", Environment()), time.monotonic() + 30)
    yield backend
    backend.close()


@pytest.fixture
def ask() -> Iterator[Ask]:
    """Ask a fresh backend, which is closed afterwards."""
    made: list[EmbeddedBackend] = []

    def call(query: str, seconds: float = 30.0) -> Suggestion | Decline:
        made.append(EmbeddedBackend())
        return made[-1].suggest(Request(query, Environment()), time.monotonic() + seconds)

    yield call
    for backend in made:
        backend.close()
