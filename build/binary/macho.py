"""Reads what a program or library for macOS (Mach-O, 64 bits, one processor) says of itself.

Structures: Apple's `mach-o/loader.h`. Standard library only, for the builder has no packages.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

MAGIC = 0xFEEDFACF
MACHINES = {0x0100000C: "arm64", 0x01000007: "x86_64"}
KINDS = {2: "program", 6: "library", 8: "bundle"}

SEGMENT, LOADED, NAME, RPATH, SIGNATURE = 0x19, 0x0C, 0x0D, 0x8000001C, 0x1D
ALSO_LOADED = (0x80000018, 0x8000001F, 0x80000023)
"""Libraries that may be missing, that are passed on, that load upwards."""
MINIMUM, OLD_MINIMUM = 0x32, 0x24


class MachOError(Exception):
    """The file is no such program or library, or is cut short."""


@dataclass
class Image:
    """One program or library."""

    machine: str
    """`arm64` or `x86_64`."""
    kind: str
    name: str = ""
    """What others load a library by."""
    needs: list[str] = field(default_factory=list)
    """Libraries that it loads, by their names."""
    paths: list[str] = field(default_factory=list)
    """Folders in which `@rpath/…` is looked for."""
    minimum: tuple[int, int] = (0, 0)
    """The version of macOS that it asks for."""
    sections: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    """Offset in the file and length, by segment and name."""
    signature: tuple[int, int] | None = None
    """Offset and length of the signature: what lies in front of it is signed, what lies behind it is not."""


def image(data: bytes) -> Image:
    """Read a file's bytes; MachOError."""
    try:
        magic, machine, _, kind, count, size = struct.unpack_from("<IIIIII", data)
        if magic != MAGIC or machine not in MACHINES:
            raise MachOError("this is no Mach-O file of 64 bits for one processor")
        found = Image(MACHINES[machine], KINDS.get(kind, str(kind)))
        if 32 + size > len(data):
            raise MachOError("the file is cut short")
        for command, at in _commands(data, count):
            _read(found, data, command, at)
    except struct.error:
        raise MachOError("the file is cut short") from None
    return found


def _commands(data: bytes, count: int) -> Iterator[tuple[int, int]]:
    at = 32
    for _ in range(count):
        command, size = struct.unpack_from("<II", data, at)
        if size < 8:
            raise MachOError("a load command has no length")
        yield command, at
        at += size


def _read(found: Image, data: bytes, command: int, at: int) -> None:
    if command == SEGMENT:
        (sections,) = struct.unpack_from("<I", data, at + 64)
        for start in range(at + 72, at + 72 + 80 * sections, 80):
            name, segment, _, length, offset = struct.unpack_from("<16s16sQQI", data, start)
            found.sections[_text(segment), _text(name)] = offset, length
    elif command == LOADED or command in ALSO_LOADED:
        found.needs.append(_string(data, at))
    elif command == NAME:
        found.name = _string(data, at)
    elif command == RPATH:
        found.paths.append(_string(data, at))
    elif command in (MINIMUM, OLD_MINIMUM):
        (version,) = struct.unpack_from("<I", data, at + (12 if command == MINIMUM else 8))
        found.minimum = version >> 16, version >> 8 & 255
    elif command == SIGNATURE:
        found.signature = struct.unpack_from("<II", data, at + 8)


def _string(data: bytes, at: int) -> str:
    """Return the text that a load command holds at the offset that its third word tells."""
    (offset,) = struct.unpack_from("<I", data, at + 8)
    start = at + offset
    return data[start : data.index(b"\0", start)].decode()


def _text(name: bytes) -> str:
    return name.rstrip(b"\0").decode()
