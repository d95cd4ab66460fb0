"""Many at once: users that start caro again and again, threads that share one instance, whole batches."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable

from benches.suite.endtoend import ENDED_WELL, surroundings
from benches.suite.figure import Figure, spread
from benches.suite.programs import Program, model_file
from benches.suite.requests import sample
from benches.suite.started import Starter
from hwprobe import Host, budget, probe

USERS = (1, 10, 100)
MODEL_BYTES = 250e6
"""What one process with the model may occupy; users that don't fit into half of the memory are left out."""

SHARING = """
import json, sys, threading, time
from caro import Caro
users, seconds, backend = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
queries = sys.stdin.read().splitlines()
times, failed, lock = [], 0, threading.Lock()
with Caro(backend) as caro:
    caro.generate(queries[0])
    end = time.perf_counter() + seconds
    def user(at):
        global failed
        mine, bad = [], 0
        while (begin := time.perf_counter()) < end:
            answer = caro.generate(queries[at % len(queries)])
            mine.append((time.perf_counter() - begin) * 1000)
            bad += answer.failure is not None and answer.failure.code not in ("no_answer", "blocked")
            at += 1
        with lock:
            times.extend(mine)
            failed += bad
    started = time.perf_counter()
    threads = [threading.Thread(target=user, args=(n * 7,)) for n in range(users)]
    for one in threads: one.start()
    for one in threads: one.join()
    print(json.dumps([time.perf_counter() - started, failed, times]))
"""
"""Threads that share one instance, as a server around caro would have it."""

MANY = """
import os, sys, time
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from caro import Caro
queries = sys.stdin.read().splitlines()
with Caro("embedded", timeout=60) as caro:
    caro.generate(queries[0])
    begin = time.perf_counter()
    answers = caro.generate_many(queries)
    took = time.perf_counter() - begin
bad = sum(a.failure is not None and a.failure.code not in ("no_answer", "blocked") for a in answers)
print(took, bad, sum(a.command is not None for a in answers))
"""


def measured(
    programs: list[Program], seconds: float, batch: int, many: int, users: tuple[int, ...] = USERS
) -> list[Figure]:
    """Return the figures of every program; each load lasts `seconds`, a batch has `batch` requests and
    `generate_many` `many`.
    """
    found: list[Figure] = []
    queries = [query for level in sample(40).values() for query in level]
    with surroundings() as (work, variables):
        for program in programs:
            for backend in ("static", "ollama", "embedded"):
                for count in users:
                    if backend != "embedded" or (model_file() and count <= fitting()):
                        found.append(processes(program, backend, count, seconds, queries, variables, work))
            found += batches(program, batch, variables, work)
        one = programs[0]
        for backend in ("static", "ollama"):
            for count in users:
                found.append(shared(one, backend, count, seconds, queries, variables, work))
        if model_file():
            found.append(at_once(one, (queries * (many // len(queries) + 1))[:many], variables, work))
    failed = sum(int(figure.detail["failed"]) for figure in found)
    asked = sum(int(figure.detail["n"]) for figure in found)
    share = 100 * failed / asked
    return [*found, Figure("load/failed", "failed, of all these", "%", share, {"n": asked}, steady=True)]


def fitting() -> int:
    """Return how many processes with the model fit into half of the memory, and into twice the processors."""
    bounds = budget(probe(Host("/")))
    room = bounds.memory or 0
    return max(1, min(int(room / 2 / MODEL_BYTES), bounds.threads * 5))


def processes(
    program: Program,
    backend: str,
    users: int,
    seconds: float,
    queries: list[str],
    variables: dict[str, str],
    work: str,
) -> Figure:
    """Let users start the program, each again as soon as it has its answer."""
    taken: list[tuple[float, bool]] = []
    lock = threading.Lock()
    started = end = 0.0

    def user(at: int) -> None:
        mine: list[tuple[float, bool]] = []
        with Starter() as starter:
            ready.wait()
            while not mine or time.perf_counter() < end:
                argv = [program.path, "--backend", backend, "--", queries[at % len(queries)]]
                spent = starter.run(argv, variables, work)
                mine.append((spent.wall, spent.status in ENDED_WELL))
                at += 1
        with lock:
            taken.extend(mine)

    def begin() -> None:
        nonlocal started, end
        started = time.perf_counter()
        end = started + seconds

    ready = threading.Barrier(users, begin)
    threads = [threading.Thread(target=user, args=(number * 7,)) for number in range(users)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    took = time.perf_counter() - started
    name, said = (
        f"load/{program.name}/{backend}/{users}-users",
        f"{program.name}, {backend}, {users} at a time",
    )
    return _figure(name, said, took, [wall for wall, _ in taken], sum(not well for _, well in taken))


def shared(
    program: Program,
    backend: str,
    users: int,
    seconds: float,
    queries: list[str],
    variables: dict[str, str],
    work: str,
) -> Figure:
    """Let threads share one instance in one process."""
    assert program.python is not None
    done = subprocess.run(
        [program.python, "-c", SHARING, str(users), str(seconds), backend],
        input="\n".join(queries), env=variables, cwd=work, capture_output=True, text=True, check=True,
    )  # fmt: skip
    took, failed, times = json.loads(done.stdout)
    said = f"one instance, {backend}, {users} threads"
    return _figure(f"load/instance/{backend}/{users}-threads", said, took, times, failed)


def _figure(name: str, said: str, took: float, times: list[float], failed: int) -> Figure:
    detail = {name if name == "n" else f"{name} ms": value for name, value in spread(times).items()}
    detail["failed"] = failed
    return Figure(name, said, "answers/s", len(times) / took, detail, more_is_better=True)


def batches(program: Program, count: int, variables: dict[str, str], work: str) -> list[Figure]:
    """Measure whole batches: of the mixed requests, also in one process alone, and of one simple request."""
    mixed = [query for level in sample(400).values() for query in level]
    found = []

    def any_of_them(at: int) -> str:
        return mixed[at % len(mixed)]

    kinds: tuple[tuple[str, str, Callable[[int], str], tuple[str, ...]], ...] = (
        ("batch", "all kinds of requests", any_of_them, ()),
        ("batch-in-one-process", "the same in one process", any_of_them, ("--jobs", "1")),
        ("batch-simple", "short requests for files", lambda at: f"list files in folder{at}", ()),
    )
    with tempfile.TemporaryDirectory(prefix="caro-bench-") as folder, Starter() as starter:
        for name, said, make, options in kinds:
            path, out = os.path.join(folder, name), os.path.join(folder, "out")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(make(at) + "\n" for at in range(count))
            argv = [program.path, "batch", "--backend", "static", *options]
            spent = starter.run(argv, variables, work, path, out)
            with open(out, "rb") as answers:
                rows = [json.loads(line) for line in answers]
            failed = sum(
                bool(row["error"]) and row["error"]["code"] not in ("no_answer", "blocked") for row in rows
            )
            failed += count - len(rows)
            figure = f"load/{program.name}/{name}"
            rate = len(rows) / spent.wall * 1000
            answered = sum(row["command"] is not None for row in rows) / max(len(rows), 1)
            detail: dict[str, float | int | str] = {
                "failed": failed,
                "n": count,
                "answered": f"{answered:.0%}",
                "MB peak": spent.peak,
            }
            title = f"{program.name}, `caro batch`, {said}"
            found.append(Figure(figure, title, "answers/s", rate, detail, more_is_better=True))
    return found


def at_once(program: Program, queries: list[str], variables: dict[str, str], work: str) -> Figure:
    """Measure `generate_many` of the model on one processor."""
    assert program.python is not None
    done = subprocess.run(
        [program.python, "-c", MANY],
        input="\n".join(queries), env={**variables, "CARO_THREADS": "1"}, cwd=work,
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    took, bad, answered = (float(word) for word in done.stdout.split())
    detail: dict[str, float | int | str] = {"n": len(queries), "failed": int(bad), "answered": int(answered)}
    return Figure("load/embedded/generate_many", "`generate_many` of the model on one processor", "answers/s",
                  len(queries) / took, detail, more_is_better=True)  # fmt: skip
