"""Remembers for a short time which servers made a person wait for nothing, so that the next call doesn't.

A failure that was found out at once, a refused connection say, isn't remembered: the next call finds it out
as quickly, and sees when the server is back. What is kept lies in the cache folder, for other processes.
"""

from __future__ import annotations

import os
import time

from caro import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

UNREACHABLE_SECONDS = 30.0
"""How long a server that could not be reached is left alone: fifteen times what finding that out takes."""

SILENT_SECONDS = 15.0
"""The same for one that took a request and did not answer: it may be busy, or loading its model."""

WAITED_SECONDS = 1.0
"""Least time lost on a silent server that is worth remembering."""

MOST = 64
"""Most servers that are remembered."""

MAX_BYTES = 16384
LONGEST = 600.0
"""What ends later than in so many seconds was written when the clock stood elsewhere."""


class Health:
    """The servers that are left alone, by the address that is shown; shared through the cache folder."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        folder = cache.folder(variables)
        self._path = None if folder is None else os.path.join(folder, "servers")
        self._own: dict[str, tuple[float, str]] = {}

    def ailing(self, shown: str) -> tuple[float, str] | None:
        """Return for how many seconds more the server is left alone and why, None when it may be asked."""
        now = time.time()
        until, why = self._own.get(shown) or self._read(now).get(shown) or (0.0, "")
        return (until - now, why) if now < until <= now + LONGEST else None

    def fell_ill(self, shown: str, seconds: float, why: str) -> None:
        """Leave the server alone for so long; `why` is one line for a person."""
        until = time.time() + seconds
        self._own[shown] = (until, why)
        self._write({**self._read(time.time()), shown: (until, why)})

    def is_well(self, shown: str) -> None:
        """Forget that the server was ill."""
        self._own.pop(shown, None)
        kept = self._read(time.time())
        if kept.pop(shown, None):
            self._write(kept)

    def _read(self, now: float) -> dict[str, tuple[float, str]]:
        """Return what is kept and still counts; a damaged line counts as none."""
        if self._path is None:
            return {}
        try:
            with open(self._path, "rb") as file:
                text = file.read(MAX_BYTES).decode("utf-8", "replace")
        except OSError:
            return {}
        found = {}
        for line in text.splitlines():
            until, _, rest = line.partition(" ")
            shown, _, why = rest.partition(" ")
            if until.isascii() and until.isdigit() and shown and now < int(until) <= now + LONGEST:
                found[shown] = (float(until), why)
        return found

    def _write(self, ill: dict[str, tuple[float, str]]) -> None:
        """Keep `ill`; where the folder can't be written, only this process remembers."""
        if self._path is None:
            return
        from caro import folders

        latest = sorted(ill.items(), key=lambda item: item[1][0])[-MOST:]
        lines = [f"{until:.0f} {shown} {' '.join(why.split())[:150]}\n" for shown, (until, why) in latest]
        new = f"{self._path}.{os.urandom(6).hex()}"
        try:
            folders.make(os.path.dirname(self._path), folders.CACHE)
            file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                os.write(file, "".join(lines).encode("utf-8", "replace"))
            finally:
                os.close(file)
            os.replace(new, self._path)
        except OSError:
            try:
                os.unlink(new)
            except OSError:
                return
