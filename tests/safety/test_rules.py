"""Every rule proves itself on its own examples."""

from __future__ import annotations

import pytest

from caro.domain import RISKS
from caro.safety import assess
from caro.safety.rules import RULES

MATCH = [(rule.id, rule.risk, command) for rule in RULES for command in rule.match]
NO_MATCH = [(rule.id, command) for rule in RULES for command in rule.no_match]


@pytest.mark.parametrize(("rule", "risk", "command"), MATCH)
def test_rule_finds_its_examples(rule: str, risk: str, command: str) -> None:
    verdict = assess(command)
    assert rule in [finding.rule for finding in verdict.findings]
    assert RISKS.index(verdict.risk) >= RISKS.index(risk)  # type: ignore[arg-type]


@pytest.mark.parametrize(("rule", "command"), NO_MATCH)
def test_rule_leaves_its_counterexamples_alone(rule: str, command: str) -> None:
    assert rule not in [finding.rule for finding in assess(command).findings]


def test_rules_have_distinct_names_and_reasons_for_people() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.reason and not rule.reason.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_carries_both_kinds_of_example(rule: object) -> None:
    assert rule.no_match  # type: ignore[attr-defined]
    assert rule.match or rule.id == "too-complex"  # type: ignore[attr-defined]
