"""From the report of the machine to the tuning: puts the single decisions together.

A pure function: what it is given decides alone, so a captured machine is a test case.
"""

from __future__ import annotations

from caro._record import replace
from caro.tuning.choice import Choice, Tuning
from caro.tuning.fast import WAIT, told, too_slow
from caro.tuning.fitting import Fit, fit
from caro.tuning.kernels import kernel
from caro.tuning.threads import threads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caro.models.catalogue import Model
    from caro.tuning.measured import Measured
    from hwprobe import Budget, HardwareReport

GIVEN = ("threads", "kernel", "context_size", "mmap", "model", "backend")
"""The settings of a person that tuning heeds."""


def tune(
    report: HardwareReport,
    budget: Budget,
    present: Sequence[str],
    models: Sequence[Model],
    given: Mapping[str, tuple[object, str]] | None = None,
    measured: Measured | None = None,
    order: tuple[str, ...] = ("static", "embedded"),
    fast: Model | None = None,
) -> Tuning:
    """Return the tuning for the CPU libraries `present` and the `models` that are installed, best first.

    `fast` may stand in for the best one: where that takes too long, or too much memory.
    `given` holds, by name of the setting, what a person set: a value (None for nothing) and its source.
    `measured` is the result of a sweep on this very machine. TuningError for a given value that can't be.
    """
    given = given or {}
    own = given.get("model")
    by = own[1] if own is not None and own[0] is not None else None
    fitted = _fitted(models, fast, budget, by, given, measured)
    chosen = next((model for model in (*models, fast) if model and model.id == fitted.model.value), None)
    quantised = chosen.quantisation if chosen else None
    core = kernel(report, present, given.get("kernel"))
    if measured is not None and core.source == "derived" and measured.kernel in present:
        core = Choice(
            measured.kernel,
            "measured",
            "fastest in the sweep of caro doctor --tune",
            core.bounds,
            core.change,
        )
    return Tuning(
        model=fitted.model,
        quantisation=Choice(
            quantised,
            fitted.model.source,
            "comes with the model" if quantised else fitted.model.reason,
            change=fitted.model.change,
        ),
        kernel=core,
        threads_prompt=threads(
            "prompt", report, budget, given.get("threads"), measured.prompt if measured else None
        ),
        threads_generation=threads(
            "generation", report, budget, given.get("threads"), measured.generation if measured else None
        ),
        context=fitted.context,
        mmap=fitted.mmap,
        order=_order(order, given.get("backend"), fitted.problem),
        problem=fitted.problem,
    )


def _fitted(
    models: Sequence[Model],
    fast: Model | None,
    budget: Budget,
    by: str | None,
    given: Mapping[str, tuple[object, str]],
    measured: Measured | None,
) -> Fit:
    """Choose the model, with context and mapping; `by` is the source where a person named the only one."""
    limits = given.get("context_size"), given.get("mmap")
    slow = measured if by is None and too_slow(measured, models[0]) else None
    if slow is not None and fast is not None:
        found = fit((fast,), budget, None, *limits)
        if found.problem is None:
            return replace(found, model=_because(found.model, slow, "measured", "so the fast one answers"))
    found = fit(models if fast is None else (*models, fast), budget, by, *limits)
    if slow is not None and fast is None and found.problem is None:
        model = _because(found.model, slow, "derived", "caro doctor says what is faster")
        return replace(found, model=model)
    return found


def _because(choice: Choice, measured: Measured, source: str, so: str) -> Choice:
    """Return the choice of a model with what was measured as its first reason."""
    reason = f"{told(measured)} (caro doctor --tune), over {WAIT:g}: {so}; it {choice.reason}"
    change = f"another measurement, {choice.change}"
    return replace(choice, source=source, reason=reason, change=change)


def _order(order: tuple[str, ...], given: tuple[object, str] | None, problem: str | None) -> Choice:
    """Explain the order of the backends; the embedded one is left out where it must not be loaded."""
    change = "CARO_BACKEND, backend in the configuration file, or --backend"
    if given is not None and given[0] not in (None, "auto") and given[1] != "default":
        return Choice(order, given[1], "set by a person", (), change)
    if problem is not None:
        left = tuple(name for name in order if name != "embedded")
        return Choice(left, "derived", f"the embedded backend is left out: {problem}", (), change)
    reason = "the static matcher answers at once; the model is asked when it declines; servers only if named"
    return Choice(order, "derived", reason, (), change)
