"""Text mode: the bare command for a pipe, a risk line for a person, nothing that could fool a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from caro.escape import visible

Caro = Callable[..., Any]


def test_a_terminal_gets_the_command_and_one_line_with_the_risk(caro: Caro) -> None:
    result = caro("list files", terminal=True, variables={"TERM": "xterm"})
    assert result.out == "ls -la\n"
    assert result.err == "risk: \x1b[32msafe\x1b[0m\n"


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_turned_off(caro: Caro, variables: dict[str, str]) -> None:
    result = caro("list files", terminal=True, variables=variables)
    assert result.err == "risk: safe\n"


def test_an_empty_no_color_counts_as_unset(caro: Caro) -> None:
    assert "\x1b[" in caro("list files", terminal=True, variables={"NO_COLOR": ""}).err


def test_a_command_to_be_careful_with_says_why_even_when_piped(caro: Caro) -> None:
    result = caro("say care")
    assert (result.status, result.out, result.err) == (0, "care\n", "risk: moderate: changes files\n")


def test_what_is_told_breaks_between_words_where_a_terminal_ends_and_nowhere_else(caro: Caro) -> None:
    narrow = {"COLUMNS": "24", "NO_COLOR": "1"}
    assert caro("say care", terminal=True, variables=narrow).err.startswith(
        "risk: moderate: changes\n  files\n"
    )
    assert caro("say care", variables=narrow).err == "risk: moderate: changes files\n"
    declined = caro("hopeless", terminal=True, variables=narrow).err
    assert "  static: nothing known\n  for it (understood:\n  files, \\x1b[2J)\n" in declined
    assert "nothing known for it (understood: files" in caro("hopeless", variables=narrow).err


def test_a_blocked_command_stays_off_standard_output(caro: Caro) -> None:
    result = caro("say danger ahead")
    assert (result.status, result.out) == (3, "")
    assert r"destroys \x1b[31meverything" in result.err
    assert "danger ahead" in result.err


def test_the_policy_decides_what_is_blocked(caro: Caro) -> None:
    result = caro("say danger ahead", variables={"CARO_SAFETY": "permissive"})
    assert (result.status, result.out) == (0, "danger ahead\n")


def test_nothing_found_says_what_was_understood_and_who_is_missing(caro: Caro) -> None:
    result = caro("hopeless")
    assert (result.status, result.out) == (1, "")
    assert "no command found" in result.err
    assert r"understood: files, \x1b[2J" in result.err
    assert "the engine is not there" in result.err
    assert "for example" in result.err


def test_a_damaged_model_says_so(caro: Caro) -> None:
    result = caro("a damaged model")
    assert (result.status, result.out) == (4, "")
    assert "the model file is damaged" in result.err


def test_verbose_tells_the_course_and_the_times_on_standard_error(caro: Caro) -> None:
    result = caro("--verbose", "be clever")
    assert result.out == "clever --command\n"
    assert "static passed: not_understood: nothing known for it (understood: files" in result.err
    assert "answered by embedded with small.gguf" in result.err
    for stage in ("intake", "static", "embedded", "safety", "total"):
        assert f"{stage} " in result.err
    assert "\x1b" not in result.err


def test_verbose_leaves_the_json_object_alone(caro: Caro) -> None:
    result = caro("-v", "--output=json", "list files")
    assert result.object["command"] == "ls -la"
    assert "time: " in result.err


def test_a_command_with_unprintable_characters_is_no_answer(caro: Caro) -> None:
    for terminal in (True, False):
        result = caro("say echo \N{RIGHT-TO-LEFT OVERRIDE}x", terminal=terminal)
        assert (result.status, result.out) == (1, "")
        assert "cannot be seen" in result.err


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain größe 日本 🗂", "plain größe 日本 🗂"),
        ("\x1b[2J", r"\x1b[2J"),
        ("a\nb\tc\rd", r"a\nb\tc\rd"),
        ("\x7f\x9b", r"\x7f\x9b"),
        ("\u202e\u2066\u200b\ufeff", r"\u202e\u2066\u200b\ufeff"),
        ("\U000e0041", r"\U000e0041"),
        ("\udcff", r"\udcff"),
    ],
)
def test_everything_unprintable_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_reader_that_went_away_ends_caro_quietly(caro: Caro) -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    result = caro("list files", stdout=Gone())
    assert (result.status, result.err) == (141, "")
    assert caro("--output=json", "--nonsense", stdout=Gone()).status == 141


def test_a_full_disk_is_reported(caro: Caro) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    result = caro("list files", stdout=Full())
    assert (result.status, result.err) == (1, "caro: cannot write the answer: No space left on device\n")


def test_an_unexpected_error_is_one_line_and_says_how_to_see_more(
    caro: Caro, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("on\npurpose")

    monkeypatch.setattr("caro.cli.query.query", fails)
    result = caro("list files")
    assert (result.status, result.out) == (1, "")
    assert result.err == "caro: internal error: ZeroDivisionError: on purpose (CARO_DEBUG=1 shows where)\n"
    assert caro("--output=json", "list").object["error"]["code"] == "internal"
    assert "Traceback" in caro("list", variables={"CARO_DEBUG": "1"}).err
