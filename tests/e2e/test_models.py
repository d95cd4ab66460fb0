"""The real program with a model file that can't be used: status 4 and what to do, never a crash."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.e2e.program import Ended, caro

CONFIGURATION = 4


def with_model(path: Path, *args: str) -> Ended:
    return caro("--backend", "embedded", *args, "list files", variables={"CARO_MODEL": str(path)})


def is_refused(path: Path) -> bool:
    ended = with_model(path)
    assert ended.is_clean()
    assert (ended.status, ended.out) == (CONFIGURATION, "")
    assert "model" in ended.err.lower()
    ended = with_model(path, "--output=json")
    assert ended.status == CONFIGURATION
    value = json.loads(ended.out)
    assert (value["command"], value["error"]["code"]) == (None, "model")
    return True


def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    assert is_refused(tmp_path / "none.gguf")


def test_a_folder_in_place_of_the_model(tmp_path: Path) -> None:
    assert is_refused(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads whatever its mode says")
def test_an_unreadable_model(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    path.chmod(0)
    assert is_refused(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"GG", b"GGUF", b"GGUF\x03\0\0\0", b"GGUF" + b"\xff" * 4096, b"PK\x03\x04" + b"\0" * 4096],
)
def test_a_truncated_or_foreign_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    ended = with_model(path)
    assert ended.is_clean()
    assert (ended.status, ended.out) == (CONFIGURATION, "")
    assert "model" in ended.err.lower()


def test_a_damaged_model_does_not_keep_the_static_answer_away(tmp_path: Path) -> None:
    ended = caro("list files", variables={"CARO_MODEL": str(tmp_path)})
    assert (ended.status, ended.err, ended.out) == (0, "", caro("list files").out)


def test_without_any_model_a_request_that_is_not_understood_is_just_not_answered(tmp_path: Path) -> None:
    if ".gguf" in caro("--version", "--verbose").out:
        pytest.skip("this program has its model inside")
    variables = {"CARO_DATA_DIR": str(tmp_path)}
    ended = caro("frobnicate the quux", variables=variables)
    assert ended.is_clean()
    assert (ended.status, ended.out) == (1, "")
    assert "not installed" in ended.err
    assert caro("--backend=embedded", "frobnicate the quux", variables=variables).status == CONFIGURATION
