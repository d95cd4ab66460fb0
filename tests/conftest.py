"""What tests of several folders share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from caro.backends.embedded import library
from caro.models import store

# No test leaves figures with those of whoever runs it; tests about them have a folder of their own.
os.environ["CARO_STATS"] = "off"


@pytest.fixture(scope="session", autouse=True)
def _own_history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither write into the history of whoever runs the tests, nor let it change an answer."""
    before = os.environ.get("CARO_STATE_DIR")
    os.environ["CARO_STATE_DIR"] = str(tmp_path_factory.mktemp("state"))
    yield
    if before is None:
        del os.environ["CARO_STATE_DIR"]
    else:
        os.environ["CARO_STATE_DIR"] = before


@pytest.fixture(scope="session")
def engine() -> None:
    """Need the compiled engine and the model; without them the test fails, unless that is asked for."""
    if os.environ.get("CARO_TEST_NO_ENGINE") == "1":
        pytest.skip("CARO_TEST_NO_ENGINE=1: the engine and the model are left out on purpose")
    try:
        library.load()
        store.locate(os.environ)
    except (library.EngineError, store.ModelError) as error:
        pytest.fail(f"{error} (CARO_TEST_NO_ENGINE=1 leaves these tests out)")
