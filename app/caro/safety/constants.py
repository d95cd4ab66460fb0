"""Puts the constant strings of a program together as the program itself would.

`'r' + 'm -rf /'`, `"r"."m"`, `chr(114)`, `String.fromCharCode(114, 109)`, `c = 'rm'; f"{c} -rf /"` and
`getattr(os, 'sys' + 'tem')` all say in plain words what they would run once the pieces are joined.
"""

from __future__ import annotations

Group = list[str]
"""Strings that stand side by side in a list or a call, as the words of a command do."""

MAX_TOKENS = 1200
_PAIRS = {"(": ")", "{": "}", "[": "]", "<": ">"}
_CHARS = ("chr", "String.fromCharCode", "unichr", "bytes", "bytearray")


class _Token:
    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text


def fold(source: str) -> tuple[str, list[Group]]:
    """Return the program with its constant strings joined, and those strings in groups."""
    tokens = _merged(_formatted(_merged(_tokens(source))))
    text = "".join("'" + one.text + "'" if one.kind == "string" else one.text for one in tokens)
    groups: list[Group] = []
    open_group = False
    for one in tokens:
        if one.kind == "string":
            if open_group and groups:
                groups[-1].append(one.text)
            elif one.text:
                groups.append([one.text])
            open_group = bool(groups)
        elif one.kind != "blank" and one.text not in (",", "[", "(", "args", ":", "{", "=>"):
            open_group = False
    return text, groups


def _tokens(source: str) -> list[_Token]:
    out: list[_Token] = []
    at = 0
    size = len(source)
    while at < size and len(out) < MAX_TOKENS:
        char = source[at]
        if char in "'\"`":
            close, inside = _string(source, at)
            out.append(_Token("string", inside))
            if char == "`":
                out[-1:] = [_Token("name", "qx"), out[-1]]
            at = close
        elif char == "<" and _file_glob(source, at):
            at, inside = _delimited(source, at)
            out.append(_Token("string", inside))
        elif char.isspace():
            end = at
            while end < size and source[end].isspace():
                end += 1
            out.append(_Token("blank", source[at:end]))
            at = end
        elif char.isalnum() or char in "_$@":
            end = at + 1
            while end < size and (source[end].isalnum() or source[end] in "_."):
                end += 1
            word = source[at:end].rstrip(".")
            end = at + len(word)
            if word in ("q", "qq", "qx", "qw") and source[end : end + 1] in "({[<|/!" and end < size:
                end, inside = _delimited(source, end)
                out.extend([_Token("name", word), _Token("string", inside)])
            else:
                out.append(_Token("name", word))
            at = end
        elif char == "%" and source[at + 1 : at + 3] in ("x(", "x{", "x[", "q(", "Q(", "x|", "x<"):
            end, inside = _delimited(source, at + 2)
            out.extend([_Token("name", "%" + source[at + 1]), _Token("string", inside)])
            at = end
        else:
            out.append(_Token("mark", char))
            at += 1
    if at < size:
        out.append(_Token("mark", source[at:]))
    return out


def _file_glob(source: str, at: int) -> bool:
    """Whether perl's `</etc/*>` stands here."""
    inside = source[at + 1 : source.find(">", at + 1)]
    return inside[:1] in ("/", "~", ".", "*") and "*" in inside and inside.split() == [inside]


def _string(source: str, at: int) -> tuple[int, str]:
    """Read the string literal that opens at `at`; return where it ends and what it says."""
    from caro.shell.words import ansi_c

    mark = source[at] * 3 if source[at : at + 3] == source[at] * 3 else source[at]
    start = at + len(mark)
    close = start
    while close < len(source) and not source.startswith(mark, close):
        close += 2 if source[close] == "\\" else 1
    inside = source[start:close]
    raw = at > 0 and source[at - 1] in "rR" and not source[at - 2 : at - 1].isalnum()
    return min(close + len(mark), len(source)), inside if raw else ansi_c(inside)


def _delimited(source: str, at: int) -> tuple[int, str]:
    close = _PAIRS.get(source[at], source[at])
    end = source.find(close, at + 1)
    end = len(source) if end < 0 else end
    return min(end + 1, len(source)), source[at + 1 : end]


def _merged(tokens: list[_Token]) -> list[_Token]:
    """Join strings that touch or are added, put constants in the place of their names."""
    known: dict[str, str] = {}
    out: list[_Token] = []
    index = 0
    while index < len(tokens):
        one = tokens[index]
        index += 1
        if one.kind == "name" and one.text in _CHARS:
            index, one = _characters(tokens, index, one)
        if one.kind == "name" and one.text.lstrip("$") in known and not _assigned(tokens, index):
            one = _Token("string", known[one.text.lstrip("$")])
        if one.kind == "string":
            one = _Token("string", _filled(one.text, known))
            if not _joins(out):
                out.append(one)
            else:
                while out[-1].kind != "string":
                    out.pop()
                out[-1] = _Token("string", out[-1].text + one.text)
            name = _target(out)
            if name:
                known[name] = out[-1].text
            continue
        out.append(one)
    return out


def _formatted(tokens: list[_Token]) -> list[_Token]:
    """Carry out `'%s x' % 'a'`, `'{} x'.format('a')` and `' '.join(['a', 'b'])` on constants."""
    out: list[_Token] = []
    index = 0
    while index < len(tokens):
        one = tokens[index]
        index += 1
        if one.kind == "string":
            rest = [token for token in tokens[index : index + 30] if token.kind != "blank"]
            marks = "".join(token.text for token in rest[:3] if token.kind != "string")
            way = "%" if marks[:1] == "%" else "format" if marks.startswith(".format(") else ""
            way = "join" if marks.startswith(".join(") else way
            values: list[str] = []
            used = index
            for token in tokens[index : index + 60] if way else ():
                used += 1
                if token.kind == "string":
                    values.append(token.text)
                    following = tokens[used].text if used < len(tokens) else ""
                    if way == "%" and "(" not in marks and following != ",":
                        break
                elif token.text in (")", ";") or (
                    token.kind == "name" and token.text not in ("format", "join")
                ):
                    break
            if values:
                one = _Token("string", _filled_in(one.text, values, way))
                index = used
        out.append(one)
    return out


def _filled_in(form: str, values: list[str], way: str) -> str:
    if way == "join":
        return form.join(values)
    for value in values:
        form = form.replace("%s" if way == "%" else "{}", value, 1)
    return form


def _characters(tokens: list[_Token], index: int, name: _Token) -> tuple[int, _Token]:
    """Read `(114, 109)` after `chr`; return where it ends and the string, or the name unchanged."""
    chars: list[str] = []
    at = index
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if token.kind == "name" and token.text.isdigit() and int(token.text[:7]) < 0x110000:
            chars.append(chr(int(token.text[:7])))
            if tokens[index].text != "(":
                break
        elif token.text == ")":
            break
        elif token.kind == "blank" or token.text in ("(", ",", "[", "]"):
            continue
        else:
            return index, name
    return (at, _Token("string", "".join(chars))) if chars else (index, name)


def _assigned(tokens: list[_Token], index: int) -> bool:
    """Whether an assignment follows: the name is then not read."""
    while index < len(tokens) and tokens[index].kind == "blank":
        index += 1
    following = [token.text for token in tokens[index : index + 2]]
    return following[:1] == ["="] and following[1:] != ["="]


def _joins(out: list[_Token]) -> bool:
    """Whether a string that comes now is joined to the one before: by `+`, `.`, `..`, `&` or nothing."""
    at = len(out) - 1
    marks = ""
    while at >= 0 and (
        out[at].kind == "blank"
        or (out[at].kind != "string" and out[at].text in ("+", ".", "&", "f", "b", "r", "u"))
    ):
        if out[at].kind == "blank" and "\n" in out[at].text:
            return False
        marks += out[at].text.strip() if out[at].kind == "mark" else ""
        at -= 1
    return at >= 0 and out[at].kind == "string" and (marks in ("", "+", ".", "..", "&"))


def _target(out: list[_Token]) -> str:
    """Return the name that the last string of `out` is assigned to, or nothing."""
    at = len(out) - 2
    while at >= 0 and out[at].kind == "blank":
        at -= 1
    if at < 1 or out[at].text != "=" or out[at - 1].text in ("=", "!", "<", ">"):
        return ""
    at -= 1
    while at >= 0 and out[at].kind == "blank":
        at -= 1
    return out[at].text.lstrip("$@") if at >= 0 and out[at].kind == "name" else ""


def _filled(text: str, known: dict[str, str]) -> str:
    """Put constants into `"$c"`, `"${c}"`, `"#{c}"` and `f"{c}"`."""
    if not known or ("$" not in text and "{" not in text and "%s" not in text):
        return text
    for name, value in known.items():
        for form in ("${" + name + "}", "#{" + name + "}", "{" + name + "}", "$" + name):
            if form in text:
                text = text.replace(form, value)[:2000]
    return text
