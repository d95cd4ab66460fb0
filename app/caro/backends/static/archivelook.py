"""Where in an archive that stands here a member lies: "extract notes.txt from book.zip" needs its folder.

Only the list of members is read, at most 64 kB of it: the end of a zip, the headers of a tar.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

MOST_BYTES = 1 << 16
BLOCK = 512


def member(archive: str, name: str, environment: Environment) -> str:
    """Return the path of the one member called `name`, or `name` itself when that cannot be known."""
    if not environment.may_look or "/" in name.rstrip("/"):
        return name
    try:
        with open(os.path.join(environment.cwd, os.path.expanduser(archive)), "rb") as file:
            head = file.read(MOST_BYTES)
            if head[:2] == b"PK":
                size = file.seek(0, os.SEEK_END)
                file.seek(max(size - MOST_BYTES, 0))
                names = _of_zip(file.read())
            else:
                names = _of_tar(_unpacked(head))
    except (OSError, ValueError):
        return name
    found = [path for path in names if path.rstrip("/").rpartition("/")[2] == name.rstrip("/")]
    return found[0] if len(found) == 1 else name


def _unpacked(head: bytes) -> bytes:
    if head[:2] == b"\x1f\x8b":
        import zlib

        try:
            return zlib.decompressobj(31).decompress(head, MOST_BYTES)
        except zlib.error:
            return b""
    if head[:3] == b"BZh":
        import bz2

        return bz2.BZ2Decompressor().decompress(head, MOST_BYTES)
    if head[:6] == b"\xfd7zXZ\x00":
        import lzma

        try:
            return lzma.LZMADecompressor().decompress(head, MOST_BYTES)
        except lzma.LZMAError:
            return b""
    return head


def _of_zip(tail: bytes) -> list[str]:
    names, at = [], tail.find(b"PK\x01\x02")
    while 0 <= at < len(tail) - 46 and tail[at : at + 4] == b"PK\x01\x02":
        name, extra, comment = (int.from_bytes(tail[at + k : at + k + 2], "little") for k in (28, 30, 32))
        names.append(tail[at + 46 : at + 46 + name].decode("utf-8", "replace"))
        at += 46 + name + extra + comment
    return names


def _of_tar(data: bytes) -> list[str]:
    names, at = [], 0
    while at + BLOCK <= len(data) and data[at]:
        name = data[at : at + 100].split(b"\0")[0]
        prefix = data[at + 345 : at + 500].split(b"\0")[0] if data[at + 257 : at + 263] == b"ustar\0" else b""
        names.append((prefix + b"/" + name if prefix else name).decode("utf-8", "replace"))
        size = int(data[at + 124 : at + 135].strip(b" \0") or b"0", 8)
        at += BLOCK + (size + BLOCK - 1) // BLOCK * BLOCK
    return names
