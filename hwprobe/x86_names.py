"""Names of x86 microarchitectures by the numbers of CPUID, for people to read.

Facts from the vendors' manuals, as arch/x86/include/asm/intel-family.h and arch/x86/kernel/cpu/amd.c of Linux
collect them. A number that is not listed is "generic"; nothing is chosen by these names.
"""

from __future__ import annotations

VENDORS = {
    "GenuineIntel": "Intel", "AuthenticAMD": "AMD", "HygonGenuine": "Hygon", "CentaurHauls": "VIA",
    "Shanghai": "Zhaoxin", "VirtualApple": "Apple",
}  # fmt: skip

INTEL = {
    "core2": "0f 16 17 1d", "nehalem": "1a 1e 1f 2e", "westmere": "25 2c 2f", "sandybridge": "2a 2d",
    "ivybridge": "3a 3e", "haswell": "3c 3f 45 46", "broadwell": "3d 47 4f 56",
    "skylake": "4e 5e 8e 9e a5 a6", "skylake_avx512": "55", "cannonlake": "66", "icelake": "7d 7e 6a 6c 9d",
    "tigerlake": "8c 8d", "rocketlake": "a7", "alderlake": "97 9a", "raptorlake": "b7 ba bf",
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
