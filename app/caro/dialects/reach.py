"""The simple commands of a line with their places, those too that `sudo`, `xargs` and `find -exec` run."""

from __future__ import annotations

from caro._record import dataclass, replace
from caro.shell.runners import RUNNERS, first_operand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Command, Script, Word

SHELLS = ("sh", "bash", "zsh", "dash", "ash", "ksh")


@dataclass(frozen=True, slots=True)
class Call:
    """A tool and its words, as they stand in the line."""

    words: tuple[Word, ...]
    """The tool's name first; a wrapper before it is left out."""
    start: int
    """Where the whole simple command begins, with its wrappers."""
    direct: bool
    """Whether the shell itself starts it, so that a pipe may be put before or behind it."""
    gaps: tuple[tuple[int, str], ...] = ()
    """Where redirections stand, and of which kind they are."""
    reader: str = ""
    """What reads its output: a program behind a pipe, else `file` or `shell`; empty for a person."""

    @property
    def tool(self) -> str:
        """Return the name of the program, without its folder."""
        name = self.words[0].value or ""
        return name.rpartition("/")[2] if name[:1] == "/" else name

    @property
    def end(self) -> int:
        """Return where its last word ends."""
        return self.words[-1].end

    @property
    def fed(self) -> bool:
        """Tell whether a redirection feeds it, which a pipe before it would not."""
        return any(op[:1] == "<" for _, op in self.gaps)

    @property
    def joined(self) -> bool:
        """Tell whether its words stand side by side, without a redirection among them."""
        return not any(self.words[0].start < start < self.end for start, _ in self.gaps)

    def values(self) -> tuple[str, ...]:
        """Return its words without quotes; one that an expansion decides as it is written."""
        return tuple(word.text if word.value is None else word.value for word in self.words)


def calls(script: Script, reader: str = "") -> Iterator[Call]:
    """Give the simple commands, the outer ones before those inside them; `reader` reads their output."""
    for pipeline in script.pipelines:
        for at, command in enumerate(pipeline.commands):
            behind = pipeline.commands[at + 1 : at + 2]
            words = behind[0].words if behind else ()
            yield from _command(command, (words[0].text if words else "shell") if behind else reader)


def inner(call: Call) -> Word | None:
    """Return the word with a whole command line that `sh -c` runs, None where there is none."""
    values = call.values()
    if call.tool not in SHELLS:
        return None
    for at, value in enumerate(values[:-1]):
        if at and value[:1] == "-" and value[-1:] == "c" and value[:2] != "--":
            word = call.words[at + 1]
            return word if word.value is not None else None
    return None


def _command(command: Command, reader: str) -> Iterator[Call]:
    words = [*command.words]
    for redirect in command.redirects:
        if redirect.target is not None:
            words.append(redirect.target)
    for assignment in command.assignments:
        if assignment.value is not None:
            words.append(assignment.value)
    if command.kind == "simple" and command.words:
        gaps = tuple((redirect.start, redirect.op) for redirect in command.redirects)
        if any(op[:1] == ">" for _, op in gaps):
            reader = "file"
        yield from _followed(Call(tuple(command.words), command.start, True, gaps, reader))
    for word in words:
        for nested in word.nested:
            yield from calls(nested, "shell")
    if command.body is not None:
        yield from calls(command.body, reader)


def _followed(call: Call) -> Iterator[Call]:
    tool, words, values = call.tool, call.words, call.values()
    if tool == "find":
        yield call
        at = 1
        while at < len(words):
            if values[at] in ("-exec", "-execdir", "-ok", "-okdir"):
                end = at + 1
                while end < len(words) and values[end] not in (";", "+"):
                    end += 1
                if words[at + 1 : end]:
                    yield from _followed(
                        Call(words[at + 1 : end], words[at + 1].start, False, (), call.reader)
                    )
                at = end
            at += 1
        return
    if tool in RUNNERS and len(words) > 1:
        valued, operands = RUNNERS[tool]
        at = first_operand(values, valued.split()) + operands
        while tool in ("env", "sudo") and at < len(words) and "=" in values[at]:
            at += 1
        if at < len(words):
            if tool not in PLAIN:
                yield replace(call, words=words[:at])
            yield from _followed(replace(call, words=words[at:], direct=call.direct and tool != "xargs"))
            return
    yield call


PLAIN = frozenset(("sudo", "doas", "env", "nohup", "nice", "time", "command", "builtin", "exec"))
"""Wrappers of which no dialect differs."""
