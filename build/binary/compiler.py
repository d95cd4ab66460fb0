"""Nuitka, which compiles caro to C, with the changes of `cuts.py`.

Nuitka 2.8.10 is the last line under Apache-2.0 (4.x is AGPL with an exception for what it makes); measured
alike in size and start-up.
"""

from __future__ import annotations

import os

from common import ROOT, BuildError, digest, kept, read, run, source_digest, write
from cuts import CUTS
from toolchain import Toolchain

LOCK = os.path.join(ROOT, "requirements", "nuitka.txt")


def nuitka(tools: Toolchain) -> str:
    """Return the folder from which `python -m nuitka` is imported."""
    wanted = digest(read(LOCK), tools.folder, source_digest("compiler.py", "cuts.py"))

    def make(folder: str) -> None:
        pip = [tools.python, "-m", "pip", "--no-input", "--disable-pip-version-check", "install", "-q"]
        options = ["--no-deps", "--require-hashes", "--no-build-isolation", "--target", folder, "-r", LOCK]
        run([*pip, *options], folder + ".log")
        _cut(os.path.join(folder, "nuitka", "build"))

    return kept(f"nuitka-{wanted}", make)


def _cut(build: str) -> None:
    """Change Nuitka's own sources."""
    for name, old, new in CUTS:
        path = os.path.join(build, name)
        text = read(path).decode()
        if text.count(old) != 1:
            raise BuildError(f"this version of Nuitka has another {name}: see build/binary/cuts.py")
        write(path, text.replace(old, new))
