"""Made-up machines for the tests of tuning."""

from __future__ import annotations

from typing import Any

from hwprobe import Bound, Budget, Cpu, HardwareReport, Limits, Live, Memory, Topology

HASWELL = frozenset("sse3 ssse3 sse4_1 sse4_2 popcnt avx f16c fma bmi1 bmi2 avx2".split())
AVX512 = frozenset("avx512f avx512cd avx512bw avx512dq avx512vl".split())
ICELAKE = HASWELL | AVX512 | {"avx512_vbmi", "avx512_vnni"}
ZEN4 = ICELAKE | {"avx512_bf16"}
NEHALEM = frozenset("sse3 ssse3 sse4_1 sse4_2 popcnt".split())
GIB = 1 << 30


def report(
    usable: frozenset[str] = ZEN4,
    arch: str = "x86_64",
    system: str = "linux",
    logical: int = 8,
    live: Live | None = None,
    **limits: Any,
) -> HardwareReport:
    return HardwareReport(
        system,
        arch,
        Cpu("AMD", "AMD EPYC", 26, 2, 1, flags=usable, usable=usable),
        Topology(1, logical, logical, False, logical, 0, 1),
        Memory(16 * GIB, 8 * GIB),
        Limits(affinity=frozenset(range(logical)), affinity_source="sched_getaffinity", **limits),
        live or Live(),
    )


def budget(threads: int = 8, memory: int | None = 8 * GIB, name: str = "affinity") -> Budget:
    return Budget(
        threads,
        memory,
        (Bound(name, threads, "/here"),),
        () if memory is None else (Bound("available", memory, "/proc/meminfo"),),
    )
