"""Decodes one shell word into parts: quotes, escapes, ANSI-C strings, expansions.

The tree parser knows where a word starts and ends and which scripts are inside it; what the characters
mean is the same small set of rules for every word, so it is written once, here.
"""

from __future__ import annotations

from caro.shell.script import Part, Script, Word

Nested = dict[int, tuple[int, Script]]
"""Scripts inside a word: start of the substitution -> (its end, the script)."""

_SIMPLE_ESCAPES = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b", "E": "\x1b",
    "\\": "\\", "'": "'", '"': '"', "?": "?",
}  # fmt: skip
_NUMBERED = {"x": (16, 2), "u": (16, 4), "U": (16, 8)}


def word(text: str, start: int, end: int, nested: Nested, all_nested: tuple[Script, ...] = ()) -> Word:
    """Decode `text[start:end]` as one word."""
    plain = text[start:end]
    if not any(mark in plain for mark in "'\"\\$`<>"):
        return Word(
            plain,
            start,
            end,
            plain,
            glob="*" in plain or "?" in plain or "[" in plain,
            tilde=plain[:1] == "~",
            braces="{" in plain.replace("{}", ""),
            parts=(Part("text", plain),) if plain else (),
            nested=all_nested,
        )
    parts = decode(text, start, end, nested)
    literal = all(part.kind == "text" for part in parts)
    live = "".join(part.text for part in parts if part.kind == "text" and not part.quoted)
    return Word(
        text[start:end],
        start,
        end,
        "".join(part.text for part in parts) if literal else None,
        glob="*" in live or "?" in live or "[" in live,
        tilde=bool(parts) and not parts[0].quoted and parts[0].kind == "text" and parts[0].text[:1] == "~",
        braces="{" in live.replace("{}", ""),
        parts=parts,
        nested=all_nested,
    )


def decode(text: str, start: int, end: int, nested: Nested, quoted: bool = False) -> tuple[Part, ...]:
    """Split `text[start:end]` into parts; `quoted` reads it as the inside of double quotes."""
    parts: list[Part] = []
    at = start
    while at < end:
        char = text[at]
        if char == "'" and not quoted:
            close = _find(text, "'", at + 1, end)
            _add(parts, text[at + 1 : close], True)
            at = close + 1
        elif char == '"' and not quoted:
            close = _close_double(text, at + 1, end, nested)
            inside = decode(text, at + 1, close, nested, quoted=True)
            parts.extend(inside or (Part("text", "", True),))
            at = close + 1
        elif char == "\\" and at + 1 < end:
            following = text[at + 1]
            if following != "\n":
                kept = quoted and following not in '$`"\\'
                _add(parts, ("\\" if kept else "") + following, True)
            at += 2
        elif char == "$" or char == "`" or (char in "<>" and not quoted and text[at + 1 : at + 2] == "("):
            at = _expansion(text, at, end, nested, quoted, parts)
        else:
            _add(parts, char, quoted)
            at += 1
    return tuple(parts)


def ansi_c(text: str) -> str:
    r"""Decode the inside of `$'…'` and of `printf` and `echo -e` arguments: `\n`, `\x41`, `\101`."""
    if "\\" not in text:
        return text
    out: list[str] = []
    at = 0
    while at < len(text):
        char = text[at]
        following = text[at + 1 : at + 2]
        at += 1
        if char != "\\" or not following:
            out.append(char)
            continue
        at += 1
        if following in _SIMPLE_ESCAPES:
            out.append(_SIMPLE_ESCAPES[following])
        elif following in _NUMBERED or following in "01234567":
            base, most = _NUMBERED.get(following, (8, 4 if following == "0" else 3))
            first = at if following in _NUMBERED else at - 1
            stop = first
            while (
                stop < len(text)
                and stop - first < most
                and text[stop] in "0123456789abcdefABCDEF"[: _DIGITS[base]]
            ):
                stop += 1
            code = int(text[first:stop], base) if stop > first else -1
            out.append(chr(code) if 0 <= code < 0x110000 else "\\" + following)
            at = max(at, stop)
        elif following == "c" and at < len(text):
            out.append(chr(ord(text[at]) & 0x1F))
            at += 1
        else:
            out.append("\\" + following)
    return "".join(out)


_DIGITS = {8: 8, 16: 22}


def _add(parts: list[Part], text: str, quoted: bool) -> None:
    if parts and parts[-1].kind == "text" and parts[-1].quoted == quoted:
        parts[-1] = Part("text", parts[-1].text + text, quoted)
    else:
        parts.append(Part("text", text, quoted))


def _find(text: str, char: str, start: int, end: int) -> int:
    found = text.find(char, start, end)
    return end if found < 0 else found


def _close_double(text: str, at: int, end: int, nested: Nested) -> int:
    """Return where the double quote that opened before `at` closes."""
    while at < end and text[at] != '"':
        if at in nested:
            at = nested[at][0]
        elif text[at : at + 2] == "${":
            at = _close_brace(text, at + 2, end) + 1
        else:
            at += 2 if text[at] == "\\" else 1
    return min(at, end)


def _close_brace(text: str, at: int, end: int) -> int:
    """Return where the `${` that opened before `at` closes."""
    depth = 1
    while at < end:
        char = text[at]
        if char == "\\":
            at += 1
        elif char == "'":
            at = _find(text, "'", at + 1, end)
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return end


def _close_arithmetic(text: str, at: int, end: int) -> int:
    """Return the end of the `$((` that opened before `at`, past its closing parentheses."""
    depth = 2
    while at < end and depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def _expansion(text: str, at: int, end: int, nested: Nested, quoted: bool, parts: list[Part]) -> int:
    """Read the expansion at `at` into `parts`; return where it ends."""
    following = text[at + 1 : at + 2] if at + 1 < end else ""
    if at in nested:
        stop, script = nested[at]
        process = text[at] in "<>"
        parts.append(Part("process" if process else "command", text[at] if process else "", quoted, script))
        return max(stop, at + 1)
    if text[at] in "<>`" or (following == "(" and text[at + 2 : at + 3] != "("):
        # A substitution that the grammar did not recognise: nobody knows what it yields.
        parts.append(Part("command", "", quoted))
        return end
    if following == "(":
        stop = _close_arithmetic(text, at + 3, end)
        parts.append(Part("arith", text[at + 3 : stop - 2], quoted))
        return stop
    if following == "{":
        stop = _close_brace(text, at + 2, end)
        parts.append(Part("var", text[at + 2 : stop], quoted))
        return stop + 1
    if following == "'" and not quoted:
        stop = at + 2
        while stop < end and text[stop] != "'":
            stop += 2 if text[stop] == "\\" else 1
        _add(parts, ansi_c(text[at + 2 : stop]), True)
        return stop + 1
    if following == '"' and not quoted:
        return at + 1  # $"…" is a translated string: the same as "…"
    stop = at + 1
    if following.isalpha() or following == "_":
        while stop < end and (text[stop].isalnum() or text[stop] == "_") and text[stop].isascii():
            stop += 1
    elif following and following in "0123456789@*#?$!-":
        stop += 1
    if stop == at + 1:
        _add(parts, "$", quoted)
    else:
        parts.append(Part("var", text[at + 1 : stop], quoted))
    return stop
