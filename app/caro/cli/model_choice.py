"""Writes the choice of a model into the person's configuration file, and changes nothing else there."""

from __future__ import annotations

from caro.cli import config_store, settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

KEY = "model"


def choose(name: str | None, env: Environ) -> str:
    """Set the model in the person's configuration file, or take the setting out; return the file's path.

    ConfigurationError where that can't be done; the file is then as it was.
    """
    path = config_store.place(env.variables)
    config_store.change(path, {KEY: name})
    return path


def effective(env: Environ) -> tuple[object, str]:
    """Return the model that counts now, and its source."""
    return settings.layered(env).pick(KEY, {})
