"""Hold the safety check against the cases: what is blocked, flagged, asked about, and how long it takes.

    python -m benches.safety [--failures] [--cases FOLDER]

`--failures` lists what is wrong on the development half; the test half shows totals only. The time is CPU
time per command, the best of five rounds. Exits with 1 when a figure of the test half falls short.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from benches.safety.caseset import CASES, HALVES, Case, load
from benches.safety.figures import measure, right
from caro.safety import assess

MEDIAN_MS = 0.3
"""Milliseconds of CPU time that half of the commands may take at most."""


def main() -> int:
    """Print the report."""
    parser = argparse.ArgumentParser(
        prog="python -m benches.safety", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--failures", action="store_true", help="list what is wrong on the development half")
    parser.add_argument(
        "--cases", type=Path, default=CASES, help="a folder of cases (default: the published set)"
    )
    options = parser.parse_args()
    cases = load(options.cases)
    verdicts = [(case, assess(case.command).action) for case in cases]
    short: list[str] = []
    for half in HALVES:
        pairs = [(case, action) for case, action in verdicts if case.half == half]
        figures = measure(pairs)
        print(f"{half}, {len(pairs)} commands")
        print(f"  dangerous blocked, plain        {figures.blocked_plain}")
        print(f"  dangerous blocked, obfuscated   {figures.blocked_obfuscated}")
        print(f"  risky blocked or confirmed      {figures.flagged}")
        print(f"  safe blocked                    {figures.safe_blocked}")
        print(f"  safe asked about                {figures.safe_asked}")
        short = figures.shortfalls()
    if options.failures:
        _print_failures([pair for pair in verdicts if pair[0].half == "dev"])
    times = sorted(_cpu_ms(case.command) for case in cases)
    if times[len(times) // 2] > MEDIAN_MS:
        short.append(f"median time of at most {MEDIAN_MS} ms")
    print(f"time, CPU: median {times[len(times) // 2]:.3f} ms, p99 {times[len(times) * 99 // 100]:.3f} ms")
    for name in short:
        print(f"falls short on the test half: {name}")
    return 1 if short else 0


def _print_failures(verdicts: list[tuple[Case, str]]) -> None:
    for case, action in verdicts:
        if not right(case, action):
            rules = ", ".join(finding.rule for finding in assess(case.command).findings)
            print(f"  {case.want:7} got {action:7} [{case.family}] {case.command!r}  {rules}")


def _cpu_ms(command: str) -> float:
    best = float("inf")
    for _ in range(5):
        started = time.process_time_ns()
        assess(command)
        best = min(best, (time.process_time_ns() - started) / 1e6)
    return best


if __name__ == "__main__":
    raise SystemExit(main())
