"""Whatever a tree holds, the probe answers: it never raises, and never gives less than one thread."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwprobe import HardwareReport, Host, budget, probe
from hwprobe.rendering import as_data, as_text
from tests.hwprobe import hosts

TREES = hosts.trees()
NOISE = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [
            b"",
            b"\n",
            b"max\n",
            b"-1\n",
            b"0\n",
            b"0-\n",
            b"5-2\n",
            b"0-99999999\n",
            b"18446744073709551616\n",
            b"nan\n",
            b"\xff\xfe\x00",
            b":::\n",
            b"0::/../../..\n",
            b"processor : x\n",
            b"max max\n",
            b"1 0\n",
            b"9" * 5000,
            b"ffffffff,ffffffff\n",
            "\u0663\n".encode(),
            b"{}",
            b"[1]",
            b"processor : 0\nflags :\n",
        ]
    ),
)


def whole(host: Host) -> HardwareReport:
    report = probe(host)
    found = budget(report)
    assert found.threads >= 1
    assert found.memory is None or found.memory >= 0
    json.dumps(as_data(report, found), allow_nan=False)
    as_text(report, found)
    return report


class Spoilt(Host):
    """A captured machine of which some files hold something else."""

    def __init__(self, root: str, spoilt: dict[str, bytes | None]) -> None:
        super().__init__(root)
        self.spoilt = spoilt

    def read_bytes(self, path: str) -> bytes | None:
        return self.spoilt[path] if path in self.spoilt else super().read_bytes(path)


@settings(max_examples=400, deadline=None)
@given(
    tree=st.sampled_from(TREES), seed=st.integers(0, 1 << 30), noise=st.lists(NOISE, min_size=1, max_size=12)
)
def test_files_of_a_machine_may_hold_anything(tree: Path, seed: int, noise: list[bytes]) -> None:
    whole_host = Host(str(tree))
    probe(whole_host)
    files = whole_host.inputs().files
    paths = sorted(files)
    chance = random.Random(seed)
    spoilt: dict[str, bytes | None] = {}
    for text in noise:
        path = chance.choice(paths)
        old = files[path] or b""
        at = chance.randrange(len(old) + 1)
        spoilt[path] = chance.choice([text, old[:at], old[:at] + text + old[at:], None])
    report = whole(Spoilt(str(tree), spoilt))
    assert not any("the probe failed" in problem for problem in report.problems), report.problems


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    names=st.lists(
        st.tuples(
            st.sampled_from(
                "proc/cpuinfo proc/meminfo proc/self/cgroup proc/self/mountinfo proc/self/auxv proc/loadavg "
                "proc/self/status proc/self/limits affinity uname sysctl.txt sysctl.json cpuid "
                "sys/devices/system/cpu/online sys/devices/system/cpu/smt/active "
                "sys/fs/cgroup/cgroup.controllers sys/fs/cgroup/cpu.max sys/fs/cgroup/memory.max "
                "sys/fs/cgroup/memory.stat sys/fs/cgroup/cpu.stat sys/fs/cgroup/cpuset.cpus.effective".split()
            ),
            NOISE,
        ),
        max_size=12,
    )
)
def test_a_tree_of_noise_is_a_machine_of_which_little_is_known(
    tmp_path: Path, names: list[tuple[str, bytes]]
) -> None:
    root = tmp_path / "noise"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for name, text in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    whole(Host(str(root)))


def test_a_root_that_is_no_folder_is_a_machine_of_which_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for root in (tmp_path / "file", tmp_path / "missing", tmp_path / "nul\0name"):
        report = whole(Host(str(root)))
        assert report.problems and report.cpu.microarchitecture == "generic"


def test_links_that_turn_in_a_circle_are_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc" / "cpuinfo").symlink_to("cpuinfo")
    assert whole(Host(str(tmp_path))).cpu.microarchitecture == "generic"


def test_a_pipe_nobody_writes_to_does_not_hold_the_probe_up(tmp_path: Path) -> None:
    import os

    (tmp_path / "proc").mkdir()
    os.mkfifo(tmp_path / "proc" / "cpuinfo")
    assert whole(Host(str(tmp_path))).topology.logical is None
