"""The budget: how many threads and how much memory this process should use. The one place of the formula."""

from __future__ import annotations

from hwprobe.report import HardwareReport, Record, Topology


class Bound(Record):
    """One upper bound: threads or bytes, and where it stands."""

    name: str
    value: int
    source: str


class Budget(Record):
    """What to use: `threads` (at least 1) and bytes of `memory` (None where nothing is known)."""

    threads: int
    memory: int | None
    reasons: tuple[Bound, ...] = ()
    """The bounds on threads, tightest first: the first one decided."""
    memory_reasons: tuple[Bound, ...] = ()
    """The bounds on memory, tightest first."""


def budget(report: HardwareReport) -> Budget:
    """Return what this process should use at most, with every bound that led there.

        threads = max(1, min(affinity, cpuset, floor(quota), physical performance cores))
        memory  = min(MemAvailable, limit - (current - reclaimable) of every group, address space left)

    Sources:

    - affinity: sched_setaffinity(2). A thread beyond the allowed processors only waits for another one.
    - cpuset: kernel documentation, admin-guide/cgroup-v2, `cpuset.cpus.effective`.
    - quota: admin-guide/cgroup-v2 `cpu.max`, scheduler/sched-bwc. Rounded down, since threads of one product
      wait for each other: when the quota runs out, all stand still to the end of the period (100 ms).
      Measured by others, tokens/s: 8 threads under a quota of 4 processors 0.27, 4 threads 12.07
      (ollama, issue 17916); without `--threads` under `--cpus 2` 2, with `--threads 2` 63 (llmman, pull
      request 485). A quota below one processor leaves one thread.
    - physical performance cores, among the allowed processors: two threads of a core share its vector units,
      and the work is split evenly, so slow cores hold up fast ones (llama.cpp counts the same way). Where
      only slow cores are allowed, those count.
    - memory: /proc/meminfo `MemAvailable`; `memory.max`, `memory.current` and `memory.stat` of the group and
      of its ancestors; what the kernel can drop at once (clean file pages) is not counted as used.
    """
    threads = thread_bounds(report)
    memory = memory_bounds(report)
    return Budget(
        threads=max(1, threads[0].value) if threads else 1,
        memory=memory[0].value if memory else None,
        reasons=threads,
        memory_reasons=memory,
    )


def thread_bounds(report: HardwareReport) -> tuple[Bound, ...]:
    """Return the bounds on threads, tightest first."""
    limits, topology = report.limits, report.topology
    found: list[Bound] = []
    allowed = allowed_cpus(report)
    if limits.affinity:
        count = len(_present(limits.affinity, topology))
        found.append(Bound("affinity", count, limits.affinity_source))
    if limits.cpuset:
        count = len(_present(limits.cpuset, topology))
        found.append(Bound("cpuset", count, limits.cpuset_source))
    if limits.quota is not None:
        found.append(Bound("quota", max(1, int(limits.quota)), limits.quota_source))
    if topology.cores and allowed:
        cores = [core for core in topology.cores if core & allowed]
        fast = [core for core in cores if not core <= topology.slow]
        found.append(Bound("physical performance cores", len(fast or cores), topology.source))
    elif topology.performance:
        found.append(Bound("physical performance cores", topology.performance, topology.source))
    return tuple(sorted(found, key=lambda bound: bound.value))


def _present(cpus: frozenset[int], topology: Topology) -> frozenset[int]:
    """Return those that are switched on; all, where a container numbers its processors anew."""
    return cpus & topology.online or cpus


def allowed_cpus(report: HardwareReport) -> frozenset[int]:
    """Return the logical processors that affinity and cpuset leave of those online; empty where not known."""
    allowed = report.topology.online
    for limit in (report.limits.affinity, report.limits.cpuset):
        if limit and allowed & limit:
            allowed = allowed & limit
    return allowed


def memory_bounds(report: HardwareReport) -> tuple[Bound, ...]:
    """Return the bounds on memory in bytes, tightest first."""
    limits, memory = report.limits, report.memory
    found: list[Bound] = []
    if limits.memory_room is not None:
        found.append(Bound("memory limit of the group", limits.memory_room, limits.memory_room_source))
    if memory.available is not None:
        found.append(Bound("available", memory.available, memory.source))
    elif memory.total is not None:
        found.append(Bound("total", memory.total, memory.source))
    if limits.address_space is not None:
        found.append(Bound("address space", limits.address_space, "/proc/self/limits"))
    return tuple(sorted(found, key=lambda bound: bound.value))
