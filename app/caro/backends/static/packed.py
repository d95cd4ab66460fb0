"""Tables packed into one file, of which a request reads only the rows that it needs.

As Python constants, 1,179 intents took 5.5 ms of every start to unmarshal, and ten times as many would have
taken ten times as long. Packed, opening costs one read of the small sections, and a look-up one `pread`.

A file is one line, `caro-tables 1 KEPT name:bytes …`, and then the sections in that order. The first KEPT
sections are read when the file is opened; the others by the slice.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAGIC = "caro-tables 1"
FIRST = 96 << 10
"""Bytes of the first read; the header and the sections that are kept took 83,000 on 2026-11-27."""


class Packed:
    """An opened file of tables."""

    def __init__(self, read: Callable[[int, int], bytes]) -> None:
        """Open the tables that `read(count, offset)` gives; raise ValueError for anything else."""
        self._read = read
        first = read(FIRST, 0)
        end = first.index(b"\n") + 1
        fields = first[:end].decode("ascii").split()
        if " ".join(fields[:2]) != MAGIC:
            raise ValueError("not a file of tables of this version")
        self._places: dict[str, tuple[int, int]] = {}
        kept = end
        for k, field in enumerate(fields[3:]):
            name, _, size = field.partition(":")
            self._places[name] = (end, int(size))
            end += int(size)
            if k < int(fields[2]):
                kept = end
        self._kept = first if len(first) >= kept else read(kept, 0)

    @classmethod
    def of_file(cls, path: str) -> Packed:
        """Open a file, which stays open as long as the process; raise OSError where there is none."""
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        return cls(lambda count, offset: os.pread(handle, count, offset))

    @classmethod
    def installed(cls, name: str) -> Packed:
        """Open tables that were compiled with this caro; raise OSError where they were not."""
        from caro import payload

        if not payload.COMPILED:
            return cls.of_file(os.path.join(os.path.dirname(__file__), name))
        whole = payload.payload()
        part = whole.parts[name]
        return cls(lambda count, offset: whole.read(part, count, offset))

    @classmethod
    def of_bytes(cls, data: bytes) -> Packed:
        """Open tables that were packed in memory."""
        return cls(lambda count, offset: data[offset : offset + count])

    def bytes(self, name: str) -> bytes:
        """Return a whole section that is kept."""
        start, size = self._places[name]
        return self._kept[start : start + size]

    def lines(self, name: str) -> list[str]:
        """Return the lines of a section that is kept."""
        return self.bytes(name).decode().split("\n")

    def slice(self, name: str, start: int, end: int) -> str:
        """Return the text from byte `start` to byte `end` of a section that is not kept."""
        return self._read(end - start, self._places[name][0] + start).decode()


def pack(kept: Mapping[str, bytes], others: Mapping[str, bytes]) -> bytes:
    """Return the bytes of a file with these sections."""
    sections = {**kept, **others}
    sizes = " ".join(f"{name}:{len(data)}" for name, data in sections.items())
    return f"{MAGIC} {len(kept)} {sizes}\n".encode() + b"".join(sections.values())


def rows(texts: list[str]) -> tuple[bytes, bytes]:
    """Return a section of texts and the section of their ends in it, as unsigned 32-bit numbers."""
    data, ends = bytearray(), bytearray()
    for text in texts:
        data += text.encode()
        ends += len(data).to_bytes(4, "little")
    return bytes(data), bytes(ends)


class Ends:
    """Where each row of a section ends."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return len(self._data) // 4

    def span(self, number: int) -> tuple[int, int]:
        """Return the first byte of a row and the one past its last; IndexError where there is none."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        at = 4 * number
        start = int.from_bytes(self._data[at - 4 : at], "little") if number else 0
        return start, int.from_bytes(self._data[at : at + 4], "little")
