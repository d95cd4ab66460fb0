"""The last touch on a command: a folder to move to is made, files further down are found."""

from __future__ import annotations

import os

from caro.backends.static.render import quote_path
from caro.backends.static.surroundings import exists, holds_hidden, is_folder, lacks_ending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading
    from caro.domain import Environment

NAMED = ("named", "new", "create")
"""Concepts by which a request says that it gives the folder its name."""


def _is_called_folder(name: str, items: list[Item]) -> bool:
    """Tell whether the request calls `name` a folder: "into the old folder", "to a directory named old"."""
    plain = [item for item in items if item.concept != "named"]
    for k, item in enumerate(plain):
        beside = plain[max(k - 1, 0) : k + 2]
        if k and item.text == name and any(other.concept == "directory" for other in beside):
            if plain[k - 1].concept == "directory" and k > 1 and plain[k - 2].kind != "concept":
                return False  # "a copy of the docs folder called docs2" is docs2 itself
            return plain[k - 1].concept in ("directory", "to", "in")
    return False


CONTENTS = ("contents", "content")


def of_contents(command: str, reading: Reading, environment: Environment) -> str:
    """Return the command for what is in a folder, where the request speaks of the folder's contents."""
    lows = [token.low for token in reading.tokens]
    words = command.split(" ")
    if not any(word in lows for word in CONTENTS) or any(mark in command for mark in "\\\"'$`|;&<>(){}*"):
        return command
    source, target = words[-2].rstrip("/"), words[-1].rstrip("/")
    if not is_folder(source, environment):
        return command
    if words[0] == "cp" and words[1:-2] == ["-r"]:
        return f"cp -r {source}/. {target}/"
    return moved(source, target, environment) if words[0] == "mv" and len(words) == 3 else command


def moved(source: str, target: str, environment: Environment) -> str:
    """Return the command that moves all that is in a folder, hidden files too where there are some."""
    if not holds_hidden(source, environment):
        return f"mv {source}/* {target}/"
    found = f"find {source} -mindepth 1 -maxdepth 1 -exec mv"
    if environment.dialect == "gnu":
        return f"{found} -t {target}/ {{}} +"
    return f"{found} {{}} {target}/ \\;"


def overseas(command: str) -> str | None:
    """Return a transfer that ends on another machine as `scp` does it; None for one that `scp` does not do.

    Nothing is moved there: what goes wrong on the way would be lost.
    """
    words = command.split(" ")
    host, colon, path = words[-1].partition(":")
    if not colon or "/" in host or not host or path[:1] not in ("/", "~"):
        return command
    if words[0] != "cp" or any(mark in command for mark in "|;&<>'\""):
        return None
    flags = [word for word in words[1:-1] if word[0] == "-"]
    if any(flag not in ("-r", "-R") for flag in flags):
        return None
    named = [word for word in words[1:-1] if word[0] != "-"]
    return " ".join(("scp", *(["-r"] if flags else []), *named, words[-1].removesuffix("/")))


def searched(command: str, reading: Reading, environment: Environment) -> str:
    """Return `find . -name PATTERN -exec command` where no file right here has the ending asked for.

    "Strip blanks from all python files" means those in folders below, where there are none above them.
    """
    head, _, pattern = command.rpartition(" ")
    ending = pattern[2:]
    bare = "".join(head.split("'")[::2])  # what stands outside of single quotes
    if not pattern.startswith("*.") or not ending.isalnum() or any(mark in bare for mark in "|;&<>`$("):
        return command
    here = any(item.concept == "here" for item in reading.items)
    if "below" not in reading.lows and (here or not lacks_ending(ending, environment)):
        return command  # "below here" is not only here
    return f"find . -type f -name '{pattern}' -exec {head} {{}} +"


UNPACKERS = {".gz": "zcat", ".bz2": "bzcat", ".xz": "xzcat", ".zst": "zstdcat"}
READERS = ("head", "tail", "wc", "sort", "grep", "cut", "awk", "sed", "nl", "uniq", "tac")


def unpacked(command: str, environment: Environment) -> str:
    """Return the command fed with what a compressed file holds, where it would read the file as it is."""
    head, _, name = command.rpartition(" ")
    tool = UNPACKERS.get(os.path.splitext(name)[1])
    if ".tar." in name:
        return command
    plain = not any(mark in command for mark in "|;&<>`")
    if tool is None or not plain or head.split(" ", 1)[0] not in READERS or "-i" in head.split():
        return command
    if tool == "zcat" and environment.dialect == "bsd":
        tool = "gunzip -c"  # its zcat wants the ending .Z
    return f"{tool} {name} | {head}"


SINGLY = ("touch", "chmod", "chown", "chgrp")
KINDS = {
    "files": "f", "folders": "d", "directories": "d", "subfolders": "d", "subdirectories": "d", "dirs": "d",
}  # fmt: skip
"""Nouns that speak of many, and what `find` calls them."""
SEVERAL = {
    "file": "files", "folder": "folders", "directory": "folders", "subfolder": "folders",
    "subdirectory": "folders",
}  # fmt: skip
"""The same for one of them behind "every"."""
WITHIN = frozenset("in inside under of from within below underneath on".split())
"""What stands between them and the folder that they lie in."""


def of_files(command: str, reading: Reading, environment: Environment) -> str | None:
    """Return the command for each file or folder in a folder, where it would take the folder itself for them.

    None where files and folders are both spoken of, which no one `-type` finds.
    """
    words = command.split(" ")
    at = 1 if words[0] == "sudo" else 0
    if words[at] not in SINGLY or "-R" in words or any(mark in command for mark in "\\\"'$`|;&<>(){}*"):
        return command
    folder = words[-1]
    lows = [token.low for token in reading.tokens]
    for k in range(1, len(lows)):
        if lows[k - 1] in ("every", "each"):
            lows[k] = SEVERAL.get(lows[k], lows[k])
    kinds = {KINDS[low] for low in lows if low in KINDS}
    places = [
        k for k, low in enumerate(lows) if low in KINDS and lie_in(lows[k + 1 :], folder.rstrip("/").lower())
    ]
    if any(low == folder.lower() and lows[k - 1] == "by" for k, low in enumerate(lows) if k):
        return None  # "files owned by bob": whose they are, and not what they are
    named = "." in folder.strip("./") and not is_folder(folder, environment)
    if not places or named or (exists(folder, environment) and not is_folder(folder, environment)):
        return command
    if len(kinds) > 1:
        return None
    return f"find {folder} -type {kinds.pop()} -exec {' '.join(words[:-1])} {{}} +"


def lie_in(lows: list[str], folder: str) -> bool:
    """Tell whether the words go on with the folder that things lie in: "under the folder /srv"."""
    after = [low for low in lows[:5] if low not in ("the", "folder", "directory", "my", "our")]
    return bool(after[1:2]) and after[0] in WITHIN and after[1].rstrip("/") == folder


def finished(command: str, reading: Reading, environment: Environment) -> str:
    """Return `mkdir -p FOLDER && command` where a transfer ends in a folder that is not there.

    Whether it is there is looked up; where that may not be, a request that names the folder makes it.
    """
    command = of_contents(command, reading, environment)
    if command.endswith(" {} +") and " -t " in command:
        target = command.rpartition(" -t ")[2].removesuffix(" {} +")  # what a search finds goes there
    elif any(mark in command for mark in "\\\"'$`|;&<>(){}"):
        return command
    else:
        target = command.rsplit(" ", 1)[1]
    if not target.endswith("/") and _is_called_folder(target, reading.items):
        command, target = command + "/", target + "/"
    if not target.endswith("/") or target.strip("./") == "" or target[0] in "~-'\"" or "*" in target:
        return command
    said = {item.concept for item in reading.items} | {item.text.lower() for item in reading.items}
    makes = "directory" in said and not said.isdisjoint(NAMED)
    missing = environment.may_look and not is_folder(target, environment)
    near = os.path.dirname(target.rstrip("/"))
    if (missing and (not near or is_folder(near, environment))) or (makes and not environment.may_look):
        return f"mkdir -p {quote_path(target.rstrip('/'))} && {command}"
    return command


def uninstalled(command: str, environment: Environment) -> str:
    """Return what takes a package of the project away where "remove flask" names no file here."""
    name = command.split()[1]
    if "." in name or "/" in name or "*" in name or not environment.may_look or exists(name, environment):
        return command
    from caro.backends.static import ecosystem

    kind = ecosystem.of(name, environment)
    return ecosystem.COMMANDS[kind]["remove"].replace("{pkg}", name) if kind is not None else command
