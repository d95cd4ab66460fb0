"""Makes the folders that caro writes to, and no home: some accounts have none on purpose."""

from __future__ import annotations

import errno
import os

CONFIG, CACHE, MEASURED, STATE, MODELS = 2, 2, 3, 3, 4
"""How many folders lie between a home and what is written, itself included: `.local/state/caro` are three."""


def make(folder: str, levels: int, mode: int = 0o777) -> None:
    """Make `folder`, with what is missing above it, `levels` in all; OSError where that does not do.

    So what is above `.cache/caro` has to be there already: a home such as `/nonexistent` stays away.
    """
    above = os.path.abspath(folder)
    for _ in range(levels):
        above = os.path.dirname(above)
    if not os.path.isdir(above):
        raise FileNotFoundError(errno.ENOENT, f"there is no folder {above}", above)
    os.makedirs(folder, mode, exist_ok=True)
