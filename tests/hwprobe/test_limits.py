"""Limits are found wherever they stand, and the tightest one counts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from hwprobe import Host, cpu_quota, memory_limit, probe

V2 = "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n"
V1 = (
    "31 24 0:27 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
    "32 24 0:28 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
)


def machine(folder: Path, files: dict[str, str]) -> str:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return str(folder)


def test_a_quota_of_the_own_group_is_found(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/app\n",
        "proc/self/mountinfo": V2,
        "sys/fs/cgroup/app/cpu.max": "150000 100000\n",
    }
    assert cpu_quota(Host(machine(tmp_path, files))) == 1.5


def test_the_tightest_limit_of_all_ancestors_counts(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/a/b\n",
        "proc/self/mountinfo": V2,
        "sys/fs/cgroup/a/b/cpu.max": "max 100000\n",
        "sys/fs/cgroup/a/cpu.max": "200000 100000\n",
        "sys/fs/cgroup/a/b/memory.max": "max\n",
        "sys/fs/cgroup/a/memory.max": "268435456\n",
    }
    host = Host(machine(tmp_path, files), affinity=range(8))
    assert cpu_quota(host) == 2.0
    assert memory_limit(host) == 256 << 20
    assert probe(host).threads == 2


def test_version_one_groups_are_read(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "3:cpu,cpuacct:/x\n4:memory:/x\n",
        "proc/self/mountinfo": V1,
        "sys/fs/cgroup/cpu/x/cpu.cfs_quota_us": "50000\n",
        "sys/fs/cgroup/cpu/x/cpu.cfs_period_us": "100000\n",
        "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "9223372036854771712\n",
    }
    host = Host(machine(tmp_path, files), affinity=range(4))
    assert cpu_quota(host) == 0.5
    assert memory_limit(host) is None
    assert probe(host).threads == 1


def test_a_group_named_from_outside_the_container_is_found_at_the_mount(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/docker/abc\n",
        "proc/self/mountinfo": "30 24 0:26 /docker/abc /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
        "sys/fs/cgroup/cpu.max": "300000 100000\n",
    }
    assert cpu_quota(Host(machine(tmp_path, files))) == 3.0


def test_without_proc_and_sys_one_thread_is_left(tmp_path: Path) -> None:
    found = probe(Host(str(tmp_path)))
    assert (found.threads, found.quota, found.memory, found.available) == (1, None, None, None)


def test_garbage_in_the_files_is_no_limit(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/app\nnonsense\n",
        "proc/self/mountinfo": "short\n" + V2,
        "sys/fs/cgroup/app/cpu.max": "many 0\n",
        "sys/fs/cgroup/app/memory.max": "lots\n",
        "proc/meminfo": "MemTotal:\nMemAvailable: x kB\n",
    }
    host = Host(machine(tmp_path, files))
    assert cpu_quota(host) is None and memory_limit(host) is None
    assert probe(host).memory is None


def test_affinity_limits_the_threads(tmp_path: Path) -> None:
    files = {"proc/cpuinfo": "processor : 0\nprocessor : 1\nprocessor : 2\n"}
    root = machine(tmp_path, files)
    assert probe(Host(root, affinity={1})).threads == 1
    assert probe(Host(root)).threads == 3


def test_the_module_prints_a_captured_machine_as_json(tmp_path: Path) -> None:
    root = machine(tmp_path, {"proc/cpuinfo": "processor : 0\n", "proc/meminfo": "MemTotal: 1024 kB\n"})
    command = [sys.executable, "-m", "hwprobe", "--root", root, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout) == {
        "schema": 1,
        "threads": 1,
        "quota_cpus": None,
        "memory_bytes": 1 << 20,
        "available_bytes": None,
    }


def test_this_machine_gives_at_least_one_thread() -> None:
    assert probe(Host()).threads >= 1
