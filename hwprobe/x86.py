"""The x86 processor: vendor, model, and the features that matter to matrix kernels.

Linux lists in /proc/cpuinfo what the kernel has enabled: where it does not save the registers of AVX or AMX
(XCR0 lacks their state), it clears the feature, so what is listed may be used.
"""

from __future__ import annotations

from hwprobe._text import number
from hwprobe.cpuinfo import blocks
from hwprobe.host import Host
from hwprobe.report import Cpu

FEATURES = {
    "pni": "sse3", "ssse3": "ssse3", "sse4_1": "sse4_1", "sse4_2": "sse4_2", "popcnt": "popcnt",
    "avx": "avx", "f16c": "f16c", "fma": "fma", "bmi1": "bmi1", "bmi2": "bmi2", "avx2": "avx2",
    "avx_vnni": "avx_vnni", "avx512f": "avx512f", "avx512cd": "avx512cd", "avx512bw": "avx512bw",
    "avx512dq": "avx512dq", "avx512vl": "avx512vl", "avx512vbmi": "avx512_vbmi",
    "avx512_vnni": "avx512_vnni", "avx512_bf16": "avx512_bf16", "avx512_fp16": "avx512_fp16",
    "amx_tile": "amx_tile", "amx_int8": "amx_int8", "amx_bf16": "amx_bf16",
}  # fmt: skip
"""The kernel's word for each feature, and the one of the report."""
VENDORS = {
    "GenuineIntel": "Intel", "AuthenticAMD": "AMD", "HygonGenuine": "Hygon", "CentaurHauls": "VIA",
    "  Shanghai  ": "Zhaoxin", "VirtualApple": "Apple",
}  # fmt: skip


def linux_x86(host: Host) -> Cpu | None:
    """Return the first processor of /proc/cpuinfo, None where it describes no x86 processor."""
    block = next((b for b in blocks(host) if "vendor_id" in b or "flags" in b), None)
    if block is None:
        return None
    words = block.get("flags", "").split()
    flags = frozenset(FEATURES[word] for word in words if word in FEATURES)
    vendor = block.get("vendor_id", "")
    return Cpu(
        vendor=VENDORS.get(vendor, vendor),
        model=" ".join(block.get("model name", "").split()),
        family=number(block.get("cpu family", "")),
        model_number=number(block.get("model", "")),
        stepping=number(block.get("stepping", "")),
        flags=flags,
        usable=flags,
    )
