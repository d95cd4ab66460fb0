"""Writes the choice of a model into the person's configuration file, and changes nothing else there."""

from __future__ import annotations

import os
import tomllib

from caro.cli import settings
from caro.cli.config_file import content
from caro.cli.settings import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

KEY = "model"


def choose(name: str | None, env: Environ) -> str:
    """Set the model in the person's configuration file, or take the setting out; return the file's path.

    ConfigurationError where that can't be done; the file is then as it was.
    """
    path = env.variables.get("CARO_CONFIG") or settings.own_file(env.variables)
    if not path:
        raise ConfigurationError("there is no home folder for a configuration file: set CARO_CONFIG to one")
    try:
        text = content(path)
    except FileNotFoundError:
        text = ""
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    try:
        before = tomllib.loads(text)
        new = edited(text, name)
        after = tomllib.loads(new)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: not TOML: {error}; mend it first") from None
    wanted = {key: value for key, value in before.items() if key != KEY}
    if name is not None:
        wanted[KEY] = name
    if after != wanted:
        line = f'put {KEY} = "{name}" there' if name else f"take {KEY} out"
        raise ConfigurationError(f"{path} is written in a way that caro can't edit: {line} yourself")
    if new != text:
        _write(path, new)
    return path


def edited(text: str, name: str | None) -> str:
    """Return a configuration with the setting `model` put in, or taken out."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    first_table = next((at for at, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    new = [] if name is None else [f'{KEY} = "{name}"\n']
    for at in range(first_table):
        if lines[at].partition("=")[0].strip().strip("\"'") == KEY and "=" in lines[at]:
            return "".join(lines[:at] + new + lines[at + 1 :])
    return "".join(lines[:first_table] + new + lines[first_table:])


def effective(env: Environ) -> tuple[object, str]:
    """Return the model that counts now, and its source."""
    return settings.layered(env).pick(KEY, {})


def _write(path: str, text: str) -> None:
    """Replace the file, through a link too, in one step."""
    place = os.path.realpath(path)
    new = f"{place}.{os.urandom(6).hex()}"
    try:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        mode = os.stat(place).st_mode & 0o777 if os.path.exists(place) else 0o644
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
            os.chmod(new, mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, place)
    except OSError as error:
        if os.path.lexists(new):
            os.unlink(new)
        raise ConfigurationError(f"{path} can't be written ({error.strerror or error})") from None
