"""A line on the terminal that tells how far a model is that is fetched or made."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

MIB = 1 << 20
EVERY = 0.1
"""Seconds between two looks of the line."""
SPAN = 5.0
"""Seconds over which the speed is taken."""


class Progress:
    """Draws on standard error, where that is a terminal, and nowhere else."""

    def __init__(self, name: str, env: Environ, after: float = 0) -> None:
        """Show `name` in front, once `after` seconds have passed."""
        self._name = name
        self._env = env
        self._on = env.is_terminal(env.stderr)
        self._marks: list[tuple[float, int]] = []
        self._shown = 0.0
        self._begin = time.monotonic() + after

    def show(self, there: int, whole: int | None) -> None:
        """Draw the line for `there` bytes of `whole`, None where that is not known."""
        now = time.monotonic()
        if not self._on or now < self._begin or (now - self._shown < EVERY and there != whole):
            return
        self._shown = now
        self._marks = [mark for mark in self._marks if now - mark[0] <= SPAN] or self._marks[-1:]
        self._marks.append((now, there))
        text = drawn(self._name, there, whole, self._speed(), max(self._env.columns() - 1, 20))
        self._env.err(f"\r{text}\x1b[K")

    def clear(self) -> None:
        """Take the line away."""
        if self._on and self._shown:
            self._env.err("\r\x1b[K")

    def _speed(self) -> float:
        """Return bytes a second."""
        (first, before), (last, there) = self._marks[0], self._marks[-1]
        return (there - before) / (last - first) if last > first else 0.0


def drawn(name: str, there: int, whole: int | None, speed: float, width: int) -> str:
    """Return the line, of at most `width` columns: what does not fit is left out, the least needed first."""
    of = f" of {whole / MIB:,.0f}" if whole else ""
    parts = [f"{there / MIB:,.0f}{of} MiB"]
    if whole:
        parts.insert(0, f"{there / whole:4.0%}")
    if speed:
        parts.append(f"{speed / MIB:,.1f} MiB/s")
        if whole and there < whole:
            parts.append(_time((whole - there) / speed) + " left")
    text = "  ".join(parts)
    room = width - len(text) - len(name) - 5
    if whole and room >= 10:
        bar = min(room, 30)
        full = round(bar * there / whole)
        return f"{name} [{'#' * full}{'.' * (bar - full)}] {text}"
    return f"{name}  {text}"[:width] if len(name) + len(text) + 2 <= width else text[:width]


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
