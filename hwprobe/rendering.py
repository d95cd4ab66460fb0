"""The report as plain data for JSON, and as text for people."""

from __future__ import annotations

from hwprobe.budget import Budget
from hwprobe.report import HardwareReport, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCHEMA = 2
"""Raised when a field changes its meaning or goes away."""


def as_data(report: HardwareReport, found: Budget) -> dict[str, Any]:
    """Return the report and the budget as what JSON can hold."""
    return {"schema": SCHEMA, **_plain(report), "budget": _plain(found)}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return {name: _plain(inside) for name, inside in value.fields().items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(inside) for inside in value]
    return value


def as_text(report: HardwareReport, found: Budget) -> str:
    """Return the report as lines of `name value`."""
    return "\n".join(f"{name:<14} {value}" for name, value in _lines(report, found) if value)


def _lines(report: HardwareReport, found: Budget) -> list[tuple[str, str]]:
    cpu, topology, memory, limits, live = (
        report.cpu, report.topology, report.memory, report.limits, report.live,
    )  # fmt: skip
    cores = f"{_known(topology.physical)} physical, {_known(topology.logical)} logical"
    if topology.efficiency:
        cores += f" ({topology.performance} fast, {topology.efficiency} slow)"
    return [
        ("system", f"{report.system or 'unknown'} {report.arch or 'unknown'}"),
        ("translated", "yes: the process was made for another processor" if report.translated else ""),
        ("processor", f"{cpu.model or 'unknown'} ({cpu.microarchitecture})"),
        ("features", " ".join(sorted(cpu.usable)) or "none known"),
        ("cores", cores),
        ("sockets", f"{_known(topology.sockets)}, {topology.numa} NUMA"),
        ("caches", ", ".join(f"L{c.level} {c.kind} {amount(c.size)}" for c in topology.caches)),
        ("memory", f"{amount(memory.total)}, {amount(memory.available)} available"),
        ("swap", f"{amount(memory.swap_total)}, {amount(memory.swap_free)} free"),
        ("container", f"{limits.container}, cgroup {limits.cgroup}"),
        ("quota", f"{limits.quota:g} processors ({limits.quota_source})" if limits.quota is not None else ""),
        ("memory limit", f"{amount(limits.memory)} ({limits.memory_source})" if limits.memory else ""),
        ("load", "" if live.load1 is None else f"{live.load1:g}"),
        ("accelerators", ", ".join(f"{a.kind} {a.name}" for a in report.accelerators) or "none"),
        ("threads", f"{found.threads}  ({_bounds(found.reasons)})"),
        ("may use", f"{amount(found.memory)}  ({_bounds(found.memory_reasons, amount)})"),
        *(("problem", problem) for problem in report.problems),
    ]


def _bounds(bounds: Any, show: Any = str) -> str:
    return ", ".join(f"{bound.name} {show(bound.value)}" for bound in bounds) or "nothing is known"


def _known(value: int | None) -> str:
    return "unknown" if value is None else str(value)


def amount(value: int | None) -> str:
    """Return bytes for people: `512 KiB`, `3.8 GiB`."""
    if value is None:
        return "unknown"
    for unit, scale in (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value} B"
