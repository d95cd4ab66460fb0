"""A slip in a word that compares is mended before it is taken for a name, and no quality is one either."""

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
