"""The file of the history: nobody else's to read, whole after a crash, bounded, for many writers at once."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro import history
from caro._record import replace
from caro.history import Entry, writing
from tests.e2e import program

ENTRY = Entry("list files", "ls -lah", "ls", "ran", True, "static", None, "bash", "linux")


def added(path: Path, *queries: str) -> None:
    for query in queries:
        writing.add(str(path), replace(ENTRY, query=query))


def queries(path: Path) -> list[str]:
    return [entry.query for entry in history.read(str(path))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "caro" / "history"


def test_what_is_added_comes_back_with_time_and_number(path: Path) -> None:
    added(path, "one", "zwei äöü \u202e \x1b[2J", "three")
    found = history.read(str(path))
    assert [entry.number for entry in found] == [1, 2, 3]
    assert found[1] == replace(ENTRY, query="zwei äöü \u202e \x1b[2J", at=found[1].at, number=2)
    assert found[0].at > 1_700_000_000


def test_only_the_owner_may_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        added(path, "one")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        path.chmod(0o644)
        added(path, "two")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        writing.forget(str(path), 1)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


@pytest.mark.parametrize("rest", [b'{"key": "two", "num', b"\0\0\0\0", b"\xff\xfe", b"[" * 100_000, b"{}"])
def test_what_a_crash_left_costs_no_other_entry(path: Path, rest: bytes) -> None:
    added(path, "one")
    with path.open("ab") as file:
        file.write(rest)
    added(path, "three")
    assert queries(path) == ["one", "three"]
    assert [entry.number for entry in history.read(str(path))] == [1, 2]
    assert [entry.query for entry in history.met(str(path), "three")] == ["three"]


def test_a_full_disk_leaves_no_half_line(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added(path, "one")
    whole = path.read_bytes()
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:20]))
    with pytest.raises(OSError, match="No space left"):
        added(path, "two")
    assert path.read_bytes() == whole


def test_the_older_half_goes_when_it_gets_too_long(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MAX_BYTES", 4000)
    for count in range(100):
        added(path, f"request {count}")
        assert path.stat().st_size <= 4000
    found = history.read(str(path))
    assert [entry.number for entry in found] == list(range(found[0].number, 101))
    assert len(found) > 5 and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(one.name for one in path.parent.iterdir()) == ["history"]


def test_one_is_forgotten_and_the_others_keep_their_numbers(path: Path) -> None:
    added(path, "one", "two", "three")
    assert writing.forget(str(path), 2) is True
    assert writing.forget(str(path), 2) is False
    assert [(entry.number, entry.query) for entry in history.read(str(path))] == [(1, "one"), (3, "three")]
    assert b"two" not in path.read_bytes()
    added(path, "four")
    assert history.read(str(path))[-1].number == 4


def test_all_are_forgotten(path: Path) -> None:
    added(path, "one", "two")
    assert writing.forget_all(str(path)) == 2
    assert not path.exists()
    with pytest.raises(FileNotFoundError):
        writing.forget_all(str(path))


WRITER = """
import sys
from caro._record import replace
from caro.history import Entry, writing
import caro.history.writing as module
module.MAX_BYTES = int(sys.argv[3])
entry = Entry("q", "c", None, "ran", False, "static", None, "bash", "linux")
for count in range(int(sys.argv[4])):
    writing.add(sys.argv[1], replace(entry, query=f"{sys.argv[2]} {count}"))
"""


def written_at_once(path: Path, most: int, each: int, writers: int = 4) -> None:
    variables = {**os.environ, "PYTHONPATH": str(program.ROOT / "app")}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), f"w{n}", str(most), str(each)], env=variables
        )
        for n in range(writers)
    ]
    assert [one.wait(60) for one in started] == [0] * writers


def test_many_writers_lose_nothing(path: Path) -> None:
    written_at_once(path, history.MAX_BYTES, 50)
    found = history.read(str(path))
    assert sorted(entry.query for entry in found) == sorted(f"w{n} {k}" for n in range(4) for k in range(50))
    assert [entry.number for entry in found] == list(range(1, 201))


def test_many_writers_lose_no_new_entry_while_the_file_is_shortened(path: Path) -> None:
    written_at_once(path, 6000, 50)
    found = history.read(str(path))
    assert [entry.number for entry in found] == list(range(found[0].number, 201))


def test_a_link_stays_one(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.symlink_to(tmp_path / "elsewhere")
    added(path, "one", "two")
    writing.forget(str(path), 1)
    assert path.is_symlink() and queries(tmp_path / "elsewhere") == ["two"]


def test_a_pipe_in_its_place_blocks_nobody(path: Path) -> None:
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
    assert history.met(str(path), "one") == history.read(str(path)) == []
    with pytest.raises(OSError, match="no file"):
        added(path, "one")


def test_who_holds_it_for_too_long_is_not_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "PATIENCE", 0.0)
    added(path, "one")
    with writing._locked(str(path), os.O_RDWR), pytest.raises(OSError, match="another caro"):
        added(path, "two")
    assert queries(path) == ["one"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("list files", "List  Files.", True),
        ("list files", " list files ?!", True),
        ("list files", "list files…", True),
        ("list files in .", "list files in", False),
        ("list files in ..", "list files in", False),
        ("list files", "list file", False),
        ("!", "?", False),
    ],
)
def test_the_same_request_is_known_by_its_words(one: str, other: str, same: bool) -> None:
    assert (history.key(one) == history.key(other)) is same


def test_the_newest_comes_first(path: Path) -> None:
    for command in ("one", "two", "three"):
        writing.add(str(path), replace(ENTRY, command=command))
        added(path, "list files by size")
    assert [entry.command for entry in history.met(str(path), "LIST files")] == ["three", "two", "one"]


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_found_again(query: str, command: str) -> None:
    entry = replace(ENTRY, query=query, command=command)
    line = history.line_of(entry)
    assert line.count(b"\n") == 1 and line.isascii()
    found = history.entry_of(line)
    plain = query.encode("utf-8", "replace").decode()
    assert found is not None and found.query.encode("utf-8", "replace").decode() == plain
    assert history.key(query) == history.key(f" {query}  ")
