"""`caro explain` as a person and as a program sees it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from caro.cli.environ import Environ
from caro.cli.run import run
from tests.cli.conftest import Result, Terminal, TerminalInput

QUIET = {"MANPATH": "/nonexistent"}


def caro(
    *args: str, stdin: bytes | None = None, terminal: bool = False, variables: dict[str, str] | None = None
) -> Result:
    """Run caro with the real safety check, and without the manual pages of this machine."""
    out = Terminal() if terminal else io.StringIO()
    err = Terminal() if terminal else io.StringIO()
    source = TerminalInput() if stdin is None else io.BytesIO(stdin)
    status = run(args, Environ(source, out, err, {**QUIET, **(variables or {})}, "linux"))
    return Result(status, out.getvalue(), err.getvalue())


def test_each_word_its_effects_and_the_risk_are_told() -> None:
    result = caro("explain", "rm -rf build | tee log")
    assert (result.status, result.err) == (0, "")
    assert result.out == (
        "rm       removes files for good\n"
        "  -r     folders too, with all that is in them\n"
        "  -f     never asks, and takes no offence at missing files\n"
        "  build  what is removed\n"
        "|        hands what it prints to\n"
        "tee      writes its input to files and prints it too\n"
        "  log    a file to write\n"
        "effects:\n"
        "- deletes something in the working folder (recursive, force): build\n"
        "- writes to something in the working folder (replace): log\n"
        "risk: moderate: it deletes a folder with all that is in it; it deletes files\n"
        "  beyond recovery, or even protected ones\n"
    )


def test_a_command_without_effects_says_so() -> None:
    assert caro("explain", "ls -l").out.endswith(
        "effects:\n- none that the safety rules know of\nrisk: safe\n"
    )


def test_the_example_of_the_documents_is_what_comes_out() -> None:
    lines = (Path(__file__).parents[2] / "docs" / "explain.md").read_text().split("```")[1].split("\n")
    command = lines[1].removeprefix("$ caro explain ").strip('"')
    assert caro("explain", command).out == "\n".join(lines[2:])


def test_a_blocked_command_is_explained_all_the_same() -> None:
    result = caro("explain", "--", "rm -rf /")
    assert result.status == 0
    assert "risk: critical: it deletes the whole system" in result.out


@pytest.mark.parametrize("columns", [20, 40, 59, 60, 80, 132])
def test_it_fits_the_terminal(columns: int) -> None:
    search = "find \"$HOME\" -name '*.log' -mtime +7 -exec gzip -9 {} + 2>/dev/null"
    result = caro("explain", f"{search} && git push --force origin main", variables={"COLUMNS": str(columns)})
    assert max(map(len, result.out.splitlines())) <= columns


def test_a_word_longer_than_a_line_is_cut() -> None:
    address = "https://example.invalid/" + "a" * 200
    result = caro("explain", f"curl {address}", variables={"COLUMNS": "40"})
    assert result.out.split("\n")[1:3] == [f"  {address[:37]}…", "      the address"]
    assert caro("explain", "-o", "json", f"curl {address}").object["words"][1]["text"] == address


def test_on_40_columns_short_notes_keep_to_one_line() -> None:
    result = caro("explain", "ls -t notes", variables={"COLUMNS": "40"})
    assert result.out.startswith(
        "ls  lists the files of a folder\n  -t  newest first\n  notes  what is listed\n"
    )


@pytest.mark.parametrize("variables", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_are_for_terminals_alone(variables: dict[str, str]) -> None:
    coloured = caro("explain", "ls -l", terminal=True, variables=variables).out
    assert ("\x1b[36m-l\x1b[0m" in coloured) is (not variables)
    assert "\x1b" not in caro("explain", "ls -l", variables=variables).out


def test_json_says_the_same_for_programs() -> None:
    value: dict[str, Any] = caro("explain", "--output", "json", "rm -r build --quux").object
    assert (value["schema"], value["command"], value["error"]) == (1, "rm -r build --quux", None)
    assert value["words"][1] == {
        "text": "-r",
        "says": "folders too, with all that is in them",
        "kind": "option",
        "source": "table",
        "depth": 1,
        "start": 3,
        "end": 5,
    }
    assert value["words"][3]["kind"] == "unknown"
    assert value["words"][3]["source"] is None
    assert (value["risk"], value["action"], value["complete"]) == ("moderate", "confirm", True)
    assert value["findings"] and value["steps"] and value["timings_ms"]["total"] > 0


def test_a_command_comes_through_a_pipe_too() -> None:
    assert caro("explain", stdin=b"ls -l\n").out == caro("explain", "ls -l").out
    assert "here-doc" not in caro("explain", stdin=b"cat <<E\n\tx\nE\n").out


@pytest.mark.parametrize("command", ["ls (", "if true; then", "a" * 4001])
def test_what_is_no_command_ends_with_1_and_says_why(command: str) -> None:
    result = caro("explain", "--", command)
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("caro: the command can't be explained: it is ")
    value = caro("explain", "-o", "json", "--", command).object
    assert (value["words"], value["complete"], value["error"]["code"]) == ([], False, "unexplainable")


@pytest.mark.parametrize(
    ("args", "stdin"),
    [
        (("explain", "--"), None),
        (("explain", "--", ""), b""),
        (("explain",), b" \n"),
        (("explain",), b"\xff ls"),
        (("explain", "--", "ls", "-l"), b""),
        (("explain", "--", "ls \udc80"), b""),
        (("explain", "--batch"), b""),
        (("explain", "--policy=strict"), b""),
    ],
)
def test_misuse_ends_with_2_and_a_sentence(args: tuple[str, ...], stdin: bytes | None) -> None:
    result = caro(*args, stdin=stdin)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("caro: ")


def test_a_request_that_begins_with_explain_is_a_request() -> None:
    from caro.cli.options import parse

    assert parse(["explain", "this", "to", "me"]).command == "query"
    assert parse(["explain how to list files"]).command == "query"
    assert parse(["explain", "ls -l"]).command == "explain"
    assert parse(["explain", "--", "ls"]).command == "explain"


def test_what_a_terminal_would_obey_is_spelled_out() -> None:
    command = "echo \x1b[2J \u202eabc"
    assert "\x1b" not in caro("explain", command).out
    assert "\u202e" not in caro("explain", command).out
    assert json.loads(caro("explain", "-o", "json", command).out)["command"] == command


def test_what_a_manual_page_says_is_marked(tmp_path: Any) -> None:
    (tmp_path / "man1").mkdir()
    (tmp_path / "man1" / "frob.1").write_text(
        ".SH NAME\nfrob \\- grind things\n.SH OPTIONS\n.TP\n.B \\-q\nBe quiet.\n"
    )
    result = caro("explain", "frob -q", variables={"MANPATH": str(tmp_path)})
    assert result.out.startswith("frob  grind things (from its manual)\n  -q  be quiet (from its manual)\n")
