"""Asks the static matcher as somebody who stands in a folder of the test's own."""

from __future__ import annotations

from pathlib import Path

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion

BACKEND = StaticBackend()


def lay_out(folder: Path, files: dict[str, str]) -> Path:
    """Write the files, name to text, below `folder`; return it."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def ask(query: str, folder: Path) -> str | None:
    """Return the command for a request made in `folder`, None where it is declined."""
    found = BACKEND.suggest(Request(query, Environment(cwd=str(folder))), 1e18)
    return found.command if isinstance(found, Suggestion) else None
