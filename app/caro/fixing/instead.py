"""What stands in for a program that is not installed: another that does the same, or its package.

A stand-in is given as a command only where a rule translates every option; else it is only named.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.fixing.packagenames import INSTALL, MANAGERS, NAMES, SAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Environment
    from caro.fixing.scene import Part

    Has = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Other:
    """A program that is installed."""

    program: str
    command: str
    """What to type in place of the program and its arguments; empty where it is only named."""


def instead(part: Part, has: Has) -> Other | None:
    """Return what does the same as a simple command with a program that is installed, None without a rule."""
    from caro.fixing.translations import ALIKE, TRANSLATIONS

    words = [word.value if word.value is not None else "" for word in part.args]
    texts = [word.text for word in part.args]
    known = all(words[k] or texts[k] in ("''", '""') for k in range(len(words)))
    for other in ALIKE.get(part.program, ()):
        if has(other.split()[0]):
            return Other(other.split()[0], " ".join((other, *texts)))
    if not known:
        return None
    for other, translate in TRANSLATIONS.get(part.program, ()):
        if has(other):
            command = translate(words, texts)
            if command is not None:
                return Other(other, command)
    return None


def likewise(program: str, has: Has) -> str | None:
    """Return an installed program that does much the same, for a hint that only names it."""
    from caro.fixing.translations import ALIKE, LIKEWISE, TRANSLATIONS

    names = [
        *(other.split()[0] for other in ALIKE.get(program, ())),
        *(other for other, _ in TRANSLATIONS.get(program, ())),
        *LIKEWISE.get(program, ()),
    ]
    return next((name for name in names if name != program and has(name)), None)


def manager(environment: Environment, has: Has) -> str | None:
    """Return the name of the system's package manager, None where none is known."""
    order = ("brew", *MANAGERS) if environment.platform == "macos" else MANAGERS
    return next((name for name in order if has(name)), None)


def package(program: str, environment: Environment, name: str = "apt") -> str | None:
    """Return the package that holds a program for the package manager `name`; None where no table says."""
    rows = NAMES.get(program)
    if rows is not None:
        return rows.get(name, rows.get("", program)) or None
    return program if program in SAME else None


def installing(program: str, environment: Environment, has: Has) -> str | None:
    """Return the command that installs a program on this system, None where no table knows it."""
    import os

    found = manager(environment, has)
    if found is None:
        return None
    name = package(program, environment, found)
    if not name:
        return None
    command = INSTALL[found].replace("{pkg}", name)
    return command.removeprefix("sudo ") if os.geteuid() == 0 else command
