"""A person is told what program of an answer is missing; a pipe is not, and nothing is told in vain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Caro = Callable[..., Any]


@pytest.fixture
def path(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Make a search path on which just these programs are."""

    def made(*names: str) -> dict[str, str]:
        for name in names:
            (tmp_path / name).write_text("#!/bin/sh\n")
            (tmp_path / name).chmod(0o755)
        return {"PATH": str(tmp_path)}

    return made


def test_on_a_terminal_the_same_with_another_program_is_shown(
    caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    result = caro("say ss -tln", terminal=True, variables=path("netstat", "apt"))
    assert (result.status, result.out) == (0, "ss -tln\n")
    assert "\nss is not installed; the same without it: netstat -tln\nto install ss: " in result.err
    assert "apt install iproute2\n" in result.err


def test_a_program_that_does_much_the_same_is_only_named(
    caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    err = caro("say rg foo", terminal=True, variables=path("grep")).err
    assert err.endswith("rg is not installed; grep is, and does much the same\n")


def test_programs_behind_a_pipe_and_behind_sudo_are_looked_for(
    caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    variables = path("ls", "sudo")
    assert "column is not installed" in caro("say ls | column -t", terminal=True, variables=variables).err
    assert "htop is not installed" in caro("say sudo htop", terminal=True, variables=variables).err


@pytest.mark.parametrize("command", ["ls -l", "cd / && ls", "export A=b", "ls 'a | b'", "[ -e x ] || ls"])
def test_nothing_is_said_where_everything_is_there(
    command: str, caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    assert "not installed" not in caro(f"say {command}", terminal=True, variables=path("ls")).err


def test_nothing_is_said_into_a_pipe_for_another_system_or_without_looking(
    caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    variables = path("netstat")
    assert caro("say ss -tln", variables=variables).err == ""
    for args, more in ((("--platform", "macos"), {}), ((), {"CARO_CONTEXT": "off"})):
        result = caro(*args, "say ss -tln", terminal=True, variables={**variables, **more})
        assert "not installed" not in result.err


def test_what_is_blocked_is_not_followed_by_a_way_to_do_it(
    caro: Caro, path: Callable[..., dict[str, str]]
) -> None:
    result = caro("say danger zone", terminal=True, variables=path("apt"))
    assert (result.status, result.out) == (3, "")
    assert "not installed" not in result.err
