"""The report counts honestly, keeps the test split closed and notices regressions."""

from __future__ import annotations

import json
import pathlib

import pytest

from benches.accuracy import caseset, report, run, split
from benches.accuracy.ask import Reply
from benches.accuracy.judge import Verdict

CASES = caseset.load()


def _judged(right: int, wrong: int, declined: int) -> list[report.Judged]:
    verdicts = [Verdict(True, "")] * right + [Verdict(False, "")] * wrong + [None] * declined
    return [
        report.Judged(case, Reply(None, "static", 10.0), v) for case, v in zip(CASES, verdicts, strict=False)
    ]


def test_right_wrong_and_declined_add_up() -> None:
    overall = report.tally(_judged(6, 1, 3)).as_json()
    assert (overall["right"], overall["wrong"], overall["declined"]) == (6, 1, 3)
    assert overall["score"] == 50.0
    assert overall["precision_percent"] == 85.7


def test_percentiles_are_times_that_were_measured() -> None:
    assert report.percentiles([float(n) for n in range(1, 101)]) == {"p50": 50.0, "p95": 95.0, "p99": 99.0}
    assert report.percentiles([]) == {}


def test_a_fall_of_more_than_a_point_is_a_regression(tmp_path: pathlib.Path) -> None:
    path = str(tmp_path / "baseline.json")
    (tmp_path / "baseline.json").write_text("{}")
    before = report.summary(_judged(60, 2, 38), "static", "test")
    report.store(before, path)
    assert report.regressions(before, path) == []
    assert report.regressions(report.summary(_judged(59, 2, 39), "static", "test"), path) == []
    assert len(report.regressions(report.summary(_judged(58, 2, 40), "static", "test"), path)) == 1
    assert len(report.regressions(report.summary(_judged(60, 6, 34), "static", "test"), path)) == 1


def test_a_missing_baseline_does_not_pass(tmp_path: pathlib.Path) -> None:
    (tmp_path / "b.json").write_text("{}")
    assert report.regressions(report.summary(_judged(1, 0, 0), "static", "test"), str(tmp_path / "b.json"))


def test_failures_of_the_test_split_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["run", "--split", "test", "--show-failures"]) == 2
    assert run.main(["run", "--split", "all", "--show-declined"]) == 2
    assert "only counts" in capsys.readouterr().err


def test_phrasings_of_one_intent_are_on_the_same_side() -> None:
    sides: dict[str, set[str]] = {}
    for case in CASES:
        sides.setdefault(case.intent, set()).add(split.side(case))
    assert all(len(found) == 1 for found in sides.values())


def test_about_a_third_is_held_for_counting() -> None:
    share = len(split.select(CASES, "test")) / len(CASES)
    assert 0.25 < share < 0.4


def test_the_set_is_broad_enough() -> None:
    assert len(CASES) >= 600
    for domain in caseset.DOMAINS:
        assert sum(case.domain == domain for case in CASES) >= 30


@pytest.mark.parametrize(
    "change",
    [{"mode": "magic"}, {"accept": []}, {"wrong": []}, {"query": " "}, {"id": "x"}, {"extra": 1}],
)
def test_a_malformed_row_is_refused(change: dict[str, object]) -> None:
    row = {"id": "git-001", "query": "q", "complexity": "simple", "domain": "git", "mode": "stdout"}
    good = {**row, "fixture": "git", "accept": ["a"], "wrong": ["b"], "ordered": False}
    caseset.parse(json.dumps(good), "here")
    with pytest.raises(caseset.CaseError):
        caseset.parse(json.dumps({**good, **change}), "here")
