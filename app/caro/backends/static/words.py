"""The compiled vocabulary, and the look-up of one word in any of its inflected forms."""

from __future__ import annotations

from caro.backends.static.stemming import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    WORDS: dict[str, str]
    MULTI: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    NUMBERS: dict[str, float]
else:
    try:
        from caro.backends.static._words import MULTI, NUMBERS, WORDS
    except ImportError:  # a source tree that was not compiled: some 30 ms slower
        from caro.backends.static.compiler import compile_words

        WORDS, MULTI, NUMBERS = compile_words()

FILLER = ""
"""The sense of words that say nothing."""


def look_up(low: str) -> str | None:
    """Return the sense of a word in lower case: "" filler, "~name" weak concept, "name" concept, or None."""
    found = WORDS.get(low)
    if found is not None:
        return found
    for stem in stems(low):
        found = WORDS.get(stem)
        if found is not None:
            return found
    return None
