"""Whole commands, as models write them, are said for other tools, and nothing of them is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caro.dialects import conform
from caro.dialects.rewriting import applied, read
from caro.domain import Environment
from tests.dialects.cases import CASES

if TYPE_CHECKING:
    from caro.domain import Dialect


def here(dialect: Dialect, shell: str = "bash") -> Environment:
    platform = "macos" if dialect == "bsd" else "linux"
    return Environment(platform, shell, dialect, may_look=False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("target", "command", "text", "told"), CASES, ids=[f"{row[0]}: {row[1]}" for row in CASES]
)
def test_a_command_is_said_in_another_dialect(target: Dialect, command: str, text: str, told: str) -> None:
    reading = read(command, target)
    assert applied(command, reading.changes) == text
    assert "; ".join(lack.text for lack in reading.lacks) == told
    again = read(text, target)
    assert applied(text, again.changes) == text


@pytest.mark.parametrize(
    "command",
    [
        "sed -i 's/.*/\\U&/' names.txt",
        "sed -i '0,/a/s//b/' a.txt",
        "find . -name '*.c' -exec sed -i 's/a/\\u&/' {} +",
    ],
)
def test_a_change_that_bsds_tool_would_make_differently_is_not_offered(command: str) -> None:
    assert conform(command, here("bsd")).harm


def test_a_look_that_differs_is_told_and_offered_all_the_same() -> None:
    done = conform("sed 's/.*/\\U&/' names.txt", here("bsd"))
    assert (done.harm, done.warnings) == ("", ("\\U is GNU sed's; awk has toupper and tolower",))


def test_what_was_changed_is_told_in_a_note() -> None:
    done = conform("du -h --max-depth=1 | sort -rh", here("bsd"))
    assert done.command == "du -h -d 1 | sort -rh"
    assert done.notes == ("du: -d 1 for --max-depth=1",)


def test_tools_and_shell_are_both_seen_to() -> None:
    done = conform('for f in *; do stat -c %s "$f"; done', here("bsd", "fish"))
    assert done.command == "bash -c 'for f in *; do stat -f %z \"$f\"; done'"


@pytest.mark.parametrize(
    "command", ["ls -la", "git log --oneline", "grep -n 'a b' f", "docker ps -a", "echo"]
)
@pytest.mark.parametrize("dialect", ["gnu", "bsd", "busybox"])
def test_what_is_the_same_everywhere_stays_as_it_is(command: str, dialect: Dialect) -> None:
    done = conform(command, here(dialect))
    assert (done.command, done.notes, done.warnings, done.harm) == (command, (), (), "")


@pytest.mark.parametrize(
    "command", ["sed -i 's/a/b", "", "a && && b", "find . -exec", "sed -i", "date -d", "xargs -d"]
)
def test_half_a_command_is_left_alone(command: str) -> None:
    for dialect in ("gnu", "bsd", "busybox"):
        conform(command, here(dialect))


def test_another_machine_and_a_container_have_tools_of_their_own() -> None:
    for command in ("ssh host 'stat -c %s f'", "docker exec web sed -i s/a/b/ f", "kubectl exec p -- nproc"):
        assert conform(command, here("bsd")).command == command
