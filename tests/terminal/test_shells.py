"""What `caro init` gives a shell, in a real terminal: the key, the history, the hook, the completions."""

from __future__ import annotations

import os
import re
import subprocess
import time
from pathlib import Path

import pytest

from caro import history
from tests.e2e import program
from tests.terminal.conftest import SHELLS, Open, executable, need, says_nothing, script

FIND = "find . -type f -name '*.log' -size +10M"
WORDS = "find log files over 10 MB"
KEYS = "q quit"


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_turns_words_into_the_command_and_back(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.type(WORDS)
    terminal.wait(WORDS)
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith(f"READY> {FIND}"))
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith(f"READY> {WORDS}"))
    terminal.press("C-g")
    terminal.wait(lambda shown: shown.rstrip().endswith(f"READY> {FIND}"))
    terminal.type(" -print; echo end")
    terminal.press("Enter")
    terminal.wait("\nend\n")
    terminal.done(0)
    terminal.clear()
    terminal.press("Up")
    terminal.wait(f"{FIND} -print; echo end")


@pytest.mark.parametrize("shell", SHELLS)
def test_what_is_run_of_the_answer_of_the_key_is_kept_and_nothing_else(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    file = terminal.home / ".local/state/caro/history"

    def turned(words: str, answer: str) -> None:
        terminal.clear()
        terminal.type(words)
        terminal.wait(words)
        terminal.press("C-g")
        terminal.wait(
            lambda shown: any(row.rstrip().endswith(f"READY> {answer}") for row in shown.split("\n"))
        )

    def run(line: str) -> None:
        terminal.type(line)
        terminal.wait(line)
        terminal.press("Enter")

    turned("list files", "ls")
    terminal.press("C-u")
    run("echo other")
    terminal.wait("\nother\n")
    terminal.done(0)
    turned("list files", "ls")
    terminal.press("C-a")
    terminal.type(" ")
    terminal.press("Enter")
    terminal.done(0)
    turned("list files", "ls")
    run(" -d work; false")
    terminal.done(1)
    for _ in range(200):
        if file.exists():
            break
        time.sleep(0.05)
    turned("list files", "ls -d work; false")
    run(" #")
    for _ in range(200):
        if len(history.read(str(file))) > 1:
            break
        time.sleep(0.05)
    found = history.read(str(file))
    assert [(one.query, one.command, one.first, one.how, one.edited) for one in found] == [
        ("list files", "ls -d work; false", "ls", "ran", True),
        ("list files", "ls -d work; false #", "ls", "ran", True),
    ]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_says_how_risky_it_is_and_leaves_the_words_where_there_is_no_command(
    shell: str, opened: Open
) -> None:
    terminal = opened(shell, script(shell))
    for words, command, says in (
        ("delete the folder build", "rm -r build", "risk: moderate: it deletes a folder"),
        ("frobnicate the quux", "frobnicate the quux", "no command found"),
        ("delete my home folder", "delete my home folder", "blocked by the moderate safety policy"),
    ):
        terminal.type(words)
        terminal.wait(words)
        terminal.press("C-g")
        shown = terminal.wait(says)
        assert f"READY> {command}" in terminal.wait(f"READY> {command}"), shown
        terminal.press("End", "C-u")
        terminal.clear()
    assert (terminal.home / "work").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_what_is_run_after_asking_changes_this_shell_and_is_in_its_history(
    shell: str, opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened(shell, script(shell), **parrot)
    terminal.enter("caro -x 'say cd work && export WORD=said'")
    shown = terminal.wait(KEYS)
    assert "Enter run" in shown
    terminal.press("Enter")
    terminal.done(0)
    terminal.enter('echo "$WORD in $PWD"')
    terminal.wait(f"said in {terminal.home}/work")
    terminal.clear()
    terminal.press("Up", "Up")
    terminal.wait(lambda text: text.rstrip().endswith("cd work && export WORD=said"))
    terminal.press("Up")
    terminal.wait("caro -x 'say cd work")


@pytest.mark.parametrize("shell", SHELLS)
def test_what_was_edited_is_what_runs_with_its_status(
    shell: str, opened: Open, parrot: dict[str, str]
) -> None:
    terminal = opened(shell, script(shell), **parrot)
    executable(terminal.home / "bin" / "ends", 'printf "%s\\n" "<$1>"; exit 9')
    terminal.enter("caro --verbose -x say ls")
    terminal.wait(KEYS)
    terminal.press("e")
    terminal.wait("edit: ls")
    terminal.press("C-u")
    terminal.type("ends 'a  b'")
    terminal.press("Enter")
    terminal.wait("ends 'a  b'\nrisk: moderate")
    terminal.press("Enter")
    terminal.wait("<a  b>")
    terminal.done(9)


@pytest.mark.parametrize("shell", SHELLS)
def test_giving_up_runs_nothing(shell: str, opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened(shell, script(shell), **parrot)
    for key in ("q", "C-c", "c"):
        terminal.enter("caro -x say touch made")
        terminal.wait(KEYS)
        terminal.press(key)
        terminal.done(130)
        terminal.clear()
    assert not (terminal.home / "made").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_interactive_programs_run_from_it(shell: str, opened: Open, parrot: dict[str, str]) -> None:
    terminal = opened(shell, script(shell), **parrot)
    (terminal.home / "long").write_text("".join(f"row {number}\n" for number in range(500)))
    terminal.enter("caro -x say less long")
    terminal.wait(KEYS)
    terminal.press("Enter")
    terminal.wait("row 30")
    terminal.press("G")
    terminal.wait("row 499")
    terminal.press("q")
    terminal.done(0)


@pytest.mark.parametrize("shell", SHELLS)
def test_other_uses_of_caro_stay_as_they_are(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell))
    terminal.enter("caro --version")
    terminal.wait("\ncaro 0")
    terminal.enter("echo list files | caro | tr l L")
    terminal.wait("\nLs\n")
    terminal.enter("caro -x --yes list files | tr w W")
    terminal.wait("\nWork\n")
    terminal.done(0)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_line_that_is_no_command_is_answered_where_that_was_asked_for(shell: str, opened: Open) -> None:
    terminal = opened(shell, script(shell, "--not-found"))
    terminal.enter("whats using port 8080")
    shown = terminal.wait("in plain words, this may be meant:\nlsof -i :8080")
    assert "whats is no command" in shown
    terminal.done(127)
    terminal.clear()
    for line in ("nosuchthing", "nosuchthing with some words"):
        terminal.enter(line)
        terminal.wait(re.compile(r"not found|Unknown command", re.IGNORECASE).search)  # type: ignore[arg-type]
        terminal.done(127)
        terminal.clear()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_hook_that_was_there_before_still_has_its_say(shell: str, opened: Open) -> None:
    before = {
        "bash": 'command_not_found_handle() { echo "earlier hook: $1"; return 127; }\n',
        "zsh": 'command_not_found_handler() { echo "earlier hook: $1"; return 127 }\n',
        "fish": 'function fish_command_not_found; echo "earlier hook: $argv[1]"; end\n',
    }
    text = script(shell, "--not-found")
    terminal = opened(shell, before[shell] + text + text)
    terminal.enter("nosuchthing with some words")
    terminal.wait("earlier hook: nosuchthing")
    terminal.done(127)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_key_can_be_another_one_or_none(shell: str, opened: Open, tmp_path: Path) -> None:
    terminal = opened(shell, script(shell, "--key", "alt-c"))
    terminal.type(WORDS)
    terminal.wait(WORDS)
    terminal.press("M-c")
    terminal.wait(f"READY> {FIND}")
    bound = {"bash": "bind", "zsh": "bindkey", "fish": "bind"}[shell]
    assert f"\n{bound} " in script(shell).replace("    ", "")
    assert f"\n{bound} " not in script(shell, "--key=none").replace("    ", "")


def test_the_key_works_in_the_vi_mode_of_bash_and_zsh(opened: Open) -> None:
    for shell, mode in (("zsh", "bindkey -v\n"), ("bash", "set -o vi\n")):
        terminal = opened(shell, mode + script(shell))
        terminal.type(WORDS)
        terminal.wait(WORDS)
        terminal.press("C-g")
        terminal.wait(f"READY> {FIND}")


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-m", "super-g", "ctrl-", "ctrl-1", "g", ""])
def test_a_key_that_cannot_be_one_is_refused(key: str) -> None:
    ended = program.caro("init", "bash", f"--key={key}")
    assert (ended.status, ended.out) == (2, "")
    assert "--key can't be" in ended.err


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("options", [(), ("--not-found", "--key", "alt-x")])
def test_the_script_is_well_formed(shell: str, options: tuple[str, ...], tmp_path: Path) -> None:
    need(shell)
    path = tmp_path / "script"
    path.write_text(script(shell, *options))
    says_nothing([shell, "-n", str(path)])
    if shell == "bash":
        need("shellcheck")
        says_nothing(["shellcheck", "-s", "bash", str(path)])


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_that_nobody_types_into_gets_nothing(shell: str, tmp_path: Path) -> None:
    need(shell)
    path = tmp_path / "script"
    path.write_text(script(shell, "--not-found"))
    told = {"bash": "declare -F", "zsh": "print -l ${(k)functions}", "fish": "functions -n"}[shell]
    clean = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["-N"]}[shell]
    done = subprocess.run(
        [shell, *clean, "-c", f". '{path}'; {told}"],
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "caro" not in done.stdout


LIMIT = 0.005
"""Seconds that the script may add to the start of a shell."""
TURNS, ROUNDS = 25, 8
"""Readings in a round; a round that other work on the machine disturbed is repeated, as it can only add."""


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_adds_less_than_5_ms_to_the_start_of_a_shell(shell: str, opened: Open) -> None:
    """Measured by the shell itself: the best reading with the script against the best of nothing at all."""
    terminal = opened(shell)
    home = terminal.home
    (home / "script").write_text(script(shell, "--not-found"))
    head, foot = ("for i in (seq 25)", "end") if shell == "fish" else ("for i in {1..25}; do", "done")
    for kind, line in (("empty", ":"), ("full", ". ~/script")):
        note = f"date +%s%N >> ~/{kind}.times"
        (home / kind).write_text(f"{head}\n{note}\n{line}\n{note}\n{foot}\n")
    best: dict[str, float] = {}
    for turn in range(1, ROUNDS + 1):
        for kind in ("empty", "full"):
            terminal.enter(f". ~/{kind}")
            terminal.done(0)
            terminal.clear()
            times = [int(row) for row in (home / f"{kind}.times").read_text().split()]
            assert len(times) == 2 * TURNS * turn
            best[kind] = min(end - start for start, end in zip(times[::2], times[1::2], strict=True)) / 1e9
        if best["full"] - best["empty"] < LIMIT:
            break
    assert best["full"] - best["empty"] < LIMIT, best
