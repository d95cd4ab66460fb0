"""Parts text that the parsers leave out: what joins commands, and the inside of a test."""

from __future__ import annotations

_MARKS = (";;&", "&&", "||", ";;", ";&", "|&", "|", "&", ";", "!", "(", ")", "{", "}")


def filled(text: str, start: int, end: int) -> int:
    """Return the end of `text[start:end]` without the blanks, `;` and `{` behind it."""
    return start + len(text[start:end].rstrip(" \t\n;{")) if end > start else start


def tokens(text: str, at: int, end: int, cases: bool) -> list[tuple[int, int]]:
    """Part what joins commands into its words."""
    out = []
    pattern = False
    while at < end:
        char = text[at]
        if char in " \t\n\r":
            at += 1
            continue
        if char == "#":
            stop = text.find("\n", at, end)
            stop = end if stop < 0 else stop
        elif text.startswith("((", at) and (close := text.find("))", at, end)) > 0:
            stop = close + 2
        elif pattern:
            stop = closing(text, at, end)
            pattern = False
        else:
            mark = next((one for one in _MARKS if text.startswith(one, at)), "")
            stop = at + len(mark)
            if not mark:
                stop = at
                while stop < end and text[stop] not in " \t\n;|&(){}":
                    stop += 1
                stop = max(stop, at + 1)
        token = text[at:stop]
        if cases and (token in ("in", ";;", ";&", ";;&")):
            rest = text[stop:end].lstrip()
            pattern = bool(rest) and not rest.startswith("esac")
        out.append((at, min(stop, end)))
        at = stop
    return out


def closing(text: str, at: int, end: int) -> int:
    """Return the end of a pattern of `case`, past its parenthesis."""
    quote = ""
    for stop in range(at, end):
        char = text[stop]
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char == ")":
            return stop + 1
    return end


def pieces(text: str, at: int, end: int) -> list[tuple[int, int]]:
    """Part the inside of a test into words; quotes and substitutions stay whole."""
    out = []
    while at < end:
        if text[at] in " \t\n":
            at += 1
            continue
        start, quote, depth = at, "", 0
        while at < end and (quote or depth or text[at] not in " \t\n"):
            char = text[at]
            if quote:
                quote = "" if char == quote else quote
            elif char in "'\"":
                quote = char
            elif char in "({" and text[at - 1] == "$":
                depth += 1
            elif char in ")}" and depth:
                depth -= 1
            at += 1
        out.append((start, at))
    return out
