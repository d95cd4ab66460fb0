"""Look at a JSON file that a request names: the paths of its values, and its lists of objects as tables.

Only files of up to 4 kB are read; a longer one is not guessed at.
"""

from __future__ import annotations

from caro.backends.static.tablefile import LOOK_BYTES, PART, Table, start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


LINES = (".jsonl", ".ndjson")
"""Endings of files with one object a line; of those the first rows will do."""


def load(path: str, cwd: str = ".") -> Any:
    """Return the value of a small JSON file, or None."""
    lines = start(path, cwd)
    if path.lower().endswith(LINES):
        return _rows(lines)
    text = "\n".join(lines)
    if not text or len(text.encode()) >= LOOK_BYTES:
        return None
    import json

    try:
        return json.loads(text)
    except ValueError:
        return None


def _rows(lines: list[str]) -> list[Any] | None:
    import json

    try:
        return [json.loads(line) for line in lines]
    except ValueError:
        return None


def tables(path: str, value: Any) -> list[Table]:
    """Return the lists of objects in `value`, each as a table whose columns are the keys."""
    found: list[Table] = []

    def visit(part: Any, where: tuple[str, ...]) -> None:
        if isinstance(part, list) and part and all(isinstance(row, dict) for row in part):
            keys = list(dict.fromkeys(key for row in part for key in row))
            columns = {key.lower(): k + 1 for k, key in enumerate(keys)}
            rows = tuple(tuple(_text(row.get(key)) for key in keys) for row in part)
            lists = frozenset(
                k + 1 for k, key in enumerate(keys) if all(isinstance(row.get(key), list) for row in part)
            )
            whole = jq_path(where)
            found.append(Table(path, "", False, columns, rows, fields=tuple(keys), list=whole, lists=lists))
        elif isinstance(part, dict):
            for key, inner in part.items():
                visit(inner, (*where, key))

    visit(value, ())
    return found


def paths(value: Any) -> list[tuple[str, ...]]:
    """Return the paths of everything that objects in objects hold."""
    found: list[tuple[str, ...]] = []

    def visit(part: Any, where: tuple[str, ...]) -> None:
        if where:
            found.append(where)
        if isinstance(part, dict):
            for key, inner in part.items():
                visit(inner, (*where, key))

    visit(value, ())
    return found


def jq_path(keys: tuple[str, ...]) -> str:
    """Return the path as jq writes it; "." for the whole."""
    out = ""
    for key in keys:
        plain = key.replace("_", "a").isalnum() and key.isascii() and not key[0].isdigit()
        out += f".{key}" if plain else f'["{key}"]'
    return out if out.startswith(".") else "." + out


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return PART.join(_text(part) for part in value)
    return "" if value is None else str(value)
