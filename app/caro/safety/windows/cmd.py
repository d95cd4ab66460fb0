"""Walks a command line of cmd.exe: carets, `%VARIABLES%`, `for`, `if`, and what it calls.

Variables are put in before the line is read, as cmd does it, so each character remembers the place in the
typed text that it comes from.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.paths import UNKNOWN
from caro.safety.windows import common
from caro.safety.windows.names import CMD_EXCEPT, CMD_READS, plain
from caro.safety.windows.places import USUAL, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.walk import Walk

MAX_TEXT = 8191
"""Longest line of cmd, in characters (Microsoft's limit)."""
MAX_STEPS = 1500
_OPERATORS = ("&&", "||", "&", "|", "\n")
_COMPARES = ("==", "equ", "neq", "lss", "leq", "gtr", "geq")


class Token:
    """A word, an operator or a bracket; its place is that in the assessed command."""

    __slots__ = ("end", "operator", "start", "text")

    def __init__(self, text: str, start: int, end: int, operator: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.operator = operator


class Cmd:
    """The state of one walk through cmd text."""

    def __init__(self, walk: Walk, at: tuple[int, int] | None) -> None:
        self.walk = walk
        self.at = at
        self.variables: dict[str, str] = {}

    def text(self, text: str) -> Flow:
        """Walk a command line, or the lines of a script."""
        self.set_first(text)
        tokens = self.tokens(text)
        out: Flow | None = None
        words: list[Token] = []
        piped = False
        for token in [*tokens, Token("\n", len(text), len(text), True)]:
            if token.operator and token.text in _OPERATORS:
                if words:
                    out = self.command(words, out if piped else None)
                piped = token.text == "|"
                words = []
            elif not (token.operator and token.text in "()"):
                words.append(token)
        return out or Flow("")

    def set_first(self, text: str) -> None:
        """Note every `set NAME=VALUE` of the text, for `%NAME%` and `!NAME!` further on."""
        for piece in text.replace("&&", "&").replace("||", "&").replace("\n", "&").split("&"):
            words = piece.strip().strip("()@ ")
            if words[:4].lower() == "set ":
                name, equals, value = words[4:].strip().strip('"').partition("=")
                if equals and len(self.variables) < 100:
                    self.variables[name.lower()] = value.replace("^", "")

    # --- text ------------------------------------------------------------------------------------------

    def expanded(self, text: str) -> tuple[str, list[tuple[int, int]]]:
        """Put in the variables; the second value says where each character comes from."""
        out: list[str] = []
        places: list[tuple[int, int]] = []
        at = 0
        while at < len(text) and len(out) < MAX_TEXT:
            mark = text[at]
            close = text.find(mark, at + 1) if mark in "%!" else -1
            name = text[at + 1 : close] if close > at else ""
            if name and " " not in name.partition(":")[0] and "&" not in name and len(name) < 60:
                value = self.variable(name)
                if value is not None:
                    out.extend(value)
                    places.extend([(at, close + 1)] * len(value))
                    at = close + 1
                    continue
            loop = mark == "%" and text[at + 1 : at + 2].isalpha()
            if loop or (mark == "%" and text[at + 1 : at + 2] == "%" and text[at + 2 : at + 3].isalpha()):
                size = 2 if loop else 3
                value = self.variables.get("%" + text[at + size - 1 : at + size].lower(), UNKNOWN)
                out.extend(value)
                places.extend([(at, at + size)] * len(value))
                at += size
                continue
            out.append(mark)
            places.append((at, at + 1))
            at += 1
        return "".join(out), places

    def variable(self, name: str) -> str | None:
        """Return what `%NAME%`, `%NAME:~2,3%` or `%NAME:old=new%` stands for; None when it is no variable."""
        name, colon, change = name.partition(":")
        value = self.variables.get(name.lower(), USUAL.get(name.lower()))
        if value is None:
            return UNKNOWN if name.replace("_", "a").replace("(", "").replace(")", "").isalnum() else None
        if not colon:
            return value
        if change.startswith("~"):
            first, _, second = change[1:].partition(",")
            try:
                begin = int(first or 0)
                cut = value[begin:]
                return cut[: int(second)] if second else cut
            except ValueError:
                return UNKNOWN
        old, equals, new = change.partition("=")
        return value.replace(old, new) if equals and old and "*" not in old else UNKNOWN

    def tokens(self, text: str) -> list[Token]:
        """Split a line into words and operators."""
        text, places = self.expanded(text)
        out: list[Token] = []
        word: list[str] = []
        start = -1
        at = 0
        quoted = False

        def span(first: int, last: int) -> tuple[int, int]:
            return self.at or (places[first][0], places[last][1])

        def end(last: int) -> None:
            nonlocal word, start
            if start >= 0:
                out.append(Token("".join(word), *span(start, last - 1), False))
            word, start = [], -1

        while at < len(text):
            char = text[at]
            if char == '"':
                quoted = not quoted
                start = at if start < 0 else start
                word.append(char)
            elif quoted and char != "\n":
                word.append(char)
            elif char == "^" and at + 1 < len(text):
                start = at if start < 0 else start
                at += 1
                word.append("" if text[at] == "\n" else text[at])
            elif char in " \t,;=" or char in "\r":
                if char == "=" and start >= 0:
                    word.append(char)
                else:
                    end(at)
            elif char in "&|\n()<>":
                quoted = False
                if word and (char == "(" or (char == ")" and "(" in word)):
                    word.append(char)
                    at += 1
                    continue
                end(at)
                two = text[at : at + 2]
                operator = two if two in ("&&", "||", ">>") else char
                out.append(Token(operator, *span(at, at + len(operator) - 1), True))
                at += len(operator) - 1
            elif char == "/" and start >= 0 and _switchable("".join(word)):
                end(at)
                start, word = at, [char]
            else:
                start = at if start < 0 else start
                word.append(char)
            at += 1
        end(len(text))
        return out

    # --- commands --------------------------------------------------------------------------------------

    def command(self, tokens: list[Token], stdin: Flow | None) -> Flow:
        """Walk one command; return what it prints."""
        self.walk.steps += 1
        if self.walk.steps > MAX_STEPS:
            if self.walk.steps == MAX_STEPS + 1:
                self.walk.emit("too_complex", (tokens[0].start, tokens[-1].end))
            return Flow()
        args: list[Arg] = []
        goals: list[tuple[str, Arg]] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            at += 1
            if token.operator:
                if token.text[:1] in "<>" and at < len(tokens):
                    goals.append((token.text, _arg(tokens[at])))
                    at += 1
                continue
            if args or token.text.lstrip("@"):
                args.append(_arg(token))
        out = self.argv(args, stdin, tokens) if args else Flow("")
        for operator, goal in goals:
            if operator != "<":
                common.write(self.walk, goal, out, "append" if operator == ">>" else "replace")
        return Flow("") if any(operator != "<" for operator, _ in goals) else out

    def argv(self, args: list[Arg], stdin: Flow | None, tokens: list[Token]) -> Flow:
        """Walk a command given as arguments."""
        walk = self.walk
        first = args[0]
        span = (first.start, max(arg.end for arg in args))
        name = plain(first.text.lstrip("@").replace(UNKNOWN, ""))
        rest = args[1:]
        if UNKNOWN in first.text:
            walk.emit("unresolved_command", first)
        if not name or name.startswith(":"):
            return Flow()
        if name in ("if", "for", "else", "do", "call", "start"):
            return self.prefix(name, rest, stdin, tokens)
        if name in ("echo", "echo.", "echo:"):
            return Flow(" ".join(arg.text for arg in rest))
        if name in ("del", "erase", "rd", "rmdir"):
            return self.delete(name, rest, span)
        if name in CMD_READS and not any(
            arg.text.lower().startswith(CMD_EXCEPT[name]) if name in CMD_EXCEPT else False for arg in rest
        ):
            common.run(walk, name, span, rest, "known", "reads")
            if name in ("type", "more"):
                return common.read(walk, rest[0]) if rest else stdin or Flow()
            return Flow("") if name in ("set", "rem", "title") else stdin or Flow()
        if name in ("copy", "move", "ren", "rename", "replace", "mklink"):
            return self.copy(name, rest, span)
        return common.program(walk, name, rest, span, stdin)

    def prefix(self, name: str, rest: list[Arg], stdin: Flow | None, tokens: list[Token]) -> Flow:
        """Walk what `if`, `for`, `call` and `start` run."""
        lower = [arg.text.lower() for arg in rest]
        if name == "for":
            if "do" not in lower:
                return Flow()
            at = lower.index("do")
            loop = next((one for one in lower[:at] if one.startswith((UNKNOWN, "%"))), "")
            inside = [arg for arg in rest[: lower.index("in")] if "in" in lower[:at]] if "in" in lower else []
            items = rest[len(inside) + 1 : at] if "in" in lower else []
            for item in items:
                code = item.text.strip("()")
                if "/f" in lower[:at] and code[:1] in "'`":
                    code = " ".join(one.text for one in items).strip("()'` ")
                    self.run_text(Flow(code), item)
                    break
            body = rest[at + 1 :]
            kinds = tuple(place(item.text.strip("()")) for item in items) if not loop or items else ()
            shown = [self.listed(arg, kinds) for arg in body]
            return self.argv(shown, stdin, tokens) if shown else Flow()
        if name == "if":
            skip = sum(1 for one in lower[:2] if one in ("/i", "not"))
            if lower[skip : skip + 1] and lower[skip] in ("exist", "defined", "errorlevel", "cmdextversion"):
                skip += 2
            elif len(lower) > skip + 1 and (lower[skip + 1] in _COMPARES or lower[skip + 1].startswith("==")):
                skip += 3 if lower[skip + 1] in _COMPARES else 2
            else:
                skip += 2 if lower[skip : skip + 1] and lower[skip].endswith("==") else 1
            rest = rest[skip:]
        elif name == "start":
            while rest and (rest[0].text[:1] == "/" or rest[0].text == ""):
                rest = rest[1:]
        return self.argv(rest, stdin, tokens) if rest else Flow()

    def listed(self, arg: Arg, kinds: tuple[str, ...]) -> Arg:
        """Return `arg` as standing for each of the items of a loop."""
        if UNKNOWN not in arg.text or not kinds:
            return arg
        return Arg(Flow(arg.text, paths=kinds), arg.start, arg.end)

    def delete(self, name: str, rest: list[Arg], span: tuple[int, int]) -> Flow:
        """`del` and `rd`; `/s` takes all folders below."""
        found, targets = common.switches(rest)
        deep = "s" in found or any(one.strip("sqfp") == "" and "s" in one for one in found)
        flags = [*(["recursive"] if deep else []), *(["force"] if found & {"f", "q"} else [])]
        for arg in targets:
            whole = name in ("rd", "rmdir") or deep
            common.delete(self.walk, arg, *flags, *([] if whole else ["single"]))
        if not targets:
            common.run(self.walk, name, span, rest)
        return Flow("")

    def copy(self, name: str, rest: list[Arg], span: tuple[int, int]) -> Flow:
        """`copy`, `move`, `ren`, `mklink`."""
        _, others = common.switches(rest)
        common.run(self.walk, name, span, rest, "known")
        if not others:
            return Flow("")
        if name == "move":
            self.walk.emit("move", others[0], place(others[0].text), "recursive")
        if name == "copy":
            common.read(self.walk, others[0])
        if len(others) > 1 and name != "ren":
            common.write(self.walk, others[-1], Flow(), "replace")
        self.walk.emit("ordinary", others[0], name)
        return Flow("")

    def run_text(self, flow: Flow, where: Arg) -> Flow:
        """Walk text that is given to cmd as a program."""
        from caro.safety import windows

        return windows.program(self.walk, flow, where, "cmd")


def _switchable(word: str) -> bool:
    """Tell whether a `/` after `word` begins a switch: after a name or another switch, not inside a path."""
    if word.startswith("/"):
        return len(word) < 4
    return word.lower() in (
        "del",
        "erase",
        "rd",
        "rmdir",
        "format",
        "dir",
        "cmd",
        "rd.",
        "reg",
        "copy",
        "move",
    )


def _arg(token: Token) -> Arg:
    text = token.text
    if text[:1] == '"' and text[-1:] == '"' and text.count('"') == 2:
        text = text[1:-1]
    elif '"' in text and " " not in text:
        text = text.replace('"', "")
    return Arg(Flow(text), token.start, token.end)
