"""`caro explain`: what does each word of a command do? Nothing of it is run."""

from __future__ import annotations

import time

from caro.cli import intake, settings, status
from caro.cli.options import UsageError
from caro.explaining import UnexplainableError, explain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.explaining import Explained

EXAMPLE = "caro explain 'tar -xzf notes.tgz'"


def run(parsed: Parsed, env: Environ) -> int:
    """Explain one command; status 1 where it is none that can be taken apart."""
    if len(parsed.words) > 1:
        raise UsageError(f"caro explain takes one command: put it in quotes, as in {EXAMPLE}")
    started = time.monotonic()
    chosen = settings.resolve({}, env)
    command = _checked(parsed.words[0] if parsed.words else _piped(env))
    as_json = parsed.values.get("output") == "json"
    try:
        explained = explained_for(command, env)
    except UnexplainableError as error:
        message = f"the command can't be explained: {error}"
        if not as_json:
            env.err(f"caro: {message}\n")
            return status.NO_ANSWER
        from caro.cli.render_json import line

        env.out(line(_object(command, None, chosen, started, message)))
        return status.NO_ANSWER
    if as_json:
        from caro.cli.render_json import line

        env.out(line(_object(command, explained, chosen, started)))
    else:
        from caro.cli.explain_text import as_text

        env.out(as_text(command, explained, chosen.rules, env, env.stdout))
    return status.ANSWERED


def explained_for(command: str, env: Environ) -> Explained:
    """Return what the words of a command do; manual pages of this machine are read for what caro lacks."""
    from caro.explaining.lookup import Lookup

    return explain(command, Lookup(env.variables))


def _object(
    command: str,
    explained: Explained | None,
    chosen: settings.Settings,
    started: float,
    failure: str = "",
) -> dict[str, object]:
    from caro.answering import assess
    from caro.cli.render_json import SCHEMA, assessment_fields
    from caro.cli.safety_report import steps_as_objects
    from caro.safety import explain as steps_of

    _, steps = steps_of(command, rules=chosen.rules)
    return {
        "schema": SCHEMA,
        "command": command,
        "words": [
            {
                "text": note.text,
                "says": note.says,
                "kind": note.kind,
                "source": note.source or None,
                "depth": note.depth,
                "start": note.start,
                "end": note.end,
            }
            for note in (explained.notes if explained is not None else ())
        ],
        "complete": explained is not None and explained.complete,
        "steps": steps_as_objects(steps),
        **assessment_fields(assess(command, chosen.policy, chosen.rules)),
        "timings_ms": {"total": (time.monotonic() - started) * 1000},
        "error": {"code": "unexplainable", "message": failure} if failure else None,
    }


def _piped(env: Environ) -> str:
    if env.stdin is None or env.is_terminal(env.stdin):
        raise UsageError(f"give the command to explain in quotes: {EXAMPLE}")
    from caro.explaining import MAX_COMMAND_CHARS

    return intake.from_stdin(env.stdin, MAX_COMMAND_CHARS).removesuffix("\n")


def _checked(command: str) -> str:
    if not command.strip():
        raise UsageError("the command to explain is empty")
    if any("\ud800" <= ch <= "\udfff" for ch in command):
        raise UsageError("the command is not text: it holds bytes that are not valid UTF-8")
    return command
