"""What was measured on: the machine as hwprobe sees it, its load, and which revision."""

from __future__ import annotations

import os
import platform
import subprocess
import time
from typing import Any

from benches.suite.programs import ROOT
from hwprobe import Host, budget, probe

BUSY = 0.15
"""Share of the processors that others may use before times say little; a report then says so."""


def machine() -> dict[str, Any]:
    """Return the machine as the report shows it. `name` is alike for two runs whose times can be compared."""
    report = probe(Host("/"))
    found = budget(report)
    used = in_use()
    name = (
        f"{report.cpu.model or report.arch}, {found.threads} thread(s), "
        f"{(report.memory.total or 0) / 1e9:.0f} GB, {report.system}"
    )
    return {
        "name": name,
        "cpu": report.cpu.model,
        "microarchitecture": report.cpu.microarchitecture,
        "threads": found.threads,
        "memory": report.memory.total,
        "container": report.limits.container,
        "kernel": platform.release(),
        "python": platform.python_version(),
        "in_use": round(used, 2),
        "busy": used > BUSY,
    }


def in_use(seconds: float = 2) -> float:
    """Return the share of all processors that others use right now; where that isn't told, by the load.

    The load is an average of minutes, so it still knows the installation that came before a measurement.
    """
    before = _ticks()
    if before is None:
        return min(os.getloadavg()[0] / (os.cpu_count() or 1), 1)
    time.sleep(seconds)
    after = _ticks() or before
    total = after[0] - before[0]
    return (after[1] - before[1]) / total if total else 0


def _ticks() -> tuple[int, int] | None:
    """Return the ticks of all processors together, and those in which they did something."""
    try:
        with open("/proc/stat", encoding="ascii") as file:
            user, nice, system, idle, waiting, *rest = map(int, file.readline().split()[1:9])
    except (OSError, ValueError):
        return None
    busy = user + nice + system + sum(rest)
    return busy + idle + waiting, busy


def revision(folder: str = ROOT) -> str:
    """Return the commit of a checkout, with a mark where it was changed; `unknown` outside of one."""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty", "--abbrev=10"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.strip()
