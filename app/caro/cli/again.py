"""After a command that caro ran has failed: one key has it mended, any other ends.

What the command wrote is not captured: it has the terminal itself, so that editors, pagers, passwords and
progress bars work as ever. The rules go by the command, its status and what lies in the folder.
"""

from __future__ import annotations

import textwrap

from caro.cli import running
from caro.cli.asking import Asking
from caro.cli.fix import mended, no_fix, tell
from caro.cli.keyboard import keys_of
from caro.fixing.nothing import nothing_to_fix
from caro.fixing.scene import Failed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.settings import Settings


def offered(command: str, ended: int, shell: str, chosen: Settings, env: Environ) -> int:
    """Offer to mend `command`, which ended with the status `ended`, until one runs well or nothing is wanted.

    Return the exit status of the command that ran last.
    """
    while True:
        failed = Failed(command, ended)
        if nothing_to_fix(failed, chosen.environment) is not None or not _wanted(ended, env):
            return ended
        result, router = mended(failed, chosen, env)
        for warning in router.warnings():
            env.err(f"caro: {warning}\n")
        if result.suggestion is None:
            no_fix(result, env)
            return ended
        tell(result, env)
        fixed = Asking(result, router, chosen, env, "run").ask()
        router.close()
        if fixed is None:
            return ended
        seen: set[int] = set()
        command, ended = fixed, running.run(fixed, shell, env, seen)
        if ended == 0 or seen & running.STOPS:
            return ended


def _wanted(ended: int, env: Environ) -> bool:
    """Ask by one key whether to mend it; what was typed while the command ran answers nothing."""
    keys = keys_of(env)
    text = f"It ended with status {ended}.  f fix  any other key ends"
    env.err("\n".join(textwrap.wrap(text, max(env.columns(env.stderr), 20))) + "\n")
    keys.start()
    try:
        return keys.key() in ("f", "F")
    finally:
        keys.stop()
