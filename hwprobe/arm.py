"""The ARM processor of a Linux process: implementer, part, and the features that matter to matrix kernels.

The auxiliary vector (AT_HWCAP, AT_HWCAP2) tells what this process may use; /proc/cpuinfo says the same in
words (`Features`) and names the parts, of which a machine may have several.
"""

from __future__ import annotations

from hwprobe._text import number
from hwprobe.arm_names import IMPLEMENTERS, PARTS
from hwprobe.auxv import HWCAP, HWCAP2, auxv
from hwprobe.cpuinfo import blocks
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Cpu

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
    told = auxv(host) if facts.arch == "arm64" else {}
    usable = frozenset(name for name, where, bit in BITS if told.get(where, 0) >> bit & 1)
    found = blocks(host)
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
