"""Whether the servers that a person configured answer. Only here: no start of caro asks them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.wire.client import Client
    from caro.backends.wire.pool import Pool
    from caro.doctor.checks import Finding
    from caro.doctor.examination import Examination

    Seen = tuple[str, list[str], str]
    """What a server is, its models, and the one that is asked where none is named."""

SECONDS = 3.0
"""A server that is up lists its models in milliseconds; a connection may take 2 s."""


def ollama(patient: Examination) -> Finding:
    """Ask Ollama for its version and its models, where it was configured."""
    from caro.backends.ollama import REMEDY, first_model, pool

    variables = patient.variables
    named = variables.get("CARO_OLLAMA_MODEL", "")
    if not ("ollama" in patient.order or variables.get("CARO_OLLAMA_URL") or named):
        return _unused()

    def look(client: Client, deadline: float) -> Seen:
        version = str(client.get("/api/version", deadline).get("version", "of no version"))[:40]
        tags = client.get("/api/tags", deadline)
        return f"Ollama {version}", _names(tags.get("models"), "name"), first_model(tags)

    return _asked(patient, "ollama", lambda: pool(variables), look, named, REMEDY)


def openai(patient: Examination) -> Finding:
    """Ask the OpenAI-compatible servers for their models, where they were configured."""
    from caro.backends.openai_compatible import first_model, pool

    variables = patient.variables
    if not ("openai" in patient.order or variables.get("CARO_OPENAI_URL")):
        return _unused()

    def look(client: Client, deadline: float) -> Seen:
        listed = client.get("/models", deadline)
        return "it answers", _names(listed.get("data"), "id"), first_model(listed)

    remedy = "check CARO_OPENAI_URL and CARO_OPENAI_KEY"
    return _asked(
        patient, "openai", lambda: pool(variables), look, variables.get("CARO_OPENAI_MODEL", ""), remedy
    )


def _unused() -> Finding:
    from caro.doctor.checks import OK, Finding

    return Finding(OK, "not configured, so it is never asked")


def _asked(
    patient: Examination,
    name: str,
    make: Callable[[], Pool],
    look: Callable[[Client, float], Seen],
    named: str,
    remedy: str,
) -> Finding:
    """Ask every server. All have to fail for the gravest finding: one that answers is enough."""
    from caro.doctor.checks import FAIL, OK, WARN, Finding

    grave = FAIL if patient.wants(name) else WARN
    try:
        pool = make()
        found = pool.examine(SECONDS, look)
        pool.close()
    except ValueError as error:
        return Finding(grave, str(error), remedy)
    seen = [(client, one) for client, one in found if not isinstance(one, str)]
    faults = [_short(one) for _, one in found if isinstance(one, str)]
    if not seen:
        return Finding(grave, "; ".join(faults), remedy)
    told = "; ".join(
        f"{client.address.shown}: {words}, models: {len(models)}" for client, (words, models, _) in seen
    )
    if faults:
        return Finding(WARN, "; ".join([told, *faults]), remedy)
    for client, (_, models, first) in seen:
        shown = client.address.shown
        if client.key and not client.address.private:
            return Finding(WARN, f"{shown} is sent the key unencrypted", "give an https address")
        if named and named not in models and f"{named}:latest" not in models:
            return Finding(
                grave, f"{shown} does not have the model {named}", "give it that model, or name another"
            )
        if not named and not first:
            return Finding(WARN, f"{shown} answers, but it has no model for this", "give it one")
    return Finding(OK, told)


def _names(models: object, field: str) -> list[str]:
    """Return the names in a list of models as servers give it."""
    listed = models if isinstance(models, list) else []
    return [str(model[field]) for model in listed if isinstance(model, dict) and field in model]


def _short(text: str) -> str:
    return " ".join(text.split())[:160]
