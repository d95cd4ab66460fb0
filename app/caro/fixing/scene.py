"""A command that failed, taken apart: its simple commands, what it said, and what is here."""

from __future__ import annotations

import os
import re

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from caro.domain import Environment
    from caro.shell.script import Command, Redirect, Script, Word

WRAPPERS = {
    "sudo": ("-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "-U"),
    "doas": ("-u", "-C"),
    "env": ("-u", "-C", "-S"),
    "nice": ("-n",),
    "ionice": ("-c", "-n"),
    "nohup": (),
    "time": ("-f", "-o"),
    "command": (),
    "builtin": (),
    "exec": ("-a",),
    "stdbuf": ("-i", "-o", "-e"),
    "setsid": (),
}  # fmt: skip
"""Programs that start the one behind them, each with those of its options that take a word."""

SETTING = re.compile(r"[A-Za-z_]\w*=")
MOST_ENTRIES = 5000
"""Entries of folders that one search for a file looks at; 0.2 µs each."""


@dataclass(frozen=True, slots=True)
class Failed:
    """What is known of a command that failed."""

    command: str
    status: int | None = None
    """Its exit status, None where nobody said."""
    error: str = ""
    """What it wrote to standard error, or all it wrote; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A command to run instead, and why, in one short sentence without a full stop."""

    command: str
    why: str


class Part:
    """One simple command of the line, without the `sudo`, `env` or `nice` before it."""

    def __init__(self, command: Command) -> None:
        self.start, self.end = command.start, command.end
        self.redirects: tuple[Redirect, ...] = command.redirects
        words = list(command.words)
        self.wrappers: list[str] = []
        while len(words) > 1:
            name = os.path.basename(words[0].value or "")
            if name in WRAPPERS:
                self.wrappers.append(name)
                words = _behind(words[1:], WRAPPERS[name])
            elif SETTING.match(words[0].text):
                words = words[1:]
            else:
                break
        self.words: list[Word] = words
        self.first: Word | None = words[0] if words else None
        self.program = os.path.basename((words[0].value or "") if words else "")
        """The name of the program, without its folder."""
        self.args: list[Word] = words[1:]

    @property
    def raised(self) -> bool:
        """Tell whether it runs with the rights of root already."""
        return "sudo" in self.wrappers or "doas" in self.wrappers

    def values(self) -> list[str]:
        """Return the arguments as the program sees them; those that the shell works out are left out."""
        return [word.value for word in self.args if word.value is not None]

    def plain(self) -> list[Word]:
        """Return the arguments that are no options."""
        found: list[Word] = []
        ended = False
        for word in self.args:
            if word.value == "--":
                ended = True
            elif ended or not (word.value or "").startswith("-") or word.value == "-":
                found.append(word)
        return found

    def has(self, *options: str) -> bool:
        """Tell whether an option is given: `-r` also within `-rf`, `--recursive` as it stands or with `=`."""
        for value in self.values():
            for option in options:
                if value == option or (option.startswith("--") and value.startswith(option + "=")):
                    return True
                if len(option) == 2 and value[:1] == "-" and value[1:2] != "-" and option[1] in value[1:]:
                    return True
        return False


def _behind(words: list[Word], taking: tuple[str, ...]) -> list[Word]:
    """Return what stands behind the options and settings of a wrapper."""
    while words:
        value = words[0].value or ""
        if value.startswith("-") and len(value) > 1:
            words = words[2:] if value in taking else words[1:]
        elif SETTING.match(words[0].text):
            words = words[1:]
        else:
            break
    return words


class Scene:
    """What the rules look at."""

    def __init__(self, failed: Failed, environment: Environment, variables: Mapping[str, str]) -> None:
        """Take the command apart; a line that is no well-formed command has no parts."""
        from caro.shell import parse

        self.failed = failed
        self.line = failed.command.strip()
        self.status = failed.status
        self.error = failed.error.strip()
        self.low = self.error.lower()
        self.environment = environment
        self.variables = variables
        script, problem = parse(self.line)
        self.problem = problem
        self.parts: list[Part] = [] if problem else [part for part in _parts(script) if part.words]
        self._programs: frozenset[str] | None = None

    @property
    def silent(self) -> bool:
        """Tell whether what the command said is not known, so that only looking can tell."""
        return not self.error

    def said(self, *texts: str) -> bool:
        """Tell whether one of the texts (in lower case) stands in the error."""
        return any(text in self.low for text in texts)

    def find(self, pattern: str) -> re.Match[str] | None:
        """Return the first match of a regular expression in the error, whatever the case."""
        return re.search(pattern, self.error, re.IGNORECASE | re.MULTILINE)

    def names(self, text: str) -> bool:
        """Tell whether the error holds `text`, not as a part of a longer name."""
        return bool(text) and re.search(rf"(?<![\w./-]){re.escape(text)}(?![\w/-])", self.error) is not None

    def blamed(self) -> list[Part]:
        """Return the parts that may have failed: those whose program the error names, else all, last
        first."""
        named = [part for part in self.parts if part.program and self._starts(part.program)]
        return named or list(reversed(self.parts))

    def _starts(self, program: str) -> bool:
        return (
            re.search(rf"(?:^|[\s/'\"`]){re.escape(program)}(?:['\"`]?:|\s)", self.error, re.MULTILINE)
            is not None
        )

    def edited(self, *changes: tuple[int, int, str]) -> str:
        """Return the line with each span (first character, one past the last) replaced."""
        text = self.line
        for start, end, new in sorted(changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def put(self, word: Word, text: str) -> str:
        """Return the line with one word replaced by shell text."""
        return self.edited((word.start, word.end, text))

    def option(self, part: Part, option: str) -> str:
        """Return the line with an option put in right behind the program."""
        if part.first is None:
            return self.line
        return self.edited((part.first.end, part.first.end, f" {option}"))

    def before(self, command: str) -> str:
        """Return the line with another command before it, which has to succeed first."""
        return f"{command} && {self.line}"

    @property
    def looks(self) -> bool:
        """Tell whether files may be looked at: `context = off` forbids it."""
        return self.environment.may_look

    def full(self, name: str) -> str:
        """Return a path as seen from where the command ran."""
        if name == "~" or name.startswith("~/"):
            name = (self.environment.home or "~") + name[1:]
        return os.path.join(self.environment.cwd, name)

    def exists(self, name: str) -> bool:
        """Tell whether there is a file, folder or link of that name."""
        return self.looks and os.path.lexists(self.full(name))

    def is_folder(self, name: str) -> bool:
        """Tell whether it is a folder."""
        return self.looks and os.path.isdir(self.full(name))

    def is_file(self, name: str) -> bool:
        """Tell whether it is a file."""
        return self.looks and os.path.isfile(self.full(name))

    def entries(self, folder: str) -> list[str]:
        """Return the names in a folder, of some thousands at most."""
        if not self.looks:
            return []
        try:
            with os.scandir(self.full(folder or ".")) as found:
                return [entry.name for _, entry in zip(range(MOST_ENTRIES), found, strict=False)]
        except OSError:
            return []

    def below(self, name: str, folder: bool | None = None) -> list[str]:
        """Return the paths further down, of files (`folder` false), folders (true) or both, that end in
        `name`."""
        if not self.looks:
            return []
        left, found = MOST_ENTRIES, []
        top = self.environment.cwd
        for place, folders, files in os.walk(top):
            folders[:] = sorted(one for one in folders if one not in SKIPPED)
            if place.count(os.sep) - top.count(os.sep) > DEEPEST:
                folders.clear()
            held = files if folder is False else folders if folder else [*folders, *files]
            if name in held:
                found.append(os.path.relpath(os.path.join(place, name), top))
            left -= len(files) + len(folders)
            if left < 0:
                break
        return sorted(found, key=lambda path: (path.count("/"), path))[:3]

    def programs(self) -> frozenset[str]:
        """Return the names of the programs on the search path."""
        if self._programs is None:
            found: set[str] = set()
            for folder in self.variables.get("PATH", os.defpath).split(os.pathsep):
                try:
                    found.update(os.listdir(folder or "."))
                except OSError:
                    continue
            self._programs = frozenset(found)
        return self._programs

    def has_program(self, name: str) -> bool:
        """Tell whether a program of that name is installed."""
        return any(
            os.access(os.path.join(folder or ".", name), os.X_OK)
            for folder in self.variables.get("PATH", os.defpath).split(os.pathsep)
        )


SKIPPED = frozenset((".git", "node_modules", ".venv", "__pycache__", ".cache", "target", ".tox"))
DEEPEST = 6


def _parts(script: Script) -> Iterator[Part]:
    for pipeline in script.pipelines:
        for command in pipeline.commands:
            if command.kind == "simple":
                yield Part(command)
            elif command.body is not None:
                yield from _parts(command.body)


def quoted_words(text: str) -> list[str]:
    """Return what stands in quotes of any kind in a message, in order."""
    found = re.findall(r"[`'\"‘“]([^`'\"‘’“”\n]{1,200})['\"’”`]", text)
    return [word.strip() for word in found]


def firsts(items: Iterable[Fix], most: int = 2) -> Iterator[Fix]:
    """Yield the first few."""
    for _, item in zip(range(most), items, strict=False):
        yield item
