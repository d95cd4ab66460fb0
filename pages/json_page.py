"""The page docs/reference/json.md, from `contract.py`."""

from __future__ import annotations

from pages.contract import OUTPUTS, SHAPES, Field
from pages.text import MADE, cell, table

HEAD = f"""\
{MADE}
# JSON output

With `--output json` (`-o json`) a command prints one object on one line, in ASCII, to standard output.
`caro batch` and `caro check --batch` print one object for each line that they read, in order. The exit
status is the same as without it.

Keys may be added to an object. One that changes its meaning or goes away raises `schema`, which is 1
everywhere. What fails before a command has anything to say (an unknown option, a faulty setting) prints the
object of an answer, with `command` null and `error` set, whichever command it was.

A program that runs commands of caro's looks at `error` first: where it is null, `command` may be offered
and `action` says whether to ask.

"""

TYPES = """\
In the tables, `[x]` is a list of `x`, `{x}` an object with keys of its own and `x` behind each, and a bar
stands between what is possible.
"""


def page() -> str:
    """Return the page."""
    rows = [[", ".join(f"`{command}`" for command in commands), _link(shape)] for shape, commands in OUTPUTS]
    parts = [HEAD, table(("command", "prints"), rows), "\n", TYPES]
    for name, fields in SHAPES.items():
        parts.append(f"\n## {name}\n\n")
        parts.append(table(("key", "type", ""), [_row(field) for field in fields]))
    return "".join(parts)


def _row(field: Field) -> list[str]:
    return [
        f"`{field.name}`",
        _type(field.type),
        cell(field.says) + ("" if field.always else " (not always there)"),
    ]


def _type(text: str) -> str:
    """Return a type with a link for each shape in it, and nothing that ends a cell."""
    return " \\| ".join(_single(one) for one in text.split("|"))


def _single(text: str) -> str:
    inner = text.strip("[]{}")
    if inner not in SHAPES:
        return f"`{text}`"
    # A bracket before a link would begin one.
    before, _, after = text.partition(inner)
    return f"{before.replace('[', '&#91;')}{_link(inner)}{after.replace(']', '&#93;')}"


def _link(shape: str) -> str:
    return f"[{shape}](#{shape})"
