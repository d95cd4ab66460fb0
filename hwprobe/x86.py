"""The x86 processor of a Linux process: vendor, model, and the features that matter to matrix kernels.

Linux lists in /proc/cpuinfo what the kernel has enabled: where it does not save the registers of AVX or AMX
(XCR0 lacks their state), it clears the feature, so what is listed may be used. Only where the file turns out
to describe another processor is the processor itself asked. The tiles of AMX a process has to ask for besides
(arch_prctl, ARCH_REQ_XCOMP_PERM); the engine does so.
"""

from __future__ import annotations

from hwprobe.host import HWCAP, VDSO, Host, number
from hwprobe.report import Cpu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe.probing import Facts

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
    block = next((b for b in host.processors(every=False) if "vendor_id" in b or "flags" in b), {})
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
        if host.live or VDSO not in host.auxv() or not words:
            return Cpu("", "")
        # Of a capture, whose files may come from two machines, only a word of the bits does not fit; nothing
        # runs on what is said of it here.
        facts.translated = False
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
    told = host.auxv()
    if HWCAP not in told:
        return False
    if VDSO not in told or (not words and any("CPU implementer" in b for b in host.processors(every=False))):
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


VENDORS = {
    "GenuineIntel": "Intel", "AuthenticAMD": "AMD", "HygonGenuine": "Hygon", "CentaurHauls": "VIA",
    "Shanghai": "Zhaoxin", "VirtualApple": "Apple",
}  # fmt: skip

INTEL = {
    "core2": "0f 16 17 1d", "nehalem": "1a 1e 1f 2e", "westmere": "25 2c 2f", "sandybridge": "2a 2d",
    "ivybridge": "3a 3e", "haswell": "3c 3f 45 46", "broadwell": "3d 47 4f 56",
    "skylake": "4e 5e 8e 9e a5 a6", "skylake_avx512": "55", "cannonlake": "66", "icelake": "7d 7e 6a 6c 9d",
    "tigerlake": "8c 8d", "rocketlake": "a7", "alderlake": "97 9a", "raptorlake": "b7 ba bf d7",
    "meteorlake": "aa ac", "arrowlake": "b5 c5 c6", "lunarlake": "bd", "pantherlake": "cc",
    "sapphirerapids": "8f", "emeraldrapids": "cf", "graniterapids": "ad ae", "sierraforest": "af b6",
    "clearwaterforest": "dd", "bonnell": "1c 26 27 35 36", "silvermont": "37 4a 4d 5a 5d 4c",
    "goldmont": "5c 5f", "goldmont_plus": "7a", "tremont": "86 8a 96 9c", "gracemont": "be",
    "knights_landing": "57", "knights_mill": "85",
}  # fmt: skip
"""Models of family 6, hexadecimal."""

AMD = {
    0x0F: (("k8", 0x00, 0xFF),),
    0x10: (("k10", 0x00, 0xFF),),
    0x14: (("bobcat", 0x00, 0xFF),),
    0x15: (
        ("piledriver", 0x02, 0x02), ("bulldozer", 0x00, 0x0F), ("piledriver", 0x10, 0x2F),
        ("steamroller", 0x30, 0x4F), ("excavator", 0x60, 0x7F),
    ),
    0x16: (("jaguar", 0x00, 0xFF),),
    0x17: (
        ("zen_plus", 0x08, 0x08), ("zen_plus", 0x18, 0x18), ("zen", 0x00, 0x2F), ("zen2", 0x30, 0x4F),
        ("zen", 0x50, 0x5F), ("zen2", 0x60, 0xAF),
    ),
    0x19: (
        ("zen3", 0x00, 0x0F), ("zen4", 0x10, 0x1F), ("zen3", 0x20, 0x5F), ("zen4", 0x60, 0x7F),
        ("zen4", 0xA0, 0xAF),
    ),
    0x1A: (("zen5", 0x00, 0x2F), ("zen5", 0x40, 0x4F), ("zen5", 0x60, 0x7F)),
}  # fmt: skip
"""By family: name, first and last model; the first row that holds the model counts."""


def microarchitecture(vendor: str, family: int | None, model: int | None, stepping: int | None) -> str:
    """Return the name, `generic` where the numbers are not known."""
    if family is None or model is None:
        return "generic"
    if vendor == "GenuineIntel" and family == 6:
        if model == 0x55 and stepping is not None and stepping >= 5:
            return "cascadelake" if stepping < 10 else "cooperlake"
        wanted = f"{model:02x}"
        return next((name for name, models in INTEL.items() if wanted in models.split()), "generic")
    if vendor == "GenuineIntel" and family == 15:
        return "netburst"
    if vendor == "HygonGenuine" and family == 0x18:
        return "zen"
    if vendor == "AuthenticAMD":
        return next((name for name, low, high in AMD.get(family, ()) if low <= model <= high), "generic")
    return "generic"
