"""Shows a command with the parts that were found marked, on as many lines as the terminal needs.

Columns are counted as a terminal does: two for wide characters, none for combining ones, and what can't be
shown takes as many as its spelling.
"""

from __future__ import annotations

from caro.cli.render_text import COLOURS
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.domain import Finding

INDENT = "  "
MAX_ROWS = 12
"""Most lines of the command that are shown; the first ones that hold a finding."""


def marked(command: str, findings: Sequence[Finding], columns: int, colours: bool) -> str:
    """Return `command` with its findings underlined, ending in a newline; nothing when there are none.

    Without colours a line of ^^^^ stands under each line that has something to point at. `columns` is the
    width of the terminal.
    """
    levels = levels_of(len(command), findings)
    if not any(levels):
        return ""
    rows = _rows(command, max(columns - len(INDENT), 8))
    shown = [row for row in rows if any(levels[at] for _, _, at in row)]
    shown = rows if len(rows) <= MAX_ROWS else shown[:MAX_ROWS]
    out = []
    for row in shown:
        if colours:
            out.append(INDENT + _coloured(row, levels))
            continue
        out.append(INDENT + "".join(text for text, _, _ in row))
        carets = "".join(("^" if levels[at] else " ") * width for _, width, at in row).rstrip()
        if carets:
            out.append(INDENT + carets)
    return "\n".join(out) + "\n"


def levels_of(size: int, findings: Sequence[Finding]) -> list[str]:
    """Return the worst risk that was found at each character, empty where nothing was."""
    levels = [""] * size
    for finding in reversed(findings):  # they come worst first, so the worst is put in last
        if finding.risk != "safe" or finding.exception:
            for at in range(finding.start, min(finding.end, size)):
                levels[at] = finding.risk
    return levels


def _rows(command: str, width: int) -> list[list[tuple[str, int, int]]]:
    """Break the command into lines of (text, columns, index of the character)."""
    rows: list[list[tuple[str, int, int]]] = [[]]
    used = 0
    for at, char in enumerate(command):
        text = visible(char)
        columns = len(text) if text != char else columns_of(char)
        if used + columns > width:
            rows.append([])
            used = 0
        rows[-1].append((text, columns, at))
        used += columns
    return rows


def columns_of(char: str) -> int:
    """Return how many columns of a terminal a printable character takes."""
    if char.isascii():
        return 1
    import unicodedata

    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _coloured(row: Sequence[tuple[str, int, int]], levels: Sequence[str]) -> str:
    out = []
    before = ""
    for text, _, at in row:
        level = levels[at]
        if level != before:
            out.append("\x1b[0m" if before else "")
            out.append(f"\x1b[4;{COLOURS[level]}m" if level else "")
            before = level
        out.append(text)
    return "".join(out) + ("\x1b[0m" if before else "")
