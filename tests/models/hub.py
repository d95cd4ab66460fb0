"""A real HTTP server on 127.0.0.1 that keeps model files: in good order, or cutting, stalling and lying."""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import re
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator

Handler = http.server.BaseHTTPRequestHandler
Reply = Callable[[Handler, bytes], None]

MIB = 1 << 20


def packed(kind: int, value: object) -> bytes:
    """Return one value of a GGUF head; kind 4 is a number, 8 a text, 9 a list of texts."""
    if kind == 4:
        return struct.pack("<I", value)
    if kind == 8:
        raw = str(value).encode()
        return struct.pack("<Q", len(raw)) + raw
    assert isinstance(value, list)
    return struct.pack("<IQ", 8, len(value)) + b"".join(packed(8, one) for one in value)


def gguf(size: int = 3 * MIB, template: str = "{{ '<|im_start|>' }}", **more: tuple[int, object]) -> bytes:
    """Return a small GGUF file with one tensor of `size` bytes; `more` changes values of its head."""
    values: dict[str, tuple[int, object]] = {
        "general.architecture": (8, "llama"),
        "general.file_type": (4, 15),
        "general.license": (8, "apache-2.0"),
        "llama.block_count": (4, 4),
        "llama.attention.head_count": (4, 8),
        "llama.attention.head_count_kv": (4, 2),
        "llama.embedding_length": (4, 64),
        "tokenizer.ggml.tokens": (9, ["a", "b", "c"]),
        "tokenizer.chat_template": (8, template),
        **{name.replace("__", "."): value for name, value in more.items()},
    }
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(values))
    for name, (kind, value) in values.items():
        head += packed(8, name) + struct.pack("<I", kind) + packed(kind, value)
    head += packed(8, "token_embd.weight") + struct.pack("<IQIQ", 1, size, 24, 0)  # 24: 8-bit numbers
    head += b"\0" * (-len(head) % 32)
    # No two blocks alike, so that parts in the wrong place are noticed.
    body = b"".join(hashlib.sha256(at.to_bytes(4, "big")).digest() for at in range(-(-size // 32)))
    return head + body[:size]


BODY = gguf()
SUM = hashlib.sha256(BODY).hexdigest()


def head(handler: Handler, status: int, **headers: object) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), str(value))
    handler.end_headers()


def asked_from(handler: Handler) -> int:
    """Return the byte that a request begins with, 0 where it names none."""
    found = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
    return int(found.group(1)) if found else 0


def serves(body: bytes, tag: str = '"v1"') -> Reply:
    """Serve `body` as a good server does: ranges, and all of it where its version is another."""

    def reply(handler: Handler, _body: bytes) -> None:
        start = asked_from(handler)
        if start and handler.headers.get("If-Range", tag) == tag:
            if start >= len(body):
                head(handler, 416, Content_Range=f"bytes */{len(body)}", Content_Length=0)
                return
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            head(handler, 206, Content_Range=span, Content_Length=len(body) - start, ETag=tag)
        else:
            start = 0
            head(handler, 200, Content_Length=len(body), ETag=tag)
        handler.wfile.write(body[start:])

    return reply


def honest(handler: Handler, body: bytes) -> None:
    serves(body)(handler, body)


def cuts(after: int, tag: str = '"v1"') -> Reply:
    """Break off the connection after so many bytes of what was asked for."""

    def reply(handler: Handler, body: bytes) -> None:
        start = asked_from(handler)
        if start:
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            head(handler, 206, Content_Range=span, Content_Length=len(body) - start, ETag=tag)
        else:
            head(handler, 200, Content_Length=len(body), **({"ETag": tag} if tag else {}))
        handler.wfile.write(body[start : start + after])
        handler.close_connection = True

    return reply


def stalls(after: int) -> Reply:
    """Send so many bytes, then nothing more, and keep the connection."""

    def reply(handler: Handler, body: bytes) -> None:
        head(handler, 200, Content_Length=len(body), ETag='"v1"')
        handler.wfile.write(body[:after])
        handler.wfile.flush()
        time.sleep(3)

    return reply


def drips(handler: Handler, body: bytes) -> None:
    """Send a byte now and then: each one resets a plain time limit."""
    head(handler, 200, Content_Length=len(body), ETag='"v1"')
    for at in range(60):
        handler.wfile.write(body[at : at + 1])
        handler.wfile.flush()
        time.sleep(0.05)


def claims(length: int) -> Reply:
    """Tell a length that is not the file's, and send the file."""

    def reply(handler: Handler, body: bytes) -> None:
        head(handler, 200, Content_Length=length)
        handler.wfile.write(body)
        handler.close_connection = True

    return reply


def wrong_part(shift: int) -> Reply:
    """Send a part that begins elsewhere than was asked for, and say so."""

    def reply(handler: Handler, body: bytes) -> None:
        start = max(asked_from(handler) + shift, 1)
        span = f"bytes {start}-{len(body) - 1}/{len(body)}"
        head(handler, 206, Content_Range=span, Content_Length=len(body) - start)
        handler.wfile.write(body[start:])

    return reply


def wrong_bytes(handler: Handler, body: bytes) -> None:
    """Claim to go on where it was asked to, and send other bytes."""
    start = asked_from(handler)
    span = f"bytes {start}-{len(body) - 1}/{len(body)}"
    head(handler, 206, Content_Range=span, Content_Length=len(body) - start)
    handler.wfile.write(bytes(len(body) - start))


def ignores_ranges(handler: Handler, body: bytes) -> None:
    head(handler, 200, Content_Length=len(body))
    handler.wfile.write(body)


def chunked(end: bool = True, share: float = 1.0) -> Reply:
    """Send the file, or a share of it, in chunks, with or without the last one."""

    def reply(handler: Handler, body: bytes) -> None:
        head(handler, 200, Transfer_Encoding="chunked")
        size = int(len(body) * share)
        for at in range(0, size, 65536):
            part = body[at : min(at + 65536, size)]
            handler.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
        handler.wfile.write(b"0\r\n\r\n" if end else b"")
        handler.close_connection = True

    return reply


def no_length(handler: Handler, body: bytes) -> None:
    head(handler, 200)
    handler.wfile.write(body)
    handler.close_connection = True


def answers(status: int, body: bytes = b"no", **headers: object) -> Reply:
    def reply(handler: Handler, _body: bytes) -> None:
        head(handler, status, Content_Length=len(body), **headers)
        handler.wfile.write(body)

    return reply


PAGE = b"<!DOCTYPE html><html><body>Please log in to this network</body></html>"


def page(handler: Handler, _body: bytes) -> None:
    """Answer with a web page, as the door of a hotel's network does."""
    head(handler, 200, Content_Type="text/html", Content_Length=len(PAGE))
    handler.wfile.write(PAGE)


def redirects(address: str, status: int = 302) -> Reply:
    return answers(status, b"", Location=address)


def garbles(handler: Handler, _body: bytes) -> None:
    handler.wfile.write(b"\xff\xfe\x00 no such protocol\r\n\r\n")
    handler.close_connection = True


def hangs_up(handler: Handler, _body: bytes) -> None:
    handler.close_connection = True


class Hub(http.server.ThreadingHTTPServer):
    """Does what is next in `script`, and serves `body` in good order when that is used up."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, body: bytes, *script: Reply, otherwise: Reply = honest) -> None:
        self.body = body
        self.script = list(script)
        self.otherwise = otherwise
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.scheme = "http"
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        host = "localhost" if self.scheme == "https" else "127.0.0.1"
        return f"{self.scheme}://{host}:{self.server_address[1]}"

    @property
    def ranges(self) -> list[str]:
        """What part each request asked for."""
        return [headers.get("Range", "") for _, headers in self.requests]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Hub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        reply = self.server.script.pop(0) if self.server.script else self.server.otherwise
        with contextlib.suppress(OSError):
            reply(self, self.server.body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@contextlib.contextmanager
def running(hub: Hub, certificate: str = "") -> Iterator[Hub]:
    """Run the server, with TLS where a certificate is given."""
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        hub.socket = context.wrap_socket(hub.socket, server_side=True)
        hub.scheme = "https"
    thread = threading.Thread(target=hub.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.shutdown()
        hub.server_close()
