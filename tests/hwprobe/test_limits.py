"""Limits are found wherever they stand, and the tightest one counts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from hwprobe import Budget, Host, Limits, budget, probe

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


def found(host: Host) -> tuple[Limits, Budget]:
    report = probe(host)
    return report.limits, budget(report)


def test_a_quota_of_the_own_group_is_found(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/app\n",
        "proc/self/mountinfo": V2,
        "sys/fs/cgroup/app/cpu.max": "150000 100000\n",
    }
    limits, _ = found(Host(machine(tmp_path, files)))
    assert (limits.quota, limits.quota_source) == (1.5, "/sys/fs/cgroup/app/cpu.max")


def test_the_tightest_limit_of_all_ancestors_counts(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/a/b\n",
        "proc/self/mountinfo": V2,
        "sys/fs/cgroup/a/b/cpu.max": "max 100000\n",
        "sys/fs/cgroup/a/cpu.max": "200000 100000\n",
        "sys/fs/cgroup/a/b/memory.max": "max\n",
        "sys/fs/cgroup/a/memory.max": "268435456\n",
    }
    limits, use = found(Host(machine(tmp_path, files), affinity=range(8)))
    assert limits.quota == 2.0
    assert limits.memory == 256 << 20
    assert use.threads == 2
    assert use.reasons[0].name == "quota"


def test_version_one_groups_are_read(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "3:cpu,cpuacct:/x\n4:memory:/x\n",
        "proc/self/mountinfo": V1,
        "sys/fs/cgroup/cpu/x/cpu.cfs_quota_us": "50000\n",
        "sys/fs/cgroup/cpu/x/cpu.cfs_period_us": "100000\n",
        "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "9223372036854771712\n",
    }
    limits, use = found(Host(machine(tmp_path, files), affinity=range(4)))
    assert limits.quota == 0.5
    assert limits.memory is None
    assert use.threads == 1


def test_a_group_named_from_outside_the_container_is_found_at_the_mount(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/docker/abc\n",
        "proc/self/mountinfo": "30 24 0:26 /docker/abc /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
        "sys/fs/cgroup/cpu.max": "300000 100000\n",
    }
    assert found(Host(machine(tmp_path, files)))[0].quota == 3.0


def test_without_proc_and_sys_one_thread_is_left(tmp_path: Path) -> None:
    limits, use = found(Host(str(tmp_path)))
    assert (use.threads, use.memory, limits.quota, limits.memory) == (1, None, None, None)


def test_the_first_process_stands_in_for_the_captured_one(tmp_path: Path) -> None:
    files = {
        "proc/cpuinfo": "processor : 0\nprocessor : 1\nprocessor : 2\n",
        "proc/1/cgroup": "0::/app\n",
        "proc/1/mountinfo": V2,
        "proc/1/status": "Cpus_allowed:\t5\n",
        "sys/fs/cgroup/app/cpu.max": "250000 100000\n",
    }
    limits, use = found(Host(machine(tmp_path, files)))
    assert (limits.quota, sorted(limits.affinity), use.threads) == (2.5, [0, 2], 2)


def test_a_capture_from_two_machines_is_believed_with_a_warning(tmp_path: Path) -> None:
    files = {
        "proc/cpuinfo": "processor : 0\nvendor_id : AuthenticAMD\ncpu family : 25\nmodel : 97\n"
        "flags : fpu sse sse2 avx2\n",
        "uname": "Linux host x86_64\n",
    }
    root = machine(tmp_path, files)
    pairs = ((16, 0xFFFFFFFF), (33, 1), (0, 0))
    raw = b"".join(number.to_bytes(8, "little") for pair in pairs for number in pair)
    (tmp_path / "proc" / "self").mkdir()
    (tmp_path / "proc" / "self" / "auxv").write_bytes(raw)
    report = probe(Host(root))
    assert (report.cpu.microarchitecture, report.cpu.usable, report.translated) == (
        "zen4",
        frozenset(["avx2"]),
        False,
    )
    assert any("another processor" in problem for problem in report.problems)


def test_a_damaged_period_is_the_usual_one(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "3:cpu,cpuacct:/x\n",
        "proc/self/mountinfo": V1,
        "sys/fs/cgroup/cpu/x/cpu.cfs_quota_us": "250000\n",
        "sys/fs/cgroup/cpu/x/cpu.cfs_period_us": "-1\n",
    }
    assert found(Host(machine(tmp_path, files)))[0].quota == 2.5


def test_garbage_in_the_files_is_no_limit(tmp_path: Path) -> None:
    files = {
        "proc/self/cgroup": "0::/app\nnonsense\n",
        "proc/self/mountinfo": "short\n" + V2,
        "sys/fs/cgroup/app/cpu.max": "many 0\n",
        "sys/fs/cgroup/app/memory.max": "lots\n",
        "proc/meminfo": "MemTotal:\nMemAvailable: x kB\n",
    }
    limits, use = found(Host(machine(tmp_path, files)))
    assert (limits.quota, limits.memory, use.memory) == (None, None, None)


def test_affinity_limits_the_threads(tmp_path: Path) -> None:
    files = {"proc/cpuinfo": "processor : 0\nprocessor : 1\nprocessor : 2\n"}
    root = machine(tmp_path, files)
    assert found(Host(root, affinity={1}))[1].threads == 1
    assert found(Host(root))[1].threads == 3


def test_the_module_prints_a_captured_machine_as_json(tmp_path: Path) -> None:
    root = machine(tmp_path, {"proc/cpuinfo": "processor : 0\n", "proc/meminfo": "MemTotal: 1024 kB\n"})
    command = [sys.executable, "-m", "hwprobe", "--root", root, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    data = json.loads(done.stdout)
    assert data["schema"] == 2
    assert data["memory"]["total"] == 1 << 20
    assert data["budget"]["threads"] == 1


def test_the_module_ends_quietly_when_nobody_reads_on() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$0" -m hwprobe --json | true', sys.executable],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    full = subprocess.run(
        ["sh", "-c", '"$0" -m hwprobe > /dev/full', sys.executable],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if sys.platform == "linux":
        assert (full.returncode, full.stderr) == (1, "hwprobe: cannot write: No space left on device\n")


def test_this_machine_gives_at_least_one_thread() -> None:
    assert found(Host())[1].threads >= 1
    assert probe().limits.affinity == probe(Host()).limits.affinity
