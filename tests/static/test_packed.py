"""Tables in a file give back what was packed, and cost a request no more when there are more of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.static.packed import FIRST, Ends, Packed, pack, rows
from caro.backends.static.row import Row, packed_row, unpacked
from caro.backends.static.tables import row

TEXTS = st.lists(st.text(st.characters(exclude_characters="\n\x1f", exclude_categories=["Cs"])), min_size=1)
WORDS = st.text("abcdefghij._-{}", min_size=1)


@given(TEXTS, st.binary(max_size=200))
def test_sections_and_rows_come_back_as_they_were(texts: list[str], more: bytes) -> None:
    data, ends = rows(texts)
    kept = {"names": "\n".join(texts).encode(), "more": more, "ends": ends}
    packed = Packed.of_bytes(pack(kept, {"texts": data}))
    assert packed.lines("names") == texts
    assert packed.bytes("more") == more
    found = Ends(packed.bytes("ends"))
    assert [packed.slice("texts", *found.span(k)) for k in range(len(found))] == texts


def test_a_row_that_is_not_there_is_an_error() -> None:
    ends = Ends(rows(["a", "b"])[1])
    for number in (-1, 2):
        with pytest.raises(IndexError):
            ends.span(number)


@pytest.mark.parametrize("data", [b"", b"no tables", b"caro-tables 0 0\n", b"\n"])
def test_other_files_are_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(ValueError):
        Packed.of_file(str(tmp_path / "file"))


def test_what_is_kept_may_be_longer_than_the_first_read() -> None:
    long = b"x" * (FIRST + 10)
    assert Packed.of_bytes(pack({"long": long, "end": b"end"}, {})).bytes("end") == b"end"


commands = st.one_of(
    st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs"])),
    st.dictionaries(st.sampled_from(["gnu", "bsd", "busybox"]), WORDS, min_size=1),
    st.lists(WORDS, min_size=2).map(tuple),
)


@given(WORDS, st.lists(WORDS).map(tuple), commands)
def test_an_intent_comes_back_as_it_was(
    name: str, also: tuple[str, ...], command: str | dict[str, str] | tuple[str, ...]
) -> None:
    one = Row(name, also, command)
    again = unpacked(packed_row(one))
    assert (again.id, again.also, again.command) == (one.id, one.also, one.command)


def test_ten_times_the_rows_are_no_more_to_read_for_one_of_them() -> None:
    def read_for_one(count: int) -> int:
        data, ends = rows([f"row {k:06}" for k in range(count)])
        file = pack({"ends": ends}, {"rows": data})
        got: list[int] = []

        def read(size: int, offset: int) -> bytes:
            got.append(len(file[offset : offset + size]))
            return file[offset : offset + size]

        packed = Packed(read)
        opened = len(got)
        assert packed.slice("rows", *Ends(packed.bytes("ends")).span(count // 2)) == f"row {count // 2:06}"
        return sum(got[opened:])

    assert read_for_one(10_000) == read_for_one(1_000) == len("row 000000")


def test_the_matcher_knows_no_intent_beyond_the_last() -> None:
    with pytest.raises(IndexError):
        row(1_000_000)
