"""Ollama and OpenAI-compatible servers: what is sent, what comes back, what is kept for the next request."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from caro.backends.ollama import addresses
from caro.backends.openai_compatible import OpenAICompatibleBackend
from caro.domain import MAX_QUERY_CHARS, Decline, Environment, Request
from tests.backends import serving
from tests.backends.asking import answered, ask, backend, both, declined


@both
@pytest.mark.parametrize(
    "reply",
    [
        serving.streams("Sure!\n", "```ba", "sh\nls", " -la\n```"),
        serving.streams("ls -la"),
        serving.streams("ls -la", packed=True),
        serving.streams(*"ls -la"),
        serving.says("Sure!\n```bash\nls -la\n```"),
        serving.says("<think>`rm -rf /`?</think>\nls -la"),
    ],
)
def test_the_command_comes_back_cleaned_however_it_is_sent(name: str, reply: serving.Reply) -> None:
    with serving.serve(reply) as server:
        found = answered(backend(name, server.url))
    assert (found.command, found.backend, found.model) == ("ls -la", name, "first:1b")


@both
def test_only_the_request_and_the_kind_of_system_are_sent(name: str) -> None:
    with serving.serve(serving.streams("ls")) as server:
        answered(backend(name, server.url))
    body = str(server.asked[-1][2])
    assert "list files" in body
    assert "zsh" in body
    assert "macOS" in body
    assert "/secret" not in str(server.asked)


@both
def test_a_named_model_is_asked_without_listing_them(name: str) -> None:
    with serving.serve(serving.streams("ls")) as server:
        found = answered(backend(name, server.url, model="mine"))
    assert found.model == "mine"
    assert len(server.asked) == 1


@both
@pytest.mark.parametrize("character", ["a", "é", "語", "🎉", '"', "\\"])
def test_the_longest_request_takes_less_than_10_kb(name: str, character: str) -> None:
    request = Request(character * MAX_QUERY_CHARS, Environment("macos", "bash", "gnu"))
    with serving.serve(serving.streams("ls")) as server:
        ask(backend(name, server.url), request=request)
    assert server.lengths[-1] < 10_000
    body: Any = server.asked[-1][2]
    assert body["messages"][1]["content"] == request.query


@both
def test_one_connection_serves_many_requests_and_the_models_are_listed_once(name: str) -> None:
    with serving.serve(serving.streams("ls", " -la")) as server:
        asked = backend(name, server.url)
        for _ in range(5):
            answered(asked)
        asked.close()
    assert server.connections == 1
    assert [path.rpartition("/")[2] for path, _, _ in server.asked].count("tags") <= 1
    assert len(server.asked) == 6


@both
def test_a_connection_that_the_server_closed_meanwhile_is_made_again(name: str) -> None:
    def closes(handler: serving.Handler) -> None:
        serving.streams("ls")(handler)
        handler.close_connection = True  # without having said so

    with serving.serve(closes) as server:
        asked = backend(name, server.url)
        for _ in range(3):
            answered(asked)
            time.sleep(0.05)


@both
@pytest.mark.parametrize("before", ["", "Here it is:\n```bash\n"])
def test_the_model_is_cut_off_as_soon_as_a_command_stands(name: str, before: str) -> None:
    texts = [before, "ls -la", "\n", *["and this lists the files. "] * 1000]
    with serving.serve(serving.streams(*texts, pause=0.01)) as server:
        started = time.monotonic()
        assert answered(backend(name, server.url), 20).command == "ls -la"
        assert time.monotonic() - started < 2
        assert server.gone.wait(2), "the server was left to write on"


@both
def test_half_a_command_is_never_given_out(name: str) -> None:
    for reply in (
        serving.streams("rm -r /home/me", end="length"),
        serving.streams("rm -r /home/me", end="content_filter"),
        serving.for_chat(serving.breaks_off("rm -r /home/me")),
        serving.for_chat(serving.breaks_off("rm -r /home/me", abruptly=True)),
    ):
        with serving.serve(reply) as server:
            declined(backend(name, server.url))


@both
def test_a_whole_command_counts_though_its_explanation_was_cut_off(name: str) -> None:
    long = "Well, there are many ways to do this, and I will tell you about each of them. " * 4
    with serving.serve(serving.streams(f"{long}\n```\nls -la\n```\nThis", end="length")) as server:
        assert answered(backend(name, server.url)).command == "ls -la"


@both
def test_what_the_model_writes_can_be_watched(name: str) -> None:
    seen: list[str] = []
    with serving.serve(serving.streams("ls", " -l", "a")) as server:
        asked = backend(name, server.url)
        asked.watch = seen.append
        answered(asked)
    assert seen == ["ls", "ls -l", "ls -la"]


@both
@pytest.mark.parametrize(
    ("told", "speed"),
    [
        ({}, None),
        ({"eval_count": 30, "eval_duration": 500_000_000}, 60.0),
        ({"timings": {"predicted_per_second": 41.5}}, 41.5),
        ({"eval_count": 30, "eval_duration": 0}, None),
        ({"eval_count": 10**400, "eval_duration": 1}, None),
        ({"eval_count": "30", "eval_duration": [1]}, None),
        ({"timings": {"predicted_per_second": -1}}, None),
        ({"timings": [41.5]}, None),
    ],
)
def test_the_speed_that_a_server_tells_is_passed_on(
    name: str, told: dict[str, object], speed: float | None
) -> None:
    with serving.serve(serving.says("ls -la", **told)) as server:
        assert answered(backend(name, server.url)).tokens_per_second == speed


@both
def test_ten_threads_share_one_backend(name: str) -> None:
    with serving.serve(serving.streams("ls", " -la", pause=0.01)) as server:
        asked = backend(name, server.url)
        commands: list[str] = []
        threads = [
            threading.Thread(target=lambda: commands.append(answered(asked, 20).command)) for _ in range(10)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert commands == ["ls -la"] * 10


def test_a_field_that_a_server_refuses_is_left_out() -> None:
    def picky(handler: serving.Handler) -> None:
        assert isinstance(handler, serving.Asked)
        body: Any = handler.server.asked[-1][2] or {}
        for field in ("max_tokens", "temperature"):
            if field in body:
                message = f"Unsupported parameter: '{field}' is not supported with this model."
                serving.send(handler, 400, json.dumps({"error": {"message": message}}).encode())
                return
        serving.streams("ls")(handler)

    with serving.serve(picky) as server:
        answered(backend("openai", server.url, model="m"))
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("given", "sent"), [("30m", "30m"), ("-1", -1), ("0", 0), ("3600", 3600), ("", None)]
)
def test_ollama_is_told_how_long_to_keep_the_model(given: str, sent: object) -> None:
    with serving.serve(serving.streams("ls")) as server:
        answered(backend("ollama", server.url, keep_alive=given))
    body: Any = server.asked[-1][2]
    assert body.get("keep_alive") == sent


def test_the_first_suitable_model_of_ollama_is_asked() -> None:
    models = [
        {"name": "nomic-embed-text:latest", "details": {"family": "nomic-bert"}},
        {"name": "all-minilm:22m", "details": {"family": "bert"}},
        {
            "name": "gpt-oss:120b-cloud",
            "remote_host": "https://ollama.com:443",
            "remote_model": "gpt-oss:120b",
        },
        {"name": "big:cloud"},
        {"name": "qwen2.5-coder:3b", "details": {"family": "qwen2"}},
        {"name": "llama3.2:latest"},
    ]

    def reply(handler: serving.Handler) -> None:
        if handler.command == "GET":
            serving.send(handler, 200, json.dumps({"models": models}).encode())
        else:
            serving.streams("ls")(handler)

    with serving.serve(reply) as server:
        assert answered(backend("ollama", server.url)).model == "qwen2.5-coder:3b"
        del models[4:]
        assert declined(backend("ollama", server.url)).code == "model"


def test_without_an_address_the_openai_backend_says_how_to_set_one() -> None:
    reply = declined(OpenAICompatibleBackend({}))
    assert reply.code == "unavailable"
    assert "CARO_OPENAI_URL" in reply.reason


@both
@pytest.mark.parametrize("url", ["http://[::1", "ftp://127.0.0.1/", "http://127.0.0.1:port/", "http:///x"])
def test_an_impossible_address_is_a_decline(name: str, url: str) -> None:
    assert declined(backend(name, url)).code == "unavailable"


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
    assert addresses({"OLLAMA_HOST": host}) == [url]


@both
def test_a_name_and_a_password_in_the_address_are_used_and_never_shown(name: str) -> None:
    with serving.serve(serving.status(500, b'{"error": "user:p@ss is wrong"}')) as server:
        reply = declined(backend(name, server.url.replace("//", "//user:p%40ss@")))
    assert server.asked[0][1]["Authorization"] == "Basic dXNlcjpwQHNz"
    assert "p@ss" not in repr(reply) and "p%40ss" not in repr(reply)


def test_the_key_goes_into_the_header_only() -> None:
    with serving.serve(serving.status(500, b'{"error": "sk-secret is no good"}')) as server:
        reply = declined(backend("openai", server.url, key="sk-secret"))
    assert server.asked[0][1]["Authorization"] == "Bearer sk-secret"
    assert "is no good" in reply.reason
    assert "sk-secret" not in repr(reply)


def test_a_key_meant_for_other_programs_is_not_sent_in_the_clear() -> None:
    with serving.serve(serving.streams("ls")) as server:
        answered(backend("openai", server.url, OPENAI_API_KEY="sk-secret"))
    assert all("Authorization" not in headers for _, headers, _ in server.asked)


def test_a_key_with_a_line_break_is_refused_without_being_shown() -> None:
    reply = declined(backend("openai", "http://127.0.0.1:1", key="sk-se\ncret"))
    assert "cret" not in repr(reply)


def test_a_key_is_read_from_a_file_that_nobody_else_can_read(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("sk-from-file\n")
    file.chmod(0o600)
    with serving.serve(serving.streams("ls")) as server:
        answered(backend("openai", server.url, key_file=str(file)))
        assert server.asked[0][1]["Authorization"] == "Bearer sk-from-file"
        answered(backend("openai", server.url, key_file="~/key", HOME=str(tmp_path)))
        for mode in (0o644, 0o640, 0o604):
            file.chmod(mode)
            reply = declined(backend("openai", server.url, key_file=str(file)))
            assert f"chmod 600 {file}" in reply.reason
            assert "sk-from" not in repr(reply)
        asked = len(server.asked)
        file.chmod(0o600)
        for text in ("", "x" * 10_000, "sk\x00"):
            file.write_text(text)
            declined(backend("openai", server.url, key_file=str(file)))
        for path in ("key", str(tmp_path), str(tmp_path / "absent")):
            assert path in declined(backend("openai", server.url, key_file=path)).reason
        assert len(server.asked) == asked


@both
def test_a_redirect_is_not_followed(name: str) -> None:
    for code in (301, 302, 307, 308):
        with (
            serving.serve(serving.streams("ls")) as elsewhere,
            serving.serve(serving.status(code, Location=elsewhere.url)) as server,
        ):
            reply = declined(backend(name, server.url, CARO_OPENAI_KEY="sk-secret"))
        assert "redirect" in reply.reason
        assert elsewhere.asked == []


def test_a_decline_is_made_of_one_short_line() -> None:
    with serving.serve(serving.status(500, json.dumps({"error": "no\nway " * 1000}).encode())) as server:
        reply = declined(backend("openai", server.url))
    assert isinstance(reply, Decline)
    assert "\n" not in reply.reason
    assert len(reply.reason) < 400
