"""Copying: with the desktop's tool where it works, else through the terminal, else a plain no."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from caro.cli.clipboard import copy
from caro.cli.environ import Environ


def tool(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


def copied(variables: dict[str, str], system: str = "linux") -> tuple[str, str]:
    env = Environ(None, io.StringIO(), io.StringIO(), variables, system)
    said = copy("ls 'é'", env)
    assert isinstance(env.stderr, io.StringIO)
    return said, env.stderr.getvalue()


@pytest.mark.parametrize(
    ("name", "variables", "system"),
    [
        ("wl-copy", {"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ("xclip", {"DISPLAY": ":0"}, "linux"),
        ("xsel", {"DISPLAY": ":0"}, "linux"),
        ("pbcopy", {}, "darwin"),
    ],
)
def test_the_tool_of_the_desktop_gets_the_command(
    name: str, variables: dict[str, str], system: str, tmp_path: Path
) -> None:
    tool(tmp_path, name, f"cat > {tmp_path}/taken")
    path = {"PATH": f"{tmp_path}:/usr/bin:/bin", "TERM": "xterm"}
    assert copied({**variables, **path}, system) == (f"copied with {name}", "")
    assert (tmp_path / "taken").read_text() == "ls 'é'"


def test_a_tool_that_fails_or_is_not_the_desktops_gives_way_to_the_terminal(tmp_path: Path) -> None:
    tool(tmp_path, "xclip", "exit 1")
    tool(tmp_path, "wl-copy", f"touch {tmp_path}/asked")
    said, written = copied({"DISPLAY": ":0", "PATH": f"{tmp_path}:/bin", "TERM": "xterm"})
    assert written == "\x1b]52;c;bHMgJ8OpJw==\x07"
    assert said == "copied, if the terminal allows it"
    assert not (tmp_path / "asked").exists()


def test_a_terminal_without_a_clipboard_is_told_so() -> None:
    said, written = copied({"PATH": "/nonexistent", "TERM": "dumb"})
    assert said.startswith("not copied")
    assert written == ""
