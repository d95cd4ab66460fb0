"""The figures in the text format of OpenMetrics 1.0, for the file collector of a monitoring system.

All are about a stretch of time that slides, so they may fall: gauges and a gauge histogram, and no counters.
Units are the base units that the format asks for: seconds, bytes, ratios from 0 to 1.
"""

from __future__ import annotations

import math

from caro.metrics.summary import PERCENTS, histogram

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caro.metrics.reading import Reading
    from caro.metrics.rules import Alert
    from caro.metrics.summary import Figure

CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"

_RATES = {
    "declined": "that ended without a command",
    "blocked": "that the safety policy blocked",
    "errors": "that a fault kept from ending well",
    "crashes": "in which caro itself failed",
    "edited": "that were changed, of those somebody was asked about",
}


def text(reading: Reading, made: Mapping[str, Figure], alerts: Sequence[Alert]) -> str:
    """Return the whole exposition, with the `# EOF` that ends one."""
    lines: list[str] = []
    records = reading.records

    def family(name: str, says: str, unit: str = "", kind: str = "gauge") -> str:
        full = f"caro_{name}"
        lines.append(f"# TYPE {full} {kind}")
        if unit:
            lines.append(f"# UNIT {full} {unit}")
        lines.append(f"# HELP {full} {says}")
        return full

    name = family("answers", "Answers by who gave them and how they ended.")
    ends: dict[tuple[str, str], int] = {}
    for one in records:
        end = (one.backend or "none", one.outcome)
        ends[end] = ends.get(end, 0) + 1
    for (backend, outcome), count in sorted(ends.items()):
        lines.append(f'{name}{{backend="{backend}",outcome="{outcome}"}} {count}')

    for front, title, label in (
        ("time", "How long answers took", "backend"),
        ("stage", "How long a stage of answers took", "stage"),
    ):
        name = family(f"{'answer' if front == 'time' else 'stage'}_seconds", f"{title}.", "seconds")
        for key, figure in made.items():
            kind, _, rest = key.partition(".")
            if kind == front:
                which, _, percent = rest.partition(".p")
                quantile = f'{label}="{which}",quantile="{int(percent) / 100:g}"'
                lines.append(f"{name}{{{quantile}}} {figure.value / 1000:.6g}")

    name = family("duration_seconds", "Answers by the time they took.", "seconds", "gaugehistogram")
    below = 0
    for edge, count in histogram(records):
        below += count
        le = "+Inf" if math.isinf(edge) else f"{edge / 1000:g}"
        lines.append(f'{name}_bucket{{le="{le if "." in le or le == "+Inf" else le + ".0"}"}} {below}')
    lines.append(f"{name}_gcount {len(records)}")
    lines.append(f"{name}_gsum {sum(one.total for one in records) / 1000:.6g}")

    for key, says in _RATES.items():
        name = family(f"{key}_ratio", f"Answers {says}.", "ratio")
        if key in made:
            lines.append(f"{name} {made[key].value / 100:.6g}")

    name = family("cpu_seconds", "Processor time of the process, its start included.", "seconds")
    for rank in PERCENTS:
        spent = made.get(f"cpu.p{rank}")
        if spent is not None:
            lines.append(f'{name}{{quantile="{rank / 100:g}"}} {spent.value / 1000:.6g}')
    for front, title, says, unit, scale in (
        ("memory", "memory_bytes", "Most memory of a process, its 95th percentile.", "bytes", 1e6),
        ("speed", "speed_tokens_per_second", "Median speed of the model.", "tokens_per_second", 1.0),
    ):
        name = family(title, says, unit)
        for key, figure in made.items():
            if key.startswith(f"{front}."):
                lines.append(f'{name}{{backend="{key.partition(".")[2]}"}} {figure.value * scale:.6g}')

    name = family("alert", "Whether a rule fires: 1, or 0.")
    lines += [f'{name}{{rule="{one.rule.name}"}} {int(one.fires)}' for one in alerts]
    name = family("unreadable_lines", "Lines of the files that were cut, or are none of this version's.")
    lines.append(f"{name} {reading.unreadable + reading.foreign}")
    return "\n".join([*lines, "# EOF"]) + "\n"
