"""What the single-file caro carries behind its program: the matcher's tables, the engine, the model.

`build/binary/pack.py` writes it and describes the layout. Parts are read in place; a static answer never
touches the engine and the model. On macOS it is a section of the program, which its signature covers, and the
model lies beside the program.
"""

from __future__ import annotations

import os
import sys

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import ModuleType

COMPILED = "__compiled__" in globals()
"""Whether this is the single-file program, which Nuitka compiled. Otherwise nothing else here is used."""

MAGIC = b"CAROPAY1"
TRAILER = 32
"""Bytes at the end of the file: the magic, the index's offset and length (unsigned, 8 bytes each), zeros."""

DAMAGED = "this caro program is damaged ({}): download it again, or install it again"


class PayloadError(Exception):
    """The file does not hold what it was built with; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the file."""

    name: str
    offset: int
    size: int
    """Where it lies in the file, in bytes."""
    sha256: str


def program() -> str:
    """Return the path through which this program's own file can be opened, whatever became of its name."""
    return _lies()[0]


def _lies() -> tuple[str, int, int]:
    """Return the file in which the payload is, where it begins in it, and its length; 0 for up to the end."""
    if sys.platform == "linux":
        return "/proc/self/exe", 0, 0
    # At Nuitka's `sys.executable` nothing lies. This module is linked in (build/binary/shim.c).
    import _caro  # type: ignore[import-not-found]

    return _caro.PATH, _caro.OFFSET, _caro.SIZE


def beside() -> str:
    """Return the folder in which this single-file program lies, whatever links lead to it."""
    return os.path.dirname(os.path.realpath(program()))


class Payload:
    """The opened file; it stays open as long as the process."""

    def __init__(self, path: str, base: int = 0, size: int = 0) -> None:
        """Read the index of the payload in `size` bytes of a file, from `base` on, or up to its end;
        PayloadError where there is none.
        """
        try:
            self.handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            size = size or os.fstat(self.handle).st_size
            trailer = os.pread(self.handle, TRAILER, base + max(size - TRAILER, 0))
            start, length = (int.from_bytes(trailer[at : at + 8], "little") for at in (8, 16))
            if trailer[:8] != MAGIC or start + length + TRAILER != size:
                raise PayloadError(DAMAGED.format("its end is missing"))
            lines = os.pread(self.handle, length, base + start).decode("ascii").splitlines()
        except OSError as error:
            raise PayloadError(DAMAGED.format(error.strerror)) from None
        self.parts: dict[str, Part] = {}
        for line in lines:
            name, offset, count, digest = line.split(" ")
            self.parts[name] = Part(name, base + int(offset), int(count), digest)

    def read(self, part: Part, count: int, at: int) -> bytes:
        """Return up to `count` bytes of a part from byte `at` of it on."""
        return os.pread(self.handle, min(count, part.size - at), part.offset + at)

    def whole(self, part: Part) -> bytes:
        """Return all bytes of a part, checked; PayloadError where they are not the ones that were packed."""
        import hashlib

        data = self.read(part, part.size, 0)
        if hashlib.sha256(data).hexdigest() != part.sha256:
            raise PayloadError(DAMAGED.format(f"{part.name} was changed"))
        return data


class Modules:
    """Finds modules whose bytecode is in the payload; an entry of `sys.meta_path`."""

    def __init__(self) -> None:
        self._index: dict[str, tuple[int, int, bool]] | None = None

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Return how a module is loaded, None for one that is not there."""
        if self._index is None:
            import marshal

            whole = payload()
            self._index = marshal.loads(whole.read(whole.parts[INDEX], whole.parts[INDEX].size, 0))
        if name not in self._index:
            return None
        from _frozen_importlib import ModuleSpec

        spec = ModuleSpec(name, self, is_package=self._index[name][2])  # type: ignore[arg-type]
        # Some modules look for `__file__`; nothing lies there.
        spec.origin, spec.has_location = f"{program()}/{name}", True
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Run a module's code."""
        import marshal

        assert self._index is not None
        start, size, _ = self._index[module.__name__]
        if size:
            whole = payload()
            exec(marshal.loads(whole.read(whole.parts[CODE], size, start)), module.__dict__)


CODE, INDEX = "modules", "modules.index"
"""The parts that hold modules (`build/binary/modules.py`): code objects, and where each of them lies."""

_opened: list[Payload] = []


def payload() -> Payload:
    """Return the payload of this process's program."""
    if not _opened:
        _opened.append(Payload(*_lies()))
    return _opened[0]


if COMPILED:
    try:
        payload()
    except PayloadError as error:
        # Nothing that could report it in another way can be imported: everything lies in the payload.
        os.write(2, f"caro: {error}\n".encode())
        os._exit(1)
    # In place of Python's own last resort, which would import what lies in the program's folder.
    sys.meta_path[-1] = Modules()


def part(name: str) -> Part | None:
    """Return a part by name; None where this flavour of caro lacks it, or is no single file."""
    return payload().parts.get(name) if COMPILED else None
