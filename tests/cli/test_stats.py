"""`caro stats`: each verb does what it says, ends with the documented status, and leaves requests alone."""

from __future__ import annotations

import json
import os
import pathlib
import time
import tomllib
from typing import Any

import pytest

from caro.cli.options import UsageError, parse
from caro.cli.stats import Stretch
from caro.cli.stats_text import amount
from caro.metrics import NAME, line
from tests.cli.conftest import Caro, Result
from tests.metrics.answers import SECRET, answer, declined


class Person:
    """Someone with a home of their own."""

    def __init__(self, caro: Caro, home: pathlib.Path) -> None:
        self._caro = caro
        self.config = home / ".config" / "caro" / "config.toml"
        self.place = home / ".local" / "state" / "caro"
        self.variables = {"HOME": str(home)}

    def caro(self, *args: str, terminal: bool = False, **variables: str) -> Result:
        return self._caro(*args, terminal=terminal, variables=self.variables | variables)

    def stats(self, *args: str, terminal: bool = False, **variables: str) -> Result:
        return self.caro("stats", *args, terminal=terminal, **variables)

    def note(self, given: Any = None, ago: float = 0.0, count: int = 1, text: bool = False) -> None:
        """Note an answer, given so many seconds ago; of several, one each second before that."""
        self.place.mkdir(parents=True, exist_ok=True)
        with open(self.place / NAME, "a", encoding="utf-8") as file:
            for number in range(count):
                at = time.time() - ago - number
                file.write(line(given or answer(), at, "query", 0.02, 20_000, with_text=text))


@pytest.fixture
def person(caro: Caro, tmp_path: pathlib.Path) -> Person:
    return Person(caro, tmp_path)


# What is a command, and what is a request


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("stats", "stats"),
        ("stats --since 24h", "stats"),
        ("stats -o openmetrics", "stats"),
        ("stats alerts", "stats"),
        ("stats alerts -o json", "stats"),
        ("stats off", "stats"),
        ("stats of the network card", "query"),
        ("stats on disk usage", "query"),
        ("stats delete them", "query"),
        ("show stats", "query"),
    ],
)
def test_a_request_that_begins_with_the_word_stays_one(words: str, command: str) -> None:
    assert parse(words.split()).command == command


# The report


def test_the_report_shows_value_target_mark_and_what_it_was_before(person: Person) -> None:
    person.note(answer(4.0), count=30)
    person.note(answer(8.0), ago=10 * 86400, count=20)
    person.note(declined("not_understood", "unavailable"), count=10)
    result = person.stats()
    assert (result.status, result.err) == (0, "")
    rows = [row.split() for row in result.out.splitlines()]
    assert rows[0] == "40 answers in the last 7 days".split()
    assert "static, p95 4 ms most 100 ms ok 8 ms".split() in rows
    assert "declined 25 % most 30 % ok 0 %".split() in rows
    assert "answered by static 75 % least 60 % ok 100 %".split() in rows
    assert ["up", "to", "5", "ms", "#" * 40, "40"] in rows
    assert "alert:" not in result.out
    assert str(person.place) in result.out
    assert SECRET not in result.out


def test_without_answers_it_says_so(person: Person) -> None:
    result = person.stats()
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith("0 answers in the last 7 days\n")
    assert person.stats("--output", "openmetrics").out.endswith("# EOF\n")
    assert person.stats("-o", "json").object["answers"] == 0
    assert not person.place.exists()


def test_it_fits_a_terminal_and_is_coloured_there_alone(person: Person) -> None:
    person.note(answer(4000.0), count=30)
    person.note(declined("broken"), count=30)
    plain = person.stats().out
    assert max(map(len, plain.replace(str(person.place), "~").splitlines())) < 80
    assert "\x1b" not in plain
    assert "\x1b[1;31moff" in person.stats(terminal=True).out
    assert "\x1b" not in person.stats(terminal=True, NO_COLOR="1").out


def test_damage_is_told_and_survived(person: Person) -> None:
    person.note()
    with open(person.place / NAME, "ab") as file:
        file.write(b'{"v":1,"at":17\n\xff\xfe\n{"v":7}\n')
    result = person.stats()
    assert result.status == 0
    assert "Not counted: 2 lines, cut or damaged." in result.out
    assert "Not counted: 1 line of another version" in result.out
    found = person.stats("-o", "json").object
    assert (found["answers"], found["unreadable"], found["foreign"]) == (1, 2, 1)


def test_the_object_for_programs_keeps_its_form(person: Person) -> None:
    person.note(answer(4.0), count=30)
    found = person.stats("--output", "json").object
    assert set(found) == {
        "schema", "stats", "folder", "since", "until", "answers", "figures", "histogram", "alerts",
        "unreadable", "foreign", "files", "bytes", "error",
    }  # fmt: skip
    assert (found["schema"], found["stats"], found["folder"], found["error"]) == (
        1, "on", str(person.place), None,
    )  # fmt: skip
    figures = {one["key"]: one for one in found["figures"]}
    assert figures["time.static.p95"] == {
        "key": "time.static.p95", "value": 4.0, "unit": "ms", "answers": 30,
        "target": {"is": "most", "value": 100}, "mark": "ok", "before": None,
    }  # fmt: skip
    assert figures["stage.safety.p50"]["value"] == 0.5
    assert sum(one["answers"] for one in found["histogram"]) == 30
    assert found["histogram"][-1]["up_to_ms"] is None
    assert set(found["alerts"][0]) == {
        "rule", "fires", "figure", "value", "unit", "limit", "minutes", "answers",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("since", "wanted"),
    [
        ("30m", 1),
        ("1h", 1),
        ("24h", 2),
        ("7d", 3),
        ("4w", 4),
        ("all", 5),
        ("2020-01-01", 5),
        ("2020-01-01 09:30", 5),
        ("1960-01-01", 5),
    ],
)
def test_since_takes_a_time_a_date_or_all(person: Person, since: str, wanted: int) -> None:
    for ago in (60.0, 7200.0, 3 * 86400.0, 20 * 86400.0, 400 * 86400.0):
        person.note(ago=ago)
    assert person.stats("--since", since, "-o", "json").object["answers"] == wanted


@pytest.mark.parametrize(
    "since", ["", "7", "d", "-7d", "0d", "7y", "1e3d", "٧d", "yesterday", "2999-01-01", "9" * 30]
)
def test_since_that_makes_no_sense_is_refused(person: Person, since: str) -> None:
    result = person.stats(f"--since={since}")
    assert (result.status, result.out) == (2, "")
    assert "--since" in result.err


def test_a_stretch_longer_than_time_begins_with_it() -> None:
    stretch = Stretch("999999d", 1e9)
    assert (stretch.start, stretch.before) == (0.0, 0.0)
    assert Stretch("7d", 1e9).before == 1e9 - 14 * 86400
    with pytest.raises(UsageError):
        Stretch("7 d", 1e9)


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [
        (0.0, "%", "0 %"), (2.34, "ms", "2.3 ms"), (12.34, "ms", "12.3 ms"), (123.4, "ms", "123 ms"),
        (100.0, "ms", "100 ms"), (1234.0, "ms", "1.23 s"), (123_456.0, "ms", "123 s"),
        (1234.5, "MB", "1,234 MB"),
    ],
)  # fmt: skip
def test_figures_are_shown_in_three_digits(value: float, unit: str, wanted: str) -> None:
    assert amount(value, unit) == wanted


# Alerts


def test_alerts_end_with_1_when_one_fires_and_are_silent_otherwise(person: Person) -> None:
    person.note(answer(5.0), count=880)
    calm = person.stats("alerts")
    assert (calm.status, calm.out, calm.err) == (0, "", "")
    assert "no alert; 880 answers" in person.stats("alerts", terminal=True).err
    (person.place / NAME).unlink()
    person.note(answer(1700.0), count=880)
    result = person.stats("alerts")
    assert (result.status, result.err) == (1, "")
    assert result.out == "slow: p95 over 1 s for 15 minutes: 1.7 s, 880 answers\n"
    found = person.stats("alerts", "--output", "json")
    assert found.status == 1
    assert [one["rule"] for one in found.object["alerts"] if one["fires"]] == ["slow"]
    assert "alert: slow: p95" in person.stats().out
    assert person.stats().status == 0


@pytest.mark.parametrize("variables", [{"CARO_STATS": "off"}, {"HOME": ""}])
def test_alerts_that_cannot_see_do_not_say_that_all_is_well(
    person: Person, variables: dict[str, str]
) -> None:
    result = person.stats("alerts", **variables)
    assert (result.status, result.out) == (4, "")
    assert "no alert can fire" in result.err
    found = person.stats("alerts", "-o", "json", **variables)
    assert (found.status, found.object["error"]["code"]) == (4, "config")


# The switch


def test_off_and_on_are_kept_in_the_configuration_and_count_at_once(person: Person) -> None:
    assert person.caro("list files").status == 0
    size = (person.place / NAME).stat().st_size
    assert person.stats("off").status == 0
    assert tomllib.loads(person.config.read_text()) == {"stats": "off"}
    person.caro("list files")
    assert (person.place / NAME).stat().st_size == size
    assert "Nothing new is noted" in person.stats().out
    assert person.stats("on").status == 0
    person.caro("list files")
    assert (person.place / NAME).stat().st_size > size
    assert SECRET not in (person.place / NAME).read_text()
    result = person.stats("text", "-o", "json")
    assert result.object == {"schema": 1, "stats": "text", "config": str(person.config), "error": None}
    person.caro(f"list {SECRET}")
    assert json.loads((person.place / NAME).read_text().splitlines()[-1])["query"] == f"list {SECRET}"


def test_the_switch_leaves_other_settings_alone(person: Person) -> None:
    person.config.parent.mkdir(parents=True)
    person.config.write_text('# mine\nstats = true # yes\ncontext = false\n[safety]\npolicy = "strict"\n')
    person.stats("off")
    assert person.config.read_text() == (
        '# mine\nstats = "off" # yes\ncontext = false\n[safety]\npolicy = "strict"\n'
    )


def test_a_variable_that_outranks_the_switch_is_named(person: Person) -> None:
    result = person.stats("off", CARO_STATS="on")
    assert result.status == 0
    assert "CARO_STATS" in result.err and "outranks" in result.err


def test_delete_removes_what_was_noted_and_nothing_else(person: Person) -> None:
    person.note()
    (person.place / "answers.123.jsonl").write_text("")
    (person.place / "mine.txt").write_text("")
    result = person.stats("delete")
    assert (result.status, result.out) == (0, f"deleted 2 files in {person.place}\n")
    assert os.listdir(person.place) == ["mine.txt"]
    assert person.stats("delete").out == "there was nothing to delete\n"
    assert person.stats("delete", HOME="").status == 0


@pytest.mark.parametrize(
    "args", [("off", "--since", "7d"), ("alerts", "-o", "openmetrics"), ("delete", "--", "x"), ("--", "x")]
)
def test_words_and_options_that_make_no_sense_are_refused(person: Person, args: tuple[str, ...]) -> None:
    person.note()
    assert person.stats(*args).status == 2
    assert (person.place / NAME).exists()
    assert not person.config.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_files_that_cannot_be_read_are_a_problem_with_a_remedy(person: Person) -> None:
    person.note()
    (person.place / NAME).chmod(0)
    result = person.stats()
    assert (result.status, result.out) == (4, "")
    assert "CARO_STATE_DIR" in result.err
