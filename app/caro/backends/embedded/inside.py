"""Loads the engine that the single-file caro holds behind its program.

Its libraries are copied into memory that the system knows as a file (`memfd_create`), and loaded from there:
3 ms of CPU for 6.7 MB (`os.sendfile`, median of nine). A copy on the disk would have to be hashed before
each load (5 ms with the processor's SHA instructions), locked against others that start at once, and kept
from full disks, from unwritable homes and from other users.
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
SUFFIX = ".so"
DEPENDENCIES = ("libggml-base", "libggml")
"""What libllama needs, in the order in which they need each other."""

_held: list[int] = []
"""Handles of the files in memory: a loaded library outlives its handle, its name under /proc doesn't."""


def libraries() -> Iterator[tuple[str, int]]:
    """Give name and size of each library, without folder and suffix."""
    for name, part in payload().parts.items():
        if name.startswith(FOLDER):
            yield name[len(FOLDER) : -len(SUFFIX)], part.size


def path(name: str) -> str:
    """Copy a library out of the program's file; return where it can be loaded from. OSError, KeyError."""
    whole = payload()
    part = whole.parts[f"{FOLDER}{name}{SUFFIX}"]
    handle = _memory(name)
    try:
        _copy(whole, part, handle)
    except BaseException:
        os.close(handle)
        raise
    _held.append(handle)
    return f"/proc/self/fd/{handle}"


def _memory(name: str) -> int:
    """Return a new file in memory; where the system has none, a new file in the folder for such that is gone
    from it already.
    """
    try:
        return os.memfd_create(name)
    except (OSError, AttributeError):
        import tempfile

        handle, where = tempfile.mkstemp(prefix="caro-", suffix=SUFFIX)
        os.unlink(where)
        return handle


def _copy(whole: Payload, part: Part, target: int) -> None:
    at, end = part.offset, part.offset + part.size
    while at < end:
        sent = os.sendfile(target, whole.handle, at, end - at)
        if not sent:
            raise OSError("it ends too early")
        at += sent


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
