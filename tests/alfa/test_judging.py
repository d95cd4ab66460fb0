"""A gold command is right, another that does the same too, and what does something else is wrong."""

from __future__ import annotations

import shutil
import sys

import pytest

from benches.alfa import golds
from benches.alfa.golds import Task
from benches.alfa.judge import verdict
from benches.alfa.rooms import Rooms

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="judging needs bubblewrap"
)


@pytest.mark.parametrize("name", ["list", "show", "remove", "variable"])
def test_both_gold_commands_do_what_a_gold_command_does(
    name: str, checked: dict[str, Task], rooms: Rooms
) -> None:
    task = checked[name]
    for gold in task.case.accept:
        # A comment keeps the letters from deciding: the outcome has to.
        found = verdict(task, gold + " # by outcome", rooms)
        assert found.right and found.why == "does what a gold command does"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("list", "find /yard"),
        ("show", "cat /yard/shed/tools.txt"),
        ("show", "cat /yard/fruit.txt; rm /yard/fruit.txt"),
        ("show", "printf 'pear\\napple'"),
        ("remove", "rm -r /yard"),
        ("remove", "echo removed"),
        ("remove", ": > /yard/fruit.txt"),
        ("variable", "cat no-such-file"),
    ],
)
def test_what_prints_or_changes_something_else_is_wrong(
    name: str, answer: str, checked: dict[str, Task], rooms: Rooms
) -> None:
    assert not verdict(checked[name], answer, rooms).right


def test_another_command_with_the_same_outcome_is_right(checked: dict[str, Task], rooms: Rooms) -> None:
    assert verdict(checked["remove"], "find yard -name 'fruit*' -delete", rooms).right
    assert verdict(checked["variable"], 'printf "%s\\n" "$TOOLS"', rooms).right


def test_the_order_of_lines_counts_except_in_listings(checked: dict[str, Task], rooms: Rooms) -> None:
    assert verdict(checked["list"], "find /yard -type f | sort", rooms).right
    assert verdict(checked["list"], "find /yard -type f | sort -r", rooms).right
    assert not verdict(checked["show"], "sort /yard/fruit.txt", rooms).right


def test_a_command_that_does_not_end_is_wrong(checked: dict[str, Task], rooms: Rooms) -> None:
    assert not verdict(checked["show"], "cat /yard/fruit.txt; yes", rooms).right


@pytest.mark.parametrize(
    ("name", "reason"),
    [("clock", golds.VARIES), ("missing", golds.PROGRAM), ("mute", golds.MUTE)],
)
def test_a_task_whose_golds_cannot_judge_is_excluded(
    name: str, reason: str, checked: dict[str, Task]
) -> None:
    assert checked[name].excluded == reason


def test_one_usable_gold_command_is_enough(checked: dict[str, Task], rooms: Rooms) -> None:
    task = checked["half"]
    assert task.excluded is None and task.faults == (golds.PROGRAM,)
    assert verdict(task, "cat /yard/fruit.txt | wc -l", rooms).right
    assert not verdict(task, "echo 3", rooms).right


def test_a_command_reaches_no_network_and_cannot_change_the_machine(
    checked: dict[str, Task], rooms: Rooms
) -> None:
    case = checked["show"].case
    assert rooms.run(case, "cat /proc/net/dev | grep -c :").outcome.stdout == "1\n"
    made = rooms.run(case, "touch /usr/caro-made /etc/caro-made; id -un; pwd")
    assert made.outcome.stdout == "root\n/\n" and not made.effect


def test_what_the_script_dates_keeps_its_date_and_the_rest_is_an_hour_old(
    checked: dict[str, Task], rooms: Rooms
) -> None:
    case = checked["show"].case
    listed = rooms.run(case, "find /yard -type f -mmin +60 -mmin -120").outcome.stdout
    assert listed == "/yard/fruit.txt\n"
    assert rooms.run(case, "date -r $TOOLS +%Y").outcome.stdout == "2023\n"
