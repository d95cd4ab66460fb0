"""Compiles the modules in C that Debian's static Python lacks, into objects for the program's linker."""

from __future__ import annotations

import glob
import os

from common import Spec, digest, kept, run, source_digest, write
from sources import version
from toolchain import Toolchain

FLAGS = ("-O2", "-fPIC", "-fvisibility=hidden", "-ffunction-sections", "-fdata-sections", "-w", "-DNDEBUG")


def objects(spec: Spec, tools: Toolchain, trees: dict[str, str]) -> list[str]:
    """Return what the linker gets besides Nuitka's own: the objects of all modules, and of the shim."""
    names = [one["name"] for one in spec["extension"]]
    wanted = digest(
        spec["extension"],
        spec["python"],
        tools.folder,
        trees,
        FLAGS,
        spec["program"].get("snapshot"),
        source_digest("shim.c", "snapshot.c", "extensions.py"),
    )

    def make(folder: str) -> None:
        log = os.path.join(folder, "log")
        includes = [f"-I{path}" for path in headers(spec, tools)]
        for one in spec["extension"]:
            _compile(one, spec, tools, trees[one["tree"]], folder, includes, log)
        native = tools.native.split()
        if "snapshot" in spec["program"]:
            names.append("_snapshot")
        lines = [f'MODULE("{name}", PyInit_{name.replace(".", "_")})\n' for name in names]
        write(os.path.join(folder, "modules.h"), "".join(lines))
        own = ["shim", "snapshot"] if "snapshot" in spec["program"] else ["shim"]
        for name in own:
            source = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{name}.c")
            made = os.path.join(folder, f"{name}.o")
            run([*native, *FLAGS, *includes, f"-I{folder}", "-c", source, "-o", made], log)

    folder = kept(f"extensions-{wanted}", make)
    return sorted(glob.glob(os.path.join(folder, "*.o")))


def headers(spec: Spec, tools: Toolchain) -> list[str]:
    """Return the folders of the headers of Python, and of the few libraries that are linked."""
    return [
        *spec["python"]["headers"],
        tools.include,
        os.path.join(tools.include, f"{spec['machine']}-linux-gnu"),
    ]


def _compile(
    one: Spec, spec: Spec, tools: Toolchain, tree: str, folder: str, includes: list[str], log: str
) -> None:
    """Compile the sources of one module, each into an object named after the module."""
    flat = one["name"].replace(".", "_")
    pinned = "" if one["tree"] == "python" else version("runtime", one["tree"])
    defines = [f"-D{define.replace('{version}', pinned)}" for define in one.get("defines", ())]
    # The init function is called after the whole name: two packages have a module of the same last name.
    defines.append(f"-DPyInit_{one['name'].rpartition('.')[2]}=PyInit_{flat}")
    own = [f"-I{os.path.join(tree, path)}" for path in one.get("includes", ())]
    if "without" in one:
        config = os.path.join(folder, f"{flat}-config.h")
        undone = "".join(f"#undef {name}\n" for name in one["without"])
        write(config, f"#include <pyconfig.h>\n{undone}")
        own += ["-include", config]
    for pattern in one["sources"]:
        for source in sorted(glob.glob(os.path.join(tree, pattern))):
            target = os.path.join(folder, f"{flat}-{os.path.basename(source)[:-2]}.o")
            command = [*tools.native.split(), "-std=gnu11", *FLAGS, *defines, *own, *includes]
            run([*command, "-c", source, "-o", target], log)


def libraries(spec: Spec) -> list[str]:
    """Return the static archives that the modules need."""
    archives = spec["toolchain"]["archives"]
    return [archives[name] for one in spec["extension"] for name in one.get("libraries", ())]
