"""What a program or library asks of the system that it runs on, read from its file."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "build", "binary"))
from macho import MachOError, image

OWN = {"@rpath/libggml-base.dylib", "@rpath/libggml.dylib"}
"""Libraries of the engine that others of it load."""


def on_linux(path: str) -> tuple[list[tuple[int, ...]], set[str]]:
    """Return the versions of glibc's symbols that an ELF file asks for, and the libraries it needs."""
    versions, needed = [], set()
    with open(path, "rb") as file:
        elf = ELFFile(file)
        dynamic = elf.get_section_by_name(".dynamic")
        for tag in dynamic.iter_tags() if isinstance(dynamic, DynamicSection) else ():
            if tag.entry.d_tag == "DT_NEEDED":
                needed.add(str(getattr(tag, "needed")))  # noqa: B009 - it has no types
        wanted = elf.get_section_by_name(".gnu.version_r")
        for _, names in wanted.iter_versions() if isinstance(wanted, GNUVerNeedSection) else ():
            for name in names:
                found = re.fullmatch(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?", name.name)
                if found:
                    versions.append(tuple(map(int, found.groups())))
                elif name.name.startswith("GLIBC_"):
                    raise ValueError(f"{os.path.basename(path)} asks for {name.name}")
    return versions, needed


def on_macos(path: str, machine: str, allowed: Collection[str]) -> tuple[tuple[int, int], list[str]]:
    """Return the version of macOS that a Mach-O file asks for, and what is amiss with it; MachOError."""
    with open(path, "rb") as file:
        data = file.read()
    found, name = image(data), os.path.basename(path)
    is_library = found.kind != "program"
    wrong = [
        f"{name} needs {one}" for one in found.needs if one not in allowed and not (is_library and one in OWN)
    ]
    if found.machine != machine:
        wrong.append(f"{name} is for {found.machine}")
    if is_library and found.paths != ["@loader_path"]:
        wrong.append(f"{name} looks for others in {' '.join(found.paths) or 'no folder'}")
    # Apple's processors run nothing that is unsigned, and a signature covers nothing that lies behind it.
    if found.signature is None:
        wrong += [f"{name} is not signed"] if machine == "arm64" else []
    elif sum(found.signature) != len(data):
        wrong.append(f"{name} is not signed up to its end")
    return found.minimum, wrong


__all__ = ["MachOError", "on_linux", "on_macos"]
