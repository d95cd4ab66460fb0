"""Threads stay within the budget, leave a core free, and fall to one where cores are few or busy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.tuning.threads import MOST, threads
from hwprobe import Live

from .machines import budget, report

IDLE = Live(load1=0.0, psi_cpu=0.0)


@pytest.mark.parametrize(("allowed", "prompt", "generation"), [(1, 1, 1), (2, 1, 1), (4, 3, 3), (64, 8, 4)])
def test_idle_cores_are_used_save_one(allowed: int, prompt: int, generation: int) -> None:
    here = report(logical=64, live=IDLE)
    assert threads("prompt", here, budget(allowed)).value == prompt
    assert threads("generation", here, budget(allowed)).value == generation


def test_the_reason_names_the_bound_that_decided() -> None:
    found = threads("prompt", report(live=IDLE), budget(1, name="quota"))
    assert "budget is 1, by quota (/here)" in found.reason
    assert found.bounds == ("quota: 1 (/here)",)


@pytest.mark.parametrize(
    ("live", "expected"),
    [
        (Live(load1=0.2, psi_cpu=0.5), 4),
        (Live(load1=5.6), 2),
        (Live(load1=11.0), 1),
        (Live(load1=0.0, psi_cpu=35.0), 1),
        (Live(), 4),
    ],
)
def test_busy_cores_are_left_to_those_who_have_them(live: Live, expected: int) -> None:
    found = threads("generation", report(logical=8, live=live), budget(8))
    assert found.value == expected
    assert ("busy" in found.reason) == (expected < 4)


def test_a_measurement_counts_within_the_budget_and_what_is_free() -> None:
    found = threads("generation", report(live=IDLE), budget(2), measured=2)
    assert (found.value, found.source) == (2, "measured")
    assert threads("generation", report(live=IDLE), budget(2), measured=6).value == 2
    busy = threads("generation", report(logical=2, live=Live(load1=3.0)), budget(2), measured=2)
    assert (busy.value, busy.source) == (1, "derived")


def test_a_person_outranks_everything() -> None:
    busy = report(logical=2, live=Live(load1=9.0, psi_cpu=90.0))
    found = threads("prompt", busy, budget(1), (6, "environment CARO_THREADS"), measured=1)
    assert (found.value, found.source) == (6, "environment CARO_THREADS")


@given(
    st.integers(1, 300),
    st.none() | st.floats(0, 1000),
    st.none() | st.floats(0, 100),
    st.none() | st.integers(1, 300),
    st.sampled_from(["prompt", "generation"]),
)
def test_there_is_always_a_thread_and_never_more_than_the_budget(
    allowed: int, load: float | None, psi: float | None, measured: int | None, stage: str
) -> None:
    found = threads(
        stage, report(logical=16, live=Live(load1=load, psi_cpu=psi)), budget(allowed), None, measured
    )
    assert isinstance(found.value, int)
    assert 1 <= found.value <= allowed
    if measured is None:
        assert found.value <= MOST[stage]
