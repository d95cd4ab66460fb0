"""Figures, their marks and the report that is made of them."""

from __future__ import annotations

import dataclasses
import fnmatch
import json
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from benches.suite import finish, plot, report
from benches.suite.figure import TARGETS, Figure, against, aimed, percentile, spread

FIGURE = Figure("e2e/package/static/simple", "package, static", "ms", 40.0)
MACHINE = {"name": "a machine", "python": "3.11.2", "in_use": 0.1, "busy": False}


def test_a_target_is_reached_or_missed_from_the_right_side() -> None:
    fast, slow = (dataclasses.replace(FIGURE, now=now) for now in (49.0, 51.0))
    assert [one.mark for one in aimed([fast, slow])] == ["reached", "missed"]
    few, many = (Figure("load/package/batch", "batch", "answers/s", now) for now in (4999.0, 5001.0))
    assert [one.mark for one in aimed([few, many])] == ["missed", "reached"]


def test_what_was_not_measured_reaches_nothing() -> None:
    (figure,) = aimed([dataclasses.replace(FIGURE, now=None)])
    assert figure.mark == "not measured"


def test_a_target_in_another_unit_is_an_error() -> None:
    with pytest.raises(ValueError, match="its target in ms"):
        aimed([dataclasses.replace(FIGURE, unit="s")])


@pytest.mark.parametrize(
    ("now", "more_is_better", "mark"),
    [
        (105, False, "same"),
        (111, False, "worse"),
        (89, False, "better"),
        (111, True, "better"),
        (89, True, "worse"),
    ],
)
def test_a_tenth_more_than_the_baseline_is_better_or_worse(
    now: float, more_is_better: bool, mark: str
) -> None:
    assert Figure("x/y", "", "ms", now, baseline=100.0, more_is_better=more_is_better).mark == mark


def test_times_of_another_machine_are_no_baseline() -> None:
    size = Figure("resources/package/disk/caro", "", "MB", 9.0, steady=True)
    before = {"figures": [{"id": FIGURE.id, "now": 20.0}, {"id": size.id, "now": 9.0}]}
    assert [one.baseline for one in against([FIGURE, size], before, same_machine=False)] == [None, 9.0]
    assert [one.baseline for one in against([FIGURE, size], before, same_machine=True)] == [20.0, 9.0]


def test_percentiles_are_by_nearest_rank() -> None:
    assert percentile([3.0, 1.0, 2.0, 4.0], 0.5) == 2.0
    assert percentile([1.0, 2.0], 1) == 2.0
    assert percentile([5.0], 0.95) == 5.0
    assert spread([float(at) for at in range(1, 101)]) == {"p50": 50.5, "p95": 95.0, "p99": 99.0, "n": 100}


def test_the_report_shows_baseline_now_change_target_and_mark() -> None:
    figure = dataclasses.replace(aimed([FIGURE])[0], baseline=50.0)
    whole = report.data([figure], MACHINE, "abc", "make bench", {})
    (row,) = whole["figures"]
    assert {"baseline", "now", "change", "target", "mark", "unit", "detail"} <= row.keys()
    assert (row["change"], row["mark"]) == (pytest.approx(-0.2), "reached")
    text = report.markdown(whole, {}, "revision 123")
    assert "| package, static | 50 | 40 ms | -20.0% | ≤ 50 | reached |" in text
    assert "1 reached, 0 missed." in text
    assert "| package, static | 40 of 50 |  |  |" in text
    assert "Baseline: revision 123." in text


def test_a_busy_machine_is_said() -> None:
    busy = report.data([FIGURE], {**MACHINE, "busy": True}, "abc", "make bench", {})
    assert "Other work was running" in report.markdown(busy, {})
    assert "Other work was running" not in report.markdown({**busy, "machine": MACHINE}, {})


def test_a_baseline_keeps_what_a_partial_run_did_not_measure() -> None:
    other = Figure("load/package/batch", "batch", "answers/s", 900.0)
    before = json.loads(finish.kept(report.data([FIGURE, other], MACHINE, "abc", "make bench", {}), {}))
    faster = dataclasses.replace(FIGURE, now=30.0)
    after = json.loads(finish.kept(report.data([faster], MACHINE, "def", "make bench", {}), before))
    assert {row["id"]: row["now"] for row in after["figures"]} == {FIGURE.id: 30.0, other.id: 900.0}


def test_plots_are_well_formed_and_as_long_as_the_values_say() -> None:
    drawn = plot.ranges("<title>", "ms", [("a & b", 10, 20, 40, 30.0), ("c", 20, 20, 40, None)])
    root = ET.fromstring(drawn)
    bars = [one for one in root.iter("{http://www.w3.org/2000/svg}rect") if one.get("height") == "12"]
    assert float(bars[2].get("width", "")) == pytest.approx(2 * float(bars[0].get("width", "")))
    ET.fromstring(plot.over_time("memory", "MB", {"one": [(0, 1.0), (5, 2.0)], "none": []}))
    assert plot.marks(106) == [0, 50, 100]


def test_each_target_is_for_something_that_is_measured() -> None:
    """An id that no code makes would be a target that nobody misses."""
    with open(TARGETS, "rb") as file:
        patterns = [row["id"] for row in tomllib.load(file)["target"]]
    folder = Path(TARGETS).parent
    source = "".join(path.read_text() for path in folder.glob("*.py"))
    made = {
        re.sub(r"\{[^}]*\}", "*", found)
        for found in re.findall(r'f?"((?:e2e|startup|keys|load|soak|resources)/[^"]+)"', source)
    }
    for pattern in patterns:
        assert any(fnmatch.fnmatch(pattern.replace("*", "x"), one) for one in made), pattern
