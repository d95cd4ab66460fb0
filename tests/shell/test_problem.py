"""`problem` tells a well-formed command line from anything else."""

from __future__ import annotations

import sys

import pytest

from caro.shell import binding, problem, tree
from caro.shell.script import MAX_COMMAND_CHARS


@pytest.mark.parametrize(
    "command",
    [
        "ls",
        "ls | wc -l",
        "find . -name '*.py' -exec wc -l {} +",
        'for f in *; do echo "$f"; done',
        "x=$(date) && echo $x",
        "cat <(sort a)",
        "[[ -f a ]] && cat a",
        "echo 'été'",
        "awk '{print $1}' f",
        "! true",
        "a=(1 2); echo ${a[0]}",
    ],
)
def test_good_command_lines_have_no_problem(command: str) -> None:
    assert problem(command) is None


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("ls\nrm a", "more than one line"),
        ("ls\x1b[2K", "control character"),
        ("ls\u202e", "reorders"),
        ("echo 'a", "not valid"),
        ('echo "a', "not valid"),
        ("ls |", "not valid"),
        ("ls (", "not valid"),
        ("if true; then ls", "not valid"),
        ("# nothing", "no command"),
        ("a" * (MAX_COMMAND_CHARS + 1), "longer"),
        ("( " * 100 + "ls" + " )" * 100, "too deeply"),
    ],
)
def test_anything_else_has_one_line_of_reason(command: str, says: str) -> None:
    reason = problem(command)
    assert reason is not None
    assert says in reason
    assert "\n" not in reason


def test_the_binding_alone_parses_like_the_whole_package(monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree.parse("echo $(ls) > a")
    monkeypatch.setattr(binding, "_binding_alone", lambda package: None)
    monkeypatch.setattr(binding, "_parser", [])
    assert tree.parse("echo $(ls) > a") == before
    assert "tree_sitter" in sys.modules
