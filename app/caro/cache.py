"""Where caro keeps what it can make again."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def folder(variables: Mapping[str, str]) -> str | None:
    """Return the cache folder, which need not exist: CARO_CACHE_DIR, else the one that XDG names; None
    without a home.
    """
    named = variables.get("CARO_CACHE_DIR")
    if named:
        return named
    base = variables.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = variables.get("HOME", "")
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    return os.path.join(base, "caro")
