"""A small lexer for command lines without expansions: most of what caro answers.

Loading tree-sitter costs 6 ms of CPU, a third of the whole budget of a static answer; this file costs none.
It accepts only what it is sure of and says None to everything else, so that the tree parser decides.
"""

from __future__ import annotations

from caro.shell.script import MAX_COMMAND_CHARS, Command, Pipeline, Redirect, Script, Word

_ENDS_WORD = " |&;<>"
_NAME_CHARS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/~+-"
_PLAIN = _NAME_CHARS + "\\ ,:@%"
_LITERAL = _NAME_CHARS + ",:@%"
_NEVER = "$`(){}#"
# A first word here changes the grammar of what follows, so that the line is not simple any more.
_GRAMMAR = frozenset(
    "if then elif else fi for while until do done case esac select function time coproc in let [ [[ ]] ! "
    "export declare typeset readonly local unset unsetenv".split()
)


_last_read: tuple[str, Script | None] = ("", None)
"""What was read last: a backend asks whether its answer is a command, and the safety check reads it again."""


def parse(command: str) -> Script | None:
    """Parse `command` when it is simple, else return None. Time is linear in its length."""
    global _last_read
    last, script = _last_read
    if command != last:
        script = _parse(command)
        _last_read = (command, script)
    return script


def _parse(command: str) -> Script | None:
    size = len(command)
    if size > MAX_COMMAND_CHARS or not command.isascii() or not command.isprintable():
        return None
    pipelines: list[Pipeline] = []
    commands: list[Command] = []
    words: list[Word] = []
    redirects: list[Redirect] = []
    joiner, at, begin = "", 0, 0
    while True:
        while at < size and command[at] == " ":
            at += 1
        char = command[at] if at < size else ""
        if char in "|;&":
            if char == "" and not words and not redirects and not commands and joiner in ("", ";"):
                break  # an empty line, or a line that ends in `;`
            if not words or not _plain_name(words[0]):
                return None
            commands.append(Command(tuple(words), tuple(redirects), begin, _last(words, redirects)))
            words, redirects = [], []
            operator = command[at : at + 2]
            if operator in ("&&", "||"):
                at += 2
            elif char in ("", ";") and operator != ";;":
                operator = char
                at += 1
            elif char == "|" and operator != "|&":
                at += 1
                continue
            else:
                return None
            pipelines.append(Pipeline(tuple(commands), joiner))
            commands, joiner = [], operator
            if char == "":
                break
            continue
        if not words and not redirects:
            begin = at
        if char in "0123456789<>":
            fd_end = at
            while fd_end < size and command[fd_end] in "0123456789":
                fd_end += 1
            if fd_end < size and command[fd_end] in "<>":
                redirect = _redirect(command, at, fd_end)
                if redirect is None:
                    return None
                redirects.append(redirect)
                at = redirect.end
                continue
        word = _word(command, at)
        if word is None or (word.text[0] == "!" and _marked(word, words)):
            return None
        words.append(word)
        at = word.end
    return Script(tuple(pipelines)) if pipelines else None


def _marked(word: Word, words: list[Word]) -> bool:
    """Tell whether a terminal may take a word for an earlier command, or the grammar misreads its mark."""
    before = words[-1].text if words else ""
    return word.text[:2] == "!!" or before[:1] == "!" or before in _GRAMMAR


def _last(words: list[Word], redirects: list[Redirect]) -> int:
    return max(words[-1].end, redirects[-1].end if redirects else 0)


def _plain_name(word: Word) -> bool:
    """Whether the first word of a command is a name, not an assignment, a keyword or a pattern."""
    return word.text not in _GRAMMAR and word.text.strip(_NAME_CHARS) == "" and word.text[0] not in "-+"


def _redirect(command: str, start: int, at: int) -> Redirect | None:
    fd = command[start:at]
    if fd[:1] == "0":
        return None
    op = command[at]
    after = command[at + 1 : at + 2]
    if after == "&" and op == ">":
        end = at + 2
        while end < len(command) and command[end] in "0123456789":
            end += 1
        if end == at + 2 or (end < len(command) and command[end] not in " |;"):
            return None
        text = command[at + 2 : end]
        return Redirect(">&", fd, Word(text, at + 2, end, text), start, end)
    if after == ">" and op == ">":
        op = ">>"
    at += len(op)
    while command[at : at + 1] == " ":
        at += 1
    word = _word(command, at) if at < len(command) and command[at] not in _ENDS_WORD else None
    if word is None or word.value not in (word.text, word.text[1:-1]) or word.value == "":
        return None  # empty, or a mix of quotes and text, which the grammar splits in two
    return Redirect(op, fd, word, start, word.end)


def _word(command: str, start: int) -> Word | None:
    """Read the word that begins at `start`; None when it holds anything but literal text and globs."""
    size = len(command)
    at = command.find(" ", start)
    at = size if at < 0 else at
    plain = command[start:at]
    if plain and plain.strip(_LITERAL) == "":
        return Word(plain, start, at, plain, False, plain[0] == "~")
    at = start
    value: list[str] = []
    glob = False
    while at < size:
        char = command[at]
        if char in _ENDS_WORD:
            break
        if char == "'":
            close = command.find("'", at + 1)
            if close < 0:
                return None
            value.append(command[at + 1 : close])
            at = close + 1
        elif char == '"':
            close = command.find('"', at + 1)
            inside = command[at + 1 : close]
            if close < 0 or "$" in inside or "`" in inside or "\\" in inside:
                return None
            value.append(inside)
            at = close + 1
        elif char == "\\":
            # The grammar takes an escaped blank for a separator except in the middle of plain text.
            if at + 1 == size or (command[at + 1] == " " and command[start:at].strip(_PLAIN)):
                return None
            if at == start and command[at + 1] == " ":
                return None
            value.append(command[at + 1])
            at += 2
        elif char == "{" and command[at + 1 : at + 2] == "}":
            value.append("{}")
            at += 2
        elif char in _NEVER:
            return None
        else:
            glob = glob or char in "*?["
            value.append(char)
            at += 1
    text = command[start:at]
    # Lone brackets, `==`, `=~` and text that touches a redirection are read differently by the grammar.
    if command[at : at + 1] in ("<", ">") or text[0] in "=]" or text.count("[") != text.count("]"):
        return None
    return Word(text, start, at, "".join(value), glob, text[0] == "~")
