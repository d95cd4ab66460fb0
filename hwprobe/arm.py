"""The ARM processor of a Linux process: implementer, part, and the features that matter to matrix kernels.

The auxiliary vector (AT_HWCAP, AT_HWCAP2) tells what this process may use; /proc/cpuinfo says the same in
words (`Features`) and names the parts, of which a machine may have several.
"""

from __future__ import annotations

from hwprobe.host import HWCAP, HWCAP2, Host, number
from hwprobe.report import Cpu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe.probing import Facts

FEATURES = {
    "asimd": "neon", "neon": "neon", "asimdhp": "fp16", "asimddp": "dotprod", "i8mm": "i8mm", "bf16": "bf16",
    "sve": "sve", "sve2": "sve2", "sme": "sme", "sme2": "sme2",
}  # fmt: skip
"""The kernel's word for each feature, and the one of the report."""
BITS = (
    ("neon", HWCAP, 1), ("fp16", HWCAP, 10), ("dotprod", HWCAP, 20), ("sve", HWCAP, 22), ("sve2", HWCAP2, 1),
    ("i8mm", HWCAP2, 13), ("bf16", HWCAP2, 14), ("sme", HWCAP2, 23), ("sme2", HWCAP2, 37),
)  # fmt: skip
"""Linux, arch/arm64/include/uapi/asm/hwcap.h."""


def linux_arm64(host: Host, facts: Facts) -> Cpu:
    """Return the fastest kind of processor: the one of the fast cores, else the last listed."""
    # 32 bits have the same words but other numbers
    told = host.auxv() if facts.arch == "arm64" else {}
    usable = frozenset(name for name, where, bit in BITS if told.get(where, 0) >> bit & 1)
    found = host.processors()
    if found and not any("CPU implementer" in block or "Features" in block for block in found):
        facts.translated = any("vendor_id" in block or "flags" in block for block in found)
        if facts.translated:
            facts.problems.append(
                "/proc/cpuinfo describes another processor than the one this process runs on"
            )
        return Cpu("", "", flags=usable, usable=usable)
    words = next((block["Features"].split() for block in found if "Features" in block), [])
    flags = frozenset(FEATURES[word] for word in words if word in FEATURES)
    if HWCAP not in told:
        usable = flags
        if not words:
            facts.problems.append("neither /proc/cpuinfo nor /proc/self/auxv lists features: NEON is assumed")
            usable = flags = frozenset(["neon"])
    block = _fastest(found, facts)
    implementer, part, revision = _identity(host, block)
    vendor = IMPLEMENTERS.get(implementer or 0, "")
    name = PARTS.get((implementer or 0, part or 0), "")
    return Cpu(
        vendor=vendor,
        model=name or block.get("model name", "") or block.get("Processor", ""),
        family=implementer,
        model_number=part,
        stepping=revision,
        microarchitecture=name.lower().replace("-", "_").replace(" ", "_") or "generic",
        flags=flags | usable,
        usable=usable,
    )


def _fastest(found: list[dict[str, str]], facts: Facts) -> dict[str, str]:
    """Return the block of a fast core; boards list the slow ones first."""
    fast = facts.topology.online - facts.topology.slow
    named = [block for block in found if "CPU part" in block]
    of_fast = [block for block in named if number(block.get("processor", "")) in fast]
    return (of_fast or named or found or [{}])[-1]


def _identity(host: Host, block: dict[str, str]) -> tuple[int | None, int | None, int | None]:
    """Return implementer, part and revision, from the register itself where /proc/cpuinfo leaves them out."""
    implementer, part = (number(block.get(name, ""), 16) for name in ("CPU implementer", "CPU part"))
    if implementer is not None and part is not None:
        return implementer, part, number(block.get("CPU revision", ""))
    register = number(host.read("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1"), 16)
    return (
        (None, None, None)
        if register is None
        else (register >> 24 & 255, register >> 4 & 4095, register & 15)
    )


IMPLEMENTERS = {
    0x41: "ARM", 0x42: "Broadcom", 0x43: "Cavium", 0x46: "Fujitsu", 0x48: "HiSilicon", 0x4E: "NVIDIA",
    0x50: "APM", 0x51: "Qualcomm", 0x53: "Samsung", 0x61: "Apple", 0x6D: "Microsoft", 0x70: "Phytium",
    0xC0: "Ampere",
}  # fmt: skip

PARTS = {
    (0x41, 0xB76): "ARM1176", (0x41, 0xC05): "Cortex-A5", (0x41, 0xC07): "Cortex-A7",
    (0x41, 0xC08): "Cortex-A8",
    (0x41, 0xC09): "Cortex-A9", (0x41, 0xC0D): "Cortex-A17", (0x41, 0xC0E): "Cortex-A17",
    (0x41, 0xC0F): "Cortex-A15", (0x41, 0xD01): "Cortex-A32", (0x41, 0xD03): "Cortex-A53",
    (0x41, 0xD04): "Cortex-A35", (0x41, 0xD05): "Cortex-A55", (0x41, 0xD07): "Cortex-A57",
    (0x41, 0xD08): "Cortex-A72", (0x41, 0xD09): "Cortex-A73", (0x41, 0xD0A): "Cortex-A75",
    (0x41, 0xD0B): "Cortex-A76", (0x41, 0xD0C): "Neoverse-N1", (0x41, 0xD0D): "Cortex-A77",
    (0x41, 0xD0E): "Cortex-A76AE", (0x41, 0xD40): "Neoverse-V1", (0x41, 0xD41): "Cortex-A78",
    (0x41, 0xD42): "Cortex-A78AE", (0x41, 0xD44): "Cortex-X1", (0x41, 0xD46): "Cortex-A510",
    (0x41, 0xD47): "Cortex-A710", (0x41, 0xD48): "Cortex-X2", (0x41, 0xD49): "Neoverse-N2",
    (0x41, 0xD4A): "Neoverse-E1", (0x41, 0xD4B): "Cortex-A78C", (0x41, 0xD4C): "Cortex-X1C",
    (0x41, 0xD4D): "Cortex-A715", (0x41, 0xD4E): "Cortex-X3", (0x41, 0xD4F): "Neoverse-V2",
    (0x41, 0xD80): "Cortex-A520", (0x41, 0xD81): "Cortex-A720", (0x41, 0xD82): "Cortex-X4",
    (0x41, 0xD83): "Neoverse-V3AE",
    (0x41, 0xD84): "Neoverse-V3", (0x41, 0xD85): "Cortex-X925", (0x41, 0xD87): "Cortex-A725",
    (0x41, 0xD89): "Cortex-A720AE", (0x41, 0xD8B): "C1-Pro", (0x41, 0xD8C): "C1-Ultra",
    (0x41, 0xD8E): "Neoverse-N3", (0x41, 0xD8F): "Cortex-A320", (0x41, 0xD90): "C1-Premium",
    (0x43, 0x0A1): "ThunderX", (0x43, 0x0AF): "ThunderX2", (0x46, 0x001): "A64FX",
    (0x48, 0xD01): "TaiShan-v110", (0x48, 0xD02): "TaiShan-v120", (0x4E, 0x003): "Denver-2",
    (0x4E, 0x004): "Carmel", (0x4E, 0x010): "Olympus", (0x50, 0x000): "X-Gene",
    (0x51, 0x001): "Oryon", (0x51, 0x800): "Kryo-2xx-Gold", (0x51, 0x801): "Kryo-2xx-Silver",
    (0x51, 0x802): "Kryo-3xx-Gold", (0x51, 0x803): "Kryo-3xx-Silver", (0x51, 0x804): "Kryo-4xx-Gold",
    (0x51, 0x805): "Kryo-4xx-Silver", (0x51, 0xC00): "Falkor", (0x51, 0xC01): "Saphira",
    (0x61, 0x022): "Apple M1", (0x61, 0x023): "Apple M1", (0x61, 0x024): "Apple M1 Pro",
    (0x61, 0x025): "Apple M1 Pro", (0x61, 0x028): "Apple M1 Max", (0x61, 0x029): "Apple M1 Max",
    (0x61, 0x032): "Apple M2", (0x61, 0x033): "Apple M2", (0x61, 0x034): "Apple M2 Pro",
    (0x61, 0x035): "Apple M2 Pro", (0x61, 0x038): "Apple M2 Max", (0x61, 0x039): "Apple M2 Max",
    (0x6D, 0xD49): "Cobalt-100", (0x70, 0x662): "FTC662", (0x70, 0x663): "FTC663",
    (0xC0, 0xAC3): "Ampere-1", (0xC0, 0xAC4): "Ampere-1A", (0xC0, 0xAC5): "Ampere-1B",
}  # fmt: skip
