"""The exit statuses, and which failure ends in which of them."""

from __future__ import annotations

ANSWERED = 0
NO_ANSWER = 1
USAGE = 2
BLOCKED = 3
CONFIGURATION = 4

_OF_CODE = {
    "usage": USAGE,
    "blocked": BLOCKED,
    "config": CONFIGURATION,
    "model": CONFIGURATION,
    "unavailable": CONFIGURATION,
}


def of_failure(code: str) -> int:
    """Return the exit status for a failure code; any code not listed means that there is no answer."""
    return _OF_CODE.get(code, NO_ANSWER)
