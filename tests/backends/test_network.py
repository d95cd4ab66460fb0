"""Ollama and OpenAI-compatible servers: a command comes back, or a decline that says what to do."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from caro.backends.ollama import OllamaBackend, address
from caro.backends.openai_compatible import OpenAICompatibleBackend
from caro.domain import Decline, Environment, Request, Suggestion
from tests.backends import serving

REQUEST = Request("list files", Environment("macos", "zsh", "bsd", cwd="/secret/cwd", home="/secret/home"))
MAKE = {
    "ollama": lambda url, **more: OllamaBackend({"CARO_OLLAMA_URL": url, **more}),
    "openai": lambda url, **more: OpenAICompatibleBackend({"CARO_OPENAI_URL": url, **more}),
}
both = pytest.mark.parametrize("name", list(MAKE))


def ask(backend: Any, seconds: float = 3.0) -> Suggestion | Decline:
    reply = backend.suggest(REQUEST, time.monotonic() + seconds)
    assert isinstance(reply, (Suggestion, Decline))
    return reply


@both
def test_the_command_comes_back_cleaned(name: str) -> None:
    with serving.serve(serving.says("Sure!\n```bash\nls -la\n```")) as server:
        reply = ask(MAKE[name](server.url))
    assert isinstance(reply, Suggestion)
    assert (reply.command, reply.backend, reply.model) == ("ls -la", name, "first:1b")


@both
def test_only_the_request_and_the_kind_of_system_are_sent(name: str) -> None:
    with serving.serve(serving.says("ls")) as server:
        ask(MAKE[name](server.url))
    body = str(server.asked[-1][2])
    assert "list files" in body
    assert "zsh" in body
    assert "macOS" in body
    assert "/secret" not in str(server.asked)


@both
def test_a_named_model_is_asked_without_listing_them(name: str) -> None:
    with serving.serve(serving.says("ls")) as server:
        reply = ask(MAKE[name](server.url, CARO_OLLAMA_MODEL="mine", CARO_OPENAI_MODEL="mine"))
    assert isinstance(reply, Suggestion)
    assert reply.model == "mine"
    assert len(server.asked) == 1


MISBEHAVIOUR: list[tuple[Callable[..., None], str]] = [
    (serving.says("I'm sorry, I can't do that."), "unparsable"),
    (serving.says("echo 'never closed"), "unparsable"),
    (serving.says(""), "unparsable"),
    (serving.status(500, b'{"error": "it broke"}'), "broken"),
    (serving.status(404, b'{"error": {"message": "no such model"}}'), "model"),
    (serving.status(401), "unavailable"),
    (serving.status(200, b"not json"), "broken"),
    (serving.status(200, b"[1]"), "broken"),
    (serving.status(200, b"[" * 100_000), "broken"),
    (serving.status(200, b'{"message": 1, "choices": 2, "models": 3, "data": 4}'), "model"),
    (serving.stalls, "timeout"),
    (serving.drips, "timeout"),
    (serving.floods, "broken"),
    (serving.garbles, "broken"),
    (serving.hangs_up, "broken"),
]


@both
@pytest.mark.parametrize(("reply", "code"), MISBEHAVIOUR)
def test_a_misbehaving_server_ends_in_a_decline(name: str, reply: Callable[..., None], code: str) -> None:
    started = time.monotonic()
    with serving.serve(reply) as server:
        answer = ask(MAKE[name](server.url), 0.5)
    assert isinstance(answer, Decline)
    assert answer.code in (code, "unavailable" if reply is serving.hangs_up else code)
    assert answer.reason
    assert time.monotonic() - started < 2


@both
def test_nobody_listening_is_unavailable_and_says_where(name: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    reply = ask(MAKE[name](f"http://user:secret@127.0.0.1:{port}"))
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert f"127.0.0.1:{port}" in reply.reason
    assert "secret" not in reply.reason


@both
@pytest.mark.parametrize("url", ["http://[::1", "ftp://127.0.0.1/", "http://127.0.0.1:port/", "http:///x"])
def test_an_impossible_address_is_a_decline(name: str, url: str) -> None:
    assert isinstance(ask(MAKE[name](url)), Decline)


@both
def test_a_program_without_tls_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ssl", None)
    monkeypatch.delitem(sys.modules, "caro.backends.trust", raising=False)
    reply = ask(MAKE[name]("https://127.0.0.1:1/"))
    assert isinstance(reply, Decline)
    assert "speaks no https" in reply.reason


@both
def test_a_redirect_is_not_followed(name: str) -> None:
    with (
        serving.serve(serving.says("ls")) as elsewhere,
        serving.serve(serving.status(302, Location=elsewhere.url)) as server,
    ):
        reply = ask(MAKE[name](server.url, CARO_OPENAI_KEY="sk-secret"))
    assert isinstance(reply, Decline)
    assert "redirect" in reply.reason
    assert elsewhere.asked == []


def test_the_key_goes_into_the_header_only() -> None:
    with serving.serve(serving.status(500, b'{"error": "no"}')) as server:
        reply = ask(MAKE["openai"](server.url, CARO_OPENAI_KEY="sk-secret"))
    assert server.asked[0][1]["Authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in repr(reply)


def test_a_key_meant_for_other_programs_is_not_sent_in_the_clear() -> None:
    with serving.serve(serving.says("ls")) as server:
        ask(MAKE["openai"](server.url, OPENAI_API_KEY="sk-secret"))
    assert all("Authorization" not in headers for _, headers, _ in server.asked)


def test_a_key_with_a_line_break_is_refused_without_being_shown() -> None:
    reply = ask(MAKE["openai"]("http://127.0.0.1:1", CARO_OPENAI_KEY="sk-se\ncret"))
    assert isinstance(reply, Decline)
    assert "cret" not in repr(reply)


def test_without_an_address_the_openai_backend_says_how_to_set_one() -> None:
    reply = ask(OpenAICompatibleBackend({}))
    assert isinstance(reply, Decline)
    assert reply.code == "unavailable"
    assert "CARO_OPENAI_URL" in reply.reason


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("", "http://127.0.0.1:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("box", "http://box:11434"),
        ("box:99", "http://box:99"),
        (":99", "http://127.0.0.1:99"),
        ("[::1]", "http://[::1]:11434"),
        ("[::1]:99", "http://[::1]:99"),
        ("https://box/ollama/", "https://box/ollama"),
    ],
)
def test_every_form_of_ollama_host_is_understood(host: str, url: str) -> None:
    assert address({"OLLAMA_HOST": host}) == url
