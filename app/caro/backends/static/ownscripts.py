"""Requests to run a script that lies in the project: "run the deploy script" is `bash scripts/deploy.sh`.

The name is looked for here and in the folders where scripts usually lie; nothing is executed.
"""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.domain import Environment

PLACES = ("", "scripts/", "script/", "bin/", "tools/")
RUNNERS = (
    (".sh", "bash"),
    (".bash", "bash"),
    (".py", "python3"),
    (".js", "node"),
    (".rb", "ruby"),
    (".pl", "perl"),
)
VERBS = frozenset(("run", "execute", "start", "launch", "call"))
NOISE = frozenset(
    "the please pls can you could i want to my our this with using bash python node now".split()
)


def command(reading: Reading, environment: Environment) -> str | None:
    """Return what runs the one script that "the NAME script" names, or None."""
    lows = [token.low for token in reading.tokens if token.kind != "comma"]
    if not environment.may_look or "script" not in lows[2:] or len(lows) > len(NOISE):
        return None
    at = lows.index("script", 2)
    name = reading.tokens[at - 1].text
    rest = {*lows[: at - 1], *lows[at + 1 :]}
    if VERBS.isdisjoint(rest) or rest - VERBS - NOISE or not name.replace("_", "").replace("-", "").isalnum():
        return None
    found = [
        (runner, place + form + ending)
        for place in PLACES
        for ending, runner in RUNNERS
        for form in dict.fromkeys((name, name.lower()))
        if exists(place + form + ending, environment)
    ]
    return f"{found[0][0]} {quote_path(found[0][1])}" if len(found) == 1 else None
