"""A real HTTP server on 127.0.0.1 that answers, or misbehaves, as a test tells it."""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator

Reply = Callable[[http.server.BaseHTTPRequestHandler], None]


class Server(http.server.ThreadingHTTPServer):
    """Keeps what it was asked, so that tests can see what went over the wire."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, reply: Reply) -> None:
        self.asked: list[tuple[str, dict[str, str], object]] = []
        self.reply = reply
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._take()

    def do_POST(self) -> None:
        self._take()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""

    def _take(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        assert isinstance(self.server, Server)
        self.server.asked.append((self.path, dict(self.headers), json.loads(raw) if raw else None))
        with contextlib.suppress(OSError):
            self.server.reply(self)


@contextlib.contextmanager
def serve(reply: Reply) -> Iterator[Server]:
    server = Server(reply)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def send(handler: http.server.BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def says(text: str) -> Reply:
    """Answer in the formats of both Ollama and OpenAI, so that one server serves both tests."""

    def reply(handler: http.server.BaseHTTPRequestHandler) -> None:
        listed = {"models": [{"name": "first:1b"}], "data": [{"id": "first:1b"}]}
        message = {"role": "assistant", "content": text}
        said = {"message": message, "choices": [{"message": message}]}
        send(handler, 200, json.dumps(listed if handler.command == "GET" else said).encode())

    return reply


def status(code: int, body: bytes = b"{}", **headers: str) -> Reply:
    return lambda handler: send(handler, code, body, **headers)


def after(seconds: float, reply: Reply) -> Reply:
    def late(handler: http.server.BaseHTTPRequestHandler) -> None:
        time.sleep(seconds)
        reply(handler)

    return late


def stalls(handler: http.server.BaseHTTPRequestHandler) -> None:
    time.sleep(5)


def drips(handler: http.server.BaseHTTPRequestHandler) -> None:
    """Send a byte now and then: each one resets a plain socket timeout."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def floods(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    for _ in range(64):
        handler.wfile.write(b"x" * 65536)


def garbles(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\xff\xfe\x00 no such protocol\r\n\r\n")


def hangs_up(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
