"""`caro doctor --tune`: measure, show what was measured, and keep what was best."""

from __future__ import annotations

import os
import signal
import time

from caro import cache
from caro._record import replace
from caro.cli import status
from caro.cli.doctor_json import SCHEMA
from caro.cli.doctor_text import heading
from caro.cli.render_json import line
from caro.cli.settings import ConfigurationError
from caro.doctor.sweep import ANSWER, PROMPT, READ, WRITTEN, sweep
from caro.doctor.trial import TrialError
from caro.models import variants
from caro.tuning import measured
from caro.tuning.fast import WAIT, too_slow
from caro.tuning.threads import idle, pressure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.embedded.here import Here
    from caro.cli.environ import Environ
    from caro.doctor.examination import Examination
    from caro.doctor.sweep import Row, Sweep

FAILED = 1
BAR = 30
"""Columns of the progress bar."""


def tune(patient: Examination, env: Environ, json: bool) -> int:
    """Run the sweep; return the exit status."""
    found = patient.here
    problem = patient.here_problem
    if found is not None:
        problem = found.tuning.problem
        if not found.engine.folder or found.located.source == "missing":
            problem = "engine or model is missing: caro doctor says what to do"
    if found is None or problem is not None:
        raise ConfigurationError(f"nothing can be measured: {problem}")
    if found.tuning.model.source == "measured":
        # The fast model answers because of a measurement of the other one, which this one replaces.
        found = replace(found, located=found.best)
    try:
        # Two sweeps at a time would measure each other.
        held = measured.lock(cache.folder(patient.variables))
    except BlockingIOError:
        env.err("caro: another measurement is running; wait for it to end\n")
        return FAILED
    # The program ends at once on Ctrl-C; here the bar has to go first, and the processes that measure.
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        # What this process took until here is what an answer takes before it loads the engine.
        done = sweep(found, progress=lambda share: _progress(share, env), started=time.process_time())
    except TrialError as error:
        env.err(f"caro: the measurement failed: {error}\n")
        return FAILED
    finally:
        signal.signal(signal.SIGINT, before)
        if held is not None:
            os.close(held)
        if env.is_terminal(env.stderr):
            env.err("\r\x1b[K")
    kept, warning = _keep(found, done, patient)
    if json:
        env.out(line(_object(done, kept)))
    else:
        _show(done, kept, env)
        _advise(found, done, env)
    free = idle(patient.report)
    if free is not None and free < patient.budget.threads:
        env.err(f"caro: cores were busy ({pressure(patient.report)}): measure again when they are idle\n")
    if warning:
        env.err(f"caro: {warning}\n")
    return status.ANSWERED


def _keep(found: Here, done: Sweep, patient: Examination) -> tuple[str | None, str | None]:
    """Return the file that holds the result, or why it could not be kept."""
    folder = cache.folder(patient.variables)
    if folder is None:
        return None, "the result could not be kept: there is no home folder (CARO_CACHE_DIR names another)"
    try:
        return measured.store(folder, found.fingerprint, done.best), None
    except OSError as error:
        return None, f"the result could not be kept in {folder}: {error.strerror or error}"


def _progress(share: float, env: Environ) -> None:
    if env.is_terminal(env.stderr):
        full = round(share * BAR)
        env.err(f"\rmeasuring [{'#' * full}{'.' * (BAR - full)}] {share:4.0%}")


def _show(done: Sweep, kept: str | None, env: Environ) -> None:
    env.out(heading(f"{PROMPT} tokens read, {ANSWER} written; {done.rounds} round(s), by the clock", env))
    env.out(f"  {'kernel':<16} {'threads':>7} {'read ms':>9} {'write ms':>9} {'CPU ms':>8}\n")
    for row in done.rows:
        if row.prompt is None:
            env.out(f"  {row.kernel:<16} {row.threads:>7}   took too long or failed\n")
            continue
        env.out(
            f"  {row.kernel:<16} {row.threads:>7} {row.prompt * 1000:>9.1f} "
            f"{(row.generation or 0) * 1000:>9.1f} {(row.cpu or 0) * 1000:>8.1f}\n"
        )
    best = done.best
    env.out(f"best: {best.kernel}, {best.prompt} thread(s) to read, {best.generation} to write\n")
    shape = f"{READ} tokens read, {WRITTEN} written, and the start"
    env.out(f"an answer: up to {best.seconds:.2f} s for 95 of 100 ({shape})\n")
    if kept is not None:
        env.out(f"kept in {kept}\n")


def _advise(found: Here, done: Sweep, env: Environ) -> None:
    """Tell of a faster model, where the one that was measured is slow and no person chose it."""
    variant = variants.of_model(done.best.model)
    if variant is None or found.tuning.model.source not in ("derived", "measured"):
        return
    name = variant.model.id
    if not too_slow(done.best, found.best.model):
        if found.tuning.model.source == "measured":
            env.out(f"within {WAIT:g} s: {done.best.model} answers again\n")
    elif found.fast is not None:
        env.out(f"over {WAIT:g} s: {name} answers from now on\n")
    else:
        env.out(f"over {WAIT:g} s: {variants.remedy(variant)} makes a faster model, wrong more often\n")


def _object(done: Sweep, kept: str | None) -> dict[str, object]:
    def cell(row: Row) -> dict[str, object]:
        return {
            "kernel": row.kernel,
            "threads": row.threads,
            "prompt_s": row.prompt,
            "generation_s": row.generation,
            "cpu_s": row.cpu,
        }

    best = done.best
    return {
        "schema": SCHEMA,
        "tune": {
            "prompt_tokens": PROMPT,
            "answer_tokens": ANSWER,
            "rounds": done.rounds,
            "rows": [cell(row) for row in done.rows],
            "kernel": best.kernel,
            "threads_prompt": best.prompt,
            "threads_generation": best.generation,
            "model": best.model,
            "answer_p95_s": best.seconds,
            "kept": kept,
        },
    }
