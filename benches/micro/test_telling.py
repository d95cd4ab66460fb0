"""Settings and rendering: what stands before and after an answer."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from caro import Caro
from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.options import parse
from caro.cli.render_json import answer_object, line
from caro.cli.render_text import show_answer

FILE = 'backend = "static,embedded"\ntimeout = 5\n[safety]\npolicy = "strict"\n'


def test_options(benchmark: Any) -> None:
    """Read a command line."""
    benchmark(parse, ["--backend", "static", "--output", "json", "list", "files"])


def test_config(benchmark: Any) -> None:
    """Settle the settings without a file."""
    env = Environ(None, None, None, {"CARO_BACKEND": "static", "HOME": "/nonexistent"})
    benchmark(settings.resolve, {}, env)


def test_config_file(benchmark: Any, tmp_path: Path) -> None:
    """Settle the settings with a file."""
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    env = Environ(None, None, None, {"CARO_CONFIG": str(path), "HOME": "/nonexistent"})
    benchmark(settings.resolve, {}, env)


def test_rendering_json(benchmark: Any) -> None:
    """Write an answer as JSON."""
    with Caro("static", variables={"HOME": "/nonexistent"}) as caro:
        answer = caro.generate("find log files over 10 MB")
    benchmark(lambda: line(answer_object(answer)))


def test_rendering_text(benchmark: Any) -> None:
    """Show an answer to a person."""
    with Caro("static", variables={"HOME": "/nonexistent"}) as caro:
        answer = caro.generate("delete the folder build")
    env = Environ(None, io.StringIO(), io.StringIO(), {})
    benchmark(show_answer, answer, env)
