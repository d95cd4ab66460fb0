"""The locks pin every file and name no host, and every dependency has its reason."""

from __future__ import annotations

import pathlib

import pytest

ROOT = pathlib.Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
SOURCES = sorted((ROOT / "requirements").glob("*.in"))
APART = ("training", "bench", "docs", "peer-")
USED = [path for path in LOCKS if not path.stem.startswith(APART)]
"""What is ever installed beside caro; training, benchmarks, documents and peers have folders of their own."""


def requirements(lock: pathlib.Path) -> list[str]:
    """Return the entries of a lock, each with its continuation lines."""
    text = lock.read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]


def name_of(entry: str) -> str:
    return entry.split("==")[0].strip()


def test_every_source_has_its_lock() -> None:
    assert [path.stem for path in SOURCES] == [path.stem for path in LOCKS]
    assert LOCKS


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_pins_every_package_by_hash_and_names_no_host(lock: pathlib.Path) -> None:
    entries = requirements(lock)
    assert entries
    for entry in entries:
        assert "==" in entry, entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in lock.read_text()
    assert "index" not in lock.read_text()


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_every_dependency_has_a_reason_and_is_locked(source: pathlib.Path) -> None:
    locked = {name_of(entry) for entry in requirements(source.with_suffix(".txt"))}
    lines = [line for line in source.read_text().splitlines() if line and not line.startswith("#")]
    assert lines
    for line in lines:
        wanted, mark, reason = line.partition("#")
        assert mark and len(reason.split()) >= 3, line
        name = wanted.replace("=", " ").replace(">", " ").replace("<", " ").split()[0]
        assert name in locked, line


@pytest.mark.parametrize("package", ["tree-sitter", "tree-sitter-bash", "cmake", "ninja", "mypy", "ruff"])
def test_compiled_packages_are_locked_for_more_than_one_platform(package: str) -> None:
    (entry,) = [e for lock in LOCKS for e in requirements(lock) if name_of(e) == package]
    # Linux and macOS, each on two architectures, and the sources.
    assert entry.count("--hash=") >= 5


def test_packages_in_two_locks_have_one_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in USED:
        for entry in requirements(lock):
            versions.setdefault(name_of(entry), set()).add(entry.split("==")[1].split()[0])
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_nothing_that_the_engine_does_not_need_is_locked() -> None:
    names = {name_of(entry) for lock in USED for entry in requirements(lock)}
    assert not names & {"numpy", "jinja2", "diskcache"}
