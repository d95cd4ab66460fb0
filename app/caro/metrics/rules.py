"""What the figures should be, and when somebody should be told: both as data."""

from __future__ import annotations

from caro._record import dataclass
from caro.metrics.summary import busy, percentile, slots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from caro.metrics.reading import Record
    from caro.metrics.summary import Figure

    Mark = Literal["ok", "near", "off", "few"]

FEW = 20
"""Answers below which a figure gets no mark: the p95 of fewer is their maximum."""

NEARLY = 1.1
"""Beyond its target by no more than this factor, a figure is `near` it."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure should be."""

    key: str
    """That of the figure."""
    limit: float
    """In the unit of the figure."""
    least: bool = False
    """Whether the limit is the least it should be, and not the most."""


TARGETS: dict[str, Target] = {
    target.key: target
    for target in (
        Target("time.static.p95", 100),
        Target("time.embedded.p95", 1000),
        Target("time.ollama.p95", 2000),
        Target("time.openai.p95", 2000),
        Target("share.static", 60, least=True),
        Target("declined", 30),
        Target("errors", 5),
        Target("crashes", 0.1),
        Target("blocked", 2),
        Target("edited", 20),
        Target("memory.static", 50),
        Target("memory.embedded", 250),
    )
}
"""By the key of the figure."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When to tell somebody. It fires where its figure was beyond the limit all the time, not once.

    The time is cut into `slots` equal parts. Every part with answers has to be beyond the limit, the first
    and the last have to have some, and all together at least `answers`.
    """

    name: str
    figure: str
    """`p95` (seconds), `rate` (answers a second) or `errors` (per cent)."""
    limit: float
    minutes: float
    below: bool = False
    """Whether being below the limit is bad, and not above."""
    answers: int = FEW
    slots: int = 3
    load: float = 0
    """Share of each part, 0 to 1, in which answers were being made, below which the rule says nothing: nobody
    who asks once an hour is served slowly."""


RULES = (
    Rule("slow", "p95", 1.0, 15),
    Rule("throughput", "rate", 5.0, 30, below=True, load=0.8),
    Rule("errors", "errors", 10.0, 15),
)

UNITS = {"p95": "s", "rate": "answers/s", "errors": "%"}


@dataclass(frozen=True, slots=True)
class Alert:
    """What became of one rule."""

    rule: Rule
    fires: bool
    value: float | None
    """The figure over the whole time, in the unit of the rule; None where there were no answers."""
    count: int
    """Answers in that time."""


def mark(figure: Figure) -> Mark | None:
    """Return how a figure stands to its target; None where it has none."""
    target = TARGETS.get(figure.key)
    if target is None:
        return None
    if figure.count < FEW:
        return "few"
    beyond = figure.value < target.limit if target.least else figure.value > target.limit
    if not beyond:
        return "ok"
    edge = target.limit / NEARLY if target.least else target.limit * NEARLY
    return "near" if (figure.value >= edge if target.least else figure.value <= edge) else "off"


def alerts(records: Sequence[Record], now: float) -> list[Alert]:
    """Return what each rule says at the moment `now` (Unix time)."""
    return [_judged(rule, records, now) for rule in RULES]


def _judged(rule: Rule, records: Sequence[Record], now: float) -> Alert:
    start = now - 60 * rule.minutes
    inside = [one for one in records if start < one.at <= now]
    if not inside:
        return Alert(rule, False, None, 0)
    parts = [
        (begin, end, [one for one in inside if begin < one.at <= end])
        for begin, end in slots(start, now, rule.slots)
    ]
    fires = (
        len(inside) >= rule.answers
        and bool(parts[0][2])
        and bool(parts[-1][2])
        and all(_beyond(rule, found, inside, begin, end) for begin, end, found in parts if found)
    )
    return Alert(rule, fires, _value(rule, inside, start, now), len(inside))


def _beyond(
    rule: Rule, records: Sequence[Record], around: Sequence[Record], start: float, end: float
) -> bool:
    """Tell it for one part; an answer may have been made in one part and given in the next."""
    if rule.load and busy(around, start, end) < rule.load:
        return False
    value = _value(rule, records, start, end)
    return value < rule.limit if rule.below else value > rule.limit


def _value(rule: Rule, records: Sequence[Record], start: float, end: float) -> float:
    if rule.figure == "p95":
        return percentile([one.total for one in records], 95) / 1000
    if rule.figure == "rate":
        return len(records) / (end - start)
    return 100 * sum(one.outcome == "error" for one in records) / len(records)
