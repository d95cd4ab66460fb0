"""Runs programs and says what they took: CPU time, memory, instructions."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass

LAUNCHER = """
import os, sys
rounds, program = int(sys.argv[1]), sys.argv[2:]
quiet = os.open(os.devnull, os.O_RDWR)
for _ in range(rounds):
    streams = [(os.POSIX_SPAWN_DUP2, quiet, k) for k in (0, 1, 2)]
    child = os.posix_spawn(program[0], program, os.environ, file_actions=streams)
    _, status, used = os.wait4(child, 0)
    print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss, flush=True)
"""
"""A process passes its own peak of memory on to what it starts, so a small one does the starting (8 MB)."""

PEAK = 1 if sys.platform == "darwin" else 1024
"""Bytes in which a system counts the peak of memory."""


class MeasureError(Exception):
    """What was to be measured did not run; the message says why."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What one run took."""

    status: int
    cpu: float
    """Seconds of user and system time."""
    peak: float
    """MB (10^6 bytes) of memory."""


def environment(**more: str) -> dict[str, str]:
    """Return a plain environment: no settings of whoever measures, no home, one thread."""
    return {
        "PATH": os.defpath, "HOME": "/nonexistent", "LANG": "C.UTF-8", "SHELL": "/bin/bash",
        "CARO_THREADS": "1", **more,
    }  # fmt: skip


def run(argv: list[str], rounds: int = 1, **more: str) -> list[Spent]:
    """Run a program so many times, one after the other."""
    command = [sys.executable, "-I", "-S", "-c", LAUNCHER, str(rounds), *argv]
    done = subprocess.run(command, env=environment(**more), capture_output=True, text=True)
    if done.returncode:
        raise MeasureError(f"{argv[0]} can't be started: {done.stderr.strip().splitlines()[-1]}")
    found = [line.split() for line in done.stdout.splitlines()]
    return [Spent(int(status), float(cpu), float(peak) * PEAK / 1e6) for status, cpu, peak in found]


def told(argv: list[str], **more: str) -> tuple[int, str, str]:
    """Run a program; return its status and what it wrote."""
    try:
        done = subprocess.run(argv, env=environment(**more), capture_output=True, text=True, timeout=1000,
                              errors="replace", stdin=subprocess.DEVNULL)  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MeasureError(f"{os.path.basename(argv[0])}: {error}") from None
    return done.returncode, done.stdout, done.stderr


def ratio(one: list[str], other: list[str], pairs: int) -> tuple[float, float, float]:
    """Return the medians of the CPU seconds of both, run in turn, and their ratio."""
    taken = [(run(one)[0].cpu, run(other)[0].cpu) for _ in range(pairs)]
    first, second = (statistics.median(times) for times in zip(*taken, strict=True))
    return first, second, first / second


def instructions(argv: list[str], **more: str) -> int | None:
    """Return how many instructions a run takes, as valgrind counts them; None where there is no valgrind."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        command = [valgrind, "--tool=callgrind", f"--callgrind-out-file={out}", *argv]
        _, _, said = told(command, CARO_TIMEOUT="100", **more)  # valgrind is 50 times slower
    found = re.search(r"Collected : (\d+)", said)
    if found is None:
        raise MeasureError(f"valgrind can't run {argv[0]}: {said.strip().splitlines()[-1:]}")
    return int(found.group(1))
