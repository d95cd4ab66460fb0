"""Whether a faster form of a model stands in for it: only where that was measured to keep people waiting."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.models.catalogue import Model
    from caro.tuning.measured import Measured

WAIT = 0.5
"""Seconds that 95 of 100 answers may take with the accurate model. What is faster is wrong more often
(docs/models.md), which only a wait that is felt is worth."""


def too_slow(measured: Measured | None, model: Model) -> bool:
    """Tell whether `model` was measured to take longer than `WAIT`."""
    return measured is not None and measured.model == model.id and measured.seconds > WAIT


def told(measured: Measured) -> str:
    """Return what was measured, for a person."""
    return f"{measured.model} takes up to {measured.seconds:.2f} s for 95 of 100 answers"
