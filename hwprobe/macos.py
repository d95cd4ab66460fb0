"""The detectors of macOS: all of it comes from the kernel's sysctl values, nothing is spawned.

On Apple Silicon the performance levels tell fast cores (level 0) from slow ones, and memory is shared with
the graphics processor. A process that Rosetta translates is told so by `sysctl.proc_translated`.
"""

from __future__ import annotations

from hwprobe.host import Host, decimal, number
from hwprobe.report import Accelerator, Cache, Cpu, Limits, Live, Memory, Topology
from hwprobe.x86 import VENDORS, microarchitecture

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe.probing import Facts

ARM_FEATURES = {
    "neon": ("hw.optional.arm.AdvSIMD", "hw.optional.AdvSIMD", "hw.optional.neon"),
    "fp16": ("hw.optional.arm.FEAT_FP16", "hw.optional.neon_fp16"),
    "dotprod": ("hw.optional.arm.FEAT_DotProd",),
    "i8mm": ("hw.optional.arm.FEAT_I8MM",),
    "bf16": ("hw.optional.arm.FEAT_BF16",),
    "sme": ("hw.optional.arm.FEAT_SME",),
    "sme2": ("hw.optional.arm.FEAT_SME2",),
}
EVERY_CHIP = frozenset(["neon", "fp16", "dotprod"])
"""What all of Apple's chips for the Mac have; macOS 11 does not list the last one."""
X86_FEATURES = {
    "sse3": "hw.optional.sse3", "ssse3": "hw.optional.supplementalsse3", "sse4_1": "hw.optional.sse4_1",
    "sse4_2": "hw.optional.sse4_2", "avx": "hw.optional.avx1_0", "f16c": "hw.optional.f16c",
    "fma": "hw.optional.fma", "bmi1": "hw.optional.bmi1", "bmi2": "hw.optional.bmi2",
    "avx2": "hw.optional.avx2_0", "avx512f": "hw.optional.avx512f", "avx512cd": "hw.optional.avx512cd",
    "avx512bw": "hw.optional.avx512bw", "avx512dq": "hw.optional.avx512dq",
    "avx512vl": "hw.optional.avx512vl", "avx512_vbmi": "hw.optional.avx512vbmi",
}  # fmt: skip
"""What the system lets a program use, so the state of the registers is seen to."""
X86_WORDS = {
    "SSE3": "sse3", "SSSE3": "ssse3", "SSE4.1": "sse4_1", "SSE4.2": "sse4_2", "POPCNT": "popcnt",
    "AVX1.0": "avx", "F16C": "f16c", "FMA": "fma", "BMI1": "bmi1", "BMI2": "bmi2", "AVX2": "avx2",
    "AVX512F": "avx512f", "AVX512CD": "avx512cd", "AVX512BW": "avx512bw", "AVX512DQ": "avx512dq",
    "AVX512VL": "avx512vl", "AVX512VBMI": "avx512_vbmi", "AVX512VNNI": "avx512_vnni",
}  # fmt: skip
"""What the processor has, in the words of `machdep.cpu.features` and `machdep.cpu.leaf7_features`."""


STATEFUL = ("avx", "fma", "f16c")
"""Features whose registers the system has to save."""
CPU_TYPES_X86 = (7, 0x1000007)
"""CPU_TYPE_X86 and CPU_TYPE_X86_64 of <mach/machine.h>."""


def _number(host: Host, *names: str) -> int | None:
    """Return the first of the named values that is a whole number."""
    return next((value for value in (number(host.sysctl(name)) for name in names) if value is not None), None)


def arch(host: Host) -> str:
    """Return the arch of this process: that of the chip, unless it is translated."""
    if translated(host):
        return "x86_64"
    if host.sysctl("hw.optional.arm64") == "1" or host.sysctl("machdep.cpu.brand_string").startswith("Apple"):
        return "arm64"
    return "x86_64" if host.sysctl("machdep.cpu.vendor") or host.sysctl("hw.optional.sse4_2") else ""


def translated(host: Host) -> bool:
    """Tell whether Rosetta translates this process: it shows an x86 chip with the options of an ARM one."""
    if host.sysctl("sysctl.proc_translated") == "1":
        return True
    # `sysctl -a` leaves that name out
    return host.sysctl("hw.optional.arm64") == "1" and number(host.sysctl("hw.cputype")) in CPU_TYPES_X86


def cpu(host: Host, facts: Facts) -> Cpu:
    """Return the chip with the features that this process may use."""
    brand = " ".join(host.sysctl("machdep.cpu.brand_string").split())
    if not brand:
        facts.problems.append("machdep.cpu.brand_string cannot be read: the processor has no name")
    if translated(host):
        facts.translated = True
        facts.problems.append(
            "Rosetta translates this process: a program made for arm64 would be much faster"
        )
    return _arm(host, brand) if facts.arch == "arm64" else _x86(host, brand, facts.translated)


def _arm(host: Host, brand: str) -> Cpu:
    listed = {name for name, keys in ARM_FEATURES.items() if any(host.sysctl(key) == "1" for key in keys)}
    flags = frozenset(listed | EVERY_CHIP)
    words = brand.lower().split()
    name = words[1] if len(words) > 1 and words[0] == "apple" else "generic"
    return Cpu("Apple", brand, microarchitecture=name, flags=flags, usable=flags)


def _x86(host: Host, brand: str, translated: bool) -> Cpu:
    words = f"{host.sysctl('machdep.cpu.features')} {host.sysctl('machdep.cpu.leaf7_features')}".split()
    has = frozenset(X86_WORDS[word] for word in words if word in X86_WORDS)
    allowed = frozenset(name for name, key in X86_FEATURES.items() if host.sysctl(key) == "1")
    if not any(host.sysctl(key) for key in X86_FEATURES.values()):
        # no switches were captured: the system saves the registers where it has switched XSAVE on
        allowed = frozenset(name for name in has if "OSXSAVE" in words or not name.startswith(STATEFUL))
    # what has no state of its own, or no switch, may be used where what it builds on may
    more = {name for name in has if name == "popcnt" or (name == "avx512_vnni" and "avx512f" in allowed)}
    family, model, stepping = (
        _number(host, f"machdep.cpu.{name}") for name in ("family", "model", "stepping")
    )  # fmt: skip
    vendor = host.sysctl("machdep.cpu.vendor")
    return Cpu(
        vendor="Apple" if translated else VENDORS.get(vendor, vendor),
        model=brand,
        family=family,
        model_number=model,
        stepping=stepping,
        microarchitecture="generic" if translated else microarchitecture(vendor, family, model, stepping),
        flags=has | allowed,
        usable=allowed | more,
    )


def topology(host: Host, facts: Facts) -> Topology:
    """Return cores by performance level; Macs number no processors for programs."""
    physical = _number(host, "hw.physicalcpu", "hw.physicalcpu_max", "machdep.cpu.core_count", "hw.ncpu")
    logical = _number(host, "hw.logicalcpu", "hw.logicalcpu_max", "machdep.cpu.thread_count", "hw.ncpu")
    by_level = [
        _number(host, f"hw.perflevel{k}.physicalcpu", f"hw.perflevel{k}.physicalcpu_max") for k in range(4)
    ]
    fast = by_level[0]
    if physical is None:
        facts.problems.append("hw.physicalcpu cannot be read: the number of cores is not known")
    return Topology(
        sockets=_number(host, "hw.packages") or 1,
        physical=physical,
        logical=logical,
        smt=(logical or 0) > (physical or logical or 0),
        performance=fast or physical,
        efficiency=sum(count or 0 for count in by_level[1:]),
        numa=1,
        caches=_caches(host),
        source="hw.perflevel0.physicalcpu" if fast else "hw.physicalcpu",
    )


def _caches(host: Host) -> tuple[Cache, ...]:
    line = _number(host, "hw.cachelinesize")
    found = []
    for level, kind, name in (
        (1, "data", "l1dcachesize"), (1, "instruction", "l1icachesize"),
        (2, "unified", "l2cachesize"), (3, "unified", "l3cachesize"),
    ):  # fmt: skip
        size = _number(host, f"hw.perflevel0.{name}", f"hw.{name}")
        if size:
            found.append(Cache(level, kind, size, line))
    return tuple(found)


def memory(host: Host, facts: Facts) -> Memory:
    """Return memory; what is available is the part that the kernel's own gauge of pressure calls free.

    Where the gauge was not captured, the free pages and those of files stand in for it.
    """
    total = _number(host, "hw.memsize")
    level = _number(host, "kern.memorystatus_level")
    available = None
    if total is not None and level is not None:
        available = total * min(level, 100) // 100
    elif total is not None:
        size = _number(host, "hw.pagesize", "vm.pagesize")
        free, files = _number(host, "vm.page_free_count"), _number(host, "vm.page_pageable_external_count")
        if size is not None and free is not None:
            available = min(total, (free + (files or 0)) * size)
    if total is None:
        facts.problems.append("hw.memsize cannot be read: the memory is not known")
    swap = host.sysctl("vm.swapusage").split()
    return Memory(
        total=total,
        available=available,
        swap_total=_mebibytes(swap, "total"),
        swap_free=_mebibytes(swap, "free"),
        source="hw.memsize",
    )


def _mebibytes(words: list[str], name: str) -> int | None:
    """Return a value of `total = 2048.00M  used = …` in bytes."""
    if name not in words[:-2]:
        return None
    value = decimal(words[words.index(name) + 2].removesuffix("M"))
    return None if value is None else int(value * (1 << 20))


def limits(host: Host, facts: Facts) -> Limits:
    """Return no limits: macOS has neither affinity nor groups of processes with a budget."""
    return Limits()


def live(host: Host, facts: Facts) -> Live:
    """Return the load of the last minute."""
    load = host.sysctl("vm.loadavg").replace("{", " ").replace(",", ".").split()
    return Live(load1=decimal(load[0]) if load else None)


def accelerators(host: Host, facts: Facts) -> tuple[Accelerator, ...]:
    """Return Metal where the chip is Apple's: every one has it."""
    if facts.arch != "arm64" and not facts.translated:
        return ()
    wired = _number(host, "iogpu.wired_limit_mb")
    name = host.sysctl("machdep.cpu.brand_string") or "Apple"
    return (Accelerator("metal", name, wired * (1 << 20) if wired else None, "machdep.cpu.brand_string"),)


DETECTORS = {
    "topology": topology,
    "cpu": cpu,
    "memory": memory,
    "limits": limits,
    "live": live,
    "accelerators": accelerators,
}
"""A detector for each part of the report, in the order in which they run."""
