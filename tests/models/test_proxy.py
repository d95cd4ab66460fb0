"""Through a proxy, the server is spoken to encrypted all the same, and the proxy's password stays there."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from collections.abc import Iterator

import pytest

from caro.models.store import ModelError

from .hub import BODY, Hub, running
from .test_pull import Place, certificate, entry, place, trusted

__all__ = ["certificate", "place", "trusted"]


class Proxy:
    """Joins a client with the server on this machine, whatever name it asks for."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.heads: list[bytes] = []

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._socket.getsockname()[1]}"

    def serve(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._join, args=(client,), daemon=True).start()

    def _join(self, client: socket.socket) -> None:
        raw = b""
        while b"\r\n\r\n" not in raw:
            raw += client.recv(4096)
        self.heads.append(raw)
        with client, socket.create_connection(("127.0.0.1", self._port)) as server:
            client.sendall(b"HTTP/1.1 200 joined\r\n\r\n")
            ends = [client, server]
            while True:
                for one in select.select(ends, [], [], 5)[0]:
                    data = one.recv(65536)
                    if not data:
                        return
                    ends[one is client].sendall(data)

    def close(self) -> None:
        self._socket.close()


@contextlib.contextmanager
def proxy(port: int) -> Iterator[Proxy]:
    made = Proxy(port)
    threading.Thread(target=made.serve, daemon=True).start()
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine is never asked through a proxy, so let it count as another one."""
    from caro.models import web

    monkeypatch.setattr(web, "HERE", ())


def test_a_proxy_is_asked_and_learns_nothing(place: Place, trusted: str) -> None:
    with running(Hub(BODY), trusted) as server, proxy(server.server_address[1]) as between:
        variables = {"https_proxy": f"http://me:s3cret@{between.address}"}
        place.pull(entry(f"{server.url}/m"), token="t0ken", variables=variables)
        (head,) = between.heads
        assert head.startswith(b"CONNECT localhost:")
        assert b"Proxy-Authorization: Basic bWU6czNjcmV0" in head
        assert b"t0ken" not in head
        assert "Proxy-Authorization" not in server.requests[0][1]
    assert place.is_whole()


@pytest.mark.parametrize("spared", ["localhost", "other, .localhost", "*"])
def test_a_spared_server_is_asked_directly(place: Place, trusted: str, spared: str) -> None:
    with running(Hub(BODY), trusted) as server:
        variables = {"HTTPS_PROXY": "http://127.0.0.1:1", "NO_PROXY": spared}
        place.pull(entry(f"{server.url}/m"), variables=variables)
    assert place.is_whole()


@pytest.mark.parametrize("wrong", ["socks5://127.0.0.1:1", "http://", "http://[x"])
def test_a_proxy_that_cannot_be_is_named(place: Place, trusted: str, wrong: str) -> None:
    with running(Hub(BODY), trusted) as server, pytest.raises(ModelError, match="https_proxy"):
        place.pull(entry(f"{server.url}/m"), variables={"https_proxy": wrong})
