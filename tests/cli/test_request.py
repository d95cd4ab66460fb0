"""How a request is taken in: from words, from a pipe, and what is no request."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from caro.domain import MAX_QUERY_CHARS

Caro = Callable[..., Any]


def test_a_quoted_request_is_answered_with_the_bare_command(caro: Caro) -> None:
    result = caro("list files")
    assert (result.status, result.out, result.err) == (0, "ls -la\n", "")


def test_unquoted_words_are_one_request(caro: Caro) -> None:
    result = caro("list", "all", "files", "--output", "json")
    assert result.object["query"] == "list all files"


def test_a_piped_request_is_answered(caro: Caro) -> None:
    assert caro(stdin=b"list files\n").out == "ls -la\n"


def test_words_leave_standard_input_alone(caro: Caro) -> None:
    assert caro("list files", stdin=None).out == "ls -la\n"


def test_a_piped_request_is_read_no_further_than_a_request_can_reach(caro: Caro) -> None:
    class Endless(io.BytesIO):
        taken = 0

        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert size > 0
            self.taken += size
            return b"y" * size

    from caro.cli.environ import Environ
    from caro.cli.run import run

    source, err = Endless(), io.StringIO()
    assert run([], Environ(source, io.StringIO(), err, {})) == 2
    assert "too long" in err.getvalue()
    assert source.taken <= MAX_QUERY_CHARS * 4 + 1


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ("  list files  ", "list files"),
        ("list\nfiles", "list files"),
        ("list\r\nfiles", "list files"),
        ("list\tfiles", "list files"),
        ("list 'a  b'", "list 'a  b'"),
        ("list größe", "list größe"),
        ("list 🗂 日本", "list 🗂 日本"),
        ("-l list the flag", "-l list the flag"),
    ],
)
def test_blanks_become_spaces_and_nothing_else_changes(caro: Caro, given: str, query: str) -> None:
    assert caro("--output", "json", given).object["query"] == query
    assert caro("--output=json", stdin=given.encode()).object["query"] == query


def test_a_byte_order_mark_is_no_part_of_the_request(caro: Caro) -> None:
    assert caro("--output=json", stdin=b"\xef\xbb\xbflist files").object["query"] == "list files"


@pytest.mark.parametrize("words", [[""], ["   "], ["\n\t"], ["--", ""]])
def test_an_empty_request_is_a_usage_error(caro: Caro, words: list[str]) -> None:
    result = caro(*words)
    assert (result.status, result.out) == (2, "")
    assert "empty" in result.err
    assert "--help" in result.err


@pytest.mark.parametrize("raw", [b"", b"\n", b"  \t\n"])
def test_empty_standard_input_is_a_usage_error(caro: Caro, raw: bytes) -> None:
    assert caro(stdin=raw).status == 2


def test_no_words_on_a_terminal_says_how_to_ask(caro: Caro) -> None:
    result = caro()
    assert result.status == 2
    assert 'caro "' in result.err
    assert len(result.err.splitlines()) <= 3


def test_the_longest_request_is_taken_and_one_more_character_is_not(caro: Caro) -> None:
    longest = "list " + "x" * (MAX_QUERY_CHARS - 5)
    assert caro(longest).status == 0
    assert caro(stdin=longest.encode()).status == 0
    for result in (caro(longest + "x"), caro(stdin=(longest + "x").encode()), caro("y" * 100_000)):
        assert (result.status, result.out) == (2, "")
        assert "too long" in result.err
        assert len(result.err) < 200


@pytest.mark.parametrize(
    "bad", ["list \x1b[31mfiles", "list\x00files", "list \x07", "list \x7f", "list \x9b"]
)
def test_control_characters_are_refused_and_not_echoed(caro: Caro, bad: str) -> None:
    for result in (caro(bad), caro(stdin=bad.encode())):
        assert (result.status, result.out) == (2, "")
        assert "control character" in result.err
        assert result.err.replace("\n", "").isprintable()


def test_bytes_that_are_no_text_are_refused(caro: Caro) -> None:
    as_argument = caro(b"list \xff\xfe".decode("utf-8", "surrogateescape"))
    piped = caro(stdin=b"list \xff\xfe")
    for result in (as_argument, piped):
        assert (result.status, result.out) == (2, "")
        assert "UTF-8" in result.err


def test_an_unreadable_standard_input_is_a_usage_error(caro: Caro) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise IsADirectoryError(21, "Is a directory")

    from caro.cli.environ import Environ
    from caro.cli.run import run

    err = io.StringIO()
    assert run([], Environ(Broken(), io.StringIO(), err, {})) == 2
    assert "Is a directory" in err.getvalue()
