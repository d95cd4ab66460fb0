"""A command line that is to be run again every few seconds, and stands in the request without quotes."""

from __future__ import annotations

import re

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
