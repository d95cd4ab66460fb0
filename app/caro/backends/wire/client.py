"""Asks one server, over a connection that is kept for the next request, and follows no redirect.

Not following is the whole defence against a key or a request that ends up on another host.
"""

from __future__ import annotations

from caro.backends.wire import UnreachableError, WireError
from caro.backends.wire.connection import Connection
from caro.backends.wire.response import Response
from caro.jsontext import dumps, loads, plainly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caro.backends.wire.address import Address

MAX_REQUEST_BYTES = 10_000
"""Longest body that is sent; the longest request of a person takes 8,600 with what is said around it."""

MAX_KEPT = 16
"""Most connections that are kept open at once; more come about only where many threads share a client."""

LINGER_SECONDS = 0.02
"""How late the mark at the end of an answer may come; beyond, a new connection is quicker."""

MAX_WAIT = 300.0
"""Longest that a server is left alone on its own word (Retry-After), in seconds."""


class Client:
    """A server at `address`. Threads may share it: each request has its connection to itself."""

    def __init__(self, address: Address, key: str = "") -> None:
        """Ask `address`; `key` goes as a bearer token into one header of each request, and nowhere else."""
        self.address = address
        self.key = key
        self._kept: list[Response] = []
        head = {
            "Host": address.authority,
            "User-Agent": "caro",
            "Accept": "*/*",
            "Accept-Encoding": "gzip",
            "Content-Type": "application/json",
        }
        if key:
            head["Authorization"] = f"Bearer {key}"
        elif address.login:
            from binascii import b2a_base64

            login = b2a_base64(address.login.encode("utf-8", "replace"), newline=False).decode()
            head["Authorization"] = f"Basic {login}"
        self._head = "".join(f"{name}: {value}\r\n" for name, value in head.items())

    def get(self, path: str, deadline: float) -> dict[str, object]:
        """Return the JSON object at `path`; WireError, TimeoutError or OSError when there is none."""
        response = self._asked("GET", path, b"", deadline)
        value = _object(response.body())
        self._keep(response)
        if value is None:
            raise WireError(f"the answer is not a JSON object{_kind(response.headers)}")
        return value

    def post(
        self, path: str, body: Mapping[str, object], deadline: float, read: Callable[[Response], bool]
    ) -> None:
        """Send `body` as JSON and hand the answer to `read` as it begins.

        Where that returns False, it has what it wants, and the rest is cut off: the server stops writing.
        """
        data = dumps(body, plainly).encode("utf-8", "replace")
        if len(data) > MAX_REQUEST_BYTES:
            raise WireError("the request is too long for a server")
        response = self._asked("POST", path, data, deadline)
        over = False
        try:
            if "html" in response.headers.get("content-type", "").lower():
                raise WireError(f"the answer is a web page{_kind(response.headers)}")
            over = read(response)
        finally:
            if over:
                self._keep(response)
            else:
                response.connection.close()

    def close(self) -> None:
        """Close what is kept open."""
        while self._kept:
            self._kept.pop().connection.close()

    def _asked(self, method: str, path: str, body: bytes, deadline: float) -> Response:
        response = self._sent(method, path, body, deadline)
        if response.status != 200:
            try:
                raise self._refusal(response)
            finally:
                response.connection.close()
        return response

    def _sent(self, method: str, path: str, body: bytes, deadline: float) -> Response:
        request = (
            f"{method} {self.address.path}{path} HTTP/1.1\r\n{self._head}Content-Length: {len(body)}\r\n\r\n"
        )
        data = request.encode("latin-1") + body
        while self._kept:
            kept = self._kept.pop()
            if kept.reusable(LINGER_SECONDS):
                try:
                    return _answered(kept.connection, data, deadline)
                except ConnectionError:
                    # The server closed the connection while it lay idle; that is no fault of the request.
                    continue
            kept.connection.close()
        connection = Connection(self.address, deadline)
        try:
            return _answered(connection, data, deadline)
        except ConnectionError as error:
            raise WireError(str(error.strerror or error)) from None

    def _keep(self, response: Response) -> None:
        if len(self._kept) < MAX_KEPT:
            self._kept.append(response)
        else:
            response.connection.close()

    def _refusal(self, response: Response) -> WireError:
        """Turn an answer other than a success into an error with what the server says about it."""
        status = response.status
        if status // 100 == 3:
            return WireError(f"HTTP status {status}: the server redirects, give its final address", status)
        try:
            value = _object(response.body())
        except (OSError, WireError):
            value = None
        detail = None if value is None else value.get("error") or value.get("message")
        if isinstance(detail, dict):
            detail = detail.get("message")
        said = f": {' '.join(detail.split())[:200]}" if isinstance(detail, str) else ""
        for secret in (self.key, self.address.login):
            # Some servers say which key they did not like.
            said = said.replace(secret, "…") if secret else said
        return WireError(f"HTTP status {status}{said}", status, _wait(response.headers.get("retry-after")))


def _answered(connection: Connection, data: bytes, deadline: float) -> Response:
    """Send a request and read the head of its answer; the connection is closed where that fails."""
    try:
        try:
            connection.send(data, deadline)
        except TimeoutError:
            raise TimeoutError("it did not take the request in time") from None
        return Response(connection, deadline)
    except BaseException:
        connection.close()
        raise


def _object(raw: bytes) -> dict[str, object] | None:
    try:
        value = loads(raw.decode("utf-8", "replace"))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _kind(headers: Mapping[str, str]) -> str:
    """Return a hint where a server answers with what no interface for programs does."""
    html = "html" in headers.get("content-type", "").lower()
    return "; is that the address of an API?" if html else ""


def _wait(text: str | None) -> float:
    """Return the seconds of a Retry-After, 0 without one; a date (RFC 9110, 10.2.3) counts as 30."""
    if text is None:
        return 0.0
    text = text.strip()
    return min(float(text), MAX_WAIT) if text.isascii() and text.isdigit() and len(text) < 9 else 30.0


__all__ = ["Client", "UnreachableError", "WireError"]
