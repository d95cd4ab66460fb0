"""From Ctrl-G to the command in the line, in bash, zsh and fish on a terminal of its own."""

from __future__ import annotations

import shutil

from benches import keypress
from benches.suite.figure import Figure, percentile, spread
from benches.suite.programs import Program


def measured(programs: list[Program], presses: int) -> list[Figure]:
    """Return a figure for each program and each shell that is installed: the 95th percentile of `presses`."""
    found = []
    for program in programs:
        for shell in keypress.START:
            if not shutil.which(shell):
                continue
            times = keypress.presses(shell, presses, program.path)
            said = f"{program.name}, key pressed to command in the line, {shell}: p95"
            figure = Figure(
                f"keys/{program.name}/{shell}", said, "ms", percentile(times, 0.95), spread(times)
            )
            found.append(figure)
    return found
