"""Real limits of this machine: the report of a process that is held back says so."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import Any

import pytest

from tests.hwprobe import groups

MIB = 1 << 20
COMMAND = [sys.executable, "-m", "hwprobe", "--json"]


def data(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def deciding(found: dict[str, Any]) -> str:
    return str(found["budget"]["reasons"][0]["name"])


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no affinity on this system")
def test_a_process_pinned_to_one_processor_uses_one_thread() -> None:
    if shutil.which("taskset") is None:
        pytest.skip("needs taskset")
    cpu = min(os.sched_getaffinity(0))
    found = data(groups.run_in([], ["taskset", "-c", str(cpu), *COMMAND]))
    assert found["limits"]["affinity"] == [cpu]
    assert found["budget"]["threads"] == 1
    assert deciding(found) == "affinity"


def test_a_quota_of_half_a_processor_leaves_one_thread() -> None:
    with groups.limited(quota=0.5) as joins:
        found = data(groups.run_in(joins, COMMAND))
    assert found["limits"]["quota"] == 0.5
    assert f"caro-test-{os.getpid()}" in found["limits"]["quota_source"]
    assert found["budget"]["threads"] == 1
    assert {"name": "quota", "value": 1, "source": found["limits"]["quota_source"]} in found["budget"][
        "reasons"
    ]


def test_a_memory_limit_of_300_mb_bounds_the_memory() -> None:
    with groups.limited(memory=300 * MIB) as joins:
        found = data(groups.run_in(joins, COMMAND))
    assert found["limits"]["memory"] == 300 * MIB
    assert found["budget"]["memory_reasons"][0]["name"] == "memory limit of the group"
    assert 200 * MIB < found["budget"]["memory"] <= 300 * MIB


def test_quota_and_memory_limit_are_found_together() -> None:
    with groups.limited(quota=1.0, memory=256 * MIB) as joins:
        found = data(groups.run_in(joins, COMMAND))
    assert found["limits"]["quota"] == 1.0
    assert found["limits"]["memory"] == 256 * MIB


def test_a_limit_of_the_address_space_bounds_the_memory() -> None:
    found = data(groups.run_in([], ["sh", "-c", 'ulimit -v 1000000 && exec "$@"', "sh", *COMMAND]))
    if sys.platform != "linux":
        pytest.skip("macOS does not keep this limit")
    assert found["budget"]["memory"] < 1_000_000 * 1024
    assert found["budget"]["memory_reasons"][0]["name"] == "address space"
