"""`caro model list` and `verify`: what there is, what it takes of this machine, and whether it is sound."""

from __future__ import annotations

import os

from caro.cli import status
from caro.cli.doctor_text import heading
from caro.models import download, named, store
from caro.models.catalogue import MODELS
from caro.models.store import ModelError
from caro.models.variants import OutdatedError
from caro.tuning.fitting import MIB, fit
from hwprobe import Host, budget, probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.model import Call
    from caro.models.catalogue import Model
    from caro.models.offers import Entry

HERE, PARTLY, ABSENT, BAD, OLD = "here", "partly fetched", "not here", "damaged", "outdated"


def memory_of(model: Model) -> tuple[int, int | None]:
    """Return the bytes of memory that `model` takes at least, and how many this process may use, if known."""
    allowed = budget(probe(Host()))
    return fit((model,), allowed).need, allowed.memory


class Row:
    """One model as it is shown."""

    def __init__(self, model: Model, entry: Entry | None, variables: Mapping[str, str]) -> None:
        """Look for the file of `model`, which comes with caro where there is no `entry`."""
        self.model = model
        self.entry = entry
        self.path = ""
        self.problem = ""
        try:
            if entry is None:
                self.path = store.locate({**variables, named.CHOSEN: ""}, model).path
            else:
                self.path = named.present(entry, variables).path
            self.state = HERE
        except ModelError as error:
            self.problem = str(error)
            self.state = OLD if isinstance(error, OutdatedError) else _lacking(model, variables)

    def object(self, chosen: str, need: int, room: int | None) -> dict[str, object]:
        """Return the row for JSON."""
        model, entry = self.model, self.entry
        return {
            "name": model.id,
            "origin": _origin(entry),
            "state": self.state,
            "in_use": model.id == chosen,
            "path": self.path or None,
            "size": model.size,
            "sha256": model.sha256 or None,
            "hashed": "public" if entry is None else entry.hashed or None,
            "quantisation": model.quantisation,
            "licence": model.licence,
            "address": (entry.address or None) if entry else None,
            "memory": need,
            "fits": None if room is None else need <= room,
        }


def _origin(entry: Entry | None) -> str:
    if entry is None:
        return "shipped"
    return "added" if entry.added else "made" if entry.made_of else "catalogue"


def _lacking(model: Model, variables: Mapping[str, str]) -> str:
    for folder in store.folders(variables):
        path = os.path.join(folder, model.file)
        if os.path.lexists(path):
            return BAD
        if os.path.exists(path + download.PART):
            return PARTLY
    return ABSENT


def rows(variables: Mapping[str, str]) -> list[Row]:
    """Return all models: shipped, made here, to be fetched, and of the person's own."""
    found = [Row(model, None, variables) for model in MODELS]
    return found + [Row(entry.model, entry, variables) for entry in named.entries(variables).values()]


def show(call: Call) -> None:
    """Print the list."""
    allowed = budget(probe(Host()))
    room = allowed.memory
    found = rows(call.variables)
    named_now = call.variables.get(named.CHOSEN) or ""
    chosen = named_now or _answering(call.variables)
    needs = [fit((row.model,), allowed).need for row in found]
    if call.json:
        listed = [row.object(chosen, need, room) for row, need in zip(found, needs, strict=True)]
        call.tell("", {"models": listed, "memory": room, "chosen": named_now or None})
        return
    env = call.env
    width = max(len(row.model.id) for row in found)
    env.out(heading(f"  {'model':<{width}}  {'size':>9}  {'memory':>9}  state", env))
    for row, need in zip(found, needs, strict=True):
        mark = "*" if row.model.id == chosen else " "
        size = f"{row.model.size / MIB:,.0f} MiB" if row.model.size else "?"
        state = row.state + (", answers" if row.model.id == chosen and row.state == HERE else "")
        if room is not None and need > room:
            state += ", needs too much memory"
        env.out(f"{mark} {row.model.id:<{width}}  {size:>9}  {need / MIB:>5,.0f} MiB  {state}\n")
    if chosen not in {row.model.id for row in found}:
        env.out(f"answering: {chosen}\n")
    if room is not None:
        env.out(f"caro may use {room / MIB:,.0f} MiB of memory; caro model use NAME chooses who answers\n")


def _answering(variables: Mapping[str, str]) -> str:
    """Return the model that answers where none is named."""
    from caro.backends.embedded.here import here
    from caro.tuning.choice import TuningError

    try:
        return str(here(variables, complete=False).tuning.model.value or MODELS[0].id)
    except (ModelError, TuningError):
        return MODELS[0].id


def verify(call: Call, name: str | None) -> int:
    """Read the files again, all that are here or the one of `name`; 4 where one is not sound."""
    from caro.cli.model import known

    found = rows(call.variables)
    if name is not None:
        if not named.shipped(name):
            known(name, call)
        found = [row for row in found if row.model.id == name]
    told, bad = [], 0
    for row in found:
        if row.state in (ABSENT, PARTLY) and name is None:
            continue
        problem = row.problem or _differs(row, call.variables)
        bad += bool(problem)
        how = "public" if row.entry is None else row.entry.hashed
        told.append({"name": row.model.id, "sound": not problem, "sha256": row.model.sha256, "hashed": how})
        if not call.json:
            call.env.out(f"{row.model.id}: {problem or f'sound, sha256 {row.model.sha256} ({how})'}\n")
    if call.json:
        call.tell("", {"models": told})
    elif not told:
        call.env.out("no model is here\n")
    return status.CONFIGURATION if bad else status.ANSWERED


def _differs(row: Row, variables: Mapping[str, str]) -> str:
    """Return what is wrong with a file whose size and stamp are right; empty where its bytes are too."""
    try:
        if row.entry is None:
            found = store.locate({**variables, named.CHOSEN: ""}, row.model)
        else:
            found = named.present(row.entry, variables)
        digest = store.digest(found.path, found.offset, row.model.size)
    except ModelError as error:
        return str(error)
    except OSError as error:
        return f"can't be read ({error.strerror})"
    if digest == row.model.sha256:
        return ""
    return f"{found.path} is damaged (sha256 {digest[:12]}, not {row.model.sha256[:12]}): {found.remedy}"
