"""Sample (request, command) pairs from the intent table and the clauses, to train the model with.

A request is made from a phrasing, an example or a few clauses; the command is what the matcher answers, and
it counts only when the matcher answers with the very intent or clauses that the request was made from. Run as
`python -m training.sampler --count N --seed S`; it writes JSON Lines with `query`, `command`, `intent` and
`platform` to standard output.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from caro.backends.static import StaticBackend
from caro.backends.static.compiler import clause_rows, expand
from caro.backends.static.filecommands import command as file_command
from caro.backends.static.filequery import parse
from caro.backends.static.intent import Intent, all_intents
from caro.backends.static.matcher import best_match
from caro.backends.static.reading import read
from caro.backends.static.scanner import scan
from caro.backends.static.wording import before_value, forms, spoken
from caro.backends.static.words import sense_of
from caro.domain import Decline, Environment, Request
from training.pools import value

if TYPE_CHECKING:
    from caro.domain import Dialect, Platform

OPENINGS = (
    "please ",
    "how do i ",
    "can you ",
    "i want to ",
    "how to ",
    "could you please ",
    "command to ",
    "i need to ",
)
CLOSINGS = (" please", "?", " for me", ".", "!")
ARTICLES = ("the ", "a ", "my ")
PLATFORMS: tuple[tuple[str, Platform, Dialect], ...] = (
    ("linux", "linux", "gnu"),
    ("linux", "linux", "gnu"),
    ("macos", "macos", "bsd"),
    ("busybox", "linux", "busybox"),
)
"""Name in the output, platform, dialect; Linux twice, as it is asked about most."""

ACTIONS = (
    ("find", "find"), ("list", "find"), ("show me", "find"), ("", "find"), ("count", "do.count"),
    ("how many", "do.count"), ("delete", "do.delete"), ("remove", "do.delete"), ("total size of", "do.total"),
    ("move", "do.move"), ("copy", "do.copy"),
)  # fmt: skip
"""How a request about many files may open, and the clause that this is."""
NOUNS = ("files", "files", "{ext} files", "{exts}", "directories", "files and directories", "symlinks")
FILTERS = (
    "size",
    "age",
    "name",
    "has",
    "owner",
    "group",
    "perm",
    "is",
    "depth",
    "place",
    "except",
    "not",
    "notempty",
    "noext",
    "newer",
)
"""First words of the features that say which files are meant."""
ORDERS = ("sort", "dir", "show")
"""First words of the features that say how they are shown."""


@dataclass(frozen=True)
class Pair:
    """One request with its command on one platform."""

    query: str
    command: str
    intent: str
    platform: str


@dataclass(frozen=True)
class Reject:
    """A request that the matcher did not answer as it was meant."""

    query: str
    intent: str
    reason: str
    got: str


class Sampler:
    """Draws samples; the same seed draws the same ones from the same table."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.backend = StaticBackend()
        self.rows = all_intents()
        self.variants = {row.id: [v for say in row.say for v in expand(say)] for row in self.rows}
        self.filters = _clauses(FILTERS)
        self.orders = _clauses(ORDERS)

    def draw(self) -> Pair | Reject:
        """Return the next sample."""
        chance = self.rng.random()
        if chance < 0.3:
            return self._composed()
        row = self.rng.choice(self.rows)
        query = self._from_phrasing(row) if chance < 0.75 else self._from_example(row)
        return self._answered(self._wrapped(query), row.id)

    def _from_phrasing(self, row: Intent) -> str:
        words: list[str] = []
        for element, optional in self.rng.choice(self.variants[row.id]):
            if optional and self.rng.random() < 0.5:
                continue
            words.append(self._element(element, bool(words)))
        return " ".join(words)

    def _element(self, element: str, inside: bool) -> str:
        """Return one element of a phrasing as typed: a slot's value, or a word or one that means the same."""
        if element[0] == "{":
            name, _, kind = element[1:-1].partition(":")
            return value(kind or name, self.rng)
        said = self._synonym(spoken(element))
        if inside and self.rng.random() < 0.2:
            return self.rng.choice(ARTICLES) + said
        return said

    def _synonym(self, word: str) -> str:
        """Return `word`, or now and then another form of the concept that the lexicon says it is."""
        concept = (sense_of(word) or "").lstrip("~")
        if concept not in forms() or self.rng.random() < 0.5:
            return word
        return self.rng.choice(forms()[concept])

    def _from_example(self, row: Intent) -> str:
        """Return one of the intent's examples with other words and values."""
        query = self.rng.choice(list(row.yes))
        reading = read(query)
        match = best_match(reading)
        for item in reversed(reading.items):
            start, end = reading.tokens[item.first].start, reading.tokens[item.last].end
            slot = None
            if match is not None and match.intent == row.id and item.kind != "concept":
                slot = next((n for n, v in match.values.items() if v == item.value or v == item.text), None)
            if slot is not None and match is not None and self.rng.random() < 0.8:
                query = query[:start] + value(match.kinds[slot], self.rng) + query[end:]
            elif item.kind == "concept" and item.first == item.last:
                query = query[:start] + self._synonym(query[start:end]) + query[end:]
        return query

    def _wrapped(self, query: str) -> str:
        """Return `query` with the politeness, the capital or the mark that people add."""
        if self.rng.random() < 0.25:
            query = self.rng.choice(OPENINGS) + query
        if self.rng.random() < 0.15:
            query += self.rng.choice(CLOSINGS)
        return query[:1].upper() + query[1:] if self.rng.random() < 0.2 else query

    def _answered(self, query: str, intent: str) -> Pair | Reject:
        name, platform, dialect = self.rng.choice(PLATFORMS)
        environment = Environment(platform=platform, dialect=dialect, may_look=False)
        reply = self.backend.suggest(Request(query, environment), time.monotonic() + 60)
        if isinstance(reply, Decline):
            return Reject(query, intent, "declined", reply.reason)
        if reply.notes:
            return Reject(query, intent, "read as a slip", reply.notes[0])
        found = _intent_of(query, environment)
        if found is None:
            return Reject(query, intent, "taken for two steps", reply.command)
        if found.split("/")[0] != intent.split("/")[0]:
            return Reject(query, intent, "taken for another", f"{found}: {reply.command}")
        return Pair(query, reply.command, intent, name)

    def _composed(self) -> Pair | Reject:
        """Return a request about many files, put together from clauses."""
        opening, action = self.rng.choice(ACTIONS)
        meant: list[str] = []
        noun = self.rng.choice(NOUNS)
        for kind in ("exts", "ext"):
            noun = noun.replace("{" + kind + "}", value(kind, self.rng))
        words = [opening, self.rng.choice(("", "", "all")), noun]
        for feature, pattern in self.rng.sample(self.filters, self.rng.choice((1, 1, 2, 2, 3))):
            meant.append(feature)
            words.append(self._clause(pattern))
        if action == "find" and self.rng.random() < 0.3:
            feature, pattern = self.rng.choice(self.orders)
            meant.append(feature)
            words.append(self._clause(pattern))
        if action in ("do.move", "do.copy"):
            words.append("to " + folder_name(self.rng))
        query = self._wrapped(" ".join(word for word in words if word))
        result = self._answered(query, "files.composed/" + action)
        if isinstance(result, Pair):
            seen = Counter(clause.feature for clause in scan(read(query))[0])
            missed = Counter(meant) - seen
            if missed:
                return Reject(
                    query, result.intent, "a clause was lost", f"{sorted(missed)}: {result.command}"
                )
        return result

    def _clause(self, pattern: str) -> str:
        words: list[str] = []
        for element, _ in self.rng.choice(expand(pattern, fork=True)):
            if element[0] == "{":
                if words:
                    words[-1] = before_value(words[-1])
                words.append(value(element[1:-1], self.rng))
            else:
                words.append(spoken(element))
        return " ".join(words)


def folder_name(rng: Random) -> str:
    """Return a folder as the target of a transfer."""
    return value("dir", rng)


def _clauses(rooms: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the patterns of some features, without those whose command depends on the day it is asked."""
    rows = [(f, p) for f, patterns in clause_rows() if f.partition(".")[0] in rooms for p in patterns]
    return [(f, p) for f, p in rows if "{weekday}" not in p]


def _intent_of(query: str, environment: Environment) -> str | None:
    """Return which intent answers `query`, `files.composed` for the clauses, None when none does alone."""
    reading = read(query)
    asked = parse(reading)
    if asked is not None and file_command(asked, environment) is not None:
        return "files.composed"
    match = best_match(reading)
    return match.intent if match is not None else None


def samples(seed: int) -> Iterator[Pair | Reject]:
    """Return samples without end."""
    sampler = Sampler(seed)
    while True:
        yield sampler.draw()


def main(argv: list[str] | None = None) -> int:
    """Write the pairs; with `--rejects`, the requests that were not answered as meant go to that file."""
    parser = argparse.ArgumentParser(prog="python -m training.sampler", description=main.__doc__)
    parser.add_argument("--count", type=int, default=1000, help="pairs to write (default 1000)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same samples (default 1)")
    parser.add_argument("--rejects", metavar="FILE", help="write the rejected requests and why as JSON Lines")
    given = parser.parse_args(argv)
    rejects = open(given.rejects, "w", encoding="utf-8") if given.rejects else None  # noqa: SIM115
    seen: set[tuple[str, str]] = set()
    reasons: Counter[str] = Counter()
    begin = time.process_time()
    for sample in samples(given.seed):
        if len(seen) >= given.count:
            break
        if isinstance(sample, Reject):
            reasons[sample.reason] += 1
            if rejects:
                print(json.dumps(sample.__dict__, ensure_ascii=False), file=rejects)
        elif (sample.query, sample.platform) in seen:
            reasons["drawn before"] += 1
        else:
            seen.add((sample.query, sample.platform))
            print(json.dumps(sample.__dict__, ensure_ascii=False))
    if rejects:
        rejects.close()
    rate = len(seen) / max(time.process_time() - begin, 1e-9)
    told = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common())
    print(f"{len(seen)} pairs, {rate:.0f} a second of CPU time; rejected: {told or 'none'}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
