"""Puts values of options into words: sizes and ages with a sign, modes, signals, expressions for sed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.explaining.table import Entry

_UNITS = {
    "c": "bytes", "w": "2-byte words", "b": "blocks of 512 bytes", "k": "KiB", "M": "MiB", "G": "GiB",
    "K": "KiB", "T": "TiB",
}  # fmt: skip
_SIGNS = {"+": "more than ", "-": "less than "}
_SIGNALS = {
    "1": "HUP", "2": "INT", "3": "QUIT", "6": "ABRT", "9": "KILL", "10": "USR1", "12": "USR2", "14": "ALRM",
    "15": "TERM", "18": "CONT", "19": "STOP", "20": "TSTP",
}  # fmt: skip
_SIGNAL_SAYS = {
    "HUP": "many programs read their settings anew",
    "INT": "as Ctrl-C does",
    "QUIT": "as Ctrl-\\ does",
    "KILL": "ends it at once, without a chance to save",
    "TERM": "asks it to end",
    "STOP": "stops it until it is continued",
    "TSTP": "as Ctrl-Z does",
    "CONT": "lets it go on",
    "USR1": "what the program makes of it",
    "USR2": "what the program makes of it",
    "WINCH": "the window changed its size",
}
_WHO = {"u": "the owner", "g": "the group", "o": "others", "a": "everyone"}
_MAY = {
    "r": "read",
    "w": "write",
    "x": "run or enter",
    "X": "enter folders",
    "s": "run as its owner or group",
}
_SPECIAL = {"4": "runs as its owner", "2": "runs as its group", "1": "only owners may remove in it"}
_PUT = {"days": "so many days", "minutes": "so many minutes"}
"""By kind: the words that the value takes the place of."""
_SED = {"d": "removes", "p": "prints", "q": "stops at"}


def joined(entry: Entry, value: str) -> str:
    """Say what an option or operand does, with what its value means."""
    more = entry.choice(value) or told(entry.takes, value)
    if more and entry.takes in _PUT:
        return entry.says.replace(_PUT[entry.takes], more)
    return f"{entry.says}: {more}" if more else entry.says


def told(kind: str, value: str) -> str:
    """Say what `value` means as a value of this kind; empty where there is nothing to add."""
    teller = _TELLERS.get(kind)
    return teller(value) if teller is not None and value else ""


def _count(value: str, unit: str) -> str:
    sign = _SIGNS.get(value[:1], "")
    number = value.lstrip("+-")
    return f"{sign}{number} {unit}" if number.isdigit() else ""


def _size(value: str) -> str:
    unit = _UNITS.get(value[-1:], "")
    if unit:
        return _count(value[:-1], unit)
    return _count(value, "blocks of 512 bytes")


def _days(value: str) -> str:
    return _count(value, "days")


def _minutes(value: str) -> str:
    return _count(value, "minutes")


def signal(value: str) -> str:
    """Say what a signal does, by its name or number."""
    name = value.upper().removeprefix("SIG")
    name = _SIGNALS.get(name, name)
    says = _SIGNAL_SAYS.get(name, "")
    return f"{name}, {says}" if says else ""


def mode(value: str) -> str:
    """Say who may do what after `chmod value`."""
    if value.isdigit() and len(value) in (3, 4) and not value.strip("01234567"):
        told: dict[str, list[str]] = {}
        for who, digit in zip(("the owner", "the group", "others"), value[-3:], strict=True):
            told.setdefault(_bits(int(digit)), []).append(who)
        said = [f"{_listed(who)} may {what}" for what, who in told.items()]
        special = _SPECIAL.get(value[0], "") if len(value) == 4 else ""
        return "; ".join([*said, *([special] if special else [])])
    said = []
    for clause in value.split(","):
        at = 0
        while at < len(clause) and clause[at] in _WHO:
            at += 1
        sign, rights = clause[at : at + 1], clause[at + 1 :]
        if (
            sign not in ("+", "-", "=")
            or (not rights and sign != "=")
            or any(letter not in _MAY and letter != "t" for letter in rights)
        ):
            return ""
        who = _listed([_WHO[letter] for letter in dict.fromkeys(clause[:at])]) or "everyone"
        what = _listed([_MAY[letter] for letter in dict.fromkeys(rights) if letter in _MAY])
        if "t" in rights:
            what = f"{what} and " * bool(what) + "remove only what is theirs"
        verb = {"+": "may", "-": "may not", "=": "may only"}[sign]
        said.append(f"{who} {verb} {what}" if what else f"{who} may do nothing")
    return "; ".join(said)


def _bits(digit: int) -> str:
    names = [name for bit, name in ((4, "read"), (2, "write"), (1, "run or enter")) if digit & bit]
    return _listed(names) or "do nothing"


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def sed(value: str) -> str:
    """Say what a simple script for sed does; empty for any other."""
    address, rest = _address(value)
    where = f"in {address}: " if address else ""
    if rest[:1] == "s" and len(rest) > 3 and not rest[1].isalnum():
        pieces = _pieces(rest[2:], rest[1])
        if pieces is None:
            return ""
        old, new, flags = pieces
        every = "each" if "g" in flags else "the first in a line"
        if flags.strip("gIip0123456789"):
            return ""
        what = f"takes {every} '{old}' away" if not new else f"puts '{new}' for {every} '{old}'"
        return where + what
    if address and rest in _SED:
        return f"{_SED[rest]} {address}"
    if address and rest == "!d":
        return f"removes all but {address}"
    return ""


def _address(value: str) -> tuple[str, str]:
    """Take the lines that a command of sed is for from its beginning."""
    found = []
    at = 0
    while True:
        if value[at : at + 1] == "/":
            close = value.find("/", at + 1)
            if close < 0 or value[close - 1] == "\\":
                return "", value
            found.append(f"lines like '{value[at + 1 : close]}'")
            at = close + 1
        elif value[at : at + 1] == "$":
            found.append("the last line")
            at += 1
        else:
            end = at
            while value[end : end + 1].isdigit():
                end += 1
            if end == at:
                return "", value
            found.append(f"line {value[at:end]}")
            at = end
        if value[at : at + 1] != "," or len(found) == 2:
            break
        at += 1
    return " to ".join(found), value[at:].strip()


def _pieces(text: str, mark: str) -> tuple[str, str, str] | None:
    pieces, piece, at = [], "", 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            piece += text[at + 1] if text[at + 1] == mark else text[at : at + 2]
            at += 2
            continue
        if text[at] == mark:
            pieces.append(piece)
            piece = ""
        else:
            piece += text[at]
        at += 1
    return (pieces[0], pieces[1], piece) if len(pieces) == 2 else None


_TELLERS = {
    "size": _size,
    "days": _days,
    "minutes": _minutes,
    "signal": signal,
    "mode": mode,
    "sed": sed,
}
KINDS = frozenset((*_TELLERS, "value", "optional", "maybe", "number", "shell", "command", ""))
"""Every kind that the table may name: `shell` is a text for a shell, `command` goes on to `;` or `+`."""
