"""Limits of control groups and of the scheduler: how many processors and how much memory are really ours.

A limit may stand at any ancestor of the process's group, so the whole path is walked, in version 2
(`cpu.max`, `memory.max`; kernel documentation admin-guide/cgroup-v2) and in version 1 (`cpu.cfs_quota_us`,
`memory.limit_in_bytes`; admin-guide/cgroup-v1).
"""

from __future__ import annotations

from hwprobe.host import Host

UNLIMITED_V1 = 1 << 60
"""Version 1 writes "no limit" as a number near 2^63, rounded down to whole pages."""


class Budget:
    """What the process may use: `threads` (at least 1), and bytes of memory (None where unknown)."""

    def __init__(self, threads: int, quota: float | None, memory: int | None, available: int | None) -> None:
        self.threads = threads
        self.quota = quota
        """Processors' worth of time, from the tightest quota; None without one."""
        self.memory = memory
        """The tightest of the memory limits and the memory of the machine."""
        self.available = available
        """What the kernel thinks can be had without swapping."""


def probe(host: Host) -> Budget:
    """Return the budget: processors allowed by affinity, cut down to the whole part of the quota."""
    quota = cpu_quota(host)
    allowed = len(host.affinity()) or _online(host)
    threads = allowed if quota is None else min(allowed, max(1, int(quota)))
    memory = _meminfo(host, "MemTotal")
    limit = memory_limit(host)
    if limit is not None:
        memory = limit if memory is None else min(memory, limit)
    return Budget(max(1, threads), quota, memory, _meminfo(host, "MemAvailable"))


def cpu_quota(host: Host) -> float | None:
    """Return the tightest CPU quota in processors, or None."""
    found: list[float] = []
    for version, folder in _groups(host, "cpu"):
        if version == 2:
            parts = host.read(f"{folder}/cpu.max").split()
            if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit() and int(parts[1]):
                found.append(int(parts[0]) / int(parts[1]))
        else:
            quota = host.read(f"{folder}/cpu.cfs_quota_us").strip()
            period = host.read(f"{folder}/cpu.cfs_period_us").strip()
            if quota.isdigit() and period.isdigit() and int(period):
                found.append(int(quota) / int(period))
    return min(found, default=None)


def memory_limit(host: Host) -> int | None:
    """Return the tightest memory limit in bytes, or None."""
    found: list[int] = []
    for version, folder in _groups(host, "memory"):
        name = "memory.max" if version == 2 else "memory.limit_in_bytes"
        text = host.read(f"{folder}/{name}").strip()
        if text.isdigit() and int(text) < UNLIMITED_V1:
            found.append(int(text))
    return min(found, default=None)


def _groups(host: Host, controller: str) -> list[tuple[int, str]]:
    """Return (version, folder) of the process's group and of every ancestor, for one controller."""
    mounts = _mounts(host)
    folders: list[tuple[int, str]] = []
    for line in host.read("/proc/self/cgroup").splitlines():
        number, _, rest = line.partition(":")
        names, _, path = rest.partition(":")
        version = 2 if number == "0" and not names else 1
        if version == 1 and controller not in names.split(","):
            continue
        place = mounts.get("cgroup2" if version == 2 else controller)
        if place is None:
            continue
        mounted, inside = place
        # in a container the group's path may be given from outside of what is mounted
        below = path[len(inside) :] if inside != "/" and path.startswith(inside) else path
        parts = [part for part in below.split("/") if part and part != ".."]
        for depth in range(len(parts), -1, -1):
            folders.append((version, "/".join([mounted.rstrip("/"), *parts[:depth]])))
    return folders


def _mounts(host: Host) -> dict[str, tuple[str, str]]:
    """Return where each controller is mounted: name to (mount point, root of the mount); "cgroup2" for v2."""
    found: dict[str, tuple[str, str]] = {}
    for line in host.read("/proc/self/mountinfo").splitlines():
        left, _, right = line.partition(" - ")
        fields, kind = left.split(), right.split()
        if len(fields) < 5 or len(kind) < 3:
            continue
        if kind[0] == "cgroup2":
            found.setdefault("cgroup2", (fields[4], fields[3]))
        elif kind[0] == "cgroup":
            for option in kind[2].split(","):
                found.setdefault(option, (fields[4], fields[3]))
    return found


def _online(host: Host) -> int:
    """Return the number of processors online, from /proc/cpuinfo."""
    lines = host.read("/proc/cpuinfo").splitlines()
    return sum(line.startswith("processor") for line in lines) or 1


def _meminfo(host: Host, name: str) -> int | None:
    """Return a row of /proc/meminfo in bytes."""
    for line in host.read("/proc/meminfo").splitlines():
        if line.startswith(name + ":"):
            fields = line.split()
            return int(fields[1]) * 1024 if len(fields) > 1 and fields[1].isdigit() else None
    return None
