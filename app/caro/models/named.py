"""Finds a model by the name that a person gives: shipped, made here, offered, or added by themselves."""

from __future__ import annotations

import os

from caro.models import shelf, store, variants
from caro.models.catalogue import MODELS, VARIANTS
from caro.models.offers import OFFERS, Entry
from caro.models.store import Located, ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.models.catalogue import Variant

CHOSEN = "CARO_MODEL"
"""The variable that names the model, or a file; the setting `model` of a configuration file is the same."""


def entries(environ: Mapping[str, str]) -> dict[str, Entry]:
    """Return all that can be made or fetched, or was added, by name; what was recorded here stands first.

    ModelError where a list of added models is damaged.
    """
    found = {variant.model.id: _made(variant, environ) for variant in VARIANTS}
    found |= {entry.model.id: entry for entry in OFFERS}
    for folder in reversed(store.folders(environ)):
        found.update(shelf.read(folder))
    return found


def _made(variant: Variant, environ: Mapping[str, str]) -> Entry:
    path = variants.path(variant, environ)
    made = variants.read(path) if path else None
    hashed = f"recorded {made.on}" if made else ""
    return Entry(variants.model(variant, made), "", hashed, made_of=variant.source.id)


def is_name(text: str) -> bool:
    """Tell whether `text` can be a model's name, rather than a file's."""
    plain = text.replace("-", "a").replace(".", "a").replace("_", "a")
    return plain.isascii() and plain.isalnum() and text[0].isalnum() and not text.endswith(".gguf")


def shipped(name: str) -> bool:
    """Tell whether that is a model which comes with caro."""
    return any(model.id == name for model in MODELS)


def located(text: str, environ: Mapping[str, str]) -> Located | None:
    """Return the model that `text` names, checked; None where `text` is no name that is known, nor could be.

    ModelError where the model is not here, or its file is unsound.
    """
    if not is_name(text) or os.path.exists(text):
        return None
    if shipped(text):
        (model,) = (model for model in MODELS if model.id == text)
        return store.locate({**environ, CHOSEN: ""}, model)
    entry = entries(environ).get(text)
    if entry is None:
        raise ModelError(f"{CHOSEN} is {text}, and neither a model nor a file is called so: caro model list")
    return present(entry, environ)


def present(entry: Entry, environ: Mapping[str, str]) -> Located:
    """Return the file of `entry`, checked; ModelError where it is not here or unsound."""
    model = entry.model
    variant = variants.of_name(model.id) if entry.made_of else None
    if variant is not None:
        return variants.located(variant, environ)
    remedy = remedy_for(entry)
    for folder in store.folders(environ):
        path = os.path.join(folder, model.file)
        if os.path.lexists(path):
            if not model.sha256:
                raise ModelError(f"{path} was not fetched by caro, and no sha256 of it is known: {remedy}")
            store.check(path, model, remedy)
            return Located(path, model, model.id, CHOSEN, 0, remedy)
    raise ModelError(f"the model {model.id} is not here: {remedy}")


def remedy_for(entry: Entry) -> str:
    """Return what brings a sound file."""
    if entry.address:
        return f"caro model pull {entry.model.id}"
    return f"caro model add {entry.model.id} FILE"
