"""Figures from many records: percentiles, shares, rates and a histogram; each a pure function of them."""

from __future__ import annotations

import math
from itertools import pairwise

from caro._record import dataclass
from caro.domain import BACKENDS
from caro.metrics import STAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from caro.metrics.reading import Record

PERCENTS = (50, 95, 99)

EDGES_MS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
"""Upper ends of the classes of the histogram, in milliseconds; what took longer stands in one behind them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure about a stretch of time."""

    key: str
    """For programs: dots part a kind, a backend and a percentile."""
    value: float
    unit: str
    """`ms`, `%`, `MB` (10^6 bytes) or `tokens/s`."""
    count: int
    """Answers that it comes from."""


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest of `values` that so many per cent of them do not exceed (the nearest rank).

    ValueError where there are none.
    """
    if not values:
        raise ValueError("no values")
    return sorted(values)[max(math.ceil(percent / 100 * len(values)), 1) - 1]


def figures(records: Sequence[Record]) -> dict[str, Figure]:
    """Return by key all that can be said about these records."""
    made: dict[str, Figure] = {}

    def put(key: str, value: float, unit: str, count: int) -> None:
        made[key] = Figure(key, value, unit, count)

    def spread(key: str, values: Sequence[float], unit: str) -> None:
        for percent in PERCENTS if values else ():
            put(f"{key}.p{percent}", percentile(values, percent), unit, len(values))

    def rate(key: str, part: int, whole: int) -> None:
        if whole:
            put(key, 100 * part / whole, "%", whole)

    count = len(records)
    spread("time.all", [one.total for one in records], "ms")
    for name in BACKENDS:
        spread(f"time.{name}", [one.total for one in records if one.backend == name], "ms")
    for stage in STAGES[:-1]:
        spread(f"stage.{stage}", [one.stages[stage] for one in records if stage in one.stages], "ms")
    given = [one.backend for one in records if one.backend]
    for name in BACKENDS:
        if name in given:
            rate(f"share.{name}", given.count(name), count)
    rate("declined", sum(one.outcome == "declined" for one in records), count)
    rate("blocked", sum(one.outcome == "blocked" for one in records), count)
    rate("errors", sum(one.outcome == "error" for one in records), count)
    rate("crashes", sum(one.code == "internal" for one in records), count)
    asked = [one for one in records if one.choice and one.choice != "unasked"]
    rate("edited", sum(one.edited for one in asked), len(asked))
    spread("cpu", [one.cpu_ms for one in records if one.cpu_ms is not None], "ms")
    for name in BACKENDS:
        held = [one.kib * 1024 / 1e6 for one in records if one.kib and _holder(one) == name]
        if held:
            put(f"memory.{name}", percentile(held, 95), "MB", len(held))
    for name in BACKENDS:
        speeds = [one.tokens_s for one in records if one.tokens_s and one.backend == name]
        if speeds:
            put(f"speed.{name}", percentile(speeds, 50), "tokens/s", len(speeds))
    return made


def _holder(record: Record) -> str:
    """Return whose memory a process had: the model's wherever it was loaded, whoever answered in the end."""
    loaded = "embedded" in record.stages and record.passed.get("embedded") != "unavailable"
    return "embedded" if loaded else record.backend or "static"


def histogram(records: Iterable[Record]) -> list[tuple[float, int]]:
    """Return how many answers took up to each of `EDGES_MS` and more than the one before; `inf` ends it."""
    edges = (*EDGES_MS, math.inf)
    counts = [0] * len(edges)
    for one in records:
        counts[next(at for at, edge in enumerate(edges) if one.total <= edge)] += 1
    return list(zip(edges, counts, strict=True))


def busy(records: Iterable[Record], start: float, end: float) -> float:
    """Return the share, 0 to 1, of the time from `start` to `end` in which an answer was being made.

    Answers that were made side by side count once.
    """
    spans = sorted((max(one.at - one.total / 1000, start), min(one.at, end)) for one in records)
    spent, reached = 0.0, start
    for begin, stop in spans:
        if stop > max(begin, reached):
            spent += stop - max(begin, reached)
            reached = stop
    return spent / (end - start)


def slots(start: float, end: float, count: int) -> list[tuple[float, float]]:
    """Cut a stretch of time into `count` equal ones."""
    edges = [start + (end - start) * at / count for at in range(count)] + [end]
    return list(pairwise(edges))
