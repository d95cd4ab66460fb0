"""`caro check`: how risky is a command? Nothing is generated and nothing is run."""

from __future__ import annotations

import time

from caro.answering import assess
from caro.cli import intake, settings, status
from caro.cli.batch import lines
from caro.cli.options import UsageError
from caro.cli.render_json import SCHEMA, assessment_fields, line
from caro.cli.render_text import risk_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settings import Settings
    from caro.domain import Assessment

MAX_CHARS = 65536
"""Longest command that is assessed, in characters: half of what Linux takes as one argument."""


def check(parsed: Parsed, env: Environ) -> int:
    """Assess one command, or each line of standard input with `--batch`; return the exit status."""
    chosen = settings.resolve({}, env)
    shell = parsed.values.get("shell", "")
    if "batch" in parsed.values:
        return _batch(parsed, env, chosen, shell)
    if len(parsed.words) > 1:
        raise UsageError("caro check takes one command: put it in quotes")
    started = time.monotonic()
    command = _checked(parsed.words[0] if parsed.words else _piped(env))
    assessment = assess(command, chosen.policy, chosen.rules, shell)
    verdict = _object(command, assessment, started)
    text = f"{risk_line(assessment, env, env.stdout)}\naction: {assessment.action}\n"
    if "explain" in parsed.values:
        from caro.cli.safety_report import steps_as_objects, steps_as_text
        from caro.safety import explain

        _, steps = explain(command, shell, chosen.rules)
        verdict["steps"] = steps_as_objects(steps)
        text += steps_as_text(command, steps, env)
    else:
        from caro.cli.spans import marked

        text += marked(command, assessment.findings, env.columns(), env.colours(env.stdout))
    env.out(line(verdict) if parsed.values.get("output") == "json" else text)
    return status.BLOCKED if assessment.action == "block" else status.ANSWERED


def _batch(parsed: Parsed, env: Environ, chosen: Settings, shell: str) -> int:
    if parsed.words:
        raise UsageError("caro check --batch reads its commands from standard input, one JSON value per line")
    if env.stdin is None:
        raise UsageError("caro check --batch reads standard input, and that is closed")
    for raw in lines(env.stdin, MAX_CHARS * 6):
        env.out(line(_one(raw, chosen, shell)))
    return status.ANSWERED


def _one(raw: bytes, chosen: Settings, shell: str) -> dict[str, object]:
    started = time.monotonic()
    try:
        command = _checked(_command_of(raw))
        return _object(command, assess(command, chosen.policy, chosen.rules, shell), started)
    except UsageError as error:
        return _unassessed("usage", str(error), started)
    except Exception as error:
        message = " ".join(f"internal error: {type(error).__name__}: {error}".split())[:300]
        return _unassessed("internal", message, started)


def _command_of(raw: bytes) -> str:
    """Return the command in one line of JSON: a string, or an object with the key `command`."""
    import json

    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        raise UsageError("the line is not JSON") from None
    if isinstance(value, dict):
        value = value.get("command")
    if not isinstance(value, str):
        raise UsageError('the line is neither a JSON string nor an object with a string "command"')
    return value


def _piped(env: Environ) -> str:
    if env.stdin is None or env.is_terminal(env.stdin):
        raise UsageError("give the command to check in quotes: caro check -- 'COMMAND'")
    return intake.from_stdin(env.stdin, MAX_CHARS).removesuffix("\n")


def _checked(command: str) -> str:
    if not command.strip():
        raise UsageError("the command to check is empty")
    if len(command) > MAX_CHARS:
        raise UsageError(f"the command is too long: {len(command)} characters, the limit is {MAX_CHARS}")
    if any("\ud800" <= ch <= "\udfff" for ch in command):
        raise UsageError("the command is not text: it holds bytes that are not valid UTF-8")
    return command


def _object(command: str, assessment: Assessment, started: float) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "command": command,
        **assessment_fields(assessment),
        "timings_ms": {"total": (time.monotonic() - started) * 1000},
        "error": None,
    }


def _unassessed(code: str, message: str, started: float) -> dict[str, object]:
    """Return the object for a line without a verdict; whoever ignores the error must not run anything."""
    return {
        "schema": SCHEMA,
        "command": None,
        "risk": "critical",
        "action": "block",
        "findings": [],
        "timings_ms": {"total": (time.monotonic() - started) * 1000},
        "error": {"code": code, "message": message},
    }
