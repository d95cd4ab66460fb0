"""Finds the installed caro and runs it as a person would, in a clean environment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]


def _found() -> tuple[list[str], dict[str, str]]:
    """Return how to start caro: what CARO_BIN names, else the one installed here, else the sources."""
    named = os.environ.get("CARO_BIN")
    if named:
        return [named], {}
    beside = Path(sys.executable).with_name("caro")
    if beside.exists():
        return [str(beside)], {}
    return [sys.executable, "-m", "caro"], {"PYTHONPATH": str(ROOT / "app")}


COMMAND, _EXTRA = _found()


def _script() -> tuple[str, str] | None:
    """Return the interpreter and the script that make up caro, or None for a compiled program."""
    if len(COMMAND) > 1:
        return COMMAND[0], str(ROOT / "app" / "caro" / "__main__.py")
    with open(COMMAND[0], "rb") as file:
        first = file.readline(500)
    return (first[2:].decode().strip(), COMMAND[0]) if first.startswith(b"#!") else None


SCRIPT = _script()
HAS_TABLES = len(COMMAND) == 1 or (ROOT / "app/caro/backends/static/_index.bin").exists()
"""Whether the matcher's tables come compiled, as the wheel carries them."""


def environment(home: str | None, **variables: str) -> dict[str, str]:
    """Return a plain environment: none of the variables of whoever runs the tests."""
    plain = {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "SHELL": "/bin/bash",
        "CARO_STATS": "off",
        **_EXTRA,
        **variables,
    }
    if home is not None:
        plain["HOME"] = home
    return plain


class Ended:
    """How a run of caro ended."""

    def __init__(self, status: int, out: bytes, err: bytes) -> None:
        self.status = status
        self.out = out.decode("utf-8", "replace")
        self.err = err.decode("utf-8", "replace")

    def is_clean(self) -> bool:
        """Tell whether it ended on purpose: no traceback, nothing raw for a terminal, no signal."""
        assert "Traceback" not in self.err, self.err
        assert "Exception ignored" not in self.err, self.err
        assert "\x1b" not in self.err
        assert self.status >= 0
        return True


def caro(
    *args: str | bytes,
    stdin: bytes | IO[bytes] = b"",
    stdout: IO[Any] | int = subprocess.PIPE,
    home: str | None = "/nonexistent",
    variables: dict[str, str] | None = None,
) -> Ended:
    """Run caro to its end."""
    given: dict[str, Any] = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
    done = subprocess.run(
        [*COMMAND, *args],
        env=environment(home, **(variables or {})),
        timeout=60,
        stdout=stdout,
        stderr=subprocess.PIPE,
        **given,
    )
    return Ended(done.returncode, done.stdout or b"", done.stderr or b"")


def through_shell(script: str, home: str = "/nonexistent", **more: Any) -> Ended:
    """Run a line of sh in which "$@" starts caro; for redirections that only a shell spells."""
    done = subprocess.run(
        ["/bin/sh", "-c", script, "sh", *COMMAND],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        **more,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def _signals(interrupt: Any, hangup: Any) -> None:
    """Undo what whoever runs the tests ignores: a shell's background, nohup."""
    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGHUP, hangup)


def start(
    *args: str,
    home: str = "/nonexistent",
    variables: dict[str, str] | None = None,
    interrupt: Any = signal.default_int_handler,
    hangup: Any = signal.SIG_DFL,
) -> subprocess.Popen[bytes]:
    """Start caro with pipes for all three streams, and with no signal ignored unless told so."""
    return subprocess.Popen(
        [*COMMAND, *args],
        env=environment(home, **(variables or {})),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: _signals(interrupt, hangup),
    )
