"""`caro batch`: one request per line in, one JSON object per line out, in their order.

Where many requests are at hand and there are processors for them, the matcher answers in several processes.
"""

from __future__ import annotations

import os
import time

from caro.answering import answer
from caro.cli import intake, settings, status
from caro.cli.options import UsageError
from caro.cli.render_json import answer_object, failure_object
from caro.domain import Request
from caro.jsontext import dumped
from caro.metrics import record, record_all, record_crash
from caro.router import Alarm, Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Settings
    from caro.domain import Answer


FEW = 96
"""Requests at hand up to which one process answers them: it is done before others have started."""
BLOCK = 1 << 16
"""Bytes that are read at a time, at most."""
MOST_JOBS = 256


def batch(parsed: Parsed, env: Environ) -> int:
    """Answer every line of standard input; 0 when each has got its object, be that an answer or an error."""
    if parsed.words:
        raise UsageError("caro batch reads its requests from standard input, one per line")
    if env.stdin is None:
        raise UsageError("caro batch reads standard input, and that is closed")
    jobs = _jobs(parsed.values.get("jobs"))
    chosen = settings.resolve(parsed.values, env)
    router = Router(order(chosen.backend, chosen.configured), chosen.timeout, variables=chosen.variables)
    source = arriving(env.stdin, intake.MAX_BYTES)
    noted: list[str] = []
    try:
        for requests in source:
            if len(requests) > FEW and _may_fork(env, router):
                jobs = jobs or _usable(chosen.variables)
                ended = _spread(jobs, requests, source, router, chosen, env) if jobs > 1 else None
                if ended is not None:
                    return ended
            with Alarm(router):
                for raw in requests:
                    env.out(_answered(raw, router, chosen, env, noted))
                    if len(noted) >= FEW:
                        record_all(noted, chosen.variables)
            record_all(noted, chosen.variables)
        for warning in router.warnings():
            env.err(f"caro: {warning}\n")
    finally:
        record_all(noted, chosen.variables)
        router.close()
    return status.ANSWERED


def lines(stdin: BinaryIO, limit: int) -> Iterator[bytes]:
    """Yield the lines of `stdin` without their ends; of a longer one than `limit` bytes a bit more.

    The rest of such a line is read and dropped in pieces, so memory stays bounded whatever is piped in.
    """
    while raw := stdin.readline(limit + 2):
        piece = raw
        while len(piece) == limit + 2 and not piece.endswith(b"\n"):
            piece = stdin.readline(limit + 2)
        yield raw.rstrip(b"\r\n")


def arriving(stdin: BinaryIO, limit: int) -> Iterator[list[bytes]]:
    """Yield the same lines, those together that arrive together.

    None waits for more to arrive: whoever asks one thing at a time gets its answer at once.
    """
    held = b""
    while data := stdin.read1(BLOCK):  # type: ignore[attr-defined]
        *whole, held = (held + data).split(b"\n")
        held = held[: limit + 2]
        if whole:
            yield [raw[: limit + 2].rstrip(b"\r\n") for raw in whole]
    if held:
        yield [held.rstrip(b"\r\n")]


def _jobs(given: str | None) -> int:
    """Return the processes that were asked for, 0 where none were."""
    if given is None:
        return 0
    if not (given.isascii() and given.isdigit() and 0 < int(given[:9]) <= MOST_JOBS):
        raise UsageError(f"--jobs takes a number of processes from 1 to {MOST_JOBS}, not '{given[:60]}'")
    return int(given)


def _usable(variables: Mapping[str, str]) -> int:
    """Return how many processes pay: one for each processor that this process may use."""
    from hwprobe import Host, budget, probe

    usable = min(budget(probe(Host("/"))).threads, MOST_JOBS)
    own = variables.get("CARO_THREADS", "")
    # Whoever allows the model one processor means the same here.
    return min(usable, max(int(own), 1)) if own.isascii() and own.isdigit() and len(own) < 4 else usable


def _may_fork(env: Environ, router: Router) -> bool:
    """Tell whether the matcher answers first, and nothing is loaded yet that a fork would break."""
    if router.names[:1] != ("static",) or "embedded" in router.loaded or not hasattr(os, "fork"):
        return False
    try:
        return env.stdin is not None and env.stdin.fileno() >= 0
    except (OSError, ValueError):
        return False


def _spread(
    jobs: int,
    requests: list[bytes],
    source: Iterator[list[bytes]],
    router: Router,
    chosen: Settings,
    env: Environ,
) -> int | None:
    """Answer the rest in several processes: what the matcher knows in those, what is left in this one.

    None where the system allows no more processes.
    """
    from caro.cli.workers import WorkerError, Workers

    matcher, alone = router.leading(), len(router.names) == 1

    def answer(piece: list[bytes]) -> list[bytes | None]:
        noted: list[str] = []
        with Alarm(matcher):
            found = [_known(raw, matcher, alone, chosen, env, noted) for raw in piece]
        record_all(noted, chosen.variables)
        return found

    def write(piece: list[bytes], answers: list[bytes | None]) -> None:
        noted: list[str] = []
        text = ""
        for raw, known in zip(piece, answers, strict=True):
            if known is not None:
                text += known.decode()
                continue
            if text:
                env.out(text)
                text = ""
            env.out(_answered(raw, router, chosen, env, noted))
        if text:
            env.out(text)
        record_all(noted, chosen.variables)

    assert env.stdin is not None
    # What is loaded and looked up for the first ones is there for all processes.
    first, rest = requests[: FEW // 2], requests[FEW // 2 :]
    known = answer(first)
    try:
        workers = Workers(jobs, answer)
    except OSError:
        write(first, known)
        del requests[: len(first)]
        return None
    try:
        with workers:
            write(first, known)
            for piece, answers in workers.run(rest, source, env.stdin.fileno()):
                write(piece, answers)
    except WorkerError as error:
        env.err(f"caro: {error}; its requests have no answer. caro batch --jobs 1 uses one process\n")
        return status.NO_ANSWER
    for warning in router.warnings():
        env.err(f"caro: {warning}\n")
    return status.ANSWERED


def _answered(raw: bytes, router: Router, chosen: Settings, env: Environ, noted: list[str]) -> str:
    """Return what is written for one request, and note how it went."""
    before = time.process_time()
    told, result = _one(raw, router, chosen, env)
    if result is not None:
        record(result, chosen.variables, chosen.stats, "batch", cpu_before=before, noted=noted)
    return dumped(told) + "\n"


def _known(
    raw: bytes, matcher: Router, alone: bool, chosen: Settings, env: Environ, noted: list[str]
) -> bytes | None:
    """Return what is written for a request; None where the backends behind the matcher are to be asked."""
    before = time.process_time()
    told, result = _one(raw, matcher, chosen, env)
    if result is not None:
        if result.suggestion is None and not alone:
            return None
        record(result, chosen.variables, chosen.stats, "batch", cpu_before=before, noted=noted)
    return f"{dumped(told)}\n".encode()


def _one(
    raw: bytes, router: Router, chosen: Settings, env: Environ
) -> tuple[dict[str, object], Answer | None]:
    """Return the object for one line, and the answer in it where there was a request to answer."""
    text = raw.decode("utf-8", "replace")
    started = time.monotonic()
    request = None
    try:
        text = intake.checked(intake.decoded(raw))
        request = Request(text, chosen.environment)
        result = answer(request, router, chosen.policy, rules=chosen.rules)
        result.timings_ms["total"] = (time.monotonic() - started) * 1000
        return answer_object(result), result
    except UsageError as error:
        return failure_object("usage", str(error), env, text), None
    except Exception as error:
        if request is not None:
            record_crash(request, started, chosen.variables, chosen.stats, "batch")
        message = " ".join(f"internal error: {type(error).__name__}: {error}".split())[:300]
        return failure_object("internal", message, env, text), None
