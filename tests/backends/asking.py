"""How tests ask the network backends, each with the settings of its own kind."""

from __future__ import annotations

import time
from typing import Any

import pytest

from caro.backends.ollama import OllamaBackend
from caro.backends.openai_compatible import OpenAICompatibleBackend
from caro.domain import Decline, Environment, Request, Suggestion

REQUEST = Request("list files", Environment("macos", "zsh", "bsd", cwd="/secret/cwd", home="/secret/home"))
both = pytest.mark.parametrize("name", ["ollama", "openai"])


def backend(name: str, url: str, **variables: str) -> Any:
    """Return the backend at `url`; a setting in small letters is one of its own, else it is a variable."""
    prefix = f"CARO_{name.upper()}_"
    given = {f"{prefix}{key.upper()}" if key.islower() else key: value for key, value in variables.items()}
    made = OllamaBackend if name == "ollama" else OpenAICompatibleBackend
    return made({f"{prefix}URL": url, **given})


def ask(asked: Any, seconds: float = 3.0, request: Request = REQUEST) -> Suggestion | Decline:
    reply = asked.suggest(request, time.monotonic() + seconds)
    assert isinstance(reply, (Suggestion, Decline))
    return reply


def declined(asked: Any, seconds: float = 3.0) -> Decline:
    reply = ask(asked, seconds)
    assert isinstance(reply, Decline), reply
    return reply


def answered(asked: Any, seconds: float = 3.0) -> Suggestion:
    reply = ask(asked, seconds)
    assert isinstance(reply, Suggestion), reply
    return reply
