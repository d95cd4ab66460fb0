"""How many threads read the prompt and write the answer.

The engine's threads wait for each other in a loop after every layer, so one thread that does not get its
core holds up all: with two on a busy two-core machine, 31 tokens took 9 to 96 s in place of 0.7.
"""

from __future__ import annotations

from caro.tuning.choice import Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hwprobe import Budget, HardwareReport

FEW = 2
"""Up to this many, there is one thread: the person's own programs need a core too."""
MOST = {"prompt": 8, "generation": 4}
"""Most threads that are taken unmeasured. Writing a token reads the whole model (100 MB) once, which a few
cores do as fast as the memory can; two threads write 5 % faster than one and read a prompt 70 % faster. What
more than two give was not measured: `caro doctor --tune` does."""
WAITING = 10.0
"""Percent of the last 10 s in which some task waited for a core (PSI) from which cores count as busy."""


def threads(
    stage: str,
    report: HardwareReport,
    budget: Budget,
    given: tuple[object, str] | None = None,
    measured: int | None = None,
) -> Choice:
    """Choose the threads for `stage`: `prompt` or `generation`."""
    bounds = tuple(f"{bound.name}: {bound.value} ({bound.source})" for bound in budget.reasons)
    if given is not None and given[0] is not None:
        return Choice(given[0], given[1], "set by a person", bounds, "CARO_THREADS, or threads in the file")
    tightest = budget.reasons[0] if budget.reasons else None
    who = f"{tightest.name} ({tightest.source})" if tightest else "nothing is known of the processors"
    change = "another bound, caro doctor --tune, CARO_THREADS or threads in the configuration file"
    if measured is not None:
        wanted, source = min(measured, budget.threads), "measured"
        reason = f"fastest in the sweep of caro doctor --tune, within the budget of {budget.threads}"
    elif budget.threads <= FEW:
        wanted, source = 1, "derived"
        reason = f"few cores: the budget is {budget.threads}, by {who}"
    else:
        wanted, source = min(budget.threads - 1, MOST[stage]), "derived"
        reason = f"the budget is {budget.threads}, by {who}; one core is left free, {MOST[stage]} at most"
    free = idle(report)
    if free is not None and wanted > free:
        reason = f"cores are busy ({pressure(report)}); with idle ones it would be {wanted}"
        wanted, source = free, "derived"
    return Choice(wanted, source, reason, bounds, change)


def idle(report: HardwareReport) -> int | None:
    """Return how many threads find a free core now, at least 1; None where nothing is known."""
    live, logical = report.live, report.topology.logical
    if live.psi_cpu is not None and live.psi_cpu >= WAITING:
        return 1
    if live.load1 is None or not logical:
        return None
    return max(1, round(logical - live.load1))


def pressure(report: HardwareReport) -> str:
    """Return what is known of the load, for a person."""
    live = report.live
    known = []
    if live.load1 is not None:
        known.append(f"load {live.load1:g} on {report.topology.logical or '?'} processors")
    if live.psi_cpu is not None:
        known.append(f"tasks waited {live.psi_cpu:g} % of the last 10 s")
    return ", ".join(known) or "nothing is known"
