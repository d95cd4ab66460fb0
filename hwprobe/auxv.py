"""What the kernel told this very process about its processor when it started: /proc/self/auxv.

An emulator of programs (QEMU's user mode) gives the process an auxiliary vector of the processor it plays,
but lets it read the /proc/cpuinfo of the machine; so this file decides where the two disagree.
"""

from __future__ import annotations

import sys

from hwprobe.host import Host

PATH = "/proc/self/auxv"
HWCAP, HWCAP2, VDSO = 16, 26, 33
"""AT_HWCAP, AT_HWCAP2 and AT_SYSINFO_EHDR of <linux/auxvec.h>."""


def auxv(host: Host) -> dict[int, int]:
    """Return the entries by number; empty where there is no such file or it is cut short."""
    raw = host.read_bytes(PATH) or b""
    width = 8 if not host.live or sys.maxsize > 1 << 32 else 4
    found: dict[int, int] = {}
    for at in range(0, len(raw) - 2 * width + 1, 2 * width):
        key = int.from_bytes(raw[at : at + width], "little")
        if key == 0:
            return found
        found.setdefault(key, int.from_bytes(raw[at + width : at + 2 * width], "little"))
    return {}
