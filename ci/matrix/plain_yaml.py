"""Writes plain data as YAML, as much of it as a workflow needs; the same text for the same data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

PLAIN = re.compile(r"[A-Za-z0-9_./~$-][A-Za-z0-9_./~ $()=@*+-]*")
"""What needs no quotes; what YAML would read as something else than text is told apart below."""
OTHER = re.compile(r"(?i)(true|false|yes|no|on|off|null|~|[-+.]*[0-9].*|- .*|-+)")


class Noted(str):
    """A text that a comment follows on its line."""

    note = ""

    def __new__(cls, text: str, note: str) -> Noted:
        """Put both together."""
        made = super().__new__(cls, text)
        made.note = note
        return made


def dump(data: dict[str, Any]) -> str:
    """Return a mapping of texts, numbers, truth values, lists and mappings as YAML."""
    return "\n".join(_mapping(data, "")) + "\n"


def _mapping(data: dict[str, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, dict) and value:
            yield f"{indent}{key}:"
            yield from _mapping(value, indent + "  ")
        elif isinstance(value, list) and value:
            yield f"{indent}{key}:"
            yield from _list(value, indent + "  ")
        elif isinstance(value, str) and "\n" in value:
            yield f"{indent}{key}: |"
            yield from (f"{indent}  {line}".rstrip() for line in value.rstrip("\n").split("\n"))
        else:
            yield f"{indent}{key}: {_scalar(value)}"


def _list(data: list[Any], indent: str) -> Iterator[str]:
    for item in data:
        if isinstance(item, dict):
            first, *rest = _mapping(item, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_scalar(item)}"


def _scalar(value: Any) -> str:
    if isinstance(value, Noted):
        return f"{_scalar(str(value))} # {value.note}"
    if isinstance(value, bool) or value in ({}, []):
        return json.dumps(value)
    if isinstance(value, int):
        return str(value)
    if PLAIN.fullmatch(value) and not OTHER.fullmatch(value) and value == value.strip():
        return str(value)
    return json.dumps(value, ensure_ascii=False)
