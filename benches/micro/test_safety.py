"""The safety check: plain commands, one that needs the grammar, one that is blocked."""

from __future__ import annotations

from typing import Any

import pytest

from caro.safety import assess

COMMANDS = {
    "plain": "ls -la",
    "find": "find . -type f -name '*.log' -size +10M -mtime -7",
    "pipe": "du -sh */ | sort -rh | head -n 10",
    "grammar": 'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
    "blocked": 'rm -rf "$HOME"',
}


@pytest.mark.parametrize("name", COMMANDS)
def test_safety(benchmark: Any, name: str) -> None:
    """Judge a command."""
    benchmark(assess, COMMANDS[name], policy="moderate")
