"""The report of `caro stats` for a person: each figure with its target, a mark, and what it was before."""

from __future__ import annotations

from caro.cli.doctor_text import heading, painted
from caro.cli.stats import alert_text
from caro.domain import BACKENDS
from caro.escape import visible
from caro.metrics import rules
from caro.metrics.summary import histogram

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.stats import Report
    from caro.metrics.rules import Mark

MARKS: dict[Mark, str] = {"ok": "32", "near": "33", "off": "1;31", "few": "2"}
"""Mark to the parameters of the terminal's colour sequence (ECMA-48, SGR)."""

ROWS = (
    *((f"time.{name}.p{percent}", f"{name}, p{percent}") for name in BACKENDS for percent in (50, 95, 99)),
    ("time.all.p95", "all, declined too, p95"),
    *((f"share.{name}", f"answered by {name}") for name in BACKENDS),
    ("declined", "declined"),
    ("errors", "errors"),
    ("crashes", "crashes"),
    ("blocked", "blocked"),
    ("edited", "edited, of those asked about"),
    ("cpu.p95", "processor time, p95"),
    *((f"memory.{name}", f"memory, {name}, p95") for name in BACKENDS),
    *((f"speed.{name}", f"speed, {name}, p50") for name in BACKENDS),
)
"""The figures that are shown where there are any, and what they are called."""

BAR = 40
"""Columns of the longest bar of the histogram."""


SWITCH = {
    "on": "No word of a request is kept, nothing is sent; caro stats off|delete ends it.",
    "off": "Nothing new is noted: caro stats on.",
    "text": "Requests and commands are kept too, nothing is sent; caro stats on ends that.",
}
"""By setting: what becomes of answers, and how to change that."""


def show(report: Report, env: Environ) -> None:
    """Print the report."""
    reading = report.reading
    count = len(reading.records)
    env.out(heading(f"{_counted(count, 'answer')} {report.stretch.says}", env))
    if count:
        _figures(report, env)
        _stages(report, env)
        _histogram(report, env)
    fired = [one for one in report.alerts if one.fires]
    env.out("".join(f"alert: {alert_text(one)}\n" for one in fired))
    notes = [f"{_counted(reading.files, 'file')}, {size(reading.size)}, in {report.place}"]
    if report.place is None:
        notes = ["There is no home folder to keep figures in: set CARO_STATE_DIR."]
    if reading.unreadable:
        notes.append(f"Not counted: {_counted(reading.unreadable, 'line')}, cut or damaged.")
    if reading.foreign:
        notes.append(f"Not counted: {_counted(reading.foreign, 'line')} of another version or of the future.")
    notes.append(SWITCH[report.setting])
    env.out("".join(f"{visible(note)}\n" for note in notes))


def _figures(report: Report, env: Environ) -> None:
    env.out(f"  {'':<29}{'value':>13}  {'target':<12}{'mark':<6}{'before':>13}\n")
    for key, label in ROWS:
        figure, earlier = report.figures.get(key), report.before.get(key)
        if figure is None or (key == "crashes" and not figure.value):
            continue
        target, mark = rules.TARGETS.get(key), rules.mark(figure)
        wanted = ""
        if target is not None:
            wanted = f"{'least' if target.least else 'most'} {amount(target.limit, figure.unit)}"
        shown = painted(f"{mark or '':<6}", MARKS[mark], env) if mark else " " * 6
        was = amount(earlier.value, earlier.unit) if earlier is not None else ""
        row = f"  {label:<29}{amount(figure.value, figure.unit):>13}  {wanted:<12}{shown}{was:>13}"
        env.out(row.rstrip() + "\n")


def _stages(report: Report, env: Environ) -> None:
    parts = [
        f"{key.split('.')[1]} {amount(figure.value, 'ms')}"
        for key, figure in report.figures.items()
        if key.startswith("stage.") and key.endswith(".p95")
    ]
    env.out(f"  by stage, p95: {', '.join(parts)}\n")


def _histogram(report: Report, env: Environ) -> None:
    """Draw the classes from the first that holds an answer to the last."""
    bars = histogram(report.reading.records)
    held = [at for at, (_, count) in enumerate(bars) if count]
    most = max(count for _, count in bars)
    env.out("\n")
    for at in range(held[0], held[-1] + 1):
        edge, count = bars[at]
        longer = edge == float("inf")
        label = f"over {amount(bars[at - 1][0], 'ms')}" if longer else f"up to {amount(edge, 'ms')}"
        bar = "#" * (-(-count * BAR // most))
        env.out(f"  {label:<14}{bar:<{BAR}} {count:>7,}\n")
    env.out("\n")


def amount(value: float, unit: str) -> str:
    """Return a figure in three digits or so, with its unit."""
    if unit == "ms" and value >= 1000:
        value, unit = value / 1000, "s"
    decimals = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2 if unit == "s" else 1
    return f"{value:,.{decimals}f} {unit}"


def size(count: int) -> str:
    """Return so many bytes in kB or MB."""
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{-(-count // 1000)} kB"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'s' * (count != 1)}"
