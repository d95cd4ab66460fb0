"""Loads the tree-sitter parser for bash, as cheaply as it can be loaded.

The two packages' own `__init__` files import `typing` and `importlib.resources` (29 ms of CPU together);
the compiled `_binding` modules inside them need neither, and alone cost 5 ms. The single-file caro has those
two modules linked in. Where the finder cannot see them, the ordinary import does the same at its price.
"""

from __future__ import annotations

import _thread
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from tree_sitter import Parser

_parser: list[Parser] = []
_loading = _thread.allocate_lock()


def parser() -> Parser:
    """Return the one bash parser of this process, loading it on the first call.

    Threads may share it: it parses in C without letting another thread run.
    """
    if not _parser:
        with _loading:
            if not _parser:
                core = _module("tree_sitter")
                grammar = _module("tree_sitter_bash")
                _parser.append(core.Parser(core.Language(grammar.language())))
    return _parser[0]


def _module(package: str) -> ModuleType:
    if package not in sys.modules:
        alone = _binding_alone(package)
        if alone is not None:
            return alone
    return __import__(package)


def _binding_alone(package: str) -> ModuleType | None:
    """Load `package._binding` without running `package`, or return None."""
    import _imp
    from _frozen_importlib_external import PathFinder

    name = package + "._binding"
    if name in sys.modules:
        return sys.modules[name]
    if _imp.is_builtin(name):
        return _built_in(name)
    outer = PathFinder.find_spec(package)
    if outer is None or outer.submodule_search_locations is None:
        return None
    inner = PathFinder.find_spec(name, outer.submodule_search_locations)
    if inner is None:
        return None
    try:
        module: ModuleType = _imp.create_dynamic(inner)
        _imp.exec_dynamic(module)
    except ImportError:
        return None
    sys.modules[name] = module
    return module


def _built_in(name: str) -> ModuleType:
    """Load a module that is linked into the program under its whole name."""
    import _imp
    from _frozen_importlib import BuiltinImporter, ModuleSpec

    spec = ModuleSpec(name, BuiltinImporter, origin="built-in")  # type: ignore[arg-type]
    module: ModuleType = _imp.create_builtin(spec)
    _imp.exec_builtin(module)
    sys.modules[name] = module
    return module
