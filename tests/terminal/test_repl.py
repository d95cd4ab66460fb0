"""`caro repl` in a real terminal: lines are edited and recalled, answers are asked about."""

from __future__ import annotations

import json
import os
import stat
import time
from pathlib import Path

import pytest

from caro import history
from tests.terminal.conftest import Open
from tests.terminal.screen import Terminal

KEYS = "q back"
PROMPT = "caro>"


def ready(terminal: Terminal) -> str:
    """Wait for the session to take a line."""
    return terminal.wait(lambda shown: shown.rstrip().endswith(PROMPT))


def session(terminal: Terminal, options: str = "") -> None:
    """Begin a session."""
    terminal.enter(f"caro repl {options}".strip())
    ready(terminal)


def asked(terminal: Terminal, line: str) -> str:
    """Say something that is answered with a command, and wait for the keys."""
    before = terminal.screen(joined=True).count(KEYS)
    terminal.enter(line)
    return terminal.wait(lambda shown: shown.count(KEYS) > before and shown.rstrip().endswith(KEYS))


def told(terminal: Terminal, words: str) -> None:
    """Wait for words, wherever the lines break."""
    terminal.wait(lambda shown: words in " ".join(shown.split()))


def files(terminal: Terminal, *names: str) -> Path:
    folder = terminal.home / "work"
    for name in names:
        (folder / name).write_text("")
    return folder


def test_follow_ups_narrow_sort_and_delete_what_was_shown(opened: Open) -> None:
    terminal = opened("bash")
    folder = files(terminal, "a.log", "b.log", "c.txt")
    os.utime(folder / "a.log", (0, 0))
    terminal.enter("cd work")
    terminal.done(0)
    session(terminal)
    asked(terminal, "find log files")
    terminal.press("q")
    ready(terminal)
    shown = asked(terminal, "only the ones from today")
    assert "taken as: find log files from today" in shown
    assert "find . -type f -name '*.log' -daystart -mtime 0" in shown
    terminal.press("Enter")
    terminal.wait("./b.log")
    ready(terminal)
    shown = asked(terminal, "now delete them")
    assert "find . -type f -name '*.log' -daystart -mtime 0 -delete\nrisk: " in shown
    assert sorted(os.listdir(folder)) == ["a.log", "b.log", "c.txt"]
    terminal.press("Enter")
    ready(terminal)
    assert sorted(os.listdir(folder)) == ["a.log", "c.txt"]
    terminal.press("C-d")
    terminal.done(0)


def test_what_they_are_is_not_guessed(opened: Open) -> None:
    terminal = opened("bash")
    files(terminal, "big")
    session(terminal)
    terminal.enter("delete them")
    told(terminal, "I can't tell what “them” means: nothing was shown before")
    ready(terminal)
    asked(terminal, "show the biggest file here")
    terminal.press("q")
    ready(terminal)
    terminal.enter("delete it")
    told(
        terminal, "I can't tell what “it” means: the command for it could act on other things than were shown"
    )
    ready(terminal)
    terminal.enter("quit")
    terminal.done(0)


def test_ctrl_c_gives_up_the_line_and_ctrl_d_ends(opened: Open) -> None:
    terminal = opened("bash")
    session(terminal)
    terminal.type("delete every")
    terminal.wait("delete every")
    terminal.press("C-c")
    terminal.wait(lambda shown: shown.rstrip().endswith(f"delete every\n{PROMPT}"))
    asked(terminal, "list files")
    terminal.press("C-c")
    ready(terminal)
    terminal.enter("help")
    terminal.wait("Ctrl-C gives up a line")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)


def test_lines_come_back_with_up_in_the_next_session_too(opened: Open) -> None:
    terminal = opened("bash")
    session(terminal)
    asked(terminal, "list files")
    terminal.press("q")
    ready(terminal)
    asked(terminal, "list folders")
    terminal.press("q")
    ready(terminal)
    terminal.press("Up", "Up", "Down")
    terminal.wait(f"{PROMPT} list folders")
    terminal.press("C-c")
    ready(terminal)
    terminal.enter(" list files of nobody")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)
    kept = terminal.home / ".local/state/caro/repl_history"
    assert kept.read_text() == "list files\nlist folders\n"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    terminal.clear()
    session(terminal)
    terminal.type("draft")
    terminal.press("Up", "Up")
    terminal.wait(f"{PROMPT} list files")
    terminal.press("Down", "Down")
    terminal.wait(f"{PROMPT} draft")
    terminal.press("C-u", "C-d")
    terminal.done(0)


@pytest.mark.parametrize("how", ["--private", "CARO_PRIVATE"])
def test_a_private_session_leaves_nothing(how: str, opened: Open) -> None:
    variables = {"CARO_PRIVATE": "1"} if how == "CARO_PRIVATE" else {}
    terminal = opened("bash", **variables)
    session(terminal, "" if variables else how)
    asked(terminal, "list files")
    terminal.press("q")
    ready(terminal)
    terminal.press("Up")
    terminal.wait(f"{PROMPT} list files")
    terminal.press("C-u", "C-d")
    terminal.done(0)
    assert not (terminal.home / ".local/state").exists()


def test_the_last_answer_comes_again_and_the_folder_can_change(opened: Open) -> None:
    terminal = opened("bash")
    files(terminal, "one.txt")
    terminal.enter("caro -i")
    ready(terminal)
    asked(terminal, "cd work")
    terminal.press("Enter")
    terminal.wait("now in ")
    ready(terminal)
    asked(terminal, "list files")
    terminal.press("Enter")
    terminal.wait("\none.txt")
    ready(terminal)
    terminal.clear()
    shown = asked(terminal, "again")
    assert "\nls\nrisk: safe" in shown
    terminal.press("q")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)


def test_a_failed_command_tells_its_status_and_the_session_goes_on(
    opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened("bash", **parrot)
    session(terminal)
    asked(terminal, "say test -e nothing")
    terminal.press("Enter")
    terminal.wait("It ended with status 1.")
    ready(terminal)
    asked(terminal, "say echo begun; sleep 600")
    terminal.press("Enter")
    terminal.wait("\nbegun\n")
    terminal.press("C-c")
    terminal.wait("It ended with status 130.")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)


def test_ctrl_c_gives_up_an_answer_that_takes_too_long(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    session(terminal)
    terminal.enter("wait for godot")
    started = time.monotonic()
    terminal.press("C-c")
    ready(terminal)
    assert time.monotonic() - started < 20
    shown = asked(terminal, "say echo here")
    assert "echo here\nrisk" in shown
    terminal.press("Enter")
    terminal.wait("\nhere\n")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)


def test_ctrl_z_stops_the_session_and_fg_goes_on_with_the_line(opened: Open) -> None:
    terminal = opened("bash")
    session(terminal)
    terminal.type("list fil")
    terminal.wait("list fil")
    terminal.press("C-z")
    terminal.wait("Stopped")
    terminal.clear()
    terminal.enter("fg")
    terminal.wait(f"{PROMPT} list fil")
    terminal.type("es")
    terminal.press("Enter")
    terminal.wait(KEYS)
    terminal.press("q")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "screen-256color"}])
def test_it_reads_well_on_40_columns_with_and_without_colours(
    variables: dict[str, str], opened: Open
) -> None:
    terminal = opened("bash", columns=40, **variables)
    session(terminal)
    terminal.enter("help")
    ready(terminal)
    asked(terminal, "find log files over 10 MB in /var/log that changed this week")
    terminal.press("q")
    ready(terminal)
    asked(terminal, "now delete those that are older than two days")
    rows = terminal.screen().split("\n")
    assert "Ctrl-C gives up a line, Up brings back" in rows
    assert "taken as: delete log files over 10 MB in" in rows
    assert "Enter run, then type yes  e edit" in rows
    coloured = terminal.screen(colours=True)
    assert ("\x1b[31m" in coloured) is ("NO_COLOR" not in variables)
    terminal.press("q")
    ready(terminal)
    terminal.enter("hum a tune about the sea and the sky")
    told(terminal, "one the matcher knows")
    ready(terminal)
    assert "  static: the request is not one the" in terminal.screen().split("\n")
    terminal.press("C-d")
    terminal.done(0)


def test_a_dumb_terminal_takes_whole_lines(opened: Open) -> None:
    terminal = opened("bash", TERM="dumb")
    files(terminal, "one.log")
    session(terminal)
    asked(terminal, "find log files")
    terminal.enter("q")
    ready(terminal)
    terminal.type("half a li")
    terminal.wait("half a li")
    terminal.press("C-c")
    ready(terminal)
    shown = asked(terminal, "count them")
    assert "taken as: count log files" in shown
    terminal.press("Enter")
    terminal.wait("\n1\n")
    ready(terminal)
    assert "\x1b" not in terminal.screen(colours=True)
    terminal.press("C-d")
    shown = terminal.done(0)
    assert shown.rstrip().split("\n")[-1].startswith("[0]READY>")


def taken(terminal: Terminal) -> list[tuple[str, str, str]]:
    """Return what the history keeps, as request, command and how it was taken."""
    path = terminal.home / ".local/state/caro/history"
    return [(one.query, one.command, one.how) for one in history.read(str(path))] if path.exists() else []


def test_what_is_taken_is_kept_in_the_history_as_a_request_that_stands_for_itself(opened: Open) -> None:
    terminal = opened("bash")
    files(terminal, "a.log")
    session(terminal)
    asked(terminal, "find log files")
    terminal.press("c")
    ready(terminal)
    asked(terminal, "only the ones from today")
    terminal.press("Enter")
    ready(terminal)
    asked(terminal, "list files")
    terminal.press("q")  # not taken
    ready(terminal)
    asked(terminal, " list folders")  # not to be kept
    terminal.press("Enter")
    ready(terminal)
    asked(terminal, "again")
    terminal.press("Enter")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)
    find = "find . -type f -name '*.log'"
    assert taken(terminal) == [
        ("find log files", find, "copied"),
        ("find log files from today", f"{find} -daystart -mtime 0", "ran"),
    ]


def test_a_private_session_keeps_nothing_that_is_run(opened: Open) -> None:
    terminal = opened("bash")
    session(terminal, "--private")
    asked(terminal, "list files")
    terminal.press("Enter")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)
    assert taken(terminal) == []


def test_a_follow_up_in_words_that_a_server_alone_understands_is_not_kept(
    opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened("bash", **parrot)
    session(terminal)
    asked(terminal, "say echo one")
    terminal.press("Enter")
    ready(terminal)
    asked(terminal, "say echo them again")
    terminal.press("Enter")
    ready(terminal)
    terminal.press("C-d")
    terminal.done(0)
    assert [query for query, _, _ in taken(terminal)] == ["say echo one"]


def test_answers_are_noted_with_what_was_chosen(opened: Open) -> None:
    terminal = opened("bash", CARO_STATS="on")
    session(terminal)
    for line, key in (("list files", "Enter"), ("list folders", "q"), ("again", "q")):
        asked(terminal, line)
        terminal.press(key)
        ready(terminal)
    terminal.press("C-d")
    terminal.done(0)
    noted = (terminal.home / ".local/state/caro/answers.jsonl").read_text().splitlines()
    found = [json.loads(line) for line in noted]
    assert [(one["via"], one["outcome"], one["choice"]) for one in found] == [
        ("repl", "answered", "run"),
        ("repl", "answered", "quit"),
    ]
    assert all(0 < one["cpu_ms"] < 1000 for one in found)
