"""A single-file program without a model answers with the model file that lies beside it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from caro.models import store
from tests.e2e import program

CONFIGURATION = 4
ASKED = ("--backend", "embedded", "--output", "json", "show the current date")


@pytest.fixture
def slim(tmp_path: Path) -> Path:
    """Copy the program to a folder of its own; started through a link from elsewhere."""
    if program.SCRIPT is not None:
        pytest.skip("this caro is not one file")
    if "without a model" not in program.caro("--version", "--verbose", variables=nowhere(tmp_path)).out:
        pytest.skip("this program has its model inside")
    target = tmp_path / "prefix" / "bin" / "caro"
    target.parent.mkdir(parents=True)
    shutil.copy(program.COMMAND[0], target)
    (tmp_path / "link").symlink_to(target)
    return target


def nowhere(folder: Path) -> dict[str, str]:
    """Return variables of a machine on which no model is installed."""
    return {
        **program.environment("/nonexistent"),
        "CARO_DATA_DIR": str(folder / "none"),
        "CARO_TIMEOUT": "120",
    }


def ask(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder / "link", *args], env=nowhere(folder), capture_output=True, text=True, timeout=200
    )


def put_model(folder: Path) -> Path:
    """Lay the model there that `make model` has fetched."""
    found = store.locate(os.environ)
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(found.path, folder))


def has_run(said: dict[str, Any]) -> bool:
    """Tell whether the model wrote something, right or wrong."""
    codes = {one["code"] for one in said["skipped"]}
    return said["backend"] == "embedded" or codes == {"unparsable"}


def test_the_model_beside_the_program_answers(slim: Path, tmp_path: Path) -> None:
    before = ask(tmp_path, *ASKED)
    assert json.loads(before.stdout)["error"]["code"] == "unavailable"
    model = put_model(slim.parent)
    said = json.loads(ask(tmp_path, *ASKED).stdout)
    assert has_run(said)
    assert f"with the model beside it ({model.name})" in ask(tmp_path, "--version", "--verbose").stdout
    report = ask(tmp_path, "doctor")
    assert "sha256 is right" in report.stdout
    model.write_bytes(model.read_bytes()[:-1] + b"!")
    broken = ask(tmp_path, *ASKED)
    assert broken.returncode == CONFIGURATION
    assert "damaged" in json.loads(broken.stdout)["error"]["message"]


def test_the_model_in_the_share_folder_of_its_prefix_answers(slim: Path, tmp_path: Path) -> None:
    put_model(slim.parent.parent / "share" / "caro" / "models")
    variables = nowhere(tmp_path)
    del variables["CARO_DATA_DIR"]
    done = subprocess.run([slim, *ASKED], env=variables, capture_output=True, text=True, timeout=200)
    said = json.loads(done.stdout)
    assert has_run(said)
