"""SHA256SUMS of what people download, and its signature."""

from __future__ import annotations

import os

from release.common import sha256, write
from release.keys import Signer

NAME = "SHA256SUMS"
PUBLIC = "caro.pub"


def sums(folder: str, names: list[str], version: str, signer: Signer) -> list[str]:
    """Write the list of these files, its signature and the public key; return their names."""
    lines = "".join(f"{sha256(os.path.join(folder, name))}  {name}\n" for name in sorted(names))
    signature = signer.sign(write(os.path.join(folder, NAME), lines), f"caro {version}")
    write(os.path.join(folder, PUBLIC), f"untrusted comment: minisign public key of caro\n{signer.public}\n")
    return [NAME, os.path.basename(signature), PUBLIC]
