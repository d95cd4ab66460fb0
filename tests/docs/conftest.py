"""caro as a function in a home of its own: no process is started, and no file of the person's is read."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.run import run

Ended = tuple[int, str, str]
Call = Callable[..., Ended]


@pytest.fixture
def caro(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """`caro(*args, stdin=b"", VARIABLE="…")` returns the exit status and what went to both outputs."""
    monkeypatch.setattr(settings, "MACHINE_FILE", str(tmp_path / "etc" / "config.toml"))
    monkeypatch.chdir(tmp_path)
    plain = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "SHELL": "/bin/bash", "CARO_OFFLINE": "1"}
    for name in ("HOME", "CARO_STATE_DIR", "CARO_CACHE_DIR", "CARO_DATA_DIR"):
        monkeypatch.setenv(name, str(tmp_path))

    def call(*args: str, stdin: bytes = b"", **variables: str) -> Ended:
        out, err = io.StringIO(), io.StringIO()
        env = Environ(io.BytesIO(stdin), out, err, {**plain, "CARO_STATS": "off", **variables})
        status = run(args, env)
        return status, out.getvalue(), err.getvalue()

    return call
