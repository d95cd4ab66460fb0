"""The CPU library is the one with ggml's highest score that the processor can run and the engine holds."""

from __future__ import annotations

import ctypes

import pytest

from caro.backends.embedded import library
from caro.tuning.choice import TuningError
from caro.tuning.kernels import AUTO, kernel, kernels
from hwprobe import Host, probe

from .machines import AVX512, HASWELL, ICELAKE, NEHALEM, ZEN4, report

SHIPPED = ("haswell", "icelake", "x64")
ALL = tuple(one.name for one in kernels(report(), ()))


@pytest.mark.parametrize(
    ("usable", "present", "chosen"),
    [
        (frozenset({"sse3"}), SHIPPED, "x64"),
        (NEHALEM, SHIPPED, "x64"),
        (NEHALEM, ALL, "sse42"),
        (HASWELL, SHIPPED, "haswell"),
        (HASWELL - {"fma"}, SHIPPED, "x64"),
        (HASWELL | AVX512, SHIPPED, "haswell"),
        (HASWELL | AVX512, ALL, "skylakex"),
        (HASWELL | {"avx_vnni"}, ALL, "alderlake"),
        (ICELAKE, SHIPPED, "icelake"),
        (ZEN4, SHIPPED, "icelake"),
        (ZEN4, ALL, "zen4"),
        (ZEN4 - {"avx512cd"}, ALL, "haswell"),
        (ZEN4 | {"amx_int8", "amx_tile"}, ALL, "sapphirerapids"),
    ],
)
def test_features_choose_among_what_the_engine_holds(
    usable: frozenset[str], present: tuple[str, ...], chosen: str
) -> None:
    found = kernel(report(usable), present)
    assert (found.value, found.source) == (chosen, "derived")


@pytest.mark.parametrize(
    ("system", "usable", "chosen"),
    [
        ("linux", {"neon"}, "armv8.0_1"),
        ("linux", {"neon", "dotprod", "fp16"}, "armv8.2_2"),
        ("linux", {"neon", "dotprod", "fp16", "sve", "i8mm", "bf16"}, "armv8.6_1"),
        ("macos", {"neon", "dotprod", "fp16"}, "apple_m1"),
        ("macos", {"neon", "dotprod", "fp16", "i8mm"}, "apple_m2_m3"),
    ],
)
def test_arm_has_its_own_scores(system: str, usable: set[str], chosen: str) -> None:
    present = ("armv8.0_1", "armv8.2_2", "armv8.6_1", "apple_m1", "apple_m2_m3")
    assert kernel(report(frozenset(usable), "arm64", system), present).value == chosen


def test_the_reason_says_why_not_the_next_one() -> None:
    assert "not icelake (1472): the processor lacks avx512f" in kernel(report(HASWELL), SHIPPED).reason
    assert "not zen4 (1984): this engine was built without it" in kernel(report(ZEN4), SHIPPED).reason


def test_where_features_are_not_known_the_engine_asks_the_processor() -> None:
    assert kernel(report(frozenset()), SHIPPED).value == AUTO
    assert kernel(report(arch="riscv64"), SHIPPED).value == AUTO
    assert kernel(report(), ()).value == AUTO


def test_a_given_kernel_counts_unless_it_would_crash() -> None:
    chosen = kernel(report(ZEN4), SHIPPED, ("haswell", "environment CARO_KERNEL"))
    assert (chosen.value, chosen.source) == ("haswell", "environment CARO_KERNEL")
    with pytest.raises(TuningError, match="lacks avx512f"):
        kernel(report(HASWELL), SHIPPED, ("icelake", "environment CARO_KERNEL"))
    with pytest.raises(TuningError, match="haswell, icelake, x64"):
        kernel(report(), SHIPPED, ("vax", "config /etc/caro/config.toml"))


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_the_scores_are_those_of_the_compiled_libraries() -> None:
    engine = library.installed()
    known = {one.name: one for one in kernels(probe(Host()), engine.names)}
    asked = 0
    for name in engine.names:
        score = ctypes.CDLL(engine.path(name)).ggml_backend_score()
        one = known[name]
        assert score == (0 if one.missing else one.score), name
        asked += 1
    assert asked
