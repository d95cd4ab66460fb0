"""What a request names is looked at where the person stands, and not at all when that is turned off."""

import os
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.surroundings import exists, has_tool, is_folder, with_names_quoted
from caro.domain import Environment, Request, Suggestion


def here(folder: Path, may_look: bool = True) -> Environment:
    return Environment(cwd=str(folder), may_look=may_look)


def test_a_folder_and_a_file_are_seen(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "notes").write_text("x")
    assert is_folder("logs", here(tmp_path)) and not is_folder("notes", here(tmp_path))
    assert exists("notes", here(tmp_path)) and not exists("nothing", here(tmp_path))


def test_nothing_is_seen_when_looking_is_turned_off(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    assert not is_folder("logs", here(tmp_path, may_look=False))
    assert not exists("logs", here(tmp_path, may_look=False))
    assert has_tool("sh", here(tmp_path, may_look=False)) is None


def test_tools_are_known_for_this_system_only() -> None:
    host = os.uname().sysname == "Darwin"
    this, other = ("macos", "linux") if host else ("linux", "macos")
    assert has_tool("sh", Environment(platform=this)) is True  # type: ignore[arg-type]
    assert has_tool("no-such-tool-anywhere", Environment(platform=this)) is False  # type: ignore[arg-type]
    assert has_tool("sh", Environment(platform=other)) is None  # type: ignore[arg-type]


def test_the_columns_of_a_table_are_read_from_it_and_the_answer_says_so(tmp_path: Path) -> None:
    (tmp_path / "sales.csv").write_text("date,region,revenue\n2024-01-05,north,25.5\n2024-01-06,south,45\n")
    request = Request("total revenue per region in sales.csv", here(tmp_path))
    found = StaticBackend().suggest(request, 1e9)
    assert isinstance(found, Suggestion)
    assert "$2" in found.command and "$3" in found.command
    assert found.notes == ("the columns of sales.csv were read from its first lines",)


def test_without_looking_the_columns_of_a_table_are_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "sales.csv").write_text("date,region,revenue\n2024-01-05,north,25.5\n2024-01-06,south,45\n")
    request = Request("total revenue per region in sales.csv", here(tmp_path, may_look=False))
    assert not isinstance(StaticBackend().suggest(request, 1e9), Suggestion)


@pytest.mark.parametrize(
    ("query", "read_as"),
    [
        ("delete my notes.txt", "delete 'my notes.txt'"),
        ("copy my notes.txt to a b c/d", "copy 'my notes.txt' to a b c/d"),
        ("delete notes.txt", "delete notes.txt"),
        ("delete 'my notes.txt'", "delete 'my notes.txt'"),
        ("delete my  notes.txt", "delete my  notes.txt"),
    ],
)
def test_a_name_with_blanks_that_stands_here_is_one_name(query: str, read_as: str, tmp_path: Path) -> None:
    (tmp_path / "my notes.txt").touch()
    assert with_names_quoted(query, here(tmp_path)) == read_as
    assert with_names_quoted(query, here(tmp_path, may_look=False)) == query


def test_longer_names_win_over_shorter_ones(tmp_path: Path) -> None:
    (tmp_path / "my notes").touch()
    (tmp_path / "my notes of may").touch()
    assert with_names_quoted("remove my notes of may", here(tmp_path)) == "remove 'my notes of may'"


def test_the_scripts_of_a_folder_are_those_that_lie_there(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "build").write_text("#!/bin/sh\n")
    (tools / "check.py").write_text("")

    def ask(query: str) -> str | None:
        found = StaticBackend().suggest(Request(query, here(tmp_path)), 1e9)
        return found.command if isinstance(found, Suggestion) else None

    assert ask("make the scripts in tools executable") == "find tools -maxdepth 1 -type f -exec chmod +x {} +"
    (tools / "README.md").write_text("")
    assert ask("list the scripts in tools") == "find tools -type f \\( -name '*.py' -o -name build \\)"
    (tools / "build").unlink()
    assert ask("list the scripts in tools") == "find tools -type f -name '*.py'"
