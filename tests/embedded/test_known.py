"""Tools and options that a model made up are told from those that exist."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.embedded.known import unknown
from training.pairs import FOLDER, blocks


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("ls --newest-first", "ls --newest-first"),
        ("find . -name '*.py' -older 3", "find -older"),
        ("du -sh * | sort --biggest", "sort --biggest"),
        ("git commit --undo", "git commit --undo"),
        ("sudo systemctl restart --gently nginx", "systemctl restart --gently"),
        ("ls | xargs -I {} wc -k {}", "wc -k"),
        ("echo $(stat --owner-name a.txt)", "stat --owner-name"),
        ("findbig . 100M", "findbig"),
        ("for f in *; do cutpaste $f; done", "cutpaste"),
    ],
)
def test_what_does_not_exist_is_named(command: str, said: str) -> None:
    assert unknown(command) == said


@pytest.mark.parametrize(
    "command",
    [
        "ls -la",
        "ls -lt --color=auto",
        "head -20 notes.txt",
        "find . -type f -perm -o+w -exec chmod o-w {} +",
        "tar -xzf site.tar.gz -C /srv",
        "git log --oneline -5",
        "kill -9 1234",
        "./run.sh --whatever",
        "FOO=1 make -j4 test",
        "rm -- -file",
        "sort -k2,2nr data.txt",
        "$EDITOR --clean notes.txt",
    ],
)
def test_what_exists_is_left_alone(command: str) -> None:
    assert unknown(command) is None


def test_a_tool_of_this_machine_that_the_table_lacks_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unknown("frobnicate --all") == "frobnicate"
    tool = tmp_path / "frobnicate"
    tool.write_text("#!/bin/sh\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert unknown("frobnicate --all") is None


def test_of_the_hand_written_commands_hardly_one_is_taken_for_made_up() -> None:
    commands = [
        block.command
        for path in sorted(FOLDER.glob("*.txt"))
        for block in blocks(path)
        if block.platform not in ("macos", "busybox")
    ][::7]
    wrong = {command: said for command in commands if (said := unknown(command)) is not None}
    assert len(wrong) < len(commands) / 200, wrong


@given(st.text(alphabet="ls -=|;&$(){}'\"`\\\n\0find-exec", max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    unknown(text)
