"""What tuning chose against every other choice, in one interleaved run; and the figures beside its constants.

    python -m benches.tuning             every CPU library and thread count against the tuned ones
    python -m benches.tuning --memory    peak memory of a whole answer by size of the context
    python -m benches.tuning --load      CPU time of loading one library, and of letting the engine choose

Ratios are taken round by round and their median is shown, so that they hold on a machine whose speed drifts.
Exit status 1 when the tuned choice takes more than 1.1 times as long as the best one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack

from caro.backends.embedded import library
from caro.backends.embedded.here import Here, here
from caro.backends.embedded.session import Plan, Session, Spent
from caro.doctor.sweep import ANSWER, LOADING, PROMPT, TOO_LONG, Cell, sweep, timed
from caro.doctor.trial import Trial
from caro.tuning import measured
from caro.tuning.fitting import MIB, need

LIMIT = 1.1
WRITTEN = 20
"""Tokens of a usual answer; the time of the `ANSWER` that are measured is scaled up to it."""


def seconds(spent: Spent) -> float:
    """Return what a usual answer takes by the clock."""
    return spent.prompt + spent.generation * WRITTEN / ANSWER


def cpu(spent: Spent) -> float:
    """Return what a usual answer takes of all processors together."""
    return spent.prompt_cpu + spent.generation_cpu * WRITTEN / ANSWER


def tuned() -> Here:
    """Return the tuning as it is after `caro doctor --tune`; the result is kept in a cache of its own."""
    with tempfile.TemporaryDirectory() as folder:
        variables = {**os.environ, "CARO_CACHE_DIR": folder}
        before = here(variables)
        measured.store(folder, before.fingerprint, sweep(before).best)
        return here(variables)


def exhaustive(found: Here, rounds: int) -> int:
    """Compare all cells with the tuned one; return the exit status."""
    logical = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    tuning = found.tuning
    prompt, generation = int(str(tuning.threads_prompt.value)), int(str(tuning.threads_generation.value))
    with ExitStack() as stack:
        trials: dict[str, Trial] = {}
        for name in found.engine.names:
            trials[name] = stack.enter_context(Trial(found, name))
            trials[name].ready(LOADING)
        cells: list[Cell] = [(name, count) for name in trials for count in range(1, logical + 1)]
        taken = timed(trials, cells, seconds=float("inf"), most=rounds)
    kernel = str(tuning.kernel.value)
    at_prompt, at_answer = taken[kernel, prompt], taken[kernel, generation]
    mixed = [Spent(a.prompt, b.generation, a.prompt_cpu, b.generation_cpu) for a, b in zip(
        at_prompt, at_answer, strict=True)]  # fmt: skip
    print(f"{PROMPT} tokens read, {WRITTEN} written; {rounds} rounds, interleaved; the tuned choice is 1")
    print(f"{'library':<12} {'threads':>7} {'clock ms':>9} {'ratio':>6} {'CPU ms':>8} {'ratio':>6}")
    ratios = {}
    for (name, count), spent in taken.items():
        pairs = [pair for pair in zip(spent, mixed, strict=True) if pair[1] != TOO_LONG]
        if not pairs or statistics.median(seconds(one) for one, _ in pairs) == TOO_LONG.prompt:
            print(f"{name:<12} {count:>7}   takes more than twice as long as one thread")
            continue
        clock = statistics.median(seconds(one) / seconds(base) for one, base in pairs)
        used = statistics.median(cpu(one) / cpu(base) for one, base in pairs)
        ratios[name, count] = clock
        print(
            f"{name:<12} {count:>7} {statistics.median(map(seconds, spent)) * 1000:>9.1f} {clock:>6.2f} "
            f"{statistics.median(map(cpu, spent)) * 1000:>8.1f} {used:>6.2f}"
        )
    fastest = min(ratios, key=lambda cell: ratios[cell])
    behind = 1 / ratios[fastest]
    print(
        f"tuned: {kernel}, {prompt} thread(s) to read, {generation} to write "
        f"({tuning.threads_generation.source}: {tuning.threads_generation.reason})"
    )
    print(f"best:  {fastest[0]}, {fastest[1]} thread(s); the tuned choice takes {behind:.2f} times as long")
    return 0 if behind <= LIMIT else 1


def memory(found: Here) -> int:
    """Print the peak memory of a process that reads a full prompt, and the formula's figure."""
    print(f"{'context':>7} {'mapped':>6} {'peak MiB':>9} {'formula MiB':>12}")
    for context in (256, 512, 1024, 2048):
        for mapped in (True, False):
            child = os.fork()
            if child == 0:
                session = Session(
                    library.load(), found.located, Plan(1, 1, context, mapped), time.monotonic() + 60
                )
                session.timed(1, context - 40, ANSWER, time.monotonic() + 60)
                with open("/proc/self/status", encoding="ascii") as status:
                    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
                formula = need(found.located.model, context) / MIB
                print(
                    f"{context:>7} {'yes' if mapped else 'no':>6} {peak / 1024:>9.1f} {formula:>12.1f}",
                    flush=True,
                )
                os._exit(0)
            os.waitpid(child, 0)
    return 0


def load(found: Here, rounds: int) -> int:
    """Print the CPU time of `library.load` for each way to choose the library."""
    taken: dict[str, list[float]] = {name: [] for name in ("auto", str(found.tuning.kernel.value))}
    for _ in range(rounds):
        for name, times in taken.items():
            source, target = os.pipe()
            child = os.fork()
            if child == 0:
                layer = library._import_layer(found.engine.folder)
                before = time.process_time()
                library._start(layer, found.engine, name)
                os.write(target, str(time.process_time() - before).encode())
                os._exit(0)
            os.close(target)
            with os.fdopen(source) as pipe:
                times.append(float(pipe.read()))
            os.waitpid(child, 0)
    for name, times in taken.items():
        print(f"{name:<12} {statistics.median(times) * 1000:6.2f} ms of CPU")
    return 0


def main() -> int:
    """Measure what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=9, help="rounds over all candidates (default: 9)")
    parser.add_argument("--memory", action="store_true", help="measure memory instead")
    parser.add_argument("--load", action="store_true", help="measure loading instead")
    options = parser.parse_args()
    if options.memory:
        return memory(here(os.environ))
    return load(here(os.environ), options.rounds) if options.load else exhaustive(tuned(), options.rounds)


if __name__ == "__main__":
    sys.exit(main())
