"""Compiles caro with Nuitka into one executable that holds the interpreter, and compiles its tables."""

from __future__ import annotations

import glob
import os
import shutil
import sys
from collections.abc import Mapping

from apple import sign
from common import ROOT, Spec, cache, digest, kept, read, run, source_digest, write
from compiler import nuitka
from extensions import headers
from foreign import is_foreign
from modules import LEFT_OUT, own, parts
from toolchain import Toolchain

OPTIONS = (
    # The executable of a "standalone" build is already one file that runs anywhere; the onefile mode would
    # unpack or check the rest at every start (17 to 77 ms).
    "--standalone", "--deployment", "--static-libpython=yes", "--clang", "--lto=no",
    "--python-flag=no_site,no_docstrings,no_asserts,no_warnings,isolated",
    "--assume-yes-for-downloads", "--no-progressbar", "--remove-output",
)  # fmt: skip


RECORD = """\
    import _snapshot

    if _snapshot.recording():
        from caro.snapshot import record

        record(os.environ["CARO_SNAPSHOT_TO"])
        os._exit(0)

"""


def stage(folder: str, trees: Mapping[str, str], snapshot: bool) -> None:
    """Lay out the Python sources to compile: what a static answer runs, and the way in."""
    mine = own(trees)
    for name in hot():
        path = os.path.join(folder, os.path.relpath(mine[name].path, os.path.join(ROOT, "app")))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        shutil.copy(mine[name].path, path)
    # Without its first line, in which Nuitka would look for an interpreter. The payload comes first, for the
    # other modules are found through it.
    start = read(os.path.join(ROOT, "app", "caro", "__main__.py")).decode().partition("\n")[2]
    start = start.replace("\ntry:\n", "\nimport caro.payload\n\ntry:\n", 1)
    if snapshot:
        start = start.replace(
            "    from caro.cli import main\n", RECORD + "    from caro.cli import main\n", 1
        )
    write(os.path.join(folder, "main.py"), start)


def sources() -> list[str]:
    """Return the files that decide what the program is, by name."""
    found = []
    for top in ("app/caro", "hwprobe"):
        for folder, _, names in os.walk(os.path.join(ROOT, top)):
            found += [os.path.join(folder, name) for name in names if name.endswith(".py")]
    return sorted(found)


def hot() -> list[str]:
    """Return the modules that are compiled to C: what has to run before others can be found.

    With all modules of a static answer compiled, Nuitka 2.8.10 left out the test of `best is None` in
    `matcher.best_match`, and most requests failed; a start took as many instructions as with bytecode.
    """
    return ["caro", "caro._record", "caro.payload"]


def tables() -> dict[str, bytes]:
    """Return the compiled tables of the matcher by name."""
    wanted = digest(*((path[len(ROOT) :], read(path)) for path in sources()))

    def make(folder: str) -> None:
        code = f"import sys; sys.path.insert(0, {os.path.join(ROOT, 'app')!r}); "
        code += f"from caro.backends.static.compiler import write; write({folder!r})"
        run([sys.executable, "-B", "-c", code], os.path.join(folder, "log"))

    folder = kept(f"tables-{wanted}", make)
    return {name: read(os.path.join(folder, name)) for name in ("_words.bin", "_index.bin")}


def program(
    spec: Spec, tools: Toolchain, trees: Mapping[str, str], objects: list[str], archives: list[str]
) -> str:
    """Return the stripped executable, without anything behind it."""
    compiler = nuitka(tools)
    _, roots = parts(trees, hot())
    wanted = digest(
        tools.folder, spec["python"], spec["program"], compiler, trees["engine"], trees["tomlkit"],
        objects, archives, OPTIONS,
        source_digest("program.py", "modules.py"), hot(),
        *((path[len(ROOT) :], read(path)) for path in sources()),
    )  # fmt: skip

    def make(folder: str) -> None:
        src = os.path.join(folder, "src")
        os.makedirs(src)
        stage(src, trees, "snapshot" in spec["program"])
        # By one name in every build, so that ccache, where it is installed, knows the C files again.
        os.symlink(compiler, os.path.join(folder, "nuitka"))
        # The system's strip knows this machine's processor alone.
        wrapped = [f"-Wl,--wrap={name}" for name in spec["program"].get("snapshot", ())]
        stripped = ["-Wl,-s"] if is_foreign(spec) else []
        includes = [f"-I{path}" for path in headers(spec, tools)]
        # Nuitka hands LDFLAGS to the linker before its own archives, so Python's symbols are found later.
        environment = {
            **os.environ,
            "CC": tools.native,
            "CARO_LIBPYTHON": spec["python"]["library"],
            "CCFLAGS": " ".join([*spec["program"]["compile"], *includes]),
            "LDFLAGS": " ".join([*objects, *archives, *spec["program"]["link"], *wrapped, *stripped]),
            "PYTHONPATH": os.pathsep.join((os.path.join(folder, "nuitka"), src)),
            "PYTHONHASHSEED": "0",
            "NUITKA_CACHE_DIR": os.path.join(cache(), "nuitka"),
            "CCACHE_BASEDIR": folder,
            "CCACHE_NOHASHDIR": "1",
        }
        command = [tools.python, "-m", "nuitka", *OPTIONS]
        command += [f"--nofollow-import-to={name}" for name in sorted({*LEFT_OUT, *roots} - {"encodings"})]
        command += ["--include-package=caro"]
        command += [f"--output-dir={os.path.join(folder, 'out')}", os.path.join(src, "main.py")]
        run(command, os.path.join(folder, "log"), cwd=folder, env=environment)
        (made,) = glob.glob(os.path.join(folder, "out", "main.dist", "main.bin"))
        shutil.copy(made, os.path.join(folder, "caro.symbols"))  # for profiles
        shutil.copy(made, os.path.join(folder, "caro"))
        if spec["platform"] == "macos":
            sign(os.path.join(folder, "caro"))
        elif not stripped:
            run(["strip", "--strip-all", os.path.join(folder, "caro")], os.path.join(folder, "log"))
        shutil.rmtree(os.path.join(folder, "out"))
        shutil.rmtree(src)

    return os.path.join(kept(f"program-{wanted}", make), "caro")
