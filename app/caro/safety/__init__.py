"""How dangerous is a command? Judged by what it would do, not by how it looks.

`assess` parses the command, follows what it would do and holds that against the rules. Command lines that
only look at things are recognised first, without loading any of that: they are most of what is asked.
"""

from __future__ import annotations

from caro.domain import Assessment
from caro.safety.harmless import all_reading
from caro.safety.policies import POLICIES
from caro.shell import quick

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Finding
    from caro.safety.effect import Effect
    from caro.safety.own import OwnRules

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
            reading = all_reading(script)
            if reading and rules is None:
                return Assessment("safe", actions["safe"])
    from caro.safety.full import findings

    found = findings(command, script, shell if shell in WINDOWS_SHELLS else "", rules)
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
    from caro.safety.full import findings

    return findings(command, None, windows, rules, steps), steps


__all__ = ["POLICIES", "assess", "explain"]
