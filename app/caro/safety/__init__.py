"""How dangerous is a command? Judged by what it would do, not by how it looks.

`assess` parses the command, follows what it would do and holds that against the rules. Command lines that
only look at things are recognised first, without loading any of that: they are most of what is asked.
"""

from __future__ import annotations

from caro.domain import Assessment
from caro.safety.policies import POLICIES
from caro.shell import quick

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Finding, Risk
    from caro.safety.effect import Effect
    from caro.safety.own import OwnRules
    from caro.shell.script import Script

    Steps = list[tuple[Effect, list[Finding]]]


def assess(
    command: str, policy: str = "moderate", shell: str = "", rules: OwnRules | None = None
) -> Assessment:
    """Return the verdict on `command` under a policy (`strict`, `moderate`, `permissive`).

    `shell` is the one it is written for; `powershell` and `cmd` have tokenizers of their own. `rules`
    are those added to the built-in ones. No text makes it raise; an unknown policy is a KeyError.
    """
    actions = POLICIES[policy]
    script = None
    reading = False
    if shell not in WINDOWS_SHELLS:
        script = quick.parse(command)
        if script is not None:
            from caro.safety.harmless import all_reading

            reading = all_reading(script)
            if reading and rules is None:
                return Assessment("safe", actions["safe"])
    found = _findings(command, script, shell if shell in WINDOWS_SHELLS else "", rules)
    if reading and rules is not None:
        own = {rule.id for rule in rules.rules}
        found = [one for one in found if one.rule in own]
    risk = found[0].risk if found else "safe"
    return Assessment(risk, actions[risk], tuple(found))


WINDOWS_SHELLS = ("powershell", "cmd")


def explain(command: str, shell: str = "", rules: OwnRules | None = None) -> tuple[list[Finding], Steps]:
    """Return what is found in `command`, and every effect that the walk noted with what was found in it."""
    steps: Steps = []
    windows = shell if shell in WINDOWS_SHELLS else ""
    return _findings(command, None, windows, rules, steps), steps


def _findings(
    command: str,
    script: Script | None,
    windows: str,
    rules: OwnRules | None,
    steps: Steps | None = None,
) -> list[Finding]:
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

    found = findings(command, script, windows, rules, steps)
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


__all__ = ["POLICIES", "assess", "explain"]
