"""Reads the requests of `caro repl`, one a line: from a terminal with editing and recall, or from a pipe."""

from __future__ import annotations

from caro.cli import intake
from caro.cli.batch import lines
from caro.cli.keyboard import SingleKeys, keys_of
from caro.cli.lineedit import Line, Screen
from caro.cli.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Protocol

    from caro.cli.environ import Environ
    from caro.cli.lineedit import Size

    class Reader(Protocol):
        """Where the requests come from."""

        def line(self, earlier: Sequence[str]) -> str | None:
            """Return the next line, None after the last one; KeyboardInterrupt where it is given up."""
            ...


PROMPT = "caro> "
CLEAR = "\x1b[H\x1b[2J"
"""Cursor to the first row, erase the screen (ECMA-48, CUP and ED)."""


class FromTerminal:
    """Reads lines that a person edits."""

    def __init__(self, env: Environ) -> None:
        self._env = env
        self._keys = keys_of(env)

    def line(self, earlier: Sequence[str]) -> str | None:
        """Let the person write a line; the lines `earlier`, oldest first, come back with Up."""
        keys, env = self._keys, self._env
        if not isinstance(keys, SingleKeys):
            return keys.line(PROMPT)
        try:
            keys.start(dropping=False)
            return write(earlier, keys.key, env.err, env.size)
        finally:
            keys.stop()


class FromPipe:
    """Reads the lines of a file or a pipe."""

    def __init__(self, env: Environ) -> None:
        if env.stdin is None:
            raise UsageError("caro repl reads standard input, and that is closed")
        self._lines = lines(env.stdin, intake.MAX_BYTES)

    def line(self, earlier: Sequence[str]) -> str | None:
        """Return the next line; UsageError where it is no text."""
        raw = next(self._lines, None)
        return None if raw is None else intake.decoded(raw)


def write(
    earlier: Sequence[str], key: Callable[[], str], show: Callable[[str], None], size: Size
) -> str | None:
    """Return the line that keys write, None where the input ends; KeyboardInterrupt where it is given up."""
    line, screen = Line(), Screen(PROMPT, size, show)
    draft, at = "", len(earlier)
    screen.draw(line)
    while True:
        pressed = key()
        if pressed == "enter":
            screen.leave(line)
            return line.text
        if pressed in ("ctrl-c", "ctrl-g"):
            screen.leave(line)
            raise KeyboardInterrupt
        if pressed == "eof" or (pressed == "ctrl-d" and not line.text):
            screen.leave(line)
            return None
        if pressed in ("again", "ctrl-l"):  # the rows from before may be anywhere, or are no more
            if pressed == "ctrl-l":
                show(CLEAR)
            screen = Screen(PROMPT, size, show)
        elif pressed in ("up", "ctrl-p", "down", "ctrl-n"):
            to = at + (-1 if pressed in ("up", "ctrl-p") else 1)
            if 0 <= to <= len(earlier):
                draft = line.text if at == len(earlier) else draft
                at = to
                line.text = draft if at == len(earlier) else earlier[at]
                line.move(len(line.text))
        else:
            line.press(pressed)
        screen.draw(line)
