"""Keeps the lines of `caro repl` for its next start: a file in the state folder, bounded, its owner's alone.

A line that begins with a space is not kept, as in shells.
"""

from __future__ import annotations

import contextlib
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "repl_history"
MOST = 1000
"""Lines that are kept; bash keeps 500 and zsh's users mostly 1,000 or more."""
SLACK = 200
"""Lines more than that before the file is written anew."""
MOST_BYTES = 1 << 20
"""Most that is read of the file, from its end: 1,200 lines of the longest request have more."""


def path(variables: Mapping[str, str]) -> str | None:
    """Return where the lines belong: CARO_STATE_DIR, else the folder that XDG names; None without a home."""
    named = variables.get("CARO_STATE_DIR")
    if named:
        return os.path.join(named, NAME)
    base = variables.get("XDG_STATE_HOME", "")
    if not os.path.isabs(base):
        home = variables.get("HOME", "")
        if not os.path.isabs(home) or not os.path.isdir(home):
            return None
        base = os.path.join(home, ".local", "state")
    return os.path.join(base, "caro", NAME)


class Kept:
    """The lines of earlier sessions and of this one, oldest first."""

    def __init__(self, place: str | None) -> None:
        """Read the file `place`; with None, or where it can't be read, begin with nothing."""
        self._place = place
        self.lines = _lines(place) if place else []

    def add(self, line: str) -> str | None:
        """Take a line; return why it could not be written down, once, or None."""
        if line[:1].isspace() or not line or self.lines[-1:] == [line]:
            return None
        self.lines.append(line)
        if self._place is None:
            return None
        try:
            _append(self._place, line)
        except OSError as error:
            self._place = None
            return f"the lines of this session are not kept: {error.strerror or error}"
        return None


def _lines(place: str) -> list[str]:
    """Return the last lines of the file; what is no text in it is passed over."""
    try:
        with open(place, "rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MOST_BYTES))
            found = file.read(MOST_BYTES).decode("utf-8", "ignore").split("\n")
    except OSError:
        return []
    if size > MOST_BYTES:
        del found[0]  # its beginning was not read
    return [line for line in found if line and line.isprintable()][-MOST:]


def _append(place: str, line: str) -> None:
    """Write one line at the end of the file, and the file anew when it has become too long."""
    folder = os.path.dirname(place)
    from caro import folders

    folders.make(folder, folders.STATE, 0o700)
    with _locked(f"{place}.lock"):
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
        file = os.open(place, flags, 0o600)
        try:
            os.fchmod(file, 0o600)
            os.write(file, f"{line}\n".encode())
            size = os.fstat(file).st_size
            too_many = size > MOST_BYTES or os.pread(file, MOST_BYTES, 0).count(b"\n") > MOST + SLACK
        finally:
            os.close(file)
        if too_many:
            _rewrite(place, _lines(place))


def _rewrite(place: str, lines: list[str]) -> None:
    new = f"{place}.{os.urandom(6).hex()}"
    try:
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with open(file, "w", encoding="utf-8") as out:
            out.write("".join(f"{line}\n" for line in lines))
        os.replace(new, place)
    except OSError:
        if os.path.exists(new):
            os.unlink(new)
        raise


@contextlib.contextmanager
def _locked(place: str) -> Iterator[None]:
    """Keep other sessions out; where the file system knows no locks, each writes as it comes."""
    import fcntl

    file = os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
        except OSError:
            pass
        yield
    finally:
        os.close(file)
