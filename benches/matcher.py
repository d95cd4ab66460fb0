"""How long the matcher takes over one request, in CPU time: `python -m benches.matcher`.

Every request of the development set is asked several times in one process, and its best time counts, as other
work on the machine can only add to it. Loading is not part of it; `benches.process` measures whole answers.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable

from benches.accuracy.caseset import load
from benches.accuracy.split import select
from benches.suite.figure import percentile
from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion

LIMIT_P95 = 1.0
"""Milliseconds of CPU time that 95 of 100 requests may take at most."""


def best_ms(action: Callable[[], object], rounds: int) -> float:
    """Return the least CPU time of `action` in milliseconds."""
    least = math.inf
    for _ in range(rounds):
        begin = time.process_time_ns()
        action()
        least = min(least, (time.process_time_ns() - begin) / 1e6)
    return least


def measure(queries: list[str], rounds: int) -> dict[str, list[float]]:
    """Return the times in milliseconds of the requests that were answered and of those that were not."""
    backend, environment = StaticBackend(), Environment()
    times: dict[str, list[float]] = {"answered": [], "declined": []}
    for query in queries:
        request = Request(query, environment)
        found = backend.suggest(request, math.inf)
        spent = best_ms(lambda request=request: backend.suggest(request, math.inf), rounds)  # type: ignore[misc]
        times["answered" if isinstance(found, Suggestion) else "declined"].append(spent)
    return times


def table(times: dict[str, list[float]]) -> str:
    """Return the percentiles as a table."""
    rows = [f"{'':10}{'requests':>9}{'p50':>8}{'p95':>8}{'p99':>8}{'most':>8}  ms of CPU time"]
    for name, spent in {**times, "all": [ms for group in times.values() for ms in group]}.items():
        if spent:
            figures = [percentile(spent, share) for share in (0.5, 0.95, 0.99, 1)]
            rows.append(f"{name:10}{len(spent):>9}" + "".join(f"{ms:8.3f}" for ms in figures))
    return "\n".join(rows)


def main(argv: list[str] | None = None) -> int:
    """Print the table; 1 when the limit is not kept."""
    parser = argparse.ArgumentParser(prog="python -m benches.matcher", description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="times that each request is asked (default 5)")
    given = parser.parse_args(argv)
    times = measure([case.query for case in select(load(), "dev")], given.rounds)
    print(table(times))
    p95 = percentile([ms for group in times.values() for ms in group], 0.95)
    print(f"p95 {p95:.3f} ms, limit {LIMIT_P95} ms")
    return int(p95 > LIMIT_P95)


if __name__ == "__main__":
    sys.exit(main())
