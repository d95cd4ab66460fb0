"""An answer whose program is not installed: what does the same, or its package, beside the answer."""

from __future__ import annotations

from caro._record import replace
from caro.answering import assess
from caro.escape import visible
from caro.fixing.absent import absent, sentences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.settings import Settings
    from caro.domain import Answer


def hinted(result: Answer, chosen: Settings, env: Environ) -> tuple[Answer, tuple[str, ...]]:
    """Return the answer with what stands in for a missing program, and what there is to say about that.

    The answer's own command stays as it is; what the policy blocks is not proposed.
    """
    suggestion = result.suggestion
    found = suggestion and absent(suggestion.command, result.request.environment, env.variables)
    if suggestion is None or not found:
        return result, ()
    if found.command and _blocked(found.command, chosen):
        found = replace(found, command="")
    if found.install and _blocked(found.install, chosen):
        found = replace(found, install="")
    hints = tuple(map(visible, sentences(found)))
    others = (found.command, *suggestion.alternatives) if found.command else suggestion.alternatives
    more = replace(suggestion, notes=(*suggestion.notes, *hints), alternatives=others)
    return replace(result, suggestion=more), hints


def _blocked(command: str, chosen: Settings) -> bool:
    return assess(command, chosen.policy, chosen.rules).action == "block"
