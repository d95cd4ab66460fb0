"""The one question about a request with two readings, in a real terminal: shown, answered, or not asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.terminal.conftest import SHELLS, Open, script
from tests.terminal.screen import Terminal

QUESTION = "Enter for 1, q quit"
KEYS = "q quit"
BELOW = "find . -type f -name '*.log' -delete"
HERE = "find . -maxdepth 1 -type f -name '*.log' -delete"


def logs(terminal: Terminal) -> Path:
    """Make log files in the folder `work` and below, and go there."""
    work = terminal.home / "work"
    (work / "logs").mkdir()
    for name in ("a.log", "b.log", "logs/c.log"):
        (work / name).write_text("")
    terminal.enter("cd work")
    terminal.wait(lambda shown: shown.count("READY>") == 2)
    return work


def named(work: Path) -> list[str]:
    return sorted(str(path.relative_to(work)) for path in work.rglob("*.log"))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_of_a_reading_takes_it_and_the_command_is_asked_about(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    work = logs(terminal)
    terminal.enter('caro -x "delete the log files"')
    shown = terminal.wait(QUESTION)
    first, second = "1  here and in the folders below (3 files)", "2  only in this folder (2 files)"
    assert f"Which files?\n{first}\n{second}\n1-2, Enter for 1" in shown
    terminal.press("2")
    shown = terminal.wait(lambda text: text.count(KEYS) == 2)
    assert f"{HERE}\nrisk: moderate" in shown
    terminal.press("Enter")
    terminal.done(0)
    assert named(work) == ["logs/c.log"]
    terminal.clear()
    terminal.press("Up")
    terminal.wait(HERE)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_plain_command_asks_on_a_terminal_and_prints_what_is_meant(shell: str, opened: Open) -> None:
    terminal = opened(shell)
    work = logs(terminal)
    terminal.enter('caro "delete the log files"')
    terminal.wait(QUESTION)
    terminal.press("x", "9", "0")
    terminal.press("2")
    terminal.wait(f"\n{HERE}\n")
    terminal.done(0)
    terminal.clear()
    terminal.enter('caro "delete the log files"')
    terminal.wait(QUESTION)
    terminal.press("Enter")
    terminal.wait(f"\n{BELOW}\n")
    terminal.done(0)
    assert len(named(work)) == 3


@pytest.mark.parametrize("key", ["q", "Escape", "C-c", "C-d"])
def test_leaving_the_question_runs_and_prints_nothing(key: str, opened: Open) -> None:
    terminal = opened("bash")
    work = logs(terminal)
    terminal.enter('caro -x "delete the log files"')
    terminal.wait(QUESTION)
    terminal.press(key)
    shown = terminal.done(130)
    assert "find" not in shown
    assert len(named(work)) == 3


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_of_the_shell_is_not_held_up_by_a_question(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    logs(terminal)
    terminal.type("delete the log files")
    terminal.wait("delete the log files")
    terminal.press("C-g")
    terminal.wait(lambda shown: any(row.rstrip().endswith(f"READY> {BELOW}") for row in shown.split("\n")))


def test_a_pipe_gets_the_first_reading_and_standard_error_names_the_other(opened: Open) -> None:
    terminal = opened("bash")
    logs(terminal)
    terminal.enter('caro "delete the log files" | cat')
    shown = terminal.done(0)
    assert f"\n{BELOW}\n" in shown
    assert f"it may also mean only in this folder (2 files): {HERE}" in shown
    assert QUESTION not in shown


def test_a_setting_and_yes_keep_it_from_asking(opened: Open) -> None:
    terminal = opened("bash")
    work = logs(terminal)
    terminal.enter('CARO_ASK=off caro "delete the log files"')
    shown = terminal.done(0)
    assert f"\n{BELOW}\n" in shown
    assert QUESTION not in shown
    terminal.clear()
    terminal.enter('caro -x --yes "delete the log files"')
    shown = terminal.done(0)
    assert QUESTION not in shown
    assert named(work) == []


def test_what_was_not_meant_is_the_next_answer(opened: Open) -> None:
    terminal = opened("bash")
    logs(terminal)
    terminal.enter('caro -x "delete the log files"')
    terminal.wait(QUESTION)
    terminal.press("2")
    terminal.wait(lambda text: text.count(KEYS) == 2)
    terminal.press("n")
    terminal.wait(f"\n{BELOW}\nrisk")
    terminal.press("q")
    terminal.done(130)


def test_pasted_text_and_what_was_typed_before_answer_nothing(opened: Open) -> None:
    terminal = opened("bash")
    work = logs(terminal)
    terminal.enter('caro -x "delete the log files"')
    terminal.wait(QUESTION)
    terminal.paste("2\n2\n")
    terminal.press("q")
    terminal.done(130)
    assert len(named(work)) == 3


def test_forty_columns_are_enough(opened: Open) -> None:
    terminal = opened("bash", columns=40)
    logs(terminal)
    terminal.enter('caro -x "delete the log files"')
    shown = terminal.wait(QUESTION)
    assert all(len(row) <= 40 for row in terminal.screen().split("\n"))
    assert "1  here and in the folders below (3\n   files)" in terminal.screen() or "(3 files)" in shown
    terminal.press("q")
    terminal.done(130)


def test_keys_are_lines_on_a_dumb_terminal(opened: Open) -> None:
    terminal = opened("bash", TERM="dumb")
    logs(terminal)
    terminal.enter('caro "delete the log files"')
    terminal.wait(QUESTION)
    terminal.type("2")
    terminal.press("Enter")
    terminal.wait(f"\n{HERE}\n")
    terminal.done(0)


def test_which_of_several_processes(opened: Open) -> None:
    terminal = opened("bash")
    shutil.copy(shutil.which("sleep") or "/bin/sleep", terminal.home / "bin" / "wombat")
    started = [subprocess.Popen([str(terminal.home / "bin/wombat"), seconds]) for seconds in ("600", "601")]
    try:
        terminal.enter('caro -x "kill wombat"')
        shown = terminal.wait(QUESTION)
        assert "Which wombat?\n1  all 2 of them\n" in shown
        assert f"2  {started[0].pid}  wombat 600\n3  {started[1].pid}  wombat 601\n" in shown
        terminal.press("3")
        terminal.wait(f"\nkill {started[1].pid}\nrisk")
        terminal.press("Enter")
        terminal.done(0)
        assert started[1].wait(60) != 0
        assert started[0].poll() is None
    finally:
        for one in started:
            one.kill()
            one.wait()


def test_which_of_several_archives(opened: Open) -> None:
    terminal = opened("bash")
    work = terminal.home / "work"
    for number, name in enumerate(("old", "new")):
        (work / name).write_text(name)
        subprocess.run(["tar", "-C", str(work), "-cf", str(work / f"{name}.tar"), name], check=True)
        (work / name).unlink()
        moment = time.time() - 100 + number
        os.utime(work / f"{name}.tar", (moment, moment))
    terminal.enter("cd work")
    terminal.done(0)
    terminal.enter('caro -x "unpack the archive"')
    shown = terminal.wait(QUESTION)
    assert "Which archive?\n1  new.tar\n2  old.tar\n" in shown
    terminal.press("2")
    terminal.wait("\ntar -xf old.tar\nrisk")
    terminal.press("Enter")
    terminal.done(0)
    assert (work / "old").exists()
    assert not (work / "new").exists()


def test_which_of_several_files_of_that_name(opened: Open) -> None:
    terminal = opened("bash")
    for folder in ("api", "web"):
        (terminal.home / "work" / folder).mkdir()
        (terminal.home / "work" / folder / "settings.py").write_text(f"for the {folder}\n")
    terminal.enter("cd work")
    terminal.done(0)
    terminal.enter('caro -x "show settings.py"')
    shown = terminal.wait(QUESTION)
    assert "Which settings.py?\n1  api/settings.py\n2  web/settings.py\n" in shown
    terminal.press("2")
    terminal.wait("\ncat web/settings.py\nrisk")
    terminal.press("Enter")
    terminal.wait("\nfor the web\n")
    terminal.done(0)


def test_which_branch(opened: Open) -> None:
    terminal = opened("bash")
    git = terminal.home / "work" / ".git"
    for kind in ("heads", "remotes/origin"):
        (git / "refs" / kind).mkdir(parents=True)
        (git / "refs" / kind / "feature").write_text("0" * 40)
    terminal.enter("cd work")
    terminal.done(0)
    terminal.enter('caro "delete the branch feature"')
    shown = terminal.wait(QUESTION)
    assert "Which feature?\n1  the branch here\n2  the one at origin\n3  both\n" in shown
    terminal.press("2")
    terminal.wait("\ngit push origin --delete feature\n")
    terminal.done(0)
