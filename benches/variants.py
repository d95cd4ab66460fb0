"""caro's own model beside its fast variant, in one interleaved run of whole processes.

    python -m benches.variants [--count N] [--kernel NAME]

Requests of the development split go to all in turn; ratios are medians of those taken request by request, so
they hold on a machine whose speed drifts. Exit status 1 where the variant is not here.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys

from benches.accuracy.caseset import COMPLEXITIES
from benches.suite.endtoend import asked, surroundings
from benches.suite.figure import percentile
from benches.suite.programs import package
from benches.suite.requests import sample
from benches.suite.started import Spent, Starter
from caro.models import store, variants
from caro.models.catalogue import DEFAULT

Ways = dict[str, dict[str, str]]
"""By what it is called: the variables that are set for it."""


def measured(ways: Ways, count: int) -> dict[str, list[Spent]]:
    """Return what each way took for each of `count` requests of every complexity."""
    queries = [query for level in sample(count).values() for query in level]
    taken: dict[str, list[Spent]] = {name: [] for name in ways}
    program = package()
    with surroundings() as (work, variables), Starter() as starter:
        for own in ways.values():  # what is read for the first time is not counted
            asked(starter, program, "embedded", queries[0], {**variables, **own}, work)
        for at, query in enumerate(queries):
            for name in ways if at % 2 else reversed(ways):
                own = {**variables, **ways[name]}
                taken[name].append(asked(starter, program, "embedded", query, own, work))
    return taken


def main() -> int:
    """Measure and print a line for each; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benches.variants")
    parser.add_argument("--count", type=int, default=20, help="requests of each complexity")
    parser.add_argument("--kernel", default="auto", help="CPU library, in place of the tuned one")
    given = parser.parse_args()
    variant = variants.of_model(DEFAULT.id)
    assert variant is not None
    try:
        variants.located(variant, os.environ)
    except store.ModelError as error:
        print(error, file=sys.stderr)
        return 1
    always = {"CARO_THREADS": "1", "CARO_TIMEOUT": "60"}
    if given.kernel != "auto":
        always["CARO_KERNEL"] = given.kernel
    fast = {**always, "CARO_MODEL": variant.model.id}
    ways = {
        DEFAULT.id: {**always, "CARO_MODEL": DEFAULT.id},
        variant.model.id: fast,
        "the same, read, not mapped": {**fast, "CARO_MMAP": "off"},
    }
    taken = measured(ways, given.count)
    asks = given.count * len(COMPLEXITIES)
    print(f"{asks} requests, --backend embedded, whole processes, one thread, kernel {given.kernel}")
    print(f"{'':<27} {'CPU ms p50':>10} {'p95':>6} {'ratio':>6} {'ms p95':>6} {'peak MB':>7} {'answered':>8}")
    for name, spent in taken.items():
        cpu = [one.cpu for one in spent]
        pairs = zip(spent, taken[DEFAULT.id], strict=True)
        ratio = statistics.median(one.cpu / other.cpu for one, other in pairs)
        print(
            f"{name:<27} {statistics.median(cpu):>10.0f} {percentile(cpu, 0.95):>6.0f} {ratio:>6.2f} "
            f"{percentile([one.wall for one in spent], 0.95):>6.0f} "
            f"{max(one.peak for one in spent):>7.0f} {sum(one.status == 0 for one in spent):>8}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
