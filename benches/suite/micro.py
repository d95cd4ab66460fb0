"""Runs the micro-benchmarks (`benches/micro`, with pytest-benchmark) and takes over their figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

from benches.suite.figure import Figure
from benches.suite.programs import ROOT


class MicroError(Exception):
    """The micro-benchmarks did not run; the message has their last lines."""


def measured(seconds: float, python: str | None = None) -> list[Figure]:
    """Return the least CPU time of each function; each gets about `seconds`.

    `python` runs caro's package of another revision, with the tools of this one.
    """
    with tempfile.TemporaryDirectory(prefix="caro-bench-") as folder:
        path = os.path.join(folder, "found.json")
        # The installed caro counts, not the sources, which would compile the matcher's tables at every start.
        command = [
            python or sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "pythonpath=.",
            "--benchmark-timer=time.process_time", f"--benchmark-max-time={seconds}",
            "--benchmark-min-rounds=3", "--benchmark-disable-gc", f"--benchmark-json={path}", "benches/micro",
        ]  # fmt: skip
        variables = {**os.environ, "CARO_CONFIG": os.devnull, "CARO_THREADS": "1", "PYTHONHASHSEED": "0"}
        done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
        if not os.path.exists(path):
            raise MicroError((done.stdout + done.stderr).strip()[-1500:])
        with open(path, encoding="utf-8") as file:
            rows = json.load(file)["benchmarks"]
        if done.returncode:
            raise MicroError(done.stdout.strip()[-1500:])
    return [figure(row) for row in rows]


def figure(row: dict[str, object]) -> Figure:
    """Return a figure of a row of pytest-benchmark's: the least time, since other work can only add to it."""
    stats, extra = row["stats"], row["extra_info"]
    assert isinstance(stats, dict) and isinstance(extra, dict)
    of = extra.pop("of", 1)
    name = str(row["name"]).removeprefix("test_").replace("_", " ").replace("[", ": ").rstrip("]")
    detail = {"p50": stats["median"] * 1e6 / of, "rounds": stats["rounds"], **extra}
    key = "micro/" + name.replace(": ", "/").replace(" ", "-")
    return Figure(key, f"{name}: least CPU", "µs", stats["min"] * 1e6 / of, detail)
