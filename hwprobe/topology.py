"""Sockets, cores, threads, fast and slow cores, NUMA nodes and caches of a Linux machine.

/sys tells it exactly and cheaply; /proc/cpuinfo stands in where a container hides /sys. One file is read per
physical core at most, since a machine may have hundreds.
"""

from __future__ import annotations

from hwprobe._text import cpu_list, number, size
from hwprobe.containers import lxcfs
from hwprobe.cpuinfo import blocks
from hwprobe.host import Host
from hwprobe.report import Cache, Topology

CPUS = "/sys/devices/system/cpu"
NODES = "/sys/devices/system/node"
SLOW = 0.75
"""A core below this part of the fastest one's capacity is a slow one: work is split evenly over the threads
and waits for the last of them, so one such thread costs more than it brings."""


def linux_topology(host: Host) -> Topology:
    """Return what /sys, or else /proc/cpuinfo, says about the processors."""
    online = cpu_list(host.read(f"{CPUS}/online"))
    if lxcfs(host):
        # lxcfs numbers the container's processors from 0 on in cpuinfo, while /sys keeps the machine's
        shown = _by_cpuinfo(host)
        return shown if shown is not None else _uniform(online)
    sharing = _siblings(host, online)
    if sharing is None:
        shown = _by_cpuinfo(host)
        if shown is None:
            return _uniform(online)
        return shown.replace(online=online) if online and shown.logical == len(online) else shown
    slow = _slow(host, online)
    fast = sum(1 for core in sharing if not core <= slow)
    return Topology(
        sockets=_sockets(host, online),
        physical=len(sharing),
        logical=len(online),
        smt=any(len(core) > 1 for core in sharing),
        performance=fast or len(sharing),
        efficiency=len(sharing) - fast if fast else 0,
        numa=_nodes(host),
        caches=_caches(host, min(online - slow or online)),
        online=online,
        cores=sharing,
        slow=slow if fast else frozenset(),
    )


def _uniform(online: frozenset[int]) -> Topology:
    """Return the topology of processors of which nothing but their number is known."""
    count = len(online) or None
    cores = tuple(frozenset([cpu]) for cpu in sorted(online))
    return Topology(None, count, count, False, count, 0, 1, online=online, cores=cores)


def _siblings(host: Host, online: frozenset[int]) -> tuple[frozenset[int], ...] | None:
    """Return the logical processors of each core, None where /sys does not tell."""
    if not online:
        return None
    if host.read(f"{CPUS}/smt/active").strip() == "0":
        return tuple(frozenset([cpu]) for cpu in sorted(online))
    found: list[frozenset[int]] = []
    seen: set[int] = set()
    for cpu in sorted(online):
        if cpu in seen:
            continue
        folder = f"{CPUS}/cpu{cpu}/topology"
        text = host.read(f"{folder}/core_cpus_list") or host.read(f"{folder}/thread_siblings_list")
        core = cpu_list(text) & online
        if cpu not in core:
            return None
        found.append(core - seen)
        seen |= core
    return tuple(found)


def _sockets(host: Host, online: frozenset[int]) -> int | None:
    """Return the number of packages: one file is read for each."""
    left = set(online)
    count = 0
    while left:
        cpu = min(left)
        folder = f"{CPUS}/cpu{cpu}/topology"
        text = host.read(f"{folder}/package_cpus_list") or host.read(f"{folder}/core_siblings_list")
        package = cpu_list(text)
        if cpu not in package:
            return _sockets_by_number(host, online)
        left -= package
        count += 1
    return count or None


def _sockets_by_number(host: Host, online: frozenset[int]) -> int | None:
    texts = {host.read(f"{CPUS}/cpu{cpu}/topology/physical_package_id").strip() for cpu in online}
    return len(texts) if all(number(text) is not None for text in texts) else None


def _slow(host: Host, online: frozenset[int]) -> frozenset[int]:
    """Return the slow processors of a machine that has several kinds.

    Intel's hybrids name theirs by the counters of each kind (`cpu_core`, `cpu_atom`, `cpu_lowpower`), ARM's
    by a capacity relative to the fastest (kernel documentation, scheduler/sched-capacity).
    """
    if host.exists("/sys/devices/cpu_atom/cpus"):
        kinds = [cpu_list(host.read(f"/sys/devices/cpu_{kind}/cpus")) for kind in ("atom", "lowpower")]
        return frozenset().union(*kinds) & online
    if not host.exists(f"{CPUS}/cpu{min(online)}/cpu_capacity"):
        return frozenset()
    capacity = {cpu: number(host.read(f"{CPUS}/cpu{cpu}/cpu_capacity")) or 0 for cpu in online}
    least = max(capacity.values()) * SLOW
    return frozenset(cpu for cpu, value in capacity.items() if value < least)


def _nodes(host: Host) -> int:
    """Return the number of NUMA nodes that have processors (memory of its own may be a node without any)."""
    return len(cpu_list(host.read(f"{NODES}/has_cpu")) or cpu_list(host.read(f"{NODES}/online"))) or 1


def _caches(host: Host, cpu: int) -> tuple[Cache, ...]:
    """Return the caches that one processor sees."""
    found = []
    for index in range(8):
        folder = f"{CPUS}/cpu{cpu}/cache/index{index}"
        level, bytes_ = number(host.read(f"{folder}/level")), size(host.read(f"{folder}/size"))
        if level is None:
            break
        if bytes_ is not None:
            kind = host.read(f"{folder}/type").strip().lower() or "unified"
            line = number(host.read(f"{folder}/coherency_line_size"))
            shared = len(cpu_list(host.read(f"{folder}/shared_cpu_list"))) or None
            found.append(Cache(level, kind, bytes_, line, shared))
    return tuple(found)


def _by_cpuinfo(host: Host) -> Topology | None:
    """Return what /proc/cpuinfo tells: `physical id` and `core id` make a core, where they are given."""
    found = blocks(host)
    if not found:
        return None
    cores: dict[tuple[str, str], set[int]] = {}
    for place, block in enumerate(found):
        cpu = number(block.get("processor", "")) or 0
        key = (block.get("physical id", "0"), block.get("core id", f"only {place}"))
        cores.setdefault(key, set()).add(cpu)
    packages = {block["physical id"] for block in found if "physical id" in block}
    numbers = frozenset(cpu for core in cores.values() for cpu in core)
    physical = len(cores)
    return Topology(
        sockets=len(packages) or None,
        physical=physical,
        logical=len(found),
        smt=len(found) > physical,
        performance=physical,
        efficiency=0,
        numa=_nodes(host),
        online=numbers,
        cores=tuple(frozenset(core) for core in cores.values()),
    )
