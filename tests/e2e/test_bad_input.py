"""The real program, given what no program likes: a clear message, the documented status, no traceback."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.e2e.program import caro, through_shell

USAGE = 2


@pytest.mark.parametrize("query", ["", "   ", "\n", "\t \r\n"])
def test_an_empty_query(query: str) -> None:
    for ended in (caro(query), caro(stdin=query.encode())):
        assert ended.is_clean()
        assert (ended.status, ended.out) == (USAGE, "")
        assert "empty" in ended.err


@pytest.mark.parametrize("query", ["???", "!!!", '$("', "--", "📁📁", "«»", "\u202e"])
def test_a_query_without_a_word(query: str) -> None:
    for ended in (caro("--", query), caro(stdin=query.encode())):
        assert ended.is_clean()
        assert (ended.status, ended.out) == (USAGE, "")
        assert "holds no word" in ended.err


def test_a_query_of_100_kilobytes() -> None:
    for ended in (caro("x" * 100_000), caro(*["word"] * 20_000), caro(stdin=b"word " * 20_000)):
        assert ended.is_clean()
        assert (ended.status, ended.out) == (USAGE, "")
        assert "too long" in ended.err
        assert len(ended.err) < 300


def test_an_endless_query() -> None:
    ended = through_shell('yes | "$@"')
    assert ended.is_clean()
    assert ended.status == USAGE
    assert "too long" in ended.err


@pytest.mark.parametrize("query", [b"list \xff\xfe files", b"\x80", b"\xed\xa0\x80", bytes(range(128, 256))])
def test_binary_bytes(query: bytes) -> None:
    for ended in (caro(query), caro(stdin=query), caro("--output=json", query)):
        assert ended.is_clean()
        assert ended.status == USAGE
        assert "UTF-8" in ended.err + ended.out


def test_a_program_as_the_query() -> None:
    with open(os.path.realpath("/bin/ls"), "rb") as program:
        ended = caro(stdin=program)
    assert ended.is_clean()
    assert (ended.status, ended.out) == (USAGE, "")


@pytest.mark.parametrize("query", ["list\nfiles", "list\r\n\tfiles\n"])
def test_newlines_and_tabs_are_blanks(query: str) -> None:
    assert caro(query).out == caro("list files").out != ""


@pytest.mark.parametrize(
    "query", ["\x1b[31mlist files", "list \x1b]0;title\x07files", "list\x08 files", "a\x9b2J"]
)
def test_escape_sequences(query: str) -> None:
    for ended in (
        caro(query),
        caro(stdin=query.encode()),
        caro("--nonsense=" + query),
        caro("--shell", query),
    ):
        assert ended.is_clean()
        assert (ended.status, ended.out) == (USAGE, "")


def test_the_error_is_one_json_object_when_json_was_asked_for() -> None:
    for args in (["\x1b[2J"], [""], ["x" * 100_000], ["--nonsense"]):
        ended = caro("--output", "json", *args)
        assert ended.is_clean()
        assert (ended.status, ended.err) == (USAGE, "")
        assert json.loads(ended.out)["error"]["code"] == "usage"


def test_a_closed_standard_output() -> None:
    for args in ("list files", "--help", "--version", "--output=json list files"):
        ended = through_shell(f'"$@" {args} >&-')
        assert ended.is_clean()
        assert ended.status == 1
        assert "standard output is closed" in ended.err


def test_a_reader_that_went_away() -> None:
    for args in ([], ["--output=json"], ["--verbose"]):
        read, write = os.pipe()
        os.close(read)
        ended = caro(*args, "list files", stdout=write)
        os.close(write)
        assert ended.is_clean()
        assert (ended.status, ended.err) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk() -> None:
    with open("/dev/full", "w") as full:
        ended = caro("list files", stdout=full)
    assert ended.is_clean()
    assert ended.status == 1
    assert "No space left" in ended.err


def test_standard_output_open_for_reading_only() -> None:
    with open(os.devnull) as source:
        ended = caro("list files", stdout=source)
    assert ended.is_clean()
    assert ended.status == 1
    assert "cannot write the answer" in ended.err


def test_a_closed_standard_error() -> None:
    assert through_shell('"$@" list files 2>&-').out == caro("list files").out
    assert through_shell('"$@" --verbose list files 2>&-').status == 0
    assert through_shell('"$@" --nonsense 2>&-').status == USAGE


def test_a_closed_standard_input() -> None:
    assert through_shell('"$@" list files <&-').out == caro("list files").out
    ended = through_shell('"$@" <&-')
    assert ended.is_clean()
    assert ended.status == USAGE
    assert through_shell('"$@" batch <&-').status == USAGE


def test_all_streams_closed() -> None:
    assert through_shell('"$@" list files <&- >&- 2>&-').status == 1
    assert through_shell('"$@" <&- >&- 2>&-').status == USAGE


def test_a_deleted_folder(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    ended = through_shell('rmdir "$PWD"; "$@" list files', cwd=gone)
    assert (ended.status, ended.err, ended.out) == (0, "", caro("list files").out)


def test_no_home() -> None:
    for variables in ({}, {"HOME": ""}, {"HOME": "relative"}):
        ended = caro("list files", home=None, variables=variables)
        assert (ended.status, ended.err, ended.out) == (0, "", caro("list files").out)


@pytest.fixture
def readonly_home(tmp_path: Path) -> str:
    """A home that nobody can write to: `/proc` where the tests run as root, whom modes don't stop."""
    home = tmp_path / "home"
    home.mkdir(mode=0o555)
    return "/proc" if os.geteuid() == 0 else str(home)


def test_a_read_only_home(readonly_home: str) -> None:
    ended = caro("list files", home=readonly_home)
    assert (ended.status, ended.err, ended.out) == (0, "", caro("list files").out)
    ended = caro("--backend", "embedded", "list files", home=readonly_home)
    assert ended.is_clean()
    assert ended.status in (0, 1, 4)
    assert ended.out or ended.err


def test_nothing_is_written_to_the_home(tmp_path: Path) -> None:
    caro("list files", home=str(tmp_path))
    caro("utterly unknown gibberish zzz", home=str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_locale_that_cannot_spell_the_answer() -> None:
    ended = caro("list files", variables={"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"})
    assert ended.status == 0
    ended = caro("find files named größe", variables={"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
    assert ended.is_clean()


def test_batch_survives_every_kind_of_line() -> None:
    raw = b"list files\n\n\xff\xfe\n\x1b[2J\n" + b"x" * 100_000 + b"\nlist files\n"
    ended = caro("batch", stdin=raw)
    assert (ended.status, ended.err) == (0, "")
    objects = [json.loads(line) for line in ended.out.splitlines()]
    codes = [value["error"] and value["error"]["code"] for value in objects]
    assert codes == [None, "usage", "usage", "usage", "usage", None]


def test_batch_with_a_reader_that_goes_away() -> None:
    ended = through_shell('{ yes "list files" | "$@" batch; echo "status $?" >&2; } | head -1')
    assert ended.out.count("\n") == 1
    assert ended.err == "status 141\n"
