"""Under real limits the tuning changes, says why, and the model answers or is declined: never killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from caro.backends.embedded.here import here
from caro.models.catalogue import DEFAULT
from caro.tuning import measured
from caro.tuning.fitting import mib, need
from caro.tuning.measured import Measured

from .groups import GroupError, group, inside

pytestmark = [
    pytest.mark.engine,
    pytest.mark.usefixtures("engine"),
    pytest.mark.skipif(sys.platform != "linux", reason="control groups are Linux's"),
]
CARO = [sys.executable, "-m", "caro"]
MIB = 1 << 20


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """A person with a cache in which two threads were measured as best on the unlimited machine."""
    kept = {name: os.environ[name] for name in ("HOME", "PATH", "CARO_DATA_DIR") if name in os.environ}
    plain = {
        **kept,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "CARO_CACHE_DIR": str(tmp_path),
        "CARO_CONFIG": os.devnull,
        "CARO_TIMEOUT": "120",
        "LANG": "C.UTF-8",
    }
    found = here(plain)
    if found.budget.threads < 2:
        pytest.skip("a machine of one processor can't be limited to fewer")
    best = Measured(2, 2, str(found.tuning.kernel.value))
    measured.store(str(tmp_path), found.fingerprint, best)
    return plain


@pytest.fixture
def half_a_processor() -> Iterator[Path]:
    try:
        with group("cpu", quota=50000) as folder:
            yield folder
    except GroupError as error:
        pytest.skip(str(error))


def asked(argv: list[str], variables: dict[str, str]) -> tuple[int, Any]:
    done = subprocess.run(argv, env=variables, capture_output=True, text=True, timeout=300)
    assert done.returncode >= 0, f"killed by signal {-done.returncode}"
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def why(key: str) -> list[str]:
    return [*CARO, "doctor", "--why", key, "--output", "json"]


ANSWER = [*CARO, "--backend", "embedded", "--output", "json", "show the current date"]


def answered(argv: list[str], variables: dict[str, str]) -> None:
    """The model must have written: a command, or what is none; nothing else may have hindered it."""
    status, value = asked(argv, variables)
    assert status in (0, 1), value
    assert value["backend"] == "embedded" or value["error"]["code"] == "no_answer", value


def test_without_limits_the_measurement_counts_while_cores_are_idle(variables: dict[str, str]) -> None:
    _, value = asked(why("threads"), variables)
    for choice in value["why"].values():
        assert (choice["value"], choice["source"]) == (2, "measured") or "busy" in choice["reason"]


def test_one_processor_of_several(variables: dict[str, str]) -> None:
    only = min(os.sched_getaffinity(0))
    code = "import os, sys; os.sched_setaffinity(0, {int(sys.argv[1])}); os.execv(sys.argv[2], sys.argv[2:])"
    pinned = [sys.executable, "-c", code, str(only)]
    _, value = asked([*pinned, *why("threads")], variables)
    for choice in value["why"].values():
        assert (choice["value"], choice["source"]) == (1, "derived")
        assert "the budget is 1, by affinity" in choice["reason"]
        assert choice["bounds"][0].startswith("affinity: 1 ")
    answered([*pinned, *ANSWER], variables)


def test_half_a_processor_of_several(variables: dict[str, str], half_a_processor: Path) -> None:
    _, value = asked(inside(half_a_processor, why("threads")), variables)
    for choice in value["why"].values():
        assert choice["value"] == 1
        assert "the budget is 1, by quota" in choice["reason"]
        assert half_a_processor.name in choice["reason"]
    answered(inside(half_a_processor, ANSWER), variables)


def test_300_mib_are_enough_for_the_model(variables: dict[str, str]) -> None:
    try:
        with group("memory", limit=300 * MIB) as folder:
            _, value = asked(inside(folder, why("model")), variables)
            choice = value["why"]["model"]
            assert choice["value"] is not None
            assert choice["bounds"][0].startswith("memory limit of the group")
            assert folder.name in choice["bounds"][0]
            answered(inside(folder, ANSWER), variables)
    except GroupError as error:
        pytest.skip(str(error))


def test_100_mib_are_not_and_nothing_is_loaded(variables: dict[str, str]) -> None:
    try:
        with group("memory", limit=100 * MIB) as folder:
            _, value = asked(inside(folder, why("model")), variables)
            choice = value["why"]["model"]
            assert choice["value"] is None
            assert (
                f"needs {mib(need(DEFAULT, 256))}" in choice["reason"]
                and "memory limit of the group" in choice["reason"]
            )
            status, value = asked(inside(folder, ANSWER), variables)
            assert status == 4
            assert (value["command"], value["error"]["code"]) == (None, "unavailable")
            assert "memory limit of the group" in value["error"]["message"]
            status, value = asked(
                inside(folder, [*CARO, "doctor", "--output", "json"]), {**variables, "SHELL": "/bin/sh"}
            )
            assert status == 0
            by_name = {check["name"]: check["status"] for check in value["checks"]}
            assert (by_name["memory"], by_name["kernel"], by_name["model"]) == ("WARN", "WARN", "OK")
    except GroupError as error:
        pytest.skip(str(error))
