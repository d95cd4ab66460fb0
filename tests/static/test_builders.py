"""Builders tell a word that was said from a value that was given."""

import pytest

from caro.backends.static import matcher
from caro.backends.static.compiler import compile_phrase, expand
from caro.backends.static.intent import Intent, all_intents
from caro.backends.static.reading import read
from caro.domain import Environment

BUILT = [row for row in all_intents() if callable(row.run)]


def clashes(row: Intent) -> set[str]:
    """Return the concepts of a row that are also names of its slots."""
    phrases = [compile_phrase(0, variant) for say in row.say for variant in expand(say)]
    said = {c for phrase in phrases for c in (*phrase[1], *phrase[2])}
    said |= {item.concept for word in row.also.split() for item in read(word).items}
    return said & {slot[0] for phrase in phrases for slot in phrase[3]}


CLASHING = [row for row in BUILT if clashes(row)]


@pytest.mark.parametrize("row", CLASHING, ids=lambda row: row.id)
def test_a_word_that_shares_its_name_with_a_slot_is_not_taken_for_a_value(row: Intent) -> None:
    assert callable(row.run)
    words = sorted(clashes(row))
    for query in row.yes:
        match = matcher.best_match(read(query))
        assert match is not None
        for word in words:
            values = {**dict.fromkeys(match.said, True), word: True, **match.values}
            command = row.run(values, Environment())
            assert command is None or "True" not in command, (query, word)
