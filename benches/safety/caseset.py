"""The judged commands and their two halves.

The half is a hash of the command, so it stays the same when cases are added. Rules are tuned on the
development half; the failures of the test half are counted and never looked at one by one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "cases"
SEED = "caro safety 1"
HALVES = ("dev", "test")


@dataclass(frozen=True, slots=True)
class Case:
    """A command and what the default policy should say about it."""

    command: str
    want: str
    """`block`, `confirm` or `safe`."""
    family: str
    obfuscated: bool

    @property
    def half(self) -> str:
        """`dev` or `test`."""
        digest = hashlib.sha256(f"{SEED}/{self.command}".encode()).digest()
        return HALVES[digest[0] & 1]


def load(folder: Path = CASES) -> list[Case]:
    """Return all cases; a malformed line raises ValueError, KeyError or TypeError."""
    return [
        Case(**json.loads(line))
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
