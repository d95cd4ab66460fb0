"""Loads the tree-sitter parser for bash, as cheaply as it can be loaded.

The two packages' own `__init__` files import `typing` and `importlib.resources` (29 ms of CPU together);
the compiled `_binding` modules inside them need neither, and alone cost 5 ms. Where the finder cannot see
them (a frozen program has its own importer), the ordinary import does the same at its price.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from tree_sitter import Parser

_parser: list[Parser] = []


def parser() -> Parser:
    """Return the one bash parser of this process, loading it on the first call."""
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
