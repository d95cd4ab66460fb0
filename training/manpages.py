"""Manual pages of Debian's packages, to check commands against; the packages are unpacked, not installed.

`packages.txt` beside this file names them. They are fetched with apt from the sources of this machine, so
that they are signed as what is installed here, into a cache of their own; no root is needed.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

LIST = Path(__file__).parent / "packages.txt"
AT_ONCE = 40
"""Packages fetched in one call of apt; each batch is removed once unpacked, which keeps the cache small."""


class ManpagesError(Exception):
    """The pages can't be had; the text says what to do."""


def folder() -> Path:
    """Return where the pages are kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "caro" / "manpages"


def names() -> list[str]:
    """Return the packages of the list."""
    lines = LIST.read_text(encoding="ascii").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def fetch() -> list[str]:
    """Fetch and unpack the packages that are not there yet; return those that the sources don't have."""
    top = folder()
    state = top / "apt"
    for name in ("lists/partial", "cache/archives/partial"):
        (state / name).mkdir(parents=True, exist_ok=True)
    (state / "status").touch()
    options = [
        f"Dir::State={state}", f"Dir::State::status={state}/status", f"Dir::Cache={state}/cache",
        "APT::Sandbox::User=", "Debug::NoLocking=1", "Acquire::Retries=2", "Acquire::Languages=none",
    ]  # fmt: skip
    apt = ["apt-get", "-q", *(word for option in options for word in ("-o", option))]
    done = top / "unpacked"
    wanted = sorted(set(names()) - set(_read(done).split()))
    if not wanted:
        return []
    _run([*apt, "update"], state)
    known = _run(["apt-cache", *apt[2:], "pkgnames"], state).split()
    missing = sorted(set(wanted) - set(known))
    wanted = sorted(set(wanted) & set(known))
    for at in range(0, len(wanted), AT_ONCE):
        batch = wanted[at : at + AT_ONCE]
        place = state / "cache" / "archives"
        _run([*apt, "download", *batch], place)
        for archive in sorted(place.glob("*.deb")):
            _unpack(archive, top / "root")
            archive.unlink()
        with done.open("a", encoding="ascii") as out:
            out.write("".join(f"{name}\n" for name in batch))
    return missing


def _unpack(archive: Path, root: Path) -> None:
    """Unpack the pages of a package, and note the commands that it holds."""
    root.mkdir(exist_ok=True)
    reader = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(archive)], stdout=subprocess.PIPE)
    shown = subprocess.run(
        ["tar", "-xv", "-C", str(root), "--wildcards", "*/man/man[1-8]*", "*bin/*", "./usr/games/*"],
        stdin=reader.stdout, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if reader.wait():
        raise ManpagesError(f"dpkg-deb can't read {archive.name}")
    with (root.parent / "commands").open("a", encoding="utf-8") as out:
        for line in shown.stdout.splitlines():
            if "/man/" not in line and not line.endswith("/"):
                out.write(line.rpartition("/")[2] + "\n")
                if "busybox" not in line:
                    (root / line).unlink(missing_ok=True)


def _run(words: list[str], where: Path) -> str:
    try:
        shown = subprocess.run(words, cwd=where, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise ManpagesError(f"{words[0]} is missing; the pages come from Debian's packages") from None
    if shown.returncode:
        raise ManpagesError(f"{words[0]} failed: {shown.stderr.strip()[-300:]}")
    return shown.stdout


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
