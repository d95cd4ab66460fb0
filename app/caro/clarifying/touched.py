"""What a command would act on, by looking: the paths that a `find` selects, or that patterns name."""

from __future__ import annotations

import os
import stat
import time
from fnmatch import fnmatchcase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caro.domain import Environment
    from caro.shell.script import Word

    Test = Callable[[str, os.stat_result], bool]

MOST_ENTRIES = 5000
"""Entries that are looked at, at 2 µs each; where there are more, nothing is said of any."""
ACTIONS = frozenset(
    ("-delete", "-exec", "-execdir", "-print", "-print0", "-printf", "-ok", "-prune", "-quit")
)
KINDS = {"f": stat.S_ISREG, "d": stat.S_ISDIR, "l": stat.S_ISLNK}
UNITS = {"c": 1, "k": 1 << 10, "M": 1 << 20, "G": 1 << 30}
DAY = 86400


class _UnreadError(Exception):
    """A test, or a number of entries, that is beyond this."""


def touched(command: str, environment: Environment) -> frozenset[str] | None:
    """Return the paths that the last part of a command acts on; None where that can't be told."""
    from caro.shell import parse

    script, error = parse(command)
    if error is not None or not script.pipelines:
        return None
    last = script.pipelines[-1].commands
    if len(last) != 1 or last[0].kind != "simple" or not last[0].words:
        return None
    words = last[0].words
    try:
        if words[0].value == "find":
            return frozenset(_found(words, environment))
        return frozenset(_named(words, environment))
    except (_UnreadError, IndexError, ValueError):
        return None


def _named(words: Sequence[Word], environment: Environment) -> list[str]:
    """Return what the patterns among the words name right here."""
    patterns = [word.value or "" for word in words[1:] if word.glob]
    if not patterns or any("/" in one for one in patterns):
        raise _UnreadError
    names = [name for name in os.listdir(environment.cwd) if name[:1] != "."]
    return [name for name in names if any(fnmatchcase(name, one) for one in patterns)]


def _found(words: Sequence[Word], environment: Environment) -> list[str]:
    values = [word.value for word in words]
    if any(value is None for value in values):
        raise _UnreadError
    tokens = [str(value) for value in values]
    if tokens[1] != "." or (len(tokens) > 2 and tokens[2][:1] not in ("-", "(", "!")):
        raise _UnreadError
    reader = _Tests(tokens[2:])
    test = reader.either()
    return [
        path
        for path, depth, facts in _entries(environment.cwd)
        if reader.least <= depth <= reader.most and test(path, facts)
    ]


def _entries(top: str) -> list[tuple[str, int, os.stat_result]]:
    """Return the paths below a folder as find spells them, with their depths."""
    found: list[tuple[str, int, os.stat_result]] = [(".", 0, os.lstat(top))]
    waiting = [("", 1)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(os.path.join(top, folder)) as entries:
                for entry in entries:
                    path = os.path.join(folder, entry.name)
                    found.append((f"./{path}", depth, entry.stat(follow_symlinks=False)))
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append((path, depth + 1))
                    if len(found) > MOST_ENTRIES:
                        raise _UnreadError
        except OSError:
            continue
    return found


class _Tests:
    """Reads the tests of a find up to its action."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.least, self.most = 0, 1 << 30
        self.from_midnight = False

    def peek(self) -> str:
        """Return the next word, "" behind the last."""
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        """Take the next word."""
        self.at += 1
        return self.tokens[self.at - 1]

    def either(self) -> Test:
        """Read tests that `-o` parts."""
        tests = [self.all()]
        while self.peek() in ("-o", "-or"):
            self.at += 1
            tests.append(self.all())
        return lambda path, facts: any(test(path, facts) for test in tests)

    def all(self) -> Test:
        """Read tests that hold together."""
        tests: list[Test] = []
        while self.peek() and self.peek() not in (")", "-o", "-or") and self.peek() not in ACTIONS:
            test = self.one()
            if test is not None:
                tests.append(test)
        if self.peek() == "-prune":
            self.at += 1
        return lambda path, facts: all(test(path, facts) for test in tests)

    def one(self) -> Test | None:
        """Read one test; None for a word that is none."""
        word = self.take()
        if word in ("!", "-not"):
            inner = self.one()
            if inner is None:
                raise _UnreadError
            return lambda path, facts: not inner(path, facts)
        if word == "(":
            group = self.either()
            if self.take() != ")":
                raise _UnreadError
            return group
        if word == "-daystart":
            self.from_midnight = True
            return None
        if word == "-empty":
            return lambda path, facts: facts.st_size == 0 and not stat.S_ISDIR(facts.st_mode)
        value = self.take()
        if word in ("-mindepth", "-maxdepth"):
            if word == "-mindepth":
                self.least = int(value)
            else:
                self.most = int(value)
            return None
        return self.valued(word, value)

    def valued(self, word: str, value: str) -> Test:
        """Return a test that takes a word."""
        if word == "-type" and value in KINDS:
            kind = KINDS[value]
            return lambda path, facts: kind(facts.st_mode)
        if word in ("-name", "-iname"):
            low = word == "-iname"
            pattern = value.lower() if low else value
            return lambda path, facts: fnmatchcase(_base(path, low), pattern)
        if word == "-path":
            return lambda path, facts: fnmatchcase(path, value)
        sign, number = (value[0], value[1:]) if value[0] in "+-" else ("", value)
        if word == "-size" and number[-1:] in UNITS:
            unit = UNITS[number[-1]]
            wanted = int(number[:-1])
            return lambda path, facts: _compared(-(-facts.st_size // unit), sign, wanted)
        if word in ("-mtime", "-mmin"):
            step, now = (DAY if word == "-mtime" else 60), time.time()
            if self.from_midnight:
                local = time.localtime(now)
                now += DAY - (local.tm_hour * 3600 + local.tm_min * 60 + local.tm_sec)
            wanted = int(number)
            return lambda path, facts: _compared(int((now - facts.st_mtime) // step), sign, wanted)
        raise _UnreadError


def _base(path: str, low: bool) -> str:
    name = path.rpartition("/")[2]
    return name.lower() if low else name


def _compared(found: int, sign: str, wanted: int) -> bool:
    return found > wanted if sign == "+" else found < wanted if sign == "-" else found == wanted
