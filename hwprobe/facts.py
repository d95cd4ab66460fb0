"""What detectors hand on to each other while a report is being made."""

from __future__ import annotations

from hwprobe.cgroups import Groups
from hwprobe.report import Topology

UNKNOWN_TOPOLOGY = Topology(None, None, None, False, None, 0, 1)


class Facts:
    """The facts so far; a detector appends to `problems` what it could not read, in words."""

    def __init__(self, arch: str, groups: Groups) -> None:
        self.arch = arch
        self.groups = groups
        self.topology = UNKNOWN_TOPOLOGY
        self.translated = False
        self.problems: list[str] = []
