"""Splits PowerShell into pipelines, commands and words; what a word holds is worked out by the walk.

It reads the part of the grammar that decides what runs: quotes, backticks, here-strings, script blocks,
sub-expressions, variables and operators. It never fails: an open quote or bracket ends with the text.
"""

from __future__ import annotations

MAX_DEPTH = 30
"""Deepest nesting of brackets that is read."""

_ESCAPES = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "f": "\f",
    "v": "\v",
}
_DOUBLE = '"\u201c\u201d\u201e'
_SINGLE = "'\u2018\u2019\u201a\u201b"
_DASHES = "\u2013\u2014\u2015"


class Part:
    """One piece of a word: `text`, `var` (a variable), `sub` (an expression in brackets) or `block`."""

    __slots__ = ("kind", "quoted", "script", "text")

    def __init__(self, kind: str, text: str, quoted: bool = False, script: Program | None = None) -> None:
        self.kind = kind
        self.text = text
        self.quoted = quoted
        self.script = script


class Word:
    """One word with its place in the text."""

    __slots__ = ("end", "parts", "start")

    def __init__(self, parts: list[Part], start: int, end: int) -> None:
        self.parts = parts
        self.start = start
        self.end = end

    @property
    def bare(self) -> str:
        """The word where it is plain unquoted text, else nothing."""
        one = self.parts[0] if len(self.parts) == 1 else None
        return one.text if one is not None and one.kind == "text" and not one.quoted else ""


Program = list[list[list[Word]]]
"""Statements, each a pipeline of commands, each a list of words."""


def parse(text: str) -> Program:
    """Return the statements in `text`. Time is linear in its length."""
    return _Reader(text).program("", 0)


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def program(self, closer: str, depth: int) -> Program:
        out: Program = []
        pipeline: list[list[Word]] = []
        words: list[Word] = []

        def end(statement: bool) -> None:
            nonlocal pipeline, words
            if words:
                pipeline.append(words)
                words = []
            if statement and pipeline:
                out.append(pipeline)
                pipeline = []

        text, size = self.text, len(self.text)
        while self.at < size:
            char = text[self.at]
            two = text[self.at : self.at + 2]
            if char == closer:
                break
            if char in " \t,":
                self.at += 1
            elif char in ";\n\r" or two in ("&&", "||"):
                end(True)
                self.at += 2 if two in ("&&", "||") else 1
            elif char == "|":
                end(False)
                self.at += 1
            elif char == "&":
                if words:
                    end(True)
                else:
                    words.append(Word([Part("text", "&")], self.at, self.at + 1))
                self.at += 1
            elif two == "<#":
                close = text.find("#>", self.at)
                self.at = size if close < 0 else close + 2
            elif char == "#":
                close = text.find("\n", self.at)
                self.at = size if close < 0 else close
            elif char in ")}]":
                self.at += 1  # a bracket that nothing opened
            elif char in "<>" or (char in "123456*" and text[self.at + 1 : self.at + 2] == ">"):
                start = self.at
                while self.at < size and text[self.at] in "123456*<>&":
                    self.at += 1
                words.append(Word([Part("text", text[start : self.at])], start, self.at))
            elif char == "=" and words:
                words.append(Word([Part("text", "=")], self.at, self.at + 1))
                self.at += 1
            else:
                words.append(self.word(closer, depth, not words))
        end(True)
        return out

    def word(self, closer: str, depth: int, first: bool) -> Word:
        text, size = self.text, len(self.text)
        start = self.at
        parts: list[Part] = []
        plain: list[str] = []

        def flush() -> None:
            if plain:
                parts.append(Part("text", "".join(plain)))
                plain.clear()

        while self.at < size:
            char = text[self.at]
            two = text[self.at : self.at + 2]
            if char in " \t\n\r;|,<>)}" or (char == closer and closer) or char == "&":
                break
            if char == "=" and first and len(parts) + bool(plain) and self._variable_so_far(parts, plain):
                break
            if char == "`":
                after = text[self.at + 1 : self.at + 2]
                plain.append("" if after == "\n" else after)
                self.at += 2
            elif char in _SINGLE or char in _DOUBLE:
                flush()
                self._quoted(parts, depth)
            elif two in ("@'", '@"'):
                flush()
                self._here(parts)
            elif char == "(" or two in ("$(", "@(", "@{") or char == "{":
                flush()
                self.at += 1 if char in "({" else 2
                block = char == "{" or two == "@{"
                inner = self._nested("}" if block else ")", depth)
                parts.append(Part("block" if block else "sub", two, script=inner))
            elif char == "$" and self._name_ahead():
                flush()
                parts.append(Part("var", self._name()))
            else:
                plain.append("-" if char in _DASHES else char)
                self.at += 1
        flush()
        if self.at == start:  # nothing that can begin a word: go on all the same
            self.at += 1
        end = min(max(self.at, start + 1), size)
        return Word(parts or [Part("text", "")], start, end)

    def _variable_so_far(self, parts: list[Part], plain: list[str]) -> bool:
        return bool(parts) and parts[-1].kind == "var" and "".join(plain) in ("", "+")

    def _nested(self, closer: str, depth: int) -> Program:
        if depth >= MAX_DEPTH:
            self.at = len(self.text)
            raise RecursionError
        inner = self.program(closer, depth + 1)
        self.at += 1
        return inner

    def _name_ahead(self) -> bool:
        after = self.text[self.at + 1 : self.at + 2]
        return after.isalnum() or after in ("_", "{", "?", "^", "$")

    def _name(self) -> str:
        text = self.text
        self.at += 1
        if text[self.at] == "{":
            close = text.find("}", self.at)
            close = len(text) if close < 0 else close
            name = text[self.at + 1 : close]
            self.at = close + 1
        else:
            start = self.at
            while self.at < len(text) and (
                text[self.at].isalnum()
                or text[self.at] in "_?^$"
                or (text[self.at] == ":" and text[self.at + 1 : self.at + 2].isalpha())
            ):
                self.at += 1
            name = text[start : self.at]
        return name.lower().replace("`", "")

    def _quoted(self, parts: list[Part], depth: int) -> None:
        text, size = self.text, len(self.text)
        quotes = _SINGLE if text[self.at] in _SINGLE else _DOUBLE
        self.at += 1
        plain: list[str] = []
        while self.at < size:
            char = text[self.at]
            if char in quotes:
                if text[self.at + 1 : self.at + 2] in tuple(quotes):
                    plain.append(char)
                    self.at += 2
                    continue
                self.at += 1
                break
            if quotes is _DOUBLE and char == "`" and self.at + 1 < size:
                plain.append(_ESCAPES.get(text[self.at + 1], text[self.at + 1]))
                self.at += 2
            elif quotes is _DOUBLE and char == "$" and text[self.at + 1 : self.at + 2] == "(":
                parts.append(Part("text", "".join(plain), True))
                plain.clear()
                self.at += 2
                parts.append(Part("sub", "$(", True, self._nested(")", depth)))
            elif quotes is _DOUBLE and char == "$" and self._name_ahead():
                parts.append(Part("text", "".join(plain), True))
                plain.clear()
                parts.append(Part("var", self._name(), True))
            else:
                plain.append(char)
                self.at += 1
        parts.append(Part("text", "".join(plain), True))

    def _here(self, parts: list[Part]) -> None:
        text = self.text
        closer = "\n" + text[self.at + 1] + "@"
        line = text.find("\n", self.at)
        end = text.find(closer, line if line >= 0 else self.at)
        if line < 0 or end < 0:
            parts.append(Part("text", text[self.at + 2 :], True))
            self.at = len(text)
            return
        parts.append(Part("text", text[line + 1 : end], True))
        self.at = end + len(closer)
