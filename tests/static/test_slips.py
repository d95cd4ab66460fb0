"""A slip in a word that compares is mended before it is taken for a name, and no quality is one either."""

from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Decline, Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e9)
    assert isinstance(found, (Suggestion, Decline))
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize("slip", ["biger", "bigger", "biggger"])
def test_a_slip_in_a_comparison_is_no_name(slip: str) -> None:
    assert ask(f"find files {slip} than two and a half gigabytes") == "find . -type f -size +2560M"


def test_a_name_that_is_like_a_comparison_stays_a_name_where_mending_it_makes_no_sense() -> None:
    assert ask("delete the branch oldr") == "git branch -d oldr"


def test_files_that_are_not_mine_are_not_files_of_nobody() -> None:
    assert ask("list all files that are not owned by me") == 'find . -type f ! -user "$USER"'
    assert ask("list files not owned by anyone") == "find . -type f -nouser"


@pytest.mark.parametrize("query", ["delete the frobbed files in src", "remove frobbed files from src"])
def test_what_several_files_are_like_is_not_the_name_of_one(query: str) -> None:
    assert ask(query) is None


def test_a_word_that_compares_is_no_folder_to_search() -> None:
    found = ask("find every file containing the word password, ignoring case")
    assert found is None or "containing" not in found


def test_a_file_is_no_commit() -> None:
    assert ask("show commits that touched users.txt") == "git log -- users.txt"


def test_files_of_a_kind_and_folders_of_a_name_are_not_asked_to_be_both() -> None:
    assert ask("get rid of all pyc files and __pycache__ dirs") is None


def test_a_folder_that_stands_here_is_no_kind_of_file(tmp_path: Path) -> None:
    request = "compress docs into docs.tar.gz"
    (tmp_path / "docs").mkdir()
    found = StaticBackend().suggest(Request(request, Environment(cwd=str(tmp_path))), 1e9)
    assert isinstance(found, Suggestion) and found.command == "tar -czf docs.tar.gz docs"


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("find my notes that mention Jon", "grep -rl Jon notes"),
        (
            "top 3 largest files in downloads",
            "find downloads -type f -printf '%s\\t%p\\n' | sort -nr | head -n 3",
        ),
    ],
)
def test_folders_that_stand_here_are_the_ones_spoken_of(query: str, command: str, tmp_path: Path) -> None:
    for name in ("notes", "downloads"):
        (tmp_path / name).mkdir()
    found = StaticBackend().suggest(Request(query, Environment(cwd=str(tmp_path))), 1e9)
    assert isinstance(found, Suggestion) and found.command == command


@pytest.mark.parametrize(
    "query",
    [
        "set the modification date of todo.md to now",
        "start the containers in the background",
    ],
)
def test_an_answer_to_something_else_is_none(query: str) -> None:
    assert ask(query) is None


def test_the_department_is_no_filler() -> None:
    assert ask("lines with IT in staff.txt") == "grep IT staff.txt"


def test_a_question_mark_after_a_file_closes_the_question() -> None:
    assert ask("numeric mode of htdocs/config.php?") == "stat -c '%a' htdocs/config.php"


def test_words_are_counted_and_no_documents() -> None:
    found = ask("count words in all markdown files")
    assert found is None or "docx" not in found


def test_two_names_in_a_repository_are_branches_rather_than_folders(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    request = Request("what files differ between main and develop", Environment(cwd=str(tmp_path)))
    found = StaticBackend().suggest(request, 1e9)
    assert isinstance(found, Decline) or not found.command.startswith("diff")


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("allow https through ufw", "sudo ufw allow https"),
        ("which text files mention bob, whatever the case", None),
        ("show shop/cart.py as it was in v1.0.0", None),
        ("what timezone is this machine set to", None),
        ("tag shop:latest as registry.example.com/shop:2.5.1 and push it", None),
    ],
)
def test_slips_in_kinds_and_things_of_another_kind_are_told(query: str, command: str | None) -> None:
    found = ask(query)
    if command is not None:
        assert found == command
    else:
        assert found is None or not any(
            mark in found for mark in (", whatever", "cat ", "set-hostname", " > ")
        )
