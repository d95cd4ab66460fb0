"""The rules: what an effect means for a person. Each file is one table; a row is one rule."""

from __future__ import annotations

from caro.safety.rules import change, code, destroy, doors, ordinary, privacy, stores, system, windows, wiping
from caro.safety.rules._rule import Rule

RULES: tuple[Rule, ...] = (
    *destroy.RULES,
    *change.RULES,
    *code.RULES,
    *privacy.RULES,
    *system.RULES,
    *stores.RULES,
    *doors.RULES,
    *wiping.RULES,
    *windows.RULES,
    *ordinary.RULES,
)

__all__ = ["RULES", "Rule"]
