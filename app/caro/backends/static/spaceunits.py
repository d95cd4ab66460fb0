"""How much space files take, in a unit that was said: "how many megabytes do all pdfs take up"."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Environment

UNITS = {
    "kilobytes": "k", "kb": "k", "kib": "k", "megabytes": "m", "mb": "m", "mib": "m", "megs": "m",
    "gigabytes": "g", "gb": "g", "gib": "g", "gigs": "g", "bytes": "b",
}  # fmt: skip
"""Unit to the letter of `du` that counts in it."""
TAKES = frozenset(("take", "takes", "use", "uses", "occupy", "occupies", "need", "needs"))


def command(query: str, answer: Callable[[str], str | None], environment: Environment) -> str | None:
    """Return the `du` that counts in the unit of the request, or None where it asks for something else."""
    words = query.rstrip(" ?.!").split()
    unit = UNITS.get(words[2].lower()) if len(words) > 5 else None
    verb = next((k for k, word in enumerate(words) if word.lower() in TAKES), 0)
    if unit is None or verb < 5 or words[3].lower() not in ("do", "does"):
        return None
    found = answer(f"how much space {' '.join(words[3:])}{' up' if words[-1].lower() in TAKES else ''}")
    if found is None or found.count("du -") != 1:
        return None
    flag = {"g": " -BG", "b": "b"}.get(unit, unit)
    if unit in "gb" and environment.dialect != "gnu":
        return None
    for letters in ("ch", "sh"):
        if f"du -{letters} " in found:
            return found.replace(f"du -{letters} ", f"du -{letters[0]}{flag} ")
    return None
