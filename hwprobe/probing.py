"""Runs the detectors of a system, each guarded: one that fails leaves a gap and a sentence."""

from __future__ import annotations

import sys

from hwprobe.cgroups import Groups
from hwprobe.host import Host
from hwprobe.report import Accelerator, Cpu, HardwareReport, Limits, Live, Memory, Topology

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")

UNKNOWN_CPU = Cpu("", "")
UNKNOWN_TOPOLOGY = Topology(None, None, None, False, None, 0, 1)
SYSTEMS = {"Linux": "linux", "Darwin": "macos"}
ARCHES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64", "armv8l": "arm"}


def probe(host: Host) -> HardwareReport:
    """Return what the host says of itself. Never raises, whatever the host holds.

    What could not be read is None (or `generic`, or empty) in the report, with a sentence in `problems`.
    """
    problems: list[str] = []

    def guarded(what: str, detector: Callable[[], T], otherwise: T) -> T:
        try:
            return detector()
        except Exception as error:
            problems.append(f"{what}: the probe failed ({type(error).__name__}: {error})")
            return otherwise

    system, arch = guarded("system", lambda: _system(host), ("", ""))
    from hwprobe.accelerators import linux_accelerators
    from hwprobe.limits import limits
    from hwprobe.live import linux_live
    from hwprobe.memory import linux_memory
    from hwprobe.topology import linux_topology
    from hwprobe.x86 import linux_x86

    groups = Groups(host)
    nothing: tuple[Accelerator, ...] = ()
    cpu = guarded("processor", lambda: linux_x86(host), None)
    topology = guarded("topology", lambda: linux_topology(host), UNKNOWN_TOPOLOGY)
    memory = guarded("memory", lambda: linux_memory(host), Memory(None, None))
    limited = guarded("limits", lambda: limits(host, groups), Limits())
    live = guarded("live", lambda: linux_live(host, groups, topology), Live())
    accelerators = guarded("accelerators", lambda: linux_accelerators(host), nothing)
    return HardwareReport(
        system, arch, cpu or UNKNOWN_CPU, topology, memory, limited, live, accelerators,
        problems=tuple(problems),
    )  # fmt: skip


def _system(host: Host) -> tuple[str, str]:
    """Return the system and the arch of this process."""
    system, machine = host.uname()
    if host.live and sys.maxsize < 1 << 32:
        machine = {"x86_64": "i686", "aarch64": "armv8l"}.get(machine, machine)
    return SYSTEMS.get(system, system.lower()), ARCHES.get(machine, machine)
