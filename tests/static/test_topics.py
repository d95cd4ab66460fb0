"""Each topic answers its examples and leaves to others what is not its own."""

from importlib import import_module

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.reading import read
from caro.backends.static.topics import ANCHORS, TOPICS
from caro.backends.static.topics.answering import answer
from caro.domain import Environment, Request, Suggestion

BLIND = Environment(may_look=False)
TABLES = {name: import_module(f"caro.backends.static.topics.{name}_clauses") for name in TOPICS}
EXAMPLES = [pair for table in TABLES.values() for pair in table.EXAMPLES.items()]
OTHERS = [(name, query) for name, table in TABLES.items() for query in table.OTHERS]


@pytest.mark.parametrize(("query", "command"), EXAMPLES, ids=[query for query, _ in EXAMPLES])
def test_examples_give_exactly_the_promised_command(query: str, command: str) -> None:
    found = StaticBackend().suggest(Request(query, BLIND), 1e9)
    assert isinstance(found, Suggestion), found
    assert found.command == command


@pytest.mark.parametrize(("name", "query"), OTHERS)
def test_other_requests_are_left_to_others(name: str, query: str) -> None:
    assert answer(read(query, environment=BLIND), BLIND, only=name) is None


def test_every_topic_has_words_that_call_it() -> None:
    assert {name for names in ANCHORS.values() for name in names} == set(TOPICS)
