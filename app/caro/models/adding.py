"""Models of a person's own: from an address or from a file, under a name that they give."""

from __future__ import annotations

import hashlib
import os

from caro._record import replace
from caro.models import download, making, named, pull, shelf, store, variants
from caro.models.locks import held
from caro.models.offers import Entry, described
from caro.models.store import ModelError
from caro.models.web import WebError, checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.models.download import Watch


def entry(name: str, source: str, sha256: str, form: str, environ: Mapping[str, str]) -> Entry:
    """Return what is known of a model before its file was seen; ModelError where a part of it is no good.

    `source` is an address or a file, `form` a prompt format; `sha256` and `form` may be empty.
    """
    if not named.is_name(name) or name == "default" or len(name) > 60:
        raise ModelError(f"a model can't be called {name[:60]}: use letters, digits, '-', '_' and '.'")
    there = named.entries(environ).get(name)
    if named.shipped(name) or (there is not None and not there.added):
        raise ModelError(f"{name} is a model of caro's own: take another name")
    address = source if "://" in source else ""
    if address:
        try:
            checked(address)
        except WebError as error:
            raise ModelError(str(error)) from None
    if there is not None and (there.address != address or (sha256 and there.model.sha256 != sha256)):
        raise ModelError(f"another model is called {name}: caro model remove {name}, or take another name")
    if there is not None and address:
        return replace(there, form=form or there.form)
    model = described(
        name=name,
        file=f"{name}.gguf",
        size=0,
        sha256=sha256,
        quantisation="unknown",
        kv_per_token=0,
        licence="unknown",
        prompt=form or "chatml",
    )
    return Entry(model, address, "given" if sha256 else "", added=True, form=form)


def from_file(one: Entry, source: str, folder: str, watch: Watch) -> Entry:
    """Take the file `source` into `folder`, as a further name of it where one disk holds both."""
    path = os.path.join(folder, one.model.file)
    part = path + download.PART
    with held(path + ".lock", lambda: watch.say(f"another caro is adding {one.model.id}: waiting")):
        try:
            if not os.path.isfile(source):
                raise ModelError(f"{source} is not a file: give a GGUF file, or an https address")
            pull.forget(path)
            found = _taken(os.path.realpath(source), part, watch)
            if one.model.sha256 and found != one.model.sha256:
                raise ModelError(f"{source} is another file: its sha256 is {found}")
            one = pull.completed(one, part, found, watch.say)
            os.replace(part, path)
            store.vouch(path, one.model)
            shelf.keep(folder, one)
        except download.NoRoomError as error:
            raise ModelError(str(error)) from None
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise ModelError(f"{source} can't be taken to {folder} ({why}): see that it can") from None
        finally:
            pull.forget(path)
            os.unlink(path + ".lock")
    return one


def _taken(source: str, part: str, watch: Watch) -> str:
    """Make `part` a name of the file `source`, or a copy of it; return the sha256."""
    size, done, found = os.path.getsize(source), 0, hashlib.sha256()
    copying = False
    try:
        os.link(source, part)
    except OSError:
        # Another disk, or one where a file has one name only.
        download.room_for(os.path.dirname(part), size)
        copying = True
    with open(source, "rb") as file, open(part if copying else os.devnull, "wb") as copy:
        while block := file.read(download.MIB):
            found.update(block)
            done += len(block)
            copy.write(block)
            watch.progress(done, size)
        copy.flush()
        if copying:
            os.fsync(copy.fileno())
    return found.hexdigest()


def renewed(one: Entry, environ: Mapping[str, str], folder: str, watch: Watch) -> Entry | None:
    """Return `one` as its file tells it, where that is here and sound already; None where it isn't."""
    if not one.model.sha256:
        return None
    try:
        path = named.present(one, environ).path
    except ModelError:
        return None
    one = pull.completed(one, path, one.model.sha256, watch.say)
    shelf.keep(folder, one)
    return one


def removed(one: Entry, environ: Mapping[str, str]) -> list[str]:
    """Delete the file of `one`, what was fetched of it, and its entry; return the paths that are gone.

    BusyError where another process is fetching it.
    """
    gone: list[str] = []
    for folder in store.folders(environ):
        path = os.path.join(folder, one.model.file)
        suffixes = ("", store.STAMP, variants.RECORD, download.PART, download.NOTE, making.COPY)
        there = [path + suffix for suffix in suffixes]
        if any(map(os.path.lexists, there)):
            with held(path + ".lock"):
                gone += _deleted(there)
                os.unlink(path + ".lock")
        shelf.drop(folder, one.model.id)
    return gone


def _deleted(paths: list[str]) -> list[str]:
    gone = []
    for path in paths:
        try:
            os.unlink(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise ModelError(f"{path} can't be removed ({error.strerror}): see that it can") from None
        gone.append(path)
    return gone
