"""Finds, checks, installs and removes model files.

A file is used only when its bytes are the ones that the catalogue names, because llama.cpp reads it with C
code that trusts it. Hashing 98 MB takes 60 ms of CPU with the processor's SHA instructions and 210 ms
without, so the result is kept in a stamp beside the file, and the answering path compares only its size and
time of change.
"""

from __future__ import annotations

import os
import sys

from caro import payload
from caro._record import dataclass
from caro.models.catalogue import DEFAULT, MODELS, VARIANTS, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

STAMP = ".verified"
"""Appended to a model's file name: the file that says which bytes were found sound, and when."""

MAGIC = b"GGUF"
REMEDY = (
    "install the package caro-model, or put the file beside this program"
    if payload.COMPILED
    else "run `make model`"
)
BLOCK = 1 << 20
"""Bytes copied at a time."""


class ModelError(Exception):
    """A model file is missing or unsound; the message is one line that says what to do."""


class ModelMissingError(ModelError):
    """No model is installed, which is no fault: caro answers without one what it can."""


@dataclass(frozen=True, slots=True)
class Located:
    """A model file that may be loaded."""

    path: str
    model: Model
    """How to talk to it. A file of the person's own that caro doesn't know is taken for a chat model."""
    name: str
    """What answers call it."""
    source: str
    """Where the choice came from: the variable `CARO_MODEL`, or `default`."""
    offset: int = 0
    """Where the model begins in the file: the single-file caro holds it behind its program."""
    remedy: str = REMEDY
    """What to do where the file turns out to be no good."""


def folders(environ: Mapping[str, str]) -> list[str]:
    """Return where models may lie, the person's own folder first.

    `CARO_DATA_DIR` stands alone where it is set. The folder inside the Python environment serves those whose
    home is missing or can't be written.
    """
    named = environ.get("CARO_DATA_DIR")
    if named:
        return [os.path.join(named, "models")]
    # The program's own bin/ and share/ are beside each other, as Homebrew and install.sh lay them out.
    own = os.path.dirname(payload.beside()) if payload.COMPILED else sys.prefix
    roots = []
    home = os.path.expanduser("~")
    if os.path.isabs(environ.get("XDG_DATA_HOME", "")):
        roots.append(environ["XDG_DATA_HOME"])
    elif os.path.isabs(home):
        roots.append(os.path.join(home, ".local", "share"))
    roots += [os.path.join(own, "share"), "/usr/local/share", "/usr/share"]
    return [os.path.join(root, "caro", "models") for root in dict.fromkeys(roots)]


def locate(environ: Mapping[str, str], model: Model = DEFAULT) -> Located:
    """Return the model file to load, checked; raise ModelError where there is none that is sound."""
    own = environ.get("CARO_MODEL")
    if own:
        from caro._record import replace
        from caro.models.named import located

        return located(own, environ) or replace(_located_own(own), remedy="mend or unset CARO_MODEL")
    part = payload.part(model.file)
    if part is not None:
        return Located(payload.program(), model, model.id, "default", part.offset)
    # A model beside the single-file program stands for one inside it, which would break a signature of macOS.
    places = [payload.beside()] if payload.COMPILED else []
    for folder in [*places, *folders(environ)]:
        path = os.path.join(folder, model.file)
        if os.path.lexists(path):
            check(path, model)
            return Located(path, model, model.id, "default")
    raise ModelMissingError(f"the language model is not installed: {REMEDY}")


def _located_own(path: str) -> Located:
    """Return the file that CARO_MODEL names. Its bytes are the person's business, its shape is checked."""
    remedy = "mend or unset CARO_MODEL"
    name = os.path.basename(path)
    size = _size(path, remedy)
    known = next((model for model in MODELS if model.file == name), None)
    if known is not None and size != known.size:
        raise ModelError(f"{path} has {size} bytes where {known.size} are right: {remedy}")
    if known is None:
        from caro._record import replace
        from caro.models.prompts import FORMATS

        made = next((variant.model for variant in VARIANTS if variant.model.file == name), None)
        if made is not None:
            return Located(path, replace(made, size=size), made.id, "CARO_MODEL")
        known = replace(
            DEFAULT,
            id=name,
            size=size,
            sha256="",
            quantisation="unknown",
            prompt=FORMATS["chatml"],
            sure=0.0,
            parts=0,
        )
    return Located(path, known, known.id, "CARO_MODEL")


def check(path: str, model: Model, remedy: str = REMEDY) -> None:
    """Raise ModelError, ending in `remedy`, unless the file at `path` holds exactly the bytes of `model`."""
    size = _size(path, remedy)
    if size != model.size:
        raise ModelError(f"{path} has {size} bytes where {model.size} are right: {remedy}")
    if _stamped(path, model):
        return
    found = digest(path)
    if found != model.sha256:
        raise ModelError(f"{path} is damaged (sha256 {found[:12]}, not {model.sha256[:12]}): {remedy}")
    _stamp(path, model)


def vouch(path: str, model: Model) -> None:
    """Remember that the file at `path` has just been found to hold the bytes of `model`."""
    _stamp(path, model)


def _size(path: str, remedy: str) -> int:
    """Return the length in bytes of a readable GGUF file; raise ModelError for anything else."""
    try:
        # A named pipe would block `open` for ever, so ask for the kind of file first.
        if not os.path.isfile(path):
            raise ModelError(f"{path} is not a file: {remedy}")
        with open(path, "rb") as file:
            start = file.read(len(MAGIC))
            size = os.fstat(file.fileno()).st_size
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ModelError(f"{path} can't be read ({reason}): {remedy}") from None
    if start != MAGIC:
        raise ModelError(f"{path} is not a GGUF model file: {remedy}")
    return size


def _mark(path: str, model: Model) -> str:
    """Return what the stamp of a sound file says; it changes when the file does."""
    info = os.stat(path)
    return f"{model.sha256} {info.st_size} {info.st_mtime_ns}\n"


def _stamped(path: str, model: Model) -> bool:
    try:
        with open(path + STAMP, encoding="ascii") as file:
            return file.read(200) == _mark(path, model)
    except (OSError, ValueError):
        return False


def _stamp(path: str, model: Model) -> None:
    """Remember that the file is sound; where that can't be written, the next start hashes again."""
    try:
        new = f"{path}{STAMP}.{os.getpid()}"
        with open(new, "w", encoding="ascii") as file:
            file.write(_mark(path, model))
        os.replace(new, path + STAMP)
    except OSError:
        return


def digest(path: str, offset: int = 0, size: int | None = None) -> str:
    """Return the sha256 of a file in hexadecimal, or of the `size` bytes of it from `offset` on."""
    import hashlib

    found = hashlib.sha256()
    with open(path, "rb") as file:
        file.seek(offset)
        while block := file.read(BLOCK if size is None else min(BLOCK, size)):
            found.update(block)
            size = None if size is None else size - len(block)
    return found.hexdigest()


def installable(environ: Mapping[str, str]) -> str:
    """Make and return the first folder of `folders` that can be written."""
    from caro.folders import MODELS as LEVELS
    from caro.folders import make

    places = folders(environ)
    for folder in places:
        try:
            make(folder, LEVELS)
        except OSError:
            continue
        if os.access(folder, os.W_OK | os.X_OK):
            return folder
    raise ModelError(f"no folder for models can be written ({places[0]}): set CARO_DATA_DIR to one that can")


def install(pieces: str, folder: str, model: Model = DEFAULT) -> str:
    """Join the model's parts in `pieces` in `folder` and return its path; raise ModelError where that fails.

    The file appears under its name only when it is complete and sound. Of several installs at once, one works
    and the others wait for it.
    """
    import fcntl

    path = os.path.join(folder, model.file)
    try:
        with open(path + ".lock", "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not _sound(path, model):
                _join(
                    [os.path.join(pieces, f"{model.file}.{n + 1}") for n in range(model.parts)], path, model
                )
                _stamp(path, model)
    except OSError as error:
        raise ModelError(f"the model can't be written to {folder} ({error.strerror})") from None
    return path


def _sound(path: str, model: Model) -> bool:
    try:
        check(path, model)
    except ModelError:
        return False
    return True


def _join(pieces: list[str], path: str, model: Model) -> None:
    """Write the pieces one after the other to `path`, in one step for all who look."""
    import hashlib

    new = path + ".part"
    found = hashlib.sha256()
    try:
        with open(new, "wb") as target:
            for piece in pieces:
                with open(piece, "rb") as source:
                    while block := source.read(BLOCK):
                        found.update(block)
                        target.write(block)
        if found.hexdigest() != model.sha256:
            folder = os.path.dirname(pieces[0])
            raise ModelError(f"{folder} holds another model than {model.id}: check it out again")
        os.replace(new, path)
    except FileNotFoundError as error:
        raise ModelError(f"{error.filename} is missing: check it out again") from None
    finally:
        if os.path.exists(new):
            os.unlink(new)


def remove(environ: Mapping[str, str], model: Model = DEFAULT) -> list[str]:
    """Delete the installed file of `model` with its stamp and lock; return the paths that are gone."""
    gone = []
    for folder in folders(environ):
        for suffix in ("", STAMP, ".lock"):
            path = os.path.join(folder, model.file + suffix)
            try:
                os.unlink(path)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise ModelError(f"{path} can't be removed ({error.strerror})") from None
            gone.append(path)
    return gone
