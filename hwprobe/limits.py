"""What holds this process back: affinity, cpusets, CPU quotas, memory limits of groups, `ulimit -v`.

Each limit comes with the file it stands in, so that a person can be told where to change it.
"""

from __future__ import annotations

from hwprobe._text import cpu_list, number, rows
from hwprobe.cgroups import Groups
from hwprobe.containers import container
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Limits

UNLIMITED_V1 = 1 << 60
"""Version 1 writes "no limit" as a number near 2^63, rounded down to whole pages."""
PERIOD = 100_000
"""Microseconds of a quota's period where none is told: the kernel's default."""
STATUS = "/proc/self/status"


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
    ).replace(**memory_limits(host, groups))


def _affinity(host: Host) -> tuple[frozenset[int], str]:
    """Return the affinity of the process: as the scheduler tells it, or as /proc writes it down."""
    found = host.affinity()
    if found:
        return found, "sched_getaffinity"
    found = cpu_list(rows(host.read(STATUS)).get("Cpus_allowed_list", ""))
    return found, STATUS if found else ""


def _cpuset(host: Host, groups: Groups) -> tuple[frozenset[int] | None, str]:
    """Return the processors of the nearest group that names some; the effective ones obey all ancestors."""
    for version, folder in groups.folders("cpuset"):
        names = ("cpuset.effective_cpus", "cpuset.cpus") if version == 1 else ("cpuset.cpus.effective",)
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
            period = number(words[1]) if len(words) > 1 else PERIOD
        else:
            source = f"{folder}/cpu.cfs_quota_us"
            quota = number(host.read(source))
            period = number(host.read(f"{folder}/cpu.cfs_period_us") or str(PERIOD)) if quota else None
        if quota and period:
            found.append((quota / period, source))
    return min(found, key=lambda pair: pair[0], default=(None, ""))


def memory_limits(host: Host, groups: Groups) -> dict[str, int | str | None]:
    """Return the fields of `Limits` that tell of memory: the tightest limit, and the least room below any."""
    limited: list[tuple[int, str, int | None, int]] = []
    for version, folder in groups.folders("memory"):
        stat: dict[str, str] | None = None
        for name in ("memory.max", "memory.high") if version == 2 else ("memory.limit_in_bytes",):
            limit = number(host.read(f"{folder}/{name}"))
            if limit is None or limit >= UNLIMITED_V1:
                continue
            current = number(host.read(f"{folder}/memory.{'current' if version == 2 else 'usage_in_bytes'}"))
            stat = _stat(host, folder) if stat is None else stat
            limited.append((limit, f"{folder}/{name}", current, _reclaimable(stat, version)))
        if version == 1:
            # tells of ancestors that a namespace hides, too
            limit = number(_stat(host, folder).get("hierarchical_memory_limit", ""))
            if limit is not None and limit < UNLIMITED_V1 and all(limit < row[0] for row in limited):
                limited.append((limit, f"{folder}/memory.stat", None, 0))
    if not limited:
        return {}
    limit, source, current, reclaimable = min(limited, key=lambda row: row[0])
    room, room_source = min((max(0, top - max(0, (used or 0) - free)), at) for top, at, used, free in limited)
    return {
        "memory": limit,
        "memory_source": source,
        "memory_current": current,
        "memory_reclaimable": reclaimable if current is not None else None,
        "memory_room": room,
        "memory_room_source": room_source,
    }


def _stat(host: Host, folder: str) -> dict[str, str]:
    return rows(host.read(f"{folder}/memory.stat"), " ")


def _reclaimable(stat: dict[str, str], version: int) -> int:
    """Return the bytes of a group that the kernel can drop at once: clean file pages and free-able slabs.

    Memory files (`shmem`) count as cache but lie on the anonymous lists, so the file lists leave them out.
    """
    mark = "total_" if version == 1 else ""
    names = ("inactive_file", "active_file", "slab_reclaimable")
    dirty = ("dirty", "writeback") if version == 1 else ("file_dirty", "file_writeback")
    good = sum(number(stat.get(mark + name, "")) or 0 for name in names)
    bad = sum(number(stat.get(mark + name, "")) or 0 for name in dirty)
    return max(0, good - bad)


def _address_space(host: Host) -> int | None:
    """Return what is left below the limit of the address space, None without a limit."""
    for line in host.read("/proc/self/limits").splitlines():
        if line.startswith("Max address space"):
            words = line.split()
            limit = number(words[3]) if len(words) > 3 else None
            if limit is None:
                return None
            used = rows(host.read(STATUS)).get("VmSize", "").split()
            return max(0, limit - (number(used[0]) or 0 if used else 0) * 1024)
    return None
