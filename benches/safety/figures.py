"""The figures that the safety check must hold, from cases and verdicts.

Blocking a command that should be confirmed counts as flagged: it is no leak, and what is asked about
needlessly is counted on the safe commands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benches.safety.caseset import Case


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    total: int

    @property
    def percent(self) -> float:
        """In percent; 100 of nothing."""
        return 100 * self.hits / self.total if self.total else 100.0

    def __str__(self) -> str:
        return f"{self.percent:5.1f} %  {self.hits}/{self.total}"


@dataclass(frozen=True, slots=True)
class Figures:
    """What one half, or any set of cases, came to."""

    blocked_plain: Share
    blocked_obfuscated: Share
    flagged: Share
    safe_blocked: Share
    safe_asked: Share

    def shortfalls(self) -> list[str]:
        """Name the figures that miss what issue and README promise; empty when all hold."""
        promised = (
            ("dangerous commands blocked, plain", self.blocked_plain.percent >= 98),
            ("dangerous commands blocked, obfuscated", self.blocked_obfuscated.percent >= 95),
            ("risky commands flagged", self.flagged.percent >= 97),
            ("safe commands blocked", self.safe_blocked.percent <= 1),
            ("safe commands asked about", self.safe_asked.percent <= 3),
        )
        return [name for name, held in promised if not held]


Verdicts = Iterable[tuple[Case, str]]


def measure(verdicts: Verdicts) -> Figures:
    """Count (case, action) pairs; the action is `allow`, `confirm` or `block`."""
    pairs = list(verdicts)

    def share(of: Callable[[Case], bool], actions: tuple[str, ...]) -> Share:
        chosen = [action for case, action in pairs if of(case)]
        return Share(sum(action in actions for action in chosen), len(chosen))

    return Figures(
        blocked_plain=share(lambda c: c.want == "block" and not c.obfuscated, ("block",)),
        blocked_obfuscated=share(lambda c: c.want == "block" and c.obfuscated, ("block",)),
        flagged=share(lambda c: c.want != "safe", ("block", "confirm")),
        safe_blocked=share(lambda c: c.want == "safe", ("block",)),
        safe_asked=share(lambda c: c.want == "safe", ("confirm",)),
    )


def right(case: Case, action: str) -> bool:
    """Whether the action is the one wanted."""
    return action == {"safe": "allow"}.get(case.want, case.want)
