"""Whole processes by backend and complexity, in one interleaved run: what a person waits for an answer.

Every round asks another request of each complexity in every way, in changing order, and starts an empty
Python beside them, so that what drifts on a shared machine drifts for all. Declines count: they take time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import random
import statistics
import tempfile
import time
from collections.abc import Iterator

from benches import servers
from benches.accuracy.caseset import COMPLEXITIES
from benches.suite.figure import Figure, percentile, spread
from benches.suite.programs import Program, environment, model_file, reference
from benches.suite.requests import sample
from benches.suite.started import Spent, Starter, StartError

BACKENDS = ("static", "embedded", "ollama", "openai")
EVERY = {"static": 1, "embedded": 4, "ollama": 2, "openai": 4}
"""Each how many rounds a backend is asked: an answer of the model takes 20 times as long as a static one."""

ENDED_WELL = (0, 1, 3)
"""Answered, declined, blocked."""

Cell = tuple[str, str, str]
"""A program, a backend and a complexity."""


@dataclasses.dataclass
class Taken:
    """What an interleaved run took."""

    cells: dict[Cell, dict[int, Spent]]
    """By round, so that two programs can be compared in pairs."""
    empty: dict[str, list[float]]
    """By program, the CPU ms of an empty program of its interpreter."""
    bare: dict[Cell, dict[int, float]]
    """The ms of a bare request to the server, taken just before caro's."""


@contextlib.contextmanager
def surroundings() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield an empty folder to stand in, and the variables by which every backend can be asked."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="caro-bench-"))
        work = os.path.join(folder, "work")
        os.mkdir(work)
        ports = {
            api: stack.enter_context(servers.standing(servers.stream(api), together=True))
            for api in servers.PATHS
        }
        served = {name: value for api in ports for name, value in servers.settings(api, ports[api]).items()}
        yield work, environment(folder, **served)


def run(programs: list[Program], rounds: int, backends: tuple[str, ...] = BACKENDS, seed: int = 1) -> Taken:
    """Ask in every way; `rounds` of the static backend, fewer of the others."""
    if model_file() is None:
        backends = tuple(name for name in backends if name != "embedded")
    queries = sample(40)
    cells = [(one, name, level) for one in programs for name in backends for level in COMPLEXITIES]
    taken = Taken({(one.name, name, level): {} for one, name, level in cells}, {}, {})
    order = random.Random(seed)
    with surroundings() as (work, variables), Starter() as starter:
        for one in programs:  # what is read for the first time is not counted
            for name in backends:
                asked(starter, one, name, queries["simple"][0], variables, work)
        for turn in range(rounds):
            for one in programs:
                spent = starter.run(reference(one), variables, work)
                taken.empty.setdefault(one.name, []).append(spent.cpu)
            order.shuffle(cells)
            for one, name, level in cells:
                if turn % EVERY[name]:
                    continue
                query = queries[level][turn // EVERY[name] % len(queries[level])]
                key = (one.name, name, level)
                if name in servers.PATHS:
                    taken.bare.setdefault(key, {})[turn] = bare(name, query, variables)
                taken.cells[key][turn] = asked(starter, one, name, query, variables, work)
    return taken


def bare(api: str, query: str, variables: dict[str, str]) -> float:
    """Return the ms of a request to the stand-in server without caro."""
    port = int(variables[f"CARO_{api.upper()}_URL"].rpartition(":")[2])
    request = servers.asking(api, port, query)
    begin = time.perf_counter()
    servers.bare(port, request)
    return (time.perf_counter() - begin) * 1000


def asked(
    starter: Starter, program: Program, backend: str, query: str, variables: dict[str, str], folder: str
) -> Spent:
    """Ask once; StartError where caro crashed, or a backend was not there to be asked."""
    spent = starter.run([program.path, "--backend", backend, "--", query], variables, folder)
    if spent.status not in ENDED_WELL:
        raise StartError(f"{program.path} --backend {backend} {query!r} ended with status {spent.status}")
    return spent


def figures(taken: Taken) -> list[Figure]:
    """Return the figures of a run: p95 by the clock of every cell, what a server's answer has added."""
    found = []
    for (program, backend, level), by_round in taken.cells.items():
        spent = list(by_round.values())
        walls = [one.wall for one in spent]
        answered = sum(one.status == 0 for one in spent) / len(spent)
        detail = spread(walls) | {
            "cpu p50": statistics.median(one.cpu for one in spent),
            "answered": f"{answered:.0%}",
        }
        said = f"{program}, {backend}, {level}: p95"
        found.append(Figure(f"e2e/{program}/{backend}/{level}", said, "ms", percentile(walls, 0.95), detail))
    for program in taken.empty:
        added = [
            taken.cells[key][turn].wall - ms
            for key, by_round in taken.bare.items()
            if key[0] == program
            for turn, ms in by_round.items()
        ]
        if added:
            said = f"{program}, added to a bare request to the same server: p95"
            found.append(Figure(f"e2e/{program}/added", said, "ms", percentile(added, 0.95), spread(added)))
    return found
