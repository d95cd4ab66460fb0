"""/proc/cpuinfo as one mapping of `name: value` for each processor."""

from __future__ import annotations

from hwprobe.host import Host


def blocks(host: Host) -> list[dict[str, str]]:
    """Return a mapping for each processor; empty where the file is missing or says nothing of processors.

    Lines that stand before the first processor (old ARM kernels) are those of the first one.
    """
    found: list[dict[str, str]] = []
    before: dict[str, str] = {}
    for line in host.read("/proc/cpuinfo").splitlines():
        name, colon, value = line.partition(":")
        name, value = name.strip(), value.strip()
        if name == "processor" and value.isdecimal():
            found.append({} if found else before)
        if colon:
            (found[-1] if found else before).setdefault(name, value)
    return found
