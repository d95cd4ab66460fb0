"""Old and foreign processors, played by QEMU's user mode: the probe tells what the process can really use.

QEMU lets a process read the /proc/cpuinfo of the host, so a probe that believed it would choose code that
crashes. For arm64, CARO_ARM64_ROOT names a folder made by `ci/foreign/arm64.sh`.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hwprobe import Host, cpuid, probe

HERE = Path(__file__).parents[2]
ARM_ROOT = Path(os.environ.get("CARO_ARM64_ROOT") or "/nonexistent")
SSE = {"sse3", "ssse3", "sse4_1", "sse4_2", "popcnt"}
AVX2 = SSE | {"avx", "avx2", "bmi1", "bmi2", "f16c", "fma"}
x86_only = pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="asks an x86 processor")


def emulated(emulator: str, *argv: str) -> dict[str, Any]:
    path = shutil.which(emulator) or shutil.which(f"{emulator}-static")
    if path is None:
        pytest.skip(f"needs {emulator} (Debian: qemu-user)")
    done = subprocess.run(
        [path, *argv, "-m", "hwprobe", "--json"],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@x86_only
@pytest.mark.parametrize(
    ("model", "name", "features"),
    [("Nehalem", "nehalem", SSE), ("Haswell", "haswell", AVX2)],
)
def test_an_x86_processor_that_is_played_is_told_from_the_real_one(
    model: str, name: str, features: set[str]
) -> None:
    found = emulated("qemu-x86_64", "-cpu", model, sys.executable)
    assert found["translated"]
    assert set(found["cpu"]["usable"]) == features
    assert found["cpu"]["microarchitecture"] == name
    assert found["budget"]["threads"] >= 1


@x86_only
def test_all_that_the_emulator_can_play_is_found() -> None:
    """Newer ones can more."""
    found = emulated("qemu-x86_64", "-cpu", "max", sys.executable)
    assert set(found["cpu"]["usable"]) >= AVX2


@pytest.mark.parametrize(
    ("model", "features"),
    [
        ("cortex-a72", {"neon"}),
        ("neoverse-n1", {"neon", "fp16", "dotprod"}),
        ("max", {"neon", "fp16", "dotprod", "i8mm", "bf16", "sve", "sve2", "sme"}),
    ],
)
def test_an_arm_processor_that_is_played_shows_its_own_features(model: str, features: set[str]) -> None:
    python = ARM_ROOT / "usr/bin/python3"
    if not python.exists():
        pytest.skip("needs CARO_ARM64_ROOT: sh ci/foreign/arm64.sh FOLDER")
    found = emulated("qemu-aarch64", "-cpu", model, "-L", str(ARM_ROOT), str(python))
    assert found["arch"] == "arm64"
    usable = set(found["cpu"]["usable"])
    assert usable >= features if model == "max" else usable == features
    assert found["budget"]["threads"] >= 1


@x86_only
@pytest.mark.skipif(sys.platform != "linux", reason="cpuinfo is of Linux")
def test_the_processor_itself_says_what_cpuinfo_says() -> None:
    try:
        leaves = cpuid.ask()
    except OSError as error:
        pytest.skip(f"no page may hold code here: {error}")
    _, usable = cpuid.features(leaves)
    report = probe(Host())
    # the kernel may switch a feature off by its own command line, never on
    assert report.cpu.usable <= usable
    assert (report.cpu.family, report.cpu.model_number) == cpuid.identity(leaves)[2:4]


@x86_only
def test_what_the_processor_said_can_be_written_down() -> None:
    leaves = {(0, 0): (13, 1, 2, 3), (7, 1): (0, 0, 0, 0xFFFFFFFF)}
    assert cpuid.parsed(cpuid.written(leaves)) == leaves


@pytest.mark.parametrize(
    ("state", "usable"),
    [
        (0x0, {"sse4_2"}),
        (0x6, {"sse4_2", "avx2", "fma"}),
        (0xE6, {"sse4_2", "avx2", "fma", "avx512f"}),
        (0x600E6, {"sse4_2", "avx2", "fma", "avx512f", "amx_tile"}),
    ],
)
def test_a_feature_whose_registers_are_not_saved_is_not_usable(state: int, usable: set[str]) -> None:
    leaves = {
        (1, 0): (0, 0, 1 << 20 | 1 << 12, 0),
        (7, 0): (0, 1 << 5 | 1 << 16, 0, 1 << 24),
        cpuid.XCR0: (state, 0, 0, 0),
    }
    has, found = cpuid.features(leaves)
    assert has == {"sse4_2", "avx2", "fma", "avx512f", "amx_tile"}
    assert found == usable
