"""The program as a function: arguments and a made-up world in, what it printed and its status out."""

from __future__ import annotations

import importlib
import io
import json
import sys
import types
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from caro.backends import registry
from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.run import run
from caro.domain import Assessment, Decline, Finding, Request, Suggestion


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TerminalInput(io.BytesIO):
    def isatty(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        raise AssertionError("a terminal must not be read")


class Result:
    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def object(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class StaticFake:
    """Knows what begins with "list"; told to "say" something, it answers that; it passes on the rest."""

    name = "static"
    asked: list[Request] = []

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        type(self).asked.append(request)
        if request.query.startswith("say "):
            return Suggestion(request.query.removeprefix("say "), "static", 1.0, notes=("as told",))
        if request.query.startswith("list"):
            return Suggestion("ls -la", "static", 0.9)
        if request.query.startswith("crash"):
            raise ZeroDivisionError("on purpose")
        return Decline("static", "not_understood", "nothing known for it", ("files", "\x1b[2J"))

    def close(self) -> None:
        pass


class EmbeddedFake(StaticFake):
    name = "embedded"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        pass

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        if "model" in request.query:
            return Decline("embedded", "model", "the model file is damaged")
        if "clever" in request.query:
            return Suggestion("clever --command", "embedded", 0.5, model="small.gguf")
        return Decline("embedded", "unavailable", "the engine is not there")


def assess(command: str, policy: str = "moderate", **_: object) -> Assessment:
    """Judge by the first word: `danger` is critical, `care` moderate; `broken` makes the check fail."""
    if command.startswith("broken"):
        raise ZeroDivisionError("on purpose")
    if command.startswith("danger"):
        finding = Finding("rule-1", "destroys \x1b[31meverything", 0, 6, "critical")
        return Assessment("critical", "block" if policy != "permissive" else "confirm", (finding,))
    if command.startswith("care"):
        return Assessment("moderate", "confirm", (Finding("rule-2", "changes files", 0, 4, "moderate"),))
    return Assessment("safe", "allow")


@pytest.fixture
def caro(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run caro with fake backends and a fake safety check."""
    fakes = types.ModuleType("caro_test_fakes")
    StaticFake.asked = []
    fakes.StaticFake = StaticFake  # type: ignore[attr-defined]
    fakes.EmbeddedFake = EmbeddedFake  # type: ignore[attr-defined]
    safety = types.ModuleType("caro.safety")
    safety.assess = assess  # type: ignore[attr-defined]
    safety.__path__ = importlib.import_module("caro.safety").__path__  # the rooms inside it stay real
    monkeypatch.setattr(settings, "MACHINE_FILE", "/nonexistent/caro/config.toml")
    monkeypatch.setitem(sys.modules, "caro_test_fakes", fakes)
    monkeypatch.setitem(sys.modules, "caro.safety", safety)
    monkeypatch.setitem(registry.TABLE, "static", ("caro_test_fakes", "StaticFake"))
    monkeypatch.setitem(registry.TABLE, "embedded", ("caro_test_fakes", "EmbeddedFake"))

    def call(
        *args: str,
        stdin: bytes | None = None,
        terminal: bool = False,
        variables: dict[str, str] | None = None,
        system: str = "linux",
        stdout: io.StringIO | None = None,
    ) -> Result:
        out = stdout or (Terminal() if terminal else io.StringIO())
        err = Terminal() if terminal else io.StringIO()
        source = TerminalInput() if stdin is None else io.BytesIO(stdin)
        status = run(args, Environ(source, out, err, variables or {}, system))
        return Result(status, out.getvalue() if not out.closed else "", err.getvalue())

    return call


Caro = Callable[..., Result]
