"""The detectors of Linux, one for each part of the report; those of a page or more have modules of their own.

Each module costs 0.15 ms of CPU to import, which is as much as what a small detector does.
"""

from __future__ import annotations

from hwprobe.host import Host, decimal, number, row
from hwprobe.limits import limits
from hwprobe.report import Accelerator, Cpu, Live, Memory
from hwprobe.topology import topology

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe.cgroups import Groups
    from hwprobe.probing import Facts
    from hwprobe.report import Topology


def arch(host: Host) -> str:
    """Return the arch that /proc/cpuinfo describes, where nothing else tells: "" for one not known."""
    for block in host.processors(every=False):
        if "vendor_id" in block or "flags" in block:
            return "x86_64"
        if "CPU implementer" in block or "Features" in block:
            return "arm64" if block.get("CPU architecture", "8") in ("8", "AArch64") else "arm"
        if block.get("isa", "").startswith("rv64"):
            return "riscv64"
    return ""


def cpu(host: Host, facts: Facts) -> Cpu:
    """Return the processor; of an arch that is not known, its name alone."""
    if not host.processors(every=False):
        facts.problems.append("/proc/cpuinfo cannot be read: the processor has no name")
    if facts.arch in ("x86_64", "i686", "i586", "i386"):
        from hwprobe.x86 import linux_x86

        return linux_x86(host, facts)
    if facts.arch.startswith("arm"):
        from hwprobe.arm import linux_arm64

        return linux_arm64(host, facts)
    facts.problems.append(f"the arch {facts.arch or '(unknown)'} has no detector: no features are known")
    block = next(iter(host.processors(every=False)), {})
    return Cpu("", block.get("model name", "") or block.get("uarch", "") or block.get("cpu", ""))


def memory(host: Host, facts: Facts) -> Memory:
    """Return the rows of /proc/meminfo; free memory and clean cache stand in for `MemAvailable`."""
    table = host.read("/proc/meminfo")

    def size(name: str) -> int | None:
        value = number(row(table, name).partition(" ")[0])
        return None if value is None else value * 1024

    # since Linux 3.14
    available = size("MemAvailable")
    if available is None:
        free = size("MemFree")
        available = None if free is None else free + (size("Cached") or 0) - (size("Shmem") or 0)
    total = size("MemTotal")
    if total is None:
        facts.problems.append("/proc/meminfo does not tell MemTotal: the memory is not known")
    if available is not None:
        available = max(0, available if total is None else min(available, total))
    return Memory(total, available, size("SwapTotal"), size("SwapFree"))


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
        stat = host.read(f"{folder}/cpu.stat")
        periods = number(row(stat, "nr_periods", " "))
        if periods:
            return number(row(stat, "nr_throttled", " ")), periods
    return None, None


CORES_ASKED = 16
"""Heat slows all down or none, and each core costs 10 us."""


def _thermal(host: Host, topology: Topology) -> int | None:
    """Return how often cores slowed down for heat, where the first one counts it (Intel)."""
    found = None
    for core in topology.cores[:CORES_ASKED]:
        folder = f"/sys/devices/system/cpu/cpu{min(core)}/thermal_throttle"
        count = number(host.read(f"{folder}/core_throttle_count"))
        if count is None:
            break
        found = (found or 0) + count
    return found


NVIDIA = "/proc/driver/nvidia/gpus"
TEGRA = ("/dev/nvhost-gpu", "/dev/nvgpu")
"""Where the graphics processor is a part of the chip (Jetson), its driver leaves no mark in /proc."""
KFD = "/sys/class/kfd/kfd/topology/nodes"
DRI = "/dev/dri"
LOADERS = ("/etc/vulkan/icd.d", "/usr/share/vulkan/icd.d")


def accelerators(host: Host, facts: Facts) -> tuple[Accelerator, ...]:
    """Return NVIDIA cards with a loaded driver, AMD nodes of ROCm, Vulkan where driver and card are.

    They are told from the marks that drivers leave: nothing is asked or started.
    """
    found: list[Accelerator] = []
    for card in host.listdir(NVIDIA):
        source = f"{NVIDIA}/{card}/information"
        found.append(Accelerator("cuda", row(host.read(source), "Model") or "NVIDIA", source=source))
    marks = ("/dev/nvidiactl", *(TEGRA if facts.arch == "arm64" else ()))
    mark = None if found else next((path for path in marks if host.exists(path)), None)
    if mark is not None:
        found.append(Accelerator("cuda", "NVIDIA", source=mark))
    for node in host.listdir(KFD):
        if number(row(host.read(f"{KFD}/{node}/properties"), "simd_count", " ")):
            name = host.read(f"{KFD}/{node}/name").strip() or "AMD"
            found.append(Accelerator("rocm", name, source=f"{KFD}/{node}"))
    if any(name.startswith("renderD") for name in host.listdir(DRI)):
        for folder in LOADERS:
            drivers = [name for name in host.listdir(folder) if name.endswith(".json")]
            if drivers:
                found.append(Accelerator("vulkan", drivers[0].removesuffix(".json"), source=folder))
                break
    return tuple(found)


DETECTORS = {
    "topology": topology,
    "cpu": cpu,
    "memory": memory,
    "limits": limits,
    "live": live,
    "accelerators": accelerators,
}
"""A detector for each part of the report, in the order in which they run."""
