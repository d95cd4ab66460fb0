"""The whole program as a function: arguments and an environment in, an exit status out."""

from __future__ import annotations

from caro.cli import BROKEN_PIPE, INTERRUPTED, status
from caro.cli.environ import OutputError
from caro.cli.options import UsageError, parse, wants_json
from caro.cli.settings import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed


def run(args: Sequence[str], env: Environ) -> int:
    """Run caro with `args` (without the program's name); return the exit status, raise nothing."""
    try:
        return _run(args, env)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return BROKEN_PIPE
    except OutputError as error:
        env.err(f"caro: cannot write the answer: {error}\n")
        return status.NO_ANSWER
    except Exception as error:
        return _report_crash(error, args, env)


def _run(args: Sequence[str], env: Environ) -> int:
    try:
        parsed = parse(args)
        if "help" in parsed.values:
            from caro.cli.usage import help_text

            env.out(help_text(parsed.command))
            return status.ANSWERED
        if "version" in parsed.values:
            from caro import __version__

            env.out(f"caro {__version__}\n")
            if "verbose" in parsed.values:
                from caro.about import lines

                env.out("".join(f"  {line}\n" for line in lines()))
            return status.ANSWERED
        return _command(parsed, env)
    except UsageError as error:
        return _report("usage", str(error), args, env)
    except ConfigurationError as error:
        return _report("config", str(error), args, env)


def _command(parsed: Parsed, env: Environ) -> int:
    if parsed.command != "query":
        import gc

        gc.enable()
        # Hardly anything that an answer leaves is a cycle: at the usual 700 this was 3 % of `caro batch`.
        gc.set_threshold(20_000, 10, 10)
    if parsed.command == "check":
        from caro.cli.check import check

        return check(parsed, env)
    if parsed.command == "fix":
        from caro.cli.fix import fix

        return fix(parsed, env)
    if parsed.command == "explain":
        from caro.cli.explain import run as explain

        return explain(parsed, env)
    if parsed.command == "safety":
        from caro.cli.safety import safety

        return safety(parsed, env)
    if parsed.command == "doctor":
        from caro.cli.doctor import doctor

        return doctor(parsed, env)
    if parsed.command == "init":
        from caro.cli.init import init

        return init(parsed, env)
    if parsed.command == "model":
        from caro.cli.model import model

        return model(parsed, env)
    if parsed.command == "stats":
        from caro.cli.stats import stats

        return stats(parsed, env)
    if parsed.command == "config":
        from caro.cli.config import config

        return config(parsed, env)
    if parsed.command == "history":
        from caro.cli.history import history

        return history(parsed, env)
    if parsed.command == "repl":
        from caro.cli.repl import repl

        return repl(parsed, env)
    if parsed.command == "batch":
        from caro.cli.batch import batch

        return batch(parsed, env)
    from caro.cli.query import query

    return query(parsed, env)


def _report(code: str, message: str, args: Sequence[str], env: Environ) -> int:
    """Tell about a failure before there was a request: a sentence, or a JSON object when asked for."""
    from caro.escape import visible

    if wants_json(args):
        from caro.cli.render_json import failure_object, line

        env.out(line(failure_object(code, message, env)))
    else:
        env.err(f"caro: {visible(message)}\n")
        if code == "usage":
            env.err("caro --help shows how to use it.\n")
    return status.of_failure(code)


def _report_crash(error: Exception, args: Sequence[str], env: Environ) -> int:
    if env.variables.get("CARO_DEBUG"):
        import traceback

        env.err("".join(traceback.format_exception(error)))
    text = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    try:
        return _report("internal", f"internal error: {text} (CARO_DEBUG=1 shows where)", args, env)
    except (OSError, OutputError):
        return status.NO_ANSWER
