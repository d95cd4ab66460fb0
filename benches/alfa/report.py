"""Counts the verdicts by difficulty, with the interval that so few tasks leave open."""

from __future__ import annotations

import collections
import dataclasses
import math

from benches.accuracy.ask import Reply
from benches.accuracy.judge import Verdict
from benches.accuracy.report import Judged, percentiles, tally
from benches.alfa.golds import REASONS, Task

Z = 1.96
"""Standard normal deviate of a 95 % interval."""


@dataclasses.dataclass(frozen=True)
class Row:
    """A task, what was answered, and the verdict (None: nothing was said, or the task cannot judge)."""

    task: Task
    reply: Reply
    verdict: Verdict | None


def wilson(right: int, asked: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, in percent (Wilson 1927, without continuity correction)."""
    if not asked:
        return (0.0, 100.0)
    share, square = right / asked, Z * Z
    middle = (share + square / (2 * asked)) / (1 + square / asked)
    half = Z / (1 + square / asked) * math.sqrt(share * (1 - share) / asked + square / (4 * asked * asked))
    return (round(100 * max(0.0, middle - half), 1), round(100 * min(1.0, middle + half), 1))


def summary(rows: list[Row], backend: str) -> dict[str, object]:
    """Return the report as data; shares in percent, times in ms."""
    usable = [row for row in rows if row.task.excluded is None]
    left_out = [row for row in rows if row.task.excluded is not None]
    reasons = collections.Counter(row.task.excluded for row in left_out)
    levels = sorted({row.task.case.complexity for row in rows})
    of_level = {level: [row for row in rows if row.task.case.complexity == level] for level in levels}
    return {
        "schema": 1,
        "benchmark": "InterCode-ALFA",
        "backend": backend,
        "tasks": len(rows),
        "runnable": len(usable),
        "excluded": {reason: reasons[reason] for reason in REASONS if reasons[reason]},
        "excluded_answers": {
            "given": sum(row.reply.command is not None for row in left_out),
            "letter_for_letter_gold": sum(row.reply.command in row.task.case.accept for row in left_out),
        },
        "overall": _figures(rows),
        "by_difficulty": {level: _figures(group) for level, group in of_level.items()},
        "latency_ms": percentiles([row.reply.ms for row in rows if row.reply.ms is not None]),
        "outcomes": {row.task.case.id: outcome(row) for row in rows},
    }


def outcome(row: Row) -> str:
    """Return ``right``, ``wrong``, ``declined`` or ``excluded``."""
    if row.task.excluded is not None:
        return "excluded"
    if row.verdict is None:
        return "declined"
    return "right" if row.verdict.right else "wrong"


def _figures(rows: list[Row]) -> dict[str, object]:
    usable = [row for row in rows if row.task.excluded is None]
    counts = tally([Judged(row.task.case, row.reply, row.verdict) for row in usable])
    return {
        "tasks": len(rows),
        "runnable": len(usable),
        "right": counts.right,
        "wrong": counts.wrong,
        "declined": counts.declined,
        "right_percent_of_runnable": _percent(counts.right, len(usable)),
        "interval_of_runnable": wilson(counts.right, len(usable)),
        "right_percent_of_all": _percent(counts.right, len(rows)),
        "interval_of_all": wilson(counts.right, len(rows)),
        "precision_percent": _percent(counts.right, counts.right + counts.wrong),
    }


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def text(data: dict[str, object]) -> str:
    """Lay the report out for people."""
    excluded, levels, latency = data["excluded"], data["by_difficulty"], data["latency_ms"]
    assert isinstance(excluded, dict) and isinstance(levels, dict) and isinstance(latency, dict)
    lines = [
        f"InterCode-ALFA by execution, backend {data['backend']}",
        f"{'':14}{'tasks':>6}{'run':>5}{'right':>7}{'wrong':>7}{'declined':>10}"
        f"{'right of run (95 %)':>27}{'right of all (95 %)':>27}",
        _line("overall", data["overall"]),
        *(_line(f"difficulty {level}", figures) for level, figures in levels.items()),
    ]
    if excluded:
        told = ", ".join(f"{count} because {reason}" for reason, count in excluded.items())
        lines.append(f"excluded: {told}")
    if latency:
        lines.append("time per request: " + ", ".join(f"{key} {value} ms" for key, value in latency.items()))
    return "\n".join(lines)


def _line(name: str, figures: object) -> str:
    assert isinstance(figures, dict)
    shares = ""
    for which in ("runnable", "all"):
        low, high = figures[f"interval_of_{which}"]
        shares += f"{figures[f'right_percent_of_{which}']:>9} % ({low:>5} to {high:>5})"
    return (
        f"{name:14}{figures['tasks']:>6}{figures['runnable']:>5}{figures['right']:>7}{figures['wrong']:>7}"
        f"{figures['declined']:>10}{shares}"
    )
