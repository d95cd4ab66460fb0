"""Words that nobody knows and that are one slip from a known one: a letter dropped, added, changed, swapped.

Apart from the reading, as most requests hold none.
"""

from __future__ import annotations

from caro.backends.static.reading import Reading, read_tokens
from caro.backends.static.tokens import ORDINALS, SIZE_UNITS, TIME_UNITS, Token, tokenize
from caro.backends.static.words import NUMBERS, beginning, idioms, is_word, look_up, sense_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment


MEASURES = frozenset((*NUMBERS, *TIME_UNITS, *SIZE_UNITS, *ORDINALS))
"""Words that count or measure, none of which is a slip: "three" is not "there"."""

PEOPLE = frozenset(
    """alice anna anne bella bert carl carol chris clara dana dave david diana elena emma erik felix frank
    fred gina grace hank hans heidi henry irene jack jane jill jimmy john julia karen karl kate laura lena
    lisa louis lucy luke maria marie mark martin mary mike nina olga oscar paul peter petra rosa ruth sally
    sara sarah steve susan tina walter wendy""".split()
)
"""First names, none of which is a slip: "alice" is not "alive"."""
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


OPENINGS = frozenset(
    """~show ~find ~check count delete create copy move rename kill stop start restart install upgrade
    download extract compress open run change sort replace follow enable disable git docker""".split()
)
"""Senses of the words that open most requests."""


GRAVE = frozenset(
    ("kill", "stop", "delete", "shutdown", "reboot", "restart", "format", "discard", "throw", "reset")
)
"""Senses that a short slip is not mended into: "hat is pid 4321" is no order to halt it."""


def nearest(word: str, among: frozenset[str] | None = None) -> str | None:
    """Return the one known word that is a single slip (drop, add, change, swap of a letter) from `word`.

    Several candidates: the one with a swap or a doubled letter first, else none when they mean different
    things. With `among`, only words of these senses count.
    """
    low = word.lower()
    if not 2 < len(low) <= 24 or not low.isascii():
        return None
    hits = _slips.get(low)
    if hits is None:
        if len(_slips) >= MOST_SLIPS:
            _slips.clear()
        hits = _slips[low] = _one_slip_from(low)
    if among is not None:
        hits = [w for w in hits if sense_of(w) in among]
    senses = {sense_of(w) for w in hits}
    return hits[0] if len(senses) == 1 else None


_slips: dict[str, list[str]] = {}
MOST_SLIPS = 256
"""Words whose neighbours are kept: one is asked about up to three times for a request."""


def _one_slip_from(low: str) -> list[str]:
    """Return the known words one slip from `low`: with letters swapped, else with one less, else the others.

    The others come in the order of the place of the slip. Past the first two letters, they are looked for
    among the words that begin as `low` does, so that some 100 words are looked at.
    """
    n = len(low)
    swaps = [low[:k] + low[k + 1] + low[k] + low[k + 2 :] for k in range(n - 1) if low[k] != low[k + 1]]
    drops = [low[:k] + low[k + 1 :] for k in range(n)]
    hits = [w for w in swaps if is_word(w)] or [w for w in drops if is_word(w) and len(w) > 3]
    if hits:
        return hits
    found: dict[str, tuple[int, str, bool]] = {}
    for c in ALPHABET:
        for k, w in ((0, c + low), (1, low[0] + c + low[1:])):
            if is_word(w):
                found.setdefault(w, (k, c, False))
        w = low[0] + c + low[2:]
        if n > 4 and is_word(w):
            found.setdefault(w, (1, c, True))
    for w in beginning(low[:2]):
        if w in found or not n <= len(w) <= n + 1:
            continue
        k = 2
        while k < n and w[k] == low[k]:
            k += 1
        changed = len(w) == n
        if w[k : k + 1] in ALPHABET and w[k + 1 :] == low[k + changed :] and (n > 4 or not changed):
            while not changed and w[k - 1] == w[k]:
                k -= 1  # the same word, by a letter added further left
            found[w] = (k, w[k : k + 1], changed)
    return sorted(found, key=found.__getitem__)


def mended(query: str, environment: Environment) -> Reading | None:
    """Return the reading of `query` with its slips mended, None when there are none."""
    tokens = tokenize(query)
    repaired = mend(tokens)
    return read_tokens(query, tokens, repaired, environment) if repaired else None


def mend(tokens: list[Token]) -> list[tuple[str, str]]:
    """Replace the unknown words that are one slip away from a known one; return them as (typed, read as)."""
    repaired: list[tuple[str, str]] = []
    idiomatic = {j for i in range(len(tokens)) for j in range(i, _idiom_end(tokens, i))}
    for k, token in enumerate(tokens):
        known = (
            k in idiomatic or token.low in MEASURES or look_up(token.low) is not None or token.low in PEOPLE
        )
        if token.kind == "word" and len(token.low) >= (4 if k else 3) and not known:
            near = (nearest(token.low, OPENINGS) if k == 0 else None) or (
                nearest(token.low) if len(token.low) >= 4 else None
            )
            if near is not None and (len(token.low) > 4 or look_up(near) not in GRAVE):
                repaired.append((token.text, near))
                tokens[k] = token.read_as(near)
    return repaired


def _idiom_end(tokens: list[Token], i: int) -> int:
    """Return the index after the idiom that begins at token `i`, or `i` when there is none."""
    if i + 1 == len(tokens):
        return i
    for rest, _ in idioms(tokens[i].low).get(tokens[i + 1].low, ()):
        if all(i + 1 + j < len(tokens) and tokens[i + 1 + j].low == word for j, word in enumerate(rest)):
            return i + 1 + len(rest)
    return i
