"""`caro fix`: from a command that failed to one that may work. The failed command is never run again."""

from __future__ import annotations

import re
import time

from caro.answering import answer
from caro.cli import intake, settings, status
from caro.cli.options import UsageError
from caro.domain import MAX_QUERY_CHARS
from caro.escape import visible
from caro.fixing.backend import load, request
from caro.fixing.scene import Failed
from caro.router import LOCAL, MAX_COMMAND_CHARS, Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Settings
    from caro.domain import Answer

MAX_ERROR_BYTES = 65536
"""Most that is read of an error; of that, the last `MAX_ERROR` characters are looked at."""
MAX_ERROR = 8000
"""A screen and more; what is to blame stands at the end, and patterns are matched in some milliseconds."""

ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
"""Sequences of terminals in what a program printed: colours, titles, links (ECMA-48)."""

NEEDS = (
    "caro fix takes the command that failed: caro fix 'COMMAND' --status N --error TEXT; in a shell with the "
    "script of caro init, caro fix alone takes the last one"
)


def fix(parsed: Parsed, env: Environ) -> int:
    """Mend the command in the words of `parsed`; return the exit status."""
    values = parsed.values
    acts = "execute" in values or "pick" in values or "yes" in values
    if acts:
        from caro.cli import execute

        execute.check(parsed, env)
    failed = Failed(_command(parsed), _status(values.get("status")), _error(parsed, env, acts))
    chosen = settings.resolve(values, env)
    result, router = mended(failed, chosen, env, "offline" in values, "backend" in values)
    if (acts or (chosen.confirm and _is_asked_about(parsed, env))) and result.suggestion is not None:
        from caro.cli import execute

        tell(result, env)
        return execute.act(result, router, chosen, parsed, env, None)
    if values.get("output") == "json":
        from caro.cli.render_json import answer_object, line

        env.out(line(answer_object(result)))
    elif result.suggestion is None:
        no_fix(result, env)
    else:
        from caro.cli.render_text import show_answer

        if env.is_terminal(env.stdout):
            tell(result, env)
        show_answer(result, env)
    for warning in router.warnings():
        env.err(f"caro: {warning}\n")
    if "verbose" in values:
        from caro.cli.verbose import show_course

        show_course(result, env)
    return status.ANSWERED if result.failure is None else status.of_failure(result.failure.code)


def mended(
    failed: Failed, chosen: Settings, env: Environ, offline: bool = False, named: bool = False
) -> tuple[Answer, Router]:
    """Return the answer for a command that failed, assessed as every answer is, and the router that gave it.

    With `offline`, no server is asked, whatever is configured. The rules come first, unless the backends were
    `named` for this call.
    """
    started = time.monotonic()
    names = order(chosen.backend, chosen.configured)
    if not named and "static" not in names:
        names = ("static", *names)
    if offline:
        names = tuple(name for name in names if name in LOCAL) or ("static",)
    progress = None
    if any(name not in LOCAL for name in names):
        from caro.cli.progress import Progress

        progress = Progress.on(env)
    # The rules look for programs where the command did, so they take the variables of the process.
    loading = load(failed, chosen.variables)
    router = Router(names, chosen.timeout, loading, chosen.variables, progress.show if progress else None)
    result = answer(request(failed, chosen.environment), router, chosen.policy, rules=chosen.rules)
    if progress is not None:
        progress.end()
    result.timings_ms["total"] = (time.monotonic() - started) * 1000
    return result, router


def tell(result: Answer, env: Environ) -> None:
    """Say in one line why this may be it."""
    if result.suggestion is not None and result.suggestion.notes:
        env.err(f"{visible(result.suggestion.notes[0])}:\n")


def no_fix(result: Answer, env: Environ) -> None:
    """Say that nobody knows a fix, and what each backend said."""
    env.err("caro: no fix found for this command\n")
    for one in result.declines:
        env.err(f"  {one.backend}: {visible(one.reason)}\n")
    if not result.declines and result.failure is not None:
        env.err(f"  {visible(result.failure.message)}\n")


def _is_asked_about(parsed: Parsed, env: Environ) -> bool:
    return parsed.values.get("output") != "json" and all(
        env.is_terminal(stream) for stream in (env.stdin, env.stdout, env.stderr)
    )


def _command(parsed: Parsed) -> str:
    if not parsed.words:
        raise UsageError(NEEDS)
    if len(parsed.words) > 1:
        raise UsageError("caro fix takes one command: put it in quotes")
    command = parsed.words[0].strip()
    if not command:
        raise UsageError("the command to fix is empty")
    if "\n" in command or "\r" in command:
        raise UsageError("the command to fix has more than one line")
    if len(command) > MAX_COMMAND_CHARS:
        raise UsageError(
            f"the command is too long: {len(command)} characters, the limit is {MAX_COMMAND_CHARS}"
        )
    if len(command) <= MAX_QUERY_CHARS:
        return intake.checked(command)
    if not command.isprintable():
        raise UsageError("the command to fix holds characters that can't be shown")
    return command


def _status(given: str | None) -> int | None:
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and int(given[:6]) < 256):
        raise UsageError(f"--status can't be '{given[:60]}'; it takes a number from 0 to 255")
    return int(given)


def _error(parsed: Parsed, env: Environ, acts: bool) -> str:
    """Return what the command printed: as given, else from standard input where that is no terminal."""
    given = parsed.values.get("error")
    if given is None:
        if env.stdin is None or env.is_terminal(env.stdin) or acts:
            return ""
        try:
            raw = env.stdin.read(MAX_ERROR_BYTES)
        except (OSError, ValueError):
            return ""
        given = raw.decode("utf-8", "replace")
    return cleaned(given)


def cleaned(text: str) -> str:
    """Return what a program printed as plain text: the end of it, without the sequences of a terminal."""
    text = ESCAPES.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(ch for ch in text[-MAX_ERROR:] if ch == "\n" or ch.isprintable())
