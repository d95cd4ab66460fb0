"""`caro batch`: one object per line, in order, whatever the lines hold."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from caro.cli.batch import arriving, lines
from caro.cli.environ import Environ
from caro.cli.run import run
from caro.domain import MAX_QUERY_CHARS
from tests.cli.test_json import keeps_the_contract

Caro = Callable[..., Any]


def test_each_line_gets_its_object_in_order(caro: Caro) -> None:
    raw = b"list files\nhopeless\n\nsay care\nbad \xff byte\nsay danger\n\x1b[2J\nlist again"
    result = caro("batch", stdin=raw)
    assert (result.status, result.err) == (0, "")
    assert all(keeps_the_contract(value) for value in result.objects)
    assert [value["command"] for value in result.objects] == [
        "ls -la",
        None,
        None,
        "care",
        None,
        "danger",
        None,
        "ls -la",
    ]
    codes = [value["error"] and value["error"]["code"] for value in result.objects]
    assert codes == [None, "no_answer", "usage", None, "usage", "blocked", "usage", None]
    assert result.objects[1]["query"] == "hopeless"
    assert result.objects[4]["query"] == "bad \N{REPLACEMENT CHARACTER} byte"


def test_windows_line_ends_are_no_part_of_the_request(caro: Caro) -> None:
    assert caro("batch", stdin=b"list files\r\n").objects[0]["query"] == "list files"


def test_a_line_without_end_is_refused_without_being_held_in_memory(caro: Caro) -> None:
    result = caro("batch", stdin=b"y" * 1_000_000 + b"\nlist files\n")
    assert [value["error"] and value["error"]["code"] for value in result.objects] == ["usage", None]
    assert len(result.objects[0]["query"]) <= MAX_QUERY_CHARS


def test_lines_around_the_limit_are_kept_apart() -> None:
    for size in range(7, 13):
        raw = b"a" * size + b"\nnext\n"
        first, second = lines(io.BytesIO(raw), 8)
        assert second == b"next"
        assert first == b"a" * size if size <= 8 else len(first) > 8


@pytest.mark.parametrize("block", [1, 2, 3, 7, 100])
def test_lines_that_arrive_in_pieces_are_the_same_lines(block: int) -> None:
    class Pieces(io.BytesIO):
        def read1(self, size: int | None = -1) -> bytes:
            return super().read(block)

    raw = b"one\r\n\n" + b"a" * 30 + b"\n" + b"b" * 9 + b"\ntwo\nend"
    together = list(arriving(Pieces(raw), 8))
    assert [line for part in together for line in part] == list(lines(io.BytesIO(raw), 8))
    assert len(together) == 2 if block == 100 else len(together) > 2


def test_a_line_without_end_is_not_held_while_it_arrives() -> None:
    class Endless(io.BytesIO):
        def read1(self, size: int | None = -1) -> bytes:
            return super().read(1000)

    source = Endless(b"y" * 3_000_000 + b"\n")
    tracemalloc.start()
    try:
        assert len(next(arriving(source, 8))[0]) == 10
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


def test_nothing_in_gives_nothing_out(caro: Caro) -> None:
    result = caro("batch", stdin=b"")
    assert (result.status, result.out) == (0, "")


def test_the_backend_can_be_chosen(caro: Caro) -> None:
    value = caro("batch", "--backend", "embedded", stdin=b"be clever\n").objects[0]
    assert (value["backend"], value["skipped"]) == ("embedded", [])


def test_each_object_is_written_before_the_next_line_is_read(caro: Caro) -> None:
    out = io.StringIO()

    class Dialogue(io.BytesIO):
        def read1(self, size: int | None = -1) -> bytes:
            seen.append(out.getvalue().count("\n"))
            return self.readline()

    seen: list[int] = []
    assert run(["batch"], Environ(Dialogue(b"list a\nlist b\n"), out, io.StringIO(), {})) == 0
    assert seen == [0, 1, 2]


def test_words_after_the_options_are_refused(caro: Caro) -> None:
    result = caro("batch", "--backend", "static", "list", stdin=b"")
    assert result.status == 2


def test_a_closed_standard_input_is_a_usage_error(caro: Caro) -> None:
    err = io.StringIO()
    assert run(["batch"], Environ(None, io.StringIO(), err, {})) == 2
    assert "closed" in err.getvalue()
