"""Writes the history: one `write` under a lock for each entry, so any number of processes may do so at once.

A crash costs no more than the line it was in.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import time
from contextlib import contextmanager

from caro import folders
from caro._record import replace
from caro.history import EDITED, MAX_BYTES, Entry, content, entry_of, line_of, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caro.domain import Environment, Suggestion

TAIL = 65536
"""Bytes at the end of the file that hold the last whole entry; the longest takes some 40,000."""

PATIENCE = 2.0
"""Seconds to wait for others who write: each takes less than 1 ms, and a person is waiting."""


def add(path: str, entry: Entry) -> None:
    """Append an entry, with the time and the next number; OSError where that can't be done."""
    folders.make(os.path.dirname(path), folders.STATE, 0o700)
    with _locked(path, os.O_RDWR | os.O_APPEND | os.O_CREAT) as handle:
        size = os.fstat(handle).st_size
        tail = os.pread(handle, TAIL, max(size - TAIL, 0))
        last = _last_number(tail) or (_last_number(content(path)) if size > TAIL else 0)
        line = line_of(replace(entry, at=int(time.time()), number=last + 1))
        if tail and not tail.endswith(b"\n"):
            line = b"\n" + line  # what a crash left unfinished must not spoil this one
        written = 0
        try:
            written = os.write(handle, line)
        finally:
            if written < len(line):
                os.ftruncate(handle, size)  # the disk is full: half a line is of no use
        if written < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if size + len(line) > MAX_BYTES:
            text = content(path)
            _rewrite(path, text[text.find(b"\n", len(text) - MAX_BYTES // 2) + 1 :])


def _last_number(text: bytes) -> int:
    """Return the number of the last whole entry, 0 where there is none."""
    found = map(entry_of, reversed(text.split(b"\n")))
    return next((entry.number for entry in found if entry is not None), 0)


def forget(path: str, number: int) -> bool:
    """Take one entry out, and change nothing else; tell whether it was there. OSError where that fails."""
    with _locked(path, os.O_RDWR):
        before = content(path).splitlines(keepends=True)
        after = [line for line in before if not _is_number(entry_of(line), number)]
        if len(after) < len(before):
            _rewrite(path, b"".join(after))
        return len(after) < len(before)


def _is_number(entry: Entry | None, number: int) -> bool:
    return entry is not None and entry.number == number


def forget_all(path: str) -> int:
    """Delete the file; return how many entries there were. OSError where that fails."""
    with _locked(path, os.O_RDWR):
        count = len(read(path))
        os.unlink(path)
        return count


@contextmanager
def _locked(path: str, flags: int) -> Iterator[int]:
    """Hold the file open and locked, so that nobody replaces it meanwhile."""
    until = time.monotonic() + PATIENCE
    while True:
        handle = os.open(path, flags | os.O_CLOEXEC | os.O_NONBLOCK, 0o600)
        try:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise OSError(errno.EINVAL, "that is no file")
            _lock(handle, until)
            # Whoever held it may have put another in its place: then this lock keeps nobody out.
            if _is_at(path, found):
                if found.st_mode & 0o077:
                    os.fchmod(handle, 0o600)
                yield handle
                return
        finally:
            os.close(handle)


def _lock(handle: int, until: float) -> None:
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > until:
                raise OSError(errno.EAGAIN, "another caro holds it") from None
            time.sleep(0.005)
        except OSError:
            return  # a file system without locks


def _is_at(path: str, found: os.stat_result) -> bool:
    try:
        return os.path.samestat(found, os.stat(path))
    except FileNotFoundError:
        return False


def _rewrite(path: str, text: bytes) -> None:
    """Put `text` in the file's place in one step; through a link too."""
    real = os.path.realpath(path)
    new = f"{real}.{os.urandom(6).hex()}"
    try:
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, real)
    except OSError:
        if os.path.lexists(new):
            os.unlink(new)
        raise


class Keeper:
    """Keeps what comes of one request."""

    def __init__(self, path: str, query: str, first: str | None, say: Callable[[str], None]) -> None:
        """Keep in the file at `path`; `first` is what the matcher answered, `say` tells what went wrong."""
        self._path = path
        self._query = query
        self._first = first
        self._say = say

    def keep(self, taken: Suggestion, how: str, where: Environment) -> None:
        """Keep an answer that was taken; one that can't be kept is no reason not to run it."""
        entry = Entry(
            self._query,
            taken.command,
            self._first,
            how,
            EDITED in taken.notes,
            taken.backend,
            taken.model,
            where.shell,
            where.platform,
        )
        if os.path.exists(self._path) and not os.path.isfile(self._path):
            return  # whoever put /dev/null there wants no history
        try:
            add(self._path, entry)
        except OSError as error:
            self._say(f"not kept in the history: {self._path}: {error.strerror or error}")
