"""The history at a terminal: what is taken is kept, offered first, run again, and left out when private."""

from __future__ import annotations

import pytest

from caro import history
from caro.history import Entry
from tests.terminal.conftest import Open
from tests.terminal.screen import Terminal
from tests.terminal.test_flow import KEYS, asked, edited


def kept(terminal: Terminal) -> list[Entry]:
    path = terminal.home / ".local/state/caro/history"
    return history.read(str(path)) if path.exists() else []


def test_what_was_edited_and_run_is_offered_first_and_n_shows_the_plain_answer(opened: Open) -> None:
    terminal = opened("bash")
    asked(terminal, "list files")
    edited(terminal, "ls -d work")
    terminal.press("Enter")
    terminal.done(0)
    (entry,) = kept(terminal)
    assert (entry.query, entry.command, entry.first, entry.how, entry.edited, entry.backend) == (
        "list files", "ls -d work", "ls", "ran", True, "static",
    )  # fmt: skip
    terminal.clear()
    shown = asked(terminal, "List files.")
    assert "ls -d work\nrisk: safe\nfrom your history: edited on" in shown
    terminal.press("n")
    terminal.wait("ls\nrisk: safe\nEnter")
    terminal.press("Enter")
    terminal.done(0)
    assert [entry.command for entry in kept(terminal)] == ["ls -d work", "ls"]
    terminal.clear()
    terminal.enter("caro list files")
    assert "from your history" not in terminal.done(0)


def test_again_asks_runs_and_keeps_it_once_more(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    asked(terminal, "say ls work; echo once")
    terminal.press("Enter")
    terminal.wait("\nonce\n")
    terminal.clear()
    terminal.enter("caro history --again 1")
    shown = terminal.wait(KEYS)
    assert "ls work; echo once\nrisk: safe\nfrom your history: number 1\nEnter run" in shown
    terminal.press("Enter")
    terminal.wait("\nonce\n")
    terminal.done(0)
    assert [(one.backend, one.model, one.first) for one in kept(terminal)] == [("openai", "parrot", None)] * 2


def test_what_is_private_quit_or_printed_is_not_kept(opened: Open) -> None:
    terminal = opened("bash")
    for line, key in (
        ("caro -x --private list files", "Enter"),
        ("CARO_PRIVATE=on caro -x list files", "Enter"),
        ("caro -x list files", "q"),
    ):
        terminal.enter(line)
        terminal.wait(KEYS)
        terminal.press(key)
        terminal.done(130 if key == "q" else 0)
        terminal.clear()
    terminal.enter("caro list files")
    terminal.done(0)
    assert kept(terminal) == []


@pytest.mark.parametrize(("option", "key", "how"), [("--pick", "Enter", "taken"), ("-x", "c", "copied")])
def test_what_is_picked_or_copied_is_kept_as_that(opened: Open, option: str, key: str, how: str) -> None:
    terminal = opened("bash")
    terminal.enter(f"caro {option} list files")
    terminal.wait(KEYS)
    terminal.press(key)
    terminal.done(130 if how == "copied" else 0)
    assert [entry.how for entry in kept(terminal)] == [how]


def test_a_history_that_cannot_be_written_keeps_no_command_from_running(opened: Open) -> None:
    terminal = opened("bash", CARO_STATE_DIR="/proc/caro")
    asked(terminal, "list files")
    terminal.press("Enter")
    terminal.wait("not kept in the history: /proc/caro/history")
    terminal.wait("work")
    terminal.done(0)
