"""Says a command of bash in another shell: rewritten where that has a form of its own, else run by bash."""

from __future__ import annotations

from caro._record import dataclass
from caro.dialects.constructs import BASH, BY_NAME, LACKS, SAME
from caro.dialects.values import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.dialects.constructs import Construct, Shell
    from caro.shell.script import Command, Script, Word

NAMES: dict[Shell, str] = {
    "zsh": "zsh",
    "fish": "fish",
    "sh": "sh",
    "ash": "BusyBox's sh",
    "bash3": "bash 3.2",
}
LASTING = frozenset(
    """export alias unalias set shopt umask ulimit unset declare typeset readonly hash bg fg jobs disown
    history fc exec exit trap bind complete source . local enable""".split()
)
"""Commands that change the shell itself: run by another shell, they would change nothing."""
DECLARES = frozenset(("declare", "typeset", "local", "readonly", "let"))
ONLY_BASH = frozenset("compgen complete bind enable caller help coproc select".split())
PROGRAMS_PATTERNS = (
    "-name",
    "-iname",
    "-path",
    "-ipath",
    "-wholename",
    "-regex",
    "--include",
    "--exclude",
    "-I",
    "--exclude-dir",
)
PACKAGES = ("pip", "pip3", "uv", "poetry", "cargo", "pipx", "python", "python3", "curl", "wget")
"""Programs to which `[extra]` behind a name is no pattern of files."""
COPIES = ("scp", "rsync", "sftp")
"""Programs that take `host:*.txt`, where the pattern is for the other machine."""


@dataclass(frozen=True, slots=True)
class Place:
    """A construct in a line, and how the shell writes it there."""

    construct: Construct
    start: int
    end: int
    text: str | None = None
    """The shell's own form; None where it has none for this place."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A command for another shell."""

    command: str
    notes: tuple[str, ...] = ()
    """What was changed."""
    lacks: tuple[str, ...] = ()
    """What the shell can't do with it."""


def fit(command: str, shell: Shell, has_bash: bool = True) -> Fitted:
    """Return a command of bash for another shell; unchanged where that reads it the same."""
    from caro.shell import parse, problem

    script, error = parse(command)
    if error is not None:
        return Fitted(command)
    places = [place for place in _Walk(command, shell).whole(script) if place.construct.form(shell) != SAME]
    if not places:
        return Fitted(command)
    lacking = [place for place in places if place.construct.form(shell) == LACKS]
    name = NAMES[shell]
    if shell == "bash3" and lacking:
        told = tuple(
            dict.fromkeys(f"{one.construct.sign} wants bash 4, and macOS brings 3.2" for one in lacking)
        )
        return Fitted(command, (), told)
    if lacking:
        return Fitted(command, (), (f"{name} has no {lacking[0].construct.sign}",))
    if all(place.text is not None and place.construct.form(shell) != BASH for place in places):
        new = _written(command, places)
        if problem(new) is None:
            what = ", ".join(dict.fromkeys(place.construct.sign for place in places))
            return Fitted(new, (f"{name} has no {what}, so it is written otherwise",))
    if shell == "bash3":
        return Fitted(command)
    without = [place for place in places if place.text is None or place.construct.form(shell) == BASH]
    told_what = " and no ".join(dict.fromkeys(place.construct.sign for place in without))
    if _lasts(script) or _reads_others(script):
        return Fitted(command, (), (f"{name} has no {told_what}: this is for bash",))
    if not has_bash:
        return Fitted(command, (), (f"{name} has no {told_what}: this needs bash",))
    wrapped = f"bash -c {portable(command)}"
    return (
        Fitted(wrapped, (f"{name} has no {told_what}, so bash runs it",))
        if problem(wrapped) is None
        else Fitted(command)
    )


def portable(text: str) -> str:
    r"""Return a text in quotes that bash, zsh, POSIX's shells and fish read alike.

    In single quotes fish takes `\\` for one backslash and `\'` for a quote, so those stand outside.
    """
    if "'" in text and not any(mark in text for mark in ('"', "$", "`", "!", "\\\\")) and text[-1:] != "\\":
        return f'"{text}"'
    out, inside, at = "", "", 0

    def flush() -> str:
        return f"'{inside}'" if inside else ""

    while at < len(text):
        char = text[at]
        if char == "'":
            out += flush() + "\\'"
            inside = ""
            at += 1
        elif char == "\\":
            end = at
            while text[end : end + 1] == "\\":
                end += 1
            if end - at > 1 or text[end : end + 1] in ("'", ""):
                out += flush() + "\\\\" * (end - at)
                inside = ""
            else:
                inside += char
            at = end
        else:
            inside += char
            at += 1
    return out + flush() or "''"


def _written(command: str, places: list[Place]) -> str:
    text, limit = command, len(command) + 1
    for place in sorted(places, key=lambda one: one.start, reverse=True):
        if place.text is None or place.end > limit:
            continue
        text = text[: place.start] + place.text + text[place.end :]
        limit = place.start
    return text


def _lasts(script: Script) -> bool:
    """Tell whether a command changes the shell that runs it, and nothing else that bash could do."""
    commands = [command for pipeline in script.pipelines for command in pipeline.commands]
    lasting = [
        one for one in commands if one.kind == "simple" and one.words and one.words[0].value in LASTING
    ]
    alone = len(commands) == 1 and commands[0].kind == "simple" and not commands[0].words
    return alone or bool(lasting and lasting[-1] is commands[-1])


def _reads_others(script: Script) -> bool:
    """Tell whether a command reads a variable of the shell that runs it, which another one would not know.

    Those in capitals are mostly in the environment of every program.
    """
    given: set[str] = set()
    read: set[str] = set()
    _variables(script, given, read)
    return any(not name.isupper() for name in read - given)


def _variables(script: Script, given: set[str], read: set[str]) -> None:
    for pipeline in script.pipelines:
        for command in pipeline.commands:
            if command.kind in ("for", "function"):
                given.add(command.name)
            given.update(assignment.name.partition("[")[0] for assignment in command.assignments)
            if command.words and command.words[0].value in ("read", "mapfile", "readarray", *DECLARES):
                given.update((word.value or "").partition("=")[0] for word in command.words[1:])
            if command.words and command.words[0].value == "printf" and len(command.words) > 2:
                given.add(command.words[2].value or "")
            values = [one.value for one in command.assignments if one.value is not None]
            values += [word for one in command.assignments for word in one.elements]
            values += [one.target for one in command.redirects if one.target is not None]
            for word in (*command.words, *values):
                for part in word.parts:
                    name = part.text.lstrip("#!")
                    end = next(
                        (at for at, char in enumerate(name) if not (char.isalnum() or char == "_")), len(name)
                    )
                    if part.kind == "var" and name[:end].isidentifier() and len(name) >= end:
                        read.add(name[:end])
                for nested in word.nested:
                    _variables(nested, given, read)
            if command.body is not None:
                _variables(command.body, given, read)


class _Walk:
    """Looks for constructs; `shell` decides which of them count, and how they are written there."""

    def __init__(self, command: str, shell: Shell) -> None:
        self.command = command
        self.shell = shell

    def whole(self, script: Script) -> Iterator[Place]:
        """Give the constructs of a script."""
        for pipeline in script.pipelines:
            for before, command in zip((None, *pipeline.commands), pipeline.commands, strict=False):
                if before is not None:
                    at = self.command.find("|&", before.end, command.start)
                    if at >= 0:
                        yield self.place("pipe_both", at, at + 2, "2>&1 |")
                yield from self.one(command, len(script.pipelines) == 1 and len(pipeline.commands) == 1)

    def place(self, name: str, start: int, end: int, text: str | None = None) -> Place:
        """Return a place of a construct."""
        return Place(BY_NAME[name], start, end, text)

    def one(self, command: Command, alone: bool) -> Iterator[Place]:
        """Give the constructs of one command."""
        text = self.command[command.start : command.end]
        kinds = {"for": "for", "while": "while", "if": "if", "case": "case", "function": "function",
                 "subshell": "subshell", "group": "group"}  # fmt: skip
        if command.kind == "test":
            yield from self.test(command, text)
        elif command.kind in kinds:
            name = kinds[command.kind]
            if name == "group" and text.startswith("(("):
                name = "condition"
            if text.startswith("for") and text[3:].lstrip()[:2] == "((":
                name = "count"
            elif name == "function" and text.startswith("function "):
                name = "function_word"
            yield self.place(name, command.start, command.end)
        if not command.words and command.assignments:
            for assignment in command.assignments:
                yield self.place("array" if assignment.elements else "assignment", command.start, command.end)
        for redirect in command.redirects:
            yield from self.redirect(redirect.op, redirect.start, redirect.target)
        if command.kind == "simple" and command.words:
            yield from self.builtin(command)
        words = [*command.words, *(one.target for one in command.redirects if one.target is not None)]
        words += [one.value for one in command.assignments if one.value is not None]
        for assignment in command.assignments:
            words += assignment.elements
        for at, word in enumerate(words):
            before = words[at - 1].value if 0 < at < len(command.words) else None
            program = (command.words[0].value or "") if at < len(command.words) else ""
            yield from self.word(word, before, "" if at == 0 else program)
            for nested in word.nested:
                yield from self.whole(nested)
        if command.body is not None:
            yield from self.whole(command.body)

    def test(self, command: Command, text: str) -> Iterator[Place]:
        """`[ … ]`, `[[ … ]]` and `(( … ))`."""
        start, end = command.start, command.end
        if text.startswith("(("):
            yield self.place("condition", start, end)
        elif text.startswith("[["):
            inner = text[2:-2].strip()
            words = inner.split()
            unary = len(words) == 2 and words[0] in (
                "-f",
                "-d",
                "-e",
                "-r",
                "-w",
                "-x",
                "-s",
                "-L",
                "-n",
                "-z",
                "-h",
            )
            if (unary and not any(mark in words[1] for mark in "*?[$")) or (
                unary and words[1][:1] == words[1][-1:] == '"'
            ):
                yield self.place("test", start, end, f"[ {inner} ]")
            else:
                yield self.place("pattern", start, end)
        elif " == " in text:
            at = start + text.index(" == ") + 1
            yield self.place("equal", at, at + 2, "=")

    def redirect(self, op: str, start: int, target: Word | None) -> Iterator[Place]:
        """`&>`, `&>>` and `<<<`."""
        if op in ("&>", "&>>") and target is not None:
            new = f"{op[1:]} {self.command[target.start : target.end]} 2>&1"
            yield self.place("both" if op == "&>" else "add_both", start, target.end, new)
        elif op == "<<<":
            yield self.place("string", start, start + 3)

    def builtin(self, command: Command) -> Iterator[Place]:
        """Commands that bash has within itself, and others have not."""
        name, words = command.words[0].value or "", command.words
        values = [word.value or "" for word in words[1:]]
        start, end = command.start, command.end
        if name == "echo":
            yield from self.echo(command, values)
        elif (
            name in ("source", ".")
            and values
            and values[-1].endswith("/bin/activate")
            and self.shell == "fish"
        ):
            yield self.place("activate", words[-1].end, words[-1].end, ".fish")
        elif name == "source":
            yield self.place("source", words[0].start, words[0].end, ".")
        elif name in ("mapfile", "readarray"):
            yield self.place("mapfile", start, end)
        elif name in DECLARES:
            yield self.place("map" if "-A" in values else "declare", start, end)
        elif name == "set" and "pipefail" in values:
            yield self.place("pipefail", start, end)
        elif name == "printf" and (values[:1] == ["-v"] or any("%q" in value for value in values)):
            yield self.place("printf_v", start, end)
        elif name == "read" and any(
            value[:1] == "-" and set(value[1:]) & set("apnNdstu") for value in values
        ):
            yield self.place("read", start, end)
        elif name in ("pushd", "popd", "dirs"):
            yield self.place("pushd", start, end)
        elif name == "shopt":
            yield self.place("shopt", start, end)
        elif name == "history" and not values:
            yield self.place("history", start, end, "history 1" if self.shell == "zsh" else None)
        elif name == "disown":
            yield self.place("disown", start, end)
        elif name in ONLY_BASH:
            yield self.place("only_bash", start, end)
        elif name == "type" and values[:1] == ["-t"]:
            yield self.place("type_t", start, end)
        elif name == "unset":
            names = " ".join(values)
            plain = values and all(value.isidentifier() for value in values)
            yield self.place("unset", start, end, f"set -e {names}" if plain else None)

    def echo(self, command: Command, values: list[str]) -> Iterator[Place]:
        """`echo -e`, and `echo` of a text with a backslash."""
        words = command.words
        if values[:1] == ["-e"]:
            rest = words[2:]
            one = rest[0] if len(rest) == 1 else None
            known = one is not None and not any(
                mark in (one.value or "\\e") for mark in ("\\e", "\\E", "\\x", "\\u")
            )
            new = f"printf '%b\\n' {self.command[one.start : one.end]}" if one is not None and known else None
            yield self.place("echo_e", words[0].start, words[-1].end, new)
        elif any("\\" in value for value in values):
            one = words[1] if len(words) == 2 else None
            new = f"printf '%s\\n' {self.command[one.start : one.end]}" if one is not None else None
            yield self.place("echo_backslash", words[0].start, words[-1].end, new)

    def word(self, word: Word, before: str | None, program: str) -> Iterator[Place]:
        """Quotes, expansions, braces and patterns of a word; `program` reads it, and is "" for itself."""
        text, start = word.text, word.start
        yield from self.quotes(word)
        for part in word.parts:
            if part.kind == "process":
                yield self.place("process", start, word.end)
            elif part.kind == "arith":
                yield self.place("sum", start, word.end)
            elif part.kind == "command" and "`" in text:
                yield from self.backticks(word)
        yield from self.variables(word)
        if word.braces and program:
            yield from self.braces(word)
        if word.glob and program:
            yield from self.pattern(word, before, program)

    def quotes(self, word: Word) -> Iterator[Place]:
        """`$'…'`, and single quotes with backslashes."""
        text, at = word.text, 0
        if "'" not in text:
            return
        double = False
        while at < len(text):
            char = text[at]
            if char == "\\":
                at += 2
                continue
            if char == '"':
                double = not double
            elif char == "'" and not double:
                coded = text[at - 1 : at] == "$"
                end = at + 1
                while end < len(text) and text[end] != "'":
                    end += 2 if coded and text[end] == "\\" else 1
                inside = text[at + 1 : end]
                if coded:
                    yield self.place("ansi", word.start + at - 1, word.start + end + 1)
                elif "\\\\" in inside or inside[-1:] == "\\":
                    yield self.place("quotes", word.start + at, word.start + end + 1, portable(inside))
                at = end
            at += 1

    def backticks(self, word: Word) -> Iterator[Place]:
        """The old way to write `$(…)`."""
        text = word.text
        first, last = text.find("`"), text.rfind("`")
        inside = text[first + 1 : last]
        plain = "`" not in inside and "\\" not in inside
        new = f"$({inside})" if plain else None
        yield self.place("backticks", word.start + first, word.start + last + 1, new)

    def variables(self, word: Word) -> Iterator[Place]:
        """What stands behind a `$`."""
        text, at, single = word.text, 0, False
        nested = [(script_start, script_end) for script_start, script_end in _spans(word)]
        double = False
        while at < len(text):
            char = text[at]
            place = word.start + at
            if any(begin <= place < end for begin, end in nested):
                at += 1
                continue
            if char == "\\" and not single:
                at += 2
                continue
            if char == "'" and not double:
                single = not single
            elif char == '"' and not single:
                double = not double
            elif char == "$" and not single:
                yield from self.variable(word, at)
            at += 1

    def variable(self, word: Word, at: int) -> Iterator[Place]:
        """One expansion."""
        text, start = word.text, word.start + at
        following = text[at + 1 : at + 2]
        if following == "{":
            end = text.find("}", at)
            inside = text[at + 2 : end]
            behind = text[end + 1 : end + 2]
            if inside[:1] == "!":
                yield self.place("indirect", start, word.start + end + 1)
            elif inside.isidentifier():
                open_end = behind == "" or not (behind.isalnum() or behind in "_[")
                yield self.place("braced", start, word.start + end + 1, f"${inside}" if open_end else None)
            elif "^" in inside or ",," in inside or inside[-1:] == ",":
                yield self.place("upper", start, word.start + end + 1)
            elif "[" in inside and ("declare -A" in self.command or "typeset -A" in self.command):
                yield self.place("map", start, word.end)
            elif "[" in inside:
                whole = "[@]" in inside or "[*]" in inside
                yield self.place("array" if whole else "element", start, word.start + end + 1)
            elif _operator(inside) == "/" or _substring(inside):
                yield self.place("replace", start, word.start + end + 1)
            else:
                yield self.place("cut", start, word.start + end + 1)
        elif following == "?":
            yield self.place("status", start, start + 2, "$status")
        elif following == "$":
            yield self.place("own_number", start, start + 2, "$fish_pid")
        elif text[at + 1 :].startswith("RANDOM"):
            yield self.place("random", start, start + 7)

    def braces(self, word: Word) -> Iterator[Place]:
        """`{a,b}` and `{1..5}`."""
        text = word.text
        inside = text[text.find("{") + 1 : text.rfind("}")]
        first, dots, last = inside.partition("..")
        if dots and "," not in inside:
            plain = text == "{" + inside + "}" and first.isdigit() and last.isdigit() and first[0] != "0"
            new = f"$(seq {first} {last})" if plain and self.shell in ("fish",) else None
            yield self.place("range", word.start, word.end, new)
        elif "," in inside:
            yield self.place("list", word.start, word.end)

    def pattern(self, word: Word, before: str | None, program: str) -> Iterator[Place]:
        """Names with `*`, `?` and `[…]`."""
        text = word.text
        meant = (
            (before in PROGRAMS_PATTERNS) or "://" in text or text.startswith(("--include=", "--exclude="))
        )
        meant = (
            meant
            or ("[" in text and program in PACKAGES)
            or (program in COPIES and 0 < text.find(":") < len(text) - 1)
        )
        quoted = any(mark in text for mark in "'\"\\$")
        if meant and not quoted:
            name, equals, value = text.partition("=") if text[:2] == "--" else ("", "", text)
            yield self.place("argument", word.start, word.end, f"{name}{equals}{quote(value)}")
        elif "[" in text and not quoted:
            yield self.place("set", word.start, word.end)


def _operator(inside: str) -> str:
    """Return what stands behind the name in `x%.txt`."""
    at = 0
    while at < len(inside) and (inside[at].isalnum() or inside[at] == "_"):
        at += 1
    return inside[at : at + 1]


def _substring(inside: str) -> bool:
    """Tell `${x:1:2}` from `${x:-a}`."""
    _, colon, rest = inside.partition(":")
    return bool(colon) and (rest.lstrip()[:1].isdigit() or rest[:2] == " -")


def _spans(word: Word) -> list[tuple[int, int]]:
    """Return where the scripts inside a word stand."""
    found = []
    for script in word.nested:
        commands = [command for pipeline in script.pipelines for command in pipeline.commands]
        if commands:
            found.append((commands[0].start, commands[-1].end))
    return found
