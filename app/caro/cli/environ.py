"""The outside world as one object, so that tests call the whole program as a function."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO, TextIO


class OutputError(Exception):
    """Standard output can't take the answer, for a reason other than a reader that went away."""


class Environ:
    """Standard streams, variables and the few facts that caro takes from the machine it runs on."""

    __slots__ = ("stderr", "stdin", "stdout", "system", "variables")

    def __init__(
        self,
        stdin: BinaryIO | None,
        stdout: TextIO | None,
        stderr: TextIO | None,
        variables: Mapping[str, str],
        system: str = "linux",
    ) -> None:
        """Hold what is given; `None` is a closed stream, `system` is spelled as `sys.platform`."""
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.variables = variables
        self.system = system

    @classmethod
    def of_process(cls) -> Environ:
        """Return that of the running process."""
        if sys.stdout is not None:
            # A path that this locale can't spell must not end in a traceback.
            sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        stdin = None if sys.stdin is None else sys.stdin.buffer
        return cls(stdin, sys.stdout, sys.stderr, os.environ, sys.platform)

    def out(self, text: str) -> None:
        """Write `text` to standard output now; BrokenPipeError when its reader is gone."""
        if self.stdout is None:
            raise OutputError("standard output is closed")
        try:
            self.stdout.write(text)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise OutputError(getattr(error, "strerror", None) or str(error)) from None

    def err(self, text: str) -> None:
        """Write `text` to standard error; where that is closed or full there is nobody to tell."""
        if self.stderr is None:
            return
        try:
            self.stderr.write(text)
            self.stderr.flush()
        except (OSError, ValueError):
            return

    def is_terminal(self, stream: BinaryIO | TextIO | None) -> bool:
        """Tell whether `stream` is open and a terminal."""
        try:
            return stream is not None and stream.isatty()
        except (OSError, ValueError):
            return False

    def columns(self, stream: TextIO | None = None) -> int:
        """Return the width of the terminal `stream`, by default standard output; 80 where it is none."""
        stream = stream or self.stdout
        text = self.variables.get("COLUMNS", "")
        if text.isascii() and text.isdigit() and int(text[:6]) > 0:
            return int(text[:6])
        try:
            return os.get_terminal_size(stream.fileno()).columns or 80 if stream else 80
        except (OSError, ValueError):
            return 80

    def size(self) -> tuple[int, int]:
        """Return columns and rows of the terminal at standard error, 0 rows where they are not known."""
        try:
            rows = os.get_terminal_size(self.stderr.fileno()).lines if self.stderr else 0
        except (OSError, ValueError):
            rows = 0
        return self.columns(self.stderr), rows

    def colours(self, stream: TextIO | None = None) -> bool:
        """Tell whether `stream`, by default standard error, may be coloured (NO_COLOR as on no-color.org)."""
        variables = self.variables
        if variables.get("NO_COLOR") or variables.get("TERM") == "dumb":
            return False
        return self.is_terminal(self.stderr if stream is None else stream)
