"""Answers of the embedded model per second, one by one and several at once; and how soon a warm one begins.

    python -m benches.parallel             both in one interleaved run, and the peak memory of each
    python -m benches.parallel --warm      CPU time from a request to the first token of its answer

One thread. Ratios are taken round by round and their median is shown, so that they hold on a machine whose
speed drifts. Exit status 1 when the answers differ, or when several at once are slower than one by one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time

from benches.suite.requests import sample
from caro.backends.embedded import EmbeddedBackend
from caro.domain import Decline, Environment, Request, Suggestion
from caro.tuning.fitting import MIB

REQUESTS = [Request(query, Environment()) for level in sample(20).values() for query in level]
"""Of the development set, a third of each complexity: more than are written at once, as in a real batch."""
LIMIT = 600.0
"""Seconds that all of them may take."""


def peak() -> float:
    """Return the most memory that this process has had, in MiB; 0 where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except OSError:
        return 0.0


def compared(backend: EmbeddedBackend, rounds: int) -> int:
    """Print answers per second of CPU time both ways; return the exit status."""
    single: list[float] = []
    several: list[float] = []
    same = True
    alone = 0.0
    for _ in range(rounds):
        start = time.process_time()
        one = [backend.suggest(request, time.monotonic() + LIMIT) for request in REQUESTS]
        single.append(time.process_time() - start)
        alone = alone or peak()
        start = time.process_time()
        many = backend.suggest_many(REQUESTS, time.monotonic() + LIMIT)
        several.append(time.process_time() - start)
        same = same and all(map(_alike, one, many))
    ratio = statistics.median(a / b for a, b in zip(single, several, strict=True))
    session = backend._session
    assert session is not None
    plan, model = session._plan, session.located.model
    places = min(plan.sequences, len(REQUESTS))
    print(f"{model.id}: {len(REQUESTS)} requests, {rounds} rounds, interleaved, one thread")
    for name, times in (("one by one", single), (f"{places} at once", several)):
        print(f"{name:<12} {len(REQUESTS) / statistics.median(times):6.2f} answers a second of CPU time")
    print(f"ratio        {ratio:6.2f}")
    print(f"the answers are {'the same' if same else 'NOT the same'}")
    cache = places * plan.context * model.kv_per_token / MIB
    print(f"peak {alone:.0f} MiB one by one, {peak():.0f} with {places} at once, {cache:.0f} of it KV caches")
    return 0 if same and ratio >= 1 else 1


def _alike(one: Suggestion | Decline, many: Suggestion | Decline) -> bool:
    if isinstance(one, Decline) or isinstance(many, Decline):
        return one == many
    return one.command == many.command


def warm(backend: EmbeddedBackend, rounds: int) -> int:
    """Print the CPU time to the first token of a warm answer, with and without what is kept of the prompt."""
    session = backend._session
    assert session is not None
    taken: dict[str, list[float]] = {"all of the prompt read": [], "what was read before kept": []}
    lengths = []
    for _ in range(rounds):
        for request in REQUESTS:
            for name, times in taken.items():
                backend.suggest(REQUESTS[0], time.monotonic() + LIMIT)
                session._deadline = time.monotonic() + LIMIT
                start = time.process_time()
                prompt = session.fitting_prompt(request.query)
                if name.startswith("all"):
                    session._held = []
                session._decode(session._unread(prompt))
                session._held = prompt
                session.pick(session._context, -1)
                times.append((time.process_time() - start) * 1000)
            lengths.append(len(prompt))
    print(f"{session.located.model.id}: prompts of {min(lengths)} to {max(lengths)} tokens, one thread")
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:<26} {middle:6.0f} ms of CPU to the first token, at most {max(times):.0f}")
    return 0


def main() -> int:
    """Measure what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=3, help="rounds over all requests (default: 3)")
    parser.add_argument("--warm", action="store_true", help="measure how soon an answer begins instead")
    options = parser.parse_args()
    backend = EmbeddedBackend({**os.environ, "CARO_THREADS": "1"})
    found = backend.suggest(REQUESTS[0], time.monotonic() + LIMIT)
    if isinstance(found, Decline) and found.code in ("unavailable", "model"):
        print(f"the model can't be asked: {found.reason}", file=sys.stderr)
        return 1
    return warm(backend, options.rounds) if options.warm else compared(backend, options.rounds)


if __name__ == "__main__":
    sys.exit(main())
