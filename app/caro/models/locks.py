"""One process at a time: a lock on a file that goes away with the process that holds it."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager

from caro.models.store import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class BusyError(ModelError):
    """Another process holds the lock."""


@contextmanager
def held(path: str, waiting: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold the lock on `path`, which is made where it is missing and may be deleted by who holds it.

    Where another process holds it, call `waiting` and then wait; BusyError where there is no `waiting`.
    """
    try:
        handle = _locked(path, waiting)
    except BlockingIOError:
        raise BusyError(f"another caro is at work on {path.removesuffix('.lock')}: wait for it") from None
    except OSError as error:
        raise ModelError(f"{path} can't be locked ({error.strerror}): set CARO_DATA_DIR to another folder") \
            from None  # fmt: skip
    try:
        yield
    finally:
        os.close(handle)


def _locked(path: str, waiting: Callable[[], None] | None) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if waiting is None:
                    raise
                waiting()
                fcntl.flock(handle, fcntl.LOCK_EX)
            # Whoever held it may have deleted the file: then this lock keeps nobody out.
            if _same(handle, path):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _same(handle: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except FileNotFoundError:
        return False
