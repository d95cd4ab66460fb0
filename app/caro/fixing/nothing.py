"""Commands that did not fail, though their status is not 0: it is their answer, or somebody stopped them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment
    from caro.fixing.scene import Failed

ANSWERS = {
    "grep": "nothing matched", "egrep": "nothing matched", "fgrep": "nothing matched",
    "rg": "nothing matched",
    "zgrep": "nothing matched", "pgrep": "no process matched", "pkill": "no process matched",
    "diff": "the two differ", "cmp": "the two differ", "test": "it is not so", "[": "it is not so",
    "false": "that is what it does", "expr": "the result is 0 or empty", "which": "there is no such program",
    "timeout": "the time was over",
}  # fmt: skip
"""Programs that answer "no" with status 1, and what that says."""

USAGE = {129: ("git",)}
"""Statuses of signals that programs use for themselves: git's is for an option that it does not know."""

SIGNALS = {129: "its terminal went away", 130: "it was interrupted", 131: "it was made to quit",
           137: "it was killed, maybe for want of memory", 141: "its reader went away",
           143: "it was told to end", 146: "it was stopped", 148: "it was stopped"}  # fmt: skip


def nothing_to_fix(failed: Failed, environment: Environment) -> str | None:
    """Return why there is nothing to fix, None where there may be something."""
    if failed.status == 0:
        return "it ended well: there is nothing to fix"
    if failed.status in SIGNALS and last_program(failed.command) not in USAGE.get(failed.status, ()):
        return f"{SIGNALS[failed.status]}: there is nothing to fix"
    if failed.status == 1 and not failed.error.strip():
        last = answerer(failed.command)
        if last and last not in ("which",):
            return f"status 1 is an answer of {last}: {ANSWERS[last]}"
    return None


def answerer(command: str) -> str | None:
    """Return the last program of a command, where status 1 is an answer of it."""
    name = last_program(command)
    return name if name in ANSWERS else None


def last_program(command: str) -> str | None:
    """Return the program whose status is a command's, `test` for a condition, None where there is none."""
    from caro.shell import parse

    script, problem = parse(command.strip())
    if problem or not script.pipelines:
        return None
    last = script.pipelines[-1].commands[-1]
    if last.kind == "test":
        return "test"
    from caro.fixing.scene import Part

    return Part(last).program
