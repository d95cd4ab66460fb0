"""One JSON request over HTTP: bounded in time and size, and following no redirect.

Not following is the whole defence against a key or a request that ends up on another host.
"""

from __future__ import annotations

import http.client
import json
import time
import urllib.parse

MAX_RESPONSE_BYTES = 1 << 20
"""Most that is read of one answer; a command is a few hundred bytes, a list of models some ten thousand."""


class HTTPError(Exception):
    """The server answered, but not with what was asked for."""

    def __init__(self, message: str, status: int = 0) -> None:
        """Hold the message for a person and the HTTP status, 0 when the answer was garbage."""
        super().__init__(message)
        self.status = status


def shown(url: str) -> str:
    """Return `url` as it may be shown: without a user name or a password in it."""
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:
        return "the address"
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"


def request_json(
    method: str, url: str, deadline: float, body: object = None, headers: dict[str, str] | None = None
) -> dict[str, object]:
    """Return the JSON object that `url` answers with before `deadline` (seconds on `time.monotonic`).

    TimeoutError and OSError are the network's; HTTPError is an answer other than a success with an object.
    """
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise HTTPError(f"{shown(url)} is not an http or https address")
    connection = _connection(parts.scheme, parts.hostname, parts.port, _left(deadline))
    try:
        connection.request(
            method,
            parts.path or "/",
            None if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json", "Accept": "application/json", **(headers or {})},
        )
        socket = connection.sock
        if socket is not None:
            socket.settimeout(_left(deadline))
        response = connection.getresponse()
        chunks: list[bytes] = []
        size = 0
        while chunk := response.read1(65536):
            chunks.append(chunk)
            size += len(chunk)
            if size > MAX_RESPONSE_BYTES:
                raise HTTPError(f"the answer is larger than {MAX_RESPONSE_BYTES} bytes")
            _left(deadline)
        return _object(response.status, b"".join(chunks))
    except http.client.HTTPException as error:
        raise HTTPError(f"the answer is not HTTP ({type(error).__name__})") from None
    finally:
        connection.close()


def _connection(scheme: str, host: str, port: int | None, timeout: float) -> http.client.HTTPConnection:
    """Return what speaks to the server; nothing is sent yet."""
    if scheme == "http":
        return http.client.HTTPConnection(host, port, timeout=timeout)
    try:
        from caro.backends.trust import context
    except ImportError:
        # The single file for macOS has no `_ssl`: nobody ships OpenSSL as a static library there.
        raise HTTPError("this caro speaks no https: give an http:// address, or install with pip") from None
    return http.client.HTTPSConnection(host, port, timeout=timeout, context=context())


def _left(deadline: float) -> float:
    """Return the seconds until `deadline`; TimeoutError when there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _object(status: int, raw: bytes) -> dict[str, object]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        value = None
    if status // 100 == 3:
        raise HTTPError(f"HTTP status {status}: the server redirects, give its final address", status)
    if status != 200:
        detail = value.get("error") if isinstance(value, dict) else None
        if isinstance(detail, dict):
            detail = detail.get("message")
        said = f": {' '.join(detail.split())[:200]}" if isinstance(detail, str) else ""
        raise HTTPError(f"HTTP status {status}{said}", status)
    if not isinstance(value, dict):
        raise HTTPError("the answer is not a JSON object")
    return value
