"""Whether the servers that a person configured answer. Only here: no start of caro asks them."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.doctor.checks import Finding
    from caro.doctor.examination import Examination

SECONDS = 2.0
"""A server that is up lists its models in milliseconds."""


def ollama(patient: Examination) -> Finding:
    """Ask Ollama for its models, where it was configured."""
    from caro.backends.ollama import address

    variables = patient.variables
    if not (
        patient.wants("ollama") or variables.get("CARO_OLLAMA_URL") or variables.get("CARO_OLLAMA_MODEL")
    ):
        return _unused()
    url = address(variables)
    return _asked(patient, "ollama", f"{url}/api/tags", "models", "start it with: ollama serve")


def openai(patient: Examination) -> Finding:
    """Ask the OpenAI-compatible server for its models, where it was configured."""
    from caro.backends.openai_compatible import OpenAICompatibleBackend
    from caro.doctor.checks import FAIL, Finding

    if not (patient.wants("openai") or patient.variables.get("CARO_OPENAI_URL")):
        return _unused()
    backend = OpenAICompatibleBackend(patient.variables)
    if not backend.listing:
        return Finding(FAIL, "no address", "set CARO_OPENAI_URL, or openai.url in the configuration file")
    return _asked(
        patient,
        "openai",
        backend.listing,
        "data",
        "check CARO_OPENAI_URL and CARO_OPENAI_KEY",
        backend.headers,
    )


def _unused() -> Finding:
    from caro.doctor.checks import OK, Finding

    return Finding(OK, "not configured, so it is never asked")


def _asked(
    patient: Examination, name: str, url: str, key: str, remedy: str, headers: dict[str, str] | None = None
) -> Finding:
    from caro.backends.http_json import HTTPError, request_json, shown
    from caro.doctor.checks import FAIL, OK, WARN, Finding

    try:
        reply = request_json("GET", url, time.monotonic() + SECONDS, headers=headers)
    except (OSError, ValueError, HTTPError) as error:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        if isinstance(error, TimeoutError):
            reason = f"no answer within {SECONDS:g} s"
        return Finding(FAIL if patient.wants(name) else WARN, f"{shown(url)}: {reason}", remedy)
    models = reply.get(key)
    count = len(models) if isinstance(models, list) else 0
    if not count:
        return Finding(WARN, f"{shown(url)} answers, but it has no model", "give it one")
    return Finding(OK, f"{shown(url)} answers, models: {count}")
