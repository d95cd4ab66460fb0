"""What the steps of a release share: where things lie, running a tool, telling what goes on.

Standard library only, run by the environment that caro is installed in: its table of options becomes the
manual page and the completions.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Mapping, Sequence

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HERE = os.path.join(ROOT, "release")
MAINTAINER = os.environ.get("CARO_MAINTAINER") or "The caro developers <caro@packages.invalid>"
SUMMARY = "plain words in, one right and safe shell command out"

PACKAGES = {
    "dpkg-deb": "dpkg",
    "gpg": "gpg",
    "lintian": "lintian",
    "minisign": "minisign",
    "reprepro": "reprepro",
}
"""The Debian package that brings each tool."""


class ReleaseError(Exception):
    """The release cannot be made; the message says why and what to do."""


def say(message: str) -> None:
    """Print one step."""
    print(f"caro: {message}", file=sys.stderr, flush=True)


def need(*tools: str) -> None:
    """Raise ReleaseError that names what to install where a tool is missing."""
    missing = [PACKAGES.get(tool, tool) for tool in tools if not shutil.which(tool)]
    if missing:
        raise ReleaseError(f"missing tools; install them: apt-get install {' '.join(sorted(missing))}")


def run(command: Sequence[str], folder: str = ROOT, variables: Mapping[str, str] | None = None) -> str:
    """Run a tool and return what it printed; ReleaseError with all of it where it fails."""
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **(variables or {})}, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    if done.returncode:
        raise ReleaseError(f"{' '.join(command)} failed with {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def date() -> int:
    """Return the time that the release carries: SOURCE_DATE_EPOCH, else that of the commit, else now."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    try:
        return int(run(["git", "log", "-1", "--format=%ct"]))
    except (OSError, ReleaseError, ValueError):
        return int(time.time())


def day(moment: int, form: str = "%Y-%m-%d") -> str:
    """Return the day of a time, in UTC and without the words of a locale."""
    return time.strftime(form, time.gmtime(moment))


def read(path: str) -> bytes:
    """Return the bytes of a file."""
    with open(path, "rb") as file:
        return file.read()


def text(path: str) -> str:
    """Return the text of a file."""
    return read(path).decode("utf-8")


def write(path: str, content: str | bytes, mode: int = 0o644) -> str:
    """Write a file, whole or not at all, with its folders; return its path."""
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path + ".new", "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    os.chmod(path + ".new", mode)
    os.replace(path + ".new", path)
    return path


def sha256(path: str) -> str:
    """Return the digest of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def archive(path: str, members: Mapping[str, tuple[str | bytes, int]], moment: int) -> str:
    """Write a .tar.gz, the same bytes for the same input; a member is a path or bytes, and a mode."""
    import gzip

    with (
        open(path + ".new", "wb") as out,
        gzip.GzipFile("", "wb", 6, out, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for name, (content, mode) in sorted(members.items()):
            info = tarfile.TarInfo(name)
            info.mode, info.mtime = mode, moment
            info.uname = info.gname = "root"
            if isinstance(content, bytes):
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
            else:
                info.size = os.path.getsize(content)
                with open(content, "rb") as file:
                    tar.addfile(info, file)
    os.replace(path + ".new", path)
    return path
