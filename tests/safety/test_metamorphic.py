"""Wrapping, quoting, chaining, renaming or encoding a critical command never lowers its level."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benches.safety.caseset import load
from caro.safety import assess
from caro.safety.windows.signs import dialect
from tests.safety.metamorphic import WAYS, applies, rewritten

COUNT = int(os.environ.get("CARO_FUZZ_SAFETY", "0"))

with open(os.path.join(os.path.dirname(__file__), "cases.jsonl"), encoding="utf-8") as lines:
    _COMMANDS = [json.loads(line)["command"] for line in lines] + [
        c.command for c in load() if c.half == "dev"
    ]
LEFT_OUT = ("lookalike", "deceiving-text")
"""What is found in the letters as they stand; encoded, there is nothing left to deceive."""


def _worst(command: str) -> list[str]:
    return [
        one.rule for one in assess(command).findings if one.risk == "critical" and one.rule not in LEFT_OUT
    ]


CRITICAL = sorted(
    {c for c in _COMMANDS if applies(c) and _worst(c) and not dialect(c) and not c.startswith("function ")}
)
"""Left out are also the commands of other shells, and a function that nobody calls."""


def test_there_are_critical_commands_of_many_kinds() -> None:
    assert len(CRITICAL) > 250


@pytest.mark.parametrize("name", WAYS)
def test_no_way_of_writing_it_lowers_a_critical_command(name: str) -> None:
    wrong = [
        other
        for number, command in enumerate(CRITICAL)
        if (other := _lowered(command, [name], number)) is not None
    ]
    assert not wrong, f"{len(wrong)} of {len(CRITICAL)}: {wrong[:15]}"


@settings(
    max_examples=max(COUNT // 10, 500),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(
    st.sampled_from(CRITICAL),
    st.lists(st.sampled_from(sorted(WAYS)), min_size=2, max_size=4),
    st.integers(0, 2**32),
)
def test_nor_do_several_of_them(command: str, names: list[str], seed: int) -> None:
    lowered = _lowered(command, names, seed)
    assert lowered is None, lowered


def _lowered(command: str, names: list[str], seed: int) -> str | None:
    other = rewritten(command, names, seed)
    return other if assess(other).risk != "critical" else None
