"""The tables of the grammar: read from the file that was compiled, or compiled in memory in a source tree."""

from __future__ import annotations

from caro.backends.static.packed import Ends, Packed
from caro.backends.static.row import FIELD, Row, unpacked
from caro.backends.static.slots import ENDINGS, FOR_WORDS


def _open() -> Packed:
    try:
        return Packed.installed("_index.bin")
    except OSError:
        from caro.backends.static.compiler import compile_index

        return Packed.of_bytes(compile_index())


_packed = _open()
CLAUSES: dict[str, str] = dict(
    zip(_packed.lines("edges"), _packed.bytes("clauses").decode().split(FIELD), strict=True)
)
"""First edge to lines of `further edges|feature`."""
# Searched as text: a request looks for a dozen, dictionaries of all took 1.5 million instructions.
_types = f"\n{_packed.bytes('types').decode()}\n"
_concepts = f"\n{_packed.bytes('concepts').decode()}\n"
_PHRASES = Ends(_packed.bytes("phrase-ends"))
_ROWS = Ends(_packed.bytes("row-ends"))
_TOPICS = _packed.lines("topics")
_TOPIC_ROWS = Ends(_packed.bytes("topic-ends"))
_seen_phrases: dict[str, Groups] = {}
_seen_rows: dict[int, Row] = {}
_seen_types: dict[str, tuple[str, ...]] = {}
MOST_TYPES = 2048
"""Words that are kept with what they say about endings; the same few hundred make up most requests."""
_apart: dict[str, Phrasing] = {}
_seen_slots: dict[str, tuple[str, ...]] = {}
_seen_also: dict[str, frozenset[str]] = {}
MOST_APART = 4096
"""Phrasings that are kept taken apart: those of the commonest words serve every other request."""


def type_extensions(word: str) -> tuple[str, ...]:
    """Return what a word before "files" says about their extensions, nothing for most words."""
    found = _seen_types.get(word)
    if found is None:
        at = _types.find(f"\n{word}:")
        found = ()
        if at >= 0:
            start = at + len(word) + 2
            found = tuple(_types[start : _types.index("\n", start)].split(" "))
        if len(_seen_types) >= MOST_TYPES:
            _seen_types.clear()
        _seen_types[word] = found
    return found


class Phrasing:
    """One way to ask for an intent, as the matcher looks at it."""

    __slots__ = ("counted", "ending", "intent", "most", "must", "order", "required", "slots", "text", "words")

    def __init__(self, line: str, required: tuple[str, ...]) -> None:
        """Take a line of `phrases` apart, which needs the concepts `required`."""
        order, number, _, optional, *slots = line.split("|")
        self.order = int(order)
        """Its place among all phrasings; of equals, the first wins."""
        self.intent = row(int(number))
        self.required = required
        self.counted = _also(self.intent).union(optional.split())
        """Concepts that may be said besides, and count for it."""
        self.slots = [_seen_slots.get(slot) or _slot(slot) for slot in slots]
        """Of each slot its name, type, "1" where it needs a value, the concept before and the one after."""
        self.must = sum([slot[2] != "" for slot in self.slots])
        """How many of the slots need a value."""
        self.most = len(self.slots)
        """How many values it can take."""
        kinds = {slot[1] for slot in self.slots}
        self.words = not FOR_WORDS.isdisjoint(kinds)
        """Whether one of the slots may take a word that is known."""
        self.text = "text" in kinds
        """Whether one of the slots may take any text."""
        self.ending = not ENDINGS.keys().isdisjoint(kinds)
        """Whether one of the slots takes names by their ending alone."""


def _also(intent: Row) -> frozenset[str]:
    found = _seen_also.get(intent.id)
    if found is None:
        found = _seen_also[intent.id] = frozenset(intent.also)
    return found


def _slot(text: str) -> tuple[str, ...]:
    found = _seen_slots[text] = tuple(text.split(","))
    return found


Groups = dict[str, list[tuple[int, tuple[str, ...], list[str]]]]
"""Phrasings by one thing they require, "" where that is all, each with how many they require and which."""


def phrases(concept: str) -> Groups:
    """Return the phrasings whose rarest required concept is `concept`, by another one that they require.

    Each is a line of `order|intent|required|optional|slot|slot…`; a slot is
    `name,type,1 when required,concept before,concept after`.
    """
    found = _seen_phrases.get(concept)
    if found is None:
        found = {}
        at = _concepts.find(f"\n{concept}\n")
        if at >= 0:
            number = _concepts.count("\n", 0, at)
            groups: dict[str, list[str]] = {}
            for line in _packed.slice("phrases", *_PHRASES.span(number)).split("\n"):
                groups.setdefault(line.split("|", 3)[2], []).append(line)
            for needed, lines in groups.items():
                needs = tuple(needed.split(" "))
                other = "" if len(needs) == 1 else needs[needs[0] == concept]
                found.setdefault(other, []).append((len(needs), needs, lines))
        _seen_phrases[concept] = found
    return found


def phrasings(lines: list[str], required: tuple[str, ...]) -> list[Phrasing]:
    """Return the lines of `phrases` that require just this, taken apart."""
    found = []
    for line in lines:
        phrasing = _apart.get(line)
        if phrasing is None:
            if len(_apart) >= MOST_APART:
                _apart.clear()
                _seen_slots.clear()
            phrasing = _apart[line] = Phrasing(line, required)
        found.append(phrasing)
    return found


def row(number: int) -> Row:
    """Return the intent of that number."""
    found = _seen_rows.get(number)
    if found is None:
        found = _seen_rows[number] = unpacked(_packed.slice("rows", *_ROWS.span(number)))
    return found


def topic_clauses(name: str) -> dict[str, str]:
    """Return the clauses of a topic, by their first edge, in the form of `CLAUSES`."""
    text = _packed.slice("topic-clauses", *_TOPIC_ROWS.span(_TOPICS.index(name)))
    return dict(group.split("\t", 1) for group in text.split(FIELD))
