"""Fetches a model file to its place: goes on where it was broken off, and keeps nothing that is unsound.

The bytes lie in `FILE.part` until they are whole and their sha256 is right; only then do they get the name
that is looked for. Of several processes that want the same file, one fetches it and the others wait.
"""

from __future__ import annotations

import errno
import os
import time

from caro._record import replace
from caro.models import gguf, shelf, store
from caro.models.download import NOTE, PART, Download, Means, NoRoomError, UnsoundError, Watch, size_of
from caro.models.locks import held
from caro.models.offers import Entry, extra_for
from caro.models.prompts import FORMATS, of_template
from caro.models.store import ModelError
from caro.models.web import WebError, checked, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.models.catalogue import Model


def pull(entry: Entry, folder: str, means: Means, watch: Watch) -> Entry:
    """Bring the file of `entry` into `folder`; return the entry with its size and sha256.

    ModelError where that fails; what was fetched by then stays for the next time, unless it is unsound.
    """
    path = os.path.join(folder, entry.model.file)
    with held(path + ".lock", lambda: watch.say(f"another caro is fetching {entry.model.id}: waiting")):
        try:
            # Whoever held the lock before may have fetched it, and recorded what nobody knew.
            entry = shelf.read(folder).get(entry.model.id, entry)
            if not is_sound(path, entry.model):
                entry = _placed(entry, path, means, watch)
                if entry.added or not entry.hashed.startswith("public"):
                    shelf.keep(folder, entry)
        finally:
            os.unlink(path + ".lock")
    return entry


def is_sound(path: str, model: Model) -> bool:
    """Tell whether the file at `path` holds the bytes of `model`, of which the sha256 is known."""
    if not model.sha256:
        return False
    try:
        store.check(path, model)
    except ModelError:
        return False
    return True


def _placed(entry: Entry, path: str, means: Means, watch: Watch) -> Entry:
    """Fetch, check, and give the file its name."""
    model, part = entry.model, path + PART
    try:
        checked(entry.address)
        download = Download(entry, path, means, watch)
        found = download.run()
        if model.sha256 and found != model.sha256 and download.joined:
            # The pieces may be of two versions, or one of them not what was asked for.
            watch.say("the pieces do not make the file; fetching all of it again")
            forget(path)
            found = Download(entry, path, means, watch).run()
        if model.sha256 and found != model.sha256:
            raise ModelError(
                f"{shown(entry.address)} is another file than {model.id} (sha256 {found[:12]}, not "
                f"{model.sha256[:12]}); nothing of it was kept"
            )
        entry = completed(entry, part, found, watch.say)
        os.replace(part, path)
        sync(os.path.dirname(path))
        store.vouch(path, entry.model)
        forget(path)
        return entry
    except WebError as error:
        raise ModelError(str(error)) from None
    except UnsoundError as error:
        forget(path)
        raise ModelError(str(error)) from None
    except ModelError:
        forget(path)
        raise
    except OSError as error:
        raise ModelError(_full(error, path)) from None


def completed(entry: Entry, path: str, sha256: str, say: Callable[[str], None]) -> Entry:
    """Return `entry` with what only its file at `path` tells; ModelError where that is not one whole model.

    An entry of the catalogue tells it all by itself, once there is a sum of it.
    """
    model, size = entry.model, size_of(path)
    if model.sha256 and not entry.added:
        return entry
    head = gguf.head(path)
    if size < head.least_size:
        raise ModelError(f"the file has {size:,} bytes, and by its head {head.least_size:,}: it is cut off")
    if not model.sha256:
        entry = replace(entry, hashed=f"recorded {time.strftime('%Y-%m-%d', time.gmtime())}")
    model = replace(model, sha256=sha256, size=size)
    if entry.added:
        form = entry.form or of_template(head.template)
        if form is None:
            say("the file's chat template is of no known format: chatml is taken (--prompt names others)")
        model = replace(
            model,
            quantisation=head.quantisation,
            kv_per_token=head.kv_per_token,
            extra=extra_for(head.words),
            licence=head.licence or "unknown",
            prompt=FORMATS[form or "chatml"],
        )
    return replace(entry, model=model)


def forget(path: str) -> list[str]:
    """Delete what was fetched so far of the file at `path`; return what is gone."""
    gone = []
    for suffix in (PART, NOTE):
        try:
            os.unlink(path + suffix)
        except FileNotFoundError:
            continue
        gone.append(path + suffix)
    return gone


def _full(error: OSError, path: str) -> str:
    if isinstance(error, NoRoomError):
        return str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk is full: make room beside {path}, and the same command goes on from there"
    return f"{path} can't be written ({error.strerror or error}): set CARO_DATA_DIR to another folder"


def sync(path: str) -> None:
    """Make sure that a file, or a new name in a folder, outlives a crash."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        # Some file systems can't sync a folder.
        pass
    finally:
        os.close(handle)
