"""Measures which CPU library and how many threads are fastest here, and what an answer takes with these: 3 to
5 seconds, interleaved.

Libraries are compared by the processor time of one thread, which other programs disturb least; threads by the
clock, since the clock is all that they save. Rounds go over all candidates in turn, so that a machine whose
speed drifts treats them alike.
"""

from __future__ import annotations

import statistics
import time
from contextlib import ExitStack

from caro._record import dataclass, replace
from caro.backends.embedded.session import Spent
from caro.doctor.trial import Trial, TrialError
from caro.tuning.kernels import AUTO, kernels
from caro.tuning.measured import Measured

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caro.backends.embedded.here import Here

PROMPT, ANSWER = 32, 8
"""Tokens: a request of ten words with the instructions around it, and the first half of a short answer."""
SECONDS = 2.0
"""Spent on timing, after loading; the first round is always finished."""
MOST_ROUNDS = 12
READ, WRITTEN = 16, 24
"""Tokens of a usual request and of a usual command."""
LEAST_ANSWERS, MOST_ANSWERS = 5, 20
"""Answers of that length that are timed, within `SECONDS` if they can."""
LOADING = 30.0
FIRST = 20.0
"""Seconds that one thread may take for its first answer."""
PATIENCE = 2.0
"""Times as long as one thread took, after which several are out: with more threads than free cores, an answer
can take a minute."""
CLOSE = 1.1
"""Of all within a tenth of the best, the one with the fewest threads is taken."""

TOO_LONG = Spent(*[float("inf")] * 4)

Cell = tuple[str, int]
"""A CPU library and a number of threads."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one candidate took, in seconds; None where it failed or took too long."""

    kernel: str
    threads: int
    prompt: float | None
    """Median by the clock."""
    generation: float | None
    """Median by the clock."""
    cpu: float | None
    """Of both stages, on all processors together: the least, which nobody disturbed."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """All rows, and what follows from them."""

    rows: tuple[Row, ...]
    best: Measured
    rounds: int


def candidates(found: Here) -> list[Cell]:
    """Return what to try: the two best libraries by score, with {1, half, one less, all} of the budget."""
    judged = kernels(found.report, found.engine.names)
    runs = [one.name for one in judged if one.present and not one.missing][:2] or [AUTO]
    budget = found.budget.threads
    counts = sorted({1, max(1, budget // 2), max(1, budget - 1), budget})
    return [(name, count) for name in runs for count in counts]


def sweep(
    found: Here,
    cells: Sequence[Cell] | None = None,
    progress: Callable[[float], None] = lambda share: None,
    started: float = 0.0,
) -> Sweep:
    """Time `cells`, by default the candidates; TrialError where none works. `progress` is told the share.

    `started` is what an answer takes before it loads engine and model, in seconds.
    """
    wanted = candidates(found) if cells is None else cells
    failure = TrialError("there is nothing to try")
    with ExitStack() as stack:
        trials: dict[str, Trial] = {}
        loading: dict[str, float] = {}
        for name in dict.fromkeys(name for name, _ in wanted):
            trial = stack.enter_context(Trial(found, name))
            try:
                loading[name] = trial.ready(LOADING)
                trials[name] = trial
            except TrialError as error:
                failure = error
        taken = timed(
            trials, [cell for cell in wanted if cell[0] in trials], lambda share: progress(share / 2)
        )
        rows = tuple(row(cell, spent) for cell, spent in taken.items())
        if not any(row.prompt is not None for row in rows):
            raise failure
        chosen = best(rows)
        times = answers(trials[chosen.kernel], chosen, lambda share: progress(0.5 + share / 2))
    seconds = started + loading[chosen.kernel] + most_of(times)
    chosen = replace(chosen, model=found.located.model.id, seconds=round(seconds, 4))
    return Sweep(rows, chosen, max(map(len, taken.values())))


def answers(
    trial: Trial,
    chosen: Measured,
    progress: Callable[[float], None] = lambda share: None,
    seconds: float = SECONDS,
) -> list[float]:
    """Return what answers take with the `chosen` threads, once all is loaded; `FIRST` for one that fails,
    which is the last.
    """
    found: list[float] = []
    begin = time.monotonic()
    while len(found) < MOST_ANSWERS and (len(found) < LEAST_ANSWERS or time.monotonic() - begin < seconds):
        try:
            whole = trial.time(chosen.generation, READ, WRITTEN, FIRST)
            reading = whole.prompt
            if chosen.prompt != chosen.generation:
                reading = trial.time(chosen.prompt, READ, 0, FIRST).prompt
            found.append(reading + whole.generation)
        except TrialError:
            found.append(FIRST)
            break
        progress(max(len(found) / MOST_ANSWERS, min(1.0, (time.monotonic() - begin) / seconds)))
    progress(1.0)
    return found


def most_of(times: Sequence[float]) -> float:
    """Return the 95th percentile of `times`."""
    return sorted(times)[-(-95 * len(times) // 100) - 1]


def timed(
    trials: dict[str, Trial],
    cells: Sequence[Cell],
    progress: Callable[[float], None] = lambda share: None,
    seconds: float = SECONDS,
    most: int = MOST_ROUNDS,
) -> dict[Cell, list[Spent]]:
    """Return the times of each cell, round by round; infinite where it failed or took too long.

    A cell that did so twice is not tried again. Stops after `most` rounds, or after `seconds` if one round is
    done by then.
    """
    taken: dict[Cell, list[Spent]] = {cell: [] for cell in cells}
    started = time.monotonic()
    rounds, shown = 0, 0.0
    while rounds < most:
        # Few threads first: what one thread takes is the measure for the others.
        for done, cell in enumerate(sorted(cells, key=lambda cell: cell[1])):
            spent_by_now = time.monotonic() - started
            if rounds and spent_by_now >= seconds:
                break
            # the first round is finished however long it takes, so it tells how long that will be
            whole = max(seconds, spent_by_now * len(cells) / max(done, 1) if not rounds else 0)
            shown = max(shown, min(1.0, spent_by_now / whole))
            progress(shown)
            spent = TOO_LONG
            if taken[cell].count(TOO_LONG) < 2:
                try:
                    spent = trials[cell[0]].time(cell[1], PROMPT, ANSWER, _patience(cell, taken))
                except TrialError:
                    spent = TOO_LONG
            taken[cell].append(spent)
        rounds += 1
        if time.monotonic() - started >= seconds:
            break
    progress(1.0)
    return taken


def _patience(cell: Cell, taken: dict[Cell, list[Spent]]) -> float:
    """Return the seconds that `cell` may take."""
    alone = taken.get((cell[0], 1), [])
    if cell[1] == 1 or not alone:
        return FIRST
    return PATIENCE * statistics.median(one.prompt + one.generation for one in alone)


def row(cell: Cell, spent: Sequence[Spent]) -> Row:
    """Sum up what a cell took."""
    clock = statistics.median(one.prompt for one in spent) if spent else TOO_LONG.prompt
    if clock == TOO_LONG.prompt:
        return Row(*cell, None, None, None)
    return Row(
        *cell,
        clock,
        statistics.median(one.generation for one in spent),
        min(one.prompt_cpu + one.generation_cpu for one in spent),
    )


def best(rows: Sequence[Row]) -> Measured:
    """Return the library that takes least processor time on one thread (of those close to it, the first), and
    for each stage the fewest threads that are close to the fastest; ValueError where no row has a time.
    """
    timed_rows = [row for row in rows if row.prompt is not None]
    fewest = min(row.threads for row in timed_rows)
    alone = [row for row in timed_rows if row.threads == fewest]
    least = min(row.cpu or 0 for row in alone)
    kernel = next(row.kernel for row in alone if (row.cpu or 0) <= least * CLOSE)
    own = sorted((row for row in timed_rows if row.kernel == kernel), key=lambda row: row.threads)

    def fewest_close(times: Sequence[float]) -> int:
        return next(row.threads for row, taken in zip(own, times, strict=True) if taken <= min(times) * CLOSE)

    return Measured(
        fewest_close([row.prompt or 0 for row in own]),
        fewest_close([row.generation or 0 for row in own]),
        kernel,
    )
