"""The plainest questions: "is run.sh executable?", "list the contents of docs", where that stands here."""

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
CLOCKS = frozenset(("ntp", "clock", "time"))
IN_TIME = frozenset(("synchronized", "synchronised", "synced", "sync"))
"""What is asked of a clock: as an order, the same words would set it."""
MOST_WORDS = 8
LISTS = frozenset("list show ls display see view".split())
ABOUT = frozenset(
    """me the a my contents content of in inside what whats what's is folder directory dir files please all
    everything i can you let""".split()
)
"""Words of a request to list one folder that say no more."""


def listing(reading: Reading) -> str | None:
    """Return the `ls` for a request that is a verb of looking and the name of one folder here, or None."""
    tokens = [token for token in reading.tokens if token.low not in ABOUT]
    if len(tokens) != 2 or tokens[0].low not in LISTS or len(reading.tokens) > MOST_WORDS:
        return None
    lows = reading.lows
    if not lows.isdisjoint(("all", "everything")) and lows.isdisjoint(("in", "inside", "of")):
        return None  # "list all logs" asks for files of a kind
    name = tokens[1].text
    there = tokens[1].kind in ("word", "quoted", "path", "ident") and is_folder(name, reading.environment)
    flags = "" if lows.isdisjoint(("all", "everything")) else " -a"
    return f"ls{flags} {quote_path(name)}" if there else None


def command(reading: Reading) -> str | None:
    """Return the test for a question that begins with "is" and names one file or folder here, or None."""
    tokens = [token for token in reading.tokens if token.kind != "comma"]
    if not 3 <= len(tokens) <= MOST_WORDS or tokens[0].low != "is":
        return None
    if tokens[-1].low.rstrip("?") in IN_TIME and tokens[-2].low in CLOCKS:
        return "timedatectl show -p NTPSynchronized"
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
