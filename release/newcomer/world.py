"""A throw-away copy of this machine: apt installs into it for good, and nothing of it is left here.

The copy is an overlay: the machine's files lie below, read-only, and what changes lies above, in memory. It
needs root, mount namespaces and overlayfs, as a machine for CI has them; where it can't be made, that is told
apart from a fault of caro's.
"""

from __future__ import annotations

import ctypes
import os
import stat
import subprocess
from collections.abc import Sequence

from release.common import ReleaseError

PERSON = "newcomer"
HOME = f"/home/{PERSON}"
SYSTEM = ("/usr", "/etc", "/var", "/opt", "/home")
"""What has to lie on one file system with `/`: an overlay does not reach into another."""
OWN = ("/tmp", "/run", "/root")
"""What begins empty."""
KEPT = (
    "var/lib/apt", "var/lib/dpkg", "var/cache/apt", "var/cache/man", "var/cache/debconf", "var/log",
    "etc/apt", "srv/caro", "etc/ld.so.cache",
)  # fmt: skip
"""Book-keeping of the system and what the newcomer laid there: no part of caro."""
ACCOUNTS = ("passwd", "group", "shadow", "gshadow", "subuid", "subgid")


class NotHereError(Exception):
    """This machine can't have such a copy; the message says why."""


class World:
    """The copy, mounted for this process and its children alone."""

    def __init__(self, at: str, shown: Sequence[str] = ()) -> None:
        """Mount it in the folder `at`; `shown` are folders of this machine that are seen in it as they are.

        The process has to be in a mount namespace of its own. NotHereError where that does not do.
        """
        others = {line.split()[4] for line in _lines("/proc/self/mountinfo")}
        apart = sorted(others & {*SYSTEM, "/usr/lib", "/usr/bin"})
        if apart:
            raise NotHereError(f"{apart[0]} is a file system of its own")
        _mount("tmpfs", at, "tmpfs", "mode=755,size=2g")
        self.root, self._upper = os.path.join(at, "root"), os.path.join(at, "upper")
        for name in ("root", "upper", "work"):
            os.mkdir(os.path.join(at, name), 0o755)
        layers = f"lowerdir=/,upperdir={self._upper},workdir={os.path.join(at, 'work')}"
        _mount("overlay", self.root, "overlay", layers)
        for folder in OWN:
            _mount("tmpfs", self.root + folder, "tmpfs", "mode=1777" if folder == "/tmp" else "mode=755")
        _mount("proc", self.root + "/proc", "proc", "")
        _mount("/dev", self.root + "/dev", "", "", BIND | RECURSIVE)
        for folder in shown:
            os.makedirs(self.root + folder, exist_ok=True)
            _mount(folder, self.root + folder, "", "", BIND | RECURSIVE)
        self.command(["useradd", "--create-home", "--shell", "/bin/bash", PERSON])

    def path(self, inside: str) -> str:
        """Return where a file of it is for this process."""
        return self.root + inside

    def entering(self, argv: Sequence[str], person: bool = False, folder: str = "/") -> list[str]:
        """Return the command that runs `argv` in there, as root or the person, with a plain environment."""
        home = HOME if person else "/root"
        variables = {
            "HOME": home, "USER": PERSON if person else "root", "SHELL": "/bin/bash", "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin" + ("" if person else ":/usr/sbin:/sbin"),
            "DEBIAN_FRONTEND": "noninteractive",
        }  # fmt: skip
        return [
            "chroot", *([f"--userspec={PERSON}:{PERSON}"] if person else []), self.root,
            "env", "-i", "-C", folder, *(f"{name}={value}" for name, value in variables.items()), *argv,
        ]  # fmt: skip

    def command(self, argv: Sequence[str]) -> str:
        """Run a command as root; ReleaseError with what it said where it fails."""
        done = subprocess.run(
            self.entering(argv), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise ReleaseError(f"{' '.join(argv)} ended with {done.returncode}\n{done.stdout[-2000:]}")
        return done.stdout

    def person(self, line: str, folder: str = HOME) -> subprocess.CompletedProcess[str]:
        """Run a line of bash as the person; standard input is empty."""
        argv = self.entering(["bash", "-c", line], person=True, folder=folder)
        return subprocess.run(
            argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=120
        )

    def changed(self) -> set[str]:
        """Return what is not as on the machine: new or changed files, new folders, and what is gone."""
        found = set()
        for folder, folders, names in os.walk(self._upper):
            for name in names + folders:
                path = os.path.join(folder, name)
                inside = os.path.relpath(path, self._upper)
                kind = os.lstat(path).st_mode
                copied = stat.S_ISDIR(kind) and os.path.isdir("/" + inside)
                if not copied and not inside.startswith(KEPT):
                    found.add(inside)
        return found - {"etc/.pwd.lock", *(f"etc/{name}{end}" for name in ACCOUNTS for end in ("", "-"))}


BIND, RECURSIVE, PRIVATE = 0x1000, 0x4000, 0x40000


def private() -> None:
    """Keep what is mounted from now on to this namespace."""
    _mount("none", "/", "", "", PRIVATE | RECURSIVE)


def _mount(source: str, target: str, kind: str, options: str, flags: int = 0) -> None:
    """Call mount(2): programs of that name and their options differ."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(source.encode(), target.encode(), kind.encode() or None, flags, options.encode() or None):
        raise NotHereError(f"{kind or source} can't be mounted ({os.strerror(ctypes.get_errno())})")


def _lines(path: str) -> list[str]:
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read().splitlines()
