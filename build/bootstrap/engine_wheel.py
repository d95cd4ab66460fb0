"""Pack the compiled libraries and the C layer of llama-cpp-python into a wheel.

Only two of the package's Python files are needed. Leaving the others out also leaves out what they import
(numpy, jinja2, diskcache): 110 ms at every start and 20 MB on disk.
"""

from __future__ import annotations

import base64
import hashlib
import os
import sysconfig
import zipfile

LAYOUT = "1"
"""Counts the changes to what the wheel holds, so that a cached wheel of an older layout is not used."""

MODULES = ("llama_cpp.py", "_ctypes_extensions.py")

INIT = '''"""The C layer of llama-cpp-python, packed for caro without the rest of the package.

Use `llama_cpp.llama_cpp`; the high-level classes are not here.
"""

__version__ = "{version}"
'''

METADATA = """Metadata-Version: 2.4
Name: llama-cpp-python
Version: {version}
Summary: The C layer of llama-cpp-python with llama.cpp, compiled for caro
License-Expression: MIT
License-File: llama-cpp-python.md
License-File: llama.cpp.txt
Requires-Python: >=3.11
"""

WHEEL = """Wheel-Version: 1.0
Generator: caro
Root-Is-Purelib: false
Tag: {tag}
"""

FIXED_TIME = (2020, 1, 1, 0, 0, 0)
"""One date for every member: the same libraries give the same wheel."""


def platform_tag() -> str:
    """Return the wheel tag of this machine; no Python version in it, as ctypes needs no Python ABI."""
    name = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"py3-none-{name}"


def write(folder: str, source: str, libraries: str, upstream: str) -> str:
    """Write the wheel into `folder` and return its file name."""
    version = f"{upstream}+caro.{LAYOUT}"
    info = f"llama_cpp_python-{version}.dist-info"
    name = f"llama_cpp_python-{version}-{platform_tag()}.whl"
    members = {"llama_cpp/__init__.py": INIT.format(version=version).encode()}
    for module in MODULES:
        members[f"llama_cpp/{module}"] = read(source, "llama_cpp", module)
    for library in sorted(os.listdir(libraries)):
        if library.endswith((".so", ".dylib")):
            members[f"llama_cpp/lib/{library}"] = read(libraries, library)
    members[f"{info}/licenses/llama-cpp-python.md"] = read(source, "LICENSE.md")
    members[f"{info}/licenses/llama.cpp.txt"] = read(source, "vendor", "llama.cpp", "LICENSE")
    members[f"{info}/METADATA"] = METADATA.format(version=version).encode()
    members[f"{info}/WHEEL"] = WHEEL.format(tag=platform_tag()).encode()
    members[f"{info}/RECORD"] = record(members, f"{info}/RECORD")
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in members.items():
            entry = zipfile.ZipInfo(path, FIXED_TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, data)
    return name


def read(*parts: str) -> bytes:
    """Return the bytes of one file."""
    with open(os.path.join(*parts), "rb") as file:
        return file.read()


def record(members: dict[str, bytes], own: str) -> bytes:
    """Return the wheel's list of files with their digests."""
    lines = []
    for path, data in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(data)}")
    return ("\n".join([*lines, f"{own},,"]) + "\n").encode()
