"""Whatever is typed: explaining it ends, raises nothing but its own error, and fits the terminal."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from caro.cli.explain_text import words
from caro.cli.spans import columns_of
from caro.explaining import MAX_COMMAND_CHARS, UnexplainableError, explain, helptext, manual, table
from caro.explaining.lookup import Lookup

SIGNS = (
    "; | || & && |& ! ( ) { } (( )) [ ] [[ ]] > >> < <<< 2>&1 >&- &> <<E \nE\n $( ) ` ' \" \\ # \t \n $x "
    "${x:-y} ${ ~ * ? {a,b} a=(1 A=1 A+=1 if then fi for in do done while case esac ;; *) function time "
    "coproc -- - -x -xzf --a=b --= -5 +x {} + \\; é 文 \u202e \x00 \x1b"
).split(" ")
WORDS = st.one_of(
    st.sampled_from(SIGNS),
    st.sampled_from(sorted({word for name in table.names() for word in name.split()})),
    st.text(max_size=8),
)
COMMANDS = st.one_of(
    st.text(max_size=60),
    st.builds(lambda gap, some: gap.join(some), st.sampled_from((" ", "")), st.lists(WORDS, max_size=14)),
)
WILD = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))


@WILD
@given(COMMANDS)
@example("a" * MAX_COMMAND_CHARS)
@example("bash -c " * 200)
@example("sudo " * 700)
@example("find . -exec " * 300)
@example("$(" * 30 + "ls" + ")" * 30)
@example("\ud800 ls")
def test_any_text_is_explained_or_declined(command: str) -> None:
    try:
        explained = explain(command, Lookup({"MANPATH": "/nonexistent"}))
    except UnexplainableError as error:
        assert str(error)
        return
    for note in explained.notes:
        assert note.says
        assert 0 <= note.start <= note.end <= len(command)
        assert (note.kind == "unknown") <= (note.source == "")


@WILD
@given(COMMANDS, st.sampled_from((20, 40, 59, 60, 80, 200)))
def test_no_line_is_wider_than_the_terminal(command: str, columns: int) -> None:
    try:
        explained = explain(command)
    except UnexplainableError:
        return
    shown = words(explained, columns, False)
    assert shown.endswith("\n")
    for line in shown.split("\n"):
        assert line.isprintable() or "\u200d" in line
        assert sum(map(columns_of, line)) <= columns
    assert words(explained, columns, True).count("\x1b[0m") <= len(explained.notes)


@pytest.mark.parametrize(
    "text", ["sudo ", "echo $(ls) ", "bash -c 'ls' ", "a|", "$((1))", "{a,b} ", "[ -f a ];", "-x", "ls -ab "]
)
def test_the_longest_command_takes_less_than_two_seconds(text: str) -> None:
    command = (text * MAX_COMMAND_CHARS)[: MAX_COMMAND_CHARS - 2] + "ls"
    begun = time.process_time()
    try:
        words(explain(command), 80, False)
    except UnexplainableError:
        pass
    assert time.process_time() - begun < 2


@WILD
@given(st.text(alphabet=st.sampled_from(".\\'\"-TPIBRSHf[]( \n\tabN=<é"), max_size=300))
def test_any_page_is_read(text: str) -> None:
    for read in (manual.parsed, helptext.parsed):
        for says, _ in read(text).options.values():
            assert says.strip() == says != ""
