"""Make any text safe to show on a terminal."""

from __future__ import annotations

MAX_SAID = 300
"""Longest reason or note that is shown, in characters: four lines of a terminal."""


def visible(text: str) -> str:
    r"""Return `text` with everything unprintable spelled out: `\x1b`, `\u202e`, `\n`.

    Unprintable is what Unicode says it is, so the characters that turn the writing direction round are among
    them: a command has to look like what it is. Characters that print as nothing at all are spelled out too.
    """
    if text.isascii() and text.isprintable():
        return text
    from caro.shell.characters import hidden

    odd = {at for at, _ in hidden(text)}
    return "".join(
        _spelled(ch) if at in odd or not (ch.isprintable() or ch == "\u200d") else ch
        for at, ch in enumerate(text)
    )


def said(text: str, limit: int = MAX_SAID) -> str:
    """Return what a backend says as one visible line of at most `limit` characters."""
    if len(text) <= limit and text.isascii() and text.isprintable():
        return text
    line = visible(" ".join(text[: 4 * limit].split()))
    return line if len(line) <= limit and len(text) <= 4 * limit else line[: limit - 1] + "…"


def _spelled(ch: str) -> str:
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    if ch in named:
        return named[ch]
    code = ord(ch)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
