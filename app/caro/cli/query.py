"""`caro "REQUEST"`: one request, one answer."""

from __future__ import annotations

import os
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
    from caro.domain import Answer


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
    hints: tuple[str, ...] = ()
    asks = acts or (chosen.confirm and _is_asked_about(parsed, env))
    if recalled is None and may_mean_more(text, result.command):
        from caro.cli import clarify

        can = "yes" not in values and (acts or _is_asked_about(parsed, env))
        settled = clarify.settled(result, chosen, env, asks=can and not json)
        if settled is None:
            return clarify.left(result, chosen)
        result, hints = settled.answer, settled.hints
    if result.command is not None and (json or env.is_terminal(env.stderr)) and _lacks(result, env):
        from caro.cli import absent

        result, more = absent.hinted(result, chosen, env)
        hints += more
    if json:
        from caro.cli.render_json import answer_object, line

        env.out(line(answer_object(result)))
    elif not asks:
        from caro.cli.render_text import show_answer

        show_answer(result, env)
        if recalled is not None:
            env.err(f"{recalled.note}\n")
    for hint in () if json else hints:
        env.err(f"{hint}\n")
    if asks:
        from caro.cli import execute

        keeper = execute.keeper(kept, result, recalled.first if recalled is not None else None, env)
        return execute.act(result, router, chosen, parsed, env, keeper)
    for warning in router.warnings():
        env.err(f"caro: {warning}\n")
    if "verbose" in values:
        from caro.cli.verbose import show_course

        show_course(result, env)
    if chosen.stats != "off":
        from caro.metrics import record

        record(result, chosen.variables, chosen.stats, "query")
    return status.ANSWERED if result.failure is None else status.of_failure(result.failure.code)


CHANGERS = ("rm ", "mv ", "cp ", "gzip ", "bzip2 ", "xz ", "chmod ", "mkdir -p ", "pkill ", "killall ",
            "tar ", "unzip ", "git branch -")  # fmt: skip
"""How commands begin whose request may leave something open."""


def may_mean_more(text: str, command: str | None) -> bool:
    """Tell whether a request may have two readings, at the price of a look at the command's letters.

    Beside what changes something, that is a command about one file which is not here.
    """
    if command is None:
        return False
    if command.startswith("find "):
        return " -delete" in command or " -exec " in command
    if command.startswith(CHANGERS) and ("*" in command or command[0] in "pkgtu"):
        return True
    first, _, name = command.rpartition(" ")
    if "." not in name[1:] or "/" in name or name not in text or name[0] in "-'\"." or " | " in first:
        return False
    return not os.path.lexists(name)


def _is_asked_about(parsed: Parsed, env: Environ) -> bool:
    """Tell whether somebody reads the answer who can be asked: a pipe or a script never is."""
    return parsed.values.get("output") != "json" and all(
        env.is_terminal(stream) for stream in (env.stdin, env.stdout, env.stderr)
    )


SHELL_WORDS = (
    ". : alias bg bind builtin cd command declare dirs disown eval exec exit export fc fg for hash history "
        "if jobs "
    "local popd pushd read return set shopt source times trap type typeset ulimit umask unalias unset wait "
        "while"
).split()  # fmt: skip
"""First words of commands that are no programs."""


def _lacks(result: Answer, env: Environ) -> bool:
    """Tell whether a program of the answer may not be installed, at the price of a system call for each.

    Whether it really is one is found out where this says so. It can't be known for another system, and is not
    looked for where looking is not wanted.
    """
    here = result.request.environment
    if not here.may_look or here.platform != ("macos" if env.system == "darwin" else "linux"):
        return False
    folders = env.variables.get("PATH", os.defpath).split(":")
    # Most programs are there: a look each, where the whole of a search path of eleven folders takes eleven.
    for usual in ("/bin", "/usr/bin"):
        if usual in folders:
            folders.remove(usual)
            folders.insert(0, usual)
    for step in (result.command or "").split(" | "):
        name, _, rest = step.partition(" ")
        for program in (name, rest.partition(" ")[0]) if name == "sudo" else (name,):
            if program in SHELL_WORDS:
                continue
            if not any(os.access(f"{one}/{program}", os.X_OK) for one in folders):
                return True
    return False


def _words(parsed: Parsed, env: Environ) -> str:
    """Return the request as typed, or as piped when nothing was typed."""
    if parsed.words:
        return " ".join(parsed.words)
    if env.stdin is None or env.is_terminal(env.stdin):
        raise UsageError('say what you want, for example: caro "list files by size"')
    return intake.from_stdin(env.stdin)
