"""How slow this machine is right now, so that limits on CPU time hold on busy and on old machines alike."""

from __future__ import annotations

import time

NOMINAL = 0.0026
"""CPU seconds of `_work` on the machine that the figures of README.md come from, idle."""


def slowness() -> float:
    """Return the factor, at least 1, by which Python runs slower at this moment than where limits were set.

    Neighbours on a shared machine take caches and clock rate: the same work was seen to cost 2.3 times the
    CPU time. The median of five, so that one lucky or unlucky moment does not decide.
    """
    times = sorted(_work() for _ in range(5))
    return max(1.0, times[2] / NOMINAL)


def _work() -> float:
    begin = time.process_time()
    seen: dict[str, int] = {}
    for number in range(8000):
        word = str(number * 2654435761 % 4093)
        seen[word] = seen.get(word, 0) + len(word.partition("7")[0])
    assert len(seen) > 1000
    return time.process_time() - begin
