"""The hardware probe against an empty Python program, interleaved: CPU time of whole processes.

    python -m benches.probe [--rounds 41] [--root TREE]

`cost` is the CPU time that importing hwprobe, probing and working out the budget add to the empty program:
the median of the differences round by round, so it holds on a machine whose speed drifts. It is taken twice:
against `python -c pass`, and without `site`, which in a virtual environment may load more than the probe does
and so drown it in its own noise.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys

from benches.process import run

PROBE = "import os, sys, hwprobe; hwprobe.budget(hwprobe.probe(hwprobe.Host(sys.argv[1])))"
EMPTY = {False: "import os", True: "pass"}
"""`site` imports `os` in any case."""


def costs(rounds: int, root: str = "/", site: bool = True) -> tuple[list[float], list[float]]:
    """Return the CPU ms of the empty program and of the one that probes, round by round."""
    # not sys.executable: a wrapper of virtual environments would be resolved, and the packages lost
    python = [os.path.join(sys.prefix, "bin", "python3"), *([] if site else ["-S"])]
    empty, probing = [*python, "-c", EMPTY[site]], [*python, "-c", PROBE, root]
    # without kept bytecode it would be the compiler that is measured
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    run(empty)
    run(probing)
    pairs = [(run(empty)[0], run(probing)[0]) for _ in range(rounds)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=41, help="rounds (default: 41)")
    parser.add_argument("--root", default="/", help="a captured tree (default: this machine)")
    options = parser.parse_args()
    print(f"{'CPU ms, median':<24} {'empty':>7} {'probe':>7} {'cost':>7}  quartiles of the cost")
    for site in (True, False):
        empty, probing = costs(options.rounds, options.root, site)
        cost = [b - a for a, b in zip(empty, probing, strict=True)]
        low, middle, high = statistics.quantiles(cost, n=4)
        name = "python -c pass" if site else "python -S -c 'import os'"
        print(
            f"{name:<24} {statistics.median(empty):7.2f} {statistics.median(probing):7.2f} {middle:7.2f}"
            f"  {low:.2f} to {high:.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
