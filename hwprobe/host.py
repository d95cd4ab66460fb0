"""Where the facts come from: the running machine, or a captured tree of it.

A host is a snapshot: it reads each file once and remembers it, so that all detectors agree, and so that the
very inputs of a report can be written down as a tree that gives the same report elsewhere. Below it stand the
readers of the notations of /proc and /sys; whatever they are given, they never raise.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LIMIT = 1 << 20
"""Bytes read of a file at most: no file that matters is longer, and a tree may hold anything."""
HEAD = 8192
"""Bytes of /proc/cpuinfo that are read where the first processor is enough: the kernel writes up to 2 KiB for
each, as they are asked for, and a machine may have hundreds."""
CPUINFO = "/proc/cpuinfo"
AUXV = "/proc/self/auxv"
HWCAP, HWCAP2, VDSO = 16, 26, 33
"""AT_HWCAP, AT_HWCAP2 and AT_SYSINFO_EHDR of <linux/auxvec.h>."""


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
        self._base = os.path.join(root, "")
        self.live = os.path.abspath(root) == "/"
        """Whether this is the running machine rather than a captured tree."""
        self._affinity = frozenset(affinity) if affinity is not None else None
        self._sysctl = {name: str(value) for name, value in sysctl.items()} if sysctl is not None else None
        self._files: dict[str, bytes | None] = {}
        self._folders: dict[str, tuple[str, ...]] = {}
        self._there: dict[str, bool] = {}
        self._asked: dict[str, str] = {}
        self._cpuid: dict[tuple[int, int], tuple[int, int, int, int]] | None = None
        self._heads: dict[str, bytes | None] = {}
        self._processors: dict[bool, list[dict[str, str]]] = {}

    def read_bytes(self, path: str) -> bytes | None:
        """Return the first MiB of an absolute path inside the host, None where it cannot be read."""
        if path not in self._files:
            raw = _read(self._place(path), LIMIT)
            if raw is None and not self.live and path.startswith("/proc/self/"):
                # whoever captures a container from outside takes its first process
                raw = _read(self._place(path.replace("self", "1", 1)), LIMIT)
            self._files[path] = raw
        return self._files[path]

    def read(self, path: str) -> str:
        """Return the text of an absolute path inside the host, "" where it cannot be read."""
        return (self.read_bytes(path) or b"").decode("utf-8", "replace").replace("\0", "")

    def _place(self, path: str) -> str:
        return self._base + path.lstrip("/")

    def processors(self, every: bool = True) -> list[dict[str, str]]:
        """Return /proc/cpuinfo as a mapping for each processor; of the first few unless `every` is asked for.

        Empty where the file is missing or says nothing of processors. Lines that stand before the first
        processor (old ARM kernels) are those of the first one.
        """
        if True in self._processors:
            return self._processors[True]
        if every not in self._processors:
            raw = self.read_bytes(CPUINFO) if every else self._head(CPUINFO)
            self._processors[every] = _blocks((raw or b"").decode("utf-8", "replace"))
        return self._processors[every]

    def _head(self, path: str) -> bytes | None:
        if path in self._files:
            return self._files[path]
        if path not in self._heads:
            raw = _read(self._place(path), HEAD)
            whole, gap, _ = (raw or b"").rpartition(b"\n\n")
            self._heads[path] = whole + gap if gap and len(raw or b"") >= HEAD else raw
        return self._heads[path]

    def auxv(self) -> dict[int, int]:
        """Return what the kernel told this very process about its processor when it started, by number.

        An emulator of programs (QEMU's user mode) gives the process an auxiliary vector of the processor it
        plays, but lets it read the /proc/cpuinfo of the machine; so this one decides where the two disagree.
        Empty where there is no such file or it is cut short.
        """
        raw = self.read_bytes(AUXV) or b""
        width = 8 if not self.live or sys.maxsize > 1 << 32 else 4
        found: dict[int, int] = {}
        for at in range(0, len(raw) - 2 * width + 1, 2 * width):
            key = int.from_bytes(raw[at : at + width], "little")
            if key == 0:
                return found
            found.setdefault(key, int.from_bytes(raw[at + width : at + 2 * width], "little"))
        return {}

    def listdir(self, path: str) -> tuple[str, ...]:
        """Return the names in a folder, sorted; empty where it cannot be read."""
        if path not in self._folders:
            try:
                names = sorted(os.listdir(self._place(path)))
            except (OSError, ValueError):
                names = []
            self._folders[path] = tuple(names)
        return self._folders[path]

    def exists(self, path: str) -> bool:
        """Tell whether there is a file or folder at `path`."""
        if path not in self._there:
            try:
                os.stat(self._place(path))
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
            {**self._heads, **self._files},
            dict(self._folders),
            dict(self._there),
            dict(self._asked),
            self._cpuid,
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


def _blocks(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    before: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        name, value = name.strip(), value.strip()
        if name == "processor" and value.isdecimal():
            found.append({} if found else before)
        if colon:
            (found[-1] if found else before).setdefault(name, value)
    return found


def _read(path: str, most: int) -> bytes | None:
    """Return the first bytes of a file: without blocking, without the layers of `open`."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError):
        return None
    try:
        parts = []
        left = most
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


MOST_CPUS = 1 << 14
"""Larger numbers in a list of processors are noise: the kernel's own maximum is 8192."""


def number(text: str, base: int = 10) -> int | None:
    """Return a whole number of at most 20 digits, None for anything else (`max`, `-1`, nothing)."""
    text = text.strip()
    if not (text.isascii() and text.isalnum() and len(text) <= 20):
        return None
    try:
        return int(text, base)
    except ValueError:
        return None


def decimal(text: str) -> float | None:
    """Return a number with a fraction that is zero or more, None for anything else."""
    head, _, tail = text.strip().partition(".")
    digits = head + tail
    return float(text) if digits.isascii() and digits.isdigit() and head and len(digits) <= 20 else None


def size(text: str) -> int | None:
    """Return bytes from the notation of the caches: `32K`, `1M`, `512`."""
    text = text.strip()
    scale = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:].upper(), 0)
    value = number(text[:-1] if scale else text)
    return None if value is None else value * (scale or 1)


def cpu_list(text: str) -> frozenset[int]:
    """Return the numbers of a list such as `0-3,8,10-11`; what is no list is empty."""
    found: set[int] = set()
    for part in text.strip().split(","):
        first, dash, last = part.partition("-")
        low = number(first)
        high = number(last) if dash else low
        if low is not None and high is not None and low <= high < MOST_CPUS:
            found.update(range(low, high + 1))
    return frozenset(found)


def row(text: str, name: str, mark: str = ":") -> str:
    """Return what stands after `name` and `mark` on a line that begins so; "" where there is none."""
    start = f"{name}{mark}"
    at = 0 if text.startswith(start) else text.find(f"\n{start}") + 1
    if not at and not text.startswith(start):
        return ""
    return text[at + len(start) :].partition("\n")[0].strip()


def cpu_mask(text: str) -> frozenset[int]:
    """Return the numbers of the bits of a mask such as `00000000,0000000f`; what is no mask is empty."""
    digits = text.strip().replace(",", "")
    if not digits.isalnum() or len(digits) > MOST_CPUS // 4:
        return frozenset()
    try:
        value = int(digits, 16)
    except ValueError:
        return frozenset()
    return frozenset(bit for bit in range(value.bit_length()) if value >> bit & 1)
