"""The table of dialects holds together: its examples turn into one another, its pages are what it makes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from caro.dialects import known, quick, samemaking
from caro.dialects.constructs import CONSTRUCTS, SAME, SHELLS, Construct
from caro.dialects.difference import DIALECTS, KINDS, NOTHING, Difference, Program, parsed, placeholder
from caro.dialects.long import SHORT, TAKES_WORD
from caro.dialects.rewriting import applied, read
from caro.dialects.shells import fit
from caro.dialects.tools import MODULES, TITLES
from caro.dialects.values import CONVERTERS
from caro.shell import problem

if TYPE_CHECKING:
    from caro.domain import Dialect

ROOT = Path(__file__).parents[2]
ROWS = [row for module in MODULES for row in module.ROWS]
Row = Difference | Program


def named(row: Row) -> str:
    return f"{row.tool}: {row.what}" if isinstance(row, Difference) else row.what


def said(command: str, dialect: Dialect) -> tuple[str, list[str]]:
    """Return a command in a dialect, and what it has no word for."""
    reading = read(command, dialect)
    return applied(command, reading.changes), [lack.text for lack in reading.lacks]


PAIRS = [
    pytest.param(row, one, other, id=f"{named(row)}, {one} to {other}")
    for row in ROWS
    for one in DIALECTS
    for other in DIALECTS
    if row.forms(one) not in ((), (NOTHING,)) and row.example[DIALECTS.index(one)]
]


@pytest.mark.parametrize(("row", "one", "other"), PAIRS)
def test_an_example_of_one_dialect_turns_into_that_of_another(row: Row, one: Dialect, other: Dialect) -> None:
    command, wanted = row.example[DIALECTS.index(one)], row.example[DIALECTS.index(other)]
    text, lacks = said(command, other)
    if one == other:
        assert (text, lacks) == (command, [])
    elif not wanted:
        assert lacks or text != command
    else:
        assert lacks == []
        assert said(text, other) == (text, [])
        if one == "gnu":
            assert text == wanted


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_row_is_whole(row: Row) -> None:
    assert row.what
    assert row.owners()
    for example in row.example:
        assert example == "" or problem(example) is None
    if isinstance(row, Difference):
        assert row.value == "" or row.value in CONVERTERS or row.tool in ("sed", "grep", "head")
        lacking = [dialect for dialect in DIALECTS if not row.forms(dialect)]
        assert not lacking or row.otherwise or row.value, "say what there is instead"


def test_every_word_in_capitals_is_a_kind_of_value() -> None:
    for row in ROWS:
        if not isinstance(row, Difference):
            continue
        for dialect in DIALECTS:
            for text in row.forms(dialect):
                form = parsed(text, row.tool)
                if form is not None and form.value and any(char.isupper() for char in form.value):
                    assert placeholder(form.value) in KINDS or len(form.value) == 1, text


def test_a_long_option_means_a_letter_that_gnu_has() -> None:
    for tool, pairs in SHORT.items():
        letters = known.letters(tool, "gnu")
        for long, letter in pairs.items():
            assert letters is None or letter[1] in letters, f"{tool} {long}"
            if letters is not None and letters[letter[1]] == ":":
                assert long in TAKES_WORD, f"{tool} {long}"


@pytest.mark.parametrize("one", CONSTRUCTS, ids=lambda one: one.name)
def test_what_is_read_the_same_needs_no_look_and_what_is_not_gets_one(one: Construct) -> None:
    for shell in SHELLS:
        fitted = fit(one.bash, shell)
        if one.form(shell) == SAME:
            assert (fitted.command, fitted.lacks) == (one.bash, ())
        else:
            assert not quick.same_shell(one.bash, shell)


def test_the_quick_look_agrees_with_the_long_one() -> None:
    commands = {example for row in ROWS for example in row.example if example}
    for command in commands:
        for dialect in DIALECTS:
            if quick.same_tools(command, dialect):
                assert said(command, dialect) == (command, []), (command, dialect)


def test_what_the_quick_look_lists_is_made_from_the_table() -> None:
    made = (ROOT / "app/caro/dialects/same.py").read_text(encoding="utf-8")
    assert made == samemaking.text(), "the table has changed: run `make docs`"


def test_every_part_of_the_table_has_a_heading() -> None:
    assert [module.__name__.rpartition(".")[2] for module in MODULES] == list(TITLES)
