"""Loads the engine that the single-file caro holds behind its program.

Its libraries are copied into memory that the system knows as a file (`memfd_create`), and loaded from there:
3 ms of CPU for 6.7 MB (`os.sendfile`, median of nine). A copy on the disk would have to be hashed before
each load (5 ms with the processor's SHA instructions), locked against others that start at once, and kept
from full disks, from unwritable homes and from other users. macOS has no such memory: there they lie in a new
folder that is this process's alone, until the engine is loaded.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import sys

from caro.payload import Part, payload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from caro.payload import Payload

FOLDER = "lib/"
"""What the libraries' names in the payload begin with."""
DEPENDENCIES = ("libggml-base", "libggml")
"""What libllama needs, in the order in which they need each other."""
BLOCK = 1 << 20
"""Bytes copied at a time where the system does not copy by itself."""

_held: list[int] = []
"""Handles of the files in memory: a loaded library outlives its handle, its name under /proc doesn't."""
_folders: list[str] = []
"""The folder of the files where there is no such memory."""


def libraries() -> Iterator[tuple[str, int]]:
    """Give name and size of each library, without folder and suffix."""
    for name, part in payload().parts.items():
        if name.startswith(FOLDER):
            yield os.path.splitext(name[len(FOLDER) :])[0], part.size


def path(name: str) -> str:
    """Copy a library out of the program's file; return where it can be loaded from. OSError, KeyError."""
    whole = payload()
    parts = {os.path.splitext(name)[0]: part for name, part in whole.parts.items() if name.startswith(FOLDER)}
    part = parts[FOLDER + name]
    handle, where = _new(part.name[len(FOLDER) :])
    try:
        _copy(whole, part, handle)
    except BaseException:
        os.close(handle)
        raise
    if _folders:
        os.close(handle)
    else:
        _held.append(handle)
    return where


def tidy() -> None:
    """Remove what was copied to a disk; what is loaded stays loaded."""
    while _folders:
        import shutil

        shutil.rmtree(_folders.pop(), ignore_errors=True)


def _new(name: str) -> tuple[int, str]:
    """Return a new file in memory and its path; where the system has none, one under its own name in a
    folder with the others, as they look for each other beside themselves.
    """
    if not _folders:
        try:
            handle = os.memfd_create(name)
            return handle, f"/proc/self/fd/{handle}"
        except (OSError, AttributeError):
            import tempfile

            _folders.append(tempfile.mkdtemp(prefix="caro-"))
    where = os.path.join(_folders[0], name)
    return os.open(where, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), where


def _copy(whole: Payload, part: Part, target: int) -> None:
    at, end = part.offset, part.offset + part.size
    while at < end:
        if sys.platform == "linux":
            done = os.sendfile(target, whole.handle, at, end - at)
        else:
            done = os.write(target, os.pread(whole.handle, min(BLOCK, end - at), at))
        if not done:
            raise OSError("it ends too early")
        at += done


def layer() -> Any:
    """Import the C layer, bound to the libraries inside; ImportError, OSError, KeyError."""
    import types

    for name in DEPENDENCIES:
        ctypes.CDLL(path(name), mode=ctypes.RTLD_GLOBAL)
    main = ctypes.CDLL(path("libllama"))
    # The layer takes one name of this package, which only type checkers read.
    typing_extensions = types.ModuleType("typing_extensions")
    typing_extensions.TypeAlias = None  # type: ignore[attr-defined]
    sys.modules["typing_extensions"] = typing_extensions
    try:
        opener: Any = importlib.import_module("llama_cpp._ctypes_extensions")
        opener.load_shared_library = lambda name, folder: main
        return importlib.import_module("llama_cpp.llama_cpp")
    finally:
        del sys.modules["typing_extensions"]
