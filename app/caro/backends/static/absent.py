"""Texts that a search would look for although the file does not hold them: a sign that they were misread.

"Search auth.log for accepted logins, show only the user" is no search for lines with "user" in them. Only
texts of several bare words are looked up, and what a second search is for.
"""

from __future__ import annotations

from caro.backends.static.linewords import PLACES
from caro.backends.static.tablefile import LOOK_BYTES, start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading


def absent(reading: Reading, command: str) -> str | None:
    """Return a text that the command greps for and that the file does not hold, or None."""
    if "grep " not in command or not reading.environment.may_look:
        return None
    if any(token.kind == "quoted" for token in reading.tokens):
        return None
    names = [item.text for item in reading.items if item.kind in ("file", "path")]
    if len(names) != 1:
        return None
    steps = [step for step in command.split(" | ") if step.startswith("grep ")]
    texts = [
        text
        for k, step in enumerate(steps)
        for text in _texts(step)
        if k or " " in text or text.lower() in PLACES
    ]
    said = " ".join(token.low for token in reading.tokens)
    texts = [text for text in texts if text.lower() in said and text.replace(" ", "").isalpha()]
    if not texts:
        return None
    lines = start(names[0], reading.environment.cwd)
    held = "\n".join(lines).lower()
    if not held or len(held.encode()) > LOOK_BYTES * 3 // 4:
        return None  # not all of it was seen
    return next((text for text in texts if text.lower() not in held), None)


def _texts(step: str) -> list[str]:
    """Return the pattern of a grep, in or without quotes."""
    words = step.split(" ", 1)[1]
    while words.startswith("-"):
        words = words.partition(" ")[2]
    text = words[1:].partition("'")[0] if words.startswith("'") else words.partition(" ")[0]
    return text.split("|")
