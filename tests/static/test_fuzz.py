"""Spoilt, hostile and endless requests: no exception, no answer that is no command, no slow answer.

`make fuzz N=100000` asks for more of them than the few that fit into the ordinary run.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benches.accuracy.caseset import load
from benches.accuracy.split import select
from caro.backends.static import StaticBackend
from caro.backends.static.intent import all_intents
from caro.cli.intake import checked
from caro.cli.options import UsageError
from caro.domain import RISKS, Environment, Request, Suggestion
from caro.safety import assess
from caro.shell import problem
from tests.machine import slowness
from tests.static.mutations import mild, mutate

COUNT = int(os.environ.get("CARO_FUZZ", "4000"))
SEED = int(os.environ.get("CARO_FUZZ_SEED", "1"))
SLOWEST = 0.050
"""CPU seconds that one answer may take."""
GROWTH = 3.0
"""How much more a word of a long request may cost than one of a short one, noise included."""
CHANGING = ("delete", "edit", "overwrite", "discard", "move", "rights", "kill", "empty")
"""First words of the safety rules that see something changed."""

BACKEND = StaticBackend()
ENVIRONMENTS = (
    Environment(),
    Environment(platform="macos", dialect="bsd", shell="zsh"),
    Environment(dialect="busybox", shell="sh"),
    Environment(may_look=False),
)
HARMLESS = [
    line
    for line in (Path(__file__).parent / "harmless.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.fixture(scope="module")
def requests() -> list[str]:
    asked = [query for row in all_intents() for query in (*row.yes, *row.no)]
    return asked + [case.query for case in select(load(), "dev")]


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    yield
    assert not list(tmp_path.iterdir()), "answering wrote something"


def answer(query: str, number: int = 0) -> str | None:
    """Return the command for a request as typed, None when there is none."""
    try:
        query = checked(query)
    except UsageError:
        return None
    found = BACKEND.suggest(Request(query, ENVIRONMENTS[number % len(ENVIRONMENTS)]), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def holds(query: str, number: int) -> bool:
    """Check one request; return whether it was answered."""
    begin = time.process_time()
    command = answer(query, number)
    spent = time.process_time() - begin
    if spent > SLOWEST:  # a pause of the machine is no slowness of the matcher
        spent = min(_timed(query, number) for _ in range(3))
    assert spent < SLOWEST or spent < SLOWEST * slowness(), f"{spent:.3f} s for {query!r}"
    if command is None:
        return False
    assert problem(command) is None, (query, command)
    assert command.isprintable() or not any(ord(ch) < 32 or 127 <= ord(ch) < 160 for ch in command), query
    return True


def _timed(query: str, number: int) -> float:
    begin = time.process_time()
    answer(query, number)
    return time.process_time() - begin


def test_spoilt_requests_are_answered_with_a_command_or_not_at_all(requests: list[str]) -> None:
    rng = Random(SEED)
    answered = 0
    for number in range(COUNT):
        answered += holds(mutate(rng.choice(requests), rng.choice(requests), rng), number)
    assert 0 < answered < COUNT


@settings(
    max_examples=max(COUNT // 10, 100),
    deadline=None,
    database=None,
    derandomize=SEED == 1,
    suppress_health_check=list(HealthCheck),
)
@given(st.text(max_size=300), st.integers(0, 3))
def test_any_text_is_survived(query: str, number: int) -> None:
    holds(query, number)


@settings(
    max_examples=max(COUNT // 10, 100),
    deadline=None,
    database=None,
    derandomize=SEED == 1,
    suppress_health_check=list(HealthCheck),
)
@given(
    st.lists(
        st.sampled_from(
            "find show delete all files larger than 5 MB named 'a b' in src and not *.py sort by size top "
            "the of or between column sales.csv to backup.zip /tmp older week with text per port".split()
        )
        | st.text(max_size=6),
        max_size=25,
    ),
    st.integers(0, 3),
)
def test_any_order_of_known_words_is_survived(words: list[str], number: int) -> None:
    holds(" ".join(words), number)


def test_a_harmless_request_is_not_answered_with_a_change() -> None:
    commands = {query: answer(query) for query in HARMLESS}
    assert len([command for command in commands.values() if command]) > 0.9 * len(HARMLESS)
    assert not {q: command for q, command in commands.items() if command and not _harmless(command)}


def test_a_misspelt_harmless_request_is_not_answered_with_a_change() -> None:
    rng = Random(SEED)
    for number in range(max(COUNT // 10, 1000)):
        query = mild(rng.choice(HARMLESS), rng)
        command = answer(query, number)
        assert command is None or _harmless(command), (query, command)


def _harmless(command: str) -> bool:
    verdict = assess(command)
    changes = [one.rule for one in verdict.findings if one.rule.partition("-")[0] in CHANGING]
    return RISKS.index(verdict.risk) <= RISKS.index("moderate") and not changes


@pytest.mark.parametrize(
    "words",
    [
        "find all files larger than 5 MB and older than 2 weeks in src",
        "a b c",
        "delete the branch",
        "containing foo bar baz",
        "' \" “ ‘",
        "x,y,z",
        "ten hundred thousand million",
        "qwzx vbnmk plokij",
        "copy and move then rename and list it",
    ],
)
def test_time_grows_with_the_number_of_words_and_not_faster(words: str) -> None:
    def each(count: int) -> float:
        query = " ".join((words.split() * count)[:count])
        return min(_suggest(query) for _ in range(3)) / count

    for _ in range(3):
        growth = each(240) / each(40)
        if growth < GROWTH:
            return
    raise AssertionError(f"a word of a request of 240 costs {growth:.1f} times one of a request of 40")


def _suggest(query: str) -> float:
    begin = time.process_time()
    BACKEND.suggest(Request(query, ENVIRONMENTS[0]), 1e18)
    return time.process_time() - begin


def test_a_request_that_goes_on_and_on_is_declined_at_once() -> None:
    long = " ".join(["find", "files"] * 400)
    assert answer(long) is None
    assert min(_suggest(long) for _ in range(3)) < SLOWEST * slowness()


def test_a_joint_with_nothing_behind_it_joins_nothing() -> None:
    assert answer("find find and and") is None


@pytest.mark.parametrize(
    "query",
    [
        "show the lines of .env.example that are not comments, rg",
        "lines of app.log with error but without debug, one perl regex",
    ],
)
def test_a_reading_that_looked_ahead_to_the_end_of_the_request_is_given_up(query: str) -> None:
    # The parser of lines went on from the end of the words: IndexError.
    assert answer(query) is None
