"""The page of dialects, made from the table: what GNU, BSD and BusyBox, and what the shells, write differently."""

from __future__ import annotations

from caro.dialects.constructs import BASH, CONSTRUCTS, LACKS, SAME, Construct
from caro.dialects.difference import DIALECTS, NOTHING, Difference, Program
from caro.dialects.long import SHORT
from caro.dialects.tools import MODULES, TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.dialects.constructs import Shell
    from caro.domain import Dialect

INTRODUCTION = """\
# Dialects

Made from the table in `app/caro/dialects/` by `make docs`; not to be edited.

A command is written for the tools and the shell of this machine, or for those of `--platform` and `--shell`. The
dialect follows from the machine: GNU on Linux, BSD on macOS, BusyBox where `/bin/ls` is BusyBox's.

- An answer, whoever gives it, is checked against this table. What has an equal form is written in that form; `caro
  --verbose` and the `notes` of JSON tell what was changed.
- What has none comes with a plain sentence on standard error: `--time-style is GNU ls's; on macOS: ls -lT shows times
  in full`. Where the tool would not refuse it but do something else, and changes files or processes, the answer is
  declined and the next backend is asked.
- A construct of bash in another shell is rewritten, or the command is handed to bash (`bash -c '…'`). What changes the
  shell itself (`export`, `shopt`) can't be handed on, so a sentence says that it is for bash.
- `caro explain` says so where a word belongs to one dialect; `caro fix` mends commands by the same table.

The tests turn each example into the other dialects, and run those of GNU and BusyBox (1.35, as Debian builds it) in a
sandbox to see that they do the same; the shell's run in bash, zsh, fish, dash and BusyBox's sh. The forms of BSD are
held against what the manual pages of macOS document; `nothing` means that the tool does it anyway.
"""
HEADS: dict[Dialect, str] = {"gnu": "GNU", "bsd": "BSD, macOS", "busybox": "BusyBox"}
SHELL_HEADS: dict[Shell, str] = {"zsh": "zsh", "fish": "fish", "sh": "POSIX sh", "ash": "BusyBox's sh"}

WORDS = ("arrays", "an open pattern", "\\ in echo", "\\\\ in quotes")
"""Signs that are words rather than text of a shell."""


def page() -> str:
    """Return the page in Markdown."""
    out = [INTRODUCTION]
    for module in MODULES:
        out += [f"## {TITLES[module.__name__.rpartition('.')[2]]}", ""]
        options = [row for row in module.ROWS if isinstance(row, Difference)]
        programs = [row for row in module.ROWS if isinstance(row, Program)]
        if options:
            out += [
                "| Tool | | " + " | ".join(HEADS.values()) + " | Where there is none |",
                "|---|---|---|---|---|---|",
            ]
            out += [_row([f"`{row.tool}`", row.what], row) for row in options]
            out.append("")
        if programs:
            out += [
                "| Command | " + " | ".join(HEADS.values()) + " | Where there is none |",
                "|---|---|---|---|---|",
            ]
            out += [_row([row.what], row) for row in programs]
            out.append("")
    out += [
        "## Long options",
        "",
        "BSD's and BusyBox's tools mostly know letters alone:",
        "",
        "| Tool | |",
        "|---|---|",
    ]
    out += [
        f"| `{tool}` | {', '.join(_code(f'{long} {letter}') for long, letter in pairs.items())} |"
        for tool, pairs in sorted(SHORT.items())
    ]
    out += [
        "",
        "## Shells",
        "",
        "| | bash | " + " | ".join(SHELL_HEADS.values()) + " |",
        "|---|---|---|---|---|---|",
    ]
    out += [_construct(one) for one in CONSTRUCTS]
    lacking = ", ".join(_code(one.sign) for one in CONSTRUCTS if one.form("bash3") == LACKS)
    out += ["", f"macOS brings bash 3.2, which lacks {lacking}."]
    return "\n".join(out) + "\n"


def _row(cells: list[str], row: Difference | Program) -> str:
    for dialect in DIALECTS:
        forms = row.forms(dialect)
        text = "nothing" if forms == (NOTHING,) else ", ".join(_code(form) for form in forms)
        if not forms and isinstance(row, Difference) and row.value and _said(row, dialect):
            text = "as in " + _code(_said(row, dialect))
        cells.append(text or "–")
    told = "; ".join(dict.fromkeys(row.otherwise.split(" // "))) if row.otherwise else ""
    return f"| {' | '.join([*map(_cell, cells), _cell(told)])} |"


def _said(row: Difference, dialect: Dialect) -> str:
    """Return the example of a dialect whose form depends on the value."""
    return row.example[DIALECTS.index(dialect)]


def _construct(one: Construct) -> str:
    sign = one.sign if one.sign in WORDS else _code(one.sign)
    cells = [f"{sign} {one.what}".strip(), _code(one.bash)]
    for shell in SHELL_HEADS:
        form = one.form(shell)
        cells.append({SAME: "the same", BASH: "`bash -c`", LACKS: "–"}.get(form) or _code(form))
    return f"| {' | '.join(map(_cell, cells))} |"


def _code(text: str) -> str:
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return fence + pad + text + pad + fence


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
