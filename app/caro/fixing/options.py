"""An option that the tool does not have: a slip in its name, or the wrong number of dashes."""

from __future__ import annotations

import re

from caro.fixing.longoptions import OPTIONS
from caro.fixing.near import nearest
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Word

UNKNOWN = re.compile(
    r"(?:unrecognized|unrecognised|unknown|invalid|illegal|unexpected|unsupported|no such|bad|ambiguous)"
    r"(?: shorthand)? (?:option|options|flag|argument|arguments|predicate|switch)s?"
    r"(?: name)?:?\s*(?:--\s+)?[`'\"‘“]?(?P<a>-{0,2}[\w.=:/+-]+)"
    r"|option [`'\"]?(?P<b>-{1,2}[\w-]+)[`'\"]?:? "
    r"(?:is unknown|is ambiguous|not recognized|does not exist|not found)"
    r"|unrecognized: (?P<c>-[\w-]+)|(?P<d>-[\w-]+): unknown primary or operator"
    r"|unknown (?:long )?option [`'\"](?P<e>[\w-]+)",
    re.IGNORECASE,
)
"""How tools say which option they don't know: GNU, BSD, BusyBox, git, click, argparse, clap, cobra."""


def blamed(scene: Scene) -> str:
    """Return the option that the error complains of, with the dashes it has there; "" for none."""
    found = UNKNOWN.search(scene.error)
    return next((group for group in found.groups() if group), "").partition("=")[0] if found else ""


def known(part: Part) -> frozenset[str]:
    """Return the long options of a tool, and of its sub-command where it has some."""
    verb = next((value for value in part.values() if value[:1] != "-"), "")
    return OPTIONS.get(f"{part.program} {verb}", OPTIONS.get(part.program, frozenset()))


def _options(scene: Scene) -> Iterator[tuple[Part, Word, str]]:
    """Yield the options that may be wrong, with their names up to `=`."""
    wrong = blamed(scene)
    bare = wrong.lstrip("-")
    if not wrong and not scene.silent:
        return
    for part in scene.parts:
        for word in part.args:
            name = (word.value or "").partition("=")[0]
            if name == "--":
                break
            if len(name) < 2 or name[0] != "-":
                continue
            fits = not wrong or name in (wrong, f"-{bare}", f"--{bare}")
            if fits or (len(bare) == 1 and len(name) > 2 and name[1] != "-" and bare in name):
                yield part, word, name


def dashes(scene: Scene) -> Iterator[Fix]:
    """`ls -all`, `rm --r`, `find . --name x`: one dash where two belong, or two where one does."""
    for part, word, name in _options(scene):
        names = known(part)
        if name in names:
            continue
        if name[:2] == "--" and (len(name) == 3 or name[1:] in names):
            yield Fix(scene.edited((word.start, word.start + 1, "")), f"the option {name[1:]} has one dash")
        elif (
            name[:2] != "--"
            and len(name) > 3
            and f"-{name}" in names
            and (not scene.silent or part.program != "find")
        ):
            yield Fix(scene.edited((word.start, word.start, "-")), f"the option -{name} has two dashes")


def slip(scene: Scene) -> Iterator[Fix]:
    """`ls --recusrive`, `git commit --amned`: a slip in the name of an option."""
    for part, word, name in _options(scene):
        names = known(part)
        if name in names or len(name) < 4 or (name[:2] != "--" and part.program != "find"):
            continue
        if any(other.startswith(name) for other in names) and scene.silent:
            continue  # shortened, which GNU tools take
        for other in nearest(name, names)[:2]:
            if word.text.startswith(name):
                fixed = scene.edited((word.start, word.start + len(name), other))
                yield Fix(fixed, f"{part.program} has no {name}; {other} is one of its options")


RULES = (dashes, slip)
