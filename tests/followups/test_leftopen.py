"""What a talk leaves open, and how it goes on from what was meant."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from caro._record import replace
from caro.clarifying import Reading
from caro.domain import Environment, Failure
from caro.followups.conversation import Conversation, Turn
from caro.followups.leftopen import question
from caro.router import Router

BELOW, HERE = "find . -type f -name '*.log' -delete", "find . -maxdepth 1 -type f -name '*.log' -delete"
DAY = "find . -type f -name '*.log' -mtime -1 -delete"
MIDNIGHT = "find . -type f -name '*.log' -daystart -mtime 0 -delete"


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    """A talk in a folder with log files of this morning, of last evening and of long ago, here and below."""
    noon = time.mktime((2026, 5, 20, 12, 0, 0, 0, 0, -1))
    monkeypatch.setattr(time, "time", lambda: noon)
    (tmp_path / "logs").mkdir()
    for name, hours in (("morning.log", 3), ("evening.log", 18), ("old.log", 90), ("logs/morning.log", 3)):
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (noon - hours * 3600,) * 2)
    return Conversation(Router(("static",)), Environment(cwd=str(tmp_path)), "moderate")


def readings(turn: Turn) -> list[str]:
    found = question(turn)
    return [one.command for one in found.readings] if found is not None else []


def choose(talk: Conversation, turn: Turn, command: str) -> Turn:
    """Go on as a person would who chose a command."""
    found = question(turn)
    assert found is not None and turn.answer.suggestion is not None
    meant: Reading = next(one for one in found.readings if one.command == command)
    answer = replace(turn.answer, suggestion=replace(turn.answer.suggestion, command=command))
    return talk.mean(turn, answer, meant.query)


def test_a_request_of_its_own_is_open_as_it_is_without_a_talk(talk: Conversation) -> None:
    assert readings(talk.ask("delete the log files")) == [BELOW, HERE]


def test_them_is_what_was_shown_and_leaves_nothing_open(talk: Conversation) -> None:
    talk.ask("find log files")
    turn = talk.ask("now delete them")
    assert turn.answer.command == BELOW
    assert readings(turn) == []


def test_the_words_of_a_follow_up_may_be_open(talk: Conversation) -> None:
    talk.ask("find log files")
    turn = talk.ask("delete those from the last day")
    assert turn.taken_as == "delete log files from the last day"
    assert readings(turn) == [DAY, MIDNIGHT]


@pytest.mark.parametrize(("shown", "kept"), [("find .", [DAY, MIDNIGHT]), ("find logs", [])])
def test_a_reading_that_could_touch_more_than_was_shown_is_none(
    shown: str, kept: list[str], talk: Conversation
) -> None:
    talk.ask("find log files")
    turn = talk.ask("delete those from the last day")
    assert readings(replace(turn, shown=f"{shown} -type f -name '*.log'")) == kept


def test_the_next_request_goes_on_from_the_reading_that_was_meant(talk: Conversation) -> None:
    choose(talk, talk.ask("delete the log files"), HERE)
    turn = talk.ask("only those over 1 MB")
    assert turn.answer.command == "find . -maxdepth 1 -type f -name '*.log' -size +1M -delete"


def test_what_an_act_was_done_to_stays_what_it_was(talk: Conversation) -> None:
    talk.ask("find log files")
    choose(talk, talk.ask("delete those from the last day"), MIDNIGHT)
    assert talk.ask("count them").answer.command == "find . -type f -name '*.log' | wc -l"


def test_a_reading_that_is_blocked_is_nothing_to_go_on_from(talk: Conversation) -> None:
    turn = talk.ask("delete the log files")
    talk.mean(turn, replace(turn.answer, failure=Failure("blocked", "by the policy")), "")
    assert talk.ask("only those over 1 MB").answer.command is None


def test_a_follow_up_that_was_dropped_leaves_what_was_before_it(talk: Conversation) -> None:
    talk.ask("find log files")
    talk.drop(talk.ask("delete those from the last day"))
    assert talk.ask("count them").answer.command == "find . -type f -name '*.log' | wc -l"


def test_a_request_that_was_dropped_leaves_nothing_for_them_to_mean(talk: Conversation) -> None:
    talk.ask("find txt files")
    talk.drop(talk.ask("delete the log files"))
    turn = talk.ask("count them")
    assert turn.answer.failure is not None
    assert "nothing was shown before" in turn.answer.failure.message
