"""An address is taken apart, or refused without showing what is secret in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.wire.address import parse


@pytest.mark.parametrize(
    ("url", "scheme", "host", "port", "path", "shown"),
    [
        ("http://box", "http", "box", 80, "", "http://box"),
        ("HTTPS://Box.Example/v1/", "https", "box.example", 443, "/v1", "https://box.example/v1"),
        ("http://127.0.0.1:8080/v1", "http", "127.0.0.1", 8080, "/v1", "http://127.0.0.1:8080/v1"),
        ("http://[::1]:99/a", "http", "::1", 99, "/a", "http://[::1]:99/a"),
        ("https://[fe80::1]", "https", "fe80::1", 443, "", "https://[fe80::1]"),
        ("http://a:b%2Fc@box:1/x", "http", "box", 1, "/x", "http://box:1/x"),
        ("http://a@b:c@box", "http", "box", 80, "", "http://box"),
    ],
)
def test_an_address_has_these_parts(
    url: str, scheme: str, host: str, port: int, path: str, shown: str
) -> None:
    found = parse(url)
    assert (found.scheme, found.host, found.port, found.path) == (scheme, host, port, path)
    assert found.shown == shown


@pytest.mark.parametrize(
    "url",
    [
        "", "box", "ftp://box", "http://", "http:///v1", "http://:80", "http://[::1", "http://[::1]x",
        "http://box:0", "http://box:65536", "http://box:8o", "http://box:-1", "http://bo x", "http://box/a b",
        "http://box\r\nX: y", "http://box/\r\nX: y", "http://bücher.example",
        "http://box?x=1", "http://box/#x", "http://box%41/",
        "http://user:secret@", "http://user:secret@box:port", "http://user:se\ncret@bo x",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_without_its_secrets(url: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse(url)
    assert "secret" not in str(caught.value)
    assert "cret" not in str(caught.value)


@given(st.text(alphabet="htps:/[]@%?#.:0123456789ab \r\n\\ü", max_size=30))
def test_no_address_can_break_the_head_of_a_request(text: str) -> None:
    for url in (text, f"http://{text}", f"https://u:{text}@box/{text}"):
        try:
            found = parse(url)
        except ValueError:
            continue
        assert all("!" <= ch <= "~" for ch in found.authority + found.path)
        assert 0 < found.port < 65536


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("https://box", True),
        ("http://127.0.0.1:1", True),
        ("http://localhost", True),
        ("http://[::1]", True),
        ("http://box", False),
        ("http://10.0.0.1", False),
    ],
)
def test_who_can_read_along_is_known(url: str, private: bool) -> None:
    assert parse(url).private is private
