"""A server that misbehaves costs a bounded time and size, and ends in a decline that says what it did."""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
import tracemalloc
from pathlib import Path

import pytest

from caro.backends.wire import connection as wire_connection
from caro.backends.wire import response as wire_response
from tests.backends import serving
from tests.backends.asking import answered, backend, both, declined

OK = b"HTTP/1.1 200 OK\r\n"
ANSWERS_BADLY: list[tuple[str, serving.Reply, str, str]] = [
    ("prose", serving.streams("I'm sorry, I can't do that."), "unparsable", "sentence|no command"),
    ("no end", serving.streams("echo 'never closed"), "unparsable", ""),
    ("nothing", serving.streams(""), "unparsable", "no command"),
    ("nothing at all", serving.streams(), "unparsable", "no command"),
    ("html from the model", serving.streams("<!DOCTYPE html>\n<p>ls</p>"), "unparsable", ""),
    ("fenced html", serving.streams("```html\n<p>ls -la</p>\n```"), "unparsable", ""),
    ("control characters", serving.streams("\x1b[2J"), "unparsable", ""),
    ("half a character", serving.raw(
        OK + b"\r\n",
        b'{"message":{"content":"ls \xe2\x82"},"done":true,"choices":[{"message":',
    ), "broken", "not JSON"),
    ("half a character in a string", serving.raw(
        b"HTTP/1.1 200 OK\r\n\r\n",
        b'{"message":{"content":"ls \xe2\x82"},"done":true,',
        b'"choices":[{"message":{"content":"ls \xe2\x82"}}]}',
    ), "unparsable", "damaged"),
    ("half a surrogate pair", serving.says("ls \ud83d"), "unparsable", ""),
    ("no text in it", serving.status(200, b'{"message": 1, "choices": 2}'), "broken", "no text"),
    ("an error within", serving.status(200, b'{"error": "out of memory"}'), "broken", "out of memory"),
    ("an error with status 500", serving.status(500, b'{"error": "it broke"}'), "broken", "500: it broke"),
    ("502 with a page", serving.status(502, b"<html>Bad Gateway</html>"), "broken", "502"),
    ("no such model", serving.status(404, b'{"error": {"message": "no such"}}'), "model", "404: no such"),
    ("401", serving.status(401, b'{"error": {"message": "bad key"}}'), "unavailable", "refused the key"),
    ("403", serving.status(403), "unavailable", "refused the key"),
    ("429", serving.status(429, Retry_After="7"), "unavailable", "asked again in 7 s"),
    ("503", serving.status(503), "unavailable", "too busy"),
    ("not JSON", serving.status(200, b"not json"), "broken", "not JSON"),
    ("JSON but no object", serving.status(200, b"[1]"), "broken", "not a JSON object"),
    ("deep JSON", serving.status(200, b"[" * 100_000), "broken", "not JSON"),
    ("half JSON", serving.status(200, b'{"message": {"content": "ls'), "broken", "not JSON"),
    ("a web page", serving.status(200, b"<html></html>", Content_Type="text/html"), "broken", "web page"),
    ("an empty body", serving.status(200, b""), "broken", "no text"),
    ("no content", serving.status(204, b""), "broken", "204"),
    ("a stall before", serving.stalls, "timeout", "did not answer in time"),
    ("a stall in the middle", serving.stalls_in_the_middle, "timeout", "stalled in the middle"),
    ("a drip", serving.drips, "timeout", "did not answer in time"),
    ("a slow head", serving.drips_its_head, "timeout", "did not answer in time"),
    ("a flood", serving.floods, "broken", "larger than"),
    ("a flood of headers", serving.floods_its_head, "broken", "head without an end"),
    ("words without end", serving.writes_for_ever, "broken", "without end"),
    ("a bomb", serving.bomb, "broken", "larger than"),
    ("damaged gzip", serving.status(200, b"\x1f\x8bnonsense", Content_Encoding="gzip"), "broken", "unpacked"),
    ("half of a gzip", serving.status(200, b"\x1f\x8b", Content_Encoding="gzip"), "broken", "broke off"),
    ("another packing", serving.status(200, b"{}", Content_Encoding="br"), "broken", "not asked for"),
    ("garbage", serving.garbles, "broken", "not HTTP"),
    ("another protocol", serving.raw(b"SSH-2.0-OpenSSH_9.2\r\n"), "broken", "not HTTP"),
    ("a head that breaks off", serving.raw(b"HTTP/1.1 200 OK\r\nContent-"), "broken", "broke off"),
    ("a wrong length", serving.raw(OK + b"Content-Length: -5\r\n\r\n{}"), "broken", "length"),
    ("less than its length", serving.raw(OK + b"Content-Length: 50\r\n\r\n{}"), "broken", "broke off"),
    ("wrong chunks", serving.raw(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), "broken", "chunk"),
    ("endless 100s", serving.raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 50), "broken", "never begins"),
    ("a stream that breaks off", serving.breaks_off("ls"), "broken", "broke off"),
    ("a reset in the middle", serving.breaks_off("ls", abruptly=True), "broken", "broke off"),
    ("hanging up", serving.hangs_up, "broken", "closed the connection"),
]  # fmt: skip


@both
@pytest.mark.parametrize(
    ("what", "reply", "code", "words"), ANSWERS_BADLY, ids=[row[0] for row in ANSWERS_BADLY]
)
def test_a_bad_answer_is_a_decline_in_time(
    name: str, what: str, reply: serving.Reply, code: str, words: str
) -> None:
    serving.packed_spaces()
    with serving.serve(reply) as server:
        started = time.monotonic()
        answer = declined(backend(name, server.url, model="m"), 0.5 if code == "timeout" else 10)
        assert time.monotonic() - started < 5
    assert answer.code == code, answer
    assert any(word in answer.reason for word in words.split("|")), answer
    assert "\n" not in answer.reason


@both
@pytest.mark.parametrize(
    "body", [b"not json", b"[]", b'{"models": 3, "data": 4}', b'{"models": [], "data": []}']
)
def test_a_list_of_models_that_is_none_is_a_decline(name: str, body: bytes) -> None:
    with serving.serve(serving.status(200, body)) as server:
        assert declined(backend(name, server.url)).code in ("broken", "model")
    assert len(server.asked) == 1


@both
@pytest.mark.parametrize("reply", [serving.floods, serving.bomb, serving.writes_for_ever])
def test_a_flood_takes_little_memory(name: str, reply: serving.Reply) -> None:
    with serving.serve(reply) as server:
        asked = backend(name, server.url, model="m")
        serving.packed_spaces()
        tracemalloc.start()
        try:
            declined(asked, 10)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20_000_000


@both
def test_nobody_listening_is_unavailable_and_says_where(name: str) -> None:
    url = f"http://user:secret@127.0.0.1:{free_port()}"
    started = time.monotonic()
    reply = declined(backend(name, url))
    assert time.monotonic() - started < 1
    assert reply.code == "unavailable"
    assert url.partition("@")[2] in reply.reason
    assert "refused" in reply.reason
    assert "secret" not in reply.reason


@both
def test_a_name_that_is_not_known_is_unavailable(name: str) -> None:
    reply = declined(backend(name, "http://no-such-host.invalid:1"), 5)
    assert reply.code == "unavailable"
    assert "no-such-host.invalid" in reply.reason


@both
def test_a_resolver_that_hangs_is_given_up_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(wire_connection, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr("_socket.getaddrinfo", lambda *_: released.wait(30))
    started = time.monotonic()
    reply = declined(backend(name, "http://slow.example:1"), 5)
    released.set()
    assert time.monotonic() - started < 2
    assert (reply.code, "in time" in reply.reason) == ("unavailable", True)


@both
def test_a_host_that_swallows_packets_is_given_up_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire_connection, "CONNECT_SECONDS", 0.3)
    with full() as port:
        started = time.monotonic()
        reply = declined(backend(name, f"http://127.0.0.1:{port}"), 5)
        assert time.monotonic() - started < 2
    assert (reply.code, "in time" in reply.reason) == ("unavailable", True)


@both
def test_silence_within_an_answer_has_a_limit_of_its_own(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire_response, "STALL_SECONDS", 0.3)
    with serving.serve(serving.stalls_in_the_middle) as server:
        started = time.monotonic()
        assert "stalled" in declined(backend(name, server.url, model="m"), 20).reason
        assert time.monotonic() - started < 3


@both
def test_a_model_that_reads_for_long_before_it_writes_is_waited_for(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_response, "STALL_SECONDS", 0.1)

    def reads(handler: serving.Handler) -> None:
        serving.begin(handler)
        first = b": waiting\n\n" if name == "openai" else b"\n"
        serving.chunk(handler, first + serving.tokens(handler, [""], "")[0])
        time.sleep(0.5)
        for part in serving.tokens(handler, ["ls", " -la"]):
            serving.chunk(handler, part)
        handler.wfile.write(b"0\r\n\r\n")

    with serving.serve(reads) as server:
        assert answered(backend(name, server.url, model="m"), 10).command == "ls -la"


@both
def test_tls_to_a_server_that_speaks_none_fails_in_words(name: str) -> None:
    with serving.serve(serving.garbles) as server:
        reply = declined(backend(name, server.url.replace("http:", "https:")))
    assert reply.code == "unavailable"
    assert "TLS" in reply.reason


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serving.self_signed(tmp_path_factory.mktemp("tls"))


@both
def test_an_untrusted_certificate_ends_in_a_decline_before_anything_is_sent(
    name: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with serving.serve(serving.streams("ls")) as server:
        serving.secure(server, certificate)
        url = f"https://localhost:{server.server_address[1]}"
        reply = declined(backend(name, url, key="sk-secret"))
    assert reply.code == "unavailable"
    assert "certificate is not trusted" in reply.reason
    assert server.asked == []


@both
def test_a_certificate_that_is_trusted_is_good_for_its_name_alone(
    name: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving.serve(serving.streams("ls", " -la")) as server:
        serving.secure(server, certificate)
        port = server.server_address[1]
        asked = backend(name, f"https://localhost:{port}", model="m", OPENAI_API_KEY="sk-other")
        for _ in range(2):
            answered(asked, 10)
        assert server.connections == 1
        wanted = "Bearer sk-other" if name == "openai" else None
        assert server.asked[0][1].get("Authorization") == wanted
        assert "trusted" in declined(backend(name, f"https://127.0.0.1:{port}")).reason


def test_a_caro_without_tls_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "caro.backends.trust", None)
    with serving.serve(serving.streams("ls")) as server:
        reply = declined(backend("openai", server.url.replace("http:", "https:")))
    assert "without TLS" in reply.reason


@both
def test_no_fault_is_told_with_the_key_in_it(name: str) -> None:
    said = json.dumps({"error": {"message": "the key sk-secret is wrong"}}).encode()
    for code in (400, 401, 403, 404, 429, 500):
        with serving.serve(serving.status(code, said)) as server:
            assert "sk-secret" not in repr(
                declined(backend("openai", server.url, key="sk-secret", model="m"))
            )


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class full:  # noqa: N801
    """A port whose queue of connections is full, so that the next one waits: as if packets were lost."""

    def __enter__(self) -> int:
        self.listening = socket.socket()
        self.listening.bind(("127.0.0.1", 0))
        self.listening.listen(0)
        self.waiting = []
        port = int(self.listening.getsockname()[1])
        for _ in range(4):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
            self.waiting.append(one)
        time.sleep(0.1)
        return port

    def __exit__(self, *_: object) -> None:
        for one in (*self.waiting, self.listening):
            one.close()
