"""What a git repository says after a command: where HEAD and the refs are, what is staged, how it is set.

Reads the files directly instead of asking git: the command under judgement may have changed the settings of
the repository, and git would obey them outside the sandbox.
"""

from __future__ import annotations

import os
import struct

State = tuple[object, ...]


def describe(folder: str) -> State:
    """Return the comparable state of a ``.git`` folder (or a bare repository)."""
    if not os.path.isfile(os.path.join(folder, "HEAD")):
        return ("not a repository",)
    return (
        _read(folder, "HEAD"),
        tuple(sorted(_refs(folder).items())),
        _index(os.path.join(folder, "index")),
        tuple(sorted(line.strip() for line in _read(folder, "config").splitlines())),
        _stashes(folder),
        tuple(name for name in _UNDERWAY if os.path.exists(os.path.join(folder, name))),
    )


_UNDERWAY = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "BISECT_START")


def _read(folder: str, name: str) -> str:
    try:
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as handle:
            return handle.read().strip()
    except OSError:
        return ""


def _refs(folder: str) -> dict[str, str]:
    refs: dict[str, str] = {}
    for line in _read(folder, "packed-refs").splitlines():
        if line and line[0] not in "#^":
            value, _, name = line.partition(" ")
            refs[name] = value
    for place, _, names in os.walk(os.path.join(folder, "refs")):
        for name in names:
            path = os.path.relpath(os.path.join(place, name), folder)
            refs[path] = _read(folder, path)
    return refs


def _stashes(folder: str) -> tuple[str, ...]:
    return tuple(line.split(" ")[1] for line in _read(folder, "logs/refs/stash").splitlines() if " " in line)


def _index(path: str) -> tuple[tuple[str, str, int], ...]:
    """Read an index of version 2 or 3: the path, the blob and the mode of each entry."""
    try:
        with open(path, "rb") as handle:
            data = handle.read()
    except OSError:
        return ()
    signature, version, count = struct.unpack(">4sII", data[:12])
    if signature != b"DIRC" or version not in (2, 3):
        return (("unreadable", "", version),)
    rows: list[tuple[str, str, int]] = []
    at = 12
    for _ in range(count):
        mode = struct.unpack(">I", data[at + 24 : at + 28])[0]
        blob = data[at + 40 : at + 60].hex()
        flags = struct.unpack(">H", data[at + 60 : at + 62])[0]
        start = at + 62 + (2 if flags & 0x4000 else 0)
        end = data.index(b"\0", start)
        rows.append((data[start:end].decode("utf-8", "replace"), blob, mode))
        at += (end - at + 8) // 8 * 8
    return tuple(rows)
