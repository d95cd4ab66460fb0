"""What to use of this machine: model, kernel, threads, context, mapping and the order of the backends.

The one place that decides these; each value carries where it came from, why, what bounded it and what would
change it, so that `caro doctor --why` only has to print it.
"""

from caro.tuning.choice import Choice, Tuning, TuningError
from caro.tuning.decide import tune

__all__ = ["Choice", "Tuning", "TuningError", "tune"]
