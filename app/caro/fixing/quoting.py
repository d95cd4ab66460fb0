"""Text as shell words.

The matcher has the same in `backends.static.render`; to import that is to load the matcher's tables, 5 s from
sources and some milliseconds from a wheel, which no fix needs.
"""

from __future__ import annotations

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,")


def quote(text: str) -> str:
    """Return `text` as one shell word, unquoted where that is safe."""
    if text and all(ch in SAFE for ch in text) and text[0] != "=":
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def quote_path(text: str) -> str:
    """Return a path as one shell word that no command takes for an option; a leading `~/` stays live."""
    if text == "~" or text.startswith("~/"):
        return text[:2] + (quote(text[2:]) if text[2:] else "")
    return quote("./" + text if text.startswith("-") else text)
