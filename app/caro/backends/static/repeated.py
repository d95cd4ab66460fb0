"""What is to be run again: a command line every few seconds or until it succeeds, a look every minute."""

from __future__ import annotations

import re

from caro.backends.static.looking import changes
from caro.backends.static.render import SAFE, quote, quote_path
from caro.backends.static.words import NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

REPEATED = re.compile(
    r"(?P<order>watch|repeat|refresh|run|execute|rerun)\s+(?P<named>(?:the\s+)?(?:command|output\s+of)\s+)?"
    r"(?P<command>[a-z][\w.+-]*(?:\s+[^\s'\"`,;]+){1,7}?)\s+"
    r"(?P<rest>(?:every|each)\s+(?:[\w.]+\s+)?(?:seconds?|secs?|s|minutes?|mins?)\b.*|(?:every|each)\s+\d+s\b.*)",
    re.IGNORECASE | re.DOTALL,
)


def quoted(query: str) -> str | None:
    """Return the request with its command line in quotes and "every second" as a number, or None.

    Only where an option of the command keeps the matcher from reading it; words alone are understood.
    """
    found = REPEATED.fullmatch(query.strip())
    if found is None or " -" not in found["command"]:
        return None
    job = found["order"].lower() in ("run", "execute", "rerun")
    if job and not re.search(r"\bsec|\d ?s\b|highlight|differ|chang", found["rest"], re.IGNORECASE):
        return None  # what runs every few minutes may be a job
    rest = re.sub(r"^(every|each)\s+second\b", r"\1 1 second", found["rest"], flags=re.IGNORECASE)
    return f"{found['order']} {found['named'] or ''}'{found['command']}' {rest}"


SPAN = r"(?:every|each)\s+(?:(?P<count>[\w.]+)\s+)?(?P<unit>seconds?|secs?|minutes?|mins?)"
ORDERS = "watch|monitor|show|print|display|list|refresh|log|record|append|write"
LOOKED = rf"(?P<order>{ORDERS})\s+(?:me\s+)?(?P<what>.+?)"
FIRST = re.compile(rf"{SPAN}\s*,?\s+{LOOKED}", re.IGNORECASE)
LAST = re.compile(
    rf"{LOOKED}\s*,?\s+{SPAN}(?:\s*,?\s*(?:until\s+(?:i|it\s+is|it's)\s+\w+(?:\s+it)?|forever))?",
    re.IGNORECASE,
)
INTO = re.compile(
    r"(?P<what>.+?)\s+(?:in)?to\s+(?:the\s+)?(?:file\s+)?(?P<file>[\w./~-]+\.\w+)", re.IGNORECASE
)
TIMED = re.compile(
    r"(?P<what>.+?)\s+(?:along\s+|together\s+)?(?:with|and)\s+(?:the|a|its)\s+(?:current\s+)?(?:time|timestamp|date)",
    re.IGNORECASE,
)
PLAIN = SAFE | {" "}
"""What `watch` may be given in several words; it hands them on to a shell that reads them again."""
WRITES = ("log", "record", "append", "write")
SECONDS = {"s": 1, "m": 60}
TRIED = re.compile(
    r"(?:please\s+)?(?:retry|repeat|rerun|run|try|keep\s+(?:running|trying|retrying))\s+"
    r"(?P<command>['\"].+?['\"]|\S+(?:\s+\S+)*?)\s*,?\s+"
    rf"(?:{SPAN}\s*,?\s+)?until\s+(?:it\s+)?"
    r"(?P<goal>succeeds|works|passes|is\s+successful|exits?\s+(?:with\s+)?0|returns\s+(?:http\s+)?(?:status\s+)?(?P<code>\d{3}))"
    r"(?:\s*,?\s*(?:but\s+)?(?:at\s+most|up\s+to|no\s+more\s+than|a\s+maximum\s+of|max(?:imum)?)\s+(?P<most>\w+)"
    r"\s+(?:times|tries|attempts))?[.!]?",
    re.IGNORECASE,
)
STARTS = frozenset(
    "curl wget make npm yarn pytest git docker ssh scp rsync ping python3 python node go cargo".split()
)
"""What a command line begins with that stands in a request without quotes, where it is no path."""


def looked(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return the repeated look at what `answer` knows how to show, or None.

    In a loop where it goes into a file or has the time beside it, else by `watch`.
    """
    found = FIRST.fullmatch(query.strip(" .!?")) or LAST.fullmatch(query.strip(" .!?"))
    seconds = _seconds(found) if found is not None else None
    if found is None or seconds is None:
        return None
    what, order = found["what"], found["order"].lower()
    file = INTO.fullmatch(what)
    if (file is not None) != (order in WRITES):
        return None
    what = file["what"] if file is not None else what
    timed = TIMED.fullmatch(what)
    what = timed["what"] if timed is not None else what
    command = answer(f"show {what}")
    if (
        command is None
        or changes(command)
        or command.startswith(("watch ", "top", "tail -f"))
        or "sudo" in command
    ):
        return None
    if any(mark in command for mark in (" > ", ">>", " -f", "while ", "less ", "$EDITOR")):
        return None
    if timed is None and file is None:
        return f"watch -n {seconds:g} {command if PLAIN.issuperset(command) else quote(command)}"
    line = f"date; {command}" if timed is not None else command
    told = f" >> {quote_path(file['file'])}" if file is not None else ""
    line = f"{{ {line}; }}{told}" if told and ";" in line else line + told
    return f"while true; do {line}; sleep {seconds:g}; done"


def _seconds(found: re.Match[str]) -> float | None:
    """Return the span of a match in seconds, one where none was said; None for no number."""
    if not found["unit"]:
        return 1
    count = (found["count"] or "1").lower()
    try:
        number = float(NUMBERS.get(count, count))
    except ValueError:
        return None
    return number * SECONDS[found["unit"][0].lower()] if number > 0 else None


def tried(query: str) -> str | None:
    """Return the loop that runs a command line until it succeeds, at most so often, or None."""
    found = TRIED.fullmatch(query.strip())
    if found is None:
        return None
    command = found["command"]
    if command[0] in "'\"":
        command = command[1:-1]
        if command.strip("'\"") != command:
            return None
    elif command.split()[0] not in STARTS and not command.startswith(("./", "/", "~/")):
        return None
    if "," in command:
        return None
    seconds = _seconds(found)
    most = NUMBERS.get((found["most"] or "").lower(), found["most"]) if found["most"] else None
    if seconds is None or (most is not None and not str(most).isdigit()) or changes(command):
        return None
    if found["code"]:
        if not re.fullmatch(r"curl\s+[^\s'\"-]\S*", command):
            return None
        address = quote(command.split()[1])
        command = f"[ \"$(curl -s -o /dev/null -w '%{{http_code}}' {address})\" = {found['code']} ]"
    if most is not None:
        return f"for i in {{1..{most}}}; do {command} && break; sleep {seconds:g}; done"
    return f"until {command}; do sleep {seconds:g}; done"
