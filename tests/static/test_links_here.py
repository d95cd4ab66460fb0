"""Links are made where the request says, and never where they would lead to themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion
from tests.static.asking import Box, ask, lay_out

FILES = {"a.txt": "see http://example.org\n", "docs/b.txt": ""}


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("symlink /etc/hosts to here", "ln -s /etc/hosts ."),
        ("symlink /etc/hosts here", "ln -s /etc/hosts ."),
        ("please symlink the file /etc/hosts to the current directory", "ln -s /etc/hosts ."),
        ("symlink ~/notes.txt to .", "ln -s ~/notes.txt ."),
        ("symlink docs/b.txt to here", "ln -s docs/b.txt ."),
        ("symlink '/srv/my file.txt' here", "ln -s '/srv/my file.txt' ."),
        ("symlink /etc/hosts and /etc/passwd here", "ln -s /etc/hosts /etc/passwd ."),
        ("symlink ../*.txt here", "ln -s ../*.txt ."),
        ("link ~/x into this folder", "ln -s ~/x ."),
        ("link the folder ../lib into here", "ln -s ../lib ."),
        ("link /etc/hosts here as h", "ln -s /etc/hosts h"),
        ("make a symlink to ../lib here", "ln -s ../lib ."),
        ("make a relative symlink to /etc/hosts here", "ln -sr /etc/hosts ."),
        ("make a symlink here pointing to /etc/hosts", "ln -s /etc/hosts ."),
        ("make a hard link to /srv/x here", "ln /srv/x ."),
        ("put a symlink to /etc/hosts here", "ln -s /etc/hosts ."),
        ("put a link to ../lib in this folder", "ln -s ../lib ."),
        ("create a symlink to a.txt called b.txt here", "ln -s a.txt b.txt"),
    ],
)
def test_a_link_is_made_here(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command


@pytest.mark.parametrize(
    "query",
    [
        "symlink a.txt to here",
        "symlink ./a.txt here",
        "link a.txt into this folder",
        "create a symlink to a.txt here",
        "create a symlink to a.txt",
        "symlink a.txt here as a.txt",
        "symlink .. to here",
        "symlink / here",
        "symlink all txt files from docs to here",  # said, and not understood
        "symlink a.txt",
        "link a.txt",
    ],
)
def test_what_would_lead_to_itself_or_is_not_told_is_declined(query: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) is None


def test_the_folder_here_is_known_by_its_whole_name_too(tmp_path: Path) -> None:
    folder = lay_out(tmp_path, FILES)
    assert ask(f"symlink {folder}/a.txt here", folder) is None
    there = Environment(cwd="/home/me", home="/home/me", may_look=False)
    found = StaticBackend().suggest(Request("symlink ~/a.txt here", there), 1e18)
    assert not isinstance(found, Suggestion)


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("where does the symlink a.txt point to", "readlink a.txt"),
        ("where is the symlink a.txt", "readlink a.txt"),
        ("show the symlink a.txt", "readlink a.txt"),
        ("resolve the symlink a.txt", "readlink a.txt"),
        ("list the symlinks here", "find . -type l"),
        ("symlinks here", "find . -type l"),
        ("symlink a.txt to b.txt", "ln -s a.txt b.txt"),
        ("create a symlink to /etc/hosts", "ln -s /etc/hosts"),
        ("show the links in a.txt", "grep -oE 'https?://[^[:space:]\"<>)]+' a.txt"),
    ],
)
def test_what_else_is_said_of_links_stays_what_it_was(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command


@pytest.mark.parametrize("query", ["symlink a.txt into docs", "symlink a.txt to docs/c.txt"])
def test_a_link_in_another_folder_leads_back_to_what_lies_here(query: str, tmp_path: Path) -> None:
    command = ask(query, lay_out(tmp_path, FILES))
    assert command is not None
    box = Box(FILES)
    box.run(command)
    made = box.work / "docs" / ("a.txt" if query.endswith("docs") else "c.txt")
    assert made.is_symlink() and made.read_text() == FILES["a.txt"]


def test_without_gnu_it_leads_there_by_the_whole_path(tmp_path: Path) -> None:
    there = Environment(cwd=str(lay_out(tmp_path, FILES)), dialect="bsd")
    found = StaticBackend().suggest(Request("symlink a.txt into docs", there), 1e18)
    assert isinstance(found, Suggestion)
    assert found.command == 'ln -s "$PWD"/a.txt docs'
