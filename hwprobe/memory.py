"""Memory of the machine, as /proc/meminfo tells it."""

from __future__ import annotations

from hwprobe._text import number, rows
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Memory


def memory(host: Host, facts: Facts) -> Memory:
    """Return the rows of /proc/meminfo; free memory and clean cache stand in for `MemAvailable`."""
    table = rows(host.read("/proc/meminfo"))

    def row(name: str) -> int | None:
        words = table.get(name, "").split()
        value = number(words[0]) if words else None
        return None if value is None else value * 1024

    # since Linux 3.14
    available = row("MemAvailable")
    if available is None:
        free = row("MemFree")
        available = None if free is None else free + (row("Cached") or 0) - (row("Shmem") or 0)
    total = row("MemTotal")
    if total is None:
        facts.problems.append("/proc/meminfo does not tell MemTotal: the memory is not known")
    if available is not None:
        available = max(0, available if total is None else min(available, total))
    return Memory(total, available, row("SwapTotal"), row("SwapFree"))
