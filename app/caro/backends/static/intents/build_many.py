"""Intents about interpreters and compilers of a certain version or target, and about many sources at once."""

from __future__ import annotations

import re

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path
from caro.backends.static.intents.python import VENV
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

PYTHON = re.compile(r"(?:python-?)?(3(?:\.\d+)?)")
VERSION = re.compile(r"\d+(\.\d+)*")
TARGETS = {
    "linuxarm64": ("linux", "arm64"), "linuxamd64": ("linux", "amd64"), "windowsamd64": ("windows", "amd64"),
    "darwinarm64": ("darwin", "arm64"), "darwinamd64": ("darwin", "amd64"),
}  # fmt: skip
TARGET = f"({'|'.join(TARGETS)})"


def venv(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the making of a virtual environment with one version of Python."""
    version = PYTHON.fullmatch(str(values["version"]).lower())
    if version is None:
        return None
    if values.get("dir") == "uv":
        return f"uv venv --python {version[1]}"
    place = quote_path(str(values["dir"])) if isinstance(values.get("dir"), str) else ".venv"
    return f"python{version[1]} -m venv {place}"


def constraint(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the installation of a package within a bound of its version."""
    version = str(values["version"])
    if not VERSION.fullmatch(version):
        return None
    signs = [sign for words, sign in (
        ({"atleast", "newer"}, ">="), ({"atmost"}, "<="), ({"smaller", "below", "older", "under"}, "<"),
    ) if words & values.keys()]  # fmt: skip
    if len(signs) > 1:
        return None
    upgrade = " --upgrade" if {"upgrade", "update"} & values.keys() else ""
    return f"python3 -m pip install{upgrade} {quote(str(values['pkg']) + (signs[0] if signs else '==') + version)}"


def cross(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the build of a program in Go for another system."""
    said = [TARGETS[word] for word in TARGETS if word in values]
    if len(said) != 1:
        return None
    system, machine = said[0]
    out = f" -o {quote_path(str(values['out']))}" if isinstance(values.get("out"), str) else ""
    file = f" {quote_path(str(values['f']))}" if isinstance(values.get("f"), str) else ""
    return f"GOOS={system} GOARCH={machine} go build{out}{file}"


def flags(values: Mapping[str, Any]) -> str:
    """Return the options of the compiler that were asked for."""
    out = " -Wall" if {"warning", "warnings"} & values.keys() else ""
    out += " -g" if {"debug", "debugging", "symbols"} & values.keys() else ""
    return out + (" -O2" if {"optimization", "optimizations", "optimized"} & values.keys() else "")


def together(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the compilation of several sources into one program."""
    if isinstance(values.get("a"), str):
        sources = " ".join(quote_path(str(values[slot])) for slot in ("a", "b", "c") if slot in values)
        plus = str(values["a"]).endswith((".cpp", ".cc", ".cxx"))
    else:
        ending = str(values["ext"]).lstrip("*.")
        if ending not in ("c", "cpp", "cc", "cxx"):
            return None
        place = f"{path(str(values['d']).rstrip('/'))}/" if isinstance(values.get("d"), str) else ""
        if "directory" in values and not place and "here" not in values:
            return None
        sources, plus = f"{place}*.{ending}", ending != "c"
    compiler = "clang" if "clang" in values else "g++" if plus else "gcc"
    if "out" not in values:
        return f"{compiler}{flags(values)} {sources}"
    return f"{compiler}{flags(values)} {sources} -o {quote_path(str(values['out']))}"


def one_by_one(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the compilation of each source into a program, or an object file, of its own."""
    ending = str(values["ext"]).lstrip("*.")
    if ending not in ("c", "cpp", "cc", "cxx"):
        return None
    compiler = "gcc" if ending == "c" else "g++"
    place = f"{path(str(values['d']).rstrip('/'))}/" if isinstance(values.get("d"), str) else ""
    if {"object", "objects"} & values.keys():
        return f"{compiler}{flags(values)} -c {place}*.{ending}"
    return f'for f in {place}*.{ending}; do {compiler}{flags(values)} "$f" -o "${{f%.{ending}}}"; done'


def linked(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the linking of object files, or the making of a shared library."""
    if isinstance(values.get("lib"), str):
        if not str(values["lib"]).endswith(".so"):
            return None
        return f"gcc -shared -fPIC {quote_path(str(values['f']))} -o {quote_path(str(values['lib']))}"
    names = [str(values["a"]), str(values["b"])]
    if not all(name.endswith(".o") for name in names):
        return None
    return f"gcc {' '.join(map(quote_path, names))} -o {quote_path(str(values['out']))}"


FLAGS = "with using on warning warnings all enabled and debug debugging symbols information optimization optimizations optimized"

INTENTS = (
    intent(
        "python.venv.version",
        (
            f"(create|new|setup) [python] {VENV} [{{dir:ref}}] (!with|!using|!for) {{version:word}}",
            f"(create|new|setup) {VENV} [{{dir:ref}}] (!with|!using|!for) python [version] {{version:commit}}",
            f"(create|new|setup) python {{version:commit}} {VENV} [{{dir:ref}}]",
        ),
        venv,
        {
            "create a venv called env with python3.11": "python3.11 -m venv env",
            "create a virtual environment using python 3.12": "python3.12 -m venv .venv",
        },
        ("create a venv", "activate the venv", "install python 3.12"),
        also="python python3 new here current directory named for this project in up set with using version",
    ),
    intent(
        "pip.constraint",
        (
            "(install|upgrade|update) [package] {pkg:pkg} (atleast|atmost|newer|smaller|below|older|!under) [version] {version:commit} (pip|pip3)",
            "pip (install|upgrade|update) [package] {pkg:pkg} (atleast|atmost|newer|smaller|below|older|!under) [version] {version:commit}",
            "(install|upgrade|update) python (package|module) {pkg:pkg} (atleast|atmost|newer|smaller|below|older|!under) [version] {version:commit}",
            "(upgrade|update) [package] {pkg:pkg} !to [version] {version:commit} (pip|pip3)",
            "pip (upgrade|update) [package] {pkg:pkg} !to [version] {version:commit}",
        ),
        constraint,
        {
            "upgrade the package requests to at least 2.31 with pip": "python3 -m pip install --upgrade 'requests>=2.31'",
            "install django below 5 with pip": "python3 -m pip install 'django<5'",
        },
        ("upgrade requests with pip", "install requirements.txt"),
        also="python package module to version with using pip pip3 atleast",
    ),
    intent(
        "pip.leaves",
        (
            "(pip|python) package not (require|required|need|needed) !by [other] [package]",
            "(pip|python) package (nothing|nobody) (depends|depend|requires|need|needs)",
            "(top-level|toplevel) [installed] (pip|python) package",
        ),
        "python3 -m pip list --not-required",
        {
            "list installed pip packages that are not required by any other package": "python3 -m pip list --not-required",
        },
        (
            "list outdated pip packages",
            "uninstall the pip packages that are not required",
            "list pip packages",
        ),
        also="installed other by any all not require need on",
    ),
    intent(
        "go.cross",
        (
            f"[cross] (build|compile) go [process|program|binary|code|project] {TARGET}",
            f"(cross-compile|crosscompile) go [process|program|binary|code|project] {TARGET}",
            f"[cross] (build|compile|cross-compile) {{f:gofile}} {TARGET}",
            f"[cross] (build|compile|cross-compile) go [process|program|binary|project] {TARGET} (to|as|named) {{out:ref}}",
            f"[cross] (build|compile|cross-compile) {{f:gofile}} {TARGET} (to|as|named) {{out:ref}}",
        ),
        cross,
        {
            "cross compile the go program for linux arm64": "GOOS=linux GOARCH=arm64 go build",
            "build main.go for windows amd64": "GOOS=windows GOARCH=amd64 go build main.go",
        },
        ("go build", "build main.go", "cross compile main.c for linux arm64"),
        also="for to cross target process executable here this",
    ),
    intent(
        "cc.together",
        (
            "(compile|build) [!all] {ext:ext} (file|sources) [!in {d:dir}] (to|as|into|named) [executable|binary|program] {out:ref}",
            "(compile|build) [!all] {ext:ext} (file|sources) !in {d:dir} (to|as|into|named) {out:ref}",
            "(compile|build) [!all] {ext:ext} (file|sources) [!in {d:dir}] [to|into] (executable|binary) {out:ref}",
            "(compile|build) {a:cfile} [!and] {b:cfile} [{c:cfile}] (to|as|into|named) [executable|binary] {out:ref}",
            "(compile|build) {a:cfile} [!and] {b:cfile} [{c:cfile}]",
            "(compile|build) {a:cppfile} [!and] {b:cppfile} [{c:cppfile}]",
            "(compile|build) {a:cppfile} [!and] {b:cppfile} [{c:cppfile}] (to|as|into|named) [executable|binary] {out:ref}",
        ),
        together,
        {
            "compile all .c files in src with warnings on and debugging symbols into bin/app": "gcc -Wall -g src/*.c -o bin/app",
            "compile a.c and b.c into prog": "gcc a.c b.c -o prog",
        },
        (
            "compile main.c to prog",
            "compile every .c file to an object file",
            "copy all .c files in src into bin",
        ),
        also=FLAGS
        + " file in to into as named all here directory gcc g++ clang executable program binary single one together called",
    ),
    intent(
        "cc.each",
        (
            "(compile|build) each {ext:ext} [file|source] [!in {d:dir}] [to|into] [own] (object|objects|executable|binary|program) [file]",
            "each {ext:ext} [file|source] [!in {d:dir}] (compile|build) [to] (object|executable|binary|program) [same] [name] [without|except] [extension]",
            "(compile|build) each {ext:ext} [file|source] [!in {d:dir}] [to] (executable|binary|program) same name [without|except] [extension]",
            "(compile|build) !all {ext:ext} file [!in {d:dir}] [to|into] (object|objects) [file]",
            "(compile|build) each {ext:ext} (file|source) [!in {d:dir}]",
        ),
        one_by_one,
        {
            "for each .c file in this directory compile it to an executable with the same name without the extension": 'for f in *.c; do gcc "$f" -o "${f%.c}"; done',
            "compile every .c file to an object file": "gcc -c *.c",
        },
        ("compile main.c", "compile all .c files into app", "delete each .o file"),
        also=FLAGS
        + " each file in here to into own object executable program same name without extension it gcc directory separate separately",
    ),
    intent(
        "cc.link",
        (
            "link {a:file} [!and] {b:file} (to|into|as) {out:ref}",
            "link object [file] {a:file} [!and] {b:file} (to|into|as) {out:ref}",
            "(create|build|compile) shared (library|package) {lib:file} !from {f:cfile}",
            "(compile|build) {f:cfile} (to|as|into) [shared] (library|package) {lib:file}",
        ),
        linked,
        {
            "link main.o and util.o into app": "gcc main.o util.o -o app",
            "create a shared library libfoo.so from foo.c": "gcc -shared -fPIC foo.c -o libfoo.so",
        },
        ("create a link to a.txt", "compile main.c", "link a.txt to b.txt"),
        also="object file library package shared a from to executable program with gcc",
    ),
)
