"""Where the facts come from: the running machine, or a captured tree of it."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Host:
    """Reads /proc and /sys below `root`; `affinity` is the set of processors the process may run on."""

    def __init__(self, root: str = "/", affinity: Iterable[int] | None = None) -> None:
        self.root = root
        self._affinity = frozenset(affinity) if affinity is not None else None

    def read(self, path: str) -> str:
        """Return the text of an absolute path inside the host, "" where it cannot be read."""
        try:
            with open(os.path.join(self.root, path.lstrip("/")), encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            return ""

    def affinity(self) -> frozenset[int]:
        """Return the processors that the scheduler may give this process; empty when that is not known."""
        if self._affinity is not None:
            return self._affinity
        if self.root != "/":
            return frozenset()
        if hasattr(os, "sched_getaffinity"):
            return frozenset(os.sched_getaffinity(0))
        return frozenset(range(os.cpu_count() or 1))
