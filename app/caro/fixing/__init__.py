"""What to run in place of a command that failed: rules that read what it said, and look where it ran.

Nothing here runs a command, the failed one least of all. Without the error text, as from a shell's history,
the rules look at what the command saw: the files, the search path, the repository.
"""

from __future__ import annotations

from caro.fixing.scene import Failed, Fix, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from caro.domain import Environment

    Rule = Callable[[Scene], Iterator[Fix]]

MOST = 5
"""Most fixes of one command: nobody reads further than a few."""


def rules() -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Return the rules in the order they are asked, and those for when none of them knows anything.

    What a tool itself advises comes before what is looked up.
    """
    from caro.fixing import (
        dialects,
        folders,
        gitrules,
        letters,
        meant,
        options,
        packages,
        paths,
        permissions,
        ports,
        programs,
    )

    modules = (
        letters, gitrules, meant, programs, packages, ports, dialects, options, folders, paths, permissions,
    )  # fmt: skip
    return tuple(rule for module in modules for rule in module.RULES), programs.LAST


def fixes(failed: Failed, environment: Environment, variables: Mapping[str, str]) -> list[Fix]:
    """Return up to `MOST` fixes, the likeliest first; none where no rule knows one."""
    from caro.shell import problem

    scene = Scene(failed, environment, variables)
    found: list[Fix] = []
    seen = {failed.command.strip()}
    first, last = rules()
    for rule in first + last:
        if len(found) >= MOST or (found and rule in last):
            break
        for fix in rule(scene):
            if fix.command not in seen and problem(fix.command) is None:
                seen.add(fix.command)
                found.append(fix)
    return found[:MOST]


__all__ = ["Failed", "Fix", "Scene", "fixes"]
