"""An answer starts no other program and calls no server, whoever gives it; nor does the probe."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

WATCHED = (
    "subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.exec", "os.system", "os.popen",
    "pty.spawn", "socket.connect", "socket.getaddrinfo",
)  # fmt: skip
CODE = f"""
import os, sys
def hook(event, args):
    if event in {WATCHED!r}:
        os.write(2, f"started: {{event}}\\n".encode())
sys.addaudithook(hook)
from caro.cli import main
main()
"""


def told(*args: str) -> str:
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "CARO_CONFIG": os.devnull}
    done = subprocess.run(
        [sys.executable, "-c", CODE, *args], env=variables, capture_output=True, text=True, timeout=300
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stderr


def test_a_static_answer_starts_nothing() -> None:
    assert "started:" not in told("--backend", "static", "list files")


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_an_answer_of_the_model_starts_nothing() -> None:
    assert "started:" not in told("--backend", "embedded", "list files")


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_what_is_started_would_be_seen() -> None:
    """`caro doctor` tries the engine in processes of its own."""
    assert "started: os.fork" in told("doctor")
