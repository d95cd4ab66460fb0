"""Which files of a folder are scripts: "the scripts in bin" have often no ending, and seldom only one.

Looks at the names in that one folder, and at the first two bytes of those without an ending.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

ENDINGS = ("sh", "bash", "zsh", "ksh", "fish", "py", "pl", "rb", "awk", "lua", "tcl", "php")
MOST = 200
"""Names looked at; a folder with more is no folder of scripts."""


def scripts(folder: str, environment: Environment) -> tuple[str, ...] | None:
    """Return patterns of the scripts in `folder`: `*` when all its files are scripts, None for none."""
    if not environment.may_look:
        return None
    place = os.path.join(environment.cwd, os.path.expanduser(folder))
    patterns: dict[str, None] = {}
    others = False
    try:
        with os.scandir(place) as entries:
            for count, entry in enumerate(entries):
                if count >= MOST:
                    return None
                if entry.is_dir(follow_symlinks=False):
                    continue
                _, dot, ending = entry.name.rpartition(".")
                if dot and ending in ENDINGS:
                    patterns[f"*.{ending}"] = None
                elif not dot and _shebang(entry.path):
                    patterns[entry.name] = None
                else:
                    others = True
    except OSError:
        return None
    return ("*",) if patterns and not others else tuple(sorted(patterns)) or None


def _shebang(path: str) -> bool:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        return os.read(descriptor, 2) == b"#!"
    except OSError:
        return False
    finally:
        os.close(descriptor)
