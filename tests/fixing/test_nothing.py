"""What ended by a signal or by an answer needs no fix; a program's own use of such a status does."""

from __future__ import annotations

import pytest

from caro.domain import Environment
from caro.fixing import Failed
from caro.fixing.nothing import nothing_to_fix


@pytest.mark.parametrize(
    ("command", "status", "why"),
    [
        ("ssh host.example", 129, "terminal"),
        ("sleep 100", 130, "interrupted"),
        ("git log | sleep 9", 129, "terminal"),
        ("grep TODO notes.md", 1, "nothing matched"),
    ],
)
def test_a_signal_and_an_answer_need_no_fix(command: str, status: int, why: str) -> None:
    said = nothing_to_fix(Failed(command, status, ""), Environment())
    assert said is not None and why in said


@pytest.mark.parametrize("command", ["git reset --hrad", "cd repo && git status --shrot"])
def test_an_option_that_git_does_not_know_is_no_signal(command: str) -> None:
    assert nothing_to_fix(Failed(command, 129, ""), Environment()) is None
