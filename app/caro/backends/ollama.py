"""Ask a model that Ollama serves, on this machine or wherever the person pointed it.

Variables: CARO_OLLAMA_URL or OLLAMA_HOST for the address, CARO_OLLAMA_MODEL for the model; without the latter
the first installed model is asked.
"""

from __future__ import annotations

import os

from caro.domain import Decline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.domain import BackendName, Request, Suggestion

PORT = 11434
"""Where Ollama listens unless told otherwise."""


def address(variables: Mapping[str, str]) -> str:
    """Return the base URL, from a full URL or from one of the short forms that OLLAMA_HOST takes."""
    url = (
        (variables.get("CARO_OLLAMA_URL") or variables.get("OLLAMA_HOST") or "127.0.0.1").strip().rstrip("/")
    )
    if "://" in url:
        return url
    host, colon, port = url.rpartition(":")
    if not colon or url.endswith("]"):
        host, port = url, str(PORT)
    if host in ("", "0.0.0.0"):
        host = "127.0.0.1"
    return f"http://{host}:{port}"


class OllamaBackend:
    """The backend called `ollama`."""

    name: BackendName = "ollama"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        variables = os.environ if variables is None else variables
        self._base = address(variables)
        self._model = variables.get("CARO_OLLAMA_MODEL", "")

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model for one command; every failure is a decline that says what to do."""
        from caro.backends import chat
        from caro.backends.http_json import HTTPError, request_json, shown

        try:
            if not self._model:
                self._model = _first_model(request_json("GET", f"{self._base}/api/tags", deadline))
            if not self._model:
                return Decline(
                    self.name, "model", "Ollama has no model installed; get one with: ollama pull NAME"
                )
            body = {
                "model": self._model,
                "messages": chat.messages(request),
                "stream": False,
                "options": {"temperature": 0, "num_predict": chat.MAX_TOKENS},
            }
            reply = request_json("POST", f"{self._base}/api/chat", deadline, body)
        except (OSError, ValueError, HTTPError) as error:
            return chat.failed(self.name, shown(self._base), error, "start it with: ollama serve")
        message = reply.get("message")
        return chat.judged(
            self.name, self._model, message.get("content") if isinstance(message, dict) else None
        )

    def close(self) -> None:
        """Hold nothing open between requests."""


def _first_model(tags: dict[str, object]) -> str:
    models = tags.get("models")
    if isinstance(models, list):
        for model in models:
            if isinstance(model, dict) and isinstance(model.get("name"), str):
                return str(model["name"])
    return ""
