"""Tells which detail of a request a command has otherwise: a month, a time's minutes, where a copy goes.

Each is told by its form, not by its sense, and speaks against a right answer in fewer than one of a thousand
hand-written pairs (`python -m training.qualified`).
"""

from __future__ import annotations

import re

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMES = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|january|february|march|april|june|july|august|september|"
    r"october|november|december)"
)
MONTH = re.compile(
    rf"\b(?<!like )(?<!e\.g\. )(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<behind>{_NAMES})\b"
    rf"|(?P<before>{_NAMES})\.?\s+\d{{1,4}}(?:st|nd|rd|th)?\b)"
)
"""A month beside a day or a year; "may" with a small letter is none."""
EXAMPLE = re.compile(r"(?i)\b(?:like|e\.g\.|for example|such as)\s.*")
"""An example of what is wanted holds nothing that must be copied."""
CLOCK = re.compile(
    r"\b(?:at|from|until|till|before|after|since|between|around|by|to|and)\s+"
    r"(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)\b"
)
TRANSFER = re.compile(
    r"(?is)\s*(?:(?:please|can you|could you|how do i|how to|i want to|i need to|now|just)\s+)*"
    r"(?:copy|move|mv|cp|sync|rsync|scp|mirror|back ?up|transfer|upload|send)\s+.*?\s"
    r"(?:to|into|onto)\s+(?:the\s+)?"
    r"(?:folder\s+|directory\s+|dir\s+)?(?P<goal>[\w.~/@:+-]*\w)"
)
COPIES = re.compile(r"(?:sudo\s+)?(?:cp|mv|rsync|scp)\s+(?P<words>[^|;&<>()$`]*)\Z")


def other_moment(query: str, command: str) -> str | None:
    """Return the month or the time of day of `query` that `command` does not have, None where it has them."""
    asked = EXAMPLE.sub("", query)
    for found in MONTH.finditer(asked):
        name = (found["behind"] or found["before"]).lower()[:3]
        number = MONTHS.index(name) + 1
        digits = re.findall(r"\d+", command)
        if name not in command.lower() and f"{number:02d}" not in command and str(number) not in digits:
            return found[0]
    for found in CLOCK.finditer(asked):
        # The end of an hour or of a day is told in other ways too.
        if found["minutes"] not in ("00", "59") and not re.search(rf"0*{int(found['minutes'])}\b", command):
            return found[0].split()[-1]
    return None


def turned_round(query: str, command: str) -> str | None:
    """Return where `query` wants a copy to go, if `command` takes that for what is to be copied."""
    asked, copied = TRANSFER.match(query), COPIES.match(command)
    if asked is None or copied is None:
        return None
    goal = asked["goal"].lower()
    sources: list[str] = []
    target = ""
    words = iter(re.sub(r"['\"\\]", "", copied["words"]).lower().split())
    for word in words:
        if word in ("-t", "--target-directory"):
            target = next(words, "")
        elif not word.startswith("-"):
            sources.append(word)
    if not target and len(sources) > 1:
        target = sources.pop()
    wrong = len(goal) > 1 and target and goal not in target and any(goal in source for source in sources)
    return asked["goal"] if wrong else None
