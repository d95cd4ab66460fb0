"""Whole processes against the interpreter's own start, interleaved: CPU time, wall time, peak memory.

    python -m benches.process [--rounds 25] [--caro .venv/bin/caro]

Each row is the median over the rounds; the ratio is taken round by round, so it holds on a machine whose
speed drifts. CPU time is user plus system time of the finished process, as the kernel accounts it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time

STATIC = "list files"
EMBEDDED = "show the current date"


STATE = tempfile.TemporaryDirectory(prefix="caro-state-")
"""Where the answers note their figures, as they do for a person, and yet not among a person's own."""


def run(argv: list[str]) -> tuple[float, float, float]:
    """Run `argv` with its output thrown away; return CPU ms, wall ms and peak memory in MiB."""
    variables = {"CARO_STATS": "on", **os.environ, "CARO_STATE_DIR": STATE.name}
    started = time.perf_counter()
    quiet = os.open(os.devnull, os.O_RDWR)
    child = os.posix_spawn(
        argv[0], argv, variables, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, k) for k in (0, 1, 2)]
    )
    os.close(quiet)
    _, _, usage = os.wait4(child, 0)
    wall = (time.perf_counter() - started) * 1000
    scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return (usage.ru_utime + usage.ru_stime) * 1000, wall, usage.ru_maxrss / scale


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=25, help="rounds over all commands (default: 25)")
    parser.add_argument("--caro", default=os.path.join(".venv", "bin", "caro"))
    options = parser.parse_args()
    caro = os.path.abspath(options.caro)
    python = os.path.join(os.path.dirname(caro), "python")
    rows = {
        "python -c pass": [python, "-c", "pass"],
        f'caro "{STATIC}"': [caro, STATIC],
        f'caro --output json "{STATIC}"': [caro, "--output", "json", STATIC],
        f'caro --backend embedded --output json "{EMBEDDED}"': [
            caro, "--backend", "embedded", "--output", "json", EMBEDDED,
        ],
    }  # fmt: skip
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in rows}
    for argv in rows.values():
        run(argv)
    for _ in range(options.rounds):
        for name, argv in rows.items():
            taken[name].append(run(argv))
    base = [cpu for cpu, _, _ in taken["python -c pass"]]
    print(f"{'command':<62} {'CPU ms':>8} {'ratio':>6} {'wall ms':>8} {'p95':>7} {'peak MiB':>9}")
    for name, values in taken.items():
        cpu = statistics.median(v[0] for v in values)
        ratio = statistics.median(v[0] / b for v, b in zip(values, base, strict=True))
        walls = sorted(v[1] for v in values)
        p95 = walls[min(len(walls) - 1, int(len(walls) * 0.95))]
        peak = max(v[2] for v in values)
        print(f"{name:<62} {cpu:8.1f} {ratio:6.2f} {statistics.median(walls):8.1f} {p95:7.1f} {peak:9.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
