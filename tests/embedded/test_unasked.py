"""What destroys is offered only to those who ask for it."""

from __future__ import annotations

import pytest

from caro.backends.embedded import doubt
from caro.backends.embedded.unasked import HARMS, unasked
from caro.domain import Decline, Suggestion


@pytest.mark.parametrize(("query", "command"), [pair for harm in HARMS for pair in harm.asked])
def test_what_is_asked_for_is_no_harm(query: str, command: str) -> None:
    assert unasked(query, command) is None


@pytest.mark.parametrize(
    ("does", "query", "command"), [(harm.does, *pair) for harm in HARMS for pair in harm.not_asked]
)
def test_what_is_not_asked_for_is_named(does: str, query: str, command: str) -> None:
    assert unasked(query, command) == does


@pytest.mark.parametrize(
    "command",
    [
        "ls -la",
        "grep -r rm .",
        "echo kill",
        "find . -name '*.rm'",
        "cat a > b.txt",
        "ls 2> /dev/null",
        "git log",
    ],
)
def test_what_only_looks_like_harm_is_none(command: str) -> None:
    assert unasked("show it", command) is None


def doubted(query: str, command: str) -> Decline | None:
    return doubt(query, Suggestion(command, "embedded", 1.0))


def test_an_answer_that_has_everything_is_not_doubted() -> None:
    assert doubted("count the lines of a.txt", "wc -l a.txt") is None


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("rm a.txt", "would delete, which was not asked for"),
        ("wc -l b.txt", "leaves out a.txt"),
    ],
)
def test_a_doubtful_answer_is_declined_with_the_reason(command: str, reason: str) -> None:
    reply = doubted("count the lines of a.txt", command)
    assert reply is not None
    assert reply.code == "doubtful"
    assert reason in reply.reason
