"""Tells whether a command acts on what another one showed, or on a part of it.

"delete the biggest file here" may be read as this folder's where "show the biggest file here" searched below
it. A person who says "delete it" means what was shown, so a command that could touch anything else is not
offered for that.
"""

from __future__ import annotations

import os
import re

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Script

ACTIONS = frozenset(
    "-print -print0 -printf -fprint -exec -execdir -ok -okdir -delete -ls -quit -prune".split()
)
"""Words of `find` from which on it acts on what it selected."""
SHAPES = frozenset("sort head tail wc column less cat tac nl tr uniq ps awk xargs".split())
"""Programs that only shape what others show, or whose bare words are options."""
OF_SUBCOMMANDS = frozenset("git docker podman kubectl apt dnf systemctl npm pip brew snap cargo".split())
"""Programs whose first word is no name."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What one command picks."""

    starts: tuple[str, ...]
    """Where its `find` begins; none where it has none."""
    filters: tuple[tuple[str, ...], ...]
    """Its tests, each with its arguments; a group in parentheses is one."""
    either: bool
    """Whether it has an `-o` outside all parentheses, so that more tests may mean more files."""
    limits: tuple[tuple[str, ...], ...]
    """What bounds the number, and the orders before that: `sort -nr`, `head -n 5`."""
    commands: tuple[tuple[str, ...], ...]
    """The words of all its simple commands."""


def keeps(before: str, after: str, changes: bool) -> bool:
    """Tell whether `after` acts on what `before` shows, or on fewer of it.

    Where nothing `changes`, a command may also be another way to look at the same names.
    """
    shown, taken = selection(before), selection(after)
    if any(limit not in taken.limits for limit in shown.limits):
        return False
    if shown.starts:
        if taken.starts:
            return _narrower(shown, taken)
        return not changes and _recursive(taken) and _names_in(shown, after)
    first = shown.commands[0] if shown.commands else ()
    if first[:1] == ("ls",) and "-R" not in first:
        if taken.starts:
            return not changes and ("-maxdepth", "1") in taken.filters and _listed(taken, first)
        if changes:
            # Without a name or a pattern to repeat, what `ls` left out can't be told from what it showed.
            named = [word for word in first[1:] if not word.startswith("-")]
            return bool(named) and all(word in flat for flat in [_flat(taken)] for word in named)
    return _names_in(shown, after)


def selection(command: str) -> Selection:
    """Take apart what `command` selects."""
    from caro.shell import parse

    script, _ = parse(command)
    commands = tuple(_commands(script))
    starts: tuple[str, ...] = ()
    filters: tuple[tuple[str, ...], ...] = ()
    either = False
    limits: list[tuple[str, ...]] = []
    order: tuple[str, ...] = ()
    for words in commands:
        if words[0] == "find" and not starts:
            starts, filters, either = _found(words[1:])
        elif words[0] == "sort" or words[0] == "ls":
            order = words
        elif words[0] in ("head", "tail"):
            limits += [order, words] if order else [words]
    return Selection(starts, filters, either, tuple(limits), commands)


def _commands(script: Script) -> Iterator[tuple[str, ...]]:
    """Yield the words of each simple command, those inside words after the one around them."""
    for pipeline in script.pipelines:
        for command in pipeline.commands:
            words = [word.value if word.value is not None else word.text for word in command.words]
            while words[:1] == ["sudo"]:
                words.pop(0)
            if words:
                yield tuple(words)
            for word in command.words:
                for nested in word.nested:
                    yield from _commands(nested)
            if command.body is not None:
                yield from _commands(command.body)


def _found(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], bool]:
    """Return where a `find` starts, its tests, and whether one of two suffices at the outermost level."""
    at = 0
    while at < len(words) and words[at][:1] not in ("-", "(", "!"):
        at += 1
    starts = words[:at] or (".",)
    tests: list[list[str]] = []
    depth, either, negated = 0, False, False
    for word in words[at:]:
        if word in ACTIONS and depth == 0:
            break
        if depth == 0 and word in ("-o", "-or", ","):
            either = True
        opens = depth == 0 and not negated and (word[:1] == "-" or word in ("(", "!"))
        if opens or not tests:
            tests.append([word])
        else:
            tests[-1].append(word)
        negated = depth == 0 and word in ("!", "-not")
        depth += (word == "(") - (word == ")")
    return tuple(starts), tuple(tuple(test) for test in tests), either


def _narrower(shown: Selection, taken: Selection) -> bool:
    if shown.either or taken.either:
        return shown.filters == taken.filters and shown.starts == taken.starts
    below = all(any(_is_below(one, start) for start in shown.starts) for one in taken.starts)
    return below and all(test in taken.filters for test in shown.filters)


def _is_below(path: str, start: str) -> bool:
    path, start = os.path.normpath(path), os.path.normpath(start)
    if start == ".":
        return not os.path.isabs(path) and not path.startswith("..")
    return path == start or path.startswith(start.rstrip("/") + "/")


def _recursive(taken: Selection) -> bool:
    return any(
        words[0] == "grep" and any(_has_letter(word, "rR") for word in words) for words in taken.commands
    )


def _has_letter(word: str, letters: str) -> bool:
    return word[:1] == "-" and word[:2] != "--" and any(letter in word for letter in letters)


def _listed(taken: Selection, listed: tuple[str, ...]) -> bool:
    """Tell whether a `find` in one folder looks for what an `ls` of it named: the folder, or a pattern."""
    for name in [word for word in listed[1:] if not word.startswith("-")] or ["."]:
        folder, pattern = os.path.split(name) if "*" in name else (name, "")
        if tuple(map(os.path.normpath, taken.starts)) != (os.path.normpath(folder),):
            return False
        if pattern and ("-name", pattern) not in taken.filters:
            return False
    return True


def _flat(taken: Selection) -> list[str]:
    return [word for words in taken.commands for word in words]


def _names_in(shown: Selection, after: str) -> bool:
    """Tell whether every name and number of the one command stands in the other."""
    there = _letters(after)
    return all(_letters(name) in there for name in _names(shown))


def _names(shown: Selection) -> Iterator[str]:
    if shown.starts:
        yield from (start for start in shown.starts if start != ".")
        yield from (word for test in shown.filters for word in test[1:] if len(word) > 1)
        return
    for words in shown.commands:
        rest = words[2 if words[0] in OF_SUBCOMMANDS else 1 :]
        if words[0] not in SHAPES:
            yield from (word for word in rest if not word.startswith("-"))
        yield from (word for word in rest if word.startswith("--") and words[0] in OF_SUBCOMMANDS)


def _letters(text: str) -> str:
    """Return the letters and digits of a text: the same name may be quoted or escaped otherwise."""
    return re.sub(r"[^\w/.-]|(?<=\w)-(?=-)", "", text).lower()
