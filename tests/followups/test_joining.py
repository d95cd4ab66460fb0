"""What is read as going on from an answer, and that nothing a person types makes it fail or slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caro.followups.joining import means, noun, subject

LOGS = subject("find log files in /var/log sorted by size", "find /var/log -type f -name '*.log' | sort -nr")

WORDS = st.sampled_from(
    [
        *"""only the ones from today now delete them it their those by size newest first 5 in docs over 1 MB
        and then which of how many are there same for /tmp , . ? except what about "a b" ( [ * copy to sort
        last""".split(),
        *("", " ", "\t", "ß", "日本", "$(x)", "\\", "\\1", "\\g<0>"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_no_text_makes_it_raise_or_slow(text: str) -> None:
    for before in (None, LOGS, subject("list files", "ls"), subject(text or "x", "ls *.txt")):
        started = time.process_time()
        found = means(text, before)
        assert time.process_time() - started < 0.5
        if found is not None:
            assert found.word
            assert all(way.query.strip() for way in found.ways)


@pytest.mark.parametrize("text", [" " * 2000, "them " * 400, "only " * 400, ",please" * 280, "a" * 2000])
def test_a_long_text_takes_no_time(text: str) -> None:
    started = time.process_time()
    means(text, LOGS)
    assert time.process_time() - started < 0.2


def test_the_order_is_no_part_of_what_they_are() -> None:
    assert (LOGS.query, LOGS.order) == ("find log files in /var/log", "sorted by size")
    shown = subject("show the 5 biggest files sorted by size", "find . -type f | sort -nr | head -n 5")
    assert shown.query == "show the 5 biggest files sorted by size"


@pytest.mark.parametrize(
    ("query", "about"),
    [
        ("find log files over 10 MB", "log files over 10 MB"),
        ("show me all pdf files", "pdf files"),
        ("how many log files are there in /var/log", "log files in /var/log"),
        ("which log files contain error", "log files that contain error"),
        ("what is using port 8080", "what is using port 8080"),
        ("log files over 10 MB", "log files over 10 MB"),
    ],
)
def test_what_a_request_is_about(query: str, about: str) -> None:
    assert noun(query) == about


@pytest.mark.parametrize(
    ("text", "kind", "changes"),
    [
        ("only the ones from today", "narrow", False),
        ("And now only the first 5, please", "narrow", False),
        ("newest first", "order", False),
        ("the same for /tmp", "place", False),
        ("how many are there?", "act", False),
        ("show their sizes", "act", False),
        ("OK, now delete them!", "act", True),
        ("can you copy those to backup", "act", True),
    ],
)
def test_how_it_goes_on(text: str, kind: str, changes: bool) -> None:
    found = means(text, LOGS)
    assert found is not None
    assert {(way.kind, way.changes) for way in found.ways} == {(kind, changes)}


@pytest.mark.parametrize(
    "text",
    [
        "find all pdf files and copy them to backup",
        "list files",
        "delete a.txt, then list those that are left",
        "show disk usage",
        "sort names.txt",
        "in docs find pdf files",
    ],
)
def test_a_whole_request_goes_on_from_nothing(text: str) -> None:
    assert means(text, LOGS) is None
