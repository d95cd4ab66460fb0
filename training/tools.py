"""What `tools.toml` says of tools: where their pages are, and how their options are written."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

_TABLES: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def _lists(name: str) -> dict[str, tuple[str, ...]]:
    return {key: tuple(value.split()) for key, value in _TABLES[name].items()}


PAGES, GLOBALS, PREFIXES = _lists("pages"), _lists("globals"), _lists("prefixes")
WITH, EXTRA = _lists("with"), _lists("extra")
ALIASES: dict[str, dict[str, str]] = _TABLES["aliases"]
LEADING: dict[str, int] = _TABLES["leading"]
OWN_HELP: dict[str, int] = _TABLES["own_help"]
NESTED, LISTED, THIN, WORDS, BSD = (
    frozenset(_TABLES[name].split()) for name in ("nested", "listed", "thin", "words", "bsd")
)
