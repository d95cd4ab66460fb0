"""Make any text safe to show on a terminal."""

from __future__ import annotations


def visible(text: str) -> str:
    r"""Return `text` with everything unprintable spelled out: `\x1b`, `\u202e`, `\n`.

    Unprintable is what Unicode says it is, so the characters that turn the writing direction round are among
    them: a command has to look like what it is.
    """
    if text.isprintable():
        return text
    return "".join(ch if ch.isprintable() else _spelled(ch) for ch in text)


def _spelled(ch: str) -> str:
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    if ch in named:
        return named[ch]
    code = ord(ch)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
