"""How a request may go on: the phrases that begin like what was typed, for shell completion.

Made from the intents' own examples and the clauses of file requests. Importing it compiles nothing; the first
call reads all intents, some 0.2 s, so it stays off the path of an answer.
"""

from __future__ import annotations

from functools import cache

from caro.backends.static.intent import all_intents
from caro.backends.static.wording import shortest

LIMIT = 20
"""Most hints that one call returns: what fits under a prompt."""


@cache
def phrases() -> tuple[str, ...]:
    """Return every known way to ask, in lower case: examples first, then phrasings with `<slot>`s."""
    rows = all_intents()
    asked = [query.lower() for row in rows for query in row.yes]
    said = [shortest(phrase).lower() for row in rows for phrase in row.say]
    return tuple(dict.fromkeys([*asked, *said]))


def hints(prefix: str, limit: int = LIMIT) -> list[str]:
    """Return up to `limit` continuations of `prefix`, likeliest first.

    Whole phrases when few enough begin with `prefix`, else the words that may come next, each with what was
    typed before it.
    """
    typed = " ".join(prefix.lower().split()) + (" " if prefix[-1:].isspace() and prefix.strip() else "")
    found = [phrase for phrase in phrases() if phrase.startswith(typed)]
    if len(found) <= limit:
        return found
    steps: dict[str, int] = {}
    for phrase in found:
        end = phrase.find(" ", len(typed) + 1)
        step = phrase if end < 0 else phrase[:end]
        steps[step] = steps.get(step, 0) + 1
    return sorted(steps, key=lambda step: (-steps[step], step))[:limit]
