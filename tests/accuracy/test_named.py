"""Paths are recognised in the ways commands print them."""

from __future__ import annotations

from benches.accuracy.named import Names
from benches.accuracy.sandbox import WORK

NAMES = Names(
    {"work", "work/a.txt", "work/my file.txt", "work/sub", "work/sub/b.txt", "work/sub/a.txt", "x.txt"}
)


def _named(output: str) -> list[str]:
    return [path.removeprefix(WORK + "/") for path in NAMES.named_in(output)]


def test_bare_dotted_and_absolute_paths_are_the_same() -> None:
    assert _named("a.txt\n./sub/b.txt\n" + WORK + "/my file.txt\n") == ["a.txt", "sub/b.txt", "my file.txt"]


def test_long_listings_sizes_and_counts_stand_before_the_name() -> None:
    assert _named("-rw-r--r-- 1 alex alex 5 Nov 3 10:00 my file.txt") == ["my file.txt"]
    assert _named("4.0K\t./sub/") == ["sub"]


def test_search_results_name_the_file_before_the_colon() -> None:
    assert _named("sub/b.txt:12:some text") == ["sub/b.txt"]


def test_names_below_a_heading_belong_to_its_folder() -> None:
    assert _named(".:\na.txt\nsub\n\n./sub:\na.txt\n") == ["a.txt", "sub", "sub/a.txt"]


def test_several_names_on_one_line_all_count() -> None:
    assert _named("a.txt sub/b.txt") == ["a.txt", "sub/b.txt"]


def test_the_place_itself_and_what_is_above_do_not_count() -> None:
    assert _named(".\n..\ntotal 12\n") == []
