"""Asks a server for a file, or for the rest of one: over https, with each redirect looked at first.

A redirect is followed only to https, and what proves who the person is goes to the first server alone.
Without encryption only this machine itself is asked. Addresses are shown without their queries, which may be
signed.
"""

from __future__ import annotations

import http.client
import urllib.parse
from contextlib import contextmanager

from caro import __version__
from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_REDIRECTS = 5
HERE = ("127.0.0.1", "localhost", "::1")
BLOCK = 1 << 18
"""Most bytes that are taken from a connection at a time."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for."""

    connect: float = 15.0
    """Seconds until a connection stands."""
    silence: float = 30.0
    """Seconds without a byte."""
    slow: int = 1024
    """Bytes a second, below which over `window` seconds a server counts as stalled."""
    window: float = 60.0
    tries: int = 4
    """In a row without a mebibyte more."""
    pause: float = 1.0
    """Seconds before the second try; they double with each."""


class WebError(Exception):
    """The file can't be had; the message is for a person."""

    def __init__(self, message: str, *, again: bool = False, after: float = 0) -> None:
        """`again`: another try may help, after so many seconds at least."""
        super().__init__(message)
        self.again = again
        self.after = after


class Answer:
    """What the server began to send."""

    def __init__(self, response: http.client.HTTPResponse, start: int, host: str) -> None:
        """Read the head of a response to a request for all from byte `start` on."""
        self._response = response
        self.host = host
        self.start = 0
        """The byte that the body begins with."""
        self.total: int | None = None
        """Bytes of the whole file, where the server tells."""
        self.complete = False
        """Whether nothing is left to be sent: the file ends where it was asked to go on."""
        length = response.headers.get("Content-Length", "")
        if response.status == 206:
            self.start, self.total = _range(response.headers.get("Content-Range", ""), host)
        elif response.status == 416:
            _, _, size = response.headers.get("Content-Range", "").partition("/")
            self.total = int(size) if size.isdecimal() else None
            self.complete = self.total == start
        elif length.isdecimal():
            self.total = int(length)
        elif not response.chunked:
            raise WebError(f"{host} does not say how long the file is")
        strong = response.headers.get("ETag", "")
        self.validator = strong if strong.startswith('"') and strong.isprintable() else ""
        """What tells this version of the file from others; empty where the server gives nothing strict."""

    @property
    def resumed(self) -> bool:
        """Whether the server goes on with the file, rather than beginning it."""
        return self._response.status in (206, 416)

    def read(self) -> bytes:
        """Return some of the body, nothing at its end; WebError where the connection fails."""
        with _explained(self.host):
            return self._response.read1(BLOCK)


@contextmanager
def asked(
    address: str,
    start: int,
    validator: str,
    variables: Mapping[str, str],
    token: str,
    patience: Patience,
) -> Iterator[Answer]:
    """Ask for the bytes of `address` from `start` on, provided that it is still the version `validator`.

    `token` is sent to the server of `address`, to no other.
    """
    first = checked(address)
    parts, visits = first, 0
    while True:
        host = parts.hostname or ""
        with _explained(host):
            connection = _connection(parts, variables, patience)
            try:
                headers = {"User-Agent": f"caro/{__version__}", "Accept-Encoding": "identity"}
                if token and _origin(parts) == _origin(first):
                    headers["Authorization"] = f"Bearer {token}"
                if start:
                    headers["Range"] = f"bytes={start}-"
                    if validator:
                        headers["If-Range"] = validator
                path = urllib.parse.urlunsplit(("", "", parts.path or "/", parts.query, ""))
                connection.request("GET", path, headers=headers)
                if connection.sock is not None:
                    connection.sock.settimeout(patience.silence)
                response = connection.getresponse()
            except BaseException:
                connection.close()
                raise
        try:
            if response.status not in (301, 302, 303, 307, 308):
                _refused(response, host)
                yield Answer(response, start, host)
                return
            visits += 1
            if visits > MOST_REDIRECTS:
                raise WebError(f"{first.hostname} redirects more than {MOST_REDIRECTS} times")
            parts = _next(parts, response.headers.get("Location", ""))
        finally:
            connection.close()


def checked(address: str) -> urllib.parse.SplitResult:
    """Return the parts of an address that may be asked; WebError for one that may not."""
    try:
        parts = urllib.parse.urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise WebError("the address makes no sense") from None
    if parts.username is not None or parts.password is not None:
        raise WebError("the address holds a name or a password: give a token with CARO_MODEL_TOKEN")
    if not host or parts.scheme not in ("http", "https"):
        raise WebError(f"{shown(address)} is not an https address")
    if parts.scheme == "http" and host not in HERE:
        raise WebError(f"{shown(address)} is not encrypted: give an https address")
    if not address.isascii() or not address.isprintable() or " " in address:
        raise WebError(f"{shown(address)} holds characters that an address can't")
    return parts


def shown(address: str) -> str:
    """Return an address as it may be shown: without name, password and query."""
    try:
        parts = urllib.parse.urlsplit(address)
    except ValueError:
        return "the address"
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _next(parts: urllib.parse.SplitResult, location: str) -> urllib.parse.SplitResult:
    """Return where a redirect leads; WebError unless it is https."""
    if not location:
        raise WebError(f"{parts.hostname} redirects to nowhere")
    try:
        target = urllib.parse.urlsplit(urllib.parse.urljoin(urllib.parse.urlunsplit(parts), location))
        host, _ = target.hostname, target.port
    except ValueError:
        raise WebError(f"{parts.hostname} redirects to an address that makes no sense") from None
    if target.scheme != "https" or not host or target.username is not None:
        where = shown(urllib.parse.urlunsplit(target))
        raise WebError(f"{parts.hostname} redirects to {where}, which is no plain https address: refused")
    # What a server writes there need not be fit for a request line.
    return target._replace(
        path=urllib.parse.quote(target.path, safe="/%:@!$&'()*+,;=~"),
        query=urllib.parse.quote(target.query, safe="/%:@!$&'()*+,;=~?"),
    )


def _origin(parts: urllib.parse.SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _connection(
    parts: urllib.parse.SplitResult, variables: Mapping[str, str], patience: Patience
) -> http.client.HTTPConnection:
    """Return what speaks to the server, through the proxy that `variables` name; nothing is sent yet."""
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=patience.connect)
    from caro.backends.trust import context

    proxy = _proxy(host, variables)
    if proxy is None:
        return http.client.HTTPSConnection(host, parts.port, timeout=patience.connect, context=context())
    through = http.client.HTTPSConnection(
        proxy.hostname or "", proxy.port or 3128, timeout=patience.connect, context=context()
    )
    headers = {}
    if proxy.username is not None:
        import base64

        pair = f"{urllib.parse.unquote(proxy.username)}:{urllib.parse.unquote(proxy.password or '')}"
        headers["Proxy-Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    through.set_tunnel(host, parts.port or 443, headers)
    return through


def _proxy(host: str, variables: Mapping[str, str]) -> urllib.parse.SplitResult | None:
    """Return the proxy for https to `host`, by the variables that curl and others heed too."""
    named = variables.get("https_proxy") or variables.get("HTTPS_PROXY")
    if not named or host in HERE:
        return None
    for spared in (variables.get("no_proxy") or variables.get("NO_PROXY") or "").split(","):
        name = spared.strip().lstrip(".")
        if name == "*" or (name and (host == name or host.endswith("." + name))):
            return None
    try:
        parts = urllib.parse.urlsplit(named if "://" in named else f"http://{named}")
        host_name, _ = parts.hostname, parts.port
    except ValueError:
        host_name = None
    if not host_name or parts.scheme != "http":
        raise WebError("https_proxy names no proxy that can be used: it has to be http://HOST:PORT")
    return parts


def _refused(response: http.client.HTTPResponse, host: str) -> None:
    """Raise WebError for an answer that is no part of a file."""
    status = response.status
    if status in (401, 403):
        raise WebError(
            f"{host} wants a permission (HTTP status {status}): CARO_MODEL_TOKEN can hold one, "
            "for a model that you added"
        )
    if status in (404, 410):
        raise WebError(f"{host} does not have it (HTTP status {status})")
    if status in (408, 425, 429) or status >= 500:
        after = response.headers.get("Retry-After", "")
        seconds = min(int(after), 60) if after.isdecimal() else 0
        raise WebError(f"{host} can't answer now (HTTP status {status})", again=True, after=seconds)
    if status not in (200, 206, 416):
        raise WebError(f"{host} answers with HTTP status {status}")
    if response.headers.get("Content-Type", "").lower().startswith("text/html"):
        raise WebError(f"{host} sends a web page in place of the file: does this network want a login first?")
    packed = response.headers.get("Content-Encoding", "identity")
    if packed.lower() != "identity":
        raise WebError(f"{host} sends the file packed ({packed[:20]}), though it was asked not to")


def _range(text: str, host: str) -> tuple[int, int | None]:
    """Return the first byte and the size of the whole, of a header such as `bytes 200-999/1000`."""
    unit, _, rest = text.strip().partition(" ")
    span, _, size = rest.partition("/")
    start = span.partition("-")[0]
    if unit != "bytes" or not start.isdecimal() or not (size.isdecimal() or size == "*"):
        raise WebError(f"{host} sends a part of the file and does not say which")
    return int(start), int(size) if size.isdecimal() else None


@contextmanager
def _explained(host: str) -> Iterator[None]:
    """Turn what fails on a connection into a WebError."""
    import socket
    import ssl

    try:
        yield
    except WebError:
        raise
    except ssl.SSLCertVerificationError as error:
        why = error.verify_message or "not trusted"
        raise WebError(f"the certificate of {host} is refused ({why}): SSL_CERT_FILE names others") from None
    except TimeoutError:
        raise WebError(f"{host} does not answer", again=True) from None
    except socket.gaierror:
        raise WebError(f"the address of {host} can't be found: is there a network?", again=True) from None
    except http.client.IncompleteRead:
        raise WebError(f"the connection to {host} broke off", again=True) from None
    except http.client.HTTPException as error:
        kind = type(error).__name__
        raise WebError(f"{host} does not answer as a web server does ({kind})", again=True) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise WebError(f"no connection to {host} ({why})", again=True) from None
