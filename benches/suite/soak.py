"""A long run at full speed: memory, open files and errors over minutes, so that a leak shows.

Four kinds run beside each other: `caro batch` with the matcher and with the model, and one instance shared by
ten threads with the matcher and with a server. What a process gains after its first fifth is its growth.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import threading
import time

from benches.suite.endtoend import surroundings
from benches.suite.figure import Figure
from benches.suite.programs import Program, model_file
from benches.suite.requests import sample

Series = dict[str, list[tuple[float, float]]]
"""By kind, MB of memory over seconds."""

SHARING = """
import json, sys, threading, time
from caro import Caro
seconds, backend = float(sys.argv[1]), sys.argv[2]
queries = sys.stdin.read().splitlines()
asked, failed, lock = 0, 0, threading.Lock()
with Caro(backend) as caro:
    end = time.perf_counter() + seconds
    def user(at):
        global asked, failed
        while time.perf_counter() < end:
            answer = caro.generate(queries[at % len(queries)])
            at += 1
            with lock:
                asked += 1
                failed += answer.failure is not None and answer.failure.code not in ("no_answer", "blocked")
    threads = [threading.Thread(target=user, args=(n * 7,)) for n in range(10)]
    for one in threads: one.start()
    for one in threads: one.join()
    print(json.dumps([asked, failed]))
"""
"""Ten threads share an instance and keep nothing of what they are told."""

SAID = {
    "batch-static": "`caro batch`, static",
    "batch-embedded": "`caro batch`, embedded",
    "shared-static": "one instance, 10 threads, static",
    "shared-served": "one instance, 10 threads, ollama",
}


WARM = 50
"""Seconds below which a run says nothing about leaks."""


class Kind:
    """A process that is kept busy, and how many of its answers went wrong."""

    def __init__(self, argv: list[str], queries: list[str], variables: dict[str, str], work: str) -> None:
        self.process = subprocess.Popen(
            argv, env={**variables, "CARO_THREADS": "1"}, cwd=work, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.queries = queries
        self.asked = self.failed = 0
        self.memory: list[tuple[float, float]] = []
        self.files: list[tuple[float, float]] = []

    def keep_asking(self, end: float) -> None:
        """Feed `caro batch` a request whenever it has answered the one before, until `end` (monotonic)."""
        assert self.process.stdin is not None and self.process.stdout is not None
        with self.process.stdin as pipe:
            while time.monotonic() < end:
                try:
                    pipe.write(self.queries[self.asked % len(self.queries)].encode() + b"\n")
                    pipe.flush()
                except BrokenPipeError:
                    break
                line = self.process.stdout.readline()
                self.asked += 1
                if b'"error": null' not in line:
                    self.failed += not any(code in line for code in (b'"no_answer"', b'"blocked"'))
                if not line:
                    break
        self.failed += self.process.wait() != 0

    def hear(self) -> None:
        """Hand an instance its requests, and wait for what it counted."""
        out, _ = self.process.communicate("\n".join(self.queries).encode())
        self.asked, self.failed = json.loads(out) if out else (0, 1)
        self.failed += self.process.returncode != 0

    def look(self, now: float) -> None:
        """Note its memory and its open files."""
        occupied = resident(self.process.pid)
        if occupied:
            self.memory.append((now, occupied))
            try:
                self.files.append((now, len(os.listdir(f"/proc/{self.process.pid}/fd"))))
            except OSError:
                return


def measured(program: Program, minutes: float, planted: str = "") -> tuple[list[Figure], Series]:
    """Run all kinds for so many minutes; return the figures and the memory over time.

    `planted` is put before the code of the shared instances, so that a test can plant a leak.
    """
    assert program.python is not None
    seconds = minutes * 60
    queries = [query for level in sample(40).values() for query in level]
    with surroundings() as (work, variables):
        batch = [program.path, "batch", "--backend"]
        sharing = [program.python, "-c", planted + SHARING, str(seconds)]
        ways = {"batch-static": [*batch, "static"], "shared-static": [*sharing, "static"],
                "shared-served": [*sharing, "ollama"]}  # fmt: skip
        if model_file():
            ways["batch-embedded"] = [*batch, "embedded"]
        kinds = {name: Kind(argv, queries, variables, work) for name, argv in ways.items()}
        begin = time.monotonic()
        threads = [
            threading.Thread(target=kind.keep_asking, args=(begin + seconds,))
            if name.startswith("batch")
            else threading.Thread(target=kind.hear)
            for name, kind in kinds.items()
        ]
        for one in threads:
            one.start()
        pause = max(min(seconds / 100, 5), 0.1)
        while (now := time.monotonic() - begin) < seconds * 0.98:
            for kind in kinds.values():
                kind.look(now)
            time.sleep(pause)
        for one in threads:
            one.join()
    found = [figure for name, kind in kinds.items() for figure in judged(name, kind)]
    return found, {SAID[name]: kind.memory for name, kind in kinds.items()}


def resident(pid: int) -> float:
    """Return the MB that a process occupies, 0 where it has ended or the system does not tell."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0


def judged(name: str, kind: Kind) -> list[Figure]:
    """Return what a process has gained between its second and its last fifth, and its errors."""
    said, memory, fifth = SAID[name], kind.memory, len(kind.files) // 5
    grown = opened = None
    if fifth:
        grown, opened = (
            statistics.median(value for _, value in values[-fifth:])
            - statistics.median(value for _, value in values[fifth : 2 * fifth])
            for values in (memory, kind.files)
        )
    detail: dict[str, float | int | str] = {"n": kind.asked, "s": round(memory[-1][0] if memory else 0)}
    if memory:
        detail["MB at most"] = max(mb for _, mb in memory)
    share = 100 * kind.failed / max(kind.asked, 1)
    # In its first minute the matcher still reads tables that nobody had asked for, so that is no leak.
    what = "growth" if memory and memory[-1][0] > WARM else "growth-while-warming"
    return [
        Figure(f"soak/{name}/{what}", f"{said}: memory gained", "MB", grown, detail, steady=True),
        Figure(f"soak/{name}/files", f"{said}: open files gained", "open files", opened, steady=True),
        Figure(f"soak/{name}/failed", f"{said}: failed", "%", share, steady=True),
    ]
