"""What an archive or a compressed file holds, however it was packed."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import tarfile
import zipfile
import zlib

Members = tuple[object, ...]

_MAGIC = {
    b"\x1f\x8b": "gz",
    b"BZh": "bz2",
    b"\xfd7zXZ": "xz",
    b"PK\x03\x04": "zip",
    b"(\xb5/\xfd": "zst",
    b"7z": "7z",
}


def describe(path: str) -> Members | None:
    """Return packing and members of an archive, or None for any other file."""
    with open(path, "rb") as handle:
        head = handle.read(512)
    kind = next((name for magic, name in _MAGIC.items() if head.startswith(magic)), "")
    try:
        if kind == "zip":
            return _zip(path)
        if kind in ("gz", "bz2", "xz"):
            data = _unpack(path, kind)
            members = _tar(data)
            return (kind, _digest(data)) if members is None else (kind, "tar", members)
        if head[257:262] == b"ustar":
            with open(path, "rb") as handle:
                return ("tar", _tar(handle.read()))
    except (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError):
        return ("damaged", kind)
    return None


def _unpack(path: str, kind: str) -> bytes:
    if kind == "gz":
        with gzip.open(path) as handle:
            return handle.read()
    if kind == "bz2":
        with bz2.open(path) as stream:
            return stream.read()
    with lzma.open(path) as packed:
        return packed.read()


def _tar(data: bytes) -> Members | None:
    if data[257:262] != b"ustar":
        return None
    rows: list[tuple[str, str]] = []
    with tarfile.open(fileobj=io.BytesIO(data)) as bundle:
        for member in bundle:
            if member.issym():
                rows.append((_clean(member.name), "-> " + member.linkname))
            elif member.isfile():
                stream = bundle.extractfile(member)
                rows.append((_clean(member.name), _digest(stream.read() if stream else b"")))
    return tuple(sorted(rows))


def _zip(path: str) -> Members:
    with zipfile.ZipFile(path) as bundle:
        files = [info for info in bundle.infolist() if not info.is_dir()]
        locked = any(info.flag_bits & 1 for info in files)
        rows = [(_clean(info.filename), "" if locked else _digest(bundle.read(info))) for info in files]
    return ("zip", locked, tuple(sorted(rows)))


def _clean(name: str) -> str:
    return name[2:] if name.startswith("./") else name.lstrip("/")


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
