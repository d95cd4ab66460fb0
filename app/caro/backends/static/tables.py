"""The tables of the grammar: read from the file that was compiled, or compiled in memory in a source tree."""

from __future__ import annotations

from caro.backends.static.packed import Ends, Packed
from caro.backends.static.row import FIELD, Row, unpacked


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
_seen_phrases: dict[str, tuple[str, ...]] = {}
_seen_rows: dict[int, Row] = {}


def type_extensions(word: str) -> tuple[str, ...]:
    """Return what a word before "files" says about their extensions, nothing for most words."""
    at = _types.find(f"\n{word}:")
    if at < 0:
        return ()
    start = at + len(word) + 2
    return tuple(_types[start : _types.index("\n", start)].split(" "))


def phrases(concept: str) -> tuple[str, ...]:
    """Return the phrasings whose rarest required concept is `concept`.

    Each is a line of `order|intent|required|optional|slot|slot…`; a slot is
    `name,type,1 when required,concept before,concept after`.
    """
    found = _seen_phrases.get(concept)
    if found is None:
        at = _concepts.find(f"\n{concept}\n")
        if at < 0:
            return ()
        number = _concepts.count("\n", 0, at)
        found = tuple(_packed.slice("phrases", *_PHRASES.span(number)).split("\n"))
        _seen_phrases[concept] = found
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
