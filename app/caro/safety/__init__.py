"""How dangerous is a command? Judged by what it would do, not by how it looks.

`assess` parses the command, follows what it would do and holds that against the rules. Command lines that
only look at things are recognised first, without loading any of that: they are most of what is asked.
"""

from __future__ import annotations

from caro.domain import Assessment
from caro.safety.policies import POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Finding
    from caro.shell.script import Script


def assess(command: str, policy: str = "moderate", shell: str = "") -> Assessment:
    """Return the verdict on `command` under a policy (`strict`, `moderate`, `permissive`).

    `shell` is the one it is written for; `powershell` and `cmd` have tokenizers of their own. No text makes
    it raise; an unknown policy is a KeyError.
    """
    actions = POLICIES[policy]
    script = None
    if shell not in WINDOWS_SHELLS:
        from caro.shell import quick

        script = quick.parse(command)
        if script is not None:
            from caro.safety.harmless import all_reading

            if all_reading(script):
                return Assessment("safe", actions["safe"])
    found = _findings(command, script, shell if shell in WINDOWS_SHELLS else "")
    risk = found[0].risk if found else "safe"
    return Assessment(risk, actions[risk], tuple(found))


WINDOWS_SHELLS = ("powershell", "cmd")


def _findings(command: str, script: Script | None, windows: str) -> list[Finding]:
    from caro.domain import RISKS, Finding
    from caro.shell import parse
    from caro.shell.characters import deceiving, lookalike
    from caro.shell.script import MAX_COMMAND_CHARS

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
        from caro.safety.windows.signs import dialect

        windows = dialect(command)
        if script is None:
            script, error = parse(command)
        error = None if windows else error  # what is no text of this shell may well be one of that
    from caro.safety.judge import findings

    found = findings(command, script, windows)
    twin = lookalike(command)
    if twin is not None:
        found.append(Finding("lookalike", f"it contains {twin[1]}", twin[0], twin[0] + 1, "high"))
        found.sort(key=lambda one: -RISKS.index(one.risk))
    if error is not None:
        broken = Finding("unparsable", error, 0, size, "high")
        at = next((i for i, one in enumerate(found) if one.risk != "critical"), len(found))
        found.insert(at, broken)
    return found


__all__ = ["POLICIES", "assess"]
