"""A server that is asked over TLS: trusted by the certificates that it should be, and by no others."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from caro.backends import trust
from tests.backends.serving import secure, self_signed, serve
from tests.e2e.program import Ended, caro


def _says(handler: BaseHTTPRequestHandler) -> None:
    body = json.dumps({"choices": [{"message": {"role": "assistant", "content": "ls -lS"}}]}).encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return self_signed(tmp_path)


@pytest.fixture
def address(certificate: Path) -> Iterator[str]:
    with serve(_says) as server:
        secure(server, certificate)
        yield f"https://localhost:{server.server_address[1]}/v1"


def ask(address: str, **variables: str) -> Ended:
    known = {"CARO_OPENAI_URL": address, "CARO_OPENAI_MODEL": "m", **variables}
    return caro("-b", "openai", "list files by size", variables=known)


def test_a_trusted_server_is_asked(address: str, certificate: Path) -> None:
    ended = ask(address, SSL_CERT_FILE=str(certificate))
    assert (ended.status, ended.out) == (0, "ls -lS\n"), ended.err


def test_a_server_that_nobody_vouches_for_is_not(address: str) -> None:
    ended = ask(address)
    assert ended.is_clean()
    assert (ended.status, ended.out) == (4, "")
    assert "certificate" in ended.err


def test_certificates_are_found_where_other_systems_keep_them(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = ssl.get_default_verify_paths()._replace(cafile=None, capath=None)
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nothing)
    before = len(trust.context(()).get_ca_certs())
    found = trust.context(("/nonexistent", str(certificate))).get_ca_certs()
    assert len(found) == before + 1
