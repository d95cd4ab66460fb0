"""Questions about one file that are answered yes or no: "is run.sh executable?", "is docs a link?"."""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.surroundings import exists, is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

QUALITIES = {
    "executable": "-x", "runnable": "-x", "readable": "-r", "writable": "-w", "writeable": "-w",
    "empty": "! -s", "link": "-L", "symlink": "-L", "folder": "-d", "directory": "-d", "file": "-f",
}  # fmt: skip
"""What is asked, and the test of the shell for it."""
BETWEEN = frozenset("the file folder directory script a an symbolic regular normal really actually".split())
MOST_WORDS = 8


def command(reading: Reading) -> str | None:
    """Return the test for a question that begins with "is" and names one file or folder here, or None."""
    tokens = [token for token in reading.tokens if token.kind != "comma"]
    if not 3 <= len(tokens) <= MOST_WORDS or tokens[0].low != "is":
        return None
    test = QUALITIES.get(tokens[-1].low.rstrip("?"))
    names = [token for token in tokens[1:-1] if token.low not in BETWEEN]
    if test is None or len(names) != 1:
        return None
    name, there = names[0].text, reading.environment
    if not exists(name, there):
        return None
    if test == "! -s" and is_folder(name, there):
        return f'[ -z "$(ls -A {quote_path(name)})" ] && echo yes || echo no'
    return f"test {test} {quote_path(name)} && echo yes || echo no"
