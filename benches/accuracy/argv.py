"""Compares commands that cannot run in a sandbox, by their words rather than by their letters.

Two commands are the same here when they have the same programs and the same words, whatever the order of
flags, their long or short form, their quotes, and whether ``sudo`` stands in front.
"""

from __future__ import annotations

import re
import shlex

from benches.accuracy.argv_words import ALIASES, IGNORED, LONG, ORDERED, WHOLE_FLAGS

Canonical = tuple[object, ...]

_OPERATORS = {"|", "||", "&&", ";", "&", "|&", "(", ")"}
_CLUSTER = re.compile(r"-[A-Za-z]{2,}\Z")
_GLUED = re.compile(r"(-[A-Za-z])(\d[\w:./-]*)\Z")
_NUMBER = re.compile(r"\d[\w:./-]*\Z")


def same(candidate: str, accepted: str) -> bool:
    """Tell whether two commands are the same but for order and spelling of their flags."""
    left = canonical(candidate)
    return left is not None and left == canonical(accepted)


def canonical(command: str) -> Canonical | None:
    """Return a comparable form of a command line, or None when its quotes do not close."""
    try:
        lexer = shlex.shlex(command.strip(), posix=True, punctuation_chars="|&;()")
        lexer.whitespace_split = True
        words = list(lexer)
    except ValueError:
        return None
    parts: list[object] = []
    current: list[str] = []
    for word in [*words, ";"]:
        if word in _OPERATORS:
            if current:
                parts.append(_simple(current))
            parts.append(word)
            current = []
        else:
            current.append(word)
    return tuple(parts[:-1])


def plain(command: str) -> str:
    """Return a command with single spaces and without a leading sudo, for the anchored patterns."""
    squeezed = " ".join(command.split())
    return re.sub(r"^sudo (?:-[EHn] )*", "", squeezed).rstrip("; ")


def _simple(words: list[str]) -> Canonical:
    words = _rename(words)
    program = words[0]
    key = " ".join(words[:2]) if " ".join(words[:2]) in LONG or " ".join(words[:2]) in ORDERED else program
    ignored = IGNORED.get(program, frozenset())
    long = {**LONG.get(program, {}), **LONG.get(key, {})}
    flags: list[str] = []
    places: list[str] = []
    pending = _flat(program, words[1:])
    at = 0
    while at < len(pending):
        word = pending[at]
        word = long.get(word, word)
        at += 1
        if not word.startswith("-") or word == "-":
            places.append(word)
        elif word in ignored:
            continue
        elif at < len(pending) and _NUMBER.match(pending[at]):
            flags.append(f"{word}={pending[at]}")
            at += 1
        else:
            flags.append(word)
    ordered = key in ORDERED or program in ORDERED
    return (program, tuple(sorted(flags)), tuple(places if ordered else sorted(places)))


def _rename(words: list[str]) -> list[str]:
    while words and (words[0] == "sudo" or re.match(r"[A-Z_]+=", words[0])):
        words = words[1:]
    while len(words) > 1 and words[0].startswith("-"):  # sudo's own flags
        words = words[1:]
    for alias, name in ALIASES.items():
        if tuple(words[: len(alias)]) == alias:
            return [*name, *words[len(alias) :]]
    return words or [""]


def _flat(program: str, words: list[str]) -> list[str]:
    """Split ``--a=b`` and ``-ab`` and ``-n5`` into their parts."""
    flat: list[str] = []
    for word in words:
        glued = _GLUED.match(word)
        if word.startswith("--") and "=" in word:
            flat.extend(word.split("=", 1))
        elif glued and program not in WHOLE_FLAGS:
            flat.extend(glued.groups())
        elif _CLUSTER.match(word) and program not in WHOLE_FLAGS:
            flat.extend("-" + letter for letter in word[1:])
        elif re.match(r"-\d+\Z", word) and program in ("head", "tail"):
            flat.extend(("-n", word[1:]))
        elif program == "ps" and re.match(r"[a-z]{2,}\Z", word):
            flat.append(word)
        else:
            flat.append(word)
    return flat
