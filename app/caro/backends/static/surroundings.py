"""What a request names may be looked at: whether a file, folder or tool of that name is here.

Read-only, never executed, a few system calls of some microseconds each; `Environment.may_look` turns it off.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment


def is_folder(name: str, environment: Environment) -> bool:
    """Tell whether `name` is a folder, seen from where the command will run."""
    return environment.may_look and os.path.isdir(_full(name, environment))


def exists(name: str, environment: Environment) -> bool:
    """Tell whether there is a file, folder or link called `name`."""
    return environment.may_look and os.path.lexists(_full(name, environment))


def has_tool(name: str, environment: Environment) -> bool | None:
    """Tell whether `name` is installed on the search path; None when that cannot be known.

    It cannot for a command that is meant for another system than this one.
    """
    import sys

    here = "macos" if sys.platform == "darwin" else "linux"
    if not environment.may_look or environment.platform != here:
        return None
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return any(os.access(os.path.join(folder or ".", name), os.X_OK) for folder in folders)


def _full(name: str, environment: Environment) -> str:
    return os.path.join(environment.cwd, os.path.expanduser(name))
