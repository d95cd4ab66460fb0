"""What holds this process back: affinity, cpusets, CPU quotas, memory limits of groups, `ulimit -v`.

Each limit comes with the file it stands in, so that a person can be told where to change it.
"""

from __future__ import annotations

from hwprobe.cgroups import Groups, container
from hwprobe.host import Host, cpu_list, cpu_mask, number, row
from hwprobe.report import Limits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from hwprobe.probing import Facts

UNLIMITED = 1 << 60
"""Version 1 writes "no limit" as a number near 2^63, rounded down to whole pages."""
PERIOD = 100_000
"""Microseconds of a quota's period where none is told: the kernel's default."""
STATUS = "/proc/self/status"
CPUSET = {
    1: ("cpuset.effective_cpus", "cpuset.cpus", "effective_cpus", "cpus"),
    2: ("cpuset.cpus.effective", "cpuset.cpus"),
}
"""The files that name the processors of a group; Android mounts version 1 without the prefix."""


def limits(host: Host, facts: Facts) -> Limits:
    """Return every limit found."""
    groups = facts.groups
    affinity, affinity_source = _affinity(host)
    cpuset, cpuset_source = _cpuset(host, groups)
    quota, quota_source = cpu_quota(host, groups)
    return Limits(
        affinity=affinity,
        affinity_source=affinity_source,
        cpuset=cpuset,
        cpuset_source=cpuset_source,
        quota=quota,
        quota_source=quota_source,
        address_space=_address_space(host),
        container=container(host),
        cgroup=groups.version,
        **memory_limits(host, groups),
    )


def _affinity(host: Host) -> tuple[frozenset[int], str]:
    """Return the affinity of the process: as the scheduler tells it, or as /proc writes it down."""
    found = host.affinity()
    if found:
        return found, "sched_getaffinity"
    status = host.read(STATUS)
    found = cpu_list(row(status, "Cpus_allowed_list")) or cpu_mask(row(status, "Cpus_allowed"))
    return found, STATUS if found else ""


def _cpuset(host: Host, groups: Groups) -> tuple[frozenset[int] | None, str]:
    """Return the processors of the nearest group that names some; the effective ones obey all ancestors."""
    for version, folder in groups.folders("cpuset"):
        names = CPUSET[version]
        for name in names:
            found = cpu_list(host.read(f"{folder}/{name}"))
            if found:
                return found, f"{folder}/{name}"
    return None, ""


def cpu_quota(host: Host, groups: Groups) -> tuple[float | None, str]:
    """Return the tightest CPU quota in processors and the file it stands in."""
    found: list[tuple[float, str]] = []
    for version, folder in groups.folders("cpu"):
        if version == 2:
            source = f"{folder}/cpu.max"
            words = host.read(source).split()
            quota = number(words[0]) if words else None
            period = number(words[1]) if len(words) > 1 else None
        else:
            source = f"{folder}/cpu.cfs_quota_us"
            quota = number(host.read(source))
            period = number(host.read(f"{folder}/cpu.cfs_period_us")) if quota else None
        if quota:
            found.append((quota / (period or PERIOD), source))
    return min(found, key=lambda pair: pair[0], default=(None, ""))


def memory_limits(host: Host, groups: Groups) -> dict[str, Any]:
    """Return the fields of `Limits` that tell of memory: the tightest limit, and the least room below any."""
    limited: list[tuple[int, str, int | None, int]] = []
    folders = groups.folders("memory")
    for version, folder in folders:
        for name in ("memory.max", "memory.high") if version == 2 else ("memory.limit_in_bytes",):
            limit = number(host.read(f"{folder}/{name}"))
            if limit is None or limit >= UNLIMITED:
                continue
            current = number(host.read(f"{folder}/memory.{'current' if version == 2 else 'usage_in_bytes'}"))
            limited.append((limit, f"{folder}/{name}", current, _reclaimable(host, folder, version)))
    if folders and folders[0][0] == 1:
        # the nearest group tells of all ancestors, of those too that a namespace hides
        source = f"{folders[0][1]}/memory.stat"
        limit = number(row(host.read(source), "hierarchical_memory_limit", " "))
        if limit is not None and limit < UNLIMITED and all(limit < one[0] for one in limited):
            limited.append((limit, source, None, 0))
    if not limited:
        return {}
    limit, source, current, reclaimable = min(limited, key=lambda one: one[0])
    room, room_source = min((max(0, top - max(0, (used or 0) - free)), at) for top, at, used, free in limited)
    return {
        "memory": limit,
        "memory_source": source,
        "memory_current": current,
        "memory_reclaimable": reclaimable if current is not None else None,
        "memory_room": room,
        "memory_room_source": room_source,
    }


def _reclaimable(host: Host, folder: str, version: int) -> int:
    """Return the bytes of a group that the kernel can drop at once: clean file pages and free-able slabs.

    Memory files (`shmem`) count as cache but lie on the anonymous lists, so the file lists leave them out.
    """
    stat = host.read(f"{folder}/memory.stat")
    mark = "total_" if version == 1 else ""
    names = ("inactive_file", "active_file", "slab_reclaimable")
    dirty = ("dirty", "writeback") if version == 1 else ("file_dirty", "file_writeback")
    good, bad = (sum(number(row(stat, mark + name, " ")) or 0 for name in kind) for kind in (names, dirty))
    return max(0, good - bad)


def _address_space(host: Host) -> int | None:
    """Return what is left below the limit of the address space, None without a limit."""
    for line in host.read("/proc/self/limits").splitlines():
        if line.startswith("Max address space"):
            words = line.split()
            limit = number(words[3]) if len(words) > 3 else None
            if limit is None:
                return None
            used = row(host.read(STATUS), "VmSize").split()
            return max(0, limit - (number(used[0]) or 0 if used else 0) * 1024)
    return None
