"""What the steps of the build share: the specification, the cache, running a tool, telling what goes on.

Everything that takes minutes is kept in the cache under a digest of what decides it, so that a second build
does only what changed. Standard library only; run by the Python whose static library is linked.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from typing import Any

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPECS = os.path.join(ROOT, "build", "specs")
# The other modules import `engine` from there: one place says how llama.cpp is fetched and configured.
sys.path.insert(0, os.path.join(ROOT, "build", "bootstrap"))

Spec = dict[str, Any]


class BuildError(Exception):
    """The binary cannot be built here; the message says why and what to do."""


def say(message: str) -> None:
    """Print one step."""
    print(f"caro: {message}", file=sys.stderr, flush=True)


def load(platform: str) -> Spec:
    """Return the specification of a platform, `linux-x86_64` for example."""
    path = os.path.join(SPECS, platform + ".toml")
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        known = sorted(name[:-5] for name in os.listdir(SPECS) if name.endswith(".toml"))
        raise BuildError(f"no specification for {platform}; there are: {', '.join(known)}") from None


def cache() -> str:
    """Return the folder that outlives the checkout: CARO_CACHE_DIR, XDG_CACHE_HOME, ~/.cache."""
    named = os.environ.get("CARO_CACHE_DIR")
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    root = os.path.join(named or os.path.join(base, "caro"), "binary")
    os.makedirs(root, exist_ok=True)
    return root


def digest(*parts: object) -> str:
    """Return a short name for what decides a step."""
    return hashlib.sha256("\n".join(map(repr, parts)).encode()).hexdigest()[:12]


def source_digest(*names: str) -> str:
    """Return a digest of files of this folder: a changed step is done again."""
    return digest(*(read(os.path.join(os.path.dirname(__file__), name)) for name in names))


def read(path: str) -> bytes:
    """Return the bytes of a file."""
    with open(path, "rb") as file:
        return file.read()


def sha256(path: str) -> str:
    """Return the digest of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(path: str, text: str, mode: int = 0o644) -> None:
    """Write a small file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


def kept(name: str, make: Callable[[str], None]) -> str:
    """Return the cached folder of that name; where there is none, `make` fills a new one."""
    folder = os.path.join(cache(), name)
    if os.path.isdir(folder):
        return folder
    work = folder + ".work"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    start = time.monotonic()
    make(work)
    os.rename(work, folder)
    say(f"{name}: {time.monotonic() - start:.0f} s")
    return folder


def run(command: Sequence[str], log: str, **settings: Any) -> None:
    """Run one tool, its output into the log, of which the end is shown when it fails."""
    with open(log, "ab") as file:
        file.write(f"+ {' '.join(command)}\n".encode())
        file.flush()
        status = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, **settings).returncode
    if status:
        tail = read(log)[-3000:].decode("utf-8", "replace")
        raise BuildError(f"{os.path.basename(command[0])} failed with {status}\n{tail}\nThe whole log: {log}")


def cpus() -> int:
    """Return how many CPUs this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
