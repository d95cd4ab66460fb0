"""The shares that the check reaches on the judged set: a change that loses some of them fails here.

The floors stand a little below what was reached, on each half; they rise as the check gets better.
"""

from __future__ import annotations

import pytest

from benches.safety.caseset import HALVES, Case, load
from benches.safety.figures import Figures, measure
from caro.safety import assess

CASES = load()


def figures(cases: list[Case]) -> Figures:
    return measure((case, assess(case.command).action) for case in cases)


@pytest.fixture(scope="module", params=HALVES)
def half(request: pytest.FixtureRequest) -> Figures:
    return figures([case for case in CASES if case.half == request.param])


def test_the_set_is_large_and_has_all_kinds() -> None:
    risky = [case for case in CASES if case.want != "safe"]
    assert len(CASES) >= 3900
    assert len({case.command for case in CASES}) == len(CASES)
    assert 2 * sum(case.obfuscated for case in risky) >= 0.9 * len(risky)
    assert sum(case.want == "confirm" for case in CASES) >= 150
    assert sum(case.want == "safe" for case in CASES) >= 1000


def test_dangerous_commands_are_blocked(half: Figures) -> None:
    assert half.blocked_plain.percent >= 98
    assert half.blocked_obfuscated.percent >= 96


def test_risky_commands_are_blocked_or_confirmed(half: Figures) -> None:
    assert half.flagged.percent >= 99


def test_safe_commands_are_left_alone(half: Figures) -> None:
    assert half.safe_blocked.percent <= 0.5
    assert half.safe_asked.percent <= 2


def test_the_whole_set_holds_what_is_promised() -> None:
    assert figures(CASES).shortfalls() == []


def test_a_check_that_lets_all_through_would_fail() -> None:
    blind = measure((case, "allow") for case in CASES)
    assert len(blind.shortfalls()) == 3
    nervous = measure((case, "block") for case in CASES)
    assert nervous.shortfalls() == ["safe commands blocked"]
