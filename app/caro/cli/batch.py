"""`caro batch`: one request per line in, one JSON object per line out, in one process."""

from __future__ import annotations

import time

from caro.answering import answer
from caro.cli import intake, settings, status
from caro.cli.options import UsageError
from caro.cli.render_json import answer_object, failure_object, line
from caro.domain import Request
from caro.metrics import record, record_crash
from caro.router import Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Settings
    from caro.domain import Answer


def batch(parsed: Parsed, env: Environ) -> int:
    """Answer every line of standard input; 0 when each has got its object, be that an answer or an error."""
    if parsed.words:
        raise UsageError("caro batch reads its requests from standard input, one per line")
    if env.stdin is None:
        raise UsageError("caro batch reads standard input, and that is closed")
    chosen = settings.resolve(parsed.values, env)
    router = Router(order(chosen.backend, chosen.configured), chosen.timeout, variables=chosen.variables)
    try:
        for raw in lines(env.stdin, intake.MAX_BYTES):
            before = time.process_time()
            told, result = _one(raw, router, chosen, env)
            env.out(line(told))
            if result is not None:
                record(result, chosen.variables, chosen.stats, "batch", cpu_before=before)
        for warning in router.warnings():
            env.err(f"caro: {warning}\n")
    finally:
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
