"""Ask a model behind an OpenAI-compatible server: llama-server, vLLM, LM Studio, or a service.

Variables: CARO_OPENAI_URL for the address, CARO_OPENAI_MODEL for the model (else the first that the server
lists), and for a key CARO_OPENAI_KEY or OPENAI_API_KEY. The key goes into one header and nowhere else.
"""

from __future__ import annotations

import os

from caro.domain import Decline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.domain import BackendName, Request, Suggestion


class OpenAICompatibleBackend:
    """The backend called `openai`."""

    name: BackendName = "openai"

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        variables = os.environ if variables is None else variables
        self._base = variables.get("CARO_OPENAI_URL", "").strip().rstrip("/")
        self._model = variables.get("CARO_OPENAI_MODEL", "")
        self._key = variables.get("CARO_OPENAI_KEY", "").strip()
        if not self._key and self._base.startswith("https:"):
            # A key set for other programs is not sent in the clear to whatever address caro was given.
            self._key = variables.get("OPENAI_API_KEY", "").strip()

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model for one command; every failure is a decline that says what to do."""
        if not self._base:
            reason = "no address: set CARO_OPENAI_URL, for example to http://127.0.0.1:8080/v1"
            return Decline(self.name, "unavailable", reason)
        if not (self._key.isascii() and self._key.isprintable()):
            return Decline(self.name, "unavailable", "the key holds characters that no key has")
        from caro.backends import chat
        from caro.backends.http_json import HTTPError, request_json, shown

        headers = self.headers
        try:
            base = _with_version(self._base)
            if not self._model:
                self._model = _first_model(request_json("GET", self.listing, deadline, headers=headers))
            if not self._model:
                return Decline(self.name, "model", "the server lists no model; set CARO_OPENAI_MODEL")
            body = {
                "model": self._model,
                "messages": chat.messages(request),
                "temperature": 0,
                "max_tokens": chat.MAX_TOKENS,
                "stream": False,
            }
            reply = request_json("POST", f"{base}/chat/completions", deadline, body, headers)
        except (OSError, ValueError, HTTPError) as error:
            return chat.failed(self.name, shown(self._base), error, "check CARO_OPENAI_URL")
        return chat.judged(self.name, self._model, _text(reply))

    @property
    def listing(self) -> str:
        """Where the server lists its models, "" without an address."""
        return f"{_with_version(self._base)}/models" if self._base else ""

    @property
    def headers(self) -> dict[str, str]:
        """What is sent with each request: the key, where there is one."""
        return {"Authorization": f"Bearer {self._key}"} if self._key else {}

    def close(self) -> None:
        """Hold nothing open between requests."""


def _with_version(base: str) -> str:
    """Add the `/v1` that people leave out, where the address has no path at all."""
    return base if "/" in base.partition("://")[2] else f"{base}/v1"


def _first_model(listed: dict[str, object]) -> str:
    models = listed.get("data")
    if isinstance(models, list):
        for model in models:
            if isinstance(model, dict) and isinstance(model.get("id"), str):
                return str(model["id"])
    return ""


def _text(reply: dict[str, object]) -> object:
    choices = reply.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        message = choices[0].get("message")
        if isinstance(message, dict):
            return message.get("content")
    return None
