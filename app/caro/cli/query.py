"""`caro "REQUEST"`: one request, one answer."""

from __future__ import annotations

import time

from caro.answering import answer
from caro.cli import intake, settings, status
from caro.cli.options import UsageError
from caro.domain import Request
from caro.router import LOCAL, Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed


def query(parsed: Parsed, env: Environ) -> int:
    """Answer the request in the words of `parsed` or on standard input; return the exit status."""
    started = time.monotonic()
    values = parsed.values
    json = values.get("output") == "json"
    acts = "execute" in values or "pick" in values or "yes" in values
    if acts:
        from caro.cli import execute

        execute.check(parsed, env)
    text = intake.checked(_words(parsed, env))
    chosen = settings.resolve(parsed.values, env)
    names = order(chosen.backend, chosen.configured)
    progress = None
    if "output" not in parsed.values and any(name not in LOCAL for name in names):
        from caro.cli.progress import Progress

        progress = Progress.on(env)
    router = Router(names, chosen.timeout, None, chosen.variables, progress.show if progress else None)
    read = time.monotonic()
    request = Request(text, chosen.environment)
    kept = "" if chosen.private else settings.history_file(chosen.variables)
    recalled = None
    try:
        if kept and settings.has_content(kept) and not values.keys() & {"backend", "yes"} and not json:
            # Whoever names a backend wants its answer; a script wants the same one every time.
            from caro.recall import earlier

            recalled = earlier(kept, request, router, chosen.policy, chosen.rules)
        if recalled is None:
            result = answer(request, router, chosen.policy, rules=chosen.rules)
        else:
            result = recalled.answer
    except Exception:
        from caro.metrics import record_crash

        record_crash(request, started, chosen.variables, chosen.stats, "query")
        raise
    if progress is not None:
        progress.end()
    result.timings_ms["intake"] = (read - started) * 1000
    result.timings_ms["total"] = (time.monotonic() - started) * 1000
    if acts or (chosen.confirm and _is_asked_about(parsed, env)):
        from caro.cli import execute

        keeper = execute.keeper(kept, result, recalled.first if recalled is not None else None, env)
        return execute.act(result, router, chosen, parsed, env, keeper)
    if json:
        from caro.cli.render_json import answer_object, line

        env.out(line(answer_object(result)))
    else:
        from caro.cli.render_text import show_answer

        show_answer(result, env)
        if recalled is not None:
            env.err(f"{recalled.note}\n")
    for warning in router.warnings():
        env.err(f"caro: {warning}\n")
    if "verbose" in values:
        from caro.cli.verbose import show_course

        show_course(result, env)
    if chosen.stats != "off":
        from caro.metrics import record

        record(result, chosen.variables, chosen.stats, "query")
    return status.ANSWERED if result.failure is None else status.of_failure(result.failure.code)


def _is_asked_about(parsed: Parsed, env: Environ) -> bool:
    """Tell whether somebody reads the answer who can be asked: a pipe or a script never is."""
    return parsed.values.get("output") != "json" and all(
        env.is_terminal(stream) for stream in (env.stdin, env.stdout, env.stderr)
    )


def _words(parsed: Parsed, env: Environ) -> str:
    """Return the request as typed, or as piped when nothing was typed."""
    if parsed.words:
        return " ".join(parsed.words)
    if env.stdin is None or env.is_terminal(env.stdin):
        raise UsageError('say what you want, for example: caro "list files by size"')
    return intake.from_stdin(env.stdin)
