"""Asks a backend of the installed program, standing where the request was asked, and times the process."""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import subprocess
import time
from collections.abc import Callable

from benches.accuracy.caseset import Case
from benches.accuracy.sandbox import WORK
from benches.accuracy.workshop import Workshop

_LIMIT_S = 60.0

Asker = Callable[[list[Case], Workshop], dict[str, "Reply"]]


@dataclasses.dataclass(frozen=True)
class Reply:
    """A command or none, the backend that gave it, and its time (ms; of the whole process if one each)."""

    command: str | None
    backend: str
    ms: float | None


class AskError(RuntimeError):
    """The program could not be asked at all."""


def program() -> str:
    """Return the installed program: ``CARO_BIN``, or the one in the checkout's environment."""
    return os.environ.get("CARO_BIN") or os.path.join(".venv", "bin", "caro")


def one_by_one(caro: str, backend: str, place: str = WORK) -> Asker:
    """Start the program afresh for each request, as a person does; its times are those of whole processes.

    ``place`` is what the folder of the request is called inside the sandbox.
    """

    def ask(cases: list[Case], workshop: Workshop) -> dict[str, Reply]:
        replies: dict[str, Reply] = {}
        for case in cases:
            folder = workshop.folder(case.fixture)
            started = time.perf_counter()
            lines = _batch(caro, backend, [case.query], folder)
            elapsed = (time.perf_counter() - started) * 1000
            replies[case.id] = _reply(lines[0], folder, place, elapsed)
        return replies

    return ask


def by_fixture(caro: str, backend: str, place: str = WORK) -> Asker:
    """Ask all requests of a fixture in one process: for backends that are slow to start."""

    def ask(cases: list[Case], workshop: Workshop) -> dict[str, Reply]:
        replies: dict[str, Reply] = {}
        for fixture in sorted({case.fixture for case in cases}):
            group = [case for case in cases if case.fixture == fixture]
            folder = workshop.folder(fixture)
            lines = _batch(caro, backend, [case.query for case in group], folder)
            for case, line in zip(group, lines, strict=True):
                stages = line.get("timings_ms")
                total = stages.get("total") if isinstance(stages, dict) else None
                replies[case.id] = _reply(line, folder, place, total)
        return replies

    return ask


def in_process(target: str) -> Asker:
    """Call ``module:function`` with each query; it returns the command or None. For tuning only."""
    module, _, name = target.partition(":")
    function: Callable[[str], str | None] = getattr(importlib.import_module(module), name)

    def ask(cases: list[Case], workshop: Workshop) -> dict[str, Reply]:
        replies: dict[str, Reply] = {}
        here = os.getcwd()
        try:
            for case in cases:
                os.chdir(workshop.folder(case.fixture))
                started = time.perf_counter()
                command = function(case.query)
                elapsed = (time.perf_counter() - started) * 1000
                replies[case.id] = Reply(command, target, elapsed)
        finally:
            os.chdir(here)
        return replies

    return ask


def _batch(caro: str, backend: str, queries: list[str], folder: str) -> list[dict[str, object]]:
    environment = {**os.environ, "HOME": os.path.dirname(folder), "LC_ALL": "C.UTF-8", "CARO_STATS": "off"}
    environment.setdefault("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
    environment.setdefault("XDG_DATA_HOME", os.path.expanduser("~/.local/share"))
    try:
        done = subprocess.run(
            [os.path.abspath(caro), "batch", "--backend", backend],
            input="".join(query + "\n" for query in queries).encode(),
            capture_output=True,
            cwd=folder,
            env=environment,
            timeout=_LIMIT_S * len(queries),
        )
    except FileNotFoundError as error:
        raise AskError(f"{caro} is not there; install caro or set CARO_BIN") from error
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    if len(rows) != len(queries):
        told = done.stderr.decode(errors="replace").strip()[-500:]
        raise AskError(f"{caro} batch answered {len(rows)} of {len(queries)} requests: {told}")
    return rows


def _reply(row: dict[str, object], folder: str, place: str, ms: object) -> Reply:
    command = row.get("command")
    text = _inside(command, folder, place) if isinstance(command, str) and command.strip() else None
    return Reply(text, str(row.get("backend") or "none"), ms if isinstance(ms, float) else None)


def _inside(command: str, folder: str, place: str) -> str:
    """Name the sandbox's paths where an answer names this machine's; ``place`` may be the root."""
    return command.replace(folder + "/", place.rstrip("/") + "/").replace(folder, place)
