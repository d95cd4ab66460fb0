"""Which pages are made from tables, and by what: one list, for writing them and for the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from caro.backends.static import examples
from pages import commands_page, config_page, dialects_page, json_page, statuses

ROOT = Path(__file__).parents[1]

PAGES: dict[str, Callable[[], str]] = {
    "docs/config.md": config_page.page,
    "docs/what-caro-knows.md": examples.page,
    "docs/dialects.md": dialects_page.page,
    "docs/reference/commands.md": commands_page.page,
    "docs/reference/exit-status.md": statuses.page,
    "docs/reference/json.md": json_page.page,
}
"""By the path in the repository."""


def write() -> list[str]:
    """Write the pages that differ from what the tables say; return their paths."""
    changed = []
    for path, page in PAGES.items():
        text, file = page(), ROOT / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed
