"""A model that was added answers under its own name, talked to in its own format."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from caro.backends.embedded import EmbeddedBackend
from caro.backends.embedded.here import here
from caro.domain import Decline, Environment, Request, Suggestion
from caro.models import adding, store
from caro.models.download import Watch
from caro.models.prompts import FORMATS

pytestmark = pytest.mark.engine


@pytest.fixture
def variables(engine: None, tmp_path: Path) -> dict[str, str]:
    """Where the shipped file was added once more, as a model of one's own."""
    source = store.locate({**os.environ, "CARO_MODEL": ""}).path
    data = {"CARO_DATA_DIR": str(tmp_path)}
    one = adding.entry("mine-1", source, "", "", data)
    adding.from_file(one, source, store.installable(data), Watch(lambda *_: None, pytest.fail))
    return {**data, "CARO_MODEL": "mine-1", "CARO_THREADS": "1"}


def test_it_is_tuned_for_and_answers_under_its_name(variables: dict[str, str]) -> None:
    found = here(variables)
    assert found.tuning.model.value == "mine-1"
    assert found.tuning.model.source == "environment CARO_MODEL"
    assert found.located.model.prompt == FORMATS["plain"]  # the file holds no template
    backend = EmbeddedBackend(variables)
    try:
        answer = backend.suggest(Request("list files", Environment()), time.monotonic() + 60)
    finally:
        backend.close()
    if isinstance(answer, Decline):
        assert answer.code in ("unparsable", "doubtful"), (
            answer
        )  # it was loaded, and wrote what is no command
    else:
        assert isinstance(answer, Suggestion) and answer.model == "mine-1"
