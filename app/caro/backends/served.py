"""What the backends that ask a model on a server share: settings, connections, what is made of an answer.

Each adds where its servers are, what a request looks like there, and how a piece of an answer is read.
"""

from __future__ import annotations

import _thread
import os

from caro.domain import Decline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caro.backends import chat
    from caro.backends.wire.client import Client
    from caro.backends.wire.pool import Pool
    from caro.domain import BackendName, Request, Suggestion


class ServedBackend:
    """Asks the servers in order; connections and the models found there are kept for the next requests."""

    name: BackendName
    model_variable: str
    """Which variable names the model."""

    def __init__(self, variables: Mapping[str, str] | None = None) -> None:
        """Read the settings from `variables`, the process's own unless given."""
        self._variables = os.environ if variables is None else variables
        self._model = self._variables.get(self.model_variable, "")
        self._found: dict[Client, str] = {}
        self._pool: Pool | None = None
        self._lock = _thread.allocate_lock()
        self.watch: Callable[[str], None] | None = None
        """Told the text of the model so far, as it grows."""

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Ask the model for one command; every failure is a decline that says what to do."""
        from caro.backends import chat
        from caro.backends.wire.pool import PoolError

        try:
            with self._lock:
                if self._pool is None:
                    self._pool = self._servers()
            reply = chat.Reply(self._read, self.watch)
            model = self._pool.ask(deadline, lambda client, limit: self._ask(client, request, limit, reply))
        except (PoolError, ValueError) as error:
            return Decline(self.name, getattr(error, "code", "unavailable"), str(error))
        return chat.judged(self.name, model, reply)

    def close(self) -> None:
        """Close the connections."""
        if self._pool is not None:
            self._pool.close()

    def _servers(self) -> Pool:
        """Return the configured servers; ValueError where a setting can't be used."""
        raise NotImplementedError

    def _ask(self, client: Client, request: Request, deadline: float, reply: chat.Reply) -> str:
        """Have the model write into `reply`; return the model's name."""
        raise NotImplementedError

    def _read(self, value: dict[str, object]) -> tuple[str, str]:
        """Return the text in a piece of the answer, and why it ended there, "" where it goes on."""
        raise NotImplementedError
