"""The hardware probe against an empty Python program, interleaved: CPU time of whole processes.

    python -m benches.probe [--rounds 41] [--root TREE]

`cost` is the CPU time that importing hwprobe, probing and working out the budget add to `python -c pass`: the
median of the differences round by round, so it holds on a machine whose speed drifts.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys

from benches.process import run

PROBE = "import sys, hwprobe; hwprobe.budget(hwprobe.probe(hwprobe.Host(sys.argv[1])))"


def costs(rounds: int, root: str = "/") -> tuple[list[float], list[float]]:
    """Return the CPU ms of the empty program and of the one that probes, round by round."""
    # not sys.executable: a wrapper of virtual environments would be resolved, and the packages lost
    python = os.path.join(sys.prefix, "bin", "python3")
    empty, probing = [python, "-c", "pass"], [python, "-c", PROBE, root]
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
    empty, probing = costs(options.rounds, options.root)
    cost = [b - a for a, b in zip(empty, probing, strict=True)]
    print(f"{'python -c pass':<24} {statistics.median(empty):7.2f} ms of CPU")
    print(f"{'probe and budget':<24} {statistics.median(probing):7.2f} ms of CPU")
    low, _, high = statistics.quantiles(cost, n=4)
    spread = f"quartiles {low:.2f} to {high:.2f}"
    print(f"{'cost of the probe':<24} {statistics.median(cost):7.2f} ms of CPU  ({spread})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
