"""`caro init SHELL`: print the script that joins caro to a shell. No file is changed."""

from __future__ import annotations

from caro import __version__
from caro.cli import completions, status
from caro.cli.options import INIT_SHELLS, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed

DEFAULT_KEY = "ctrl-g"
TAKEN = {
    "ctrl-c": "interrupts",
    "ctrl-d": "ends the input",
    "ctrl-i": "is Tab",
    "ctrl-j": "is Enter",
    "ctrl-m": "is Enter",
    "ctrl-z": "stops a program",
}
"""Keys that a terminal or a shell can't do without, and what they do."""


def init(parsed: Parsed, env: Environ) -> int:
    """Print the script for the shell that is named."""
    if len(parsed.words) != 1 or parsed.words[0] not in INIT_SHELLS:
        raise UsageError(f"caro init takes one of {', '.join(INIT_SHELLS)}, for example: caro init bash")
    key = parsed.values.get("key", DEFAULT_KEY).lower()
    env.out(script(parsed.words[0], key, "not-found" in parsed.values))
    return status.ANSWERED


def script(shell: str, key: str = DEFAULT_KEY, not_found: bool = False) -> str:
    """Return the script for `shell`; UsageError where `key` can't be one."""
    text: ModuleType = __import__(f"caro.cli.shells.{shell}", fromlist=("MAIN",))
    parts = [text.MAIN]
    if key != "none":
        parts.append(text.BIND.replace("@KEY@", text.key(*_key(key))))
    if not_found:
        parts.append(text.NOT_FOUND)
    parts.append(completions.sourced(shell))
    head = f"# caro {__version__} in {shell}, printed by `caro init {shell}`; after an update, print it anew."
    return (
        "\n".join([head, text.GUARD[0], *(part.strip("\n") + "\n" for part in parts), text.GUARD[1]]) + "\n"
    )


def _key(name: str) -> tuple[str, str]:
    """Return the two parts of `ctrl-g`; UsageError for what is none of that form."""
    kind, _, letter = name.partition("-")
    if kind not in ("ctrl", "alt") or len(letter) != 1 or not "a" <= letter <= "z":
        raise UsageError(f"--key can't be '{name[:60]}'; it takes ctrl-LETTER, alt-LETTER or none")
    if name in TAKEN:
        raise UsageError(f"--key can't be {name}, which {TAKEN[name]}; ctrl-g or alt-c are free")
    return kind, letter
