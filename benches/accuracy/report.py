"""Counts verdicts, prints them as tables and compares them with the stored baseline."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable

from benches.accuracy.ask import Reply
from benches.accuracy.caseset import Case
from benches.accuracy.judge import Verdict

# A fall of more than one point in right answers on the test set is a regression. Precision (right among
# answered) may not fall either; half a point of tolerance keeps a single case from deciding.
RIGHT_TOLERANCE = 1.0
PRECISION_TOLERANCE = 0.5


@dataclasses.dataclass(frozen=True)
class Judged:
    """A case, what was said and whether it was right (None: nothing was said)."""

    case: Case
    reply: Reply
    verdict: Verdict | None


@dataclasses.dataclass(frozen=True)
class Tally:
    """How many were asked, right, wrong and declined."""

    asked: int
    right: int
    wrong: int

    @property
    def declined(self) -> int:
        """Return how many requests got no answer."""
        return self.asked - self.right - self.wrong

    def as_json(self) -> dict[str, float]:
        """Return counts, and shares in percent."""
        answered = self.right + self.wrong
        return {
            "asked": self.asked,
            "right": self.right,
            "wrong": self.wrong,
            "declined": self.declined,
            "right_percent": _percent(self.right, self.asked),
            "wrong_percent": _percent(self.wrong, self.asked),
            "score": _percent(self.right - self.wrong, self.asked),
            "precision_percent": _percent(self.right, answered),
        }


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def tally(rows: list[Judged]) -> Tally:
    """Count one group of judged cases."""
    right = sum(1 for row in rows if row.verdict is not None and row.verdict.right)
    wrong = sum(1 for row in rows if row.verdict is not None and not row.verdict.right)
    return Tally(len(rows), right, wrong)


def percentiles(times: list[float]) -> dict[str, float]:
    """Return p50, p95 and p99 of times in ms, by the nearest rank."""
    if not times:
        return {}
    ordered = sorted(times)
    return {f"p{p}": round(ordered[math.ceil(len(ordered) * p / 100) - 1], 2) for p in (50, 95, 99)}


def summary(rows: list[Judged], backend: str, split: str) -> dict[str, object]:
    """Return the whole report as data."""
    groups: dict[str, dict[str, dict[str, float]]] = {}
    keys: dict[str, Callable[[Judged], str]] = {
        "domain": lambda row: row.case.domain,
        "complexity": lambda row: row.case.complexity,
        "backend": lambda row: row.reply.backend,
    }
    for name, key in keys.items():
        names = sorted({key(row) for row in rows})
        groups[name] = {value: tally([r for r in rows if key(r) == value]).as_json() for value in names}
    return {
        "schema": 1,
        "backend": backend,
        "split": split,
        "overall": tally(rows).as_json(),
        "latency_ms": percentiles([row.reply.ms for row in rows if row.reply.ms is not None]),
        "by": groups,
    }


def text(data: dict[str, object]) -> str:
    """Lay the report out for people."""
    lines = [f"backend {data['backend']}, split {data['split']}"]
    header = (
        f"{'':24}{'asked':>7}{'right':>7}{'wrong':>7}{'declined':>10}{'right-wrong':>13}{'precision':>11}"
    )
    lines += [header, _line("overall", data["overall"])]
    by = data["by"]
    assert isinstance(by, dict)
    for name, group in by.items():
        lines.append(f"by {name}")
        lines += [_line("  " + value, row) for value, row in group.items()]
    latency = data["latency_ms"]
    assert isinstance(latency, dict)
    if latency:
        lines.append("time per request: " + ", ".join(f"{key} {value} ms" for key, value in latency.items()))
    return "\n".join(lines)


def _line(name: str, row: object) -> str:
    assert isinstance(row, dict)
    share = f"{row['right_percent']} %"
    return (
        f"{name:24}{row['asked']:>7}{row['right']:>7}{row['wrong']:>7}{row['declined']:>10}"
        f"{row['score']:>11} %{row['precision_percent']:>9} %   {share} right"
    )


def regressions(data: dict[str, object], baseline_path: str) -> list[str]:
    """Say in which way a report is worse than the stored one of the same backend and split."""
    with open(baseline_path, encoding="utf-8") as handle:
        stored = json.load(handle).get(f"{data['backend']}/{data['split']}")
    if stored is None:
        return [f"there is no baseline for {data['backend']} on {data['split']}; store one with --store"]
    overall = data["overall"]
    assert isinstance(overall, dict)
    limits = {"right_percent": RIGHT_TOLERANCE, "precision_percent": PRECISION_TOLERANCE}
    return [
        f"{name} fell from {stored[name]} to {overall[name]}"
        for name, tolerance in limits.items()
        if overall[name] < stored[name] - tolerance
    ]


def store(data: dict[str, object], baseline_path: str) -> None:
    """Make a report the baseline of its backend and split."""
    with open(baseline_path, encoding="utf-8") as handle:
        stored = json.load(handle)
    stored[f"{data['backend']}/{data['split']}"] = data["overall"]
    with open(baseline_path, "w", encoding="utf-8") as handle:
        json.dump(stored, handle, indent=2, sort_keys=True)
        handle.write("\n")
