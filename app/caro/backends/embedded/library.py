"""Reaches llama.cpp through the C layer of llama-cpp-python alone.

`import llama_cpp` costs 137 ms for numpy, jinja2 and diskcache, which serve its high-level classes; the C
layer by itself costs 25 ms and needs none of them installed.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import sys
import types

from caro import payload
from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

REMEDY = "install caro again" if payload.COMPILED else "run `make engine`"


class EngineError(Exception):
    """The engine is missing or doesn't work here; the message is one line that says what to do."""


_PREFIX, _SUFFIX = "libggml-cpu-", ".so"
"""How the file of a CPU library is called, on macOS too."""


@dataclass(frozen=True, slots=True)
class Installation:
    """The engine as it lies on the disk."""

    folder: str
    """The package."""
    libraries: str
    """The folder of the shared libraries."""
    kernels: tuple[tuple[str, int], ...]
    """Name and size of each CPU library, by name."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the CPU libraries."""
        return tuple(name for name, _ in self.kernels)

    def path(self, kernel: str) -> str:
        """Return the file of a CPU library."""
        return os.path.join(self.libraries, f"{_PREFIX}{kernel}{_SUFFIX}")


def installed() -> Installation:
    """Find the engine without loading any of it; EngineError where there is none."""
    if payload.COMPILED:
        return _inside()
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError(f"the engine that runs the language model is not installed: {REMEDY}")
    folder = next(iter(spec.submodule_search_locations))
    libraries = os.environ.get("LLAMA_CPP_LIB_PATH") or os.path.join(folder, "lib")
    found = []
    try:
        for entry in os.scandir(libraries):
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                found.append((entry.name[len(_PREFIX) : -len(_SUFFIX)], entry.stat().st_size))
    except OSError:
        # Loading tells what is wrong, in the engine's own words.
        found.clear()
    return Installation(folder, libraries, tuple(sorted(found)))


def _inside() -> Installation:
    """Find the engine in this program's own file."""
    from caro.backends.embedded import inside

    found = [(name[len(_PREFIX) :], size) for name, size in inside.libraries() if name.startswith(_PREFIX)]
    if not found:
        raise EngineError(f"the engine that runs the language model is not in this program: {REMEDY}")
    return Installation(payload.program(), "", tuple(sorted(found)))


_loaded: Any = None
_keep: list[object] = []
"""C callbacks that must outlive this module's functions."""


def load(engine: Installation | None = None, kernel: str = "auto") -> Any:
    """Return the C layer, its CPU library loaded and its log silent; raise EngineError where that fails.

    `kernel` names the CPU library; with `auto` the engine tries all of them and keeps the best. A process
    loads one, and keeps it whatever a later call names.
    """
    global _loaded
    if _loaded is None:
        engine = engine or installed()
        try:
            layer = _import_layer(engine.folder)
            _start(layer, engine, kernel)
        except (ImportError, OSError, RuntimeError, AttributeError, KeyError) as error:
            reason = " ".join(str(error).split())[:200]
            raise EngineError(
                f"the engine that runs the language model is broken ({reason}): {REMEDY}"
            ) from None
        finally:
            if payload.COMPILED:
                from caro.backends.embedded import inside

                inside.tidy()
        _loaded = layer
    return _loaded


def is_loaded() -> bool:
    """Tell whether this process has loaded an engine, and thereby its CPU library for good."""
    return _loaded is not None


def _import_layer(folder: str) -> Any:
    """Import `llama_cpp.llama_cpp` without running the package's own start-up code.

    Two stand-ins serve the import and are taken away after it: the package itself, and `typing_extensions`,
    of which the layer takes one name that only type checkers read.
    """
    if payload.COMPILED:
        from caro.backends.embedded import inside

        return inside.layer()
    package = types.ModuleType("llama_cpp")
    package.__path__ = [folder]
    typing_extensions = types.ModuleType("typing_extensions")
    typing_extensions.TypeAlias = None  # type: ignore[attr-defined]
    added = [stand_in for stand_in in (package, typing_extensions) if stand_in.__name__ not in sys.modules]
    sys.modules.update({stand_in.__name__: stand_in for stand_in in added})
    try:
        return importlib.import_module("llama_cpp.llama_cpp")
    finally:
        for stand_in in added:
            del sys.modules[stand_in.__name__]


def _start(layer: Any, engine: Installation, kernel: str) -> None:
    """Silence the log, then load a CPU library; nothing in the package does that."""
    # Through libllama's own handle: libggml opened by path can be a second copy, with a registry of its own.
    ggml = layer._lib
    silent = layer.llama_log_callback(lambda level, text, data: None)
    _keep.append(silent)
    layer.llama_log_set(silent, None)
    ggml.ggml_log_set.argtypes = [layer.llama_log_callback, ctypes.c_void_p]
    ggml.ggml_log_set.restype = None
    ggml.ggml_log_set(silent, None)
    ggml.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_load_all_from_path.restype = None
    ggml.ggml_backend_load.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_load.restype = ctypes.c_void_p
    if payload.COMPILED:
        _start_inside(ggml, engine, kernel)
    elif kernel == "auto":
        ggml.ggml_backend_load_all_from_path(os.fsencode(engine.libraries))
    else:
        ggml.ggml_backend_load(os.fsencode(engine.path(kernel)))
    ggml.ggml_backend_dev_count.restype = ctypes.c_size_t
    if not ggml.ggml_backend_dev_count():
        raise RuntimeError("it has no library for this CPU")
    layer.llama_backend_init()


def _start_inside(ggml: Any, engine: Installation, kernel: str) -> None:
    """Load a CPU library from this program's own file; with `auto` the best that ggml takes here."""
    from caro.backends.embedded import inside
    from caro.tuning.kernels import ARM_KERNELS, X86_KERNELS

    best_first = [name for name in reversed([*X86_KERNELS, *ARM_KERNELS]) if name in engine.names]
    for name in best_first if kernel == "auto" else [kernel]:
        if ggml.ggml_backend_load(os.fsencode(inside.path(f"{_PREFIX}{name}"))):
            return
