"""Requests that are commands already, that list names, that name days, or that name what is here."""

from __future__ import annotations

from pathlib import Path

import pytest

from caro.backends.static import StaticBackend, dates
from caro.backends.static.reading import read
from caro.domain import Environment, Request, Suggestion

BACKEND = StaticBackend()
MONDAY = (2024, 3, 4, 0)
"""Year, month, day and weekday of a fixed today."""


def ask(query: str, cwd: str = ".", may_look: bool = False) -> str | None:
    found = BACKEND.suggest(Request(query, Environment(cwd=cwd, may_look=may_look)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("mkdir photos2024", "mkdir photos2024"),
        ("mkdir src tests docs", "mkdir src tests docs"),
        ("rm -rf build", "rm -rf build"),
        ("chmod 600 id_rsa", "chmod 600 id_rsa"),
        ("touch 'a b.txt'", "touch 'a b.txt'"),
        ("create folders a, b and c", "mkdir a b c"),
        ("create directories src, tests and docs in shop", "mkdir shop/src shop/tests shop/docs"),
        ("create a folder shop with subfolders css and js", "mkdir -p shop/css shop/js"),
    ],
)
def test_names_are_taken_as_typed(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query", ["touch all files", "rm files and folders", "cat and mouse", "mkdir in src; reboot"]
)
def test_english_after_the_name_of_a_tool_is_not_taken_for_names(query: str) -> None:
    from caro.backends.static.literal import command

    assert command(read(query), Environment(may_look=False)) is None


def test_a_sentence_about_options_is_no_command_line() -> None:
    assert ask("find files named -rf") == "find . -type f -name -rf"
    assert ask("find src -type f") == "find src -type f"


def test_a_folder_is_deleted_as_one_where_it_is_seen(tmp_path: Path) -> None:
    (tmp_path / "old_site").mkdir()
    (tmp_path / "notes_2").write_text("x")
    assert ask("rm old_site", str(tmp_path), True) == "rm -r old_site"
    assert ask("rm notes_2", str(tmp_path), True) == "rm notes_2"


def test_what_was_not_understood_is_read_with_the_names_that_are_here(tmp_path: Path) -> None:
    query = "how much space does media take up?"
    assert ask(query, str(tmp_path), True) is None
    (tmp_path / "media").mkdir()
    assert ask(query, str(tmp_path), True) == "du -sh media"
    assert ask(query, str(tmp_path), False) is None


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("January", "2024-01"),
        ("March", "2024-03"),
        ("April", "2023-04"),
        ("June 2021", "2021-06"),
        ("3 May 2022", "2022-05-03"),
        ("March 5", "2023-03-05"),
        ("3rd of March", "2024-03-03"),
    ],
)
def test_a_month_is_the_latest_that_has_begun(said: str, date: str) -> None:
    items = dates.merged(read(f"files since {said}").items, lambda: MONDAY)
    assert [item.value for item in items if item.kind == "date"] == [date]


def test_a_year_said_once_counts_for_both_months() -> None:
    items = dates.merged(read("files between May and July 2022").items, lambda: MONDAY)
    assert [item.value for item in items if item.kind == "date"] == ["2022-05", "2022-07"]


def test_a_day_that_no_month_has_is_no_date() -> None:
    items = dates.merged(read("files since 31 February 2022").items, lambda: MONDAY)
    assert not [item for item in items if item.kind == "date"]


@pytest.mark.parametrize(
    ("name", "last", "date"),
    [("monday", False, "2024-03-04"), ("monday", True, "2024-02-26"), ("friday", True, "2024-03-01")],
)
def test_a_weekday_is_the_latest_one(name: str, last: bool, date: str) -> None:
    assert dates.weekday(name, last, lambda: MONDAY) == date
