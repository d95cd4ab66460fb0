"""Compiles llama.cpp for old systems: one library per group of CPUs, none of which needs more than libc."""

from __future__ import annotations

import glob
import os
import shutil

import engine as bootstrap
from common import BuildError, Spec, cpus, digest, kept, read, run, source_digest
from foreign import is_foreign
from sources import version
from toolchain import Toolchain

STRIPPED = "-Wl,-s"
SYSTEMS = {"linux": "Linux", "macos": "Darwin"}
"""What CMake calls a system."""
HERE = {"linux": "$ORIGIN", "macos": "@loader_path"}
"""What a library's own folder is called where it says in which folders to look for others."""


def engine(spec: Spec, tools: Toolchain, source: str) -> str:
    """Return the folder of the libraries: libllama, libggml and a libggml-cpu-*.so per variant."""
    variants = spec["engine"]["variants"]
    # Not the folders of tools and sources: nothing of these is in the libraries.
    locked = version("engine", "llama-cpp-python")
    wanted = digest(
        bootstrap.OPTIONS, bootstrap.FILTER, variants, tools.compiler, locked, source_digest("libllama.py")
    )
    return os.path.join(kept(f"engine-{wanted}", lambda folder: _make(folder, spec, tools, source)), "lib")


def _make(folder: str, spec: Spec, tools: Toolchain, source: str) -> None:
    variants = spec["engine"]["variants"]
    log = os.path.join(folder, "log")
    llama = os.path.join(folder, "llama.cpp")
    shutil.copytree(os.path.join(source, "vendor", "llama.cpp"), llama, symlinks=True)
    bootstrap.filter_variants(os.path.join(llama, "ggml", "src", "CMakeLists.txt"))
    build = os.path.join(folder, "build")
    programs = os.path.dirname(tools.python)
    settings = [
        *bootstrap.OPTIONS,
        f"CMAKE_C_COMPILER={tools.cc}",
        f"CMAKE_CXX_COMPILER={tools.cxx}",
        f"CMAKE_AR={tools.ar}",
        f"CMAKE_RANLIB={tools.ranlib}",
        f"CMAKE_MAKE_PROGRAM={os.path.join(programs, 'ninja')}",
        f"CMAKE_INSTALL_RPATH={HERE[spec['platform']]}",
        f"CMAKE_SHARED_LINKER_FLAGS={STRIPPED}",
        f"CMAKE_MODULE_LINKER_FLAGS={STRIPPED}",
        "GGML_CCACHE=OFF",
        "CARO_CPU_VARIANTS=" + ";".join(variants),
    ]
    if is_foreign(spec):
        settings.append(f"CMAKE_SYSTEM_NAME={SYSTEMS[spec['platform']]}")
        settings.append(f"CMAKE_SYSTEM_PROCESSOR={spec['machine']}")
        if spec["platform"] == "macos":
            # CMake asks for it, and nothing is installed: the libraries are linked with their final names.
            settings.append("CMAKE_INSTALL_NAME_TOOL=true")
    configure = [os.path.join(programs, "cmake"), "-G", "Ninja", "-S", llama, "-B", build]
    run([*configure, *(f"-D{one}" for one in settings)], log)
    run([os.path.join(programs, "ninja"), "-C", build, "-j", str(cpus()), "llama"], log)
    os.makedirs(os.path.join(folder, "lib"))
    made = [path for kind in ("so", "dylib") for path in glob.glob(os.path.join(build, "bin", f"*.{kind}"))]
    missing = [one for one in variants if not any(path.endswith(f"-{one}.so") for path in made)]
    if missing:
        raise BuildError(f"llama.cpp was built without {', '.join(missing)}: see {log}")
    for path in made:
        shutil.copy(path, os.path.join(folder, "lib"))
    for path in (llama, build):
        shutil.rmtree(path)


def licences(source: str) -> dict[str, bytes]:
    """Return the notices of what the libraries are made of."""
    return {
        "llama-cpp-python": read(os.path.join(source, "LICENSE.md")),
        "llama.cpp": read(os.path.join(source, "vendor", "llama.cpp", "LICENSE")),
    }
