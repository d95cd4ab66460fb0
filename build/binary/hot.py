"""A plugin of Nuitka that compiles to C what a static answer runs, and leaves the rest as bytecode.

All 330 modules as C took 16 CPU minutes and 14 MB; what answers rarely starts no faster as C.
"""

from __future__ import annotations

import os

from nuitka.plugins.PluginBase import NuitkaPluginBase  # type: ignore[import-not-found]

HOT = frozenset(os.environ["CARO_HOT_MODULES"].split())


class CaroPlugin(NuitkaPluginBase):  # type: ignore[misc]
    """Decides module by module."""

    plugin_name = "caro"

    def decideCompilation(self, module_name: object) -> str | None:  # noqa: N802
        """Return how a module is included; None leaves it to Nuitka."""
        name = str(module_name)
        if name.partition(".")[0] not in ("caro", "hwprobe", "llama_cpp"):
            return None
        return "compiled" if name in HOT else "bytecode"
