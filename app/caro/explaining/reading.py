"""Walks a parsed command in the order in which it is written and notes what each word does.

The parsers keep commands and leave out what joins them; that is read from the text between two commands.
"""

from __future__ import annotations

from caro.explaining.grammar import ENDS, KEYWORDS, OPERATORS, SETTINGS, TESTS, variable
from caro.explaining.note import Note
from caro.explaining.pieces import filled, pieces, tokens
from caro.explaining.redirects import redirected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.explaining.lookup import Lookup
    from caro.shell.script import Assignment, Command, Script, Word

MAX_NOTES = 600
"""Most notes on one command; 4,000 characters of single letters would give 2,000."""
MAX_NESTING = 6
"""Deepest `bash -c "bash -c …"` that is read."""
MAX_DEPTH = 24
"""Deepest that commands inside commands are read (`sudo sudo …`); people write three or four."""
TOO_DEEP = "commands inside commands, deeper than caro explains"
RECKONS = "reckons; it goes well where the result is not zero"


class Reader:
    """One walk; `notes` is what it found."""

    def __init__(
        self, text: str, lookup: Lookup | None, place: tuple[int, int] | None = None, level: int = 0
    ):
        self.text = text
        self.lookup = lookup
        self.place = place
        """The place of the quotes around `text`, where it is a word of another command."""
        self.level = level
        self.notes: list[Note] = []
        self.functions: set[str] = set()
        self.globs_told = False
        self._at = 0
        self._told = 0
        """Commands that end before it are told: those in the head of `for ((…))`."""

    # --- notes -----------------------------------------------------------------------------------------

    def note(
        self, start: int, end: int, says: str, depth: int, kind: str, source: str = "shell", text: str = ""
    ) -> None:
        """Say something about `text[start:end]`, or about another spelling of it."""
        if len(self.notes) >= MAX_NOTES:
            return
        shown = text or self.text[start:end]
        place = self.place or (start, end)
        self.notes.append(Note(shown, says, depth, *place, kind, source))

    def whole(self, script: Script) -> None:
        """Read a whole command line."""
        self.script(script, 0, len(self.text))

    def inside(self, word: Word, depth: int, text: str | None = None) -> bool:
        """Read a word whose text a shell will run; False where it is no command."""
        from caro.shell import parse

        text = word.value if text is None else text
        if text is None or not text.strip() or self.level >= MAX_NESTING:
            return False
        script, error = parse(text)
        if error is not None or not script.pipelines:
            return False
        place = self.place or (word.start, word.end)
        inner = Reader(text, self.lookup, place, self.level + 1)
        inner.functions = self.functions
        inner.globs_told = self.globs_told
        inner.script(script, depth, len(text))
        self.notes.extend(inner.notes[: MAX_NOTES - len(self.notes)])
        return True

    # --- structure -------------------------------------------------------------------------------------

    def script(self, script: Script, depth: int, end: int, cases: bool = False, outer: int = -1) -> None:
        """Read a list of pipelines; `end` is where what belongs to it ends, `outer` the depth of keywords."""
        outer = depth if outer < 0 else outer
        for number, pipe in enumerate(script.pipelines):
            for index, command in enumerate(pipe.commands):
                if command.end <= self._told:
                    continue
                joined = pipe.joiner if index == 0 and number else "|" if index else ""
                self.gap(command.start, outer, cases, joined)
                self.command(command, depth)
                self._at = max(self._at, command.end)
        self.gap(end, outer, cases)

    def gap(self, end: int, depth: int, cases: bool = False, joined: str = "") -> None:
        """Read what stands between the last command and the next: operators, keywords, patterns, remarks."""
        if end < self._at:  # behind a here-document, whose lines stand after all of the line
            if joined in OPERATORS:
                self.note(end, end, OPERATORS[joined], depth, "shell", text=joined)
            return
        found = tokens(self.text, self._at, end, cases)
        for index, (start, stop) in enumerate(found):
            token = self.text[start:stop]
            following = self.text[slice(*found[index + 1])] if index + 1 < len(found) else None
            if token == ";" and (following in ENDS or (following is None and not joined)):
                continue
            if token in OPERATORS:
                self.note(start, stop, OPERATORS[token], depth, "shell")
            elif token in KEYWORDS:
                self.note(start, stop, KEYWORDS[token], depth, "shell")
            elif token[:2] == "((":
                self.note(start, stop, RECKONS, depth, "program")
            elif token[0] == "#":
                self.note(start, stop, "a remark, which the shell passes over", depth, "shell")
            elif cases and token[-1] == ")":
                says = "for anything else:" if token == "*)" else "for a text like this:"
                self.note(start, stop, says, depth, "shell")
            elif token == "EOF" or not token.strip("\\"):
                continue
            else:
                self.note(start, stop, "a word of the shell's own grammar", depth, "shell")
        self._at = max(self._at, end)

    def command(self, command: Command, depth: int) -> None:
        """Read one command, simple or compound, with its redirections."""
        if depth > MAX_DEPTH:
            self.note(command.start, command.end, TOO_DEEP, depth, "unknown", "")
            return
        if command.kind == "simple":
            self.simple(command, depth)
        elif command.kind == "test":
            self.test(command, depth)
        else:
            self.compound(command, depth)
        for redirect in command.redirects:
            redirected(self, redirect, depth + 1)

    def compound(self, command: Command, depth: int) -> None:
        """Read a loop, a group, a choice or a function."""
        self._at = max(self._at, command.start)
        text, start = self.text, command.start
        body = command.body
        end = min([command.end, *(one.start for one in command.redirects if one.start > start)])
        first = body.pipelines[0].commands[0].start if body is not None and body.pipelines else end
        if command.kind == "function":
            self.functions.add(command.name)
            self.note(
                start,
                filled(text, start, first),
                f"makes {command.name} a command that does:",
                depth,
                "shell",
            )
            self._at = max(self._at, first)
        elif command.kind == "for":
            head = command.words[0].start if command.words else text.find(";", start, end)
            stop = filled(text, start, head if head > start else first)
            listed = "each of these" if command.words else "each word that was given"
            self.note(start, stop, f"once for {listed}, as {command.name}:", depth, "shell")
            for word in command.words:
                self.note(word.start, word.end, "one of them", depth + 1, "operand", "shell")
                self.parts(word, depth + 2)
            self._at = max([stop, *(word.end for word in command.words)])
        elif command.kind == "while" and text.startswith("for", start):
            close = text.find("))", start, end)
            stop = close + 2 if close >= 0 else start + 3
            self.note(start, stop, "counts: begins so, goes on while so, each time so", depth, "shell")
            self._told = stop
            self._at = max(self._at, stop)
        elif command.kind == "case" and command.words:
            word = command.words[0]
            self.note(start, word.end, "chooses by this text:", depth, "shell")
            self.parts(word, depth + 1)
            self._at = max(self._at, word.end)
        if body is not None:
            self.script(body, depth + 1, end, command.kind == "case", depth)
        self._at = max(self._at, end)

    def test(self, command: Command, depth: int) -> None:
        """Read `[ … ]` and `[[ … ]]`."""
        start, end = command.start, command.end
        text = self.text[start:end]
        if text.startswith("(("):
            self.note(start, end, RECKONS, depth, "program")
            return
        width = 2 if text.startswith("[[") else 1
        self.note(start, start + width, "tests; it goes well where this holds:", depth, "program")
        for left, right in pieces(self.text, start + width, end - width):
            says = TESTS.get(self.text[left:right])
            self.note(
                left, right, says or "what is tested", depth + 1, "option" if says else "operand", "shell"
            )
        for word in command.words:
            self.parts(word, depth + 2, names=False)

    # --- a simple command ------------------------------------------------------------------------------

    def simple(self, command: Command, depth: int) -> None:
        """Read assignments and words."""
        first = command.words[0].start if command.words else -1
        for one in command.assignments:
            before = first >= 0 and self.placed(one, command)[0] < first
            if first < 0 or before:
                self.assignment(one, command, depth, "for this command only" if before else "")
        if command.words:
            self.argv(command.words, depth)
            for one in command.assignments:
                if self.placed(one, command)[0] > first:
                    self.assignment(one, command, depth + 1, "")

    def argv(self, words: Sequence[Word], depth: int) -> None:
        """Read a program and its arguments."""
        from caro.explaining.programs import program

        if depth > MAX_DEPTH:
            self.note(words[0].start, words[-1].end, TOO_DEEP, depth, "unknown", "")
            return
        program(self, words, depth)

    def placed(self, one: Assignment, command: Command) -> tuple[int, int]:
        """Return where an assignment stands."""
        if one.value is not None:
            return one.value.start - len(one.name) - 1 - one.adds, one.value.end
        at = self.text.find(one.name + "=", command.start, command.end)
        return (at, at + len(one.name) + 1) if at >= 0 else (command.start, command.start)

    def assignment(self, one: Assignment, command: Command, depth: int, how: str) -> None:
        """Read `NAME=value`."""
        start, end = self.placed(one, command)
        self.setting(start, end, one.name, how, one.adds, depth)
        for word in one.elements or (() if one.value is None else (one.value,)):
            self.parts(word, depth + 1)

    def setting(self, start: int, end: int, name: str, how: str, adds: bool, depth: int) -> None:
        """Say that a variable is set."""
        meaning = f" ({SETTINGS[name]})" if name in SETTINGS else ""
        verb = "adds to" if adds else "sets"
        what = "the list" if "[" in name else "the variable"
        self.note(
            start, end, f"{verb} {what} {name}{meaning}" + (f", {how}" if how else ""), depth, "assignment"
        )

    # --- what is inside a word -------------------------------------------------------------------------

    def parts(self, word: Word, depth: int, names: bool = True) -> None:
        """Say what the shell puts for the parts of a word before the program sees it.

        Without `names` it is a test, where no names are put for `*`.
        """
        seen: set[str] = set()
        for part in word.parts:
            if part.kind == "var" and part.text not in seen:
                seen.add(part.text)
                braced = f"${{{part.text}}}"
                text = braced if braced in word.text else f"${part.text}"
                self.note(word.start, word.end, variable(part.text), depth, "part", text=text)
            elif part.kind == "arith":
                self.note(
                    word.start, word.end, "the result of this sum", depth, "part", text=f"$(({part.text}))"
                )
            elif part.kind in ("command", "process") and part.script is not None:
                self.substitution(word, part.kind, part.text, part.script, depth)
        if word.tilde and word.text[:1] == "~":
            name = word.text[1:].partition("/")[0]
            says = f"the home folder of {name}" if name else "your home folder"
            self.note(word.start, word.end, says, depth, "part", text=f"~{name}")
        if names and word.glob and not self.globs_told:
            self.globs_told = True
            marks = [mark for mark in "*?[" if mark in word.text]
            means = {"*": "* is any text", "?": "? is any character", "[": "[…] is one of these characters"}
            says = f"the shell puts every name here that fits: {', '.join(means[mark] for mark in marks)}"
            self.note(word.start, word.end, says, depth, "part")
        if names and word.braces and "," in word.text and "{" in word.text:
            self.note(
                word.start, word.end, "the shell makes a word of each of those in braces", depth, "part"
            )

    def substitution(self, word: Word, kind: str, sign: str, script: Script, depth: int) -> None:
        """Read the commands inside `$(…)` or `<(…)`."""
        if not script.pipelines:
            return
        says = {
            "command": "what these commands print is put here:",
            "<": "a file that holds what these commands print:",
            ">": "a file whose content goes to these commands:",
        }[kind if kind == "command" else sign if sign in "<>" and sign else "<"]
        text = "$(…)" if kind == "command" else f"{sign}(…)"
        self.note(word.start, word.end, says, depth, "part", text=text)
        at = self._at
        first, last = script.pipelines[0].commands[0], script.pipelines[-1].commands[-1]
        self._at = first.start
        self.script(script, depth + 1, max(last.end, self._at))
        self._at = at
