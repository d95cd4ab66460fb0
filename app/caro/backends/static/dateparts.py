"""The date without the time, or the time without the date: "only the date, no time", "time without date".

Read word by word, since the words that choose a part ("only", "not", "without") mean nothing elsewhere. A
request with any word besides is none of these.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

PARTS = {
    "date": "date", "day": "date", "time": "time", "clock": "time", "hour": "time", "hours": "time",
    "minute": "time", "minutes": "time", "second": "seconds", "seconds": "seconds",
}  # fmt: skip
ASKED = frozenset(("date", "time", "clock"))
"""Words for what such a request is about."""
LEAVES = frozenset(
    "no not without except excluding minus omit omitting skip skipping leaving than instead never".split()
)
"""Words before a part that is not wanted."""
RETURNS = frozenset(("but", "just", "only", ","))
"""Words behind which a part is wanted again."""
ONLY = frozenset(("just", "only", "alone"))
SAYS = frozenset(
    """show print display give get tell output see want need i me us a an the any its please what whats
    what's is it and current present local today today's todays now right with by itself of for out mind
    rather part""".split()
)
"""Words that change nothing."""
MOST = 16
"""Tokens of such a request."""
COMMANDS = {"date": "date +%F", "time": "date +%T", "minutes": "date +%H:%M"}


def command(reading: Reading) -> str | None:
    """Return the command for the one part of date and time that a request wants, None for another request."""
    if len(reading.tokens) > MOST:
        return None
    wanted: set[str] = set()
    unwanted: set[str] = set()
    leaving = only = False
    before = ""
    for token in reading.tokens:
        low = "," if token.kind == "comma" else token.low
        if low in ONLY and before in ("not", "never"):
            return None  # "not only the date"
        if low == "day" and before == "of":
            pass  # the time of day
        elif low in PARTS:
            (unwanted if leaving else wanted).add(PARTS[low])
        elif low in LEAVES:
            leaving = True
        elif low in RETURNS or low in ONLY:
            leaving = False
        elif low not in SAYS and low not in ".?!":
            return None
        only = only or low in ONLY
        before = low
    if len(wanted) != 1 or wanted & unwanted:
        return None
    (part,) = wanted
    if part == "time" and "seconds" in unwanted:
        return COMMANDS["minutes"]
    other = {"date": "time", "time": "date"}.get(part, "")
    return COMMANDS[part] if other and (other in unwanted or (only and not unwanted)) else None
