"""The programs that are measured, and the plain surroundings that they are started in."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BINARY = os.path.join(ROOT, "dist", "caro-linux-x86_64")
RUN_ON_ITS_OWN = 'import os, sys; os.write(1, "\\n".join([sys.executable, os.__file__, *sys.path]).encode())'


@dataclasses.dataclass(frozen=True)
class Program:
    """A caro: the installed package, the single file, or the package of another revision."""

    name: str
    path: str

    @cached_property
    def python(self) -> str | None:
        """Return the interpreter that its script names, None for a compiled program."""
        with open(self.path, "rb") as file:
            first = file.readline(500)
        return first[2:].decode().strip() if first.startswith(b"#!") else None

    @cached_property
    def files(self) -> list[str]:
        """Return what it may read on its way to an answer: itself, its packages, Python's library."""
        found = [self.path]
        if self.python is not None:
            told = subprocess.run(
                [self.python, "-c", RUN_ON_ITS_OWN], capture_output=True, text=True, check=True
            ).stdout.splitlines()
            folders = {os.path.dirname(told[1]), *(path for path in told[2:] if os.path.isdir(path))}
            found += [os.path.realpath(told[0]), *(path for path in walked(folders))]
        return found


def walked(folders: set[str]) -> Iterator[str]:
    """Return the files below folders that a program may load, tests and caches of sources left out."""
    for folder in folders:
        for top, names, files in os.walk(folder):
            names[:] = [name for name in names if name not in ("test", "tests", "idlelib", "turtledemo")]
            yield from (
                os.path.join(top, name)
                for name in files
                if name.endswith((".py", ".pyc", ".so", ".bin", ".pth", ".toml"))
            )


def package(path: str | None = None) -> Program:
    """Return the installed package: the one named, else the one of the checkout's environment."""
    return Program("package", os.path.abspath(path or os.path.join(ROOT, ".venv", "bin", "caro")))


def programs(caro: str | None = None, binary: str | None = None) -> list[Program]:
    """Return the package, and the single-file program where there is one; FileNotFoundError without caro."""
    found = [package(caro)]
    if not os.access(found[0].path, os.X_OK):
        raise FileNotFoundError(f"{found[0].path} is not there: `make run` installs it")
    single = os.path.abspath(binary or BINARY)
    if binary or os.access(single, os.X_OK):
        if not os.access(single, os.X_OK):
            raise FileNotFoundError(f"{single} is not there: `make binary` builds it")
        if sys.platform == "linux":
            found.append(Program("binary", single))
    return found


def environment(home: str, **more: str) -> dict[str, str]:
    """Return plain variables: none of whoever measures, a home of its own, the model where it is."""
    data = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
    plain = {
        "PATH": os.defpath,
        "HOME": home,
        "XDG_DATA_HOME": data,
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "SHELL": "/bin/bash",
    }
    for name in ("CARO_DATA_DIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        if name in os.environ:
            plain[name] = os.environ[name]
    return {**plain, **more}


def model_file() -> str | None:
    """Return where the model lies that the package uses; None without one."""
    from caro.models import store

    try:
        return store.locate(environment(os.path.expanduser("~"))).path
    except store.ModelError:
        return None


def evict(files: list[str]) -> None:
    """Drop files from the memory that caches them, so that the next reader has to fetch them again.

    What a running process has mapped stays; so a Python that measures keeps the interpreter's own file.
    """
    if not hasattr(os, "posix_fadvise"):
        return
    for path in files:
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def reference(program: Program) -> list[str]:
    """Return the empty program that ratios are taken to: the same interpreter, else the one that measures."""
    return [program.python or shutil.which("python3.11", path="/usr/bin") or sys.executable, "-c", "pass"]
