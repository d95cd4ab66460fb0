"""What a request leaves open is found by looking at what is here, and only where it makes a difference."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from caro.clarifying import Question, answered, question
from caro.clarifying.touched import touched
from caro.domain import Environment, Request


def make(folder: Path, *names: str, age: float = 3600) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        moment = time.time() - age
        os.utime(path, (moment, moment))


def asked(query: str, folder: Path, **facts: object) -> tuple[str, Question | None]:
    """Return the answer to a request in a folder, and what it leaves open."""
    request = Request(query, Environment(cwd=str(folder), **facts))  # type: ignore[arg-type]
    command = answered(query, request)
    assert command is not None, query
    return command, question(request, command)


def told(query: str, folder: Path) -> list[tuple[str, str]]:
    """Return the readings of a request."""
    _, found = asked(query, folder)
    return [(one.says, one.command) for one in found.readings] if found is not None else []


BELOW, HERE = "find . -type f -name '*.log' -delete", "find . -maxdepth 1 -type f -name '*.log' -delete"


def test_log_files_here_and_below_are_told_apart(tmp_path: Path) -> None:
    make(tmp_path, "a.log", "b.log", "logs/c.log", "notes.txt")
    assert told("delete the log files", tmp_path) == [
        ("here and in the folders below (3 files)", BELOW),
        ("only in this folder (2 files)", HERE),
    ]


@pytest.mark.parametrize("names", [("a.log", "b.log"), ("logs/a.log",), ("a.txt",)])
def test_where_it_makes_no_difference_nothing_is_asked(names: tuple[str, ...], tmp_path: Path) -> None:
    make(tmp_path, *names)
    assert told("delete the log files", tmp_path) == []


@pytest.mark.parametrize(
    "query",
    [
        "delete the log files here",
        "delete the log files recursively",
        "delete the log files in this folder",
        "delete the log files in logs",
        "list the log files",
        "count the log files",
        "find log files larger than 1 MB",
    ],
)
def test_what_is_said_exactly_or_changes_nothing_is_not_asked_about(query: str, tmp_path: Path) -> None:
    make(tmp_path, "a.log", "logs/c.log")
    assert told(query, tmp_path) == []


def test_the_answer_comes_first_whichever_it_is(tmp_path: Path) -> None:
    make(tmp_path, "a.log", "logs/c.log")
    command, found = asked("compress the log files", tmp_path)
    assert found is not None
    assert command == "gzip *.log"
    assert [one.command for one in found.readings] == [
        "gzip *.log",
        "find . -type f -name '*.log' -exec gzip {} +",
    ]
    assert found.note(command) == (
        "taken as “only in this folder (1 file)”; it may also mean here and in the folders below (2 files): "
        "find . -type f -name '*.log' -exec gzip {} +"
    )


def test_ages_and_sizes_are_looked_at_too(tmp_path: Path) -> None:
    make(tmp_path, "new.log", "logs/new.log")
    make(tmp_path, "old.log", "logs/old.log", age=30 * 86400)
    assert [says for says, _ in told("delete log files older than a week", tmp_path)] == [
        "here and in the folders below (2 files)",
        "only in this folder (1 file)",
    ]
    (tmp_path / "old.log").unlink()
    assert told("delete log files older than a week", tmp_path) == []


@pytest.fixture
def at_noon(monkeypatch: pytest.MonkeyPatch) -> float:
    """Noon of a day, which it is from now on."""
    moment = time.mktime((2026, 5, 20, 12, 0, 0, 0, 0, -1))
    monkeypatch.setattr(time, "time", lambda: moment)
    return moment


def test_the_last_day_is_24_hours_or_since_midnight(tmp_path: Path, at_noon: float) -> None:
    for name, hours in (("morning.txt", 3), ("evening.txt", 18), ("older.txt", 40)):
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (at_noon - hours * 3600,) * 2)
    assert told("delete files from the last day", tmp_path) == [
        ("in the last 24 hours (2 files)", "find . -type f -mtime -1 -delete"),
        ("since midnight (1 file)", "find . -type f -daystart -mtime 0 -delete"),
    ]
    (tmp_path / "evening.txt").unlink()
    assert told("delete files from the last day", tmp_path) == []


def test_a_name_of_files_and_folders(tmp_path: Path) -> None:
    make(tmp_path, "a/cache", "cache/x", "b/cache/y")
    assert told("delete everything named cache", tmp_path) == [
        ("files (1)", "find . -type f -name cache -delete"),
        ("folders with all that is in them (2)", "find . -type d -name cache -prune -exec rm -r {} +"),
    ]
    shutil.rmtree(tmp_path / "a")
    assert told("delete everything named cache", tmp_path) == []


def test_several_archives(tmp_path: Path) -> None:
    make(tmp_path, "older.tar", age=7200)
    make(tmp_path, "my photos.zip", "photo.jpg", "app.log.gz")
    assert told("unpack the archive", tmp_path) == [
        ("my photos.zip", "unzip 'my photos.zip'"),
        ("older.tar", "tar -xf older.tar"),
    ]
    assert told("unpack the tarball", tmp_path) == []
    command, _ = asked("unpack the tarball", tmp_path)
    assert command == "tar -xf older.tar"
    command, _ = asked("what is in the zip file?", tmp_path)
    assert command == "unzip -l 'my photos.zip'"


@pytest.mark.parametrize(
    "query", ["delete the archive", "unpack the archive of last year", "email the archive"]
)
def test_another_wish_about_an_archive_names_none(query: str, tmp_path: Path) -> None:
    make(tmp_path, "one.tar")
    request = Request(query, Environment(cwd=str(tmp_path)))
    assert "one.tar" not in (answered(query, request) or "")


def test_a_file_that_lies_further_down_twice(tmp_path: Path) -> None:
    make(tmp_path, "web/settings.py", "api/v1/settings.py", "node_modules/x/settings.py")
    assert told("show settings.py", tmp_path) == [
        ("web/settings.py", "cat web/settings.py"),
        ("api/v1/settings.py", "cat api/v1/settings.py"),
    ]
    assert ("web/settings.py", "rm web/settings.py") in told("delete settings.py", tmp_path)
    make(tmp_path, "settings.py")
    assert told("show settings.py", tmp_path) == []


def test_a_branch_here_and_at_the_remote(tmp_path: Path) -> None:
    assert told("delete the branch feature", tmp_path) == []
    git = tmp_path / ".git"
    make(git, "refs/heads/feature", "refs/heads/packed", "refs/remotes/origin/feature")
    (git / "packed-refs").write_text("# pack-refs\nabc refs/remotes/origin/packed\n")
    (tmp_path / "src").mkdir()
    assert told("delete the branch feature", tmp_path / "src") == [
        ("the branch here", "git branch -d feature"),
        ("the one at origin", "git push origin --delete feature"),
        ("both", "git branch -d feature && git push origin --delete feature"),
    ]
    assert len(told("delete the branch packed", tmp_path)) == 3
    assert told("delete the branch other", tmp_path) == []
    assert told("delete the local branch feature", tmp_path) == []


@pytest.fixture
def running(tmp_path: Path) -> Iterator[list[int]]:
    """The numbers of two processes called wombat."""
    sleep = shutil.which("sleep")
    if sys.platform != "linux" or sleep is None:
        pytest.skip("processes are read from /proc")
    shutil.copy(sleep, tmp_path / "wombat")
    started = [subprocess.Popen([str(tmp_path / "wombat"), "60"]) for _ in range(2)]
    for one in started:
        while Path(f"/proc/{one.pid}/comm").read_text() != "wombat\n":
            time.sleep(0.01)
    yield [one.pid for one in started]
    for one in started:
        one.kill()
        one.wait()


def test_several_processes_of_a_name(tmp_path: Path, running: list[int]) -> None:
    readings = told("kill wombat", tmp_path)
    assert readings[0] == ("all 2 of them", "pkill -x wombat")
    assert [command for _, command in readings[1:]] == [f"kill {number}" for number in running]
    assert all(
        f"{number}  " in says and "wombat 60" in says
        for number, (says, _) in zip(running, readings[1:], strict=True)
    )
    assert told("kill all wombat processes", tmp_path) == []


def test_one_process_of_a_name_is_meant(tmp_path: Path) -> None:
    assert told("kill quokka", tmp_path) == []


def test_nothing_is_looked_at_where_that_is_not_wanted(tmp_path: Path) -> None:
    make(tmp_path, "a.log", "logs/c.log")
    _, found = asked("delete the log files", tmp_path, may_look=False)
    assert found is None


@pytest.mark.parametrize(
    "command",
    [
        "find . -type f -name '*.log' -delete",
        "find . -maxdepth 1 -type f -name '*.log' -delete",
        "find . -mindepth 2 -iname '*.LOG' -exec rm {} +",
        "find . -type f ( -name '*.log' -o -name '*.txt' ) -delete".replace("(", "\\(").replace(")", "\\)"),
        "find . -type f ! -name '*.log' -delete",
        "find . -type f -not -path './logs/*' -delete",
        "find . -type f -mtime +7 -delete",
        "find . -type f -mtime -1 -delete",
        "find . -type f -mmin -90 -delete",
        "find . -type f -size +0c -delete",
        "find . -type f -size -2k -delete",
        "find . -type d -name logs -prune -exec rm -r {} +",
        "find . -type l -delete",
        "mkdir -p old && find . -type f -name '*.log' -exec mv -t old/ {} +",
    ],
)
def test_what_a_search_selects_is_what_find_selects(command: str, tmp_path: Path) -> None:
    make(tmp_path, "a.log", "logs/c.log", "logs/deep/d.LOG", "notes.txt", ".hidden.log")
    make(tmp_path, "old.log", "logs/old.txt", age=30 * 86400)
    (tmp_path / "logs/empty.log").write_text("")
    (tmp_path / "link.log").symlink_to("a.log")
    search = command.rpartition(" && ")[2].partition(" -delete")[0].partition(" -exec")[0] + " -print"
    done = subprocess.run(["bash", "-c", search], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert touched(command, Environment(cwd=str(tmp_path))) == frozenset(done.stdout.splitlines())


@pytest.mark.parametrize(
    "command",
    [
        "find /tmp -delete",
        "find . -newer x -delete",
        'find . -name "$x" -delete',
        "rm a b",
        "rm logs/*.log",
        "find .",
    ],
)
def test_what_can_not_be_told_is_not_told(command: str, tmp_path: Path) -> None:
    found = touched(command, Environment(cwd=str(tmp_path)))
    assert found is None or command == "find ."
