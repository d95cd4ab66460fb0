"""A second reading for what was not understood: a word that names something here is that name.

"How much space does media take" says nothing in general; standing beside a folder called media, it does.
"""

from __future__ import annotations

from caro.backends.static.reading import Reading, read
from caro.backends.static.surroundings import exists

WORDS = ("unknown", "ident", "concept", "date")
"""Kinds of item that may be names here; "yesterday" was no date before somebody looked."""
MOST_WORDS = 30
"""One system call a word, 2 µs each: a longer request is no command about a file here."""


def readings(before: Reading) -> list[Reading]:
    """Return the readings in which names of what is here are read as such: the fewest names first.

    `before` is the reading of which nothing came.
    """
    found: list[Reading] = []
    query, environment = before.query, before.environment
    if not environment.may_look or not any(
        item.first == item.last and item.kind in WORDS and not item.weak and exists(item.text, environment)
        for item in before.items[1:]
    ):
        return found
    reading: Reading | None = None
    for known in (False, True):
        reading = reading or read(query, environment=environment)
        if len(reading.items) > MOST_WORDS:
            return found
        changed = False
        for item in reading.items[1:]:
            plain = item.kind in ("unknown", "ident") or (known and item.kind == "concept" and not item.weak)
            if plain and item.first == item.last and exists(item.text, environment):
                item.kind, item.concept, item.weak, item.value = "path", "", False, item.text
                changed = True
        if changed:
            found.append(reading)
            reading = None
    return found
