"""Requests of two steps: "create a folder called build and go into it" is two commands joined by `&&`.

Asked only when no single command explains the request. Each half has to be understood on its own; "it" in the
second half is the thing that the first one names.
"""

from __future__ import annotations

from caro.backends.static.reading import read
from caro.backends.static.slots import daemon
from caro.backends.static.tokens import Token, tokenize
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

JOINTS = ("and", "then", "&&")
ALONE = {"push": "push changes", "pull": "pull changes", "install": "install the dependencies"}
"""Verbs that make a second step by themselves, and what they stand for."""
MOST_JOINTS = 4
"""Both halves are answered at each joint: without a bound, a request of 1,000 words took 8 s."""
VERBS = frozenset(
    """chmod chown delete create copy move rename count run kill stop start restart extract compress install
    download upload replace change open show find check use cd go commit push pull add switch checkout merge
    enable disable build reload make save append upgrade rebase cherrypick tag stash revert list""".split()
)
"""Concepts and words that may open the second step."""
PLURAL = frozenset(("them", "those", "these", "each", "result", "results", "both", "all"))
"""Words that refer to what the first step printed, which `&&` does not hand on."""
REST = frozenset("else rest others remaining only".split())
"""Words for a part of what the first step speaks of: "… and print everything else"."""
SHOWS = frozenset("show print display list give return output".split())
PARTS = frozenset(("only", "just"))
"""Words by which a part of what was found is asked for: "… and print only the time"."""
OF_ME = frozenset(("me", "my", "myself", "i"))
AFTERWARDS = ("afterwards", "afterward", "later")
"""What may close the second step: the order says it already."""
OWNED = ("its", "their", "his")
"""Words for what the first step names, before one of its properties."""
NAMED = ("file", "path", "ident", "quoted", "unknown", "ext")


def split(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return two commands joined by `&&`, or None when the query is not two steps that `answer` knows."""
    tokens = tokenize(query)
    joints = [k for k in range(2, len(tokens) - 1) if tokens[k].low in JOINTS and tokens[k].kind != "quoted"]
    if len(joints) > MOST_JOINTS:
        return None
    for k in joints:
        end = k + 1
        while end < len(tokens) and tokens[end].low in JOINTS:
            end += 1
        left, right = tokens[:k], tokens[end:]
        if not right:
            break
        if left[-1].kind == "comma":
            left = left[:-1]
        alone = (
            ALONE.get(right[0].low) if len(right) == 1 or right[1].low in ("it", "them", "again") else None
        )
        if len(left) < 2 or (alone is None and (len(right) < 2 or not opens(right[0]))):
            continue
        if alone is None and any(token.low in PLURAL for token in right):
            continue
        if alone is None and not REST.isdisjoint(token.low for token in right):
            continue
        if (
            alone is None
            and right[0].low in SHOWS
            and not PARTS.isdisjoint(token.low for token in right[1:3])
        ):
            continue
        while len(right) > 2 and right[-1].low in AFTERWARDS:
            right = right[:-1]
        first, renamed = answer(query[: left[-1].end]), ""
        if first is not None and first.startswith(("cp ", "mv ")) and any(t.low == "it" for t in right):
            if left[0].low != "rename" or "'" in first:
                return None  # the copy, the original, the folder?
            renamed = first.split()[-1]
        if alone is not None and first is not None and first.startswith(("docker ", "podman ")):
            if first.split()[1] not in ("tag", "build") or right[0].low != "push":
                return None
            return f"{first} && {first.split()[0]} push {_image(first)}"
        if first is not None and first.startswith(INSIDE) and " -d " not in first:
            return None  # what is to be done then is done in there
        if first is not None and first.startswith("python3") and " -m venv " in first:
            inside = _inside(query, first, right, answer)
            if inside is not None:
                return inside
        told = alone or _resolve(query, left, right, renamed)
        second = answer(told) if first is not None else None
        if second is not None and '"$USER"' in second and OF_ME.isdisjoint(token.low for token in right):
            made = first.split() if first is not None else []
            if made[:2] != ["sudo", "useradd"]:
                return None  # "create … and add to the group docker" is not about me
            second = second.replace('"$USER"', made[-1])
        theirs = any(token.low in ("its", "their") for token in right)
        if theirs and second is not None and second.startswith(("find ", "ls")):
            return None  # the logs of what was spoken of are no files anywhere
        if first is not None and second is not None:
            return f"{first} && {second}"
    return None


INSIDE = (
    "tmux new",
    "tmux attach",
    "docker exec -it ",
    "docker run -it ",
    "podman exec -it ",
    "kubectl exec -it ",
)
"""Openings of commands that a person goes into."""


def _inside(query: str, first: str, right: list[Token], answer: Callable[[str], str | None]) -> str | None:
    """Return the making of a virtual environment with what is to be installed in it."""
    while right[-1].low in ("it", "in", "there", "inside", "into", "to", "then"):
        right = right[:-1]
    second = answer(query[right[0].start : right[-1].end]) if right else None
    if second is None or not second.startswith("python3 -m pip install "):
        return None
    return f"{first} && {first.split()[-1]}/bin/{second}"


def _image(command: str) -> str:
    """Return the image that `docker tag` or `docker build` names."""
    words = command.split()
    return words[words.index("-t") + 1] if "-t" in words else words[-1]


def opens(token: Token) -> bool:
    """Tell whether a word may open a step: it is an order."""
    sense = look_up(token.low)
    return token.low in VERBS or (sense or "").lstrip("~") in VERBS


def _resolve(query: str, left: list[Token], right: list[Token], renamed: str) -> str:
    """Return the second step with "it" replaced by the last thing that the first one names, or `renamed`."""
    text = query[right[0].start : right[-1].end]
    if not any(token.low in ("it", "him", "her", "there", *OWNED) for token in right):
        return text
    items = read(query[: left[-1].end]).items
    named = [item.text for item in items if item.kind in NAMED or daemon(item.text)]
    named = [renamed] if renamed else named
    if not named:
        return text
    for k, token in enumerate(right):
        if token.low in OWNED and k + 1 < len(right):
            rest = query[right[k + 1].start : right[-1].end]
            return f"{query[right[0].start : token.start]}{rest} of {named[-1]}"
    out, at = "", right[0].start
    for token in right:
        if token.low in ("it", "him", "her", "there"):
            out += query[at : token.start] + ("in " if token.low == "there" else "") + f'"{named[-1]}"'
            at = token.end
    return out + query[at : right[-1].end]
