"""What a shell command line looks like once parsed: the records that both parsers produce.

The quick parser and the tree parser fill the same shapes, so whoever reads a Script (the safety rules, a
backend that checks a model's output) need not know which of them did the work.
"""

from __future__ import annotations

from caro._record import dataclass

MAX_COMMAND_CHARS = 4000
"""Longest command line that is parsed, in characters. Nobody reviews a longer one before saying yes, and
the grammar's recovery from errors grows faster than the text: 80 ms of CPU at this length in the worst case
found, 320 ms at twice that."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a word that holds quotes or expansions."""

    kind: str
    """`text`, `var` ($x, ${x…}), `command` ($(…), `…`), `process` (<(…)) or `arith` ($((…)))."""
    text: str
    """The decoded characters, the inside of `${…}`, or the direction of a process substitution."""
    quoted: bool = False
    script: Script | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """One shell word, as written and as the shell would read it."""

    text: str
    start: int
    end: int
    value: str | None
    """The word after quote removal, before globs, braces and tilde; None when an expansion decides it."""
    glob: bool = False
    """Some unquoted `*`, `?` or `[` is in it."""
    tilde: bool = False
    """It starts with an unquoted `~`."""
    braces: bool = False
    """It holds an unquoted `{` other than in `{}`."""
    parts: tuple[Part, ...] = ()
    """The pieces; empty when the quick parser made the word, where `value` says it all."""
    nested: tuple[Script, ...] = ()
    """Every script that the shell would run to make this word."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """`NAME=value` before a command, on its own, or after export and its kind."""

    name: str
    value: Word | None
    elements: tuple[Word, ...] = ()
    """The elements of an array."""
    adds: bool = False
    """It is `NAME+=value`."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """One redirection."""

    op: str
    """`>`, `>>`, `<`, `>&`, `<&`, `&>`, `&>>`, `>|`, `<>`, `<<` (here-document), `<<<` (here-string)."""
    fd: str
    """The descriptor as written, empty where the operator's own default holds."""
    target: Word | None
    """The file, the descriptor, or the text of a here-document or here-string."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Command:
    """A simple command, or a compound one with its body."""

    words: tuple[Word, ...]
    redirects: tuple[Redirect, ...]
    start: int
    end: int
    assignments: tuple[Assignment, ...] = ()
    kind: str = "simple"
    """`simple`, `subshell`, `group`, `for`, `while`, `if`, `case`, `function`, `test`."""
    name: str = ""
    """The function's name, the loop's variable, or how often `for ((…))` turns: `forever`, `many`."""
    body: Script | None = None


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Commands joined by `|`."""

    commands: tuple[Command, ...]
    joiner: str = ""
    """The operator before it: empty for the first, else `&&`, `||`, `;` or `&`."""
    background: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A list of pipelines in the order they are written."""

    pipelines: tuple[Pipeline, ...]
