"""What a built program is made of: versions, sizes and hashes, inside the program and beside it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence

from common import ROOT, Spec, read, sha256
from sources import version

NAME = "manifest.json"
SCHEMA = 1


def caro_version() -> str:
    """Return the version of the sources."""
    found = re.search(r'__version__ = "([^"]+)"', read(os.path.join(ROOT, "app/caro/__init__.py")).decode())
    assert found is not None
    return found.group(1)


def inside(spec: Spec, flavour: str) -> bytes:
    """Return what the program can tell of itself, as JSON."""
    told = {
        "schema": SCHEMA,
        "version": caro_version(),
        "platform": f"{spec['platform']}-{spec['machine']}",
        "flavour": flavour,
        "python": spec["python"]["version"],
        "nuitka": version("nuitka", "nuitka"),
        "engine": version("engine", "llama-cpp-python"),
        "tree_sitter": version("runtime", "tree-sitter"),
        "tree_sitter_bash": version("runtime", "tree-sitter-bash"),
        "glibc": spec["toolchain"].get("glibc", ""),
        "macos": spec["toolchain"].get("minimum", ""),
        "kernels": spec["engine"]["variants"],
    }
    return json.dumps(told, separators=(",", ":")).encode() + b"\n"


def beside(
    told: bytes, program: str, index: list[tuple[str, int, int, str]], others: Sequence[str] = ()
) -> str:
    """Return the same with what only the finished file can tell: its hash, its size, and its parts'; and of
    the other files that belong beside it.
    """
    return (
        json.dumps(
            json.loads(told)
            | {
                "file": os.path.basename(program),
                "size": os.path.getsize(program),
                "sha256": sha256(program),
                "parts": [
                    {"name": name, "offset": offset, "size": size, "sha256": digest}
                    for name, offset, size, digest in index
                ],
                "beside": [
                    {"name": os.path.basename(path), "size": os.path.getsize(path), "sha256": sha256(path)}
                    for path in others
                ],
            },
            indent=1,
        )
        + "\n"
    )
