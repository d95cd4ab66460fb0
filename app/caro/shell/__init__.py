"""Shell syntax: is this text one well-formed command line, and what does it consist of?

The safety rules and the backends both ask, so it is a room of its own. Simple lines are read by a small
lexer (`quick`); only the others pay for loading the real grammar (`tree`).
"""

from __future__ import annotations

from caro.shell import quick
from caro.shell.script import MAX_COMMAND_CHARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.shell.script import Script


def problem(command: str) -> str | None:
    """Say in one line why `command` is not one well-formed shell command line, or return None."""
    if not command.strip():
        return "it is empty"
    if len(command) > MAX_COMMAND_CHARS:
        return f"it is longer than {MAX_COMMAND_CHARS} characters"
    if "\n" in command or "\r" in command:
        return "it has more than one line"
    if "\t" in command:
        return "it contains a tab, which a terminal takes for a request to complete"
    if quick.parse(command) is not None:
        return None
    from caro.shell.characters import deceiving

    odd = deceiving(command)
    if odd is not None:
        return f"it contains {odd[1]} (character {odd[0] + 1})"
    from caro.shell import tree

    parsed = tree.parse(command)
    if parsed.error is not None:
        return parsed.error
    if not parsed.script.pipelines:
        return "it holds no command"
    return None


def parse(command: str) -> tuple[Script, str | None]:
    """Parse `command` with the cheapest parser that can; the second value is what is wrong with it."""
    script = quick.parse(command)
    if script is not None:
        return script, None
    from caro.shell import tree

    parsed = tree.parse(command)
    return parsed.script, parsed.error


__all__ = ["parse", "problem"]
