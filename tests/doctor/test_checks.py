"""Each check says OK, WARN or FAIL for what is there, missing, damaged or short, with what to do."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from caro._record import replace
from caro.backends.embedded import library
from caro.doctor import checks
from caro.doctor.checks import FAIL, OK, WARN, Result
from caro.doctor.examination import Examination, examine
from caro.models import store
from caro.models.catalogue import DEFAULT
from caro.tuning.fitting import MIB
from hwprobe import Host

Look = Callable[..., dict[str, Result]]
GROUP = "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n"


def machine(folder: Path, limit: int) -> Host:
    """A machine of one processor with a memory limit."""
    files = {
        "proc/cpuinfo": "processor : 0\nvendor_id : GenuineIntel\nflags : sse4_2 avx f16c fma bmi2 avx2\n",
        "proc/meminfo": "MemTotal: 8000000 kB\nMemAvailable: 6000000 kB\n",
        "proc/self/cgroup": "0::/app\n",
        "proc/self/mountinfo": GROUP,
        "sys/fs/cgroup/app/memory.max": f"{limit}\n",
        "sys/fs/cgroup/app/memory.current": "0\n",
        "uname": "Linux host x86_64\n",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Host(str(folder))


def look(only: str, backend: str = "auto", host: Host | None = None, **variables: str) -> Result:
    order = ("static", "embedded") if backend == "auto" else (backend,)
    patient: Examination = examine(variables, {}, (), (), order, backend, host)
    return next(result for result in checks.run(patient) if result.name == only)


@pytest.fixture(autouse=True)
def one_check_at_a_time(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    wanted = request.node.name.split("_")[2]
    monkeypatch.setattr(checks, "CHECKS", {wanted: checks.CHECKS[wanted]})


@pytest.mark.parametrize(("backend", "status"), [("auto", WARN), ("embedded", FAIL)])
def test_the_model_that_is_missing(tmp_path: Path, backend: str, status: str) -> None:
    result = look("model", backend, CARO_DATA_DIR=str(tmp_path))
    assert (result.status, result.remedy) == (status, "run `make model`")


def test_the_model_that_is_damaged_behind_its_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = replace(DEFAULT, size=8)
    path = tmp_path / "models" / DEFAULT.file
    path.parent.mkdir()
    path.write_bytes(b"GGUFabcd")
    monkeypatch.setattr(store, "check", lambda path, model: None)
    monkeypatch.setattr(
        store, "locate", lambda environ, model=small: store.Located(str(path), small, small.id, "default")
    )
    result = look("model", CARO_DATA_DIR=str(tmp_path))
    assert result.status == FAIL
    assert "damaged" in result.detail and result.remedy == "run `make model`"


def test_the_model_that_is_a_file_of_the_persons_own(tmp_path: Path) -> None:
    own = tmp_path / "own.gguf"
    own.write_bytes(b"GGUF" + bytes(3 * MIB))
    result = look("model", CARO_MODEL=str(own))
    assert (result.status, result.remedy) == (OK, "")
    assert "can't be checked" in result.detail


@pytest.mark.parametrize(("backend", "status"), [("auto", WARN), ("embedded", FAIL)])
def test_the_engine_that_is_missing(monkeypatch: pytest.MonkeyPatch, backend: str, status: str) -> None:
    def missing() -> library.Installation:
        raise library.EngineError("the engine is not installed: run `make engine`")

    monkeypatch.setattr(library, "installed", missing)
    result = look("engine", backend)
    assert (result.status, result.remedy) == (status, "run `make engine`")


@pytest.mark.parametrize(
    ("limit", "backend", "status"),
    [(300 * MIB, "auto", OK), (100 * MIB, "auto", WARN), (100 * MIB, "embedded", FAIL)],
)
def test_the_memory_of_a_group(tmp_path: Path, limit: int, backend: str, status: str) -> None:
    result = look("memory", backend, machine(tmp_path, limit), CARO_DATA_DIR=str(tmp_path))
    assert result.status == status
    assert f"{limit // MIB} MiB" in result.detail


def test_the_shell_that_is_not_set_or_not_there() -> None:
    assert look("shell").status == WARN
    assert look("shell", SHELL="/bin/no-such").status == WARN
    found = look("shell", SHELL="/bin/sh", PATH=os.defpath)
    assert (found.status, found.detail) == (OK, "/bin/sh")


def test_the_disk_that_has_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=10 * MIB))
    result = look("disk", CARO_DATA_DIR=str(tmp_path))
    assert result.status == WARN and "CARO_DATA_DIR" in result.remedy


def test_the_version_names_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    result = look("version")
    assert result.status == FAIL and "tree_sitter" in result.detail
