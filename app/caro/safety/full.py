"""The whole check of a command that may do more than look: its characters, its syntax, what it would do."""

from __future__ import annotations

from caro.domain import RISKS, Finding
from caro.safety.judge import findings as judged
from caro.safety.windows.signs import dialect
from caro.shell import parse
from caro.shell.characters import deceiving, lookalike
from caro.shell.script import MAX_COMMAND_CHARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Risk
    from caro.safety.effect import Effect
    from caro.safety.own import OwnRules
    from caro.shell.script import Script

    Steps = list[tuple[Effect, list[Finding]]]


def findings(
    command: str,
    script: Script | None,
    windows: str,
    rules: OwnRules | None,
    steps: Steps | None = None,
) -> list[Finding]:
    """Return what is found in `command`, the worst first.

    `script` is the command taken apart, where that is at hand; `windows` names the shell of Windows that it
    is written for, if it is; `steps` gets every effect that the walk noted.
    """
    size = len(command)
    if not command.strip():
        return []
    odd = deceiving(command)
    if odd is not None:
        return [Finding("deceiving-text", f"it contains {odd[1]}", odd[0], odd[0] + 1, "critical")]
    if size > MAX_COMMAND_CHARS:
        reason = f"it is longer than {MAX_COMMAND_CHARS} characters, too long to be reviewed"
        return [Finding("too-long", reason, 0, size, "critical")]
    error = None
    if not windows:
        windows = dialect(command)
        if script is None:
            script, error = parse(command)
        error = None if windows else error  # what is no text of this shell may well be one of that
    found = judged(command, script, windows, rules, steps)
    twin = lookalike(command)
    if twin is not None:
        # A letter of another alphabet inside a word is no slip: it makes one command pass for another.
        level: Risk = "critical" if "foreign letter" in twin[1] else "high"
        found.append(Finding("lookalike", f"it contains {twin[1]}", twin[0], twin[0] + 1, level))
        found.sort(key=lambda one: -RISKS.index(one.risk))
    if error is not None:
        broken = Finding("unparsable", error, 0, size, "high")
        at = next((i for i, one in enumerate(found) if one.risk != "critical"), len(found))
        found.insert(at, broken)
    return found
