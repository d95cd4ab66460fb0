"""Compile the lexicon and the intents into the tables that answering reads.

Runs when the wheel is built (`write` makes `_words.bin` and `_index.bin`) and, in a source tree without those
files, at import. Nothing here runs on the answering path of an installed caro.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caro.backends.static import lexicon
from caro.backends.static.clauses import CLAUSES
from caro.backends.static.intent import Intent, all_intents
from caro.backends.static.packed import pack, rows
from caro.backends.static.row import FIELD, Row, packed_row
from caro.backends.static.topics import TOPICS

if TYPE_CHECKING:
    from caro.backends.static.row import Command

Phrase = tuple[int, tuple[str, ...], tuple[str, ...], tuple[tuple[str, str, bool, str, str], ...]]
"""Intent number, required concepts, optional concepts, slots as (name, type, required, before, after)."""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows = []
    for line in table.strip().splitlines():
        name, _, words = line.partition(":")
        rows.append((name.strip(), [w.strip() for w in words.split(",") if w.strip()]))
    return rows


def compile_words() -> tuple[dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]], dict[str, float]]:
    """Return the vocabulary: single words, phrases by first word (longest first), number words."""
    words: dict[str, str] = {}
    multi: dict[str, list[tuple[tuple[str, ...], str]]] = {}

    def learn(phrase: str, sense: str) -> None:
        parts = phrase.lower().split()
        if len(parts) == 1:
            words.setdefault(parts[0], sense)
        else:
            multi.setdefault(parts[0], []).append((tuple(parts[1:]), sense))

    for concept, forms in _rows(lexicon.WEAK):
        for form in forms:
            learn(form, "~" + concept)
    for concept, forms in _rows(lexicon.STRONG):
        for form in forms:
            learn(form, concept)
    for word in lexicon.FILLERS.split():
        learn(word, "")
    for phrase in lexicon.FILLER_PHRASES.replace("\n", " ").split(";"):
        learn(phrase.strip(), "")
    phrases = [phrase for row in all_intents() for phrase in (*row.say, row.also)]
    for table in (CLAUSES, *topic_tables().values()):
        phrases += [pattern for _, patterns in clause_rows(table) for pattern in patterns]
    said = dict.fromkeys(raw for phrase in phrases for raw in _plain_words(phrase))
    for raw in sorted(
        said, key=lambda word: word.endswith("s")
    ):  # "message" before "messages", whichever came first
        if raw not in words and not _known(raw, words):
            words[raw] = raw
    for extension, names in _type_rows():
        for name in names:
            if " " in name:
                learn(name, "type:" + extension)
    for options in multi.values():
        options.sort(key=lambda option: -len(option[0]))
    numbers: dict[str, float] = {w: k for k, w in enumerate(lexicon.NUMBER_WORDS)}
    numbers.update(lexicon.TENS)
    numbers.update({"a": 1, "an": 1, "half": 0.5, "couple": 2})
    return words, multi, numbers


def topic_tables() -> dict[str, str]:
    """Return the clauses of each topic, as it has them."""
    from importlib import import_module

    return {name: import_module(f"caro.backends.static.topics.{name}_clauses").CLAUSES for name in TOPICS}


def clause_rows(table: str = CLAUSES) -> list[tuple[str, list[str]]]:
    """Return every feature of a clause with its patterns."""
    rows = []
    for line in table.strip().splitlines():
        feature, _, patterns = line.partition(":")
        if feature:
            rows.append((feature.strip(), [p.strip() for p in patterns.split(";") if p.strip()]))
    return rows


def _type_rows() -> list[tuple[str, list[str]]]:
    rows = []
    for row in lexicon.FILE_TYPES.replace("\n", " ").split(";"):
        extension, _, names = row.partition(":")
        rows.append((extension.strip(), [n.strip() for n in names.split(",") if n.strip()]))
    return rows


def compile_types() -> dict[str, tuple[str, ...]]:
    """Return what a word before "files" says about their extensions."""
    types: dict[str, tuple[str, ...]] = {}
    for extension, names in _type_rows():
        types.setdefault(extension, (extension,))
        for name in names:
            types.setdefault(name, (extension,))
    types.update(lexicon.FILE_CLASSES)
    return types


LOOSE = frozenset(("{word}", "{text}", "{name}", "{ref}", "{pickaxe}"))
"""Slots that are no clause by themselves: they would explain any word."""


def compile_clauses(table: str = CLAUSES) -> dict[str, list[str]]:
    """Return the clause patterns of `table` by their first edge, as lines of `rest of the edges|feature`.

    Edges are concepts and `{slots}`. Lines load ten times faster than nested dicts, and a query needs few.
    """
    from caro.backends.static.reading import read

    seen: dict[tuple[str, ...], str] = {}
    for feature, patterns in clause_rows(table):
        for pattern in patterns:
            variants: dict[tuple[str, ...], None] = {}
            for variant in expand(pattern, fork=True):
                edges: list[str] = []
                words: list[str] = []
                for element, _ in [*variant, ("", False)]:
                    if element and element[0] != "{":
                        words.append(element)
                        continue
                    for item in read(" ".join(words)).items:
                        if not item.concept:
                            raise ValueError(f"{feature}: {item.text!r} in {pattern!r} is not a concept")
                        edges.append(item.concept)
                    words = []
                    if element:
                        edges.append(element)
                if not edges or (len(edges) == 1 and edges[0] in LOOSE):
                    raise ValueError(f"{feature}: {pattern!r} would explain any word")
                variants[tuple(edges)] = None
            for found in variants:
                # "larger than 5 MB in" must leave the "in" to "in src": no clause ends there if it need not
                if found[-1] != "in" or found[:-1] not in variants:
                    seen.setdefault(found, feature)
    by_first: dict[str, list[str]] = {}
    for found, feature in seen.items():
        by_first.setdefault(found[0], []).append(" ".join(found[1:]) + "|" + feature)
    return by_first


def _known(word: str, words: dict[str, str]) -> bool:
    """Tell whether an inflection rule leads from `word` to a known one. (Rules: `words.stems`.)"""
    from caro.backends.static.stemming import stems

    return any(stem in words for stem in stems(word))


def _plain_words(phrase: str) -> list[str]:
    """Return the words of a phrasing that stand outside slots, in lower case."""
    out, depth, word = [], 0, ""
    for ch in phrase + " ":
        if ch == "{":
            depth += 1
        elif ch == "}":
            depth -= 1
        elif depth == 0:
            if ch in "[]()| !":
                if word and word[0].isalpha():
                    out.append(word.lower())
                word = ""
            else:
                word += ch
    return out


def expand(phrase: str, fork: bool = False) -> list[list[tuple[str, bool]]]:
    """Return the variants of a phrasing as lists of (element, optional); elements are words and `{slots}`.

    With `fork`, an optional part makes two variants, one with and one without it, as sequences need.
    """
    variants, rest = _expand(phrase, 0, "", fork)
    if rest != len(phrase):
        raise ValueError(f"unbalanced brackets in phrasing: {phrase!r}")
    return variants


def _expand(text: str, i: int, closing: str, fork: bool) -> tuple[list[list[tuple[str, bool]]], int]:
    branches: list[list[list[tuple[str, bool]]]] = [[[]]]
    word = ""
    while True:
        ch = text[i] if i < len(text) else ""
        if ch == "{":
            end = text.index("}", i)
            branches[-1] = [[*v, (text[i : end + 1], False)] for v in branches[-1]]
            i = end + 1
            continue
        if ch and ch not in " []()|":
            word += ch
            i += 1
            continue
        if word:
            branches[-1] = [[*v, (word, False)] for v in branches[-1]]
            word = ""
        if not ch or ch == closing:
            return [v for branch in branches for v in branch], i
        if ch == "|":
            branches.append([[]])
        elif ch == "(":
            inner, i = _expand(text, i + 1, ")", fork)
            branches[-1] = [v + w for v in branches[-1] for w in inner]
        elif ch == "[":
            inner, i = _expand(text, i + 1, "]", fork)
            optional = [[(e, True) for e, _ in w] for w in inner]
            branches[-1] = [v + w for v in branches[-1] for w in optional] + (branches[-1] if fork else [])
        elif ch in "])":
            raise ValueError(f"unbalanced {ch!r} in phrasing: {text!r}")
        i += 1


def _also(row: Intent) -> tuple[str, ...]:
    """Return the concepts that may be said besides the phrasings of `row`."""
    from caro.backends.static.reading import read

    said = [item.concept for part in (row.also, *row.also.split()) for item in read(part).items]
    return tuple(dict.fromkeys(said))


def compile_phrase(number: int, variant: list[tuple[str, bool]]) -> Phrase:
    """Return one variant of a phrasing as the concepts and slots that the matcher looks for."""
    from caro.backends.static.reading import read

    required: list[str] = []
    optional: list[str] = []
    slots: list[list[Any]] = []
    before = ""
    run: list[tuple[str, bool]] = []

    def flush() -> None:
        nonlocal before
        if not run:
            return
        for marked in (True, False):
            text = " ".join(w.lstrip("!") for w, o in run if o is marked)
            for item in read(text).items:
                if item.kind != "concept":
                    raise ValueError(f"phrasing word {item.text!r} is not a concept")
                (optional if marked or (item.weak and not _forced(item.text, run)) else required).append(
                    item.concept
                )
        items = read(" ".join(w.lstrip("!") for w, _ in run)).items
        if items:
            if slots and slots[-1][4] == "":
                slots[-1][4] = items[0].concept
            before = items[-1].concept
        run.clear()

    for element, is_optional in variant:
        if element[0] == "{":
            flush()
            name, _, kind = element[1:-1].partition(":")
            slots.append([name, kind or name, not is_optional, before, ""])
            before = ""
        else:
            run.append((element, is_optional))
    flush()
    return (
        number,
        tuple(dict.fromkeys(required)),
        tuple(c for c in dict.fromkeys(optional) if c not in required),
        tuple((s[0], s[1], s[2], s[3], s[4]) for s in slots),
    )


def _forced(text: str, run: list[tuple[str, bool]]) -> bool:
    forced = " ".join(w[1:] for w, _ in run if w[0] == "!")
    return text in forced


def pack_words() -> bytes:
    """Return the vocabulary as `words` reads it."""
    words, multi, numbers = compile_words()
    groups: dict[str, list[str]] = {}
    for word, sense in words.items():
        groups.setdefault(word[:2], []).append(f"{word}\t{sense}")
    idioms = ["\n".join(" ".join(rest) + "\t" + sense for rest, sense in multi[word]) for word in multi]
    return pack(
        {
            "heads": "\n".join(groups).encode(),
            "groups": "\x1e".join("\n".join(lines) for lines in groups.values()).encode(),
            "numbers": "\n".join(numbers).encode(),
            "values": "\n".join(map(str, numbers.values())).encode(),
            "openings": "\n".join(multi).encode(),
            "phrases": "\x1f".join(idioms).encode(),
        },
        {},
    )


def compile_phrases(intents: list[Intent]) -> dict[str, list[str]]:
    """Return the lines of the phrasings by their rarest required concept."""
    phrases: list[Phrase] = []
    for number, row in enumerate(intents):
        for say in row.say:
            for variant in expand(say):
                phrase = compile_phrase(number, variant)
                if not phrase[1]:
                    raise ValueError(f"{row.id}: phrasing {say!r} requires no word; mark one with '!'")
                phrases.append(phrase)
    phrases = list(dict.fromkeys(phrases))
    frequency: dict[str, int] = {}
    for _, required, _, _ in phrases:
        for concept in required:
            frequency[concept] = frequency.get(concept, 0) + 1
    by_concept: dict[str, list[str]] = {}
    for k, (number, required, optional, slots) in enumerate(phrases):
        rarest = min(required, key=lambda c: (frequency[c], c))
        fields = (str(k), str(number), " ".join(required), " ".join(optional))
        line = "|".join((*fields, *(",".join((*s[:2], "1" if s[2] else "", *s[3:])) for s in slots)))
        by_concept.setdefault(rarest, []).append(line)
    return by_concept


def compile_rows(intents: list[Intent]) -> list[Row]:
    """Return what the matcher needs of each intent."""
    found = []
    for intent in intents:
        run = intent.run
        command: Command
        if isinstance(run, str):
            command = run
        elif callable(run):
            slots = {slot.split(":")[0] for say in intent.say for slot in _slots(say)}
            command = (run.__module__, run.__name__, *sorted(slots))
        else:
            command = dict(run)
        found.append(Row(intent.id, _also(intent), command))
    return found


def _slots(say: str) -> list[str]:
    """Return the insides of the braces of a phrasing."""
    return [part.split("}")[0] for part in say.split("{")[1:]]


def compile_index() -> bytes:
    """Return the clauses, the phrasings and the intents as `tables` reads them."""
    intents = all_intents()
    clauses = compile_clauses()
    by_concept = compile_phrases(intents)
    phrases, phrase_ends = rows(["\n".join(lines) for lines in by_concept.values()])
    intent_rows, row_ends = rows([packed_row(row) for row in compile_rows(intents)])
    topics = [
        FIELD.join(f"{edge}\t" + "\n".join(lines) for edge, lines in compile_clauses(table).items())
        for table in topic_tables().values()
    ]
    topic_clauses, topic_ends = rows(topics)
    types = [f"{word}:{' '.join(extensions)}" for word, extensions in compile_types().items()]
    return pack(
        {
            "edges": "\n".join(clauses).encode(),
            "clauses": FIELD.join("\n".join(lines) for lines in clauses.values()).encode(),
            "types": "\n".join(types).encode(),
            "concepts": "\n".join(by_concept).encode(),
            "phrase-ends": phrase_ends,
            "row-ends": row_ends,
            "topics": "\n".join(TOPICS).encode(),
            "topic-ends": topic_ends,
        },
        {"phrases": phrases, "rows": intent_rows, "topic-clauses": topic_clauses},
    )


def write(folder: str) -> None:
    """Write `_words.bin` and `_index.bin` into `folder`, atomically."""
    import os

    for name, data in (("_words.bin", pack_words()), ("_index.bin", compile_index())):
        path = os.path.join(folder, name)
        with open(path + ".tmp", "wb") as out:
            out.write(data)
        os.replace(path + ".tmp", path)


if __name__ == "__main__":
    import sys

    write(sys.argv[1])
