"""Shows what the words of a command do, in two columns; one under the other where the terminal is narrow."""

from __future__ import annotations

import textwrap

from caro.cli.render_text import coloured
from caro.cli.spans import columns_of
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from caro.cli.environ import Environ
    from caro.domain import Finding
    from caro.explaining import Explained, Note
    from caro.safety.own import OwnRules

NARROW = 60
"""Columns below which word and text do not stand side by side: 40 would leave 20 for each."""
WIDEST = 32
"""Most columns for the words; a longer one has its line for itself."""
INDENT = 2
STYLES = {
    "program": "1", "subcommand": "1", "option": "36", "redirect": "35", "assignment": "35", "unknown": "33",
}  # fmt: skip
"""By kind: parameters of SGR (ECMA-48), programs and options as in the command above them."""
_SAID = {"manual": " (from its manual)", "help": " (from its --help)"}


def as_text(
    command: str, explained: Explained, rules: OwnRules | None, env: Environ, stream: TextIO | None
) -> str:
    """Return the words, then what the command would do and how risky that is."""
    columns = max(env.columns(stream), 20)
    out = words(explained, columns, env.colours(stream))
    doing, found = effects(command, rules, columns)
    risk = found[0].risk if found else "safe"
    reasons = dict.fromkeys(visible(one.reason) for one in found if one.risk != "safe")
    text = _wrapped(f"risk: {risk}" + (f": {'; '.join(reasons)}" if reasons else ""), columns)
    return out + doing + text.replace(risk, coloured(risk, env, stream), 1)


def effects(command: str, rules: OwnRules | None, columns: int) -> tuple[str, list[Finding]]:
    """Return in lines what the command would do as a whole, and what the rules find in it."""
    from caro.safety import explain
    from caro.safety.telling import told

    found, steps = explain(command, rules=rules)
    done: dict[str, None] = {}
    for effect, _ in steps:
        if effect.kind not in ("run", "ordinary") and effect.target != "null":
            part = visible(" ".join(command[effect.start : effect.end].split()))
            done[visible(told(effect)) + (f": {part}" if 0 < len(part) <= WIDEST else "")] = None
    lines = [f"- {one}" for one in done] or ["- none that the safety rules know of"]
    return "effects:\n" + "".join(_wrapped(one, columns) for one in lines), found


def words(explained: Explained, columns: int, colours: bool) -> str:
    """Return a line or more for each word, none wider than `columns`."""
    notes = explained.notes
    fronts = [_front(note, columns) for note in notes]
    fit = [_width(front) for front in fronts if _width(front) <= min(WIDEST, columns // 2)]
    left = max(fit, default=0) + INDENT if columns >= NARROW else 0
    out = []
    for note, front in zip(notes, fronts, strict=True):
        says = visible(note.says) + _SAID.get(note.source, "")
        pad = len(front) - len(front.lstrip(" "))
        shown = front
        if colours and note.kind in STYLES:
            shown = f"{front[:pad]}\x1b[{STYLES[note.kind]}m{front[pad:]}\x1b[0m"
        if left and _width(front) + INDENT <= left:
            lines = textwrap.wrap(says, columns - left)
            head = shown + " " * (left - _width(front))
            out.append(head + ("\n" + " " * left).join(lines))
            continue
        if not left and _width(front) + INDENT + _width(says) <= columns:
            out.append(f"{shown}  {says}")
            continue
        rest = left or min(pad + 2 * INDENT, columns // 2)
        out.append(shown)
        out += [" " * rest + one for one in textwrap.wrap(says, columns - rest)]
    if not explained.complete:
        out.append("… and more words than are shown")
    return "\n".join(out) + "\n"


def _front(note: Note, columns: int) -> str:
    """Return the word behind its indent, cut where it is longer than a line."""
    pad = " " * min(note.depth * INDENT, columns // 3)
    text = visible(note.text)
    room = columns - len(pad)
    if _width(text) <= room:
        return pad + text
    out, used = "", 0
    for char in text:
        used += columns_of(char)
        if used > room - 1:
            break
        out += char
    return f"{pad}{out}…"


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(columns_of(char) for char in text)


def _wrapped(text: str, columns: int) -> str:
    return textwrap.fill(text, columns, subsequent_indent="  ", break_on_hyphens=False) + "\n"
