"""Runs the detectors of a system, each guarded: one that fails leaves a gap and a sentence."""

from __future__ import annotations

from hwprobe.cgroups import Groups
from hwprobe.host import Host
from hwprobe.report import UNKNOWN_TOPOLOGY, Cpu, HardwareReport, Limits, Live, Memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

UNKNOWN = {
    "topology": UNKNOWN_TOPOLOGY,
    "cpu": Cpu("", ""),
    "memory": Memory(None, None),
    "limits": Limits(),
    "live": Live(),
    "accelerators": (),
}
SYSTEMS = {"Linux": "linux", "Darwin": "macos"}
ARCHES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


class Facts:
    """What detectors hand on to each other; each appends to `problems` what it could not read, in words."""

    def __init__(self, arch: str, groups: Groups) -> None:
        self.arch = arch
        self.groups = groups
        self.topology = UNKNOWN_TOPOLOGY
        self.translated = False
        self.problems: list[str] = []


def probe(host: Host | None = None) -> HardwareReport:
    """Return what the host, by default the running machine, says of itself; never raises, whatever it holds.

    What could not be read is None (or `generic`, or empty) in the report, with a sentence in `problems`.
    """
    host = host or Host()
    system, machine = host.uname()
    detectors: Mapping[str, Callable[[Host, Facts], Any]]
    if system == "Darwin" or (not system and host.sysctl("hw.memsize")):
        from hwprobe import macos

        system, detectors, told = "Darwin", macos.DETECTORS, macos.arch(host)
    else:
        from hwprobe import linux

        detectors, told = linux.DETECTORS, "" if machine else linux.arch(host)
        system = system or ("Linux" if host.exists("/proc") or host.exists("/sys") else "")
    facts = Facts(told or ARCHES.get(machine, machine), Groups(host))
    found: dict[str, Any] = {}
    for part, detector in detectors.items():
        try:
            found[part] = detector(host, facts)
        except Exception as error:
            found[part] = UNKNOWN[part]
            facts.problems.append(f"{part}: the probe failed ({type(error).__name__}: {error})")
        if part == "topology":
            facts.topology = found[part]
    return HardwareReport(
        system=SYSTEMS.get(system, system.lower()),
        arch=facts.arch,
        translated=facts.translated,
        problems=tuple(facts.problems),
        **found,
    )
