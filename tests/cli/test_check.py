"""`caro check`: a verdict on a command, without generating or running anything."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Caro = Callable[..., Any]


@pytest.mark.parametrize(
    ("command", "status", "risk", "action"),
    [("ls", 0, "safe", "allow"), ("care", 0, "moderate", "confirm"), ("danger", 3, "critical", "block")],
)
def test_the_verdict_is_an_object_and_a_status(
    caro: Caro, command: str, status: int, risk: str, action: str
) -> None:
    result = caro("check", "--output", "json", "--", command)
    value = result.object
    assert result.status == status
    assert (value["schema"], value["command"], value["risk"], value["action"]) == (1, command, risk, action)
    assert value["error"] is None
    assert [f["rule"] for f in value["findings"]] == {"ls": [], "care": ["rule-2"], "danger": ["rule-1"]}[
        command
    ]


def test_the_verdict_in_words_is_escaped(caro: Caro) -> None:
    result = caro("check", "--", "danger")
    assert result.status == 3
    assert result.out == "risk: critical: destroys \\x1b[31meverything\naction: block\n  danger\n  ^^^^^^\n"


def test_one_quoted_command_needs_no_dashes(caro: Caro) -> None:
    assert caro("check", "danger ahead").status == 3


def test_a_command_can_be_piped(caro: Caro) -> None:
    assert caro("check", "--output=json", stdin=b"care\n").object["command"] == "care"


def test_no_backend_is_asked(caro: Caro) -> None:
    from tests.cli.conftest import StaticFake

    caro("check", "--", "list files")
    assert StaticFake.asked == []


def test_the_policy_counts(caro: Caro) -> None:
    result = caro("check", "--", "danger", variables={"CARO_SAFETY": "permissive"})
    assert result.status == 0


@pytest.mark.parametrize(
    "args", [["check", "--", ""], ["check", "--", "ls", "-la"], ["check", "--", "ls \udcff"], ["check"]]
)
def test_what_is_no_single_command_is_a_usage_error(caro: Caro, args: list[str]) -> None:
    result = caro(*args)
    assert (result.status, result.out) == (2, "")


def test_an_endless_command_is_refused(caro: Caro) -> None:
    assert caro("check", "--", "x" * 100_000).status == 2
    assert caro("check", stdin=b"x" * 1_000_000).status == 2


def test_a_failing_check_is_no_verdict(caro: Caro) -> None:
    result = caro("check", "--", "broken")
    assert (result.status, result.out) == (1, "")


def test_batch_gives_a_verdict_per_line_and_fails_closed(caro: Caro) -> None:
    raw = b"\n".join(
        [
            json.dumps("ls").encode(),
            json.dumps({"command": "danger ahead", "id": 1}).encode(),
            b"not json",
            b"",
            b"[1]",
            b'{"cmd": "ls"}',
            b'"\xff"',
            b"[" * 100_000,
            json.dumps("broken").encode(),
            json.dumps("echo 'a\nb'").encode(),
        ]
    )
    result = caro("check", "--batch", stdin=raw)
    assert result.status == 0
    verdicts = [(v["risk"], v["action"], (v["error"] or {}).get("code")) for v in result.objects]
    refused = ("critical", "block", "usage")
    assert verdicts == [
        ("safe", "allow", None),
        ("critical", "block", None),
        refused,
        refused,
        refused,
        refused,
        refused,
        refused,
        ("critical", "block", "internal"),
        ("safe", "allow", None),
    ]
    assert result.objects[1]["findings"][0]["rule"] == "rule-1"
    assert result.objects[-1]["command"] == "echo 'a\nb'"


def test_batch_takes_no_words(caro: Caro) -> None:
    assert caro("check", "--batch", "--", "ls", stdin=b"").status == 2
