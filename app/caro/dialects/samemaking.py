"""Makes `same.py` from the table: which options no row is about, and which programs a dialect has not.

Run as `python -m caro.dialects.samemaking FILE`; the file is checked in and a test keeps it true.
"""

from __future__ import annotations

import textwrap

from caro.dialects import known
from caro.dialects.difference import DIALECTS, Difference, Program
from caro.dialects.programs import PREFIXED
from caro.dialects.rewriting import read
from caro.dialects.tools import MODULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect

VALUES = (
    "2",
    "x",
    ".",
    "2024-01-31",
    "%s",
    "%z",
    "notmpfs",
    "1700000000",
    "l/2",
    "/111",
    "+1M",
    "+111",
    "-2",
)
"""Words that an option is tried with: it counts as the same only where none of them makes a difference."""
ALIKE = {
    "chmod": "-R -v -f -x -w -r -t -s",
    "awk": "-F -v -f",
    "tar": "-C -f -x -c -z -j -J -t -v",
    "ps": "-e -f -p -o -u",
}
"""Options of tools that the table knows by their rows alone."""
LOOKED_INTO = ("sed", "ps", "date", "touch", "base64", "paste", "dd")
"""Tools of which more than the options differs: they are always looked at."""


def options(dialect: Dialect) -> list[str]:
    """Return `tool:` for each tool, and `tool:-x` for each option of it that no row changes for a dialect."""
    found: list[str] = []
    with_rows = {row.tool for module in MODULES for row in module.ROWS if isinstance(row, Difference)}
    for tool in [*known.tools(), *sorted((with_rows | {"awk"}) - set(known.tools()))]:
        found.append(f"{tool}:")
        if tool in LOOKED_INTO:
            continue
        found += [f"{tool}:{option}" for option in ALIKE.get(tool, "").split()]
        if tool == "find":
            found += [
                f"find:{name}"
                for name, takes in known.primaries(dialect).items()
                if _is_same(f"find . {name}", dialect, takes != "")
            ]
            found += [f"find:{name}" for name in ("-exec", "-execdir", "-ok")]
        for letter, takes in (known.letters(tool, dialect) or {}).items():
            if _is_same(f"{tool} -{letter}", dialect, takes != ""):
                found.append(f"{tool}:-{letter}")
    return found


def programs(dialect: Dialect) -> list[str]:
    """Return the programs that other dialects have and this one has not, and those whose words count."""
    found: dict[str, None] = {}
    for module in MODULES:
        for row in module.ROWS:
            if isinstance(row, Program):
                own = row.forms(dialect)
                other = [form for one in DIALECTS for form in row.forms(one) if form not in own]
                found.update(dict.fromkeys(form.split(" ")[0] for form in other))
                # `cat /proc/cpuinfo`: the file is what is foreign
                found.update(
                    dict.fromkeys(form.rpartition("/")[2] for form in other if form.startswith("cat /"))
                )
    names = [name for name in found if known.letters(name, dialect) is None]
    prefixed = [] if dialect == "bsd" else [f"g{name}" for name in sorted(PREFIXED)]
    return [*names, *prefixed, *LOOKED_INTO]


def _is_same(command: str, dialect: Dialect, takes: bool) -> bool:
    tried = [command, f"{command} a b"]
    values = [value for value in VALUES if takes or value[0] not in "+-"]
    tried += [f"{command} {value}{more}" for value in values for more in ("", " a b")]
    for one in tried:
        reading = read(one, dialect)
        if reading.lacks or reading.changes:
            return False
    return True


def text() -> str:
    """Return the module."""
    out = [
        '"""What needs no look at the table of dialects. Made from it by `make docs`; not to be edited."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    for name, make, says in (
        (
            "SAME",
            options,
            "By dialect: its tools, and those of their options that no row of the table is about.",
        ),
        ("FOREIGN", programs, "By dialect: programs with rows of their own."),
    ):
        out.append(f"{name} = {{")
        for dialect in DIALECTS:
            lines = textwrap.wrap(" ".join(make(dialect)), 98, break_on_hyphens=False, break_long_words=False)
            out.append(f'    "{dialect}": (')
            out += [f'        "{line} "' for line in lines]
            out.append("    ),")
        out += ["}", f'"""{says}"""', ""]
    return "\n".join(out)


if __name__ == "__main__":
    import sys

    made = text()
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write(made)
