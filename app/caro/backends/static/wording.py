"""Turn phrasings, which are written in concepts, back into words that people say.

The documentation page, the completion hints and the training sampler are made with it; answering is not.
"""

from __future__ import annotations

from functools import cache

from caro.backends.static import lexicon
from caro.backends.static.compiler import expand

SAMPLE = {
    "size": ("10 MB", "2 GB"),
    "span": ("2 days", "3 weeks"),
    "number": ("5", "10"),
    "date": ("2024-03-01", "2024-06-30"),
    "ext": (".log", ".txt"),
    "dotext": (".log", ".txt"),
    "exts": ("photos", "videos"),
    "word": ("report", "draft"),
    "name": ("alice", "bob"),
    "path": ("src/", "lib/"),
    "file": ("notes.txt", "todo.md"),
    "glob": ("*.bak", "*.old"),
    "mode": ("u+x", "755"),
    "quoted": ("'two words'", "'a b'"),
    "text": ("TODO", "FIXME"),
    "archive": ("old.tar.gz", "new.zip"),
}
"""Two values for each kind of slot in a clause."""

JOINTS = (" than", " with", " by", " in")
"""Words that follow "larger", "ending" and the like before a value."""


@cache
def forms() -> dict[str, tuple[str, ...]]:
    """Return the words and phrases of every concept of the lexicon, the plainest first."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (lexicon.WEAK + lexicon.STRONG).splitlines():
        concept, _, words = line.partition(":")
        if not concept:
            continue
        said = tuple(word.strip() for word in words.split(",") if word.strip())
        found[concept.strip()] = found.get(concept.strip(), ()) + said
    return found


@cache
def _known() -> frozenset[str]:
    return frozenset(word for words in forms().values() for word in words)


def spoken(word: str) -> str:
    """Return how people say a word of a phrasing: "atleast" is "at least"; most words are their own."""
    plain = word.lstrip("!")
    return plain if plain in _known() or plain not in forms() else forms()[plain][0]


def shortest(pattern: str) -> str:
    """Return the shortest reading of a pattern in words, with `<slot>` for every slot."""
    variants = expand(pattern, fork=True)
    fewest = min(len(variant) for variant in variants)
    return min((_text(variant) for variant in variants if len(variant) == fewest), key=len)


def _text(variant: list[tuple[str, bool]]) -> str:
    words = [_element(element) for element, _ in variant]
    for k, after in enumerate(words[1:]):
        if after[0] == "<":
            words[k] = before_value(words[k])
    return " ".join(words)


def before_value(word: str) -> str:
    """Return `word` as it is said before a value: "larger than", "ending with"."""
    return next((word + joint for joint in JOINTS if word + joint in _known()), word)


def _element(element: str) -> str:
    if element[0] != "{":
        return spoken(element)
    name, _, kind = element[1:-1].partition(":")
    return f"<{kind or name}>"


def sampled(text: str) -> str:
    """Replace every `<slot>` of a clause's reading by a value, a second one by another."""
    for kind, values in SAMPLE.items():
        for value in values:
            text = text.replace(f"<{kind}>", value, 1)
    return text
