"""Asks the static matcher as somebody who stands in a folder of the test's own."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from benches.accuracy import fixtures
from benches.accuracy.sandbox import NOBODY, Sandbox
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


class Box:
    """A sandbox without network, whose home holds one folder of files; answers that change them run in it."""

    def __init__(self, files: dict[str, str]) -> None:
        """Write the files; the test is skipped where bubblewrap is missing."""
        if not shutil.which("bwrap"):
            pytest.skip("bwrap is not installed")
        # Not in pytest's own folder, which nobody else may enter.
        top = Path(tempfile.mkdtemp(prefix="caro-box-"))
        self._top = top
        self._home = top / "home"
        self.work = lay_out(self._home / "work", files)
        self.work.mkdir(parents=True, exist_ok=True)
        fixtures.build_etc(str(top / "etc"))
        self.own()
        top.chmod(0o755)
        self._sandbox = Sandbox(str(top / "etc"))

    def own(self) -> None:
        """Give what lies there to whom the sandbox runs as."""
        if os.geteuid() == 0:
            for path in (self._home, *self._home.rglob("*")):
                os.chown(path, NOBODY, NOBODY)

    def run(self, command: str) -> str:
        """Run a command in the folder; return what it printed. It must succeed in silence."""
        done = self._sandbox.run(command, str(self._home))
        assert (done.status, done.stderr) == (0, ""), (command, done)
        return done.stdout

    def close(self) -> None:
        """Remove it."""
        shutil.rmtree(self._top)

    def left(self) -> set[str]:
        """Return the files that are there."""
        return {str(path.relative_to(self.work)) for path in self.work.rglob("*") if path.is_file()}
