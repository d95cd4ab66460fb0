"""What stands here tells what a word means: a folder called downloads, files called chapter1.md."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request

BACKEND = StaticBackend()


@pytest.fixture
def here(tmp_path: Path) -> Path:
    for name in (
        "book/chapter1.md",
        "book/chapter10.md",
        "book/outline.md",
        "downloads/a.iso",
        "backup/x",
        "videos/a.mp4",
        "log/web.log.1.gz",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "todo.md").write_text("x")
    with zipfile.ZipFile(tmp_path / "album.zip", "w") as bundle:
        bundle.writestr("album/info.txt", "trip")
        bundle.writestr("album/raw/a.txt", "a")
        bundle.writestr("album/b/a.txt", "a")
    with tarfile.open(tmp_path / "app.tar.gz", "w:gz") as packed:
        info = tarfile.TarInfo("app-1.4/docs/guide.html")
        info.size = 2
        packed.addfile(info, io.BytesIO(b"hi"))
    return tmp_path


def ask(query: str, folder: Path, may_look: bool = True) -> str | None:
    environment = Environment(cwd=str(folder), may_look=may_look)
    return getattr(BACKEND.suggest(Request(query, environment), 1e18), "command", None)


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("how many chapters are in book", "find book -type f -name 'chapter*' | wc -l"),
        ("list the chapters in book in numeric order", "find book -type f -name 'chapter*' | sort -V"),
        ("move all chapters from book to backup", "mv book/chapter* backup/"),
        ("delete downloads older than 60 days", "find downloads -type f -mtime +60 -delete"),
        ("what did I download in the last two days", "find downloads -type f -mtime -2"),
        ("list book by date", "ls -lt book"),
        ("how many files are in book", "find book -maxdepth 1 -type f | wc -l"),
        ("compress the book folder", "tar -czf book.tar.gz book"),
        ("make a copy of todo.md in backup", "cp todo.md backup"),
        ("search FATAL in the compressed logs in log", "zgrep FATAL log/*.gz"),
        ("extract info.txt from album.zip", "unzip album.zip album/info.txt"),
        ("remove info.txt from album.zip", "zip -d album.zip album/info.txt"),
        ("pull guide.html out of app.tar.gz", "tar -xzf app.tar.gz app-1.4/docs/guide.html"),
    ],
)
def test_what_stands_here_is_meant(query: str, command: str, here: Path) -> None:
    assert ask(query, here) == command


def test_nothing_is_told_by_names_when_looking_is_turned_off(here: Path) -> None:
    assert ask("how many chapters are in book", here, may_look=False) is None
    assert ask("remove info.txt from album.zip", here, may_look=False) == "zip -d album.zip info.txt"


def test_a_name_that_two_members_have_stays_as_it_was_said(here: Path) -> None:
    assert ask("extract a.txt from album.zip", here) == "unzip album.zip a.txt"


def test_a_noun_that_names_nothing_here_is_not_understood(here: Path) -> None:
    assert ask("how many sonnets are in book", here) is None


def test_files_are_not_looked_for_in_a_file(here: Path) -> None:
    (here / ".env").write_text("A=1")
    assert "find" not in (ask("show the names of the keys in .env", here) or "")


def test_a_damaged_archive_is_no_reason_to_fail(here: Path) -> None:
    (here / "app.tar.gz").write_bytes(b"\x1f\x8b broken")
    assert ask("pull guide.html out of app.tar.gz", here) == "tar -xzf app.tar.gz guide.html"
