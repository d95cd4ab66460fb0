"""The page of what caro knows shows all of the table; tests/docs holds the one in docs/ against it."""

from __future__ import annotations

import pytest

from caro.backends.static.compiler import clause_rows
from caro.backends.static.examples import (
    CLAUSE_TITLES,
    COMPOSED,
    TITLES,
    TOPIC_TITLES,
    commands,
    examples,
    page,
)
from caro.backends.static.intent import DOMAINS, all_intents
from caro.backends.static.topics import TOPICS
from caro.backends.static.wording import before_value, sampled, shortest, spoken


@pytest.fixture(scope="module")
def made() -> str:
    return page()


def test_every_intent_is_on_the_page_with_a_command() -> None:
    shown = {example.intent: example for example in examples()}
    assert set(shown) == {row.id for row in all_intents()}
    assert not [example.intent for example in shown.values() if not example.commands]


def test_every_domain_has_a_heading() -> None:
    assert {domain.partition("_")[0] for domain in DOMAINS} == set(TITLES)


def test_every_topic_has_a_heading() -> None:
    assert set(TOPIC_TITLES) == set(TOPICS)


def test_every_heading_of_parts_is_used() -> None:
    assert {feature.partition(".")[0] for feature, _ in clause_rows()} >= set(CLAUSE_TITLES)


@pytest.mark.parametrize("query", COMPOSED)
def test_requests_put_together_from_parts_are_answered_on_every_system(query: str) -> None:
    assert set(commands(query)) == {"gnu", "bsd", "busybox"}


def test_a_bar_in_a_command_does_not_split_its_cell(made: str) -> None:
    rows = [line for line in made.splitlines() if line.startswith("| ") and "wc -l" in line]
    assert rows
    assert all(line.replace("\\|", "").count("|") in (3, 4) for line in rows)


def test_concepts_are_said_as_people_say_them() -> None:
    assert spoken("atleast") == "at least"
    assert spoken("!show") == "show"
    assert before_value("older") == "older than"
    assert shortest("[with] size larger {size}") == "size larger than <size>"
    assert sampled("between <size> and <size>") == "between 10 MB and 2 GB"
