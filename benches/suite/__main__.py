"""`python -m benches.suite run|load|compare|peers`: what the make targets `bench…` call."""

from __future__ import annotations

import argparse
import dataclasses
import fcntl
import os
import shlex
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

from benches.suite.figure import Figure
from benches.suite.finish import finish
from benches.suite.machine import machine
from benches.suite.programs import ROOT, Program, programs
from benches.suite.started import StartError

LOCK = os.path.join(ROOT, "build", "out", "bench.lock")


@dataclasses.dataclass(frozen=True)
class Extent:
    """How much is measured."""

    micro: float
    """Seconds for each function."""
    answers: int
    """Rounds of static answers; those of other backends follow from it."""
    starts: int
    keys: int
    """Presses of the key in each shell."""
    uses: int
    idle: float
    """Seconds for which a waiting caro is watched."""
    load: float
    """Seconds of each load."""
    users: tuple[int, ...]
    batch: int
    many: int
    soak: float
    """Minutes of the long run."""


FULL = Extent(1.0, 120, 30, 100, 9, 5, 6, (1, 10, 100), 10_000, 120, 1.0)
"""Some 12 minutes on two processors that do nothing else."""
QUICK = Extent(0.1, 8, 5, 4, 2, 0.5, 0.5, (1, 10), 300, 3, 0.1)
"""Some two minutes: shows that everything runs, and the order of the figures."""

PARTS = ("micro", "e2e", "startup", "keys", "resources", "load", "soak")


def run(given: argparse.Namespace) -> int:
    """Measure all parts, or those named, and write the report."""
    extent = QUICK if given.quick else FULL
    found: list[Figure] = []
    series: dict[str, Any] = {}
    subjects = programs(given.caro, given.binary)
    where = machine()
    for part in given.only or PARTS:
        begin = time.monotonic()
        found += PART[part](subjects, extent, series)
        say(f"{part}: {time.monotonic() - begin:.0f} s")
    return done("run", given, found, where, series)


def load(given: argparse.Namespace) -> int:
    """Keep caro busy for many minutes and write the report."""
    from benches.suite import soak

    where = machine()
    found, series = soak.measured(programs(given.caro)[0], given.minutes)
    return done("load", given, found, where, {"memory": series})


def compare(given: argparse.Namespace) -> int:
    """Measure a revision and what is installed in turn, and write the report."""
    from benches.suite import compare as pairs

    base = pairs.installed(given.base)
    where = machine()
    rounds, micros = (6, 0.0) if given.quick else (60, 1.0)
    backends = tuple(given.backend or ("static", "embedded", "ollama"))
    found = pairs.measured(base, programs(given.caro)[0], rounds, backends, micros)
    return done("compare", given, found, where, {}, f"revision {given.base}, in the same run")


def peers(given: argparse.Namespace) -> int:
    """Measure caro beside programs of the package index, and write the report."""
    from benches.suite import peers as others

    where = machine()
    found = others.measured(programs(given.caro)[0], given.rounds)
    return done("peers", given, found, where, {})


def done(
    name: str,
    given: argparse.Namespace,
    found: list[Figure],
    where: dict[str, Any],
    series: dict[str, Any],
    base: str = "",
) -> int:
    """Write the report."""
    command = given.said or "python -m benches.suite " + shlex.join(sys.argv[1:])
    folder = finish(name, found, where, series, command, given.out, given.record, base)
    say(f"written to {os.path.relpath(folder)}")
    return 0


def say(text: str) -> None:
    """Tell how far it is, on stderr."""
    print(f"caro bench: {text}", file=sys.stderr, flush=True)


def _micro(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import micro

    return micro.measured(extent.micro, subjects[0].python)


def _answers(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import endtoend, talking

    found = endtoend.figures(endtoend.run(subjects, extent.answers))
    return [*found, *talking.measured(subjects, max(extent.answers // 3, 3))]


def _startup(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import startup

    return startup.measured(subjects, extent.starts)


def _keys(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import keys

    return keys.measured(subjects, extent.keys)


def _resources(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import resources

    return resources.measured(subjects, extent.uses, extent.idle)


def _load(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import load

    return load.measured(subjects, extent.load, extent.batch, extent.many, extent.users)


def _soak(subjects: list[Program], extent: Extent, series: dict[str, Any]) -> list[Figure]:
    from benches.suite import soak

    found, series["memory"] = soak.measured(subjects[0], extent.soak)
    return found


PART: dict[str, Callable[[list[Program], Extent, dict[str, Any]], list[Figure]]] = {
    "micro": _micro,
    "e2e": _answers,
    "startup": _startup,
    "keys": _keys,
    "resources": _resources,
    "load": _load,
    "soak": _soak,
}


def main() -> int:
    """Do what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benches.suite", description=__doc__)
    parser.set_defaults(record=False, caro=None, binary=None, out=None, said="")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for name, action, helps in ACTIONS:
        one = actions.add_parser(name, help=helps)
        one.set_defaults(action=action)
        one.add_argument("--out", help="folder for the report (default: below build/out/bench)")
        one.add_argument("--said", default="", help="the command that the report names")
        one.add_argument("--caro", help="the installed program (default: .venv/bin/caro)")
        if name != "compare":
            one.add_argument("--record", action="store_true", help="keep it in docs/figures and as baseline")
        if name == "run":
            one.add_argument(
                "--binary", help="the single file (default: dist/caro-linux-x86_64, if it is there)"
            )
        if name in ("run", "compare"):
            one.add_argument("--quick", action="store_true", help="two minutes: the order of the figures")
        if name == "run":
            one.add_argument("--only", nargs="+", choices=PARTS, metavar="PART")
        if name == "load":
            one.add_argument("--minutes", type=float, default=10)
        if name == "peers":
            one.add_argument("--rounds", type=int, default=15)
        if name == "compare":
            one.add_argument("--base", default="main", help="a revision of this repository")
            one.add_argument("--backend", nargs="+", choices=("static", "embedded", "ollama", "openai"))
    given = parser.parse_args()
    # So that being ended ends what was started too: servers, users, a caro that waits.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(128 + signal.SIGTERM))
    os.makedirs(os.path.dirname(LOCK), exist_ok=True)
    try:
        with open(LOCK, "w", encoding="ascii") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("another measurement runs in this checkout, and each would slow the other")
                return 1
            status: int = given.action(given)
    except (StartError, OSError, ValueError, RuntimeError) as error:
        say(f"{type(error).__name__}: {error}")
        return 1
    return status


ACTIONS: tuple[tuple[str, Callable[[argparse.Namespace], int], str], ...] = (
    ("run", run, "measure, and write the report"),
    ("load", load, "memory, open files and errors over minutes"),
    ("compare", compare, "a revision and what is installed, in turn"),
    ("peers", peers, "caro beside programs of the package index"),
)

if __name__ == "__main__":
    sys.exit(main())
