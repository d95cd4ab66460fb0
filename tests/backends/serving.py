"""A real HTTP server on 127.0.0.1 that answers, or misbehaves, as a test tells it."""

from __future__ import annotations

import contextlib
import functools
import gzip
import http.server
import json
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Handler = http.server.BaseHTTPRequestHandler
Reply = Callable[[Handler], None]


class Server(http.server.ThreadingHTTPServer):
    """Keeps what it was asked, so that tests can see what went over the wire."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, reply: Reply) -> None:
        self.asked: list[tuple[str, dict[str, str], object]] = []
        self.lengths: list[int] = []
        """Bytes of each body."""
        self.connections = 0
        self.gone = threading.Event()
        """Set when a client closed its connection while it was being written to."""
        self.reply = reply
        super().__init__(("127.0.0.1", 0), Asked)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up in the middle is what some tests are about."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Asked(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_GET(self) -> None:
        self._take()

    def do_POST(self) -> None:
        self._take()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""

    def _take(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.lengths.append(len(raw))
        self.server.asked.append((self.path, dict(self.headers), json.loads(raw) if raw else None))
        try:
            self.server.reply(self)
        except OSError:
            self.server.gone.set()
            self.close_connection = True


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


def send(handler: Handler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


MODELS = {"models": [{"name": "first:1b"}], "data": [{"id": "first:1b"}], "version": "0.9.9"}
"""What Ollama and an OpenAI-compatible server say of their models, in one object."""


def listed(handler: Handler) -> bool:
    """Answer a request for the models; False when it was none."""
    if handler.command != "GET":
        return False
    send(handler, 200, json.dumps(MODELS).encode(), Content_Type="application/json")
    return True


def tokens(handler: Handler, texts: list[str], end: str = "stop") -> list[bytes]:
    """Return the stream that `texts` make, in the format that the path asks for, with or without an end."""
    if handler.path.endswith("/api/chat"):
        lines = [{"message": {"role": "assistant", "content": text}, "done": False} for text in texts]
        last = [{"message": {"content": ""}, "done": True, "done_reason": end}] if end else []
        return [json.dumps(line).encode() + b"\n" for line in lines + last]
    events: list[object] = [
        {"choices": [{"delta": {"content": text}, "finish_reason": None}]} for text in texts
    ]
    events += [{"choices": [{"delta": {}, "finish_reason": end}]}] if end else []
    done = [b"data: [DONE]\n\n"] if end else []
    return [f"data: {json.dumps(event)}\n\n".encode() for event in events] + done


def begin(handler: Handler, **headers: str) -> None:
    """Begin an answer in chunks."""
    handler.send_response(200)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()


def chunk(handler: Handler, data: bytes) -> None:
    handler.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
    handler.wfile.flush()


def streams(*texts: str, end: str = "stop", pause: float = 0, packed: bool = False) -> Reply:
    """Answer with these pieces of text as a model writes them."""

    def reply(handler: Handler) -> None:
        if listed(handler):
            return
        parts = tokens(handler, list(texts), end)
        if packed:
            parts = [gzip.compress(b"".join(parts))]
            begin(handler, Content_Encoding="gzip")
        else:
            begin(handler)
        for part in parts:
            chunk(handler, part)
            time.sleep(pause)
        handler.wfile.write(b"0\r\n\r\n")

    return reply


def says(text: str, **more: object) -> Reply:
    """Answer in one piece, though a stream was asked for, in the formats of both kinds of server."""

    def reply(handler: Handler) -> None:
        if not listed(handler):
            message = {"role": "assistant", "content": text}
            choice = {"message": message, "finish_reason": "stop"}
            said = {"message": message, "done": True, "choices": [choice], **more}
            send(handler, 200, json.dumps(said, indent=1).encode())

    return reply


def status(code: int, body: bytes = b"{}", **headers: str) -> Reply:
    return lambda handler: send(handler, code, body, **headers)


def after(seconds: float, reply: Reply) -> Reply:
    def late(handler: Handler) -> None:
        time.sleep(seconds)
        reply(handler)

    return late


def for_chat(misbehaves: Reply) -> Reply:
    """List the models in good order, and misbehave when asked for an answer."""

    def reply(handler: Handler) -> None:
        if not listed(handler):
            misbehaves(handler)

    return reply


def raw(*parts: bytes, pause: float = 0) -> Reply:
    """Write these bytes in place of an answer, then close the connection."""

    def reply(handler: Handler) -> None:
        handler.close_connection = True
        for part in parts:
            handler.wfile.write(part)
            handler.wfile.flush()
            time.sleep(pause)

    return reply


def breaks_off(text: str, abruptly: bool = False) -> Reply:
    """Write the beginning of a stream and close the connection, with a reset or without."""

    def reply(handler: Handler) -> None:
        begin(handler)
        chunk(handler, tokens(handler, [text], "")[0])
        handler.close_connection = True
        if abruptly:
            import socket
            import struct

            time.sleep(0.05)
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return reply


def stalls(handler: Handler) -> None:
    time.sleep(5)


def stalls_in_the_middle(handler: Handler) -> None:
    begin(handler)
    chunk(handler, tokens(handler, ["ls "], "")[0])
    time.sleep(5)


def drips(handler: Handler) -> None:
    """Send a byte now and then: each one resets a plain socket timeout."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def drips_its_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for _ in range(100):
        handler.wfile.write(b"X")
        handler.wfile.flush()
        time.sleep(0.05)


def floods(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    while True:
        handler.wfile.write(b"x" * 65536)


def floods_its_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        handler.wfile.write(b"X-Header: x\r\n" * 1000)


def writes_for_ever(handler: Handler) -> None:
    """Stream words that never make a command."""
    begin(handler)
    while True:
        chunk(handler, b"".join(tokens(handler, ["and then "] * 1000, "")))


def bomb(handler: Handler) -> None:
    """Send 90 kB that unpack to 20 MB."""
    send(handler, 200, packed_spaces(), Content_Encoding="gzip")


@functools.cache
def packed_spaces() -> bytes:
    """Return what `bomb` sends."""
    packer = zlib.compressobj(1, wbits=31)
    return b"".join(packer.compress(b" " * 1_000_000) for _ in range(20)) + packer.flush()


def garbles(handler: Handler) -> None:
    handler.wfile.write(b"\xff\xfe\x00 no such protocol\r\n\r\n")


def hangs_up(handler: Handler) -> None:
    handler.close_connection = True


def self_signed(folder: Path) -> Path:
    """Make a certificate for localhost from no authority, its key in the same file; skip without openssl."""
    key, file = folder / "key.pem", folder / "both.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
    try:
        subprocess.run([*command, "-keyout", str(key), "-out", str(file)], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs openssl to make a certificate")
    file.write_bytes(file.read_bytes() + key.read_bytes())
    return file


def secure(server: Server, certificate: Path) -> None:
    """Let a server speak TLS from now on."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
