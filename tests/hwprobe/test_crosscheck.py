"""Two well-known packages look at the same machine: what all can tell, all tell alike."""

from __future__ import annotations

import platform
import sys

import pytest

from hwprobe import Host, probe

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="compared on Linux")
ALIKE = {"avx2", "avx512f", "fma", "f16c", "bmi2", "sse4_2"}
"""Features that both packages call by the same name."""


@linux_only
def test_psutil_counts_the_same_cores_and_memory() -> None:
    psutil = pytest.importorskip("psutil")
    report = probe(Host())
    assert report.memory.total == psutil.virtual_memory().total
    assert report.memory.swap_total == psutil.swap_memory().total
    assert report.topology.logical == psutil.cpu_count()
    assert report.topology.physical == psutil.cpu_count(logical=False)
    assert sorted(report.limits.affinity) == psutil.Process().cpu_affinity()


@linux_only
@pytest.mark.skipif(platform.machine() != "x86_64", reason="compares features of x86")
def test_py_cpuinfo_sees_the_same_features() -> None:
    cpuinfo = pytest.importorskip("cpuinfo")
    report = probe(Host())
    told = cpuinfo.get_cpu_info()
    assert ALIKE & report.cpu.usable == ALIKE & set(told["flags"])
    assert report.cpu.model == told["brand_raw"]
    assert report.cpu.family == told["family"]
