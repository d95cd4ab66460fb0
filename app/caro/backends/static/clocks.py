"""Times of day in words: "half past two", "quarter to five in the afternoon", "6 in the evening"."""

from __future__ import annotations

from caro.backends.static.words import NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tokens import Token

MINUTES = {"half": 30, "quarter": 15}
PARTS = {
    ("in", "the", "morning"): 0, ("in", "the", "afternoon"): 12, ("in", "the", "evening"): 12,
    ("at", "night"): 12, ("am",): 0, ("pm",): 12,
}  # fmt: skip
"""Words after an hour, and the hours they add."""


def spoken_clock(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """Return the time of day said from token `i` on as "HH:MM" and the index after it, or None."""
    k = i + (tokens[i].low == "a")
    minutes: int | None = MINUTES.get(tokens[k].low) if k < len(tokens) else None
    if minutes is None:
        minutes = _number(tokens, k)
        k += minutes is not None and k + 1 < len(tokens) and tokens[k + 1].low == "minutes"
    hour = _number(tokens, k + 2)
    if minutes is not None and hour is not None and 0 < minutes < 60 and tokens[k + 1].low in ("past", "to"):
        shift = minutes if tokens[k + 1].low == "past" else -minutes
        worded = tokens[k].low in MINUTES or tokens[k - 1].low == "minutes" or tokens[k + 1].low == "past"
        if not 0 < hour < 13 or not worded:
            return None
        end, added = _part(tokens, k + 3)
        at = ((hour % 12 if added is not None else hour) + (added or 0)) * 60 + shift
        return f"{at // 60 % 24:02}:{at % 60:02}", end
    hour = _number(tokens, i)
    if hour is not None and 0 < hour < 13 and i and tokens[i - 1].low in ("at", "by", "until", "since"):
        end, added = _part(tokens, i + 1)
        if added is not None:
            if tokens[end - 1].low == "night" and hour in (12, 1, 2, 3, 4):
                added = 0
            return f"{hour % 12 + added:02}:00", end
    return None


def _number(tokens: list[Token], k: int) -> int | None:
    if not 0 <= k < len(tokens):
        return None
    value = tokens[k].value if tokens[k].kind == "number" else NUMBERS.get(tokens[k].low)
    return int(value) if isinstance(value, (int, float)) and value == int(value) else None


def _part(tokens: list[Token], k: int) -> tuple[int, int | None]:
    """Return the index after the part of the day that stands at `k`, and the hours it adds."""
    for words, added in PARTS.items():
        if tuple(token.low for token in tokens[k : k + len(words)]) == words:
            return k + len(words), added
    return k, None
