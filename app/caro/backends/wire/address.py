"""An http or https address, taken apart. Nothing of a password in it is ever shown."""

from __future__ import annotations

from caro._record import dataclass

PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is asked."""

    scheme: str
    host: str
    """As the resolver takes it: without the brackets of an IPv6 address."""
    port: int
    path: str
    """Without the slash at its end; "" for none."""
    login: str
    """`user:password` where the address holds them, else ""."""

    @property
    def authority(self) -> str:
        """Return host and port as a Host header spells them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def shown(self) -> str:
        """Return the address as it may be shown and kept: without user and password."""
        return f"{self.scheme}://{self.authority}{self.path}"

    @property
    def private(self) -> bool:
        """Tell whether nobody on the way can read what is sent."""
        return self.scheme == "https" or self.host in ("localhost", "::1") or self.host.startswith("127.")


def parse(url: str) -> Address:
    """Return `url` taken apart; ValueError, which shows nothing of a password, when it is no address."""
    scheme, separator, rest = url.strip().partition("://")
    scheme = scheme.lower()
    if not separator or scheme not in PORTS:
        raise ValueError("the address does not begin with http:// or https://")
    authority, slash, path = rest.partition("/")
    login, _, place = authority.rpartition("@")
    if not all("!" <= ch <= "~" for ch in place + path):
        # A blank or a line break would end up in the head of the request.
        raise ValueError("the address holds characters that no address has")
    if "?" in rest or "#" in rest:
        raise ValueError("the address holds more than a server and a path")
    if place.startswith("["):
        host, bracket, after = place[1:].partition("]")
        if not bracket or (after and not after.startswith(":")):
            raise ValueError("the address has a bracket that is not closed")
        port = after[1:]
    else:
        host, _, port = place.partition(":")
    if not host or set(host) & set('[]\\<>^`{|}"%'):
        raise ValueError("the address names no server")
    if not port:
        number = PORTS[scheme]
    elif port.isascii() and port.isdigit() and len(port) < 6 and 0 < int(port) < 65536:
        number = int(port)
    else:
        raise ValueError("the address has a port that is no number from 1 to 65535")
    return Address(scheme, host.lower(), number, (slash + path).rstrip("/"), _unquoted(login))


def _unquoted(text: str) -> str:
    """Decode `%41` and the like, as user names and passwords are written in addresses."""
    if "%" not in text:
        return text
    first, *others = text.encode("utf-8", "replace").split(b"%")
    found = bytearray(first)
    for part in others:
        try:
            found += bytes.fromhex(part[:2].decode("ascii")) + part[2:]
        except ValueError:
            found += b"%" + part
    return found.decode("utf-8", "replace")
