"""The set-up scripts are no package; tests load them by path."""

from __future__ import annotations

import pathlib
import sys

ROOT = pathlib.Path(__file__).parents[2]
SCRIPTS = ROOT / "build" / "bootstrap"

sys.path.insert(0, str(SCRIPTS))
