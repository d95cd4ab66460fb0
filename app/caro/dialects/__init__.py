"""One table of what GNU's tools, BSD's and BusyBox's, and what bash and other shells write differently.

A command that was written for one is said for another. What has no equal form is told in a plain sentence,
and a command that would do something else there is not offered. `tools/` and `constructs` are the table, as
data.
"""

from __future__ import annotations

import os

from caro._record import dataclass, replace
from caro.domain import Decline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment, Suggestion


@dataclass(frozen=True, slots=True)
class Conformed:
    """A command as the tools and the shell of an environment read it."""

    command: str
    notes: tuple[str, ...] = ()
    """What was written otherwise, one short sentence each."""
    warnings: tuple[str, ...] = ()
    """What does not work there, one short sentence each."""
    harm: str = ""
    """Why it is not to be offered: it would do something else there; empty where it may be."""


def conform(command: str, environment: Environment) -> Conformed:
    """Return `command` for the tools and the shell of `environment`; the same where they read it alike."""
    from caro.dialects.quick import same_shell, same_tools, shell_of

    notes: list[str] = []
    warnings: list[str] = []
    harm = ""
    if not same_tools(command, environment.dialect):
        from caro.dialects.rewriting import said
        from caro.shell import problem

        new, changes, lacks = said(command, environment.dialect)
        if new != command and problem(new) is None:
            command = new
            notes += [change.what for change in changes if change.what]
        harm = next((lack.text for lack in lacks if lack.grave), "")
        warnings += [
            lack.text for lack in lacks if not (lack.option == lack.tool and _has(lack.tool, environment))
        ]
    shell = shell_of(environment.shell, environment.platform, environment.dialect)
    if shell is not None and not same_shell(command, shell):
        from caro.dialects.shells import fit as for_shell

        fitted = for_shell(command, shell, environment.dialect != "busybox")
        command = fitted.command
        notes += fitted.notes
        warnings += fitted.lacks
    return Conformed(command, tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(warnings)), harm)


def fit(suggestion: Suggestion, environment: Environment) -> Suggestion | Decline:
    """Return a suggestion for the tools and the shell of `environment`; decline what would do harm there."""
    done = conform(suggestion.command, environment)
    if done.harm:
        return Decline(suggestion.backend, "doubtful", f"the command is for other tools: {done.harm}")
    if done == Conformed(suggestion.command):
        return suggestion
    return replace(
        suggestion,
        command=done.command,
        notes=(*suggestion.notes, *done.notes),
        warnings=(*suggestion.warnings, *done.warnings),
    )


def _has(program: str, environment: Environment) -> bool:
    """Tell whether a program that the tools of the system lack is installed all the same."""
    import sys

    here = "macos" if sys.platform == "darwin" else "linux"
    if not environment.may_look or environment.platform != here:
        return False
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return any(os.access(os.path.join(folder or ".", program), os.X_OK) for folder in folders)
