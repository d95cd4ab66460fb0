"""The one question about a request with two readings inside `caro repl`, in a real terminal."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from tests.terminal.conftest import Open
from tests.terminal.screen import Terminal
from tests.terminal.test_clarifying import BELOW, HERE, logs, named
from tests.terminal.test_repl import PROMPT, asked, ready, session, taken

QUESTION = "1-2, Enter for 1, q back"
MENU = "c copy  q back"
FIRST, SECOND = "1  here and in the folders below (3 files)", "2  only in this folder (2 files)"


def begun(opened: Open, options: str = "", **variables: str) -> tuple[Terminal, Path]:
    """Begin a session in a folder with log files, some of them further down."""
    terminal = opened("bash", **variables)
    work = logs(terminal)
    session(terminal, options)
    return terminal, work


def put(terminal: Terminal, line: str) -> str:
    """Say something that has two readings, and wait for the question."""
    before = terminal.screen(joined=True).count(QUESTION)
    terminal.enter(line)
    return terminal.wait(lambda shown: shown.count(QUESTION) > before and shown.rstrip().endswith(QUESTION))


def ended(terminal: Terminal) -> None:
    terminal.press("C-d")
    terminal.done(0)


def test_the_key_of_a_reading_takes_it_and_the_session_goes_on_from_that(opened: Open) -> None:
    terminal, work = begun(opened)
    shown = put(terminal, "delete the log files")
    assert f"{PROMPT} delete the log files\nWhich files?\n{FIRST}\n{SECOND}\n{QUESTION}" in shown
    terminal.press("x", "9", "0")
    terminal.press("2")
    shown = terminal.wait(MENU)
    assert f"\n{HERE}\nrisk: moderate" in shown
    terminal.press("q")
    ready(terminal)
    shown = asked(terminal, "only those over 1 MB")
    assert "taken as: delete the log files here over 1 MB\n" in shown
    assert "find . -maxdepth 1 -type f -name '*.log' -size +1M -delete\nrisk" in shown
    terminal.press("q")
    ready(terminal)
    shown = asked(terminal, "again")
    assert shown.count("taken as: delete the log files here over 1 MB\n") == 2
    assert shown.count(QUESTION) == 1
    terminal.press("q")
    ready(terminal)
    put(terminal, "delete the log files")
    terminal.press("Enter")
    asking = terminal.wait(lambda text: text.rstrip().endswith(MENU))
    assert f"\n{BELOW}\nrisk: moderate" in asking
    terminal.press("Enter")
    ready(terminal)
    assert named(work) == []
    ended(terminal)
    assert taken(terminal) == [("delete the log files", BELOW, "ran")]


@pytest.mark.parametrize("key", ["q", "Escape", "C-c", "C-d"])
def test_leaving_the_question_keeps_the_session_alive(key: str, opened: Open) -> None:
    terminal, work = begun(opened, CARO_STATS="on")
    put(terminal, "delete the log files")
    terminal.press(key)
    shown = ready(terminal)
    assert "find" not in shown
    terminal.enter("again")
    terminal.wait("There is no answer yet.")
    ready(terminal)
    terminal.enter("count them")
    terminal.wait("nothing was shown before")
    ready(terminal)
    assert len(named(work)) == 3
    ended(terminal)
    noted = (terminal.home / ".local/state/caro/answers.jsonl").read_text().splitlines()
    assert [json.loads(line).get("choice") for line in noted][:1] == ["quit"]


def test_a_follow_up_with_two_readings_is_asked_about_and_what_was_shown_is_not(opened: Open) -> None:
    terminal, work = begun(opened)
    for name, hours in (("b.log", 20), ("logs/c.log", 90)):
        # 20 hours ago is yesterday before 20 h; later in the day, 23.9 hours ago is.
        back = hours if hours > 24 or time.localtime().tm_hour < hours else 23.9
        os.utime(work / name, (time.time() - back * 3600,) * 2)
    asked(terminal, "find log files")
    terminal.press("q")
    ready(terminal)
    asked(terminal, "delete them")  # what was shown: nothing is open
    terminal.press("q")
    shown = ready(terminal)
    assert QUESTION not in shown
    shown = put(terminal, "delete those from the last day")
    assert (
        "taken as: delete log files from the last day\nSince when?\n"
        f"1  in the last 24 hours (2 files)\n2  since midnight (1 file)\n{QUESTION}"
    ) in shown
    terminal.press("Escape")
    ready(terminal)
    put(terminal, "delete those from the last day")
    terminal.press("2")
    shown = terminal.wait(lambda text: text.rstrip().endswith(MENU))
    assert "\nfind . -type f -name '*.log' -daystart -mtime 0 -delete\nrisk" in shown
    terminal.press("Enter")
    ready(terminal)
    assert named(work) == ["b.log", "logs/c.log"]
    ended(terminal)


@pytest.mark.parametrize("how", ["variable", "file"])
def test_the_setting_forbids_the_question_and_the_other_reading_is_named(how: str, opened: Open) -> None:
    terminal = opened("bash", **({"CARO_ASK": "off"} if how == "variable" else {}))
    if how == "file":
        terminal.enter("caro config set ask false")
        terminal.wait(lambda shown: shown.count("READY>") == 2)
        terminal.clear()
    logs(terminal)
    session(terminal)
    shown = asked(terminal, "delete the log files")
    assert QUESTION not in shown
    assert f"\n{BELOW}\nrisk" in shown
    assert "it may also mean only in this folder (2 files):" in " ".join(shown.split())
    terminal.press("n")
    terminal.wait(f"\n{HERE}\nrisk")
    terminal.press("q")
    ready(terminal)
    ended(terminal)


def test_lines_through_a_pipe_are_never_asked_about(opened: Open) -> None:
    terminal = opened("bash")
    work = logs(terminal)
    terminal.enter("echo delete the log files | caro repl")
    shown = terminal.done(0)
    assert f"\n{BELOW}\n" in shown
    assert QUESTION not in shown and "Which files?" not in shown
    assert len(named(work)) == 3


def test_on_a_dumb_terminal_keys_are_lines_and_an_interrupt_leaves(opened: Open) -> None:
    terminal, _ = begun(opened, TERM="dumb")
    put(terminal, "delete the log files")
    terminal.press("C-c")
    ready(terminal)
    put(terminal, "delete the log files")
    terminal.enter("2")
    shown = terminal.wait(lambda text: text.rstrip().endswith(MENU))
    assert f"\n{HERE}\nrisk" in shown
    terminal.enter("q")
    ready(terminal)
    ended(terminal)


def test_ctrl_z_stops_the_session_and_fg_shows_the_question_again(opened: Open) -> None:
    terminal, _ = begun(opened)
    put(terminal, "delete the log files")
    terminal.press("C-z")
    terminal.wait("Stopped")
    terminal.clear()
    terminal.enter("fg")
    terminal.wait(f"{FIRST}\n{SECOND}\n{QUESTION}")
    terminal.press("2")
    terminal.wait(f"\n{HERE}\nrisk")
    terminal.press("q")
    ready(terminal)
    ended(terminal)
