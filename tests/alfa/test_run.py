"""The whole run, from the archive to the report."""

from __future__ import annotations

import json
import shutil
import sys
import types
from pathlib import Path

import pytest

from benches.alfa import report, tasks
from benches.alfa.order import counts
from benches.alfa.run import main, spread

needs_bubblewrap = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="judging needs bubblewrap"
)

SAID = {
    "list the files of the yard": "find /yard -type f",
    "show the fruit": "cat /yard/fruit.txt | cat",
    "remove the fruit": "rm -r /yard",
    "hoe the beds": "caro-no-such-hoe /yard",
    "show the nanoseconds": "date",
}


@needs_bubblewrap
def test_a_run_counts_right_wrong_declined_and_excluded(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = types.ModuleType("alfa_stand_in")
    monkeypatch.setattr(asked, "answer", SAID.get, raising=False)
    monkeypatch.setitem(sys.modules, "alfa_stand_in", asked)
    output = tmp_path / "report.json"
    line = ["run", "--data", str(archive), "--callable", "alfa_stand_in:answer", "--output", str(output)]
    assert main(line) == 0
    found = json.loads(output.read_text())
    assert (found["tasks"], found["runnable"]) == (8, 5)
    overall = found["overall"]
    assert (overall["right"], overall["wrong"], overall["declined"]) == (2, 1, 2)
    assert (overall["right_percent_of_runnable"], overall["right_percent_of_all"]) == (40.0, 25.0)
    assert found["excluded_answers"] == {"given": 2, "letter_for_letter_gold": 1}
    assert [found["by_difficulty"][level]["right"] for level in "012"] == [2, 0, 0]
    assert found["outcomes"]["alfa-002"] == "wrong" and found["outcomes"]["alfa-004"] == "excluded"
    assert "icalfa" not in sys.modules
    shown = capsys.readouterr().out
    assert "overall" in shown and "40.0 %" in shown and "25.0 %" in shown
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_what_is_no_archive_of_the_set_is_said_and_is_status_4(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "notes.whl"
    text.write_text("not a zip")
    assert main(["run", "--data", str(text)]) == 4
    assert str(text) in capsys.readouterr().err


def test_a_limit_takes_tasks_from_all_parts_of_the_set(data: tasks.Data) -> None:
    assert [case.id for case in spread(data.cases, 4)] == ["alfa-000", "alfa-002", "alfa-004", "alfa-006"]
    assert spread(data.cases, 100) == data.cases


def test_the_interval_is_wilsons() -> None:
    assert report.wilson(8, 10) == (49.0, 94.3)
    assert report.wilson(0, 10) == (0.0, 27.8)
    assert report.wilson(0, 0) == (0.0, 100.0)


@pytest.mark.parametrize(
    ("golds", "ordered"),
    [
        (("find /a -type f", "ls /a"), False),
        (("grep -rl x /a", "find /a -exec grep -l x {} +"), False),
        (("find /a | sort", "find /a"), True),
        (("ls -lS /a", "ls /a"), True),
        (("ls -l /a", "ls -d /a"), False),
        (("cat a.txt", "nl a.txt"), True),
        (("find /a", "cat list.txt"), True),
        (("grep x a.txt", "find /a"), True),
    ],
)
def test_the_order_counts_unless_both_golds_list_unsorted(golds: tuple[str, ...], ordered: bool) -> None:
    assert counts(golds) is ordered
