"""On an old processor, played by QEMU, the tuning takes a library that runs there."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys

import pytest

from caro.backends.embedded import library

QEMU = shutil.which("qemu-x86_64") or shutil.which("qemu-x86_64-static")
pytestmark = [
    pytest.mark.engine,
    pytest.mark.usefixtures("engine"),
    pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="the engine is that of an x86"),
]


@pytest.mark.parametrize(("model", "runs"), [("Nehalem", {"sse42", "x64"}), ("Haswell", {"haswell"})])
def test_the_library_fits_the_processor_that_is_played(model: str, runs: set[str]) -> None:
    if QEMU is None:
        pytest.skip("needs qemu-x86_64 (Debian: qemu-user)")
    present = set(library.installed().names)
    if not present & runs:
        pytest.skip(f"this engine holds {', '.join(sorted(present))}")
    kept = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "CARO_CONFIG": os.devnull}
    kept = {name: value for name, value in kept.items() if name != "CARO_KERNEL"}
    argv = [QEMU, "-cpu", model, sys.executable, "-m", "caro", "doctor", "--why=kernel", "--output=json"]
    done = subprocess.run(argv, env=kept, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    choice = json.loads(done.stdout)["why"]["kernel"]
    assert choice["value"] in runs
    assert choice["source"] == "derived"
