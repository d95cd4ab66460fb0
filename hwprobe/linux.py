"""The detectors of Linux, one for each part of the report."""

from __future__ import annotations

from hwprobe.accelerators import accelerators
from hwprobe.cpuinfo import blocks
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.limits import limits
from hwprobe.live import live
from hwprobe.memory import memory
from hwprobe.report import Cpu
from hwprobe.topology import topology


def arch(host: Host) -> str:
    """Return the arch that /proc/cpuinfo describes, where nothing else tells: "" for one not known."""
    for block in blocks(host):
        if "vendor_id" in block or "flags" in block:
            return "x86_64"
        if "CPU implementer" in block or "Features" in block:
            return "arm64" if block.get("CPU architecture", "8") in ("8", "AArch64") else "arm"
        if block.get("isa", "").startswith("rv64"):
            return "riscv64"
    return ""


def cpu(host: Host, facts: Facts) -> Cpu:
    """Return the processor; of an arch that is not known, its name alone."""
    if not blocks(host):
        facts.problems.append("/proc/cpuinfo cannot be read: the processor has no name")
    if facts.arch in ("x86_64", "i686", "i586", "i386"):
        from hwprobe.x86 import linux_x86

        return linux_x86(host, facts)
    if facts.arch.startswith("arm"):
        from hwprobe.arm import linux_arm64

        return linux_arm64(host, facts)
    facts.problems.append(f"the arch {facts.arch or '(unknown)'} has no detector: no features are known")
    block = next(iter(blocks(host)), {})
    return Cpu("", block.get("model name", "") or block.get("uarch", "") or block.get("cpu", ""))


DETECTORS = {
    "topology": topology,
    "cpu": cpu,
    "memory": memory,
    "limits": limits,
    "live": live,
    "accelerators": accelerators,
}
"""A detector for each part of the report, in the order in which they run."""
