"""What could compute beside the processor, from the marks that drivers leave: nothing is asked or started."""

from __future__ import annotations

from hwprobe._text import number, rows
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Accelerator

NVIDIA = "/proc/driver/nvidia/gpus"
KFD = "/sys/class/kfd/kfd/topology/nodes"
DRI = "/dev/dri"
LOADERS = ("/etc/vulkan/icd.d", "/usr/share/vulkan/icd.d")


def accelerators(host: Host, facts: Facts) -> tuple[Accelerator, ...]:
    """Return NVIDIA cards with a loaded driver, AMD nodes of ROCm, Vulkan where driver and card are."""
    found: list[Accelerator] = []
    for card in host.listdir(NVIDIA):
        source = f"{NVIDIA}/{card}/information"
        found.append(Accelerator("cuda", rows(host.read(source)).get("Model", "NVIDIA"), source=source))
    if not found and host.exists("/dev/nvidiactl"):
        found.append(Accelerator("cuda", "NVIDIA", source="/dev/nvidiactl"))
    for node in host.listdir(KFD):
        properties = rows(host.read(f"{KFD}/{node}/properties"), " ")
        if number(properties.get("simd_count", "")):
            name = host.read(f"{KFD}/{node}/name").strip() or "AMD"
            found.append(Accelerator("rocm", name, source=f"{KFD}/{node}"))
    if any(name.startswith("renderD") for name in host.listdir(DRI)):
        for folder in LOADERS:
            drivers = [name for name in host.listdir(folder) if name.endswith(".json")]
            if drivers:
                found.append(Accelerator("vulkan", drivers[0].removesuffix(".json"), source=folder))
                break
    return tuple(found)
