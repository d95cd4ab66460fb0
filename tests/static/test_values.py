"""Values are understood however they are written: in digits, in words, with units, with slips."""

from __future__ import annotations

from typing import Any

import pytest

from caro.backends.static.reading import read
from caro.backends.static.slips import nearest

DAY = 86400


def values(query: str, kind: str) -> list[Any]:
    return [item.value for item in read(query).items if item.kind == kind]


def concepts(query: str) -> list[str]:
    return [item.concept for item in read(query).items if item.concept]


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("the top ten files", 10),
        ("show five files", 5),
        ("twenty lines", 20),
        ("twenty five files", 25),
        ("ninety nine files", 99),
        ("two hundred files", 200),
        ("three thousand lines", 3000),
        ("a dozen files", 12),
        ("two million rows", 2000000),
        ("1,000 files", 1000),
        ("show 7 files", 7),
        ("one file", 1),
        ("zero files", 0),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(query: str, number: int) -> None:
    assert values(query, "number") == [number]


@pytest.mark.parametrize(
    ("query", "size"),
    [
        ("larger than 10 MB", (10, "M")),
        ("larger than 10MB", (10, "M")),
        ("larger than ten megabytes", (10, "M")),
        ("larger than 10 megs", (10, "M")),
        ("over a gigabyte", (1, "G")),
        ("over one gigabyte", (1, "G")),
        ("over half a gigabyte", (0.5, "G")),
        ("over 1.5 gigs", (1.5, "G")),
        ("under 500 kb", (500, "k")),
        ("under 500 KiB", (500, "k")),
        ("more than 100 bytes", (100, "c")),
        ("2 terabytes", (2, "T")),
        ("a couple of megabytes", (2, "M")),
        ("a hundred megabytes", (100, "M")),
    ],
)
def test_sizes_are_read_with_any_unit(query: str, size: tuple[float, str]) -> None:
    assert values(query, "size") == [size]


@pytest.mark.parametrize(
    ("query", "seconds"),
    [
        ("in the last 2 weeks", 14 * DAY),
        ("in the last two weeks", 14 * DAY),
        ("in the last week and a bit over 3 days", 3 * DAY),
        ("older than a month", 30 * DAY),
        ("older than a year", 365 * DAY),
        ("in the last hour", 3600),
        ("in the past day", DAY),
        ("within half an hour", 1800),
        ("older than a fortnight", 14 * DAY),
        ("in the last 90 minutes", 5400),
        ("every 5 seconds", 5),
        ("a couple of days ago", 2 * DAY),
        ("older than six months", 180 * DAY),
        ("12h", 12 * 3600),
    ],
)
def test_spans_of_time_are_read_with_any_unit(query: str, seconds: float) -> None:
    assert [amount * unit for amount, unit in values(query, "span")][-1:] == [seconds]


@pytest.mark.parametrize(
    ("query", "ordinal"),
    [
        ("the third column", 3),
        ("the second line", 2),
        ("3rd field", 3),
        ("the tenth row", 10),
        ("22nd line", 22),
        ("the second to last line", 2),
    ],
)
def test_ordinals_point_at_one_thing(query: str, ordinal: int) -> None:
    assert values(query, "ordinal") == [ordinal]


def test_a_second_is_also_a_time() -> None:
    assert values("wait a second", "span") == [(1, 1)]
    assert values("every second", "ordinal") == []


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("what's the biggest file", "what is the biggest file"),
        ("files that aren't empty", "files that are not empty"),
        ("i'd like to list files", "i would like to list files"),
        ("show files that don't end in .txt", "show files that do not end in .txt"),
        ("where's notes.txt", "where is notes.txt"),
    ],
)
def test_a_contraction_means_what_its_words_mean(short: str, long: str) -> None:
    assert concepts(short) == concepts(long)


@pytest.mark.parametrize("query", ["bob's files", "bob’s files"])
def test_a_genitive_is_a_name(query: str) -> None:
    assert [item.text for item in read(query).items if item.kind == "unknown"] == ["bob"]


def test_capitals_do_not_matter_for_known_words_and_stay_in_names() -> None:
    assert concepts("DELETE The FILES") == concepts("delete the files")
    assert values("delete README.MD", "file") == ["README.MD"]


def test_quoted_words_are_never_concepts() -> None:
    assert values("find 'delete'", "quoted") == ["delete"]
    assert "delete" not in concepts("find 'delete'")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("delte", "delete"),
        ("fiels", "files"),
        ("dierctory", "directory"),
        ("lisst", "list"),
        ("biggst", "biggest"),
        ("copyy", "copy"),
    ],
)
def test_one_slip_is_mended(typed: str, meant: str) -> None:
    assert nearest(typed) == meant


@pytest.mark.parametrize("word", ["xqzvw", "nginx", "wendy", "a", "straße", "x" * 100, "文件文件"])
def test_what_is_no_slip_is_left_alone(word: str) -> None:
    assert nearest(word) is None


def test_slips_are_mended_only_on_request_and_told() -> None:
    assert read("delte the files").repaired == []
    reading = read("delte the files", repair=True)
    assert reading.repaired == [("delte", "delete")]
    assert "delete" in [item.concept for item in reading.items]


def test_short_words_quotes_and_names_are_not_mended() -> None:
    assert read("cp 'delte' fiels.txt fil", repair=True).repaired == []


def test_after_named_a_known_word_is_a_name() -> None:
    assert values("a folder named reports", "unknown") == ["reports"]
    assert values("a folder called test", "unknown") == ["test"]


@pytest.mark.parametrize("query", ["", " ", "?", "the of a", "🙂", "\u202e", "''", "’s", "'s"])
def test_nothing_is_made_of_nothing(query: str) -> None:
    assert all(item.text for item in read(query).items)
