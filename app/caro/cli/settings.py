"""What this run was told to do, from its options, its variables and the machine, in that order."""

from __future__ import annotations

import os

from caro._record import dataclass
from caro.domain import BACKENDS, Environment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.environ import Environ
    from caro.domain import Dialect, Platform

POLICIES = ("strict", "moderate", "permissive")
SHELLS = ("bash", "zsh", "fish", "sh")
MAX_TIMEOUT = 600.0
"""Longest deadline that can be set, in seconds."""


class ConfigurationError(Exception):
    """A variable holds what it can't; the message names it and what it takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a request needs besides its words."""

    backend: str
    configured: str | None
    """The backend that the variable names, which `auto` may then ask too."""
    policy: str
    timeout: float | None
    """Seconds for each backend, or None for the limits of the router."""
    environment: Environment


def resolve(values: Mapping[str, str], env: Environ) -> Settings:
    """Return the settings; ConfigurationError when a variable that counts is wrong."""
    variables = env.variables
    configured = variables.get("CARO_BACKEND") or None
    if "backend" not in values or values["backend"] == "auto":
        configured = _one_of(variables, "CARO_BACKEND", ("auto", *BACKENDS), "auto")
    return Settings(
        backend=values.get("backend") or configured or "auto",
        configured=configured,
        policy=_one_of(variables, "CARO_SAFETY", POLICIES, "moderate"),
        timeout=_timeout(variables),
        environment=environment(values, env),
    )


def environment(values: Mapping[str, str], env: Environ) -> Environment:
    """Return where the command is meant to run: what the options say, else this machine."""
    here: Platform = "macos" if env.system == "darwin" else "linux"
    platform: Platform = values.get("platform", here)  # type: ignore[assignment]
    shell = values.get("shell", "")
    if not shell:
        shell = os.path.basename(env.variables.get("SHELL", ""))
        shell = shell if shell in SHELLS else "bash"
    dialect: Dialect = "bsd" if platform == "macos" else "gnu"
    if platform == here == "linux" and _is_busybox():
        dialect = "busybox"
    try:
        cwd = os.getcwd()
    except OSError:
        cwd = "."
    home = env.variables.get("HOME", "")
    may_look = _one_of(env.variables, "CARO_CONTEXT", ("on", "off"), "on") == "on"
    return Environment(platform=platform, shell=shell, dialect=dialect, cwd=cwd, may_look=may_look, home=home)


def _is_busybox() -> bool:
    """Tell whether the system's own tools are BusyBox: there `ls` is a link to it (4 us to find out)."""
    try:
        return os.path.basename(os.readlink("/bin/ls")) == "busybox"
    except OSError:
        return False


def _one_of(variables: Mapping[str, str], name: str, allowed: tuple[str, ...], default: str) -> str:
    value = variables.get(name) or default
    if value not in allowed:
        raise ConfigurationError(
            f"{name} is '{value[:60]}'; it can be {', '.join(allowed[:-1])} or {allowed[-1]}"
        )
    return value


def _timeout(variables: Mapping[str, str]) -> float | None:
    text = variables.get("CARO_TIMEOUT")
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= MAX_TIMEOUT:
        raise ConfigurationError(
            f"CARO_TIMEOUT is '{text[:60]}'; it can be a number of seconds above 0, up to {MAX_TIMEOUT:g}"
        )
    return seconds
