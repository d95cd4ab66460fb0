"""Writes the raw inputs of a report as a plain tree, which gives the same report on any other machine.

For bug reports: such a tree can be put under tests/hosts as it is. It holds what the probe read and nothing
else; of files that tell more than is needed, only the lines that count.
"""

from __future__ import annotations

import os

from hwprobe.cpuid import written
from hwprobe.host import AUXV, HWCAP, HWCAP2, VDSO, Host

MOUNTS = "/proc/self/mountinfo"
RUNTIMES = ("/docker/containers/", "/kubelet/pods/", "/kubepods")
"""Of mounts below these it counts that there is one; their names may be those of secrets."""
MARKS = {
    MOUNTS: (" - cgroup", "fuse.lxcfs"),
    "/proc/self/status": ("Cpus_allowed_list:", "VmSize:"),
    "/proc/self/limits": ("Max address space",),
}
"""Of these files only lines with one of the marks are kept: the others name what is mounted, by whom."""
SERIALS = ("Serial", "GPU UUID", "unique_id")
"""Lines that begin so are left out: they tell one machine from all others."""


def bundle(host: Host, folder: str) -> list[str]:
    """Write what `host` has read by now below `folder`; return the paths inside it, sorted.

    Probe the host first. Raises OSError where the folder cannot be written.
    """
    told = host.inputs()
    tree = {path: _kept(host, path, raw) for path, raw in told.files.items() if raw is not None}
    for path, names in told.folders.items():
        tree.update({f"{path}/{name}": b"" for name in names if not _below(tree, f"{path}/{name}")})
    for path, there in sorted(told.there.items(), reverse=True):
        if there and not _below(tree, path):
            tree[path] = b""
    system, machine = host.uname()
    tree["/uname"] = f"{system} host {machine}\n".encode()
    cpus = sorted(host.affinity())
    if cpus:
        tree["/affinity"] = (",".join(map(str, cpus)) + "\n").encode()
    values = sorted((name, value) for name, value in told.sysctl.items() if value)
    if values:
        tree["/sysctl.txt"] = "".join(f"{name}: {value}\n" for name, value in values).encode()
        tree.pop("/sysctl.json", None)
    if told.cpuid:
        tree["/cpuid"] = written(told.cpuid).encode()
    for path, raw in tree.items():
        place = os.path.join(folder, path.lstrip("/"))
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(raw)
    return sorted(path.lstrip("/") for path in tree)


def _below(tree: dict[str, bytes], path: str) -> bool:
    """Tell whether `path` will be there anyhow, as a file or as a folder of one."""
    return path in tree or any(other.startswith(path + "/") for other in tree)


def _kept(host: Host, path: str, raw: bytes) -> bytes:
    """Return the part of a file that the probe goes by."""
    if path == AUXV:
        kept = {key: value for key, value in host.auxv().items() if key in (HWCAP, HWCAP2, VDSO)}
        # where the kernel's page lies is nobody's business, only that it is there
        pairs = [(key, 1 if key == VDSO else value) for key, value in kept.items()] + [(0, 0)]
        return b"".join(number.to_bytes(8, "little") for pair in pairs for number in pair)
    marks = MARKS.get(path, ("",))
    kept_lines = (
        line
        for line in raw.decode("utf-8", "surrogateescape").splitlines(keepends=True)
        if any(mark in line for mark in marks) and not line.startswith(SERIALS)
    )
    text = "".join(kept_lines)
    if path == MOUNTS:
        found = (mark for mark in RUNTIMES if mark.encode() in raw and mark not in text)
        text += "".join(f"1 0 0:1 {mark} /left-out rw - left out rw\n" for mark in found)
    return text.encode("utf-8", "surrogateescape")
