"""What this run was told to do: by options, else by variables, else by the configuration files."""

from __future__ import annotations

import os

from caro._record import dataclass
from caro.cli.options import UsageError
from caro.domain import Environment
from caro.keys import KEYS, given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.environ import Environ
    from caro.domain import Dialect, Platform
    from caro.metrics import Setting
    from caro.safety.own import OwnRules

SHELLS = ("bash", "zsh", "fish", "sh")

MACHINE_FILE = "/etc/caro/config.toml"
"""The settings of everyone on this machine; those of the person stand above them."""


class ConfigurationError(Exception):
    """A variable or a file holds what it can't; the message names it and what it takes."""


@dataclass(frozen=True, slots=True)
class Layers:
    """The variables of the environment, with what the configuration files say where those are silent."""

    variables: Mapping[str, str]
    origins: dict[str, str]
    """By variable: the file that its value came from. What is not here came from the environment."""

    def pick(self, name: str, flags: Mapping[str, str]) -> tuple[object, str]:
        """Return the value of the setting `name` and its source; ConfigurationError when it is wrong.

        The source is `flag --NAME`, `environment NAME`, `config FILE` or `default`.
        """
        option = KEYS[name].option
        if option and flags.get(option):
            return flags[option], f"flag --{option}"
        try:
            return given(name, self.variables, self.origins)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a request needs besides its words."""

    backend: str
    configured: str | None
    """The backend that the variable or a file names, which `auto` may then ask too."""
    policy: str
    timeout: float | None
    """Seconds for each backend, or None for the limits of the router."""
    environment: Environment
    variables: Mapping[str, str]
    """What the backends take their own settings from."""
    rules: OwnRules | None = None
    """Safety rules and exceptions added to the built-in ones."""
    confirm: bool = False
    """Whether a person on a terminal is asked about every answer, as with `--execute`."""
    ask: bool = True
    """Whether a person on a terminal is asked what a request means that can mean two things here."""
    stats: Setting = "on"
    """Whether figures about the answers are noted, and with which texts; see `caro.metrics`."""
    private: bool = False
    """Whether the history is left out of it: nothing is kept there, and nothing offered from there."""


def resolve(flags: Mapping[str, str], env: Environ) -> Settings:
    """Return the settings; ConfigurationError when a variable that counts, or a file, is wrong."""
    layers = layered(env)
    configured = layers.variables.get(KEYS["backend"].variable) or None
    if "backend" not in flags or flags["backend"] == "auto":
        configured = str(layers.pick("backend", {})[0])
    return Settings(
        backend=flags.get("backend") or configured or "auto",
        configured=configured,
        policy=str(layers.pick("safety.policy", flags)[0]),
        timeout=layers.pick("timeout", flags)[0],  # type: ignore[arg-type]
        environment=environment(flags, env, layers),
        variables=layers.variables,
        rules=own_rules(env.variables),
        confirm=bool(layers.pick("confirm", flags)[0]),
        ask=bool(layers.pick("ask", {})[0]),
        stats=layers.pick("stats", {})[0],  # type: ignore[arg-type]
        private=bool(layers.pick("private", flags)[0]),
    )


def own_rules(variables: Mapping[str, str], check_examples: bool = True) -> OwnRules | None:
    """Return the safety rules of the person and of the machine; ConfigurationError for a faulty one.

    They stand in the configuration files or beside them, in `rules.toml` and `safety.d`. Where there is no
    such folder, that costs one look for each of the two.
    """
    folders = []
    for path in (variables.get("CARO_CONFIG") or own_file(variables), MACHINE_FILE):
        folder, name = os.path.split(path)
        try:
            names = os.listdir(folder or ".") if path else []
        except PermissionError:
            if not os.path.isdir(folder):
                continue  # out of reach altogether: another person's home
            raise ConfigurationError(f"{folder} can't be read, and safety rules may lie in it") from None
        except OSError:
            continue
        if name in names or "rules.toml" in names or "safety.d" in names:
            folders.append((folder, path if name in names else "", path == MACHINE_FILE))
    if not folders:
        return None
    from caro.cli.safety_files import load

    return load(folders, check_examples)


def layered(env: Environ) -> Layers:
    """Return the variables over the configuration files; where no file is, that costs two `stat` calls."""
    files = present(env.variables)
    if not files:
        return Layers(env.variables, {})
    from caro.cli.config_file import layers

    return layers(files, env.variables)


def present(variables: Mapping[str, str]) -> list[str]:
    """Return the configuration files to read, the strongest first; ConfigurationError for a named one that
    isn't there.
    """
    files = []
    named = variables.get("CARO_CONFIG")
    if named:
        if not os.path.exists(named):
            raise ConfigurationError(f"CARO_CONFIG names {named}, which isn't there; mend or unset it")
        files.append(named)
    else:
        own = own_file(variables)
        if own and os.path.exists(own):
            files.append(own)
    if os.path.exists(MACHINE_FILE):
        files.append(MACHINE_FILE)
    return files


def own_file(variables: Mapping[str, str]) -> str:
    """Return where the person's configuration file belongs, "" without a home; it need not exist."""
    base = variables.get("XDG_CONFIG_HOME", "")
    if not base.startswith("/"):
        home = variables.get("HOME", "")
        if not home.startswith("/"):
            return ""
        base = f"{home}/.config"
    return f"{base}/caro/config.toml"


def history_file(variables: Mapping[str, str]) -> str:
    """Return where the history belongs, "" without a home; it need not exist."""
    folder = variables.get("CARO_STATE_DIR")
    if not folder:
        base = variables.get("XDG_STATE_HOME", "")
        if not base.startswith("/"):
            home = variables.get("HOME", "")
            if not home.startswith("/"):
                return ""
            base = f"{home}/.local/state"
        folder = f"{base}/caro"
    return f"{folder}/history"


def has_content(path: str) -> bool:
    """Tell whether there is a file at `path` with something in it; one `stat`."""
    try:
        return os.stat(path).st_size > 0
    except OSError:
        return False


def environment(flags: Mapping[str, str], env: Environ, layers: Layers | None = None) -> Environment:
    """Return where the command is meant to run: what the options say, else this machine."""
    here: Platform = "macos" if env.system == "darwin" else "linux"
    asked = flags.get("platform", here)
    platform: Platform = "macos" if asked == "macos" else "linux"
    shell = flags.get("shell", "")
    if shell in ("powershell", "cmd"):
        raise UsageError(f"caro writes no commands for {shell}; caro check --shell {shell} judges them")
    if not shell:
        shell = os.path.basename(env.variables.get("SHELL", ""))
        shell = shell if shell in SHELLS else "bash"
    dialect: Dialect = "bsd" if platform == "macos" else "gnu"
    if asked == "busybox" or (platform == here == "linux" and _is_busybox()):
        dialect = "busybox"
    try:
        cwd = os.getcwd()
    except OSError:
        cwd = "."
    home = env.variables.get("HOME", "")
    may_look = bool((layers or layered(env)).pick("context", flags)[0])
    return Environment(platform=platform, shell=shell, dialect=dialect, cwd=cwd, may_look=may_look, home=home)


def _is_busybox() -> bool:
    """Tell whether the system's own tools are BusyBox: there `ls` is a link to it (4 us to find out)."""
    try:
        return os.path.basename(os.readlink("/bin/ls")) == "busybox"
    except OSError:
        return False
