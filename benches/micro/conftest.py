"""What the micro-benchmarks share. They count CPU time: `--benchmark-timer=time.process_time`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benches.suite.requests import sample
from caro.backends.embedded.session import Session


@pytest.fixture(scope="session")
def queries() -> list[str]:
    """Return sixty requests, twenty of each complexity."""
    return [query for level in sample(20).values() for query in level]


@pytest.fixture(scope="session")
def session() -> Iterator[Session]:
    """Open the model with one thread; skip where there is none."""
    import os
    import time

    from caro.backends.embedded import library
    from caro.backends.embedded.session import Plan
    from caro.models import store

    try:
        layer, located = library.load(), store.locate(os.environ)
    except (library.EngineError, store.ModelError) as error:
        pytest.skip(str(error))
    opened = Session(layer, located, Plan(1, 1, 512, True), time.monotonic() + 60)
    yield opened
    opened.close()
