"""Sockets, cores, threads, fast and slow cores, NUMA nodes and caches of a Linux machine.

/sys tells it exactly and cheaply; /proc/cpuinfo stands in where a container hides /sys. One file is read per
physical core at most, since a machine may have hundreds.
"""

from __future__ import annotations

from hwprobe.cgroups import lxcfs
from hwprobe.host import Host, cpu_list, cpu_mask, number, size
from hwprobe.report import UNKNOWN_TOPOLOGY, Cache, Topology

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe.probing import Facts

CPUS = "/sys/devices/system/cpu"
NODES = "/sys/devices/system/node"
SLOW = 0.75
"""A core below this part of the fastest one's capacity is a slow one: work is split evenly over the threads
and waits for the last of them, so one such thread costs more than it brings."""


SMALL = frozenset((0x41, part) for part in (0xC07, 0xD03, 0xD04, 0xD05, 0xD46, 0xD80, 0xD8F))
"""Cortex-A7, A53, A35, A55, A510, A520, A320: they stand beside fast ones in one chip, or alone."""
HYBRIDS_WITH_SMT = (0x97, 0x9A, 0xAA, 0xAC, 0xB7, 0xBA, 0xBF)
"""Alder Lake, Raptor Lake and Meteor Lake, models of family 6."""
HYBRIDS_WITHOUT_SMT = (0xB5, 0xBD, 0xC5, 0xC6, 0xCC)
"""Arrow Lake, Lunar Lake and Panther Lake."""
SLOW_CLOCK = 0.9
"""The slow cores of these reach 77 to 86 % of the frequency of the fast ones, which differ by 4 % at most."""


def topology(host: Host, facts: Facts) -> Topology:
    """Return what /sys, or else /proc/cpuinfo, says about the processors."""
    online = _online(host)
    if lxcfs(host):
        # lxcfs numbers the processors of a container from 0 on, while /sys keeps the machine's numbers
        shown = _by_cpuinfo(host)
        if shown is not None:
            return shown.replace(online=frozenset(), cores=())
    sharing = _siblings(host, online) or _by_numbers(host, online)
    if sharing is None:
        facts.problems.append(f"{CPUS} does not tell the cores: /proc/cpuinfo has to do")
        shown = _by_cpuinfo(host, online)
        if shown is not None:
            return shown
        facts.problems.append("/proc/cpuinfo does not tell the cores either: each processor counts as one")
        return _uniform(online)
    slow = _slow(host, online, sharing)
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
        source=CPUS,
    )


def _online(host: Host) -> frozenset[int]:
    """Return the processors that are switched on."""
    found = cpu_list(host.read(f"{CPUS}/online"))
    return found or frozenset(int(n[3:]) for n in host.listdir(CPUS) if n[:3] == "cpu" and n[3:].isdecimal())


def _uniform(online: frozenset[int]) -> Topology:
    """Return the topology of processors of which nothing but their number is known."""
    count = len(online)
    if not count:
        return UNKNOWN_TOPOLOGY
    cores = tuple(frozenset([cpu]) for cpu in sorted(online))
    return Topology(None, count, count, False, count, 0, 1, online=online, cores=cores, source=CPUS)


def _siblings(host: Host, online: frozenset[int]) -> tuple[frozenset[int], ...] | None:
    """Return the logical processors of each core, None where /sys does not tell."""
    if not online:
        return None
    if host.read(f"{CPUS}/smt/active").strip() == "0":
        return tuple(frozenset([cpu]) for cpu in sorted(online))
    found: list[frozenset[int]] = []
    seen: set[int] = set()
    for cpu in sorted(online):
        if cpu not in seen:
            core = _sharers(host, cpu, "core_cpus", "thread_siblings") & online
            if cpu not in core:
                return None
            found.append(core - seen)
            seen |= core
    return tuple(found)


def _by_numbers(host: Host, online: frozenset[int]) -> tuple[frozenset[int], ...] | None:
    """Return the logical processors of each core by its number in its package; None where one lacks it."""
    found: dict[tuple[str, ...], set[int]] = {}
    for cpu in sorted(online):
        folder = f"{CPUS}/cpu{cpu}/topology"
        core = host.read(f"{folder}/core_id").strip()
        if not core.isdecimal():
            return None
        place = (host.read(f"{folder}/{name}").strip() for name in ("physical_package_id", "die_id"))
        found.setdefault((*place, core), set()).add(cpu)
    return tuple(frozenset(core) for core in found.values()) or None


def _sharers(host: Host, cpu: int, *names: str) -> frozenset[int]:
    """Return a set of processors that `cpu` belongs to: under its new or old name, as a list or as a mask."""
    folder = f"{CPUS}/cpu{cpu}/topology"
    for name in names:
        found = cpu_list(host.read(f"{folder}/{name}_list"))
        if found:
            return found
    return next(
        (found for found in (cpu_mask(host.read(f"{folder}/{name}")) for name in names) if found), frozenset()
    )


def _sockets(host: Host, online: frozenset[int]) -> int | None:
    """Return the number of packages: one file is read for each."""
    left = set(online)
    count = 0
    while left:
        cpu = min(left)
        package = _sharers(host, cpu, "package_cpus", "core_siblings")
        if cpu not in package:
            break
        left -= package
        count += 1
    if not left:
        return count
    numbers = {number(host.read(f"{CPUS}/cpu{cpu}/topology/physical_package_id")) for cpu in online}
    return None if None in numbers else len(numbers)


def _slow(host: Host, online: frozenset[int], cores: tuple[frozenset[int], ...]) -> frozenset[int]:
    """Return the slow processors of a machine that has several kinds, by the first sign that there is."""
    told = _told_slow(host, online)
    if told is not None:
        return told
    first = next(iter(host.processors(every=False)), {})
    if "CPU implementer" in first:
        return _small_parts(host) & online
    return _single_threads(host, cores) or _slower_clocked(host, online)


def _small_parts(host: Host) -> frozenset[int]:
    """Return the processors of ARM whose part was made to save power, where there are others too."""
    parts = {
        number(block["processor"]): (number(block.get("CPU implementer", ""), 16), number(part, 16))
        for block in host.processors()
        if (part := block.get("CPU part"))
    }
    small = frozenset(cpu for cpu, part in parts.items() if cpu is not None and part in SMALL)
    return small if len(small) < len(parts) else frozenset()


def _told_slow(host: Host, online: frozenset[int]) -> frozenset[int] | None:
    """Return the slow processors that the kernel tells, None where it tells of no kinds.

    Intel's hybrids name theirs by the counters of each kind (`cpu_core`, `cpu_atom`, `cpu_lowpower`), ARM's
    by a capacity relative to the fastest (kernel documentation, scheduler/sched-capacity).
    """
    kinds = [cpu_list(host.read(f"/sys/devices/cpu_{kind}/cpus")) for kind in ("atom", "lowpower")]
    if any(kinds):
        return frozenset().union(*kinds) & online
    if not online or not host.exists(f"{CPUS}/cpu{min(online)}/cpu_capacity"):
        return None
    capacity = {cpu: number(host.read(f"{CPUS}/cpu{cpu}/cpu_capacity")) or 0 for cpu in online}
    least = max(capacity.values()) * SLOW
    return frozenset(cpu for cpu, value in capacity.items() if value < least)


def _single_threads(host: Host, cores: tuple[frozenset[int], ...]) -> frozenset[int]:
    """Return the slow processors of an Intel hybrid whose kinds are not told: those without a sibling."""
    if _intel_model(host) not in HYBRIDS_WITH_SMT:
        return frozenset()
    single = [core for core in cores if len(core) == 1]
    return frozenset().union(*single) if len(single) < len(cores) else frozenset()


def _slower_clocked(host: Host, online: frozenset[int]) -> frozenset[int]:
    """Return the slow processors of an Intel hybrid without second threads: those of a lower frequency."""
    if _intel_model(host) not in HYBRIDS_WITHOUT_SMT:
        return frozenset()
    clocks = {cpu: number(host.read(f"{CPUS}/cpu{cpu}/cpufreq/cpuinfo_max_freq")) or 0 for cpu in online}
    least = max(clocks.values()) * SLOW_CLOCK
    return frozenset(cpu for cpu, clock in clocks.items() if clock < least)


def _intel_model(host: Host) -> int | None:
    first = next(iter(host.processors(every=False)), {})
    if first.get("vendor_id") != "GenuineIntel" or first.get("cpu family") != "6":
        return None
    return number(first.get("model", ""))


def _nodes(host: Host) -> int:
    """Return the number of NUMA nodes that have processors (memory of its own may be a node without any)."""
    return len(cpu_list(host.read(f"{NODES}/has_cpu")) or cpu_list(host.read(f"{NODES}/online"))) or 1


def _caches(host: Host, cpu: int) -> tuple[Cache, ...]:
    """Return the caches that one processor sees."""
    found = []
    for index in range(8):
        folder = f"{CPUS}/cpu{cpu}/cache/index{index}"
        level = number(host.read(f"{folder}/level"))
        if level is None:
            break
        amount = size(host.read(f"{folder}/size"))
        if amount is not None:
            kind = host.read(f"{folder}/type").strip().lower() or "unified"
            line = number(host.read(f"{folder}/coherency_line_size"))
            shared = len(cpu_list(host.read(f"{folder}/shared_cpu_list"))) or None
            found.append(Cache(level, kind, amount, line, shared))
    return tuple(found)


def _by_cpuinfo(host: Host, online: frozenset[int] = frozenset()) -> Topology | None:
    """Return what /proc/cpuinfo tells: `physical id` and `core id` make a core, where they are given.

    Without `core id`, the ratio of `cpu cores` to `siblings` tells how many cores there are, not which; and
    so it does where the file was cut short, with fewer processors than are `online`.
    """
    found = host.processors()
    if not found:
        return None
    sharing: dict[tuple[str, str], set[int]] = {}
    for place, block in enumerate(found):
        key = (block.get("physical id", "0"), block.get("core id", f"only {place}"))
        sharing.setdefault(key, set()).add(number(block["processor"]) or 0)
    cores = tuple(frozenset(core) for core in sharing.values())
    physical = len(cores)
    per_package, threads = (number(found[0].get(name, "")) for name in ("cpu cores", "siblings"))
    listed = frozenset(number(block["processor"]) or 0 for block in found)
    cut = listed < online
    logical = len(online if cut else listed)
    if cut and not (per_package and threads):
        physical, cores = logical, tuple(frozenset([cpu]) for cpu in sorted(online))
    elif (cut or "core id" not in found[0]) and per_package and threads and (cut or per_package < threads):
        physical, cores = max(1, logical * per_package // threads), ()
    packages = len({block["physical id"] for block in found if "physical id" in block})
    if cut and threads:
        packages = max(packages, logical // threads)
    slow = _slow(host, listed, cores) if cores and not cut else frozenset()
    fast = sum(1 for core in cores if not core <= slow) if slow else physical
    return Topology(
        sockets=packages or None,
        physical=physical,
        logical=logical,
        smt=logical > physical,
        performance=fast,
        efficiency=physical - fast,
        numa=_nodes(host),
        online=online if cut else listed,
        cores=cores,
        slow=slow,
        source="/proc/cpuinfo",
    )
