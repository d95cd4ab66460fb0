"""What goes on at the moment: load, pressure, throttling by the quota and by heat."""

from __future__ import annotations

from hwprobe._text import decimal, number, rows
from hwprobe.cgroups import Groups
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Live, Topology


def live(host: Host, facts: Facts) -> Live:
    """Return the signals of this moment; None for each that the kernel does not give."""
    load = host.read("/proc/loadavg").split()
    throttled, periods = _throttled(host, facts.groups)
    return Live(
        load1=decimal(load[0]) if load else None,
        psi_cpu=_pressure(host, "cpu"),
        psi_memory=_pressure(host, "memory"),
        throttled=throttled,
        periods=periods,
        thermal=_thermal(host, facts.topology),
    )


def _pressure(host: Host, what: str) -> float | None:
    """Return `some avg10` of a pressure file (kernel documentation, accounting/psi)."""
    for line in host.read(f"/proc/pressure/{what}").splitlines():
        if line.startswith("some "):
            for word in line.split():
                if word.startswith("avg10="):
                    return decimal(word[6:])
    return None


def _throttled(host: Host, groups: Groups) -> tuple[int | None, int | None]:
    """Return throttled and all periods of the nearest group that counts them under a quota."""
    for _, folder in groups.folders("cpu"):
        stat = rows(host.read(f"{folder}/cpu.stat"), " ")
        periods = number(stat.get("nr_periods", ""))
        if periods:
            return number(stat.get("nr_throttled", "")), periods
    return None, None


def _thermal(host: Host, topology: Topology) -> int | None:
    """Return how often cores slowed down for heat, where the first one counts it (Intel)."""
    found = None
    for core in topology.cores:
        folder = f"/sys/devices/system/cpu/cpu{min(core)}/thermal_throttle"
        count = number(host.read(f"{folder}/core_throttle_count"))
        if count is None:
            break
        found = (found or 0) + count
    return found
