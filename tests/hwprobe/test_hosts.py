"""Every machine below tests/hosts is probed and answers as its expected.json says."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwprobe import Host, budget, probe
from hwprobe.bundle import bundle
from hwprobe.rendering import as_data, as_text
from tests.hwprobe import hosts

KNOWN = [tree for tree in hosts.trees() if (tree / "expected.json").exists()]


@pytest.mark.parametrize("tree", KNOWN, ids=lambda tree: tree.name)
def test_a_captured_machine_is_known(tree: Path) -> None:
    wanted = hosts.expected(tree)
    found = hosts.data(tree)
    words = wanted.pop("problems", [])
    wanted.pop("about")
    assert wanted, "an expected.json that expects nothing"
    assert hosts.differences(wanted, found) == []
    told = "\n".join(found["problems"])
    assert all(word in told for word in words), told
    assert words or not told or found["translated"], told


@pytest.mark.parametrize("tree", hosts.trees(), ids=lambda tree: tree.name)
def test_a_bundle_of_a_captured_machine_gives_the_same_report(tree: Path, tmp_path: Path) -> None:
    host = Host(str(tree))
    report = probe(host)
    bundle(host, str(tmp_path))
    again = probe(Host(str(tmp_path)))
    assert as_data(again, budget(again)) == as_data(report, budget(report))


@pytest.mark.parametrize("tree", hosts.trees(), ids=lambda tree: tree.name)
def test_a_captured_machine_can_be_shown(tree: Path) -> None:
    report = probe(Host(str(tree)))
    text = as_text(report, budget(report))
    assert f"{budget(report).threads}  (" in text


def test_there_are_enough_machines() -> None:
    assert len(KNOWN) >= 30


def test_a_bundle_names_no_mounts_but_those_of_groups(tmp_path: Path) -> None:
    tree = tmp_path / "pod"
    (tree / "proc" / "self").mkdir(parents=True)
    (tree / "proc" / "self" / "mountinfo").write_text(
        "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n"
        "31 24 8:1 /var/lib/kubelet/pods/7/volumes/payroll /run/payroll ro - ext4 /dev/sda ro\n"
        "32 24 8:1 /home/anna /mnt rw - ext4 /dev/sda rw\n"
    )
    host = Host(str(tree))
    assert probe(host).limits.container == "kubernetes"
    bundle(host, str(tmp_path / "bundle"))
    written = (tmp_path / "bundle" / "proc" / "self" / "mountinfo").read_text()
    assert "payroll" not in written and "anna" not in written
    assert probe(Host(str(tmp_path / "bundle"))).limits.container == "kubernetes"


def test_a_captured_machine_is_small() -> None:
    sizes = {
        tree.name: sum(path.stat().st_size for path in tree.rglob("*") if path.is_file())
        for tree in hosts.trees()
    }
    assert {name: size for name, size in sizes.items() if size > 30_000} == {}
