"""Shows what a model writes while it writes, on a line of the terminal that is taken away again.

What is shown there is not judged yet and may be half a command, so it never reaches standard output.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _thread

from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.cli.environ import Environ

ERASE = "\r\x1b[K"
"""Back to the first column, and erase to the end of the line (ECMA-48, EL)."""

LONGEST = 400
"""Most characters of the end of the text that are looked at for one line."""


class Progress:
    """One line on standard error. Any thread may call `show`; after `end` it shows nothing more."""

    def __init__(self, env: Environ) -> None:
        self._env = env
        self._lock = _thread.allocate_lock()
        self._used = False
        self._over = False
        self._before: Callable[[int, object], object] | None = None

    @classmethod
    def on(cls, env: Environ) -> Progress | None:
        """Return a line for a person who watches; None where either stream is no terminal, or a dumb one."""
        terminals = env.is_terminal(env.stdout) and env.is_terminal(env.stderr)
        if not terminals or env.variables.get("TERM") == "dumb":
            return None
        made = cls(env)
        made._heed_interrupts()
        return made

    def show(self, text: str) -> None:
        """Show the end of `text`, as much of it as fits on one line."""
        with self._lock:
            if self._over:
                return
            line = visible(" ".join(text[-LONGEST:].split()))
            dim, plain = ("\x1b[2m", "\x1b[22m") if self._env.colours() else ("", "")
            self._env.err(f"{ERASE}{dim}{_fitting(line, self._env.columns() - 1)}{plain}")
            self._used = True

    def end(self) -> None:
        """Take the line away."""
        with self._lock:
            self._over = True
            if self._used:
                self._env.err(ERASE)
        if self._before is not None:
            _signal.signal(_signal.SIGINT, self._before)
            self._before = None

    def _heed_interrupts(self) -> None:
        """Take the line away on Ctrl-C too, before what else is done about that."""
        before = _signal.getsignal(_signal.SIGINT)
        if not callable(before):
            return  # ignored, or the system's own ending

        def interrupted(number: int, frame: object) -> None:
            # Without the lock, which the thread that writes may hold.
            self._over = True
            if self._used:
                self._env.err(ERASE)
            before(number, frame)

        try:
            _signal.signal(_signal.SIGINT, interrupted)
        except ValueError:
            return  # not the main thread, where signals are handled
        self._before = before


def _fitting(line: str, columns: int) -> str:
    """Return the end of `line` that takes at most so many columns."""
    if line.isascii():
        return line[-columns:]
    from unicodedata import east_asian_width

    at, room = len(line), columns
    while at and room > 0:
        room -= 2 if east_asian_width(line[at - 1]) in "WF" else 1
        if room >= 0:
            at -= 1
    return line[at:]
