"""The figures are what a person would count by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caro.metrics.summary import EDGES_MS, busy, figures, histogram, percentile, slots
from tests.metrics.answers import record

VALUES = st.lists(st.floats(0, 1e9), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("percent", "wanted"),
    [(0, 1.0), (1, 1.0), (50, 50.0), (95, 95.0), (99, 99.0), (99.1, 100.0), (100, 100.0)],
)
def test_a_percentile_of_a_hundred_is_the_value_of_that_rank(percent: float, wanted: float) -> None:
    assert percentile([float(value) for value in range(100, 0, -1)], percent) == wanted


@given(VALUES, st.floats(1, 100))
@settings(deadline=None)
def test_so_many_do_not_exceed_a_percentile_and_no_smaller_value_does(
    values: list[float], percent: float
) -> None:
    found = percentile(values, percent)
    assert found in values
    assert sum(value <= found for value in values) >= percent / 100 * len(values) - 1e-9
    assert sum(value < found for value in values) < percent / 100 * len(values)


def test_of_nothing_there_is_no_percentile_and_no_figure() -> None:
    with pytest.raises(ValueError):
        percentile([], 50)
    assert figures([]) == {}


def test_shares_and_rates_are_of_all_answers_and_edits_of_those_asked_about() -> None:
    records = [
        *(record(float(at), 2.0) for at in range(6)),
        record(7.0, 900.0, backend="embedded", tokens_s=40.0, kib=200_000),
        record(8.0, 1100.0, backend="embedded", tokens_s=50.0, kib=100_000),
        record(9.0, 3.0, backend="", outcome="declined"),
        record(10.0, 3.0, outcome="blocked", risk="critical"),
        record(11.0, 3.0, backend="", outcome="error", code="internal"),
        record(12.0, 3.0, choice="run", edited=True),
        record(13.0, 3.0, choice="quit"),
        record(14.0, 3.0, choice="unasked"),
    ]
    made = figures(records)
    values = {key: (round(one.value, 3), one.unit, one.count) for key, one in made.items()}
    assert values["share.static"] == (round(100 * 10 / 14, 3), "%", 14)
    assert values["share.embedded"] == (round(100 * 2 / 14, 3), "%", 14)
    assert values["declined"] == values["blocked"] == values["errors"] == values["crashes"]
    assert values["declined"] == (round(100 / 14, 3), "%", 14)
    assert values["edited"] == (50.0, "%", 2)
    assert values["time.embedded.p50"] == (900.0, "ms", 2)
    assert values["time.embedded.p99"] == (1100.0, "ms", 2)
    assert values["time.static.p50"] == (2.0, "ms", 10)
    assert values["speed.embedded"] == (40.0, "tokens/s", 2)
    assert values["memory.embedded"] == (204.8, "MB", 2)
    assert "time.ollama.p50" not in values and "cpu.p50" not in values


def test_the_memory_of_a_model_is_its_own_also_where_it_knew_nothing() -> None:
    records = [
        record(1.0, kib=20_000),
        record(2.0, kib=10_000, backend="", outcome="declined"),
        record(3.0, kib=200_000, backend="", outcome="declined", stages={"embedded": 1.0, "total": 2.0}),
        record(5.0, kib=9_000, stages={"embedded": 1.0, "total": 2.0}, passed={"embedded": "unavailable"}),
        record(4.0, kib=210_000, backend="openai", stages={"embedded": 1.0, "openai": 1.0, "total": 2.0}),
    ]
    made = figures(records)
    assert made["memory.static"].value == pytest.approx(20.48)
    assert made["memory.embedded"].value == pytest.approx(215.04)
    assert "memory.openai" not in made


@given(st.lists(st.floats(0, 1e5), max_size=60))
@settings(deadline=None)
def test_each_answer_stands_in_one_class_of_the_histogram(totals: list[float]) -> None:
    bars = histogram([record(1.0, total) for total in totals])
    assert [edge for edge, _ in bars] == [*EDGES_MS, math.inf]
    assert sum(count for _, count in bars) == len(totals)
    below = 0
    for edge, count in bars:
        below += count
        assert below == sum(total <= edge for total in totals)


def test_time_is_busy_while_at_least_one_answer_is_made() -> None:
    assert busy([], 0.0, 10.0) == 0.0
    assert busy([record(3.0, 2000.0)], 0.0, 10.0) == pytest.approx(0.2)
    side_by_side = [record(3.0, 2000.0), record(3.5, 2000.0), record(3.2, 100.0)]
    assert busy(side_by_side, 0.0, 10.0) == pytest.approx(0.25)
    across = [record(2.0, 10_000.0), record(12.0, 4000.0), record(30.0, 1000.0), record(-5.0, 1.0)]
    assert busy(across, 0.0, 10.0) == pytest.approx(0.4)


@given(st.lists(st.tuples(st.floats(-50, 150), st.floats(0, 1e5)), max_size=30))
@settings(deadline=None)
def test_no_time_is_busier_than_all_of_it(spans: list[tuple[float, float]]) -> None:
    records = [record(at, total) for at, total in spans]
    whole = busy(records, 0.0, 90.0)
    assert -1e-9 <= whole <= 1 + 1e-9
    assert whole == pytest.approx(sum(busy(records, a, b) for a, b in slots(0.0, 90.0, 3)) / 3)
