"""Plots as SVG, without a package for it: rows of percentiles, and values over time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape

WIDTH, LEFT, RIGHT, ROW = 900, 260, 60, 22
INKS = ("#2266aa", "#cc6622", "#338844", "#883399", "#777777", "#aa2233")
STYLE = "text{font:12px sans-serif;fill:#333}.grid{stroke:#ddd}.target{stroke:#c22;stroke-dasharray:4 3}"

Row = tuple[str, float, float, float, float | None]
"""A name, its p50, p95 and p99, and its target."""


def ranges(title: str, unit: str, rows: Sequence[Row]) -> str:
    """Draw a row for each name with its p50, p95 and p99, and a dashed line at its target."""
    most = max([max(row[3], row[4] or 0) for row in rows] or [1]) or 1
    height = 50 + ROW * len(rows) + 20

    def x(value: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * value / most

    parts = _axis(most, x, height - 20, unit)
    for at, (name, p50, p95, p99, target) in enumerate(rows):
        y = 40 + ROW * at
        ink = INKS[at // 3 % len(INKS)]
        parts += [
            f'<text x="{LEFT - 8}" y="{y + 12}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LEFT}" y="{y + 2}" width="{x(p50) - LEFT:.1f}" height="12" fill="{ink}"/>',
            f'<rect x="{x(p50):.1f}" y="{y + 2}" width="{x(p95) - x(p50):.1f}" height="12" fill="{ink}"'
            ' opacity=".5"/>',
            f'<line x1="{x(p95):.1f}" x2="{x(p99):.1f}" y1="{y + 8}" y2="{y + 8}" stroke="{ink}"/>',
        ]
        if target is not None:
            parts.append(
                f'<line class="target" x1="{x(target):.1f}" x2="{x(target):.1f}" y1="{y - 2}" y2="{y + 18}"/>'
            )
    return _svg(f"{title}: p50 (full), p95 (light), p99 (line), target (dashed)", height, parts)


def over_time(title: str, unit: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Draw values over seconds, a line for each name."""
    every = [point for points in lines.values() for point in points] or [(0.0, 0.0)]
    end, most = max(point[0] for point in every) or 1, max(point[1] for point in every) * 1.1 or 1
    height = 340

    def x(second: float) -> float:
        return 60 + (WIDTH - LEFT - 60) * second / end

    def y(value: float) -> float:
        return height - 40 - (height - 80) * value / most

    parts = _axis(end, x, height - 40, "s")
    for value in marks(most):
        parts += [
            f'<line class="grid" x1="60" x2="{x(end):.1f}" y1="{y(value):.1f}" y2="{y(value):.1f}"/>',
            f'<text x="54" y="{y(value) + 4:.1f}" text-anchor="end">{value:.3g}</text>',
        ]
    for at, (name, points) in enumerate(lines.items()):
        path = " ".join(f"{x(second):.1f},{y(value):.1f}" for second, value in points)
        ink = INKS[at % len(INKS)]
        parts += [
            f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="1.5"/>',
            f'<text x="{WIDTH - LEFT + 12}" y="{50 + 18 * at}" style="fill:{ink}">{escape(name)}</text>',
        ]
    return _svg(f"{title} ({unit})", height, parts)


def _axis(most: float, x: Callable[[float], float], bottom: float, unit: str) -> list[str]:
    parts = []
    for value in marks(most):
        parts += [
            f'<line class="grid" x1="{x(value):.1f}" x2="{x(value):.1f}" y1="34" y2="{bottom}"/>',
            f'<text x="{x(value):.1f}" y="{bottom + 15}" text-anchor="middle">{value:.3g} {unit}</text>',
        ]
    return parts


def marks(most: float) -> list[float]:
    """Return the round numbers at which an axis up to `most` is marked, some five of them."""
    size = 10 ** math.floor(math.log10(most / 5))
    step = size * next(one for one in (1, 2, 5, 10) if size * one >= most / 5)
    return [step * at for at in range(int(most / step) + 1)]


def _svg(title: str, height: float, parts: list[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}">'
    back = f'<rect width="{WIDTH}" height="{height}" fill="#fff"/><text x="10" y="20">{escape(title)}</text>'
    return "\n".join([head, f"<style>{STYLE}</style>", back, *parts, "</svg>", ""])
