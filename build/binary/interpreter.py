"""Compiles CPython as a static library, where no system brings one: `python3 build/binary/interpreter.py`.

Prints the path of the interpreter that belongs to it; `build.py` is then run by that one, for the bytecode in
the program has to be its own. Not run on a Mac so far.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys

from common import BuildError, Spec, cpus, digest, kept, load, run, say, source_digest, write
from foreign import system
from sources import python_tree


def interpreter(spec: Spec) -> str:
    """Return the folder in which CPython is installed, by its own version's names."""
    python = spec["python"]
    minimum = spec["toolchain"].get("minimum", "")
    wanted = digest(python, minimum, source_digest("interpreter.py"))
    return kept(f"interpreter-{wanted}", lambda folder: _make(folder, spec, python_tree(spec)))


def _make(folder: str, spec: Spec, source: str) -> None:
    python, log = spec["python"], os.path.join(folder, "log")
    final = folder.removesuffix(".work")
    tree = os.path.join(folder, "src")
    shutil.copytree(source, tree, symlinks=True)
    write(os.path.join(tree, "Modules", "Setup.local"), "\n".join(["*static*", *python["builtin"], ""]))
    options = [f"--prefix={final}", *python["configure"]]
    if "openssl" in python:
        options.append(f"--with-openssl={_homebrew(python['openssl'])}")
    environment = {**os.environ}
    if "minimum" in spec["toolchain"]:
        environment["MACOSX_DEPLOYMENT_TARGET"] = spec["toolchain"]["minimum"]
    run(["sh", "./configure", *options], log, cwd=tree, env=environment)
    run(["make", "-j", str(cpus())], log, cwd=tree, env=environment)
    # It is made for its final place, and the folder is moved there when all is done.
    stage = os.path.join(folder, "stage")
    run(["make", "install", f"DESTDIR={stage}"], log, cwd=tree, env=environment)
    made = stage + final
    for name in os.listdir(made):
        os.rename(os.path.join(made, name), os.path.join(folder, name))
    shutil.rmtree(stage)
    shutil.rmtree(tree)


def _homebrew(package: str) -> str:
    """Return where Homebrew has a package."""
    try:
        done = subprocess.run(["brew", "--prefix", package], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise BuildError(f"{package} is missing: brew install {package}") from None
    return done.stdout.strip()


def places(spec: Spec, folder: str) -> tuple[str, list[str]]:
    """Return the static library and the headers of the Python that is installed in a folder."""
    short = ".".join(spec["python"]["version"].split(".")[:2])
    library = f"lib/python{short}/config-{short}-darwin/libpython{short}.a"
    return os.path.join(folder, library), [os.path.join(folder, "include", f"python{short}")]


def main() -> int:
    """Compile it where that was not done yet, and print where it is; return the exit status."""
    name = f"{system()}-{platform.machine()}".replace("aarch64", "arm64")
    try:
        spec = load(name)
        if "builtin" not in spec["python"]:
            raise BuildError(f"a program for {name} holds the system's own Python: run build.py with that")
        short = ".".join(spec["python"]["version"].split(".")[:2])
        print(os.path.join(interpreter(spec), "bin", f"python{short}"))
    except BuildError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
