"""What a program for macOS needs besides: its parts as a section of it, and a signature.

The section was linked on Linux with zig (tests/binary/test_macho.py); strip and codesign were not run yet.
"""

from __future__ import annotations

import os

from common import BuildError, Spec, digest, kept, read, run, sha256, write
from macho import image
from pack import pack
from toolchain import Toolchain

SOURCE = """\
.section {segment},{section},regular,no_dead_strip
.p2align 4
.incbin "{path}"
"""


Index = list[tuple[str, int, int, str]]
"""Name, offset, size and sha256 of each part."""


def section(spec: Spec, tools: Toolchain, parts: dict[str, bytes | str]) -> tuple[str, Index]:
    """Return an object that holds the parts, for the linker, and where each lies in its section."""
    named = [(name, part if isinstance(part, bytes) else sha256(part)) for name, part in parts.items()]
    wanted = digest(spec["section"], tools.native, SOURCE, *named)

    def make(folder: str) -> None:
        write(os.path.join(folder, "empty"), "")
        index = pack(os.path.join(folder, "empty"), parts, os.path.join(folder, "parts"))
        text = "".join(" ".join(map(str, row)) + "\n" for row in index)
        write(os.path.join(folder, "index"), text)
        segment, name = spec["section"]
        source = os.path.join(folder, "parts.s")
        write(source, SOURCE.format(segment=segment, section=name, path=os.path.join(folder, "parts")))
        run([*tools.native.split(), "-c", source, "-o", os.path.join(folder, "parts.o")], folder + ".log")
        os.unlink(os.path.join(folder, "parts"))

    folder = kept(f"section-{wanted}", make)
    rows = [line.split(" ") for line in read(os.path.join(folder, "index")).decode().splitlines()]
    return os.path.join(folder, "parts.o"), [
        (name, int(offset), int(size), sha) for name, offset, size, sha in rows
    ]


def located(spec: Spec, program: str, index: Index) -> Index:
    """Return the index with the places in the program's file in place of those in its section."""
    segment, name = spec["section"]
    found = image(read(program)).sections.get((segment, name))
    if found is None:
        raise BuildError(f"the linker left the section {','.join(spec['section'])} out of {program}")
    return [(name, found[0] + offset, size, sha) for name, offset, size, sha in index]


def sign(program: str) -> None:
    """Strip a program and sign it, as CARO_SIGNING_IDENTITY; without that nobody vouches for it (ad hoc)."""
    identity = os.environ.get("CARO_SIGNING_IDENTITY") or "-"
    for command in (["strip", "-x", program], ["codesign", "--force", "--sign", identity, program]):
        run(command, os.path.join(os.path.dirname(program), "log"))
