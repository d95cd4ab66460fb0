"""A new session of tmux that runs a command: "create a detached tmux session called build that runs make".

The command is taken as it stands, so it has to be one: in quotes, a path, or a program that is known.
"""

from __future__ import annotations

import re

from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

ASKED = re.compile(
    r"(?:please )?(?:create|start|open|make|launch)(?: me)? (?:an? )?(?:new )?(?P<away>detached )?"
    r"(?:new )?tmux session (?:called |named )?"
    r"(?P<name>(?!(?:and|that|which|with|in|to|running|for)\b)[\w.-]+)"
    r"(?P<behind> in the background| detached)?,? "
    r"(?:(?:that|which) (?:runs|will run|executes)|running|to run|(?:and )?(?:run|runs)(?: in it)?)"
    r"(?: the command)? (?P<command>.+)"
)
PROSE = re.compile(r" (?:and|then|in it|there|please|but|with the|in the)(?: |$)")
"""What shows that the rest is more than a command."""


def command(query: str, programs: Container[str]) -> str | None:
    """Return the start of the session, or None where this is not what was asked for."""
    found = ASKED.fullmatch(query.strip().rstrip("."))
    if found is None:
        return None
    run = found["command"].strip()
    if len(run) > 2 and run[0] == run[-1] and run[0] in "'\"`":
        run = run[1:-1]
    elif PROSE.search(run) or not (run.split()[0] in programs or run.startswith(("./", "/", "~/"))):
        return None
    behind = " -d" if found["away"] or found["behind"] else ""
    return f"tmux new{behind} -s {quote(found['name'])} {quote(run)}"
