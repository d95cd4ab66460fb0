"""Commands judged by people: none below what it deserves, none above what it can bear."""

from __future__ import annotations

import json
import os

import pytest

from caro.domain import RISKS
from caro.safety import POLICIES, assess

with open(os.path.join(os.path.dirname(__file__), "cases.jsonl"), encoding="utf-8") as lines:
    CASES = [json.loads(line) for line in lines]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["command"][:50])
def test_risk_is_within_what_people_expect(case: dict[str, str]) -> None:
    verdict = assess(case["command"])
    rank = [str(risk) for risk in RISKS].index
    assert rank(case["min"]) <= rank(verdict.risk) <= rank(case["max"]), verdict


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["command"][:50])
def test_findings_point_into_the_command_and_the_worst_decides(case: dict[str, str]) -> None:
    verdict = assess(case["command"])
    for finding in verdict.findings:
        assert 0 <= finding.start < finding.end <= len(case["command"])
    worst = max((RISKS.index(finding.risk) for finding in verdict.findings), default=0)
    assert RISKS.index(verdict.risk) == worst


def test_there_are_enough_cases_of_each_kind() -> None:
    assert sum(case["min"] in ("high", "critical") for case in CASES) >= 150
    assert sum(case["max"] == "safe" for case in CASES) >= 150


@pytest.mark.parametrize("policy", POLICIES)
def test_no_policy_lets_a_critical_command_through(policy: str) -> None:
    assert assess("rm -rf /", policy).action == "block"


def test_policies_differ_in_what_they_ask() -> None:
    actions = {
        policy: [assess(c, policy).action for c in ("ls", "rm -r a", "git reset --hard")]
        for policy in POLICIES
    }
    assert actions == {
        "strict": ["allow", "confirm", "block"],
        "moderate": ["allow", "confirm", "confirm"],
        "permissive": ["allow", "allow", "confirm"],
    }
