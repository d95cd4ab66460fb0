"""Links that are to be made here: "symlink /etc/hosts to here", "make a link to ../lib in this folder".

A link has the name of what it leads to, so what lies here itself can't be linked here: that would be a link
to itself, and is declined.
"""

from __future__ import annotations

import os

from caro.backends.static.render import quote_glob, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading
    from caro.domain import Environment

LINKS = frozenset(("symlink", "link", "shortcut"))
VERBS = frozenset("""symlink softlink soft link hardlink hard create make add put place set""".split())
"""How a request to make a link begins: "links in a.txt" and "symlinks here" are none."""
MAKES = frozenset(("create", "move", "add", "hard"))
"""Concepts before the link of "make a link", "put a link"."""
ROUND = frozenset(
    ("to", "in", "from", "and", "directory", "file", "pointing", "point", "of", "for", "as", "new")
)
"""Concepts that may stand around a path."""
PATHS = frozenset(("file", "path", "quoted", "glob"))


def command(reading: Reading) -> str | None:
    """Return the command that makes the links, empty where it can't be told; None for another request."""
    items = reading.items
    if not items or reading.tokens[items[0].first].low not in VERBS:
        return None
    at = 0
    while at < len(items) and items[at].concept in MAKES:
        at += 1
    relative = items[at : at + 1] and items[at].text.lower() == "relative"
    at += bool(relative)
    if at >= len(items) or items[at].concept not in LINKS:
        return None
    rest = items[at + 1 :]
    if items[0].concept == "move" and rest and rest[0].kind in PATHS:
        return None  # "put the link a.txt here": there is one
    if at == 0 and rest and all(item.kind in PATHS for item in rest):
        return ""  # "link a.txt" does not say where the link is to be
    if not _is_here(rest) or not any(item.kind in PATHS for item in rest):
        return None
    hard = any(item.concept == "hard" for item in items[:at])
    return _made(rest, hard, bool(relative), reading.environment) or ""


def _is_here(items: list[Item]) -> bool:
    """Tell whether the links are to lie here, and the folder here is not what they lead to."""
    for k, item in enumerate(items):
        if item.concept == "here":
            return True
        if item.kind in PATHS and item.text in (".", "./") and k and items[k - 1].concept in ("to", "in"):
            return k > 1 and any(other.kind in PATHS for other in items[: k - 1])
    return False


def _made(items: list[Item], hard: bool, relative: bool, environment: Environment) -> str | None:
    """Return the command, None where a word is not understood or the link would lead to itself."""
    sources: list[str] = []
    name = ""
    k = 0
    while k < len(items):
        item = items[k]
        if item.concept in ("named", "as") and k + 1 < len(items) and not name:
            k += 1
            name = items[k].text
        elif item.kind in PATHS:
            if item.text not in (".", "./"):
                sources.append(quote_glob(item.text) if item.kind == "glob" else item.text)
                if lies_here(item.text, environment) and not (name or _names_next(items, k)):
                    return None
        elif item.concept != "here" and item.concept not in ROUND:
            return None
        k += 1
    if not sources or (name and (len(sources) > 1 or "/" in name)):
        return None
    if name and any(os.path.normpath(one) == name for one in sources):
        return None
    flags = "" if hard else "-s "
    if relative and any(one.startswith(("/", "~")) for one in sources):
        if environment.dialect != "gnu":
            return None  # the others have no option for it
        flags = "-sr "
    globs = {quote_glob(item.text) for item in items if item.kind == "glob"}
    words = [one if one in globs else quote_path(one) for one in sources]
    return f"ln {flags}{' '.join(words)} {quote_path(name) if name else '.'}"


def _names_next(items: list[Item], k: int) -> bool:
    """Tell whether the link gets a name further on."""
    return any(item.concept in ("named", "as") for item in items[k + 1 :])


def lies_here(text: str, environment: Environment) -> bool:
    """Tell whether a path names something in this folder, or has no name that a link could bear."""
    home = environment.home or "~"
    whole = home + text[1:] if text == "~" or text.startswith("~/") else text
    folder, base = os.path.split(os.path.normpath(whole))
    return base in ("", ".", "..") or folder == "" or folder == os.path.normpath(environment.cwd)
