"""The installed program examines itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e import program


def test_doctor_finds_an_installed_caro_whole(tmp_path: Path) -> None:
    if not program.HAS_TABLES:
        pytest.skip("a source tree compiles its tables at every start, and the doctor says so")
    done = program.caro("doctor", "--output", "json", home=str(tmp_path))
    assert done.is_clean()
    checks = {check["name"]: check for check in json.loads(done.out)["checks"]}
    assert checks["version"]["status"] == "OK", checks["version"]
