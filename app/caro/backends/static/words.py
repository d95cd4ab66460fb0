"""The vocabulary, read from the file that was compiled, and the look-up of a word in any inflected form."""

from __future__ import annotations

from caro.backends.static.packed import Packed
from caro.backends.static.stemming import stems


def _open() -> Packed:
    try:
        return Packed.installed("_words.bin")
    except OSError:  # a source tree that was not compiled: some 30 ms slower
        from caro.backends.static.compiler import pack_words

        return Packed.of_bytes(pack_words())


_packed = _open()
_LINES = dict(zip(_packed.lines("heads"), _packed.bytes("groups").decode().split("\x1e"), strict=True))
"""First two letters to the words that begin so, as lines of `word`, tab and `sense`. A request has a handful;
all 2,700 words took 2.7 of 55 million instructions at every start."""
_groups: dict[str, dict[str, str]] = {}
NUMBERS: dict[str, float] = {
    word: float(value) if "." in value else int(value)
    for word, value in zip(_packed.lines("numbers"), _packed.lines("values"), strict=True)
}
_PHRASES = dict(zip(_packed.lines("openings"), _packed.bytes("phrases").decode().split("\x1f"), strict=True))

_idioms: dict[str, dict[str, list[tuple[list[str], str]]]] = {}
_NO_IDIOMS: dict[str, list[tuple[list[str], str]]] = {}

FILLER = ""
"""The sense of words that say nothing."""


def idioms(opening: str) -> dict[str, list[tuple[list[str], str]]]:
    """Return the phrases that begin with the word `opening` by their second word.

    Each is (further words, sense), longest first.
    """
    found = _idioms.get(opening)
    if found is None:
        lines = _PHRASES.get(opening)
        if lines is None:
            return _NO_IDIOMS
        found = _idioms[opening] = {}
        for line in lines.split("\n"):
            rest, sense = line.split("\t")
            words = rest.split(" ")
            found.setdefault(words[0], []).append((words, sense))
    return found


def beginning(head: str) -> dict[str, str]:
    """Return the words of the vocabulary whose first two letters are `head`, and their senses."""
    group = _groups.get(head)
    if group is None:
        lines = _LINES.get(head)
        if lines is None:
            return {}
        group = _groups[head] = dict([line.split("\t") for line in lines.split("\n")])
    return group


def sense_of(low: str) -> str | None:
    """Return the sense of just this word, as `look_up` does."""
    return beginning(low[:2]).get(low)


def is_word(low: str) -> bool:
    """Tell whether the vocabulary holds just this word."""
    return sense_of(low) is not None


def look_up(low: str) -> str | None:
    """Return the sense of a word in lower case: "" filler, "~name" weak concept, "name" concept, or None."""
    found = sense_of(low)
    if found is not None:
        return found
    for stem in stems(low):
        found = sense_of(stem)
        if found is not None:
            return found
    return None
