"""Several servers that can do the same: asked in order, those last of all that lately failed to answer."""

from __future__ import annotations

import time

from caro.backends.wire import UnreachableError, WireError
from caro.backends.wire.address import parse
from caro.backends.wire.client import Client
from caro.backends.wire.health import SILENT_SECONDS, UNREACHABLE_SECONDS, WAITED_SECONDS, Health

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from caro.backends.wire.address import Address

    T = TypeVar("T")

BUSY_SECONDS = 5.0
"""How long a server is left alone that says it is too busy, but not for how long."""


class PoolError(Exception):
    """No server answered; `code` is that of a Decline, the message holds every server with its reason."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def split(text: str) -> list[str]:
    """Return the addresses in `text`, which stand between blanks or commas."""
    return text.replace(",", " ").split()


class Pool:
    """The servers at `addresses`, in the order of preference."""

    def __init__(
        self, addresses: list[str], variables: Mapping[str, str], key: Callable[[Address], str], remedy: str
    ) -> None:
        """Make the clients; ValueError for an impossible address.

        `key` returns the key for the address it is given, `remedy` says what helps when nobody listens there.
        """
        self.clients = [Client(parsed, key(parsed)) for parsed in map(parse, addresses)]
        self._health = Health(variables)
        self._remedy = remedy

    def ask(self, deadline: float, function: Callable[[Client, float], T]) -> T:
        """Return what `function` returns for the first server that answers; PoolError when none does.

        Each is asked with its share of the time, one that was lately found dead not at all.
        """
        faults: list[tuple[str, str]] = []
        able = [client for client in self.clients if not self._left_alone(client, faults)]
        for count, client in zip(range(len(able), 0, -1), able, strict=True):
            now = time.monotonic()
            share = now + (deadline - now) / count
            shown = client.address.shown
            try:
                result = function(client, share)
            except (OSError, WireError) as error:
                faults.append(self._fault(shown, error, time.monotonic() - now))
            else:
                self._health.is_well(shown)
                return result
        codes = {code for code, _ in faults}
        code = codes.pop() if len(codes) == 1 else "unavailable"
        raise PoolError(code, "; ".join(text for _, text in faults))

    def examine(self, seconds: float, function: Callable[[Client, float], T]) -> list[tuple[Client, T | str]]:
        """Ask every server now, whatever is remembered; return what each gave, or its failure in words."""
        found: list[tuple[Client, T | str]] = []
        for client in self.clients:
            now = time.monotonic()
            shown = client.address.shown
            try:
                result = function(client, now + seconds)
            except (OSError, WireError) as error:
                found.append((client, self._fault(shown, error, time.monotonic() - now)[1]))
            else:
                self._health.is_well(shown)
                found.append((client, result))
        return found

    def close(self) -> None:
        """Close every connection."""
        for client in self.clients:
            client.close()

    def _left_alone(self, client: Client, faults: list[tuple[str, str]]) -> bool:
        shown = client.address.shown
        found = self._health.ailing(shown)
        if found is None:
            return False
        seconds, why = found
        faults.append(
            ("unavailable", f"{shown}: {why}; asked again in {seconds:.0f} s (caro doctor asks it now)")
        )
        return True

    def _fault(self, shown: str, error: Exception, waited: float) -> tuple[str, str]:
        """Return the code and the words for a failure, and remember it where it cost time."""
        if isinstance(error, UnreachableError):
            if error.late:
                self._health.fell_ill(shown, UNREACHABLE_SECONDS, f"could not be reached: {error}")
            return "unavailable", f"cannot reach {shown} ({error}); {self._remedy}"
        if isinstance(error, TimeoutError):
            why = str(error) or "it did not answer in time"
            if waited >= WAITED_SECONDS:
                self._health.fell_ill(shown, SILENT_SECONDS, why)
            return "timeout", f"{shown}: {why}"
        if isinstance(error, WireError):
            return self._refused(shown, error)
        return (
            "unavailable",
            f"cannot reach {shown} ({getattr(error, 'strerror', None) or error}); {self._remedy}",
        )

    def _refused(self, shown: str, error: WireError) -> tuple[str, str]:
        if error.status in (401, 403):
            return "unavailable", f"{shown} refused the key: {error}"
        if error.status in (429, 503):
            wait = error.wait or BUSY_SECONDS
            self._health.fell_ill(shown, wait, f"said that it is too busy (HTTP status {error.status})")
            return "unavailable", f"{shown} is too busy: {error}; asked again in {wait:.0f} s"
        return ("model" if error.status == 404 else "broken"), f"{shown}: {error}"
