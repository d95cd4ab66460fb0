"""The choice of a model: kept in the person's configuration file."""

from __future__ import annotations

from caro.cli import settings
from caro.cli.config_edit import put

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ

KEY = "model"


def choose(name: str | None, env: Environ) -> str:
    """Set the model in the person's configuration file, or take the setting out; return the file's path.

    ConfigurationError where that can't be done; the file is then as it was.
    """
    return put(KEY, name, env)


def effective(env: Environ) -> tuple[object, str]:
    """Return the model that counts now, and its source."""
    return settings.layered(env).pick(KEY, {})
