"""Requests that name a service of the compose file here and nothing that says so: "tail the worker logs".

Asked when nothing else explains the request, or it is taken for one about a service of the system.
"""

from __future__ import annotations

from caro.backends.static.projectfiles import services
from caro.backends.static.tokens import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Environment

VERBS = frozenset(
    """tail follow restart start stop rebuild build logs log show bring watch kill pause recreate
    see""".split()
)
SAID = frozenset(
    """docker compose docker-compose podman container containers service pod systemctl journalctl systemd
    journal""".split()
)


def of_service(query: str, answer: Callable[[str], str | None], environment: Environment) -> str | None:
    """Return what docker compose does with the service that the request names, or None."""
    lows = {token.low for token in tokenize(query)}
    if not environment.may_look or VERBS.isdisjoint(lows) or not SAID.isdisjoint(lows):
        return None
    named = [name for name in services(environment) if name.lower() in lows]
    if len(named) != 1:
        return None
    command = answer(f"{query.rstrip(' .?!')} with docker compose")
    fits = command is not None and command.startswith("docker compose ") and f" {named[0]}" in command
    return command if fits else None
