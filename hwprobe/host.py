"""Where the facts come from: the running machine, or a captured tree of it.

A host is a snapshot: it reads each file once and remembers it, so that all detectors agree, and so that the
very inputs of a report can be written down as a tree that gives the same report elsewhere.
"""

from __future__ import annotations

import os
import sys

from hwprobe._text import cpu_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LIMIT = 1 << 20
"""Bytes read of a file at most: no file that matters is longer, and a tree may hold anything."""


class Host:
    """Reads files below `root`; `affinity` and `sysctl` stand in for what no file says.

    A captured tree may hold, beside `proc` and `sys`, the files `affinity` (a list such as 0-3,8), `uname`
    (what `uname -a` prints) and `sysctl.json` or `sysctl.txt` (what `sysctl -a` prints on a Mac). No method
    raises: what cannot be read is empty.
    """

    def __init__(
        self,
        root: str = "/",
        affinity: Iterable[int] | None = None,
        sysctl: Mapping[str, str | int] | None = None,
    ) -> None:
        self.root = root
        self.live = os.path.abspath(root) == "/"
        """Whether this is the running machine rather than a captured tree."""
        self._affinity = frozenset(affinity) if affinity is not None else None
        self._sysctl = {name: str(value) for name, value in sysctl.items()} if sysctl is not None else None
        self._files: dict[str, bytes | None] = {}
        self._folders: dict[str, tuple[str, ...]] = {}
        self._there: dict[str, bool] = {}
        self._asked: dict[str, str] = {}
        self._cpuid: dict[tuple[int, int], tuple[int, int, int, int]] | None = None

    def read_bytes(self, path: str) -> bytes | None:
        """Return the first MiB of an absolute path inside the host, None where it cannot be read."""
        if path not in self._files:
            self._files[path] = _read(os.path.join(self.root, path.lstrip("/")))
        return self._files[path]

    def read(self, path: str) -> str:
        """Return the text of an absolute path inside the host, "" where it cannot be read."""
        return (self.read_bytes(path) or b"").decode("utf-8", "replace")

    def listdir(self, path: str) -> tuple[str, ...]:
        """Return the names in a folder, sorted; empty where it cannot be read."""
        if path not in self._folders:
            try:
                names = sorted(os.listdir(os.path.join(self.root, path.lstrip("/"))))
            except (OSError, ValueError):
                names = []
            self._folders[path] = tuple(names)
        return self._folders[path]

    def exists(self, path: str) -> bool:
        """Tell whether there is a file or folder at `path`."""
        if path not in self._there:
            try:
                os.stat(os.path.join(self.root, path.lstrip("/")))
                self._there[path] = True
            except (OSError, ValueError):
                self._there[path] = False
        return self._there[path]

    def affinity(self) -> frozenset[int]:
        """Return the processors that the scheduler may give this process; empty when that is not known."""
        if self._affinity is None:
            if self.live and hasattr(os, "sched_getaffinity"):
                self._affinity = frozenset(os.sched_getaffinity(0))
            else:
                self._affinity = frozenset() if self.live else cpu_list(self.read("/affinity"))
        return self._affinity

    def uname(self) -> tuple[str, str]:
        """Return the system and the machine (`Linux`, `x86_64`) as `uname` names them; "" where not known."""
        if self.live:
            found = os.uname()
            # a program of 32 bits may run on a kernel of 64
            small = {"x86_64": "i686", "aarch64": "armv8l"} if sys.maxsize < 1 << 32 else {}
            return found.sysname, small.get(found.machine, found.machine)
        words = self.read("/uname").split()
        machines = [word for word in words if word in MACHINES]
        systems = [word for word in words if word in ("Linux", "Darwin")]
        return (systems[0] if systems else ""), (machines[-1] if machines else "")

    def sysctl(self, name: str) -> str:
        """Return a value of the kernel of macOS as text, "" where there is none."""
        if name not in self._asked:
            self._asked[name] = self._ask(name)
        return self._asked[name]

    def _ask(self, name: str) -> str:
        if self._sysctl is None:
            if self.live:
                if sys.platform != "darwin":
                    return ""
                from hwprobe.sysctl import by_name

                return by_name(name)
            self._sysctl = {}
            if self.exists("/sysctl.json") or self.exists("/sysctl.txt"):
                from hwprobe.sysctl import captured

                self._sysctl = captured(self.read("/sysctl.json"), self.read("/sysctl.txt"))
        return self._sysctl.get(name, "")

    def cpuid(self) -> dict[tuple[int, int], tuple[int, int, int, int]]:
        """Return what an x86 processor says of itself (milliseconds), empty where it cannot be asked.

        A captured tree may hold it as the file `cpuid`.
        """
        if self._cpuid is None:
            from hwprobe import cpuid

            try:
                self._cpuid = cpuid.ask() if self.live else cpuid.parsed(self.read("/cpuid"))
            except (OSError, ImportError, ValueError):
                self._cpuid = {}
        return self._cpuid

    def inputs(self) -> Inputs:
        """Return all that was read by now, for a tree that gives the same report elsewhere."""
        return Inputs(
            dict(self._files), dict(self._folders), dict(self._there), dict(self._asked), self._cpuid
        )


class Inputs:
    """What a host was asked and answered: files, folders, whether a path is there, sysctl values, CPUID."""

    def __init__(
        self,
        files: dict[str, bytes | None],
        folders: dict[str, tuple[str, ...]],
        there: dict[str, bool],
        sysctl: dict[str, str],
        cpuid: dict[tuple[int, int], tuple[int, int, int, int]] | None,
    ) -> None:
        self.files = files
        self.folders = folders
        self.there = there
        self.sysctl = sysctl
        self.cpuid = cpuid


MACHINES = frozenset(
    "x86_64 amd64 i386 i486 i586 i686 aarch64 arm64 armv6l armv7l armv8l riscv64 ppc64le ppc64 s390x "
    "loongarch64 mips64".split()
)


def _read(path: str) -> bytes | None:
    """Return the first bytes of a file: without blocking, without the layers of `open`."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError):
        return None
    try:
        parts = []
        left = LIMIT
        while left > 0:
            part = os.read(file, min(left, 1 << 16))
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return b"".join(parts)
    except OSError:
        return None
    finally:
        os.close(file)
