"""`caro repl` through a pipe, and the parts of it that need no terminal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from caro.cli.options import UsageError, parse
from caro.cli.repl import HELP, destination
from caro.cli.repl_line import write

Caro = Callable[..., Any]


def test_each_line_is_answered_and_nothing_is_run(caro: Caro) -> None:
    result = caro("repl", stdin=b"list files\nsay care a lot\n\nhelp\nagain\nquit\nlist files\n")
    assert result.out == "ls -la\ncare a lot\ncare a lot\n"
    assert result.err.count("risk: moderate") == 2
    assert HELP in result.err
    assert result.status == 0


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (b"hopeless\nlist files\n", 0),
        (b"list files\nhopeless\n", 1),
        (b"list files\n\xff\n", 2),
        (b"list files\nsay danger\n", 3),
        (b"delete them\n", 1),
        (b"list files\nquit\n", 0),
        (b"", 0),
        (b"list files", 0),
    ],
)
def test_the_status_is_that_of_the_last_line(caro: Caro, lines: bytes, status: int) -> None:
    assert caro("repl", stdin=lines).status == status


def test_again_before_an_answer_says_so(caro: Caro) -> None:
    assert "no answer yet" in caro("repl", stdin=b"again\n").err


def test_a_blocked_command_stays_off_the_output(caro: Caro) -> None:
    result = caro("repl", stdin=b"say danger\n")
    assert result.out == ""
    assert "blocked by the moderate safety policy" in result.err


def test_a_line_too_long_or_of_control_characters_is_refused_and_the_next_is_answered(caro: Caro) -> None:
    result = caro("repl", stdin=b"x" * 9000 + b"\n\x1b[2J\nlist files\n")
    assert result.out == "ls -la\n"
    assert "too long" in result.err and "control character" in result.err
    assert "\x1b" not in result.err


def test_verbose_tells_who_answered(caro: Caro) -> None:
    assert "answered by static" in caro("repl", "--verbose", stdin=b"list files\n").err


def test_a_pipe_leaves_no_history(caro: Caro, tmp_path: Any) -> None:
    caro("repl", stdin=b"list files\n", variables={"HOME": str(tmp_path), "CARO_STATS": "off"})
    assert list(tmp_path.iterdir()) == []


def test_each_answer_is_noted_once_unless_the_person_does_not_want_it(caro: Caro, tmp_path: Any) -> None:
    lines = b"list files\nagain\nhopeless\nsay danger\nhelp\ncrash now\n"
    for setting, outcomes in (
        ("off", []),
        ("on", ["answered", "declined", "blocked", "error"]),
    ):
        caro("repl", stdin=lines, variables={"CARO_STATE_DIR": str(tmp_path), "CARO_STATS": setting})
        path = tmp_path / "answers.jsonl"
        found = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
        assert [one["outcome"] for one in found] == outcomes
        assert {one["via"] for one in found} <= {"repl"}
        assert all("query" not in one for one in found)


def test_i_is_another_name_of_it() -> None:
    assert parse(["-i"]).command == parse(["repl"]).command == "repl"
    assert parse(["-i", "--private"]).values == {"private": "yes"}
    assert parse(["repl", "for", "python"]).command == "query"
    with pytest.raises(UsageError, match="does not go with caro repl"):
        parse(["repl", "--execute"])


def test_words_behind_it_are_an_error(caro: Caro) -> None:
    result = caro("-i", "list", "files", stdin=b"")
    assert result.status == 2
    assert "one a line" in result.err


def test_the_help_inside_fits_40_columns() -> None:
    assert max(map(len, HELP.splitlines())) <= 40


@pytest.mark.parametrize(
    ("command", "folder"),
    [
        ("cd docs", "docs"),
        ("cd 'a b'", "a b"),
        ("cd ~", "/home/me"),
        ("cd ~/docs", "/home/me/docs"),
        ("cd", "/home/me"),
        ("cd ..", ".."),
        ("cd -", None),
        ("cd $HOME", None),
        ("cd doc*", None),
        ("cd ~you", None),
        ("cd docs && ls", None),
        ("cd docs | cat", None),
        ("cd docs > out", None),
        ("cd docs &", None),
        ("(cd docs)", None),
        ("ls docs", None),
        ("cdrecord dev=1", None),
    ],
)
def test_only_a_plain_change_of_folder_is_one(command: str, folder: str | None) -> None:
    assert destination(command, "/home/me") == folder


def typed(*keys: str, earlier: tuple[str, ...] = ()) -> str | None:
    pressed: Iterator[str] = iter(keys)
    return write(earlier, lambda: next(pressed), lambda _: None, lambda: (80, 24))


def test_lines_are_recalled_and_what_was_begun_comes_back() -> None:
    earlier = ("one", "two")
    assert typed("up", "enter", earlier=earlier) == "two"
    assert typed("ctrl-p", "ctrl-p", "up", "enter", earlier=earlier) == "one"
    assert typed("d", "up", "up", "down", "down", "down", "e", "enter", earlier=earlier) == "de"
    assert typed("up", "s", "enter", earlier=earlier) == "twos"


def test_the_input_ends_with_ctrl_d_on_an_empty_line_only() -> None:
    assert typed("ctrl-d") is None
    assert typed("eof") is None
    assert typed("a", "home", "ctrl-d", "b", "enter") == "b"


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-g"])
def test_a_line_is_given_up(key: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        typed("a", key)


def test_ctrl_l_draws_the_line_on_an_empty_screen() -> None:
    shown: list[str] = []
    pressed = iter(("a", "ctrl-l", "enter"))
    assert write((), lambda: next(pressed), shown.append, lambda: (80, 24)) == "a"
    text = "".join(shown)
    assert text.index("\x1b[H\x1b[2J") < text.rindex("caro> a")
