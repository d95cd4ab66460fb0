"""A single-file program that was cut short says so."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e import program


@pytest.mark.parametrize("lost", [1, 100_000])
def test_a_program_that_was_cut_short_says_what_to_do(tmp_path: Path, lost: int) -> None:
    if program.SCRIPT is not None:
        pytest.skip("this caro is not one file")
    target = tmp_path / "caro"
    shutil.copy(program.COMMAND[0], target)
    os.truncate(target, target.stat().st_size - lost)
    done = subprocess.run([target, "list files"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "download it again" in done.stderr
