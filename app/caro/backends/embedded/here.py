"""Tunes for this very machine: probes it, looks what is installed, and takes in what a person set."""

from __future__ import annotations

from caro import cache
from caro._record import dataclass
from caro.backends.embedded import library
from caro.keys import given as set_by_person
from caro.models import store, variants
from caro.models.catalogue import MODELS
from caro.tuning import measured
from caro.tuning.choice import TuningError
from caro.tuning.decide import GIVEN, tune
from hwprobe import Host, budget, probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends.embedded.library import Installation
    from caro.models.store import Located
    from caro.tuning.choice import Tuning
    from caro.tuning.measured import Measured
    from hwprobe import Budget, HardwareReport


@dataclass(frozen=True, slots=True)
class Here:
    """This machine, what is installed on it, and the tuning for both."""

    report: HardwareReport
    budget: Budget
    engine: Installation
    located: Located
    """The file of the chosen model; of the best one where none fits into memory."""
    tuning: Tuning
    fingerprint: str
    warning: str | None
    """What was wrong with the kept measurement."""
    best: Located
    """The file of the best model, for which a faster one may stand in."""
    fast: Located | None
    """The file of that faster one; None where it is not here, or a person named a model."""
    measured: Measured | None
    """What was kept for this machine."""


def here(
    variables: Mapping[str, str],
    origins: Mapping[str, str] | None = None,
    host: Host | None = None,
    order: tuple[str, ...] = ("static", "embedded"),
    *,
    complete: bool = True,
) -> Here:
    """Return the tuning for this process.

    ModelError where no sound model is installed, EngineError without an engine, TuningError where a person
    set what can't be. Unless it has to be `complete`, what is missing is taken as if it were installed.
    """
    try:
        given = {name: set_by_person(name, variables, origins or {}) for name in GIVEN}
    except ValueError as error:
        raise TuningError(str(error)) from None
    try:
        # Models first: looking for a file is cheap, and both are missing on a fresh machine.
        found = _models(variables)
    except store.ModelError:
        if complete:
            raise
        found = [store.Located("", model, model.id, "missing") for model in MODELS]
    try:
        engine = library.installed()
    except library.EngineError:
        if complete:
            raise
        engine = library.Installation("", "", ())
    report = probe(host or Host())
    allowed = budget(report)
    models = [located.model for located in found]
    fast = None if variables.get("CARO_MODEL") else _fast(variables, found[0])
    # A faster form comes and goes, and what was measured of the best one stays true.
    mark = measured.fingerprint(report, engine.kernels, models)
    kept, warning = measured.load(cache.folder(variables), mark)
    tuning = tune(report, allowed, engine.names, models, given, kept, order, fast.model if fast else None)
    chosen = next((one for one in (*found, fast) if one and one.model.id == tuning.model.value), found[0])
    return Here(report, allowed, engine, chosen, tuning, mark, warning, found[0], fast, kept)


def _fast(variables: Mapping[str, str], best: Located) -> Located | None:
    """Return the faster form of `best`; None where it is not here, or not to be used."""
    variant = variants.of_model(best.model.id)
    if variant is None:
        return None
    try:
        return variants.located(variant, variables)
    except store.ModelError:
        return None


def _models(variables: Mapping[str, str]) -> list[Located]:
    """Return the models that are installed, best first; the one alone that a person named."""
    if variables.get("CARO_MODEL"):
        return [store.locate(variables)]
    found: list[Located] = []
    missing: store.ModelMissingError | None = None
    for model in MODELS:
        try:
            found.append(store.locate(variables, model))
        except store.ModelMissingError as error:
            missing = missing or error
    if not found and missing is not None:
        raise missing
    return found
