"""Puts one setting into the person's configuration file, and changes nothing else there."""

from __future__ import annotations

import os
import tomllib

from caro.cli import settings
from caro.cli.config_file import content
from caro.cli.settings import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ


def put(key: str, value: str | None, env: Environ) -> str:
    """Set `key`, which lies in no table, in the person's configuration file; None takes it out.

    Return the file's path. ConfigurationError where it can't be done; the file is then as it was.
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
        new = edited(text, key, value)
        after = tomllib.loads(new)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: not TOML: {error}; mend it first") from None
    wanted = {name: one for name, one in before.items() if name != key}
    if value is not None:
        wanted[key] = value
    if after != wanted:
        line = f'put {key} = "{value}" there' if value else f"take {key} out"
        raise ConfigurationError(f"{path} is written in a way that caro can't edit: {line} yourself")
    if new != text:
        _write(path, new)
    return path


def edited(text: str, key: str, value: str | None) -> str:
    """Return a configuration with a setting put in, or taken out."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    first_table = next((at for at, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    new = [] if value is None else [f'{key} = "{value}"\n']
    for at in range(first_table):
        if lines[at].partition("=")[0].strip().strip("\"'") == key and "=" in lines[at]:
            return "".join(lines[:at] + new + lines[at + 1 :])
    return "".join(lines[:first_table] + new + lines[first_table:])


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
