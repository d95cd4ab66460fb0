"""Programs for macOS, as far as they can be made and read without a Mac."""

from __future__ import annotations

import glob
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from caro.payload import Payload
from tests.binary.built import ROOT

sys.path.insert(0, str(ROOT / "build" / "binary"))
import apple
from common import load
from macho import Image, MachOError, image
from toolchain import Toolchain

PYTHON = """
#include <stdint.h>
#include <stdlib.h>
typedef struct PyObject PyObject;
struct PyModuleDef { int head; const char *name, *doc; long size; };
#define PyModuleDef_HEAD_INIT 0
extern PyObject *PyExc_ImportError;
PyObject *PyModule_Create(struct PyModuleDef *);
PyObject *PyUnicode_DecodeFSDefault(const char *);
int PyModule_AddObject(PyObject *, const char *, PyObject *);
int PyModule_AddIntConstant(PyObject *, const char *, long);
int PyImport_AppendInittab(const char *, PyObject *(*)(void));
void PyErr_SetString(PyObject *, const char *);
void Py_DECREF(PyObject *);
"""
"""What the start-up code needs of Python. The headers of this machine know this machine's processor only."""
TARGETS = {"macos-arm64": "arm64", "macos-x86_64": "x86_64"}


def made(*commands: bytes, machine: int = 0x0100000C, kind: int = 2) -> bytes:
    """Put a file together from its load commands, each given as its number and what follows its length."""
    joined = b"".join(one[:4] + struct.pack("<I", len(one) + 4) + one[4:] for one in commands)
    return struct.pack("<8I", 0xFEEDFACF, machine, 0, kind, len(commands), len(joined), 0, 0) + joined


def named(command: int, text: str, start: int = 24) -> bytes:
    """Return a load command with a text, which begins `start` bytes into it."""
    return struct.pack("<II", command, start) + bytes(start - 12) + text.encode() + b"\0" * 3


def test_what_a_library_says_of_itself_is_read() -> None:
    segment = b"__CARO".ljust(16, b"\0")
    part = b"__parts".ljust(16, b"\0") + segment + struct.pack("<QQI", 0x4000, 77, 4096) + bytes(28)
    found = image(
        made(
            struct.pack("<I", 0x19) + segment + bytes(40) + struct.pack("<II", 1, 0) + part,
            named(0x0D, "@rpath/libllama.dylib"),
            named(0x0C, "/usr/lib/libSystem.B.dylib"),
            named(0x80000018, "@rpath/libggml.dylib"),
            named(0x8000001C, "@loader_path", 12),
            struct.pack("<IIIII", 0x32, 1, 13 << 16 | 2 << 8, 0, 0),
            struct.pack("<III", 0x1D, 5000, 300),
            kind=6,
        )
    )
    assert found == Image(
        machine="arm64",
        kind="library",
        name="@rpath/libllama.dylib",
        needs=["/usr/lib/libSystem.B.dylib", "@rpath/libggml.dylib"],
        paths=["@loader_path"],
        minimum=(13, 2),
        sections={("__CARO", "__parts"): (4096, 77)},
        signature=(5000, 300),
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x7fELF" + bytes(60),
        made(machine=7),
        made(struct.pack("<I", 0x1D))[:-1],
        made(struct.pack("<I", 0x1D)),
        struct.pack("<8I", 0xFEEDFACF, 0x0100000C, 0, 2, 1, 8, 0, 0) + bytes(8),
    ],
    ids=["empty", "another kind", "32 bits", "cut short", "cut short inside", "without an end"],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(MachOError):
        image(data)


def zig() -> str:
    """Return the compiler that the builder has fetched."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    cache = os.environ.get("CARO_CACHE_DIR") or os.path.join(base, "caro")
    found = glob.glob(f"{cache}/binary/tools-*/venv/lib/python*/site-packages/ziglang/zig")
    if not found:
        pytest.skip("zig is not here yet: `make binary` fetches it")
    return found[0]


@pytest.mark.parametrize("platform", TARGETS)
def test_the_parts_are_a_section_of_a_linked_program_and_are_read_from_it(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = load(platform)
    compiler = f"{zig()} cc -target {spec['toolchain']['target']}"
    monkeypatch.setenv("ZIG_GLOBAL_CACHE_DIR", str(Path(zig()).parents[5] / "zig-cache"))
    monkeypatch.setenv("ZIG_LOCAL_CACHE_DIR", str(tmp_path / "zig"))
    monkeypatch.setenv("CARO_CACHE_DIR", str(tmp_path / "cache"))
    parts: dict[str, bytes | str] = {"manifest.json": b"{}\n", "lib/libllama.dylib": bytes(range(256)) * 99}
    held, index = apple.section(spec, Toolchain(str(tmp_path), "", compiler), parts)
    # The real code that finds the section, linked as the builder does it but for Python itself.
    (tmp_path / "modules.h").write_text("")
    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    (tmp_path / "Python.h").write_text(PYTHON)
    program = tmp_path / "caro"
    shim = str(ROOT / "build" / "binary" / "shim.c")
    link = [option for option in spec["program"]["link"] if option.startswith("-Wl")]
    subprocess.run(
        [*compiler.split(), "-O1", "-w", f"-I{tmp_path}", shim, str(tmp_path / "main.c"), held,
         *link, "-Wl,-undefined,dynamic_lookup", "-o", str(program)],
        check=True,
    )  # fmt: skip
    found = image(program.read_bytes())
    assert (found.machine, found.kind, found.minimum) == (TARGETS[platform], "program", (13, 0))
    assert found.needs == ["/usr/lib/libSystem.B.dylib"]
    read = Payload(str(program), *found.sections["__CARO", "__parts"])
    assert {name: read.whole(part) for name, part in read.parts.items()} == parts
    # The manifest tells the same places.
    for name, offset, size, _ in apple.located(spec, str(program), index):
        assert (read.parts[name].offset, read.parts[name].size) == (offset, size)
    if found.machine == "arm64":
        assert found.signature is not None
        assert sum(found.signature) == program.stat().st_size
