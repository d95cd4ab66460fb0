"""Makes a variant out of the model that caro came with: on this machine, without a network.

The bytes lie in `FILE.part` until they are whole; of several processes that want the same file, one makes
it and the others wait. The quantiser runs in a process of its own, so that Ctrl-C ends it at once, and a
fault in C code ends nothing else.
"""

from __future__ import annotations

import errno
import os
import select
import signal
import time

from caro.models import gguf, store, variants
from caro.models.download import MIB, PART, NoRoomError, room_for, size_of
from caro.models.forms import FORMS
from caro.models.locks import held
from caro.models.pull import is_sound, sync
from caro.models.store import ModelError
from caro.models.variants import Made
from hwprobe import Host, budget, probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from caro.backends.embedded.library import Installation
    from caro.models.catalogue import Model, Variant
    from caro.models.download import Watch
    from caro.models.store import Located

COPY = ".source"
"""Appended to the file's name: its source, where that lies inside another file."""
EVERY = 0.1
"""Seconds between two looks at how far it is."""


def make(variant: Variant, environ: Mapping[str, str], folder: str, watch: Watch) -> Model:
    """Bring the file of `variant` into `folder`, unless it is there and of today's model; return its row.

    ModelError where that fails; nothing of it is left then, and what was there before stays.
    """
    path = os.path.join(folder, variant.model.file)
    name = variant.model.id
    with held(path + ".lock", lambda: watch.say(f"another caro is making {name}: waiting")):
        try:
            # Whoever held the lock before may have made it.
            made = variants.read(path)
            if made is None or not variants.is_current(made, variant) or not _is_there(variant, made, path):
                made = _made(variant, environ, path, watch)
        except NoRoomError as error:
            raise ModelError(str(error)) from None
        except OSError as error:
            raise ModelError(_why(error, path)) from None
        finally:
            for suffix in (PART, COPY):
                if os.path.lexists(path + suffix):
                    os.unlink(path + suffix)
            os.unlink(path + ".lock")
    return variants.model(variant, made)


def _is_there(variant: Variant, made: Made, path: str) -> bool:
    return is_sound(path, variants.model(variant, made))


def _made(variant: Variant, environ: Mapping[str, str], path: str, watch: Watch) -> Made:
    """Make the file, check it, and give it its name."""
    from caro.backends.embedded import library

    folder = os.path.dirname(path)
    source = store.locate({**environ, "CARO_MODEL": ""}, variant.source)
    try:
        engine = library.installed()
    except library.EngineError as error:
        raise ModelError(str(error)) from None
    copied = source.model.size if source.offset else 0
    whole = copied + variant.model.size
    room_for(folder, whole)
    if copied:
        _copy(source, path + COPY, lambda done: watch.progress(done, whole))
    part = path + PART
    taken = path + COPY if copied else source.path
    with _Quantising(engine, taken, part, variant) as work:
        while not work.over(EVERY):
            watch.progress(copied + min(size_of(part), variant.model.size), whole)
    size = size_of(part)
    if size < gguf.head(part).least_size:
        raise ModelError(f"the quantiser wrote {size:,} bytes, which are no whole model: report it")
    found = store.digest(part)
    sync(part)
    today = time.strftime("%Y-%m-%d", time.gmtime())
    made = Made(variant.source.sha256, variants.form_of(variant), found, size, today)
    variants.keep(path, made)
    os.replace(part, path)
    sync(folder)
    store.vouch(path, variants.model(variant, made))
    watch.progress(whole, whole)
    return made


def _copy(source: Located, target: str, progress: Callable[[int], None]) -> None:
    """Copy a model out of the file that it lies in; ModelError where those are not its bytes."""
    import hashlib

    found, done = hashlib.sha256(), 0
    with open(source.path, "rb") as file, open(target, "wb") as copy:
        file.seek(source.offset)
        while block := file.read(min(MIB, source.model.size - done)):
            found.update(block)
            copy.write(block)
            done += len(block)
            progress(done)
    if found.hexdigest() != source.model.sha256:
        from caro.payload import DAMAGED

        raise ModelError(DAMAGED.format(f"{source.model.file} was changed"))


class _Quantising:
    """The process that writes; a context manager that ends it, whatever happens."""

    def __init__(self, engine: Installation, source: str, target: str, variant: Variant) -> None:
        self._said, said = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            status = 1
            try:
                os.close(self._said)
                # Ctrl-C reaches both; the other process decides.
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                _quantise(engine, source, target, variant, said)
                status = 0
            finally:
                os._exit(status)
        os.close(said)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._said)

    def over(self, seconds: float) -> bool:
        """Wait so long for the end; ModelError where it is a bad one."""
        if not select.select([self._said], [], [], seconds)[0]:
            return False
        text = os.read(self._said, 4096).decode("utf-8", "replace")
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        if status:
            code = os.waitstatus_to_exitcode(status)
            why = text or (f"it was ended by signal {-code}" if code < 0 else f"status {code}")
            raise ModelError(f"the model could not be quantised: {why}")
        return True


def _quantise(engine: Installation, source: str, target: str, variant: Variant, said: int) -> None:
    """Be the process: write the file, or tell why not."""
    from caro.backends.embedded import library
    from caro.backends.embedded.quantiser import quantise

    # What C++ code writes when it fails is not for the person.
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(quiet, stream)
    try:
        layer = library.load(engine)
        threads = budget(probe(Host())).threads
        if not quantise(layer, source, target, FORMS[variant.form], threads):
            raise OSError("the engine can't read the model, or can't write the file")
    except Exception as error:
        os.write(said, " ".join((str(error) or type(error).__name__).split())[:300].encode())
        raise


def _why(error: OSError, path: str) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk is full: make room beside {path}"
    return f"{path} can't be written ({error.strerror or error}): set CARO_DATA_DIR to another folder"
