"""SHA256SUMS of what people download, and its signature."""

from __future__ import annotations

import os

from release import keys
from release.common import sha256, write

NAME = "SHA256SUMS"
PUBLIC = "caro.pub"


def sums(folder: str, names: list[str], version: str) -> str:
    """Write the list of these files and its signature; return the public key."""
    lines = "".join(f"{sha256(os.path.join(folder, name))}  {name}\n" for name in sorted(names))
    path = write(os.path.join(folder, NAME), lines)
    public = keys.minisign(path, f"caro {version}")
    write(os.path.join(folder, PUBLIC), f"untrusted comment: minisign public key of caro\n{public}\n")
    return public
