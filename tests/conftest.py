"""What tests of several folders share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

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


@pytest.fixture(scope="session")
def made(engine: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the real engine has made the fast variant, once for all tests (12 s of CPU)."""
    from caro.models import making
    from caro.models.catalogue import VARIANTS
    from caro.models.download import Watch

    (variant,) = VARIANTS
    variables = {"CARO_DATA_DIR": str(tmp_path_factory.mktemp("made"))}
    folder = store.installable(variables)
    source = store.locate({**os.environ, "CARO_MODEL": ""}, variant.source)
    os.symlink(source.path, os.path.join(folder, variant.source.file))
    making.make(variant, variables, folder, Watch(lambda *_: None, pytest.fail))
    return Path(folder)
