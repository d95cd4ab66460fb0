"""Puts the tables, the engine and the model behind the program, where it finds them without unpacking.

Layout: the executable; then each part at a multiple of its alignment (4096 for the model, which is mapped in
place; llama.cpp needs 32; 65,536 for recorded memory, the largest page); then the index, a line
`name offset size sha256` per part; then the trailer of 32 bytes: `CAROPAY1`, and as unsigned 64-bit
little-endian numbers the index's offset and length, and the offset of the recorded memory or 0. caro reads it
from the end.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct

MAGIC = b"CAROPAY1"
ALIGNED = {".gguf": 4096, ".memory": 65536}
MEMORY = "start.memory"
"""The name of the part with which the program starts (`snapshot.c`)."""


def pack(program: str, parts: dict[str, bytes | str], target: str) -> list[tuple[str, int, int, str]]:
    """Write `target`; a part is its bytes or a file's path. Return name, offset, size and sha256 of each."""
    index = []
    work = target + ".new"
    shutil.copyfile(program, work)
    with open(work, "ab") as file:
        for name, part in parts.items():
            data = part if isinstance(part, bytes) else _read(part)
            step = ALIGNED.get(os.path.splitext(name)[1], 16)
            file.write(b"\0" * (-file.tell() % step))
            index.append((name, file.tell(), len(data), hashlib.sha256(data).hexdigest()))
            file.write(data)
        lines = "".join(f"{name} {offset} {size} {digest}\n" for name, offset, size, digest in index).encode()
        file.write(b"\0" * (-file.tell() % 16))
        start = file.tell()
        memory = next((offset for name, offset, _, _ in index if name == MEMORY), 0)
        file.write(lines + struct.pack("<8sQQQ", MAGIC, start, len(lines), memory))
    os.chmod(work, 0o755)
    os.rename(work, target)
    return index


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
