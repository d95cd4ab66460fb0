"""The table of tools, in words of caro's own: what each program, sub-command and option does.

Each module holds a text. A block begins in the first column with the names and what the tool does; a
sub-command is a block whose name is that of the tool and its own:

    head: prints the beginning of files
      -n --lines=: so many lines
      -#: so many lines
      *: a file to read

The lines below it are options, with all their forms. `=` behind a form says that it takes a value, `=?` that
it may have one attached, `=SIZE` that the value is of a kind that `values.py` puts into words; `=MAYBE` and
`=NUMBER` take the next word where it is no option, or where it is a number. `-#` is a number behind a dash.
A form without a dash is a word such as `if=`, or a letter of a bundle (`ps aux`); `@dev` is a word whose
value is the next word. Lines further in give values a meaning of their own. `1`, `2`, `*` and `$` are the
operands: the first, the second, all others, the last of several; `!-e` behind it says that with `-e` there
is no such operand.

A line that begins with `~` holds traits:

    bundle      the first word may be a bundle of letters without a dash (tar, ps)
    words       options are words behind one dash, never bundles (find, java)
    glues       with `words`: a value may stand right behind one (`-O2`, `-lm`)
    runs        what follows the options is a command; runs=1: behind one operand (timeout 5 …)
    ends        for a tool that runs another: the command begins behind `--` (kubectl exec)
    lists       behind `:::` stand the words that a command is run with (parallel)
    joins       what follows is put together to one text for a shell (ssh, watch, eval)
    sets        operands like NAME=value set a variable (env, sudo)
    modes       an unknown word behind a dash is an operand (chmod -w)
    sub         the first operand is a sub-command, known here or not
    like=NAME   it takes what another one takes; blanks of its name are written `_`
    page=NAME   its manual page has another name

A text is short: it fits two lines of a narrow terminal, begins in lower case and has no full stop.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = (
    "files", "lookat", "text", "archives", "processes", "wrappers", "system", "users", "network",
    "netsetup", "packages", "shellwords", "smalltools", "git", "gitmore", "containers", "cluster",
    "services", "languages", "compilers", "media", "others", "clouds", "runners",
)  # fmt: skip


def texts() -> Iterator[str]:
    """Give the text of each module."""
    from importlib import import_module

    for name in MODULES:
        text: str = import_module(f"caro.explaining.tools.{name}").TEXT
        yield text
