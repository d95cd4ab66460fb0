"""The x86 processor of a Linux process: vendor, model, and the features that matter to matrix kernels.

Linux lists in /proc/cpuinfo what the kernel has enabled: where it does not save the registers of AVX or AMX
(XCR0 lacks their state), it clears the feature, so what is listed may be used. Only where the file turns out
to describe another processor is the processor itself asked. The tiles of AMX a process has to ask for besides
(arch_prctl, ARCH_REQ_XCOMP_PERM); the engine does so.
"""

from __future__ import annotations

from hwprobe._text import number
from hwprobe.auxv import HWCAP, VDSO, auxv
from hwprobe.cpuinfo import blocks
from hwprobe.facts import Facts
from hwprobe.host import Host
from hwprobe.report import Cpu
from hwprobe.x86_names import VENDORS, microarchitecture

FEATURES = {
    "pni": "sse3", "ssse3": "ssse3", "sse4_1": "sse4_1", "sse4_2": "sse4_2", "popcnt": "popcnt",
    "avx": "avx", "f16c": "f16c", "fma": "fma", "bmi1": "bmi1", "bmi2": "bmi2", "avx2": "avx2",
    "avx_vnni": "avx_vnni", "avx512f": "avx512f", "avx512cd": "avx512cd", "avx512bw": "avx512bw",
    "avx512dq": "avx512dq", "avx512vl": "avx512vl", "avx512vbmi": "avx512_vbmi",
    "avx512_vbmi": "avx512_vbmi", "avx512_vnni": "avx512_vnni", "avx512_bf16": "avx512_bf16",
    "avx512_fp16": "avx512_fp16", "amx_tile": "amx_tile", "amx_int8": "amx_int8", "amx_bf16": "amx_bf16",
}  # fmt: skip
"""The kernel's word for each feature, and the one of the report."""
HWCAP_FLAGS = (
    "fpu vme de pse tsc msr pae mce cx8 apic - sep mtrr pge mca cmov pat pse36 pn clflush - dts acpi mmx "
    "fxsr sse sse2 ss ht tm ia64 pbe"
).split()
"""The bits of AT_HWCAP on x86: register EDX of CPUID leaf 1, in the kernel's words."""


def linux_x86(host: Host, facts: Facts) -> Cpu:
    """Return the processor that this process runs on."""
    block = next((b for b in blocks(host) if "vendor_id" in b or "flags" in b), {})
    words = block.get("flags", "").split()
    if _describes_another(host, block, words):
        facts.translated = True
        asked = _asked(host)
        if asked is not None:
            facts.problems.append(
                "/proc/cpuinfo describes another processor: asked the processor itself (CPUID)"
            )
            return asked
        facts.problems.append("/proc/cpuinfo describes another processor than the one this process runs on")
        return Cpu("", "")
    if not words:
        facts.problems.append(
            "/proc/cpuinfo lists no features: only what every x86-64 processor has is assumed"
        )
    flags = frozenset(FEATURES[word] for word in words if word in FEATURES)
    vendor = block.get("vendor_id", "")
    family, model, stepping = (number(block.get(name, "")) for name in ("cpu family", "model", "stepping"))
    facts.translated = vendor == "VirtualApple"
    return Cpu(
        vendor=VENDORS.get(vendor, vendor),
        model=" ".join(block.get("model name", "").split()),
        family=family,
        model_number=model,
        stepping=stepping,
        microarchitecture=microarchitecture(vendor, family, model, stepping),
        flags=flags,
        usable=flags,
    )


def _describes_another(host: Host, block: dict[str, str], words: list[str]) -> bool:
    """Tell whether /proc/cpuinfo is that of a machine on which this process is only emulated.

    Emulators of programs do not draw up the file anew, but what the process was told at its start
    (AT_HWCAP) is of the processor it runs on, and older ones lack the kernel's own page (AT_SYSINFO_EHDR).
    """
    told = auxv(host)
    if HWCAP not in told:
        return False
    if VDSO not in told or (not words and any("CPU implementer" in b for b in blocks(host))):
        return True
    if not words:
        return False
    listed = set(words)
    return told[HWCAP] != sum(1 << bit for bit, name in enumerate(HWCAP_FLAGS) if name in listed)


def _asked(host: Host) -> Cpu | None:
    """Return what the processor says of itself, None where it cannot be asked."""
    found = host.cpuid()
    if not found:
        return None
    from hwprobe.cpuid import features, identity

    vendor, name, family, model, stepping = identity(found)
    flags, usable = features(found)
    return Cpu(
        VENDORS.get(vendor, vendor), name, family, model, stepping,
        microarchitecture(vendor, family, model, stepping), flags, usable,
    )  # fmt: skip
