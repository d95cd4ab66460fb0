"""Why a command is judged as it is: marked words, and the walk from word to rule."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caro.cli.environ import Environ
from caro.cli.run import run
from caro.cli.spans import marked
from caro.domain import Finding
from tests.cli.conftest import Result, Terminal


def caro(*args: str, terminal: bool = False, **variables: str) -> Result:
    out = Terminal() if terminal else io.StringIO()
    err = io.StringIO()
    variables = {"HOME": "/nonexistent", **variables}
    return Result(run(args, Environ(io.BytesIO(), out, err, variables)), out.getvalue(), err.getvalue())


def at(command: str, words: str) -> Finding:
    start = command.index(words)
    return Finding("rule", "reason", start, start + len(words), "critical")


def test_carets_stand_under_the_words_that_were_found() -> None:
    assert caro("check", "--", "echo a; rm -rf /").out.endswith("  echo a; rm -rf /\n                 ^\n")


def test_wide_characters_and_tabs_keep_the_carets_in_place() -> None:
    command = "echo 漢字\t'é'; rm -rf /"
    first, second = marked(command, [at(command, "rm")], 80, False).splitlines()
    assert first == "  echo 漢字\\t'é'; rm -rf /"
    # two columns for each wide character, and for the tab as it is spelled
    assert second == " " * (2 + len("echo ") + 4 + 2 + len("'é'; ")) + "^^"


def test_a_long_command_is_broken_at_the_width_of_the_terminal() -> None:
    command = "echo " + "a" * 60 + "; rm -rf /"
    lines = marked(command, [at(command, "rm -rf /")], 40, False).splitlines()
    assert max(map(len, lines)) <= 40
    assert [line.strip() for line in lines if "^" in line] == ["^" * 8]
    assert "".join(line[2:] for line in lines if "^" not in line) == command


def test_a_terminal_underlines() -> None:
    result = caro("check", "--", "rm -rf /", terminal=True)
    assert "\x1b[4;1;31m/\x1b[0m" in result.out
    assert "^" not in result.out


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_without_colour_a_terminal_gets_carets(variables: dict[str, str]) -> None:
    result = caro("check", "--", "rm -rf /", terminal=True, **variables)
    assert "\x1b" not in result.out
    assert "^" in result.out


def test_the_width_is_the_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    result = caro("check", "--", "rm -rf / " + "b" * 50, COLUMNS="40")
    shown = result.out.partition("action: block\n")[2].splitlines()
    assert max(map(len, shown)) <= 40


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=200), st.integers(0, 199), st.integers(1, 50), st.integers(10, 100), st.booleans())
def test_whatever_the_command_holds_is_shown_in_its_columns(
    command: str, start: int, size: int, columns: int, colours: bool
) -> None:
    start = min(start, len(command))
    finding = Finding("rule", "reason", start, min(start + size, len(command)), "high")
    text = marked(command, [finding], columns, colours)
    assert all(char.isprintable() or char in "\n\x1b" for char in text)
    if not colours:
        assert "\x1b" not in text


def test_explaining_goes_from_word_to_effect_to_rule() -> None:
    text = caro("check", "--explain", "--", 'sudo sh -c "rm -rf /etc"').out
    for line in (
        '  sudo sh -c "rm -rf /etc"\n    runs sudo\n    no rule objects',
        "runs rm",
        "deletes a folder that the system needs (recursive, force)\n    critical: delete-system:",
    ):
        assert line in text


def test_explaining_as_data() -> None:
    value = caro("safety", "explain", "--output=json", "rm -rf ./build").object
    assert [step["effect"] for step in value["steps"]] == ["run", "delete"]
    assert value["steps"][1]["findings"][0]["rule"] == "delete-folder"
    assert value["steps"][1]["start"] == 7


def test_the_shell_decides_how_a_command_is_read() -> None:
    assert caro("check", "--shell", "powershell", "--", "rd -Recurse C:\\").status == 3
    assert caro("check", "--shell=cmd", "--", "r^d /s /q C:\\").status == 3
    assert caro("--shell", "cmd", "list files").status == 2
