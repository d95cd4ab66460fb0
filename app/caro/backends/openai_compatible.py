"""Ask a model behind an OpenAI-compatible server: llama-server, vLLM, LM Studio, or a service.

Variables: CARO_OPENAI_URL for the address (several in order of preference), CARO_OPENAI_MODEL for the model
(else the first suitable one that the server lists), and for a key CARO_OPENAI_KEY, the file that
CARO_OPENAI_KEY_FILE names, or OPENAI_API_KEY. The key goes into one header and nowhere else.
"""

from __future__ import annotations

from caro.backends.served import ServedBackend

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends import chat
    from caro.backends.wire.address import Address
    from caro.backends.wire.client import Client
    from caro.backends.wire.pool import Pool
    from caro.domain import BackendName, Request

REMEDY = "check CARO_OPENAI_URL"

OPTIONAL = ("temperature", "max_tokens")
"""Fields that the newer models of OpenAI refuse."""


class OpenAICompatibleBackend(ServedBackend):
    """The backend called `openai`."""

    name: BackendName = "openai"
    model_variable = "CARO_OPENAI_MODEL"

    def _servers(self) -> Pool:
        return pool(self._variables)

    def _ask(self, client: Client, request: Request, deadline: float, reply: chat.Reply) -> str:
        """Have the model write into `reply`; return the model's name."""
        from caro.backends import chat
        from caro.backends.wire import WireError

        model = self._model or self._found.get(client) or first_model(client.get("/models", deadline))
        if not model:
            raise WireError("the server lists no model; set CARO_OPENAI_MODEL", 404)
        self._found[client] = model
        body: dict[str, object] = {
            "model": model,
            "messages": chat.messages(request),
            "temperature": 0,
            "max_tokens": chat.MAX_TOKENS,
            "stream": True,
        }
        chat.converse(client, "/chat/completions", body, OPTIONAL, deadline, reply)
        return model

    def _read(self, value: dict[str, object]) -> tuple[str, str]:
        choices = value.get("choices")
        if not (isinstance(choices, list) and choices and isinstance(choices[0], dict)):
            return "", ""
        choice = choices[0]
        # A server that does not stream answers with the whole message.
        message = choice.get("delta") or choice.get("message")
        text = message.get("content") if isinstance(message, dict) else None
        end = choice.get("finish_reason") or ("stop" if choice.get("message") else "")
        return text if isinstance(text, str) else "", str(end)


def pool(variables: Mapping[str, str]) -> Pool:
    """Return the configured servers; ValueError where an address or the key can't be used."""
    from caro.backends.wire.pool import Pool, split
    from caro.backends.wire.secret import OwnKey

    found = split(variables.get("CARO_OPENAI_URL", ""))
    if not found:
        raise ValueError("no address: set CARO_OPENAI_URL, for example to http://127.0.0.1:8080/v1")
    own = OwnKey(variables)

    def key(address: Address) -> str:
        # A key set for other programs is not sent in the clear to whatever address caro was given.
        return own.value or (own.others if address.scheme == "https" else "")

    return Pool([_with_version(url) for url in found], variables, key, REMEDY)


def first_model(listed: Mapping[str, object]) -> str:
    """Return the first model in the answer of /models that chats, else ""."""
    from caro.backends.chat import suitable

    models = listed.get("data")
    return (
        suitable(model.get("id") for model in models if isinstance(model, dict))
        if isinstance(models, list)
        else ""
    )


def _with_version(base: str) -> str:
    """Add the `/v1` that people leave out, where the address has no path at all."""
    base = base.rstrip("/")
    return base if "/" in base.partition("://")[2] else f"{base}/v1"
