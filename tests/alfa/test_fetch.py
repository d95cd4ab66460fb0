"""The wheel comes through pip, checked by its hash, and stays in the cache; here pip sees one folder only."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from benches.alfa import fetch, tasks


@pytest.fixture(autouse=True)
def one_folder(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(archive.parent))


def _requirements(folder: Path, sha256: str) -> str:
    path = folder / "alfa.txt"
    path.write_text(f"icalfa==0.3.6 --hash=sha256:{sha256}\n")
    return str(path)


def test_it_is_fetched_once_and_again_when_the_cached_file_is_damaged(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requirements = _requirements(tmp_path, hashlib.sha256(archive.read_bytes()).hexdigest())
    cache = tmp_path / "cache"
    path = Path(fetch.archive(requirements, str(cache)))
    assert [file.name for file in cache.iterdir()] == [path.name]
    path.write_bytes(b"damaged")
    assert fetch.archive(requirements, str(cache)) == str(path)
    assert path.read_bytes() == archive.read_bytes()
    monkeypatch.setenv("PIP_FIND_LINKS", str(cache / "nowhere"))
    assert fetch.archive(requirements, str(cache)) == str(path)


def test_a_file_of_another_hash_is_refused(tmp_path: Path) -> None:
    with pytest.raises(tasks.DataError, match="--data FILE"):
        fetch.archive(_requirements(tmp_path, "0" * 64), str(tmp_path / "cache"))
    assert list((tmp_path / "cache").iterdir()) == []


def test_the_lock_pins_one_file_by_its_hash() -> None:
    text = Path(fetch.REQUIREMENTS).read_text()
    assert text.startswith("icalfa==") and text.count("--hash=sha256:") == 1
