"""What is measured is what happened: processes, loads, long runs and comparisons, with faults planted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benches.suite import compare, endtoend, load, resources, soak
from benches.suite.programs import Program, environment, evict, package, programs
from benches.suite.started import Starter, StartError
from tests.e2e import program as installed

BUSY = "i=0; while [ $i -lt {} ]; do i=$((i+1)); done"


@pytest.fixture
def caro() -> Program:
    """The installed package."""
    if installed.SCRIPT is None or not installed.HAS_TABLES:
        pytest.skip("needs caro installed from its wheel")
    return package(installed.SCRIPT[1])


def script(folder: Path, name: str, body: str) -> Program:
    """A program in sh in the place of caro."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return Program(name, str(path))


def test_a_process_is_accounted_for(tmp_path: Path) -> None:
    code = "import time; x = bytes(range(256)) * 200_000; open(__file__, 'rb').read(); time.sleep(0.2)"
    path = tmp_path / "program.py"
    path.write_text(code + "\n#" + "x" * 3_000_000)
    with Starter() as starter:
        small = starter.run([sys.executable, "-c", "raise SystemExit(3)"], environment("/nonexistent"))
        large = starter.run([sys.executable, str(path)], environment("/nonexistent"), str(tmp_path))
        again = starter.run([sys.executable, "-c", "pass"], environment("/nonexistent"))
    assert (small.status, large.status, again.status) == (3, 0, 0)
    assert large.wall > 200 > large.cpu
    assert large.peak > 50 > again.peak, "the peak of one program counts for the next"
    if large.read is not None and again.read is not None:
        assert large.read > again.read + 3


def test_a_program_that_is_not_there_is_an_error() -> None:
    with Starter() as starter, pytest.raises(StartError):
        starter.run(["/nonexistent/caro"], {})


def test_a_backend_that_breaks_spoils_the_run(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="status 4"):
        endtoend.run([script(tmp_path, "caro", "exit 4")], 1, ("static",))


def test_a_planted_slowdown_shows_in_a_comparison(tmp_path: Path) -> None:
    quick = script(tmp_path, "quick", BUSY.format(3000))
    slow = script(tmp_path, "slow", BUSY.format(12000))
    found = {one.id: one for one in compare.beside(quick, slow, 4, ("static",))}
    cpu, peak = found["e2e/static/simple/cpu"], found["e2e/static/simple/peak"]
    assert cpu.mark == "worse"
    assert cpu.changed is not None and cpu.changed > 1
    assert peak.mark == "same"


def test_users_are_there_at_once_and_failures_are_counted(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    wait = "touch here/$$; n=0; while [ $(ls here | wc -l) -lt 8 ]; do sleep 0.1; n=$((n+1)); {}; done"
    together = script(tmp_path, "caro", wait.format("[ $n -lt 300 ] || exit 4"))
    figure = load.processes(together, "static", 8, 0, ["a"], environment("/"), str(tmp_path))
    assert (figure.detail["n"], figure.detail["failed"]) == (8, 0), "one waits for the next to begin"
    assert figure.now is not None and figure.now > 0
    broken = script(tmp_path, "broken", "exit 4")
    figure = load.processes(broken, "static", 2, 0.1, ["a"], environment("/"), str(tmp_path))
    assert figure.detail["failed"] == figure.detail["n"] != 0


def test_a_batch_that_loses_answers_has_failed(tmp_path: Path) -> None:
    one = script(tmp_path, "caro", """echo '{"command": "ls", "error": null}'""")
    found = load.batches(one, 4, environment("/"), str(tmp_path))
    assert [figure.detail["failed"] for figure in found] == [3, 3, 3]


def test_a_planted_leak_shows_in_a_long_run(caro: Program) -> None:
    leak = """
import threading, time
def leak():
    held = []
    while True:
        held.append(bytes(range(256)) * 8_000)
        time.sleep(0.1)
threading.Thread(target=leak, daemon=True).start()
"""
    found, memory = soak.measured(caro, 0.2, leak)
    grown = {one.id.split("/")[1]: one.now for one in found if "growth" in one.id}
    assert (grown["shared-static"] or 0) > 12 < (grown["shared-served"] or 0)
    assert abs(grown["batch-static"] or 0) < 8
    assert all(len(points) > 10 for points in memory.values())
    # The model may run out of its time while other tests run.
    assert {one.now for one in found if one.id.endswith("failed") and "embedded" not in one.id} == {0}


def test_what_an_answer_leaves_behind_is_seen(tmp_path: Path) -> None:
    mark = "mark-of-a-test"
    one = script(tmp_path, "caro", "sleep 5 &")
    with Starter() as starter:
        starter.run([one.path], {**environment("/"), resources.MARK: mark})
    left = resources._left("caro", mark)
    assert left.now in (1, None)
    assert resources._left("caro", "another mark").now in (0, None)


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells what was fetched from the disk"
)
def test_a_cold_start_fetches_its_files_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(os.urandom(4_000_000))
    os.sync()
    argv = ["/bin/cat", str(path)]
    with Starter() as starter:
        starter.run(argv, {})
        warm = starter.run(argv, {})
        evict([str(path)])
        cold = starter.run(argv, {})
    if warm.fetched is None or cold.fetched == 0:
        pytest.skip("this file system keeps no files in memory that could be dropped")
    assert warm.fetched == 0
    assert cold.fetched is not None and cold.fetched >= 4


def test_without_a_binary_the_package_is_measured_alone(caro: Program, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make binary"):
        programs(caro.path, str(tmp_path / "none"))
    with pytest.raises(FileNotFoundError, match="make run"):
        programs(str(tmp_path / "none"))
    assert programs(caro.path)[0] == caro
