"""Without an engine or a sound model the backend declines, and says what to do."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import pathlib

import pytest

from caro.backends.embedded import EmbeddedBackend, library
from caro.domain import Decline
from caro.models import store
from caro.models.catalogue import DEFAULT
from caro.models.store import Located

from .conftest import Ask


@pytest.fixture
def some_model(monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path) -> None:
    """Let the store find a model, so that the engine is what is missing."""
    located = Located(str(tmp_path / "x.gguf"), DEFAULT, "x", "default")
    monkeypatch.setattr(store, "locate", lambda environ, model=DEFAULT: located)


@pytest.fixture
def fresh_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "_loaded", None)


def test_making_the_backend_needs_neither_engine_nor_model() -> None:
    EmbeddedBackend().close()


def test_a_missing_model_is_a_decline_with_the_remedy(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path
) -> None:
    monkeypatch.delenv("CARO_MODEL", raising=False)
    monkeypatch.setenv("CARO_DATA_DIR", str(tmp_path))
    reply = ask("list files")
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert "make model" in reply.reason


def test_a_missing_engine_is_a_decline_with_the_remedy(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, some_model: None, fresh_library: None
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    reply = ask("list files")
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert "make engine" in reply.reason


def test_a_broken_engine_is_a_decline_with_the_remedy(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, some_model: None, fresh_library: None
) -> None:
    def fail(folder: str) -> None:
        raise OSError("libllama.so: file too short")

    monkeypatch.setattr(library, "_import_layer", fail)
    spec = importlib.machinery.ModuleSpec("llama_cpp", None, is_package=True)
    spec.submodule_search_locations = ["/nowhere"]
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: spec)
    reply = ask("list files")
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert "file too short" in reply.reason
    assert "make engine" in reply.reason


@pytest.mark.parametrize("value", ["0", "-1", "two", "1.5", "99999"])
def test_a_thread_count_that_is_none_is_named(ask: Ask, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("CARO_THREADS", value)
    reply = ask("list files")
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert "CARO_THREADS" in reply.reason
