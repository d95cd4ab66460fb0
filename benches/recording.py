"""What it costs to note figures about an answer: a line, the import, a whole process with and without.

    python -m benches.recording [--rounds 200] [--caro .venv/bin/caro]

Wall times of the line are those of this process. Whole processes are run in pairs, with CARO_STATS on and off
in changing order; the difference is that of their CPU time, which the kernel counts in steps that are coarse
against it, so its median over many pairs counts.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

from caro.domain import Answer, Assessment, Environment, Request, Suggestion
from caro.metrics import record

QUERY = "list files"


COLD = f"""
import io, os, sys, time
from caro.cli import query, run
from caro.cli.environ import Environ
given = []
answer = query.answer
query.answer = lambda *all, **more: given.append(answer(*all, **more)) or given[0]
run.run([{QUERY!r}], Environ(None, io.StringIO(), None, {{"CARO_STATS": "off"}}))
began = time.perf_counter()
from caro.metrics import record
loaded = time.perf_counter()
record(given[0], {{"CARO_STATE_DIR": sys.argv[1]}}, "on", "query")
print(loaded - began, time.perf_counter() - loaded)
"""


def lines(folder: str, count: int) -> list[float]:
    """Note `count` answers in `folder`; return the seconds that each took."""
    stages = {"intake": 0.5, "static": 1.2, "safety": 0.3, "total": 2.0}
    request, suggestion = Request(QUERY, Environment()), Suggestion("ls", "static", 1.0)
    answer = Answer(request, suggestion, Assessment("safe", "allow"), (), stages)
    taken = []
    for _ in range(count):
        started = time.perf_counter()
        record(answer, {"CARO_STATE_DIR": folder}, "on", "query")
        taken.append(time.perf_counter() - started)
    return taken


def process(argv: list[str], variables: dict[str, str]) -> float:
    """Run a program with its output thrown away; return its CPU time in seconds."""
    quiet = os.open(os.devnull, os.O_RDWR)
    child = os.posix_spawn(
        argv[0], argv, variables, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, k) for k in (0, 1, 2)]
    )
    os.close(quiet)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{argv[0]} failed")
    return usage.ru_utime + usage.ru_stime


def cold(python: str, folder: str) -> tuple[float, float]:
    """Return the seconds that import and line take in a process that has just given an answer."""
    done = subprocess.run([python, "-c", COLD, folder], capture_output=True, text=True, check=True)
    taken = done.stdout.split()
    return float(taken[0]), float(taken[1])


def shown(name: str, values: list[float]) -> None:
    """Print a row, in ms."""
    values = sorted(values)
    p95 = values[min(len(values) - 1, int(len(values) * 0.95))]
    print(f"{name:<52} {statistics.median(values) * 1000:8.3f} {p95 * 1000:8.3f}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=200, help="pairs of processes (default: 200)")
    parser.add_argument("--caro", default=os.path.join(".venv", "bin", "caro"))
    options = parser.parse_args()
    caro = os.path.abspath(options.caro)
    python = os.path.join(os.path.dirname(caro), "python")
    with tempfile.TemporaryDirectory() as folder:
        off = {"PATH": os.defpath, "HOME": folder, "CARO_STATS": "off"}
        on = {**off, "CARO_STATS": "on"}
        process([caro, QUERY], on)
        spent: dict[str, list[float]] = {"on": [], "off": []}
        for _ in range(options.rounds):
            pair = [("on", on), ("off", off)]
            random.shuffle(pair)
            for name, variables in pair:
                spent[name].append(process([caro, QUERY], variables))
        print(f"{'ms':<52} {'median':>8} {'p95':>8}")
        shown("a line, in a process that has noted others", lines(folder, 5000))
        imports, firsts = zip(*(cold(python, folder) for _ in range(options.rounds // 2)), strict=True)
        shown("a line, the first of a process", list(firsts))
        shown("the import, in a process that has given an answer", list(imports))
        shown("CPU of a whole answer, figures noted", spent["on"])
        shown("CPU of a whole answer, CARO_STATS=off", spent["off"])
        added = [one - other for one, other in zip(spent["on"], spent["off"], strict=True)]
        print(f"added, median of {options.rounds} pairs: {statistics.median(added) * 1000:.3f} ms of CPU")
    return 0


if __name__ == "__main__":
    sys.exit(main())
