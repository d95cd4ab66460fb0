"""Colours a command for reading: programs, options and quoted text apart, what was found risky underlined.

The command stays one line of the very characters that run, however wide the terminal: a terminal that breaks
it by itself still knows it for one line, to be selected whole.
"""

from __future__ import annotations

from caro.cli.render_text import COLOURS
from caro.cli.spans import levels_of
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caro.domain import Finding
    from caro.shell.script import Script, Word

PROGRAM, OPTION, QUOTED = "1", "36", "32"
"""Parameters of SGR (ECMA-48): bold, cyan, green, of the terminal's own palette, which suits its ground."""


def highlighted(command: str, findings: Sequence[Finding]) -> str:
    """Return `command` with the control sequences that colour it."""
    styles = [""] * len(command)
    from caro.shell import parse

    script, _ = parse(command)
    for start, end, style in _parts(script):
        for at in range(start, min(end, len(command))):
            styles[at] = style
    for at, level in enumerate(levels_of(len(command), findings)):
        if level:
            styles[at] = f"4;{COLOURS[level]}"
    out, before = [], ""
    for char, style in zip(command, styles, strict=True):
        if style != before:
            out.append("\x1b[0m" if before else "")
            out.append(f"\x1b[{style}m" if style else "")
            before = style
        out.append(visible(char))
    return "".join(out) + ("\x1b[0m" if before else "")


def _parts(script: Script) -> Iterator[tuple[int, int, str]]:
    """Yield what to colour, the inner parts after those around them."""
    for pipeline in script.pipelines:
        for command in pipeline.commands:
            for at, word in enumerate(command.words):
                yield from _word(word, PROGRAM if at == 0 and command.kind == "simple" else "")
            if command.body is not None:
                yield from _parts(command.body)


def _word(word: Word, style: str) -> Iterator[tuple[int, int, str]]:
    if not style:
        style = OPTION if word.text.startswith("-") else QUOTED if word.text[:1] in ("'", '"') else ""
    if style:
        yield word.start, word.end, style
    for nested in word.nested:
        yield word.start, word.end, ""
        yield from _parts(nested)
