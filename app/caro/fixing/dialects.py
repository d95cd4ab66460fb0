"""Commands for other tools than the ones here: said in their words by the table of `caro.dialects`."""

from __future__ import annotations

from caro.dialects.rewriting import WHERE, rows, said
from caro.fixing.options import blamed
from caro.fixing.scene import Fix, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.dialects.rewriting import Change

COMPLAINTS = (
    "invalid date", "illegal time format", "usage:", "multi-call binary", "invalid command code",
    "extra characters", "undefined label", "expects", "unterminated", "can't read", "no such file",
    "unknown primary", "unrecognized", "invalid option", "illegal option", "not compiled",
)  # fmt: skip
"""What tools say, in lower case, when a command is for others."""


def other_tools(scene: Scene) -> Iterator[Fix]:
    """`du --max-depth=1` on BusyBox, `sed -i s/a/b/ f` on macOS, `sed -i '' …` with GNU's."""
    dialect, wrong = scene.environment.dialect, blamed(scene)
    if not (scene.silent or wrong or scene.said(*COMPLAINTS)):
        return
    command, changes, _ = said(scene.line, dialect)
    told = [change for change in changes if change.what]
    if not told or (wrong and not any(_is_about(change, wrong) for change in told)):
        return
    what = ", ".join(dict.fromkeys(change.what for change in told))
    yield Fix(command, f"on {WHERE[dialect]}, {what}")


def _is_about(change: Change, wrong: str) -> bool:
    """Tell whether a change is about the option of which an error complains; `-` is any long one."""
    bare = wrong.lstrip("-")
    if not bare:
        return "--" in change.option
    names = [part.partition("=")[0].lstrip("-") for part in change.option.split()]
    return bare in names or (len(bare) == 1 and any(bare in name for name in names if len(name) < 6))


def only_looks(scene: Scene) -> Iterator[Fix]:
    """`ls --time-style` on BusyBox, `diff --color` where it has none: left out, the same is shown."""
    wrong = blamed(scene)
    if not wrong:
        return
    for part in scene.parts:
        looks = {
            form.partition("=")[0] for row in rows(part.program) if row.looks for form in row.forms("gnu")
        }
        for word in part.args:
            name = (word.value or "").partition("=")[0]
            if name in looks and name.lstrip("-") == wrong.lstrip("-"):
                yield Fix(
                    scene.edited((word.start - 1, word.end, "")),
                    f"this {part.program} has no {name}, which only changes the looks",
                )


RULES = (other_tools, only_looks)
