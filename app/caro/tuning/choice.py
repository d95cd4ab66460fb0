"""The nouns of tuning: one chosen value with its story, and all of them together."""

from __future__ import annotations

from caro._record import dataclass

SOURCES = ("flag", "environment", "config", "measured", "derived", "default")
"""Where a value can come from, the strongest first; the first word of every source."""


class TuningError(Exception):
    """A value that a person set can't be used here; the message names it and what to do."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value."""

    value: object
    source: str
    """One of `SOURCES`, with the name of the variable, option or file after it where a person set it."""
    reason: str
    """For a person, one sentence without a full stop."""
    bounds: tuple[str, ...] = ()
    """What the value was chosen from or held down by, the tightest first."""
    change: str = ""
    """What would change it."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """Everything that is chosen for this machine."""

    model: Choice
    """The name of the model; None where none fits into memory."""
    quantisation: Choice
    kernel: Choice
    """The CPU library of the engine, or `auto`: the engine asks the CPU itself."""
    threads_prompt: Choice
    threads_generation: Choice
    context: Choice
    """Tokens of the context."""
    mmap: Choice
    order: Choice
    """The backends that `auto` asks, in that order."""
    problem: str | None = None
    """Why the embedded backend must not be loaded here, or None."""


NAMES = (
    "model",
    "quantisation",
    "kernel",
    "threads_prompt",
    "threads_generation",
    "context",
    "mmap",
    "order",
)
"""The values of a tuning, in the order that a person reads them."""
