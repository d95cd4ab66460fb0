"""The builder takes recorded memory only from a program that writes the same twice."""

from __future__ import annotations

import importlib
import struct
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.binary.built import ROOT

SPEC = {"platform": sys.platform, "machine": __import__("platform").machine()}


@pytest.fixture
def snapshot(monkeypatch: pytest.MonkeyPatch) -> Any:
    for folder in ("build/binary", "build/bootstrap"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    for name in ("common", "foreign", "snapshot"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("snapshot")


def memory(variable: int, arena: bytes) -> bytes:
    """Lay out a recording with one changed variable, as `snapshot.c` writes it."""
    header = struct.pack("<8s7Q", b"CAROSNP1", len(arena), 1, 1, 0, 0, 0, 0)
    return header + struct.pack("<QQQ", 0x2000000, 1, variable) + arena


def program(folder: Path, *recordings: bytes, script: str = "") -> str:
    """Return a program that records the next of these at each start."""
    for number, data in enumerate(recordings):
        (folder / f"recording{number}").write_bytes(data)
    path = folder / "program"
    path.write_text(
        f"#!/bin/sh\n{script}\nn=$(cat {folder}/n 2>/dev/null || echo 0)\n"
        f'cp {folder}/recording$n "$CARO_SNAPSHOT_TO"\necho $((n + 1)) > {folder}/n\n'
    )
    path.chmod(0o755)
    return str(path)


def test_what_is_the_same_twice_is_taken(snapshot: Any, tmp_path: Path) -> None:
    one = memory(7, b"x" * 9000)
    assert snapshot.recorded(SPEC, program(tmp_path, one, one)) == one


def test_a_little_memory_that_was_given_back_may_differ(snapshot: Any, tmp_path: Path) -> None:
    one = memory(7, b"x" * 9000)
    assert snapshot.recorded(SPEC, program(tmp_path, one, memory(7, b"y" * 100 + b"x" * 8900))) == one


@pytest.mark.parametrize(
    "other",
    [memory(8, b"x" * 9000), memory(7, b"y" * 9000), memory(7, b"x" * 9001)],
    ids=["a variable", "much memory", "the length"],
)
def test_what_depends_on_where_the_system_put_things_is_refused(
    snapshot: Any, tmp_path: Path, other: bytes
) -> None:
    with pytest.raises(snapshot.BuildError, match="differ"):
        snapshot.recorded(SPEC, program(tmp_path, memory(7, b"x" * 9000), other))


def test_a_program_that_can_not_record_says_why(snapshot: Any, tmp_path: Path) -> None:
    with pytest.raises(snapshot.BuildError, match="no room left"):
        snapshot.recorded(SPEC, program(tmp_path, script="echo no room left >&2; exit 1"))


def test_nothing_of_the_builder_reaches_the_recorded_process(
    snapshot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "hidden")
    one = memory(7, b"")
    snapshot.recorded(
        SPEC, program(tmp_path, one, one, script=f"env > {tmp_path}/seen; ls -l /proc/self/fd >&2")
    )
    seen = (tmp_path / "seen").read_text()
    assert "hidden" not in seen and "CARO_SNAPSHOT_TO=" in seen


def test_a_program_for_a_machine_that_can_not_be_played_starts_without(snapshot: Any, tmp_path: Path) -> None:
    foreign = {"platform": "linux", "machine": "riscv64"}
    assert snapshot.recorded(foreign, program(tmp_path, b"", b"")) is None
