"""`--execute`, `--pick` and the setting `confirm`: from an answer to what the person does with it.

Nothing runs unasked: without a terminal to ask on, `--execute` ends before a backend is asked, unless `--yes`
stands beside it. What the policy blocks, and what is critical, is run by neither.
"""

from __future__ import annotations

from caro.cli import INTERRUPTED, settings, status
from caro.cli.options import UsageError
from caro.cli.render_text import risk_line, show_answer
from caro.metrics import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Settings
    from caro.domain import Answer
    from caro.history.writing import Keeper
    from caro.router import Router


def check(parsed: Parsed, env: Environ) -> None:
    """Raise UsageError where the options can't be meant, or nobody could be asked."""
    values = parsed.values
    if "execute" not in values and "pick" not in values:
        raise UsageError("--yes goes with --execute or --pick")
    option = "--pick" if "pick" in values else "--execute"
    if values.get("output") == "json":
        raise UsageError(f"{option} does not go with --output json: standard output is the command's own")
    if "execute" in values:
        here = settings.environment({}, env)
        if values.get("platform", here.platform) not in (here.platform, here.dialect):
            raise UsageError(f"a command for {values['platform']} can't be run on this machine")
    if "yes" not in values and not _can_ask(env):
        raise UsageError(f"{option} asks on a terminal, and there is none; add --yes to go on unasked")


def keeper(path: str, result: Answer, first: str | None, env: Environ) -> Keeper | None:
    """Return what keeps in the history at `path` which answer is taken for `result`; None where that is "".

    `first` is what the matcher answered, where `result` is not that itself.
    """
    if not path or result.suggestion is None:
        return None
    from caro.history import NOTE
    from caro.history.writing import Keeper

    suggestion = result.suggestion
    if suggestion.backend == "static" and not any(note.startswith(NOTE) for note in suggestion.notes):
        first = suggestion.command
    return Keeper(path, result.request.query, first, lambda text: env.err(f"caro: {text}\n"))


def act(
    result: Answer, router: Router, chosen: Settings, parsed: Parsed, env: Environ, keeper: Keeper | None
) -> int:
    """Ask what to do with an answer, or with `--yes` take it, and do it. `keeper` keeps what a person took.

    Return the exit status: that of the command where one ran. Where none did because the person chose so, 130
    with `--execute` and `--pick`, so that `caro -x … && …` stops there, and 0 with `confirm`, which asked for
    no more than the answer.
    """
    from caro.cli import running

    def note(choice: str = "", edited: bool = False) -> None:
        record(result, chosen.variables, chosen.stats, "ask", choice=choice, edited=edited)

    runs = "pick" not in parsed.values
    shell = running.shell_for(chosen.environment.shell, env.variables) if runs else ""
    for warning in router.warnings():
        env.err(f"caro: {warning}\n")
    if "verbose" in parsed.values:
        from caro.cli.verbose import show_course

        show_course(result, env)
    if result.suggestion is None or ("yes" in parsed.values and result.failure is not None):
        show_answer(result, env)
        note()
        return status.of_failure(result.failure.code) if result.failure else status.NO_ANSWER
    if "yes" in parsed.values:
        command: str | None = _taken(result, env)
        note("blocked" if command is None else "unasked")
    else:
        from caro.cli.asking import Asking

        # The functions of `caro init` pass on both options: they run what was picked.
        picks = not runs and "execute" not in parsed.values
        asking = Asking(result, router, chosen, env, "take" if picks else "run")
        command = asking.ask()
        note(asking.choice, asking.edited)
        if keeper is not None and asking.taken is not None:
            how = "copied" if command is None else "taken" if picks else "ran"
            keeper.keep(asking.taken, how, chosen.environment)
        if command is None:
            if asking.blocked:
                return status.BLOCKED
            return INTERRUPTED if "execute" in parsed.values or not runs else status.ANSWERED
    if command is None:
        return status.BLOCKED
    if not runs:
        env.out(f"{command}\n")
        return status.ANSWERED
    router.close()  # the model's memory is the command's while it runs
    seen: set[int] = set()
    ended = running.run(command, shell, env, seen)
    if ended == 0 or "yes" in parsed.values or seen & running.STOPS:
        return ended
    from caro.cli.again import offered

    return offered(command, ended, shell, chosen, env)


def _can_ask(env: Environ) -> bool:
    """Tell whether the question can be read and answered; standard output may be a pipe for the command."""
    return env.is_terminal(env.stdin) and env.is_terminal(env.stderr)


def _taken(result: Answer, env: Environ) -> str | None:
    """Return the command of an answer that nobody was asked about, and leave a trace of it on stderr."""
    suggestion, assessment = result.suggestion, result.assessment
    if suggestion is None or assessment is None or assessment.risk == "critical":
        return None
    env.err(f"{suggestion.command}\n")
    if assessment.risk != "safe" or assessment.findings:
        env.err(risk_line(assessment, env) + "\n")
    return suggestion.command
