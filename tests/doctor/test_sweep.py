"""The sweep takes the fewest threads that are close to the fastest, and survives what fails or hangs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from caro.backends.embedded.session import Spent
from caro.doctor import trial
from caro.doctor.sweep import (
    FIRST,
    LEAST_ANSWERS,
    READ,
    TOO_LONG,
    WRITTEN,
    Row,
    answers,
    best,
    most_of,
    row,
    timed,
)
from caro.doctor.trial import Trial, TrialError
from caro.tuning.measured import Measured


def rows(*values: tuple[str, int, float | None, float | None, float | None]) -> Sequence[Row]:
    return [Row(*value) for value in values]


def test_the_fewest_threads_within_a_tenth_of_the_fastest_are_taken() -> None:
    found = best(
        rows(
            ("icelake", 1, 0.17, 0.088, 0.25),
            ("icelake", 2, 0.10, 0.082, 0.32),
            ("icelake", 4, 0.098, 0.081, 0.50),
        )
    )
    assert (found.kernel, found.prompt, found.generation) == ("icelake", 2, 1)


def test_libraries_are_compared_by_processor_time_and_the_better_score_wins_a_draw() -> None:
    close = rows(("icelake", 1, 0.3, 0.1, 0.255), ("haswell", 1, 0.1, 0.1, 0.249))
    assert best(close).kernel == "icelake"
    clear = rows(("icelake", 1, 0.1, 0.1, 0.35), ("haswell", 1, 0.3, 0.1, 0.249))
    assert best(clear).kernel == "haswell"


def test_what_took_too_long_is_passed_over() -> None:
    found = best(rows(("icelake", 1, 0.2, 0.1, 0.3), ("icelake", 2, None, None, None)))
    assert (found.prompt, found.generation) == (1, 1)


def test_a_cell_that_is_mostly_too_slow_has_no_time() -> None:
    fine = Spent(0.1, 0.1, 0.1, 0.1)
    assert row(("x64", 2), [fine, TOO_LONG, TOO_LONG]).prompt is None
    assert row(("x64", 2), [fine, TOO_LONG, fine]).prompt == 0.1
    assert row(("x64", 2), []).prompt is None


class Clockwork:
    """A trial whose times are known; `None` hangs."""

    def __init__(self, times: dict[int, float | None]) -> None:
        self.times = times
        self.asked: list[int] = []
        self.lengths: list[tuple[int, int]] = []

    def time(self, threads: int, prompt: int, answer: int, seconds: float) -> Spent:
        self.asked.append(threads)
        self.lengths.append((prompt, answer))
        taken = self.times[threads]
        if taken is None or 2 * taken > seconds:
            raise TrialError("no result")
        return Spent(taken, taken, taken, taken)


def test_a_cell_that_hangs_twice_is_not_tried_again() -> None:
    clockwork = Clockwork({1: 0.01, 2: None, 3: 0.5})
    trials = {"x64": clockwork}
    shares: list[float] = []
    cells = [("x64", 3), ("x64", 2), ("x64", 1)]
    taken = timed(trials, cells, shares.append, seconds=60, most=5)  # type: ignore[arg-type]
    assert clockwork.asked.count(1) == 5
    assert clockwork.asked.count(2) == clockwork.asked.count(3) == 2
    assert clockwork.asked[0] == 1
    assert taken["x64", 2] == [TOO_LONG] * 5
    assert shares[-1] == 1.0 and all(0 <= share <= 1 for share in shares)


def test_an_answer_is_timed_as_long_as_a_usual_one_with_the_threads_of_each_stage() -> None:
    clockwork = Clockwork({1: 0.25, 2: 0.125})
    assert answers(clockwork, Measured(1, 1, "x64"), seconds=1e-9) == [0.5] * LEAST_ANSWERS  # type: ignore[arg-type]
    assert set(clockwork.asked) == {1} and set(clockwork.lengths) == {(READ, WRITTEN)}
    assert answers(clockwork, Measured(2, 1, "x64"), seconds=1e-9) == [0.375] * LEAST_ANSWERS  # type: ignore[arg-type]


def test_an_answer_that_hangs_counts_as_a_long_one() -> None:
    clockwork = Clockwork({1: None})
    assert answers(clockwork, Measured(1, 1, "x64"), seconds=1e-9) == [FIRST]  # type: ignore[arg-type]


def test_of_a_hundred_answers_ninety_five_take_no_longer() -> None:
    times = [float(number) for number in range(100, 0, -1)]
    assert most_of(times) == 95
    assert most_of(times[:5]) == 100
    assert most_of([1.0] * 19 + [9.0]) == 1.0


FRESH = """
import os, signal
from caro.backends.embedded.here import here
from caro.doctor.sweep import sweep
from caro.doctor.trial import Trial, TrialError
found = here(os.environ)
kernel = str(found.tuning.kernel.value)

def refused(work):
    try:
        work()
    except TrialError as error:
        return str(error)
    raise SystemExit("nothing was raised")

with Trial(found, kernel) as loaded:
    loaded.ready(60)
    print("wrote", len(loaded.write("list files", 60)) > 2)
    spent = loaded.time(1, 8, 2, 60)
    print("timed", min(spent.prompt, spent.generation, spent.prompt_cpu, spent.generation_cpu) > 0)
    print("late", refused(lambda: loaded.time(1, 200, 8, 0.001)))
    os.kill(loaded._pid, signal.SIGILL)
    print("killed", refused(lambda: loaded.write("list files", 60)))
with Trial(found, "vax", model=False) as loaded:
    print("unknown", refused(lambda: loaded.ready(60)))
done = sweep(found, [(kernel, 1)], started=5.0)
print("answers", done.best.model == found.located.name, 5 < done.best.seconds < 65)
print("best", done.best.kernel == kernel, done.best.prompt, done.best.generation)
print("none", refused(lambda: sweep(found, [("vax", 1)])))
"""


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_the_real_engine_is_tried_timed_and_survived() -> None:
    # In a process of its own: one that has loaded an engine can't try another.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", FRESH], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    said = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert said["wrote"] == said["timed"] == "True"
    assert said["answers"] == "True True"
    assert said["late"] and said["best"] == "True 1 1"
    assert "SIGILL" in said["killed"]
    assert "no library for this CPU" in said["unknown"] and "no library" in said["none"]


def test_no_process_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "_serve", lambda *_: None)
    ended = Trial(None, "any")  # type: ignore[arg-type]
    with ended, pytest.raises(TrialError, match="ended with status 0"):
        ended.ready(10)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
