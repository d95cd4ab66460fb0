"""HTTP/1.1 as far as a chat server needs it: one request at a time, every wait and every size bounded.

`http.client` costs 33 ms of CPU to import, twice a whole static answer, and reads heads line by line with a
limit for each byte rather than for the whole; `socket` costs 8 and `urllib.parse` 9 (`python -X importtime`).
The parts of it that a chat server needs fit into four short files over the socket module in C.
"""

from __future__ import annotations


class WireError(Exception):
    """The server answered, but not with what was asked for, or broke off; the message is for a person."""

    def __init__(self, message: str, status: int = 0, wait: float = 0) -> None:
        """Hold the message, the HTTP status (0 when the answer was none) and how long to wait, in seconds.

        The wait is what the server asked for in Retry-After, 0 where it asked for none.
        """
        super().__init__(message)
        self.status = status
        self.wait = wait


class UnreachableError(WireError):
    """No connection came about; `late` tells that it took the whole time that one may take."""

    def __init__(self, message: str, late: bool = False) -> None:
        super().__init__(message)
        self.late = late
