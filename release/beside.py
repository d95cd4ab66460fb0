"""The archive of what goes beside the program, for whoever installs it by hand and for Homebrew."""

from __future__ import annotations

import os

from release.common import archive
from release.share import PLAIN, share


def beside(folder: str, version: str, third_parties: str, moment: int) -> str:
    """Make the archive in `folder`; return its path."""
    members: dict[str, tuple[str | bytes, int]] = {
        name: (content, 0o644) for name, content in share(PLAIN, version, moment).items()
    }
    members["THIRD-PARTY.txt"] = (third_parties.encode(), 0o644)
    return archive(os.path.join(folder, f"caro-{version}-share.tar.gz"), members, moment)
