"""Call something that may hang, and stop waiting for it in time.

A backend is asked to keep its deadline itself; this is for one that can't, such as a decode inside a C
library or a name look-up. The call gets a thread of its own: an alarm signal would not be handled before the
C call returns, and an exception thrown at a random line can leave a loaded model half changed. `_thread` is
built into the interpreter; `threading` would add 2 ms of imports.
"""

from __future__ import annotations

import _thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


class StillBusyError(Exception):
    """The call was given up on and has not come back yet."""


class Guard:
    """Lets one caller make one call at a time, each with a limit."""

    def __init__(self) -> None:
        self._idle = _thread.allocate_lock()

    def busy(self) -> bool:
        """Tell whether a call that was given up on is still going on."""
        return self._idle.locked()

    def wait(self, seconds: float) -> None:
        """Wait so long at most for a call that was given up on to end."""
        if self._idle.acquire(timeout=seconds):
            self._idle.release()

    def call(self, function: Callable[[], T], seconds: float) -> T:
        """Return what `function` returns or raise what it raises; TimeoutError after `seconds`.

        After a TimeoutError the call goes on behind the scenes; until it ends, another call raises
        StillBusyError at once.
        """
        if not self._idle.acquire(blocking=False):
            raise StillBusyError
        done = _thread.allocate_lock()
        done.acquire()
        results: list[T] = []
        errors: list[BaseException] = []

        def work() -> None:
            try:
                results.append(function())
            except BaseException as error:
                errors.append(error)
            finally:
                self._idle.release()
                done.release()

        _thread.start_new_thread(work, ())
        if not done.acquire(timeout=seconds):
            raise TimeoutError
        if errors:
            raise errors[0]
        return results[0]
