"""Requests that are a command already: "mkdir photos2024", "rm -rf build", "chmod 600 id_rsa".

Taken as they stand when every word after the tool is a name, an option or a mode, and none of them English.
"""

from __future__ import annotations

from caro.backends.static.render import quote, quote_glob, quote_path
from caro.backends.static.surroundings import exists, is_folder
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.tokens import Token
    from caro.domain import Environment

NAMES = {
    "mkdir": 1, "rmdir": 1, "touch": 1, "cat": 1, "rm": 1, "cp": 2, "mv": 2, "ln": 2, "chmod": 2, "ls": 1,
    "du": 1, "stat": 1, "realpath": 1, "readlink": 1,
}  # fmt: skip
"""Tools whose names are no English words, with how many names they need at least."""
NEW = ("mkdir", "touch")
"""Tools that make what they name, so that a name may be any word."""
KINDS = frozenset("word ident file path glob number mode ext literal host quoted userhost date range".split())
NO_NAMES = frozenset("file files folder folders directory directories dir new empty each every".split())


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command that the request is, with its names quoted where the shell needs it, or None."""
    first, *rest = reading.tokens
    tool = first.low
    if tool not in NAMES or first.text != tool:
        return None
    flags = [token for token in rest if token.kind == "flag"]
    names = [token for token in rest if token.kind != "flag"]
    if len(names) < NAMES[tool] and not (tool in ("ls", "du") and flags):
        return None
    if tool == "mkdir" and flags and flags[0].text not in ("-p", "-v", "-pv"):
        return None
    if not all(_plain(token, tool in NEW or bool(flags), environment) for token in names):
        return None
    if tool == "chmod" and names[0].kind not in ("number", "mode"):
        return None
    folder = tool in ("rm", "cp") and not flags and is_folder(names[0].text, environment)
    words = [tool, *(["-r"] if folder else []), *(token.text for token in flags)]
    for k, token in enumerate(names):
        modal = k == 0 and tool == "chmod"
        words.append(
            quote(token.text)
            if modal
            else quote_glob(token.text)
            if token.kind == "glob"
            else quote_path(token.text)
        )
    return " ".join(words)


def _plain(token: Token, sure: bool, environment: Environment) -> bool:
    """Tell whether a token can only be meant as a name or a mode; with `sure`, a known word may be a name."""
    if token.kind not in KINDS or any(c in token.text for c in "|<>;&()`{}$\n"):
        return False
    if token.kind != "word":
        return True
    sense = look_up(token.low)
    if sense is None or len(token.low) == 1 or exists(token.text, environment):
        return True
    # "mkdir test" names a folder, "rm -r build" too; "mkdir in test" and "touch all" do not
    return sure and sense != "" and sense[0] != "~" and token.low not in NO_NAMES
