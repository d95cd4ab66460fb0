"""What was measured on: the machine as hwprobe sees it, its load, and which revision."""

from __future__ import annotations

import os
import platform
import subprocess
from typing import Any

from benches.suite.programs import ROOT
from hwprobe import Host, budget, probe

BUSY = 0.5
"""Load per processor above which times say little; a report then says so."""


def machine() -> dict[str, Any]:
    """Return the machine as the report shows it. `name` is alike for two runs whose times can be compared."""
    report = probe(Host("/"))
    found = budget(report)
    load = os.getloadavg()[0]
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
        "load": round(load, 2),
        "busy": load > BUSY * max(found.threads, 1),
    }


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
