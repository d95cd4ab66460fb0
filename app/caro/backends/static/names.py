"""Requests that name several things in a row: "create folders a, b and c in projects".

Read from the words as typed, because a word in a list of names is a name, whatever else it means.
"""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.tokens import Token

FOLDERS = frozenset(
    "folder folders directory directories dir dirs subfolder subfolders subdirectories subdirs".split()
)
FILES = frozenset("file files".split())
OPENINGS = frozenset(
    """please can could you would how do i to create make add mkdir touch generate the a some new empty
    three two four five blank text with named called following these""".split()
)
"""Words that may stand before the noun."""
INTRO = frozenset("named called with the names as following : , ,".split())
JOINTS = frozenset(("and", ",", "&", "plus"))
PLACES = frozenset(("in", "inside", "under", "within", "into"))
NO_NAMES = PLACES | FOLDERS | FILES | frozenset(
    """with for from of to that which if not all each every containing at on named called here this my the a-z
    through until then""".split()
)  # fmt: skip
KINDS = frozenset("word ident file path quoted ext literal number date".split())


def command(reading: Reading) -> str | None:
    """Return the command that makes the things listed, or None when the request is no such list."""
    tokens = reading.tokens
    if len(tokens) < 4 or not any(token.low in ("and", ",", "&") for token in tokens):
        return None
    at = 0
    while at < len(tokens) and tokens[at].low in OPENINGS:
        at += 1
    opening = {token.low for token in tokens[:at]}
    typed = opening & {"mkdir", "touch"}
    if not (typed or opening & {"create", "make", "add", "generate"}):
        return None
    folders, plural = "mkdir" in opening, bool(typed)
    if at < len(tokens) and tokens[at].low in FOLDERS | FILES:
        folders = tokens[at].low in FOLDERS
        plural = tokens[at].low.endswith("s")
        at += 1
    elif not typed:
        return None
    top = ""
    if at + 2 < len(tokens) and folders and tokens[at + 1].low in ("with", "containing"):
        # "create a folder shop with subfolders a and b"
        inner = [k for k in range(at + 2, len(tokens)) if tokens[k].low in FOLDERS]
        if not inner or not _is_name(tokens[at]):
            return None
        plural = True
        top, at = tokens[at].text.rstrip("/") + "/", inner[0] + 1
    while at < len(tokens) and tokens[at].low in INTRO:
        at += 1
    found = _list(tokens[at:])
    if found is None:
        return None
    names, place = found
    if (
        len(names) < 2
        or not plural
        or (not folders and not typed and not all(t.kind in ("file", "quoted", "path") for t in names))
    ):
        return None
    parents = "-p " if folders and (top or any("/" in t.text.strip("/") for t in names)) else ""
    words = [quote_path(place + top + token.text) for token in names]
    return ("mkdir " + parents if folders else "touch ") + " ".join(words)


def _is_name(token: Token) -> bool:
    return token.kind in KINDS and token.low not in NO_NAMES and token.low not in JOINTS


def _list(tokens: list[Token]) -> tuple[list[Token], str] | None:
    """Return the names in a row and the folder after "in"; None when anything else is said."""
    names: list[Token] = []
    joined = True
    for k, token in enumerate(tokens):
        if token.low in JOINTS:
            joined = True
        elif token.low in PLACES:
            place = _place(tokens[k + 1 :])
            return (names, place) if place is not None else None
        elif not _is_name(token) or (not joined and look_up(token.low) is not None and token.kind == "word"):
            return None
        else:
            if not joined and not (token.kind == "file" and names[-1].kind == "file"):
                return None
            names.append(token)
            joined = False
    return names, ""


def _place(tokens: list[Token]) -> str | None:
    rest = [t for t in tokens if t.low not in FOLDERS and t.low not in ("the", "my", "a")]
    if {t.low for t in rest} <= {"here", "this", "current", "it"}:
        return ""
    if len(rest) != 1 or rest[0].kind not in KINDS:
        return None
    return rest[0].text.rstrip("/") + "/"
