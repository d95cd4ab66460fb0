"""Builders tell a word that was said from a value that was given."""

import pytest

from caro.backends.static import matcher, render
from caro.backends.static.intent import Intent, all_intents
from caro.backends.static.reading import read
from caro.domain import Environment

BUILT = [row for row in all_intents() if callable(row.run)]


@pytest.mark.parametrize("row", BUILT, ids=lambda row: row.id)
def test_a_word_that_shares_its_name_with_a_slot_is_not_taken_for_a_value(row: Intent) -> None:
    for query in row.yes:
        match = matcher.best_match(read(query))
        if match is None:
            continue  # a request that a composition answers
        named = match.command[2:] if isinstance(match.command, tuple) else ()
        everything = matcher.Match(
            match.intent, match.command, match.values, match.kinds, match.said.union(named), match.score
        )
        command = render(everything, Environment())
        assert command is None or "True" not in command, query
