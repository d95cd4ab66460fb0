"""Ask a model that Ollama serves, on this machine or wherever the person pointed it, through its own API.

Variables: CARO_OLLAMA_URL (several servers in order of preference) or OLLAMA_HOST for the address,
CARO_OLLAMA_MODEL for the model, else the first suitable one that is installed, and CARO_OLLAMA_KEEP_ALIVE for
how long Ollama keeps it in memory afterwards.
"""

from __future__ import annotations

from caro.backends.served import ServedBackend

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends import chat
    from caro.backends.wire.client import Client
    from caro.backends.wire.pool import Pool
    from caro.domain import BackendName, Request

PORT = 11434
"""Where Ollama listens unless told otherwise."""

REMEDY = "start it with: ollama serve"

OPTIONAL = ("think", "keep_alive")
"""Fields that an Ollama of another age may not take."""


def pool(variables: Mapping[str, str]) -> Pool:
    """Return the configured servers; ValueError where an address can't be used."""
    from caro.backends.wire.pool import Pool

    return Pool(addresses(variables), variables, lambda _: "", REMEDY)


def addresses(variables: Mapping[str, str]) -> list[str]:
    """Return the base URLs, from full URLs or from the short forms that OLLAMA_HOST takes."""
    given = variables.get("CARO_OLLAMA_URL") or variables.get("OLLAMA_HOST") or "127.0.0.1"
    return [_full(one) for one in given.replace(",", " ").split()] or [_full("")]


def _full(url: str) -> str:
    url = url.rstrip("/")
    if "://" in url:
        return url
    host, colon, port = url.rpartition(":")
    if not colon or url.endswith("]"):
        host, port = url, str(PORT)
    if host in ("", "0.0.0.0"):
        host = "127.0.0.1"
    return f"http://{host}:{port}"


class OllamaBackend(ServedBackend):
    """The backend called `ollama`."""

    name: BackendName = "ollama"
    model_variable = "CARO_OLLAMA_MODEL"

    def _servers(self) -> Pool:
        return pool(self._variables)

    def _ask(self, client: Client, request: Request, deadline: float, reply: chat.Reply) -> str:
        """Have the model write into `reply`; return the model's name."""
        from caro.backends import chat
        from caro.backends.wire import WireError

        model = self._model or self._found.get(client) or first_model(client.get("/api/tags", deadline))
        if not model:
            # As a person is told of a model that was named and isn't there.
            raise WireError("Ollama has no model for this; get one with: ollama pull NAME", 404)
        self._found[client] = model
        body: dict[str, object] = {
            "model": model,
            "messages": chat.messages(request),
            "stream": True,
            "think": False,
            "options": {"temperature": 0, "num_predict": chat.MAX_TOKENS},
        }
        kept = self._variables.get("CARO_OLLAMA_KEEP_ALIVE", "")
        if kept:
            # Ollama takes a text with a unit or a number of seconds, and no number in a text.
            body["keep_alive"] = int(kept) if kept.lstrip("-").isdigit() else kept
        chat.converse(client, "/api/chat", body, OPTIONAL, deadline, reply)
        return model

    def _read(self, value: dict[str, object]) -> tuple[str, str]:
        message = value.get("message")
        text = message.get("content") if isinstance(message, dict) else None
        end = str(value.get("done_reason") or "stop") if value.get("done") else ""
        return text if isinstance(text, str) else "", end


def first_model(tags: Mapping[str, object]) -> str:
    """Return the first model in the answer of /api/tags that chats and runs on that server, else "".

    Models that Ollama only passes on to its maker's service are asked when they are named.
    """
    from caro.backends.chat import suitable

    models = tags.get("models")
    names = []
    for model in models if isinstance(models, list) else []:
        if not isinstance(model, dict) or model.get("remote_host") or model.get("remote_model"):
            continue
        details = model.get("details")
        family = details.get("family") if isinstance(details, dict) else None
        name = model.get("name")
        if isinstance(family, str) and "bert" in family.lower():
            continue
        if isinstance(name, str) and not name.endswith((":cloud", "-cloud")):
            names.append(name)
    return suitable(names)
