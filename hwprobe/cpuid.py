"""Asks an x86 processor itself, by the CPUID instruction, and the state that the system saves, by XGETBV.

Only where /proc/cpuinfo describes another processor than the one this process runs on (an emulator of
programs), and as a cross-check in tests: it takes ctypes and a page of machine code, 5 ms.
"""

from __future__ import annotations

from hwprobe.host import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Leaves = Mapping[tuple[int, int], tuple[int, int, int, int]]
    """(leaf, subleaf) to (eax, ebx, ecx, edx)."""

XCR0 = (0xFFFFFFFF, 0)
"""A leaf that no processor has: under it stand the low halves of XCR0 as eax."""
LEAVES = ((0, 0), (1, 0), (7, 0), (7, 1), (0x80000000, 0), (0x80000002, 0), (0x80000003, 0), (0x80000004, 0))
CODE = bytes.fromhex(
    "53"  # push rbx: the caller keeps it
    "89f8"  # mov eax, edi: leaf
    "89f1"  # mov ecx, esi: subleaf
    "4989d0"  # mov r8, rdx: where the answer goes
    "0fa2"  # cpuid
    "418900" "41895804" "41894808" "4189500c"  # mov [r8+0, 4, 8, 12], eax, ebx, ecx, edx
    "5b"  # pop rbx
    "c3"  # ret
)  # fmt: skip
CODE_XGETBV = bytes.fromhex("31c90f01d0c3")  # xor ecx, ecx; xgetbv; ret


def ask() -> dict[tuple[int, int], tuple[int, int, int, int]]:
    """Return the leaves that matter; raises OSError where no page may hold code of one's own."""
    import ctypes
    import mmap

    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(CODE.ljust(64, b"\xcc") + CODE_XGETBV)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    run = ctypes.CFUNCTYPE(None, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)(start)
    space = (ctypes.c_uint32 * 4)()

    def leaf(number: int, sub: int) -> tuple[int, int, int, int]:
        run(number, sub, ctypes.addressof(space))
        return space[0], space[1], space[2], space[3]

    found = leaves(leaf)
    if found.get((1, 0), (0, 0, 0, 0))[2] >> OSXSAVE & 1:
        found[XCR0] = (ctypes.CFUNCTYPE(ctypes.c_uint32)(start + 64)(), 0, 0, 0)
    return found


def leaves(
    leaf: Callable[[int, int], tuple[int, int, int, int]],
) -> dict[tuple[int, int], tuple[int, int, int, int]]:
    """Return the leaves that matter among those that the processor has."""
    most = {False: leaf(0, 0)[0], True: leaf(0x80000000, 0)[0]}
    return {(top, sub): leaf(top, sub) for top, sub in LEAVES if top <= most[top >= 0x80000000]}


def written(found: Leaves) -> str:
    """Return leaves as lines of six hexadecimal numbers, as `parsed` reads them."""
    return "".join(
        " ".join(f"{value:08x}" for value in (*key, *registers)) + "\n" for key, registers in found.items()
    )


def parsed(text: str) -> dict[tuple[int, int], tuple[int, int, int, int]]:
    """Return the leaves of a captured tree; lines that are none are passed over."""
    found = {}
    for line in text.splitlines():
        values = [number(word, 16) for word in line.split()]
        if len(values) == 6 and None not in values:
            top, sub, eax, ebx, ecx, edx = (value or 0 for value in values)
            found[top, sub] = (eax, ebx, ecx, edx)
    return found


OSXSAVE = 27
EAX, EBX, ECX, EDX = range(4)
FEATURES = (
    ("sse3", (1, 0), ECX, 0), ("ssse3", (1, 0), ECX, 9), ("fma", (1, 0), ECX, 12),
    ("sse4_1", (1, 0), ECX, 19), ("sse4_2", (1, 0), ECX, 20), ("popcnt", (1, 0), ECX, 23),
    ("avx", (1, 0), ECX, 28), ("f16c", (1, 0), ECX, 29), ("bmi1", (7, 0), EBX, 3), ("avx2", (7, 0), EBX, 5),
    ("bmi2", (7, 0), EBX, 8), ("avx512f", (7, 0), EBX, 16), ("avx512dq", (7, 0), EBX, 17),
    ("avx512cd", (7, 0), EBX, 28), ("avx512bw", (7, 0), EBX, 30), ("avx512vl", (7, 0), EBX, 31),
    ("avx512_vbmi", (7, 0), ECX, 1), ("avx512_vnni", (7, 0), ECX, 11), ("avx512_fp16", (7, 0), EDX, 23),
    ("amx_bf16", (7, 0), EDX, 22), ("amx_tile", (7, 0), EDX, 24), ("amx_int8", (7, 0), EDX, 25),
    ("avx_vnni", (7, 1), EAX, 4), ("avx512_bf16", (7, 1), EAX, 5),
)  # fmt: skip
"""Where each feature stands (Intel, Software Developer's Manual, volume 2A, CPUID): leaf, register, bit."""
STATES = (("avx512", 0xE6), ("amx", 0x60000), ("avx", 0x6), ("fma", 0x6), ("f16c", 0x6))
"""Bits of XCR0 that must all be set before features so named may be used (volume 1, chapter 13)."""


def features(found: Leaves) -> tuple[frozenset[str], frozenset[str]]:
    """Return the features that the processor has, and those of them that the system lets programs use."""
    nothing = (0, 0, 0, 0)
    has = frozenset(
        name for name, key, register, bit in FEATURES if found.get(key, nothing)[register] >> bit & 1
    )
    saved = found.get(XCR0, nothing)[0]
    usable = set()
    for name in has:
        needed = next((mask for prefix, mask in STATES if name.startswith(prefix)), 0)
        if saved & needed == needed:
            usable.add(name)
    return has, frozenset(usable)


def identity(found: Leaves) -> tuple[str, str, int, int, int]:
    """Return vendor, model name, family, model number and stepping."""
    nothing = (0, 0, 0, 0)
    _, ebx, ecx, edx = found.get((0, 0), nothing)
    vendor = _text(ebx, edx, ecx)
    name = _text(
        *(value for top in (0x80000002, 0x80000003, 0x80000004) for value in found.get((top, 0), nothing))
    )
    eax = found.get((1, 0), nothing)[0]
    family, model = eax >> 8 & 15, eax >> 4 & 15
    if family in (6, 15):
        model |= (eax >> 16 & 15) << 4
    if family == 15:
        family += eax >> 20 & 255
    return vendor, " ".join(name.split()), family, model, eax & 15


def _text(*registers: int) -> str:
    raw = b"".join((value & 0xFFFFFFFF).to_bytes(4, "little") for value in registers)
    return raw.partition(b"\0")[0].decode("latin-1")
