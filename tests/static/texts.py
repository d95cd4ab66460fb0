"""Asks the static matcher about text files, and runs what it answers among a few of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def here(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(cwd=".")), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def run(query: str, folder: Path, *, look: bool = False) -> str:
    command = here(query) if look else ask(query)
    assert command is not None, query
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=20)
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.txt").write_text("b 2 x\na 2 y\nb 2 x\nc 1\n\nd 3 z w\n")
    (tmp_path / "d.csv").write_text("name,city,n\nann,Rome,10\nbob,Oslo,9\ncid,Rome,7\n")
    (tmp_path / "ids.txt").write_text("ann\ncid\n")
    (tmp_path / "none.txt").write_text("")
    (tmp_path / "a.log").write_text("1 ERROR x\n2 WARN y\n3 ERROR z\n4 END\n5 ok\n6 END\n7 last\n")
    (tmp_path / "notes.txt").write_text("one\nbudget two\n\nthree\n\nfour Budget\n")
    (tmp_path / "ips.txt").write_text("10.0.0.10\n9.1.1.1\n10.0.0.9\n")
    (tmp_path / "page.html").write_text("<p>Hi <b>you</b></p>\n")
    return tmp_path
