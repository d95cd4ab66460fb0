"""The C compiler: zig's clang, wrapped so that what it links runs on old systems."""

from __future__ import annotations

import os
import shutil
import sys

import foreign
from common import ROOT, BuildError, Spec, digest, kept, read, run, source_digest, write

LOCKS = tuple(os.path.join(ROOT, "requirements", name) for name in ("engine-tools.txt", "binary.txt"))

WRAPPER = """#!/bin/sh
# {what} for {target}; made by build/binary/toolchain.py.
case " $* " in *" -dumpversion "* | *" -dumpfullversion "*) echo {version}; exit 0 ;; esac
export ZIG_GLOBAL_CACHE_DIR="${{ZIG_GLOBAL_CACHE_DIR:-{cache}}}"
export ZIG_LOCAL_CACHE_DIR="${{ZIG_LOCAL_CACHE_DIR:-{cache}}}"
n=$#
while [ "$n" -gt 0 ]; do
    word=$1
    shift
    case $word in
{cases}
    esac
    set -- "$@" "$word"
    n=$((n - 1))
done
# What asserts name of the sources is the same wherever they lie: the same inputs give the same bytes.
exec {zig} {what} -target {target} -ffile-prefix-map={root}=. "$@"
"""
BUNDLES = "    -bundle) word=-dynamiclib ;;"
"""zig links no bundles, which macOS has besides libraries; both are loaded alike."""
ARM_LEVELS = r"""    -march=armv*) word=$(printf %s "$word" | sed \
        -e 's/-march=armv\([89]\)-a/-mcpu=generic+v\1a/' \
        -e 's/-march=armv\([89]\)[.]\(.\)-a/-mcpu=generic+v\1_\2a/' -e 's/+fp16/+fullfp16/') ;;"""
"""zig takes the processor's own features where other compilers take a level of the architecture."""
PLAIN = """#!/bin/sh
export ZIG_GLOBAL_CACHE_DIR="${{ZIG_GLOBAL_CACHE_DIR:-{cache}}}"
export ZIG_LOCAL_CACHE_DIR="${{ZIG_LOCAL_CACHE_DIR:-{cache}}}"
exec {zig} {what} "$@"
"""


class Toolchain:
    """Where the tools of one platform are."""

    def __init__(self, folder: str, compiler: str, native: str = "") -> None:
        self.folder = folder
        self.compiler = compiler
        """A digest of what decides the code that it makes."""
        self.python = os.path.join(folder, "venv", "bin", "python")
        self.cc = os.path.join(folder, "clang")
        self.cxx = os.path.join(folder, "clang++")
        self.native = native or self.cc
        """What compiles the program itself; zig compiles the engine."""
        self.ar = os.path.join(folder, "ar")
        self.ranlib = os.path.join(folder, "ranlib")
        self.include = os.path.join(folder, "include")
        """Headers of the system that may be used with another C library's."""


def toolchain(spec: Spec) -> Toolchain:
    """Return the tools, fetched and patched when the cache has none."""
    linked = [spec["python"]["library"]] if "library" in spec["python"] else []
    for path in (*linked, *spec["toolchain"]["archives"].values()):
        if not os.path.exists(path):
            needed = " ".join(spec["python"]["packages"])
            raise BuildError(f"{path} is missing. On Debian 12: apt install {needed}")
    wanted = digest(*map(read, LOCKS), spec["toolchain"], source_digest("toolchain.py"))
    compiler = digest(*map(read, LOCKS), spec["toolchain"]["target"], WRAPPER, BUNDLES, ARM_LEVELS)
    made = kept(f"tools-{wanted}", lambda folder: _make(folder, spec))
    return Toolchain(made, compiler, spec["toolchain"].get("native", ""))


def _make(folder: str, spec: Spec) -> None:
    log = os.path.join(folder, "log")
    venv = os.path.join(folder, "venv")
    run([sys.executable, "-m", "venv", venv], log)
    pip = [os.path.join(venv, "bin", "python"), "-m", "pip", "--no-input", "--disable-pip-version-check"]
    for lock in LOCKS:
        run([*pip, "install", "-q", "--no-deps", "--require-hashes", "-r", lock], log)
    include = os.path.join(folder, "include")
    for path in spec["toolchain"]["headers"]:
        target = os.path.join(include, os.path.relpath(path, foreign.root(spec) + "/usr/include"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        (shutil.copytree if os.path.isdir(path) else shutil.copy)(path, target)
    packages = os.path.join(
        venv, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "site-packages"
    )
    final = folder.removesuffix(".work")
    _move_scripts(os.path.join(venv, "bin"), folder, final)
    zig = os.path.join(packages, "ziglang", "zig").replace(folder, final)
    cases = "\n".join(f"    -l{name}) word={path} ;;" for name, path in spec["toolchain"]["archives"].items())
    if "macos" in spec["toolchain"]["target"]:
        cases += "\n" + BUNDLES
    if spec["toolchain"]["target"].startswith("aarch64"):
        cases += "\n" + ARM_LEVELS
    common = {"zig": zig, "target": spec["toolchain"]["target"], "cache": os.path.join(final, "zig-cache")}
    for name, what in (("clang", "cc"), ("clang++", "c++")):
        text = WRAPPER.format(what=what, version="21.0.0", cases=cases, root=os.path.dirname(final), **common)
        write(os.path.join(folder, name), text, 0o755)
    for what in ("ar", "ranlib"):
        write(os.path.join(folder, what), PLAIN.format(what=what, **common), 0o755)


def _move_scripts(folder: str, old: str, new: str) -> None:
    """Let the scripts of an environment name the interpreter where it will be."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        data = b"" if os.path.isdir(path) else read(path)
        if data.startswith(b"#!" + old.encode()):
            write(path, data.decode().replace(old, new), 0o755)
