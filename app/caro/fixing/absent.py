"""What to say of an answer whose program is not installed: what does the same here, and how to get it."""

from __future__ import annotations

import os

from caro._record import dataclass
from caro.fixing.instead import installing, instead, likewise
from caro.fixing.programs import BUILTINS, KEYWORDS
from caro.fixing.scene import Failed, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.domain import Environment
    from caro.fixing.scene import Part


@dataclass(frozen=True, slots=True)
class Absent:
    """Programs of a command that are not installed."""

    names: tuple[str, ...]
    command: str = ""
    """The command said with programs that are; empty where no rule translates all of it."""
    alike: str = ""
    """A program that does much the same, where it is only named."""
    install: str = ""
    """What installs the first of them; empty where no table knows the package."""


def absent(command: str, environment: Environment, variables: Mapping[str, str]) -> Absent | None:
    """Return what is missing of `command`, None where everything is there or that can't be known."""
    scene = Scene(Failed(command), environment, variables)
    missing = [part for part in scene.parts if _is_missing(part, scene)]
    names = [part.program for part in missing]
    no_sudo = [part for part in scene.parts if "sudo" in part.wrappers and not scene.has_program("sudo")]
    if no_sudo:
        names.append("sudo")
    if not names:
        return None
    changes: list[tuple[int, int, str]] = []
    for part in missing:
        other = instead(part, scene.has_program)
        if other is None or part.first is None:
            changes = []
            break
        changes.append((part.first.start, part.words[-1].end, other.command))
    else:
        for part in no_sudo:
            raised = "" if os.geteuid() == 0 else "doas " if scene.has_program("doas") else None
            if raised is None or not scene.line.startswith("sudo ", part.start):
                changes = []
                break
            changes.append((part.start, part.start + 5, raised))
    said = scene.edited(*changes) if changes else ""
    alike = "" if said else likewise(names[0], scene.has_program) or ""
    install = installing(names[0], environment, scene.has_program) or ""
    return Absent(tuple(dict.fromkeys(names)), said, alike, install)


def _is_missing(part: Part, scene: Scene) -> bool:
    name = part.first.value if part.first else None
    if not name or "/" in name or name in BUILTINS or name in KEYWORDS or name in (".", ":", "["):
        return False
    return not scene.has_program(name)


def sentences(found: Absent) -> list[str]:
    """Return it in short plain sentences."""
    lacks = f"{' and '.join(found.names)} {'is' if len(found.names) == 1 else 'are'} not installed"
    lines = [lacks]
    if found.command:
        lines = [f"{lacks}; the same without it: {found.command}"]
    elif found.alike:
        lines = [f"{lacks}; {found.alike} is, and does much the same"]
    if found.install:
        lines.append(f"to install {found.names[0]}: {found.install}")
    return lines
