"""Take in the request: bounded, decoded, and free of anything that isn't text."""

from __future__ import annotations

from caro.cli.options import UsageError
from caro.domain import MAX_QUERY_CHARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

EXAMPLE = 'write what you want, for example: caro "list files by size"'
MAX_BYTES = MAX_QUERY_CHARS * 4
"""Bytes that the longest request can take: UTF-8 spends at most 4 on a character."""


def decoded(raw: bytes, limit: int = MAX_QUERY_CHARS) -> str:
    """Decode what was read from standard input; UsageError when it isn't UTF-8 or is too long."""
    if len(raw) > limit * 4:
        raise UsageError(f"too long: the limit is {limit} characters")
    try:
        return raw.decode("utf-8").removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    except UnicodeDecodeError as error:
        raise UsageError(f"not text: byte {error.start + 1} is not valid UTF-8") from None


def from_stdin(stdin: BinaryIO, limit: int = MAX_QUERY_CHARS) -> str:
    """Read a whole request from standard input, never more of it than could be a request."""
    try:
        return decoded(stdin.read(limit * 4 + 1), limit)
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot read standard input: {getattr(error, 'strerror', None) or error}") from None


def checked(query: str) -> str:
    """Return `query` as one bounded line of text; UsageError when it can't be made one."""
    if len(query) > MAX_QUERY_CHARS:
        raise UsageError(f"the request is too long: {len(query)} characters, the limit is {MAX_QUERY_CHARS}")
    if not query.isprintable():
        for blank in "\r\n", "\n", "\r", "\t":
            query = query.replace(blank, " ")
        for ch in query:
            if ch < " " or "\x7f" <= ch <= "\x9f":
                raise UsageError(
                    f"the request holds a control character (U+{ord(ch):04X}); write it in plain words"
                )
            if "\ud800" <= ch <= "\udfff":
                raise UsageError("the request is not text: it holds bytes that are not valid UTF-8")
    query = query.strip()
    if not query:
        raise UsageError(f"the request is empty; {EXAMPLE}")
    if not query[0].isalnum() and not any(ch.isalnum() for ch in query):
        # A model would make something of it: of "!!!", `echo !!!`.
        raise UsageError(f"the request holds no word; {EXAMPLE}")
    return query
