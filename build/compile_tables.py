"""Build hook: compile the matcher's lexicon and intents into the wheel, so that no start of caro does it."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTables(BuildHookInterface):  # type: ignore[type-arg]
    """Adds `_words.bin` and `_index.bin` to the wheel; the source tree stays as it is."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a temporary folder and name the results to the builder."""
        if version == "editable":
            return
        sys.path.insert(0, os.path.join(self.root, "app"))
        from caro.backends.static.compiler import write

        self.folder = tempfile.mkdtemp(prefix="caro-tables-")
        write(self.folder)
        for name in ("_words.bin", "_index.bin"):
            build_data["force_include"][os.path.join(self.folder, name)] = f"caro/backends/static/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary folder."""
        import shutil

        if version != "editable":
            shutil.rmtree(self.folder, ignore_errors=True)
