"""The contract every backend keeps."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from caro.domain import BackendName, Decline, Request, Suggestion

    class Backend(Protocol):
        """Turns one request into a suggestion, or declines."""

        name: BackendName

        def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
            """Answer before `deadline` (seconds on `time.monotonic`), or return a Decline.

            An exception means that the backend is broken; the router reports it and asks the next one.
            """
            ...

        def close(self) -> None:
            """Free what was loaded; called once, at the end."""
            ...
