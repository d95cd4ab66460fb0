"""Whatever lies in the files, reading ends, keeps to what is whole, and counts the rest."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caro._record import replace
from caro.domain import BACKENDS, RISKS
from caro.metrics import NAME, line, reading
from caro.metrics.files import aside
from caro.metrics.reading import MOST_LINE, OUTCOMES, parsed, read
from tests.metrics.answers import answer, declined

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
"""Whatever JSON, and what Python takes for JSON, can hold."""

FIELDS = (
    "v", "at", "via", "outcome", "backend", "code", "risk", "action", "passed", "ms", "cpu_ms", "kib",
    "choice", "edited", "model", "tokens_s",
)  # fmt: skip


def whole(total: float = 1.0, text: bool = False, at: float = 1e9) -> bytes:
    """Return a line as it is written, with its end."""
    return line(answer(total), at, "query", 0.02, 20000, with_text=text).encode()


LINES = st.builds(whole, st.floats(0, 1e6), st.booleans())


def filled(folder: Path, data: bytes) -> str:
    (folder / NAME).write_bytes(data)
    return str(folder)


@pytest.mark.parametrize(
    "made",
    [answer(), declined("not_understood", "timeout"), declined("broken")],
    ids=lambda a: str(a.failure),
)
def test_what_is_written_is_read_again(made: Any) -> None:
    (one,), complete = parsed(line(made, 1e9, "ask", 0.02, 20000, "take", True).encode())
    assert complete and one is not None
    assert (one.at, one.via, one.choice, one.edited) == (1e9, "ask", "take", True)
    assert (one.cpu_ms, one.kib, one.stages) == (20.0, 20000, made.timings_ms)
    assert one.passed == {decline.backend: decline.code for decline in made.declines}


@given(st.lists(LINES, max_size=4), st.binary(max_size=60), st.integers(0, 4))
@settings(max_examples=300, deadline=None)
def test_rubbish_between_lines_hides_none_of_them(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], rubbish: bytes, at: int
) -> None:
    data = b"".join([*lines[:at], rubbish, b"\n", *lines[at:]])
    found = read(filled(tmp_path_factory.mktemp("state"), data), 2e9)
    assert len(found.records) >= len(lines)
    assert found.unreadable <= 1 + rubbish.count(b"\n")


@given(LINES, st.integers(1, 400), st.lists(LINES, min_size=1, max_size=3))
@settings(max_examples=300, deadline=None)
def test_what_stands_behind_a_cut_line_is_found(cut: bytes, length: int, behind: list[bytes]) -> None:
    left = cut[: min(length, len(cut) - 2)]
    found, complete = parsed(left + behind[0])
    assert [one is not None and one.total for one in found] == [
        one is not None and one.total for one in parsed(behind[0])[0]
    ]
    assert not complete


def test_two_lines_without_an_end_between_them_are_both_found() -> None:
    found, complete = parsed(whole(1.0)[:-1] + whole(2.0))
    assert [one and one.total for one in found] == [1.0, 2.0]
    assert not complete


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
@settings(max_examples=500, deadline=None)
def test_bytes_of_any_kind_are_survived(data: bytes) -> None:
    found, complete = parsed(data)
    assert isinstance(found, list) and isinstance(complete, bool)


@given(st.dictionaries(st.sampled_from(FIELDS), ANY), st.booleans())
@settings(max_examples=500, deadline=None)
def test_objects_of_any_kind_give_a_record_that_makes_sense_or_none(
    changes: dict[str, Any], known: bool
) -> None:
    value = json.loads(whole()) | changes
    value = {"v": 1 if known else value.pop("v"), **{k: v for k, v in value.items() if k != "v"}}
    found, _ = parsed(json.dumps(value, separators=(",", ":")).encode())
    for one in found:
        if one is None:
            continue
        assert 0 <= one.at <= 1e15 and one.outcome in OUTCOMES
        assert one.backend in ("", *BACKENDS) and one.risk in ("", *RISKS)
        assert all(isinstance(ms, float) and 0 <= ms <= 1e15 for ms in one.stages.values())
        assert one.total >= 0
        assert one.cpu_ms is None or 0 <= one.cpu_ms <= 1e15
        assert all(isinstance(code, str) for code in one.passed.values())


@pytest.mark.parametrize(
    "raw",
    [
        b'{"v":' * 3000,
        b'{"v":1,' * 2000 + b"}" * 2000,
        b'{"v":1,"at":' + b"[" * 5000,
        b'{"v":1,"at":' + b"9" * 5000 + b"}",
        b'{"v":1,"at":1e999,"outcome":"answered","ms":{"total":1}}',
        b'{"v":1,"at":NaN,"outcome":"answered","ms":{"total":1}}',
        b'{"v":1,"at":1,"outcome":"answered","ms":{"total":-1}}',
        b'{"v":1,"at":1,"outcome":"answered","ms":{"total":true}}',
        b'{"v":1,"at":1,"outcome":"answered","ms":[]}',
        b'{"v":1,"at":1,"outcome":"won","ms":{"total":1}}',
        b'{"v":true,"at":1,"outcome":"answered","ms":{"total":1}}',
        b'[{"vv":1}]',
        b"\x00" * 4096,
        b"x" * 10**6,
    ],
    ids=lambda raw: raw[:30].decode(),
)
def test_what_nobody_wrote_is_counted_and_soon_done_with(raw: bytes, tmp_path: Path) -> None:
    before = time.process_time()
    found = read(filled(tmp_path, raw + b"\n" + whole() + raw), 2e9)
    assert (len(found.records), found.unreadable) == (1, 2)
    assert time.process_time() - before < 2


def test_lines_of_another_version_and_of_the_future_are_counted_apart(tmp_path: Path) -> None:
    data = whole(at=1000.0) + b'{"v":2,"when":"later"}\n' + whole(at=5000.0) + whole(at=1030.0)
    found = read(filled(tmp_path, data), 1000.0)
    assert ([one.at for one in found.records], found.foreign, found.unreadable) == ([1000.0, 1030.0], 2, 0)


def test_only_what_is_not_older_is_taken(tmp_path: Path) -> None:
    data = b"".join(whole(at=float(at)) for at in range(10))
    assert [one.at for one in read(filled(tmp_path, data), 100.0, 7.0).records] == [7.0, 8.0, 9.0]


def test_a_line_as_long_as_one_with_texts_can_be_is_read(tmp_path: Path) -> None:
    suggestion = answer().suggestion
    assert suggestion is not None
    request = answer().request
    longest = answer(
        request=replace(request, query="\N{PILE OF POO}" * 2000),
        suggestion=replace(suggestion, command="\N{PILE OF POO}" * 4000),
    )
    raw = line(longest, 1e9, "query", 0.1, 1, with_text=True).encode()
    assert len(raw) <= MOST_LINE
    assert len(read(filled(tmp_path, raw), 2e9).records) == 1


def test_files_that_were_set_aside_come_first_and_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "answers.100.jsonl").write_bytes(whole(1.0, at=1.0))
    (tmp_path / "answers.20.jsonl").write_bytes(whole(2.0, at=2.0))
    (tmp_path / NAME).write_bytes(whole(3.0, at=3.0))
    for name in ("answers.x.jsonl", "answers.5.jsonl.bak", "other.jsonl", "answers.5.txt"):
        (tmp_path / name).write_bytes(whole(9.0))
    (tmp_path / "answers.7.jsonl").mkdir()
    (tmp_path / "answers.8.jsonl").symlink_to(tmp_path / "other.jsonl")
    os.mkfifo(tmp_path / "answers.9.jsonl")
    found = read(str(tmp_path), 2e9)
    assert [one.total for one in found.records] == [1.0, 2.0, 3.0]
    assert found.files == 3


def test_a_file_that_is_set_aside_while_the_names_are_read_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_bytes(whole(1.0))

    def rotated(place: str) -> list[str]:
        os.rename(tmp_path / NAME, tmp_path / "answers.5.jsonl")
        (tmp_path / NAME).write_bytes(whole(2.0))
        return aside(place)

    monkeypatch.setattr(reading, "aside", rotated)
    assert [one.total for one in read(str(tmp_path), 2e9).records] == [1.0]


def test_where_there_is_nothing_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path, tmp_path / "absent", tmp_path / "file"):
        assert read(str(place), 2e9) == read("/nonexistent", 2e9)
