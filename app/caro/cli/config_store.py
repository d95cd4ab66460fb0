"""Reads and replaces a person's configuration file: one writer at a time, all of the file or nothing."""

from __future__ import annotations

import fcntl
import os
import stat
import time
import tomllib
from contextlib import contextmanager

from caro import folders
from caro.cli import settings
from caro.cli.config_file import content
from caro.cli.settings import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PATIENCE = 10.0
"""Seconds to wait for another caro that is changing the file; a change takes 50 ms."""


def place(variables: Mapping[str, str]) -> str:
    """Return where the person's configuration file is or belongs; ConfigurationError without a home."""
    path = variables.get("CARO_CONFIG") or settings.own_file(variables)
    if not path:
        raise ConfigurationError("there is no home folder for a configuration file: set CARO_CONFIG to one")
    return path


def change(path: str, changes: Mapping[str, object]) -> None:
    """Set each dotted name of `changes` in the file, or take it out (None); nothing else there changes.

    The file is made where it is missing. ConfigurationError where that can't be done; it is then as it was.
    """
    from caro.cli.config_edit import UneditableError, changed

    def edited(text: str) -> str:
        try:
            return changed(text, changes)
        except tomllib.TOMLDecodeError as error:
            raise ConfigurationError(f"{path}: not TOML: {error}; mend it first: caro config edit") from None
        except UneditableError as error:
            raise ConfigurationError(
                f"{path} is written in a way that caro can't change: set {error} there yourself"
            ) from None

    rewrite(path, edited)


def rewrite(path: str, edited: Callable[[str], str]) -> None:
    """Replace the file's text, "" where there is no file, by what `edited` makes of it."""
    if not os.path.isdir(os.path.dirname(os.path.realpath(path))) and not edited(""):
        return  # nothing to take out of a file that is not there
    with locked(path):
        text = read(path)
        new = edited(text)
        if new != text:
            write(path, new)


def read(path: str) -> str:
    """Return the file's text, "" where there is none; ConfigurationError for what is no configuration."""
    try:
        return content(path)
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: {getattr(error, 'strerror', None) or error}") from None


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Keep every other caro from changing the file meanwhile; its folder is made where that is missing.

    What is locked is the folder: a file of its own for that would lie among the person's for good.
    """
    folder = os.path.dirname(os.path.realpath(path))
    try:
        folders.make(folder, folders.CONFIG, 0o700)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise unwritable(path, error) from None
    try:
        _wait_for(handle, path)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int, path: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > until:
                raise ConfigurationError(f"another caro is changing {path}: wait for it") from None
            time.sleep(0.02)
        except OSError:
            return  # a file system without locks


def write(path: str, text: str) -> None:
    """Replace the file, through a link too, in one step; it keeps its mode, its owner and its line ends."""
    real = os.path.realpath(path)
    new = f"{real}.{os.urandom(6).hex()}"
    try:
        try:
            before: os.stat_result | None = os.stat(real)
        except FileNotFoundError:
            before = None
        if before is not None and not stat.S_ISREG(before.st_mode):
            raise ConfigurationError(f"{path} is no file that can be changed")
        mode = stat.S_IMODE(before.st_mode) if before is not None else 0o644
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
        with open(handle, "w", encoding="utf-8", newline=_line_end(real) if before else "\n") as file:
            if before is not None:
                os.fchmod(handle, mode)  # whatever the umask says
                if os.geteuid() == 0:
                    os.fchown(handle, before.st_uid, before.st_gid)
            file.write(text)
            file.flush()
            os.fsync(handle)
        os.replace(new, real)
    except OSError as error:
        if os.path.lexists(new):
            os.unlink(new)
        raise unwritable(path, error) from None


def unwritable(path: str, error: OSError) -> ConfigurationError:
    """Return what to tell a person whose file can't be changed."""
    return ConfigurationError(
        f"{path} can't be written ({error.strerror or error}): CARO_CONFIG can name a file elsewhere"
    )


def _line_end(path: str) -> str:
    with open(path, "rb") as file:
        return "\r\n" if b"\r\n" in file.read(4096) else "\n"
