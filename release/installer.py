"""The install script of one release: `install.sh` with the release's address and public key written in."""

from __future__ import annotations

import os

from release.common import HERE, ReleaseError, text


def installer(address: str, public: str) -> str:
    """Return the script."""
    script = text(os.path.join(HERE, "install.sh"))
    for name, value in (("release_base", address), ("release_key", public)):
        empty = f"\n{name}=''\n"
        if script.count(empty) != 1 or "'" in value or "\n" in value:
            raise ReleaseError(f"{name} can't be written into release/install.sh")
        script = script.replace(empty, f"\n{name}='{value}'\n")
    return script
