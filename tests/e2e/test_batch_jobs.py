"""`caro batch` in several processes: the same answers in the same order, and a clean end whatever happens."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from benches.accuracy.caseset import load
from benches.accuracy.split import select
from tests.e2e import program
from tests.e2e.program import caro

INTERRUPTED = 130
ASKED = [case.query for case in select(load(), "dev")][:600]


def answers(out: str) -> list[dict[str, Any]]:
    """Return the objects without the times that they took."""
    found = [json.loads(line) for line in out.splitlines()]
    for one in found:
        del one["timings_ms"]
    return found


def children(pid: int) -> list[int]:
    """Return the processes that a process started."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [line.split() for line in listed.stdout.splitlines()]
    return [int(one) for one, parent in pairs if int(parent) == pid]


def is_gone(pid: int) -> bool:
    """Tell whether a process ended, within some seconds."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def busy(jobs: str = "2") -> tuple[subprocess.Popen[bytes], list[int]]:
    """Start a batch that has been given many requests and waits for more; return it with its workers."""
    process = program.start("batch", "--backend", "static", "--jobs", jobs)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(f"{query}\n" for query in ASKED).encode())
    process.stdin.flush()
    for _ in ASKED:
        assert process.stdout.readline()
    workers = children(process.pid)
    assert len(workers) == int(jobs)
    return process, workers


@pytest.mark.parametrize("jobs", ["2", "5"])
def test_several_processes_answer_as_one_does_and_in_order(jobs: str) -> None:
    raw = "".join(f"{query}\n" for query in ASKED).encode() + b"\n\xff\n" + b"x" * 100_000 + b"\nlist files"
    alone = caro("batch", "--backend", "static", "--jobs", "1", stdin=raw)
    spread = caro("batch", "--backend", "static", "--jobs", jobs, stdin=raw)
    assert (alone.status, alone.err, spread.status, spread.err) == (0, "", 0, "")
    assert answers(spread.out) == answers(alone.out)
    assert len(answers(spread.out)) == len(ASKED) + 4


def test_what_the_matcher_does_not_know_is_asked_of_the_next_backend_in_its_place() -> None:
    raw = "".join(f"{query}\n" for query in ASKED[:200]).encode()
    both = {"CARO_OPENAI_URL": "http://127.0.0.1:9", "CARO_OPENAI_MODEL": "m"}
    ways = [
        caro("batch", "--backend", "static,openai", "--jobs", jobs, stdin=raw, variables=both)
        for jobs in ("1", "3")
    ]
    assert [way.status for way in ways] == [0, 0]
    alone, spread = (answers(way.out) for way in ways)
    assert [one["command"] for one in spread] == [one["command"] for one in alone]
    skipped = [[part["backend"] for part in one["skipped"]] for one in spread]
    assert ["static", "openai"] in skipped
    assert skipped == [[part["backend"] for part in one["skipped"]] for one in alone]


def test_few_requests_start_no_further_process() -> None:
    process = program.start("batch", "--backend", "static", "--jobs", "4")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"list files\n" * 20)
    process.stdin.flush()
    for _ in range(20):
        assert process.stdout.readline()
    assert children(process.pid) == []
    assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 0


def test_a_request_that_comes_alone_is_answered_before_the_next_comes() -> None:
    process, _ = busy()
    assert process.stdin is not None
    assert process.stdout is not None
    for _ in range(3):
        process.stdin.write(b"list files\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["command"] is not None
    assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 0


def test_an_interrupt_ends_all_of_them() -> None:
    process, workers = busy()
    for pid in (*workers, process.pid):  # as a terminal does
        os.kill(pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (INTERRUPTED, b"", b"")
    assert all(map(is_gone, workers))


def test_the_workers_end_when_the_process_that_feeds_them_is_killed() -> None:
    process, workers = busy()
    process.kill()
    process.communicate(timeout=30)
    assert all(map(is_gone, workers))


def test_a_worker_that_is_killed_is_told_of_and_ends_the_batch() -> None:
    process, workers = busy()
    assert process.stdin is not None
    os.kill(workers[0], signal.SIGKILL)
    process.stdin.write(b"list files\n" * 200)
    process.stdin.close()
    process.stdin = None
    _, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert err.decode().startswith("caro: a process that answers was ended by signal 9")
    assert "--jobs 1" in err.decode()
    assert all(map(is_gone, workers))


def test_a_reader_that_goes_away_ends_all_of_them(tmp_path: Path) -> None:
    script = '{ yes "list files" | "$@" batch --jobs 3; echo "status $?" >&2; } | head -1'
    ended = program.through_shell(script)
    assert ended.out.count("\n") == 1
    assert ended.err == "status 141\n"


@pytest.mark.parametrize("wrong", ["0", "-1", "many", "257", "1.5", ""])
def test_a_wrong_number_of_processes_is_refused(wrong: str) -> None:
    ended = caro("batch", f"--jobs={wrong}", stdin=b"list files\n")
    assert (ended.status, ended.out) == (2, "")
    assert "from 1 to 256" in ended.err


def test_memory_stays_bounded_while_the_first_answer_is_not_read() -> None:
    process = program.start("batch", "--backend", "static", "--jobs", "2")
    assert process.stdin is not None
    os.set_blocking(process.stdin.fileno(), False)
    taken = 0
    until = time.monotonic() + 20
    while time.monotonic() < until:  # nobody reads the answers: at some point no more is taken
        try:
            taken += os.write(process.stdin.fileno(), b"list files\n" * 500)
            until = min(until, time.monotonic() + 3)
        except BlockingIOError:
            time.sleep(0.05)
    process.kill()
    process.communicate(timeout=30)
    assert taken < 4_000_000
