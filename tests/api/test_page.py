"""The examples of docs/python.md run as they stand, and print what the page says."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from caro.cli import settings

PAGE = Path(__file__).parents[2] / "docs" / "python.md"
EXAMPLES = [part.partition("```")[0] for part in PAGE.read_text().split("```python\n")[1:]]


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_runs(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MACHINE_FILE", "/nonexistent/caro/config.toml")
    for name in ("CARO_CONFIG", "CARO_SAFETY", "CARO_BACKEND", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, str(PAGE), "exec"), {"__name__": "example"})
    shown = printed.getvalue().splitlines()
    told = [line.partition("  # ")[2] for line in code.splitlines() if "print(" in line and "  # " in line]
    assert all(line in shown for line in told), (told, shown)
    assert shown
