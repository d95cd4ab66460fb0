"""`caro -x` in a real terminal, under each shell: what is shown, what each key does, what runs."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.terminal.conftest import SHELLS, Open, executable
from tests.terminal.screen import Terminal

KEYS = "q quit"


def edited(terminal: Terminal, command: str, risk: str = "safe") -> None:
    """Put another command in the place of the one that is asked about."""
    terminal.press("e")
    terminal.wait("edit: ")
    terminal.press("C-u")
    terminal.type(command)
    terminal.wait(f"edit: {command}")
    terminal.press("Enter")
    terminal.wait(f"{command}\nrisk: {risk}")
    terminal.wait(lambda shown: shown.rstrip().endswith(KEYS))


def asked(terminal: Terminal, request: str) -> str:
    """Ask, and wait for the keys."""
    terminal.enter(f'caro -x "{request}"')
    return terminal.wait(KEYS)


@pytest.mark.parametrize("shell", SHELLS)
def test_enter_runs_what_is_shown_and_the_status_is_its_own(
    shell: str, opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened(shell, **parrot)
    (terminal.home / "work" / "one.log").write_text("")
    shown = asked(terminal, "say ls work")
    assert "ls work\nrisk: safe\nEnter run  e edit  x explain  n next  c copy  q quit" in shown
    terminal.press("Enter")
    terminal.wait("one.log")
    terminal.done(0)
    terminal.clear()
    asked(terminal, "say test -e nothing")
    terminal.press("Enter")
    terminal.done(1)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_command_runs_in_the_shell_it_is_written_for(
    shell: str, opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened(shell, **parrot)
    asked(terminal, "say ls work")
    edited(terminal, 'echo "is=$FISH_VERSION=$ZSH_VERSION=$BASH_VERSION"')
    terminal.press("Enter")
    shown = terminal.done(0)
    versions = re.findall(r"^is=(.*)=(.*)=(.*)$", shown, re.MULTILINE)
    assert [bool(version) for version in versions[0]] == [shell == name for name in ("fish", "zsh", "bash")]


@pytest.mark.parametrize("shell", SHELLS)
def test_high_wants_yes_in_letters(shell: str, opened: Open) -> None:
    terminal = opened(shell)
    repository = terminal.home / "work"
    git = ["git", "-C", str(repository), "-c", "user.name=a", "-c", "user.email=a@b.invalid"]
    subprocess.run([*git, "init", "-q"], check=True)
    (repository / "file").write_text("before")
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-qm", "one"], check=True)
    (repository / "file").write_text("after")
    terminal.enter("cd work")
    terminal.done(0)
    shown = asked(terminal, "discard all local changes")
    assert "git reset --hard\nrisk: high: it throws away" in shown
    assert "Enter run, then type yes" in shown
    terminal.press("Enter")
    terminal.wait("Type yes to run it: ")
    terminal.press("Enter")
    terminal.wait("Not run.")
    terminal.press("Enter")
    terminal.type("y")
    terminal.press("Enter")
    terminal.wait(lambda text: text.count("Not run.") == 2)
    assert (repository / "file").read_text() == "after"
    terminal.press("y")
    terminal.wait("Type yes to run it: y")
    terminal.type("es")
    terminal.press("Enter")
    terminal.wait("HEAD is now at")
    terminal.done(0)
    assert (repository / "file").read_text() == "before"


@pytest.mark.parametrize("shell", SHELLS)
def test_critical_never_runs_but_can_be_edited(shell: str, opened: Open) -> None:
    terminal = opened(shell)
    (terminal.home / "precious").write_text("")
    shown = asked(terminal, "delete my home folder")
    assert "risk: critical: it deletes the whole home folder" in shown
    assert "Enter" not in shown and "c copy" not in shown
    for key in ("Enter", "y", "c"):
        terminal.press(key)
    terminal.wait(lambda text: text.count("never runs") == 3)
    edited(terminal, "ls ~")
    terminal.press("Enter")
    terminal.wait("precious")
    terminal.done(0)
    terminal.clear()
    asked(terminal, "list files")
    edited(terminal, "rm -rf /", "critical")
    terminal.press("Enter")
    terminal.press("q")
    terminal.done(3)
    assert (terminal.home / "precious").exists()


def test_quitting_runs_nothing_and_stops_what_follows(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    for key in ("q", "Escape", "C-c", "C-d"):
        terminal.enter("caro -x say touch made && touch followed")
        terminal.wait(KEYS)
        terminal.press(key)
        terminal.done(130)
        terminal.clear()
    assert not (terminal.home / "made").exists()
    assert not (terminal.home / "followed").exists()


EXPLAINED = {
    80: """\
rm      removes files for good
  -r    folders too, with all that is in them
  work  what is removed
effects:
- deletes something in the working folder (recursive): work
answered by openai with parrot
""",
    40: """\
rm  removes files for good
  -r
      folders too, with all that is in
      them
  work  what is removed
effects:
- deletes something in the working
  folder (recursive): work
answered by openai with parrot
""",
}


@pytest.mark.parametrize("columns", EXPLAINED)
def test_explain_tells_what_each_word_does_and_asks_again(
    columns: int, opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened("bash", columns=columns, **parrot)
    asked(terminal, "say rm -r work")
    terminal.press("x")
    shown = terminal.wait(lambda text: text.count(KEYS) == 2)
    assert f"quit\n{EXPLAINED[columns]}Enter run" in shown
    terminal.press("q")
    terminal.done(130)
    assert (terminal.home / "work").exists()


def test_explain_makes_nothing_up(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    asked(terminal, "say frobnicate --quux")
    terminal.press("x")
    shown = terminal.wait("answered by openai")
    assert re.search(r"^frobnicate +caro does not know this program$", shown, re.MULTILINE)
    assert re.search(r"^  --quux +caro does not know this option$", shown, re.MULTILINE)
    terminal.press("q")
    terminal.done(130)


def test_next_asks_the_backend_behind_and_comes_round_again(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    terminal.enter("caro -x --backend auto list files")
    terminal.wait("ls\nrisk")
    terminal.press("n")
    terminal.wait("list files\nrisk")
    terminal.press("n")
    terminal.wait("No other answer.")
    terminal.wait(lambda shown: shown.count("ls\nrisk") == 2 and shown.rstrip().endswith(KEYS))
    terminal.press("Enter")
    terminal.wait("work")
    terminal.done(0)


def test_a_password_prompt_and_a_pager_have_the_terminal(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    executable(
        terminal.home / "bin" / "sudo",
        'exec </dev/tty; printf "[sudo] password: " >/dev/tty; stty -echo; read word; stty echo\n'
        '[ "$word" = secret ] && exec "$@"',
    )
    (terminal.home / "long").write_text("".join(f"row {number}\n" for number in range(500)))
    asked(terminal, "say sudo less long")
    terminal.press("Enter")
    terminal.wait("[sudo] password: ")
    terminal.type("secret")
    terminal.press("Enter")
    shown = terminal.wait("row 30")
    assert "secret" not in shown
    terminal.press("G")
    terminal.wait("row 499")
    terminal.press("q")
    terminal.done(0)


def test_ctrl_c_reaches_the_command_and_ctrl_z_stops_it(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    executable(
        terminal.home / "bin" / "waits",
        "trap 'echo caught; exit 7' INT; echo waiting; while :; do sleep 0.1; done",
    )
    asked(terminal, "say waits")
    terminal.press("Enter")
    terminal.wait("waiting")
    terminal.press("C-z")
    terminal.wait("Stopped")
    terminal.enter("fg")
    terminal.wait(lambda shown: shown.rstrip().endswith('caro -x "say waits"'))
    terminal.press("C-c")
    terminal.wait("caught")
    terminal.done(7)


def test_ctrl_z_at_the_keys_stops_caro_and_fg_asks_again(opened: Open) -> None:
    terminal = opened("bash")
    asked(terminal, "list files")
    terminal.press("C-z")
    terminal.wait("Stopped")
    terminal.enter("echo alive")
    terminal.wait("\nalive")
    terminal.clear()
    terminal.enter("fg")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.wait("work")
    terminal.done(0)


def test_what_is_typed_or_pasted_too_early_runs_nothing(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot)
    asked(terminal, "say touch made")
    terminal.paste("one\ntwo\n")
    terminal.press("e")
    terminal.wait("edit: touch made")
    terminal.paste(" and\nmore\n")
    terminal.wait("edit: touch made and more")
    assert not (terminal.home / "made").exists()
    terminal.press("Escape")
    terminal.wait("Unchanged.")
    terminal.press("q")
    terminal.done(130)
    assert not (terminal.home / "made").exists()


def test_a_long_line_is_edited_on_several_rows(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", columns=40, **parrot)
    asked(terminal, "say ls " + "abcdefghij/" * 8)
    terminal.press("e")
    terminal.wait("edit: ls abc")
    terminal.press("Home", "M-f", "M-f")
    terminal.type("/äé日本/")
    terminal.press("Left", "BSpace", "C-k", "C-y", "C-w", "C-a")
    terminal.press("C-k")
    terminal.type("ls work; echo 日本語")
    terminal.press("Enter")
    shown = terminal.wait("ls work; echo 日本語\nrisk: safe")
    assert "Enter run  e edit  x explain  n next\nc copy  q quit" in shown
    terminal.press("Enter")
    terminal.wait("\n日本語\n")
    terminal.done(0)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "screen-256color"}])
def test_it_reads_well_on_40_columns_with_and_without_colours(
    variables: dict[str, str], opened: Open
) -> None:
    terminal = opened("bash", columns=40, **variables)
    terminal.clear()
    asked(terminal, "delete all log files")
    rows = terminal.screen().split("\n")
    assert "risk: moderate: it deletes a folder with" in rows
    assert "Enter run  e edit  x explain  n next" in rows
    coloured = terminal.screen(colours=True)
    assert ("\x1b[33m" in coloured) is ("NO_COLOR" not in variables)
    assert ("\x1b[1m" in coloured) is ("NO_COLOR" not in variables)
    terminal.press("q")
    terminal.done(130)


def test_a_dumb_terminal_answers_by_lines(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", TERM="dumb", **parrot)
    asked(terminal, "say touch made")
    terminal.enter("x")
    terminal.wait("answered by openai with parrot")
    terminal.enter("e")
    terminal.wait("New command (empty keeps it): ")
    terminal.enter("ls work; echo edited")
    terminal.wait("ls work; echo edited\nrisk")
    assert "\x1b" not in terminal.screen(colours=True)
    terminal.enter("")
    terminal.wait("\nedited\n")
    terminal.done(0)
    assert not (terminal.home / "made").exists()


def test_confirm_in_the_configuration_asks_on_a_terminal_and_nowhere_else(opened: Open) -> None:
    terminal = opened("bash")
    folder = terminal.home / ".config/caro"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text("confirm = true\n")
    terminal.enter("caro list files")
    terminal.wait(KEYS)
    terminal.press("q")
    terminal.done(0)
    terminal.enter("caro list files | tr l L")
    terminal.wait("\nLs\n")
    terminal.done(0)
    terminal.enter("caro --output json list files")
    terminal.wait('"command": "ls"')
    terminal.done(0)


def test_a_plain_answer_asks_nothing(opened: Open) -> None:
    terminal = opened("bash")
    terminal.enter("caro list files")
    shown = terminal.done(0)
    assert "risk: safe" in shown
    assert KEYS not in shown


def test_output_may_be_a_pipe_while_the_terminal_asks(opened: Open, tmp_path: Path) -> None:
    terminal = opened("bash")
    terminal.enter("caro -x list files > out; cat out | wc -l")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.done(0)
    written = (tmp_path / "out").read_text()
    assert "work" in written
    assert "risk" not in written


def test_what_was_chosen_and_whether_it_was_edited_is_noted(opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened("bash", **parrot, CARO_STATS="on")
    file = terminal.home / ".local" / "state" / "caro" / "answers.jsonl"
    asked(terminal, "say ls work")
    terminal.press("Enter")
    terminal.done(0)
    terminal.clear()
    asked(terminal, "say ls work")
    edited(terminal, "ls ~")
    terminal.press("Enter")
    terminal.done(0)
    terminal.clear()
    asked(terminal, "say ls work")
    terminal.press("q")
    terminal.done(130)
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [(one["via"], one["choice"], one["edited"]) for one in lines] == [
        ("ask", "run", False),
        ("ask", "run", True),
        ("ask", "quit", False),
    ]
    assert "work" not in file.read_text()
