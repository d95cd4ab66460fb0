"""Hints go on from what was typed, and come from the intent table alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from caro.backends.static.hints import LIMIT, hints, phrases


@pytest.mark.parametrize("prefix", ["", "s", "show ", "git br", "DELETE the", "rename", "  copy   a"])
def test_every_hint_begins_with_what_was_typed(prefix: str) -> None:
    found = hints(prefix)
    assert found
    assert len(found) <= LIMIT
    assert all(hint.startswith(" ".join(prefix.lower().split())) for hint in found)
    assert len(set(found)) == len(found)


def test_the_verbs_that_start_most_requests_come_first() -> None:
    assert hints("")[0] == "show"
    assert "delete" in hints("d")


def test_a_finished_word_is_continued_by_the_next() -> None:
    assert all(" " in hint for hint in hints("rename "))
    assert any(" " in hint for hint in hints("rename"))


def test_few_phrases_are_given_whole() -> None:
    assert "delete the branch old-login" in hints("delete the branch old")


def test_nothing_is_hinted_where_nothing_begins_so() -> None:
    assert hints("zzz") == []


def test_the_limit_is_kept() -> None:
    assert len(hints("", limit=3)) == 3


def test_phrases_with_slots_say_what_goes_there() -> None:
    assert any("<" in phrase for phrase in phrases())
    assert not any("{" in phrase or "!" in phrase for phrase in phrases() if "<" in phrase)


def test_answering_does_not_load_the_hints() -> None:
    code = (
        "import sys, caro.backends.static as s; from caro.domain import Environment, Request;"
        "s.StaticBackend().suggest(Request('list files', Environment()), 1e18);"
        "print([m for m in sys.modules if m.endswith(('.hints', '.examples', '.wording'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(path for path in sys.path if path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
