"""The key to a server: from the environment, or from a file that nobody else can read."""

from __future__ import annotations

import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BYTES = 8192
"""Longest key file; keys have 200 characters at most, tokens that carry claims some thousand."""


class OwnKey:
    """What is sent as a key; ValueError, which never shows it, where it can't be one."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        """Take the key that `variables` hold, else the one in the file that they name."""
        path = variables.get("CARO_OPENAI_KEY_FILE", "").strip()
        self.value = _checked(variables.get("CARO_OPENAI_KEY", ""), "CARO_OPENAI_KEY")
        """Meant for the servers that caro was given; "" without one."""
        if path and not self.value:
            self.value = _checked(_content(path, variables.get("HOME", "")), path)
        self._variables = variables

    @property
    def others(self) -> str:
        """Return the key that was set for other programs, "" without one."""
        return _checked(self._variables.get("OPENAI_API_KEY", ""), "OPENAI_API_KEY")


def _checked(key: str, source: str) -> str:
    key = key.strip()
    if not (key.isascii() and key.isprintable()):
        raise ValueError(f"the key in {source} holds characters that no key has")
    return key


def _content(path: str, home: str) -> str:
    if path.startswith("~/") and home:
        path = home + path[1:]
    if not path.startswith("/"):
        raise ValueError(f"the key file {path} is no full path; give one that begins with / or ~/")
    try:
        # Without blocking: opening a named pipe would wait for ever.
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise ValueError(f"the key file {path} can't be read: {error.strerror}") from None
    try:
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode):
            raise ValueError(f"the key file {path} is not a file")
        if found.st_uid not in (os.geteuid(), 0):
            raise ValueError(f"the key file {path} belongs to someone else")
        if found.st_mode & 0o077:
            raise ValueError(f"the key file {path} can be read by others; run: chmod 600 {path}")
        raw = os.read(file, MAX_BYTES + 1)
    finally:
        os.close(file)
    if not raw.strip() or len(raw) > MAX_BYTES:
        raise ValueError(f"the key file {path} holds no key")
    return raw.decode("utf-8", "replace")
