"""A rule fires where its figure was bad all the time, and not for one bad minute, nor for one bad answer."""

from __future__ import annotations

import pytest

from caro.metrics import rules
from caro.metrics.reading import Record
from caro.metrics.rules import RULES, TARGETS, alerts, mark
from caro.metrics.summary import Figure, figures
from tests.metrics.answers import answer, record

NOW = 1_000_000.0


def fired(records: list[Record]) -> set[str]:
    return {one.rule.name for one in alerts(records, NOW) if one.fires}


def every(seconds: float, minutes: float, total: float, **changes: object) -> list[Record]:
    """Return answers that took `total` ms, one each `seconds`, during the last `minutes`."""
    count = int(minutes * 60 / seconds)
    return [record(NOW - number * seconds, total, **changes) for number in range(count)]


def test_slow_answers_for_a_quarter_of_an_hour_fire() -> None:
    assert fired(every(20, 15, 1200.0)) == {"slow"}
    assert fired(every(20, 15, 1000.0)) == set()


def test_a_few_slow_answers_among_many_do_not() -> None:
    quick = every(20, 15, 5.0)
    assert fired([*quick, *(record(NOW - at, 9000.0) for at in (10, 400))]) == set()


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_third_of_the_time_that_was_fine_keeps_it_silent(missing: int) -> None:
    records = [
        record(one.at, 5.0 if int((NOW - one.at) // 300) == missing else 3000.0) for one in every(15, 15, 0.0)
    ]
    assert fired(records) == set()


def test_a_bad_minute_is_no_bad_quarter_of_an_hour() -> None:
    assert fired(every(1, 1, 5000.0)) == set()
    assert fired([one for one in every(1, 15, 5000.0) if one.at < NOW - 600]) == set()


def test_what_is_over_does_not_fire_any_more() -> None:
    earlier = [record(one.at - 900, 5000.0) for one in every(10, 15, 0.0)]
    assert fired(earlier) == set()
    assert fired([*earlier, *every(10, 15, 5.0)]) == set()


def test_few_answers_say_nothing() -> None:
    assert fired([record(NOW - 60 * minute, 5000.0) for minute in range(15)]) == set()


def test_more_than_a_tenth_of_errors_fires() -> None:
    def mixed(nth: int) -> list[Record]:
        return [
            record(one.at, 2.0, outcome="error" if at % nth == 0 else "answered")
            for at, one in enumerate(every(5, 15, 0.0))
        ]

    assert fired(mixed(8)) == {"errors"}
    assert fired(mixed(10)) == set()
    assert fired(mixed(12)) == set()


def test_declines_and_blocks_are_no_errors() -> None:
    assert fired(every(5, 15, 2.0, outcome="declined")) == set()
    assert fired(every(5, 15, 2.0, outcome="blocked")) == set()


def test_fewer_than_five_a_second_under_load_fire_after_half_an_hour() -> None:
    """One behind the other, each 0.4 s: 2.5 a second, and no pause."""
    assert fired(every(0.4, 30, 400.0)) == {"throughput"}
    assert fired(every(0.4, 19, 400.0)) == set()


def test_many_at_once_are_load_and_yet_fast_enough() -> None:
    """Four at a time, each 0.4 s: 10 a second."""
    assert fired([one for one in every(0.4, 30, 400.0) for _ in range(4)]) == set()


def test_a_person_who_asks_now_and_then_is_no_load() -> None:
    assert fired(every(30, 30, 400.0)) == set()
    assert fired(every(1, 30, 400.0)) == set()


def test_every_rule_can_fire_and_says_what_it_saw() -> None:
    records = every(0.5, 30, 1500.0, outcome="error")
    found = alerts(records, NOW)
    assert [one.rule for one in found] == list(RULES)
    assert all(one.fires for one in found)
    assert [one.value for one in found] == [1.5, 2.0, 100.0]
    assert [one.count for one in found] == [1800, 3600, 1800]
    assert all(one.rule.figure in rules.UNITS for one in found)


def test_without_answers_nothing_fires() -> None:
    assert [(one.fires, one.value, one.count) for one in alerts([], NOW)] == [(False, None, 0)] * len(RULES)


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("errors", 5.0, "ok"),
        ("errors", 5.4, "near"),
        ("errors", 5.6, "off"),
        ("share.static", 60.0, "ok"),
        ("share.static", 55.0, "near"),
        ("share.static", 54.0, "off"),
        ("share.embedded", 54.0, None),
    ],
)
def test_a_figure_is_marked_by_its_target(key: str, value: float, wanted: str | None) -> None:
    assert mark(Figure(key, value, "%", 20)) == wanted
    if wanted:
        assert mark(Figure(key, value, "%", 19)) == "few"


def test_every_target_is_about_a_figure_that_there_can_be() -> None:
    records = [
        record(1.0, choice="run", cpu_ms=1.0, kib=1, tokens_s=1.0, backend=name, stages=answer().timings_ms)
        for name in ("static", "embedded", "ollama", "openai")
    ]
    assert set(TARGETS) <= set(figures(records))
