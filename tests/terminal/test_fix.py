"""`caro fix` in a real terminal: in each shell after a command that failed, by the key, and behind `caro
-x`."""

from __future__ import annotations

import pytest

from tests.terminal.conftest import SHELLS, Open, script

KEYS = "q quit"


@pytest.mark.parametrize("shell", SHELLS)
def test_fix_alone_mends_the_last_command_and_runs_it_in_this_shell(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.enter("cd wrok")
    terminal.done(1)
    terminal.enter("caro fix")
    shown = terminal.wait(KEYS)
    assert "there is no wrok; work is here:\ncd work\nrisk: safe" in shown
    terminal.press("Enter")
    terminal.done(0)
    terminal.clear()
    terminal.enter("pwd")
    terminal.wait(f"{terminal.home}/work")
    terminal.clear()
    terminal.press("Up", "Up")
    terminal.wait(lambda text: text.rstrip().endswith("cd work"))


@pytest.mark.parametrize("shell", SHELLS)
def test_fix_after_quitting_still_knows_what_failed(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.enter("mkdir a/b")
    terminal.done(1)
    for _ in range(2):
        terminal.enter("caro fix")
        terminal.wait("mkdir -p a/b\n")
        terminal.wait(lambda shown: shown.rstrip().endswith(KEYS))
        terminal.press("q")
        terminal.done(130)
        terminal.clear()
    assert not (terminal.home / "a").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_on_an_empty_line_puts_in_the_fix(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.press("C-g")
    terminal.enter("mkdir a/b")
    terminal.done(1)
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith("READY> mkdir -p a/b"))
    assert not (terminal.home / "a").exists()
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith("READY>"))
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith("READY> mkdir -p a/b"))
    terminal.press("Enter")
    terminal.done(0)
    assert (terminal.home / "a" / "b").is_dir()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_program_that_is_misspelt_is_mended(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.enter("mkdri made")
    terminal.done(127)
    terminal.enter("caro fix")
    terminal.wait("mkdir made\nrisk: safe")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.done(0)
    assert (terminal.home / "made").is_dir()


def test_after_a_command_of_caro_that_failed_one_key_mends_it(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    terminal.enter("caro -x say mkdir a/b")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.wait("It ended with status 1.  f fix  any other key ends")
    terminal.press("f")
    terminal.wait("the folder a is not there yet:\nmkdir -p a/b\nrisk: safe")
    terminal.wait(lambda shown: shown.rstrip().endswith(KEYS))
    terminal.press("Enter")
    terminal.done(0)
    assert (terminal.home / "a" / "b").is_dir()


def test_any_other_key_ends_with_the_status_of_the_command(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    terminal.enter("caro -x say mkdir a/b")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.wait("f fix")
    terminal.press("q")
    terminal.done(1)
    assert not (terminal.home / "a").exists()


def test_a_status_that_is_an_answer_is_not_asked_about(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    terminal.enter("caro -x say grep nothing /dev/null")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.done(1)
    assert "f fix" not in terminal.screen()
