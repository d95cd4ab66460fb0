"""Every row of the intent table keeps the promises of its own examples."""

import pytest

from caro.backends.static import StaticBackend, matcher, reading
from caro.backends.static.compiler import expand
from caro.backends.static.intent import Intent, all_intents
from caro.domain import Environment, Request, Suggestion

ROWS = all_intents()
BACKEND = StaticBackend()


def ask(query: str, dialect: str = "gnu") -> str | None:
    platform = "macos" if dialect == "bsd" else "linux"
    # nothing is looked at: an example holds whichever tools the machine has
    environment = Environment(platform=platform, dialect=dialect, may_look=False)  # type: ignore[arg-type]
    found = BACKEND.suggest(Request(query, environment), 1e9)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_positive_examples_give_exactly_the_promised_command(row: Intent) -> None:
    assert row.yes, "an intent without an example proves nothing"
    for query, command in row.yes.items():
        assert ask(query) == command, query


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_negative_examples_are_not_taken_for_the_intent(row: Intent) -> None:
    assert row.no, "an intent needs an example that it must not answer"
    for query in row.no:
        match = matcher.best_match(reading.read(query))
        assert match is None or match.intent != row.id, query


def test_intent_names_are_unique() -> None:
    names = [row.id for row in ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_phrasing_expands(row: Intent) -> None:
    for phrase in row.say:
        assert expand(phrase)
