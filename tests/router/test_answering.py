"""No command without a verdict: what happens between the backends and the rendering."""

from __future__ import annotations

import pytest

from caro.answering import answer, why_not
from caro.domain import Assessment, Decline, Environment, Finding, Request, Suggestion
from caro.router import Routed, Router

REQUEST = Request("list files", Environment())


class FixedRouter(Router):
    def __init__(self, suggestion: Suggestion | None, *declines: Decline) -> None:
        super().__init__(())
        self.routed = Routed(suggestion, declines, {"static": 1.0})

    def suggest(self, request: Request) -> Routed:
        return self.routed


FOUND = FixedRouter(Suggestion("rm x", "static", 1.0))


def test_an_answer_carries_its_assessment_and_its_timings() -> None:
    verdict = Assessment("moderate", "confirm")
    result = answer(REQUEST, FOUND, "moderate", lambda command, policy: verdict)
    assert result.assessment == verdict
    assert result.failure is None
    assert set(result.timings_ms) == {"static", "safety", "total"}


def test_the_policy_reaches_the_check() -> None:
    seen = []

    def check(command: str, policy: str) -> Assessment:
        seen.append((command, policy))
        return Assessment("safe", "allow")

    answer(REQUEST, FOUND, "strict", check)
    assert seen == [("rm x", "strict")]


@pytest.mark.parametrize(
    ("error", "code"), [(ValueError("boom"), "internal"), (ImportError("tree_sitter"), "unavailable")]
)
def test_a_command_whose_check_fails_is_withheld(error: Exception, code: str) -> None:
    def check(command: str, policy: str) -> Assessment:
        raise error

    result = answer(REQUEST, FOUND, "moderate", check)
    assert result.suggestion is None
    assert result.assessment is None
    assert result.failure is not None
    assert result.failure.code == code
    assert "withheld" in result.failure.message


def test_a_blocked_command_is_a_failure_that_says_why() -> None:
    finding = Finding("rm-root", "deletes everything", 0, 4, "critical")
    verdict = Assessment("critical", "block", (finding, finding))
    result = answer(REQUEST, FOUND, "moderate", lambda command, policy: verdict)
    assert result.failure is not None
    assert result.failure.code == "blocked"
    assert result.failure.message.count("deletes everything") == 1


def decline(backend: str, code: str) -> Decline:
    return Decline(backend, code, f"{code} it is")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("declines", "code"),
    [
        ([("static", "not_understood")], "no_answer"),
        ([("static", "not_understood"), ("embedded", "unavailable")], "no_answer"),
        ([("static", "not_understood"), ("embedded", "timeout")], "no_answer"),
        ([("static", "not_understood"), ("embedded", "model")], "model"),
        ([("embedded", "unavailable")], "unavailable"),
        ([("embedded", "model")], "model"),
        ([("ollama", "timeout")], "timeout"),
        ([("ollama", "broken")], "broken"),
        ([("embedded", "unparsable")], "no_answer"),
    ],
)
def test_the_gravest_decline_names_the_failure(declines: list[tuple[str, str]], code: str) -> None:
    failure = why_not(tuple(decline(*d) for d in declines))
    assert failure.code == code
    for backend, why in declines:
        assert f"{backend}: {why} it is" in failure.message
