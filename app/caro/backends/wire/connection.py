"""One connection to a server, in the clear or over TLS; each step takes no longer than to its deadline."""

from __future__ import annotations

import _socket
import time

from caro.backends.wire import UnreachableError, WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.wire.address import Address

CONNECT_SECONDS = 2.0
"""Longest that finding and reaching a server may take. A handshake around the world takes 0.3 s; two lost
packets in a row are repeated within 1 and 3 s."""


class Connection:
    """A socket to `address`; `receive` and `send` raise TimeoutError at their deadline."""

    def __init__(self, address: Address, deadline: float) -> None:
        """Connect; UnreachableError when that fails, `late` when it took all the time there was."""
        self.address = address
        started = time.monotonic()
        limit = min(deadline, started + CONNECT_SECONDS)
        try:
            self._socket = _connected(_found(address, limit), limit)
            if address.scheme == "https":
                self._socket = _secured(self._socket, address.host, limit)
        except TimeoutError:
            raise UnreachableError("no connection came about in time", late=True) from None
        except OSError as error:
            # A resolver that nobody answers gives up by itself, after seconds; TLS fails where a server is.
            late = (
                not type(error).__name__.startswith("SSL")
                and time.monotonic() - started > CONNECT_SECONDS / 2
            )
            raise UnreachableError(_reason(error), late) from None

    def send(self, data: bytes, deadline: float) -> None:
        """Send all of `data`."""
        self._socket.settimeout(left(deadline))
        self._socket.sendall(data)

    def receive(self, deadline: float) -> bytes:
        """Return what has come, waiting for it; nothing when the server has closed the connection."""
        self._socket.settimeout(left(deadline))
        received: bytes = self._socket.recv(65536)
        return received

    def close(self) -> None:
        """Close it; a server that is still writing learns of it."""
        try:
            self._socket.close()
        except OSError:
            # Whatever goes wrong with a connection that is given up changes nothing.
            return


def left(deadline: float) -> float:
    """Return the seconds until `deadline` (on `time.monotonic`); TimeoutError when there are none."""
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


def _found(address: Address, limit: float) -> list[Any]:
    """Look the host up, no longer than until `limit`: the C library's resolver can't be stopped."""
    from caro.guard import Guard

    # As bytes: for a text, the resolver's wrapper would import the codec for names in other scripts (6 ms).
    host = address.host.encode("ascii")

    def look_up() -> list[Any]:
        return _socket.getaddrinfo(host, address.port, 0, _socket.SOCK_STREAM)

    if ":" in address.host or address.host.replace(".", "").isdigit():
        return look_up()  # a number, which nobody is asked for
    return Guard().call(look_up, left(limit))


def _connected(places: list[Any], limit: float) -> Any:
    """Connect to the first of `places` that takes it; each gets its share of the time."""
    fault: OSError | None = None
    for count, (family, kind, protocol, _, place) in zip(range(len(places), 0, -1), places, strict=True):
        made = _socket.socket(family, kind, protocol)
        try:
            made.settimeout(left(limit) / count)
            made.connect(place)
            # Else the end of a request that takes two packets would wait for the server's delayed receipt.
            made.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        except OSError as error:
            made.close()
            fault = error
        else:
            return made
    raise fault or OSError("it has no address")


def _secured(plain: Any, host: str, limit: float) -> Any:
    """Put TLS on a connection; the certificate must be that of `host` and from an authority trusted here."""
    try:
        import socket

        from caro.backends.trust import context
    except ImportError:
        plain.close()
        raise WireError("this caro was built without TLS; give an http address") from None
    wrapped = socket.socket(fileno=plain.detach())
    try:
        wrapped.settimeout(left(limit))
        return context().wrap_socket(wrapped, server_hostname=host)
    except BaseException:
        wrapped.close()
        raise


def _reason(error: OSError) -> str:
    """Return why there is no connection, in words."""
    untrusted = getattr(error, "verify_message", "")
    if untrusted:
        return f"its certificate is not trusted: {untrusted} (SSL_CERT_FILE can name that of your authority)"
    kind = type(error).__name__
    if kind.startswith("SSL"):
        return f"TLS failed: {getattr(error, 'reason', None) or kind}"
    return error.strerror or kind
