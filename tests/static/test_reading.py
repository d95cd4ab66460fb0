"""Words are read by where they stand, not by themselves alone."""

import pytest

from caro.backends.static.reading import read


def _kinds(query: str) -> list[tuple[str, object]]:
    return [(item.kind, item.concept or item.value) for item in read(query).items]


@pytest.mark.parametrize(
    ("query", "value"),
    [("the third column", 3), ("the second column", 2), ("2nd line", 2), ("tenth row", 10)],
)
def test_an_ordinal_points(query: str, value: int) -> None:
    assert ("ordinal", value) in _kinds(query)


def test_second_is_a_unit_of_time_elsewhere() -> None:
    assert all(kind != "ordinal" for kind, _ in _kinds("sleep one second"))


@pytest.mark.parametrize("name", ["reports", "test", "log", "archive"])
def test_a_known_word_after_named_is_a_name(name: str) -> None:
    assert _kinds(f"create a folder called {name}")[-1] == ("unknown", name)


def test_a_preposition_after_named_is_no_name() -> None:
    assert ("unknown", "in") not in _kinds("named in")


def test_a_usual_folder_name_beside_the_word_folder_is_a_path() -> None:
    assert ("path", "logs") in _kinds("compress the logs folder")
    assert ("path", "logs") in _kinds("compress the folder logs")
    assert ("path", "logs") not in _kinds("compress the logs")


def test_a_greeting_is_a_filler_at_the_start_only() -> None:
    assert _kinds("hello list files") == _kinds("list files")
    assert _kinds("files containing hello")[-1] == ("unknown", "hello")
