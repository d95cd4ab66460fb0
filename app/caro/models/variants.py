"""Finds the files that caro made itself, out of a model that it came with (`making` makes them).

Beside each lies `FILE.made`: of which bytes and in which form it was made, and the sha256 that came out.
Where caro has come with another model since, or takes another form, the file is not used any more: how to
talk to it, and from which probability on to trust it, are told of today's model.
"""

from __future__ import annotations

import os

from caro._record import dataclass, replace
from caro.models import store
from caro.models.catalogue import VARIANTS
from caro.models.store import Located, ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.models.catalogue import Model, Variant

RECORD = ".made"
"""Appended to a file's name."""
_FIRST = "caro-made 1"


@dataclass(frozen=True, slots=True)
class Made:
    """What was recorded when a file was made."""

    source: str
    """The sha256 of the file that it was made of."""
    form: str
    sha256: str
    size: int
    on: str
    """The day, as `2026-01-31`."""


class OutdatedError(ModelError):
    """The file was made of another model than the one that caro comes with now."""


def of_name(name: str) -> Variant | None:
    """Return the variant of that name."""
    return next((variant for variant in VARIANTS if variant.model.id == name), None)


def of_model(name: str) -> Variant | None:
    """Return the variant that may stand in for the model of that name."""
    return next((variant for variant in VARIANTS if variant.source.id == name), None)


def remedy(variant: Variant) -> str:
    """Return what makes the file."""
    return f"caro model pull {variant.model.id}"


def path(variant: Variant, environ: Mapping[str, str]) -> str | None:
    """Return where the file lies; None where it is not here."""
    places = (os.path.join(folder, variant.model.file) for folder in store.folders(environ))
    return next((place for place in places if os.path.lexists(place)), None)


def model(variant: Variant, made: Made | None) -> Model:
    """Return the row of the file that was made; that of the catalogue where none was."""
    return replace(variant.model, sha256=made.sha256, size=made.size) if made else variant.model


def located(variant: Variant, environ: Mapping[str, str]) -> Located:
    """Return the file, checked; ModelError where it is not here, unsound, or made of another model."""
    cure = remedy(variant)
    place = path(variant, environ)
    if place is None:
        raise ModelError(f"the model {variant.model.id} is not here: {cure}")
    made = read(place)
    if made is None:
        raise ModelError(f"{place} was not made by caro, and no sha256 of it is known: {cure}")
    if not is_current(made, variant):
        raise OutdatedError(f"{place} was made of another {variant.source.id} than caro has now: {cure}")
    row = model(variant, made)
    store.check(place, row, cure)
    return Located(place, row, row.id, "CARO_MODEL", 0, cure)


def is_current(made: Made, variant: Variant) -> bool:
    """Tell whether the file was made of today's model in today's form."""
    return (made.source, made.form) == (variant.source.sha256, form_of(variant))


def form_of(variant: Variant) -> str:
    """Return the form in one line, as it is recorded."""
    from caro.models.forms import FORMS

    form = FORMS[variant.form]
    return " ".join([form.kind, form.embedding, *(f"{pattern}={kind}" for pattern, kind in form.finer)])


def read(place: str) -> Made | None:
    """Return what is recorded of the file at `place`; None where nothing is that can be understood."""
    try:
        with open(place + RECORD, encoding="ascii") as file:
            first, *lines = file.read(4096).splitlines()
        if first != _FIRST:
            return None
        found = dict(line.split(" ", 1) for line in lines)
        return Made(found["source"], found["form"], found["sha256"], int(found["size"]), found["on"])
    except (OSError, ValueError, KeyError):
        return None


def keep(place: str, made: Made) -> None:
    """Record it for the file at `place`, in one step for all who look; OSError where that fails."""
    new = f"{place}{RECORD}.new"
    try:
        with open(new, "w", encoding="ascii") as file:
            file.write(
                f"{_FIRST}\nsource {made.source}\nform {made.form}\nsha256 {made.sha256}\n"
                f"size {made.size}\non {made.on}\n"
            )
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, place + RECORD)
    except OSError:
        if os.path.exists(new):
            os.unlink(new)
        raise
