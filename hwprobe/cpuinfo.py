"""/proc/cpuinfo as blocks of `name: value`, one for each processor."""

from __future__ import annotations

from hwprobe._text import rows
from hwprobe.host import Host


def blocks(host: Host) -> list[dict[str, str]]:
    """Return a mapping for each processor; empty where the file is missing or says nothing of processors."""
    found = [rows(part) for part in host.read("/proc/cpuinfo").split("\n\n")]
    return [block for block in found if block.get("processor", "").isdigit()]
