"""Undoes what hides text in PowerShell: base64, character codes, joining, formatting, replacing."""

from __future__ import annotations

from caro.safety.flow import Flow, join
from caro.safety.paths import UNKNOWN

MAX_TEXT = 20_000
"""Longest text that is worked out, in characters."""


def base64(flow: Flow) -> Flow:
    """Decode base64, as UTF-16 where it looks like that (PowerShell's own), else as UTF-8."""
    import binascii

    out = Flow(None, flow.remote, True, flow.secret)
    if not flow.known or flow.text is None:
        return out
    text = "".join(flow.text.split())
    try:
        raw = binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except ValueError:
        return out
    wide = len(raw) > 1 and raw[1::2].count(0) * 2 >= len(raw[1::2])
    out.text = raw.decode("utf-16-le" if wide else "utf-8", "replace")[:MAX_TEXT]
    return out


def characters(text: str) -> Flow:
    """Read `[char]114+[char]0x6d`: text spelled in character codes."""
    out = []
    for piece in text.split("[char]")[1:]:
        code = piece.strip("()+ ")
        try:
            number = int(code, 16 if code.startswith("0x") else 10)
            out.append(chr(number))
        except (ValueError, OverflowError):
            out.append(UNKNOWN)
    return Flow("".join(out), decoded=True)


def operate(operator: str, left: Flow, pieces: list[Flow], right: list[Flow]) -> Flow:
    """Apply `-join`, `-f`, `-replace` or `-split`; what cannot be known is marked so."""
    whole = join([left, *right])
    known = left.known and all(one.known for one in right)
    first = right[0].text or ""
    if operator == "-join" and known:
        return left.tainted(first.join((left.text or "").split("\n")))
    if operator == "-f" and known:
        values = [value for one in right for value in (one.text or "").split("\n")]
        text = left.text or ""
        for index, value in enumerate(values[:50]):
            text = text.replace("{" + str(index) + "}", value)[:MAX_TEXT]
        out = left.tainted(text)
        out.decoded = True
        return out
    if operator in ("-replace", "-creplace") and known:
        old, _, new = (first if len(right) == 1 else "\n".join(one.text or "" for one in right)).partition(
            "\n"
        )
        if (old and not any(mark in old for mark in "\\[](){}*+?^$|.")) or (old and len(old) == 1):
            return left.tainted((left.text or "").replace(old, new)[:MAX_TEXT])
    return whole.tainted(UNKNOWN)
