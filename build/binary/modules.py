"""What is bytecode behind the program: caro, tomlkit, and what they import of the standard library.

Inside the program, 600 modules took 4 of 22 MB of every start: Nuitka reads its constants from their
beginning, and all bytecode is among them.
"""

from __future__ import annotations

import _imp
import ast
import marshal
import os
import sys
import sysconfig
from collections.abc import Iterator, Mapping

from common import ROOT

CODE, INDEX = "modules", "modules.index"
"""The parts of the payload: code objects one after the other, and where each lies."""
LEFT_OUT = frozenset(
    # What no path of caro asks for, and the standard library would bring in behind its back; and `encodings`,
    # which Nuitka puts into every program.
    """asyncio bz2 concurrent curses dbm distutils doctest encodings ensurepip lib2to3 lzma multiprocessing
    pdb pydoc sqlite3 tkinter turtle unittest venv xmlrpc""".split()
)


class Source:
    """One module: its file and whether it is a package."""

    def __init__(self, path: str, package: bool) -> None:
        self.path = path
        self.package = package

    def text(self) -> bytes:
        """Return the source."""
        with open(self.path, "rb") as file:
            return file.read()


def own(trees: Mapping[str, str]) -> dict[str, Source]:
    """Return caro's modules, hwprobe's, those of tomlkit and the C layer of llama-cpp-python by name.

    `trees` are the folders of the sources that were fetched.
    """
    found = {}
    tops = (
        ("caro", os.path.join(ROOT, "app/caro")),
        ("hwprobe", os.path.join(ROOT, "hwprobe")),
        ("tomlkit", os.path.join(trees["tomlkit"], "tomlkit")),
    )
    for root, base in tops:
        for folder, _, names in os.walk(base):
            package = ".".join([root, *os.path.relpath(folder, base).split(os.sep)]).removesuffix("..")
            package = package.removesuffix(".")
            for name in sorted(names):
                if name == "__init__.py":
                    found[package] = Source(os.path.join(folder, name), True)
                elif name.endswith(".py"):
                    found[f"{package}.{name[:-3]}"] = Source(os.path.join(folder, name), False)
    for name in ("llama_cpp", "_ctypes_extensions"):
        found[f"llama_cpp.{name}"] = Source(os.path.join(trees["engine"], "llama_cpp", name + ".py"), False)
    return found


def parts(trees: Mapping[str, str], hot: list[str]) -> tuple[dict[str, bytes], list[str]]:
    """Return the parts for all modules but the `hot` ones, and the standard library's packages among them."""
    mine = own(trees)
    standard: dict[str, Source] = {}
    queue = list(mine.items())
    while queue:
        name, source = queue.pop()
        for wanted in _imported(name, source):
            root = wanted.partition(".")[0]
            if wanted in standard or root not in sys.stdlib_module_names or root in LEFT_OUT:
                continue
            found = None if _imp.is_frozen(wanted) or _imp.is_builtin(wanted) else _standard(wanted)
            if found is not None:
                standard[wanted] = found
                queue.append((wanted, found))
    code = bytearray()
    index = {"llama_cpp": (0, 0, True)}
    for name, source in sorted({**mine, **standard}.items()):
        if name not in hot:
            # As the compiled ones: without docstrings and assertions.
            compiled = compile(
                source.text(), f"{name.replace('.', '/')}.py", "exec", dont_inherit=True, optimize=2
            )
            data = marshal.dumps(compiled)
            index[name] = (len(code), len(data), source.package)
            code += data
    roots = sorted({name.partition(".")[0] for name in standard})
    return {CODE: bytes(code), INDEX: marshal.dumps(index)}, roots


def _standard(name: str) -> Source | None:
    """Find a module of the standard library that is written in Python."""
    base = os.path.join(sysconfig.get_path("stdlib"), *name.split("."))
    for path, package in ((os.path.join(base, "__init__.py"), True), (base + ".py", False)):
        if os.path.exists(path):
            return Source(path, package)
    return None


def _imported(name: str, source: Source) -> Iterator[str]:
    """Give the names that a module imports anywhere, and the packages around them."""
    package = name if source.package else name.rpartition(".")[0]
    for node in _run(ast.parse(source.text())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = (
                ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level]) if node.level else ""
            )
            base = ".".join(part for part in (base, node.module or "") if part)
            names = [base, *(f"{base}.{alias.name}" for alias in node.names)]
        else:
            continue
        for found in names:
            pieces = found.split(".")
            yield from (".".join(pieces[:k]) for k in range(1, len(pieces) + 1))


def _run(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk what is run, not what only type checkers read."""
    yield tree
    for child in ast.iter_child_nodes(tree):
        if (
            isinstance(child, ast.If)
            and isinstance(child.test, ast.Name)
            and child.test.id == "TYPE_CHECKING"
        ):
            for other in child.orelse:
                yield from _run(other)
        else:
            yield from _run(child)
