"""The shape of a word tells what it is, and punctuation around it does not count."""

from __future__ import annotations

from typing import Any

import pytest

from caro.backends.static.tokens import shape, tokenize


def kinds(query: str) -> list[tuple[str, str]]:
    return [(token.kind, token.text) for token in tokenize(query)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("10", "number", 10),
        ("1,000", "number", 1000),
        ("2.5", "number", 2.5),
        ("10MB", "size", (10, "M")),
        ("1.5GB", "size", (1.5, "G")),
        ("500k", "size", (500, "k")),
        ("5kb", "size", (5, "k")),
        ("7d", "span", (7, 86400)),
        ("2h", "span", (2, 3600)),
        ("30min", "span", (30, 60)),
        ("80%", "percent", 80),
        ("3rd", "ordinal", 3),
        ("21st", "ordinal", 21),
        ("2024-03-01", "date", "2024-03-01"),
        ("2024/03/01", "date", "2024-03-01"),
        ("2024-03", "date", "2024-03"),
        ("09:30", "clock", "09:30"),
        ("10-20", "range", "10-20"),
        (":8080", "port", 8080),
        ("192.168.1.1", "ip", "192.168.1.1"),
        ("10.0.0.0/8", "ip", "10.0.0.0/8"),
        ("644", "number", 644),
        ("u+x", "mode", "u+x"),
        ("+x", "mode", "+x"),
        ("go-w", "mode", "go-w"),
        ("https://example.com/a?b=c", "url", "https://example.com/a?b=c"),
        ("*.log", "glob", "*.log"),
        ("file?.txt", "glob", "file?.txt"),
        ("{a,b}", "glob", "{a,b}"),
        ("bob@web1", "userhost", "bob@web1"),
        ("~/notes", "path", "~/notes"),
        ("./a", "path", "./a"),
        ("..", "path", ".."),
        ("/", "path", "/"),
        ("src/main", "path", "src/main"),
        ("$HOME", "path", "$HOME"),
        ("-rf", "flag", "-rf"),
        (".log", "ext", ".log"),
        ("notes.txt", "file", "notes.txt"),
        ("Report.Final", "file", "Report.Final"),
        ("example.com", "host", "example.com"),
        ("www.site", "host", "www.site"),
        ("word", "word", "word"),
        ("don't", "word", "don't"),
        ("old-login", "ident", "old-login"),
        ("build_2", "ident", "build_2"),
        ("7zip", "ident", "7zip"),
    ],
)
def test_the_shape_of_a_word_tells_its_kind(text: str, kind: str, value: Any) -> None:
    assert shape(text) == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        ":²",
        "²",
        "½",
        "٣٣",
        "9" * 40,
        "9" * 5000,
        "1.2.3.4.5",
        ".",
        "-",
        "+",
        "=",
        "--",
        "1e999",
        "-5",
        ".5",
        "5.",
    ],
)
def test_odd_numbers_and_signs_are_read_as_something(text: str) -> None:
    kind, _ = shape(text)
    assert kind


def test_a_number_too_long_to_be_one_is_taken_literally() -> None:
    assert shape("9" * 40)[0] == "literal"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("show files.", [("word", "show"), ("word", "files")]),
        ("what is in notes.txt?", [("word", "what"), ("word", "is"), ("word", "in"), ("file", "notes.txt")]),
        ("(list files)", [("word", "list"), ("word", "files")]),
        ("a, b", [("word", "a"), ("comma", ","), ("word", "b")]),
        ("a,b", [("word", "a"), ("comma", ","), ("word", "b")]),
        ("go to ..", [("word", "go"), ("word", "to"), ("path", "..")]),
        ("in .", [("word", "in"), ("path", ".")]),
        (
            "larger than 1,000 bytes",
            [("word", "larger"), ("word", "than"), ("number", "1,000"), ("word", "bytes")],
        ),
    ],
)
def test_punctuation_around_a_word_is_dropped_and_commas_part(
    query: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(query) == expected


@pytest.mark.parametrize(
    "query",
    [
        'find "two words"',
        "find 'two words'",
        "find `two words`",
        "find “two words”",
        "find ‘two words’",
        "find «two words»",
    ],
)
def test_quotes_of_all_kinds_hold_their_text_together(query: str) -> None:
    assert kinds(query) == [("word", "find"), ("quoted", "two words")]


@pytest.mark.parametrize(
    ("query", "quoted"),
    [
        ("don't show bob's files", []),
        ("what's in alice's folder", []),
        ("replace 'it's' in a.txt", ["it's"]),
        ("show 'a' and 'b'", ["a", "b"]),
        ("an unbalanced 'quote", []),
        ('an unbalanced "quote', []),
        ("empty '' quotes", []),
        ('a"b" c', ["b"]),
    ],
)
def test_an_apostrophe_is_no_quote(query: str, quoted: list[str]) -> None:
    assert [text for kind, text in kinds(query) if kind == "quoted"] == quoted


def test_spans_point_back_into_the_query() -> None:
    query = "find  'my file.txt', (and) *.log!"
    for token in tokenize(query):
        inside = query[token.start : token.end]
        assert inside == token.text or inside == f"'{token.text}'"


@pytest.mark.parametrize("query", ["", "   ", "\u00a0", "...", "?!", "'", '"', ",,,", "(((", ")]}"])
def test_nothing_to_read_is_no_fault(query: str) -> None:
    assert all(token.kind == "comma" or token.text.strip(" ") for token in tokenize(query))


@pytest.mark.parametrize(
    "text", ["2024-13", "2024-02-30", "0000-01-01", "2023-02-29", "2024-00", "2024-04-31"]
)
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert [token.kind for token in tokenize(text)] != ["date"]


@pytest.mark.parametrize("text", ["2024-12", "2024-02-29", "2024/01/31"])
def test_days_and_months_of_the_calendar_are_dates(text: str) -> None:
    assert [token.kind for token in tokenize(text)] == ["date"]
