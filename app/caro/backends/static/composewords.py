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
    """docker compose docker-compose podman container containers pod systemctl journalctl systemd
    journal""".split()
)


def of_service(
    query: str, answer: Callable[[str], str | None], environment: Environment, other: str | None
) -> str | None:
    """Return what docker compose does with the service that the request names, else the other answer.

    None where a service of the system is the other answer and one of the compose file has that name.
    """
    lows = {token.low for token in tokenize(query)}
    if not environment.may_look or VERBS.isdisjoint(lows) or not SAID.isdisjoint(lows):
        return other
    named = [name for name in services(environment) if name.lower() in lows]
    if len(named) != 1:
        return other
    command = answer(f"{query.rstrip(' .?!')} with docker compose")
    fits = command is not None and command.startswith("docker compose ") and f" {named[0]}" in command
    return command if fits else None
