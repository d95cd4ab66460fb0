"""The JSON contract: what `--output json`, `batch` and `check` write, one object a line."""

from __future__ import annotations

from caro.domain import MAX_QUERY_CHARS
from caro.escape import said
from caro.jsontext import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.domain import Answer, Assessment, Finding

SCHEMA = 1
MAX_MESSAGE = 1500
"""Longest error message, in characters: a reason from each backend, or every finding of a command."""


def line(value: dict[str, object]) -> str:
    """Return `value` as one line of JSON, newline included; ASCII only, so no terminal can be led astray."""
    return dumps(value) + "\n"


def answer_object(answer: Answer) -> dict[str, object]:
    """Return the contract's object for `answer`."""
    suggestion, assessment, failure = answer.suggestion, answer.assessment, answer.failure
    result = _frame(
        answer.request.query, answer.request.environment.shell, answer.request.environment.platform
    )
    if suggestion is not None:
        result.update(
            command=suggestion.command,
            backend=suggestion.backend,
            model=suggestion.model,
            confidence=round(float(suggestion.confidence), 3),
            notes=(*suggestion.notes, *suggestion.warnings),
        )
    if assessment is not None:
        result.update(assessment_fields(assessment))
    result.update(timings_ms={stage: round(ms, 3) for stage, ms in answer.timings_ms.items()})
    if failure is not None:
        result.update(error={"code": failure.code, "message": said(failure.message, MAX_MESSAGE)})
    if answer.declines:
        result.update(
            skipped=[{"backend": d.backend, "code": d.code, "reason": d.reason} for d in answer.declines],
            understood=list(dict.fromkeys(part for d in answer.declines for part in d.understood)),
        )
    return result


def failure_object(code: str, message: str, env: Environ, query: str = "") -> dict[str, object]:
    """Return the object for a request that never became one."""
    from caro.cli.settings import environment

    here = environment({}, env)
    result = _frame(query[:MAX_QUERY_CHARS], here.shell, here.platform)
    result.update(error={"code": code, "message": said(message, MAX_MESSAGE)})
    return result


def assessment_fields(assessment: Assessment) -> dict[str, object]:
    """Return the part of the contract that tells how risky a command is."""
    return {
        "risk": assessment.risk,
        "action": assessment.action,
        "findings": [finding_fields(finding) for finding in assessment.findings],
    }


def finding_fields(finding: Finding) -> dict[str, object]:
    """Return one finding of the contract; `exception` is there only where one was made."""
    fields: dict[str, object] = {
        "rule": finding.rule,
        "reason": finding.reason,
        "start": finding.start,
        "end": finding.end,
    }
    if finding.exception:
        fields["exception"] = finding.exception
    return fields


def _frame(query: str, shell: str, platform: str) -> dict[str, object]:
    """Return every key of the contract, in its order, for "no command": nothing to run is no risk."""
    return {
        "schema": SCHEMA,
        "query": query,
        "command": None,
        "backend": None,
        "model": None,
        "confidence": 0.0,
        "shell": shell,
        "platform": platform,
        "risk": "safe",
        "action": "allow",
        "findings": [],
        "timings_ms": {"total": 0.0},
        "error": None,
        "skipped": [],
        "understood": [],
        "notes": [],
    }
