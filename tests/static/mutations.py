"""Spoil a request the way people, clipboards and mischief do. Deterministic for a given random source."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

ODD = (
    *"\u200b\u202e\u00e9\u6587\U0001f642\u0130\u00df\u00a0\u2028\u0663\u00b2\u00bd\u2013\u2026\u0301\t\r\n\0",
    "\x1b[31m",
)
"""Characters that classify, fold case or measure differently from what code expects."""
HUGE = (
    *"1e999 -1 0 007 1.2.3.4.5 2024-99-99 2024-13 25:61 0.0000001 1,000,000,000,000 10% 1-0 99999".split(),
    *("65536", "9" * 40, "9" * 5000, "99999999999999999999 GB", "999999999 years", "0 days", "0 MB"),
)
NASTY = (
    *"$(reboot) `reboot` |sh ;halt &&halt ' \" \\ \\' !! $HOME {} {a,b} [ [!a * ? ~ ~/ - -- -rf".split(),
    *"-exec .. ./-x =ls # // / \\n %s ( ) < > & @ : , ,, . '' \"\" “ ” ’s a'b it's".split(),
    *("; rm -rf /", "> /etc/passwd", "| sh"),
)
"""Texts that a shell would act on, if they were not quoted."""


def _swap(words: list[str], rng: Random) -> None:
    a, b = rng.randrange(len(words)), rng.randrange(len(words))
    words[a], words[b] = words[b], words[a]


def _drop(words: list[str], rng: Random) -> None:
    if len(words) > 1:
        del words[rng.randrange(len(words))]


def _double(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    words[at:at] = [words[at]] * rng.choice((1, 1, 2, 5))


def _typo(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    word = words[at]
    k = rng.randrange(len(word) + 1)
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    words[at] = rng.choice(
        (
            word[:k] + word[k + 1 :],
            word[:k] + letter + word[k:],
            word[:k] + letter + word[k + 1 :],
            word[: k + 1] + word[k:],
        )
    )


def _quote(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    mark = rng.choice("'\"`“”‘’«»")
    words[at] = rng.choice(
        (mark + words[at], words[at] + mark, mark + words[at] + mark, words[at][:1] + mark + words[at][1:])
    )


def _insert(pool: tuple[str, ...]) -> Callable[[list[str], Random], None]:
    def insert(words: list[str], rng: Random) -> None:
        words.insert(rng.randrange(len(words) + 1), rng.choice(pool))

    return insert


def _glue(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    k = rng.randrange(len(words[at]) + 1)
    words[at] = words[at][:k] + rng.choice((*ODD, *NASTY)) + words[at][k:]


def _replace(words: list[str], rng: Random) -> None:
    words[rng.randrange(len(words))] = rng.choice((*HUGE, *NASTY, *ODD))


def _case(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    words[at] = rng.choice((words[at].upper(), words[at].title(), words[at].swapcase()))


def _long(words: list[str], rng: Random) -> None:
    at = rng.randrange(len(words))
    words[at] = (words[at] or "x") * rng.choice((20, 200))


SLIPS = (_swap, _drop, _double, _typo, _case)
MUTATIONS = (*SLIPS, _typo, _quote, _insert(HUGE), _insert(NASTY), _glue, _replace, _replace, _long)


def mutate(query: str, other: str, rng: Random) -> str:
    """Return `query` with one to four mutations; now and then with a part of `other` grafted on."""
    words = query.split() or ["x"]
    if rng.random() < 0.15:
        tail = other.split()
        words = words[: rng.randrange(len(words) + 1)] + tail[rng.randrange(len(tail)) :]
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        if words:
            rng.choice(MUTATIONS)(words, rng)
    return " ".join(words)[:2000]


def mild(query: str, rng: Random) -> str:
    """Return `query` with one slip that adds no word of another meaning."""
    words = query.split()
    rng.choice(SLIPS)(words, rng)
    return " ".join(words)
