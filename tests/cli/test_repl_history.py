"""The lines of sessions on the disk: bounded, private, and safe with several sessions at once."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from caro.cli import repl_history
from caro.cli.repl_history import Kept, path


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "caro" / "repl_history")


def test_lines_last_and_belong_to_their_owner_alone(place: str) -> None:
    before = os.umask(0)
    try:
        kept = Kept(place)
        for line in ("list files", "list files", "häufig", " secret", ""):
            assert kept.add(line) is None
    finally:
        os.umask(before)
    assert Kept(place).lines == ["list files", "häufig"]
    assert stat.S_IMODE(os.stat(place).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(place)).st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(place: str) -> None:
    os.makedirs(os.path.dirname(place))
    Path(place).write_text("one\n")
    os.chmod(place, 0o644)
    Kept(place).add("two")
    assert stat.S_IMODE(os.stat(place).st_mode) == 0o600


def test_it_is_bounded(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repl_history, "MOST", 20)
    monkeypatch.setattr(repl_history, "SLACK", 5)
    kept = Kept(place)
    for at in range(100):
        kept.add(f"line {at}")
        assert Path(place).read_text().count("\n") <= 26
    assert Kept(place).lines[-20:] == [f"line {at}" for at in range(80, 100)]
    assert stat.S_IMODE(os.stat(place).st_mode) == 0o600
    assert sorted(os.listdir(os.path.dirname(place))) == ["repl_history", "repl_history.lock"]


def test_sessions_at_once_lose_nothing(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repl_history, "MOST", 200)
    monkeypatch.setattr(repl_history, "SLACK", 0)

    def session(number: int) -> None:
        kept = Kept(place)
        for at in range(40):
            kept.add(f"{number} {at}")

    threads = [threading.Thread(target=session, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(Kept(place).lines) == sorted(f"{number} {at}" for number in range(4) for at in range(40))


def test_what_is_no_text_in_the_file_is_passed_over(place: str) -> None:
    os.makedirs(os.path.dirname(place))
    Path(place).write_bytes(b"one\n\x1b[2J\n\n\xff\xfetwo\nthr\0ee\n")
    assert Kept(place).lines == ["one", "two"]


def test_where_it_can_not_be_written_the_session_says_so_once(tmp_path: Path) -> None:
    (tmp_path / "caro").write_text("in the way")
    kept = Kept(str(tmp_path / "caro" / "repl_history"))
    assert "not kept" in str(kept.add("one"))
    assert kept.add("two") is None
    assert kept.lines == ["one", "two"]


def test_a_link_in_its_place_is_not_followed(place: str, tmp_path: Path) -> None:
    os.makedirs(os.path.dirname(place))
    (tmp_path / "other").write_text("mine\n")
    os.symlink(tmp_path / "other", place)
    assert "not kept" in str(Kept(place).add("one"))
    assert (tmp_path / "other").read_text() == "mine\n"


def test_it_lies_in_the_state_folder(tmp_path: Path) -> None:
    home = str(tmp_path)
    assert path({"HOME": home}) == f"{home}/.local/state/caro/repl_history"
    assert path({"HOME": home, "XDG_STATE_HOME": "/s"}) == "/s/caro/repl_history"
    assert path({"HOME": home, "XDG_STATE_HOME": "not/absolute"}) == f"{home}/.local/state/caro/repl_history"
    assert path({"HOME": home, "CARO_STATE_DIR": "/d"}) == "/d/repl_history"
    assert path({}) is None
    assert path({"HOME": "/nonexistent"}) is None
