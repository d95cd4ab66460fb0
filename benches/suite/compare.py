"""Two revisions of the package in one interleaved run: `make bench-compare BASE=rev`.

The base is taken out of the repository into a folder of its own and installed there by its own Makefile. Both
programs are then asked in turn, so a change is the median of ratios taken round by round: it holds on a
machine whose speed drifts. Instructions are counted for both too, and those don't drift at all.
"""

from __future__ import annotations

import dataclasses
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable

from benches.suite import endtoend, micro
from benches.suite.figure import Figure
from benches.suite.programs import ROOT, Program

sys.path.insert(0, os.path.join(ROOT, "ci", "matrix"))

PLACE = os.path.join(ROOT, "build", "out", "revisions")


def installed(revision: str) -> Program:
    """Return the package of a revision, installed once; ValueError where there is no such revision."""
    told = subprocess.run(
        ["git", "rev-parse", "--verify", "--quiet", revision + "^{commit}"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    commit = told.stdout.strip()
    if not commit:
        raise ValueError(f"there is no revision {revision!r} here")
    folder = os.path.join(PLACE, commit[:12])
    command = os.path.join(folder, ".venv", "bin", "caro")
    if not os.path.exists(folder):
        os.makedirs(PLACE, exist_ok=True)
        with (
            tempfile.TemporaryDirectory(dir=PLACE, ignore_cleanup_errors=True) as half,
            tempfile.TemporaryFile() as archive,
        ):
            subprocess.run(["git", "archive", commit], cwd=ROOT, stdout=archive, check=True)
            archive.seek(0)
            with tarfile.open(fileobj=archive) as tar:
                tar.extractall(half, filter="data")
            os.rename(half, folder)
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    variables.pop("PYTHONPATH", None)
    # The same Python for both.
    python = f"PYTHON={getattr(sys, '_base_executable', sys.executable)}"
    for target in (".venv/.stamps/caro", "engine"):
        done = subprocess.run(
            ["make", target, python], cwd=folder, env=variables, capture_output=True, text=True
        )
        if done.returncode and target != "engine":
            raise ValueError(f"revision {revision} can't be installed: {done.stderr.strip()[-500:]}")
    return Program("base", command)


def measured(
    base: Program, now: Program, rounds: int, backends: tuple[str, ...], micros: float
) -> list[Figure]:
    """Return the figures of `now` beside those of `base`."""
    found = [*beside(base, now, rounds, backends), *counted(base, now)]
    return found + _micro(base, now, micros) if micros else found


def beside(base: Program, now: Program, rounds: int, backends: tuple[str, ...]) -> list[Figure]:
    """Ask both in turn; return times by the clock and of the processor, and memory."""
    taken = endtoend.run([Program("base", base.path), Program("now", now.path)], rounds, backends)
    found = []
    for (name, backend, level), by_round in taken.cells.items():
        if name != "now":
            continue
        other = taken.cells["base", backend, level]
        for what, unit in (("wall", "ms"), ("cpu", "ms"), ("peak", "MB")):
            pairs = [(getattr(by_round[at], what), getattr(other[at], what)) for at in sorted(by_round)]
            found.append(
                _paired(f"e2e/{backend}/{level}/{what}", f"{backend}, {level}: {what} p50", unit, pairs)
            )
    return found


def _paired(figure: str, said: str, unit: str, pairs: list[tuple[float, float]]) -> Figure:
    ratios = sorted(mine / other for mine, other in pairs if other)
    change = statistics.median(ratios) - 1 if ratios else None
    quartiles = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else [1.0, 1.0, 1.0]
    detail: dict[str, float | int | str] = {
        "quartiles of the change": f"{quartiles[0] - 1:+.1%} to {quartiles[2] - 1:+.1%}",
        "pairs": len(pairs),
    }
    now, before = (statistics.median(values) for values in zip(*pairs, strict=True))
    sure = quartiles[0] > 1 or quartiles[2] < 1
    return Figure(figure, said, unit, now, detail, baseline=before, change=change, sure=sure)


def counted(base: Program, now: Program) -> list[Figure]:
    """Return the instructions of both, as valgrind counts them; nothing where there is no valgrind."""
    from measuring import instructions, run
    from package import SEED, per_request

    found = []
    ways: tuple[tuple[str, str, Callable[[Program], int | None]], ...] = (
        ("start", "a static answer", lambda one: instructions([one.path, "list files"], **SEED)),
        ("request", "a request once all is loaded", lambda one: per_request(str(one.python))),
    )
    for name, said, count in ways:
        for one in (base, now):  # so that bytecode that is not kept yet is written
            run([one.path, "list files"])
        before, after = count(base), count(now)
        if before and after:
            title = f"instructions of {said}"
            found.append(Figure(f"gates/{name}", title, "million", after / 1e6, baseline=before / 1e6))
    return found


def _micro(base: Program, now: Program, seconds: float) -> list[Figure]:
    """Return the least times of single functions, the revisions in turn; nothing where the base lacks one."""
    least: dict[str, dict[str, Figure]] = {"base": {}, "now": {}}
    for _ in range(2):
        for program in (base, now):
            try:
                found = micro.measured(seconds, program.python)
            except micro.MicroError:
                if program is now:
                    raise
                return []
            for figure in found:
                known = least[program.name].get(figure.id)
                if known is None or (figure.now or 0) < (known.now or 0):
                    least[program.name][figure.id] = figure
    return [
        dataclasses.replace(figure, baseline=least["base"][name].now)
        for name, figure in least["now"].items()
        if name in least["base"]
    ]
