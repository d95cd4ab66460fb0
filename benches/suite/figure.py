"""One measured figure, what it is held to, and the marks that come of it.

Every part of the suite returns figures of this one form, so one report shows them all and a later run can be
laid beside an earlier one.
"""

from __future__ import annotations

import dataclasses
import fnmatch
import math
import os
import statistics
import tomllib
from collections.abc import Iterable
from typing import Any

HERE = os.path.dirname(os.path.abspath(__file__))
TARGETS = os.path.join(HERE, "targets.toml")

SAME = 0.10
"""Share by which a figure may differ from its baseline before it is called better or worse."""


@dataclasses.dataclass(frozen=True)
class Figure:
    """A figure: `id` is its name for machines (part first, split by slashes), `what` the one for people.

    `now` is measured, `baseline` the same of an earlier run or revision; both are in `unit`. `detail` holds
    what else is worth showing: percentiles, counts. `steady` figures (sizes, counts, ratios within one run)
    may be compared between machines, times may not.
    """

    id: str
    what: str
    unit: str
    now: float | None
    detail: dict[str, float | int | str] = dataclasses.field(default_factory=dict)
    target: float | None = None
    more_is_better: bool = False
    steady: bool = False
    baseline: float | None = None
    change: float | None = None
    """Share of the baseline that was added, measured in pairs where a run has both; else worked out."""
    sure: bool = True
    """Whether the change is larger than what the pairs differ among themselves."""
    note: str = ""

    @property
    def part(self) -> str:
        """Return the part of the suite that it belongs to."""
        return self.id.partition("/")[0]

    @property
    def changed(self) -> float | None:
        """Return by what share it differs from the baseline; None where there is nothing to compare."""
        if self.change is not None:
            return self.change
        if self.now is None or not self.baseline:
            return None
        return self.now / self.baseline - 1

    @property
    def mark(self) -> str:
        """Return `reached` or `missed` where there is a target, else `better`, `same`, `worse`, `unclear`."""
        if self.now is None:
            return "not measured"
        if self.target is not None:
            return "reached" if self._holds(self.target) else "missed"
        change = self.changed
        if change is None:
            return ""
        if abs(change) <= SAME:
            return "same"
        if not self.sure:
            return "unclear"
        return "better" if (change > 0) == self.more_is_better else "worse"

    def _holds(self, target: float) -> bool:
        assert self.now is not None
        return self.now >= target if self.more_is_better else self.now <= target


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that `share` of the values don't exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)), 1) - 1]


def spread(values: list[float]) -> dict[str, float | int | str]:
    """Return p50, p95, p99 and how many there are; p99 of less than 100 values is their largest."""
    return {
        "p50": statistics.median(values),
        "p95": percentile(values, 0.95),
        "p99": percentile(values, 0.99),
        "n": len(values),
    }


def aimed(figures: list[Figure], path: str = TARGETS) -> list[Figure]:
    """Return the figures with the targets of the table; ValueError for a target in another unit."""
    with open(path, "rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)["target"]
    found = []
    for figure in figures:
        row = next((one for one in rows if fnmatch.fnmatchcase(figure.id, one["id"])), None)
        if row is not None:
            if row["unit"] != figure.unit:
                raise ValueError(f"{figure.id} is in {figure.unit}, its target in {row['unit']}")
            goal = row["at_least" if "at_least" in row else "at_most"]
            figure = dataclasses.replace(figure, target=float(goal), more_is_better="at_least" in row)
        found.append(figure)
    return found


def against(figures: list[Figure], before: dict[str, Any], same_machine: bool) -> list[Figure]:
    """Return the figures with their values in an earlier report; times only where it is of this machine."""
    known = {row["id"]: row["now"] for row in before.get("figures", ())}
    return [
        dataclasses.replace(figure, baseline=known.get(figure.id))
        if figure.baseline is None and (figure.steady or same_machine)
        else figure
        for figure in figures
    ]


def as_data(figure: Figure) -> dict[str, Any]:
    """Return a figure as a row of the report in JSON."""
    row = dataclasses.asdict(figure)
    row |= {"part": figure.part, "change": figure.changed, "mark": figure.mark}
    return {name: round(value, 6) if isinstance(value, float) else value for name, value in row.items()}
