"""The report of `caro doctor` as data. Fields may be added; one that changes its meaning raises SCHEMA."""

from __future__ import annotations

from caro.tuning.choice import NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.doctor.checks import Result
    from caro.doctor.examination import Examination
    from caro.tuning.choice import Choice, Tuning

SCHEMA = 1


def report_object(
    patient: Examination, results: Sequence[Result], extra: Sequence[tuple[str, str]]
) -> dict[str, object]:
    """Return the whole report."""
    from caro import __version__
    from hwprobe.rendering import as_data

    tuning = patient.here.tuning if patient.here is not None else None
    return {
        "schema": SCHEMA,
        "caro": __version__,
        "ok": all(result.status != "FAIL" for result in results),
        "hardware": as_data(patient.report, patient.budget),
        "tuning": None if tuning is None else {name: choice_object(c) for name, c in choices(tuning)},
        "checks": [
            {"name": r.name, "status": r.status, "detail": r.detail, "remedy": r.remedy or None}
            for r in results
        ],
        "crosschecks": dict(extra),
    }


def choices(tuning: Tuning) -> list[tuple[str, Choice]]:
    """Return the values of a tuning by name, in the order that a person reads them."""
    return [(name, getattr(tuning, name)) for name in NAMES]


def choice_object(choice: Choice) -> dict[str, object]:
    """Return one value; its source is the bare word, `from` names the variable, option or file."""
    source, _, place = choice.source.partition(" ")
    value = list(choice.value) if isinstance(choice.value, tuple) else choice.value
    return {
        "value": value,
        "source": source,
        "from": place or None,
        "reason": choice.reason,
        "bounds": list(choice.bounds),
        "change": choice.change or None,
    }
