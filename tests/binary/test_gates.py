"""Every gate passes a good program and fails a bad one."""

from __future__ import annotations

import json
import os
import struct
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.binary.built import ROOT
from tests.binary.test_macho import made, named

sys.path.insert(0, str(ROOT / "ci" / "matrix"))
import gates
from gates import FAIL, PASS, SKIP, Subject

LIMITS: dict[str, Any] = {
    "size": {"most_over": 1000, "most_under": 1000},
    "start_up": {"ratio": 3.0, "pairs": 5, "python": sys.executable},
    "instructions": {"most_over": 0.1},
    "memory": {"static": 30, "embedded": 60},
    "embedded": {"cpu": 400, "runs": 1},
    "processors": {
        "linux-x86_64": {
            "emulator": "qemu-x86_64",
            "answer": ["Nehalem", "Haswell", "max"],
            "generate": ["Nehalem"],
        }
    },
    "libraries": {
        "needed": ["libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2"],
        "macos": ["/usr/lib/libSystem.B.dylib"],
    },
}
ANSWER = {"skipped": [], "error": None, "command": "date"}


def program(folder: Path, body: str) -> str:
    """Write a program in sh that does what a gate looks at."""
    path = folder / "caro"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


def subject(path: str, flavour: str = "full", glibc: str = "2.28", **more: Any) -> Subject:
    manifest = {"platform": "linux-x86_64", "flavour": flavour, "glibc": glibc, "parts": []}
    values: dict[str, Any] = {"baseline": {}, "allowed": frozenset({"os", "caro"}), **more}
    return Subject(path, manifest, LIMITS, **values)


def test_the_answer(tmp_path: Path) -> None:
    assert gates.answers(subject(program(tmp_path, "echo ls -la")))[0] == PASS
    for body in ("echo rm", "echo ls >&2", "echo ls; exit 1", "exit 0"):
        assert gates.answers(subject(program(tmp_path, body)))[0] == FAIL


def test_the_size(tmp_path: Path) -> None:
    path = program(tmp_path, "x" * 5000)
    size = os.path.getsize(path)
    assert gates.size(subject(path, baseline={"size": size}))[0] == PASS
    assert gates.size(subject(path, baseline={"size": size - 1001}))[0] == FAIL
    assert gates.size(subject(path, baseline={"size": size + 1001}))[0] == FAIL
    assert gates.size(subject(path))[0] == FAIL


def test_the_start_up(tmp_path: Path) -> None:
    assert gates.start_up(subject(program(tmp_path, "exit 0")))[0] == PASS
    busy = "n=0; while [ $n -lt 300000 ]; do n=$((n+1)); done"
    assert gates.start_up(subject(program(tmp_path, busy)))[0] == FAIL


def test_the_instructions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = program(tmp_path, "exit 0")
    monkeypatch.setattr(gates, "instructions", lambda argv: 1_000_000)
    assert gates.counted(subject(path, baseline={"instructions": 950_000}))[0] == PASS
    assert gates.counted(subject(path, baseline={"instructions": 900_000}))[0] == FAIL
    assert gates.counted(subject(path))[0] == FAIL
    monkeypatch.setattr(gates, "instructions", lambda argv: None)
    assert gates.counted(subject(path))[0] == SKIP


def test_the_imports(tmp_path: Path) -> None:
    assert gates.imports(subject(program(tmp_path, 'echo "modules: caro os" >&2')))[0] == PASS
    assert gates.imports(subject(program(tmp_path, 'echo "modules: caro os re" >&2')))[0] == FAIL
    assert gates.imports(subject(program(tmp_path, "exit 0")))[0] == FAIL


def test_the_memory(tmp_path: Path) -> None:
    assert gates.memory(subject(program(tmp_path, "exit 0")))[0] == PASS
    large = f"exec {sys.executable} -c 'x = bytes(range(256)) * 200000'"
    assert gates.memory(subject(program(tmp_path, large)))[0] == FAIL


def test_the_model(tmp_path: Path) -> None:
    said = f"echo '{json.dumps(ANSWER)}'"
    assert gates.embedded(subject(program(tmp_path, said)))[0] == PASS
    assert gates.embedded(subject(program(tmp_path, said), flavour="slim"))[0] == SKIP
    broken = ANSWER | {"error": {"code": "unavailable"}, "command": None}
    assert gates.embedded(subject(program(tmp_path, f"echo '{json.dumps(broken)}'; exit 4")))[0] == FAIL
    slow = f"{said}; n=0; while [ $n -lt 600000 ]; do n=$((n+1)); done"
    assert gates.embedded(subject(program(tmp_path, slow)))[0] == FAIL


def test_the_libraries() -> None:
    shell = os.path.realpath("/bin/sh")
    assert gates.libraries(subject(shell, glibc="99.0"))[0] == PASS
    assert gates.libraries(subject(shell, glibc="2.2"))[0] == FAIL


def test_libraries_that_are_not_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "libraries", {"needed": []})
    state, said = gates.libraries(subject(os.path.realpath("/bin/sh"), glibc="99.0"))
    assert (state, "libc.so.6" in said) == (FAIL, True)


def mac(
    folder: Path, *more: bytes, machine: str = "macos-arm64", minimum: int = 13, behind: bytes = b""
) -> Subject:
    """Describe a program for macOS with these load commands, a signature, and what lies behind it."""
    path = Path(tempfile.mkdtemp(dir=folder)) / "caro"
    least = struct.pack("<IIIII", 0x32, 1, minimum << 16, 0, 0)
    length = len(made(least, *more, struct.pack("<III", 0x1D, 0, 0)))
    path.write_bytes(made(least, *more, struct.pack("<III", 0x1D, length, 8)) + b"signed, " + behind)
    told = {"platform": machine, "flavour": "slim", "macos": "13.0", "parts": []}
    return Subject(str(path), told, LIMITS, {}, frozenset())


def test_the_libraries_of_a_program_for_macos(tmp_path: Path) -> None:
    system, other = named(0x0C, "/usr/lib/libSystem.B.dylib"), named(0x0C, "/opt/homebrew/lib/libz.dylib")
    assert gates.libraries(mac(tmp_path, system)) == (PASS, "macOS 13.0, at most 13.0; amiss: nothing")
    for judged, reason in (
        (mac(tmp_path, system, other), "needs /opt/homebrew/lib/libz.dylib"),
        (mac(tmp_path, system, minimum=14), "macOS 14.0"),
        (mac(tmp_path, system, machine="macos-x86_64"), "is for arm64"),
        (mac(tmp_path, system, behind=b"a payload"), "not signed up to its end"),
    ):
        state, said = gates.libraries(judged)
        assert (state, reason in said) == (FAIL, True), said


def test_a_program_for_another_system_is_read_and_not_run(tmp_path: Path) -> None:
    judged = mac(tmp_path, named(0x0C, "/usr/lib/libSystem.B.dylib"))
    found = {one.gate: one.state for one in gates.judge(judged)}
    assert found.pop("libraries") == PASS and found.pop("size") == FAIL and found.pop("paths") == PASS
    assert set(found.values()) == {SKIP}


def test_the_paths(tmp_path: Path) -> None:
    named = program(tmp_path, "echo /home/builder/caro/main.c")
    assert gates.paths(subject(named, built_in=("/home/builder/caro",)))[0] == FAIL
    assert gates.paths(subject(named, built_in=("/home/other",)))[0] == PASS


def test_the_processors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "caro")
    monkeypatch.setattr(gates.shutil, "which", lambda name: "/usr/bin/qemu-x86_64")
    replies = {"Nehalem": (0, "ls\n", ""), "Haswell": (0, "ls\n", ""), "max": (0, "ls\n", "")}
    monkeypatch.setattr(gates, "told", lambda argv, **more: replies[argv[2]])
    assert gates.processors(subject(path, flavour="slim"))[0] == PASS
    replies["Nehalem"] = (-4, "", "illegal instruction")
    assert gates.processors(subject(path, flavour="slim"))[0] == FAIL
    monkeypatch.setattr(gates.shutil, "which", lambda name: None)
    assert gates.processors(subject(path, flavour="slim"))[0] == SKIP


def test_a_gate_that_breaks_fails(tmp_path: Path) -> None:
    (verdict,) = gates.judge(subject(str(tmp_path / "missing")), ("answers",))
    assert verdict.state == FAIL


def test_a_program_for_another_processor_is_played_and_not_timed(tmp_path: Path) -> None:
    emulator = program(tmp_path, 'test "$1 $2" = "-L root" && shift 2 && exec "$@"')
    (tmp_path / "other").mkdir()
    other = subject(program(tmp_path / "other", "echo ls -la"), player=(emulator, "-L", "root"))
    assert gates.answers(other)[0] == PASS
    for gate in (gates.start_up, gates.counted, gates.memory, gates.embedded):
        assert gate(other) == (SKIP, gates.PLAYED)
