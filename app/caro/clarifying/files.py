"""Files: only those here or those below too, which one of that name, files or folders, a day or 24 hours.

Nothing is asked about a look: only where a command changes something, or could not run as it stands.
"""

from __future__ import annotations

import os

from caro._record import replace
from caro.clarifying import MOST, Question, Reading, answered, counted
from caro.clarifying.touched import MOST_ENTRIES, touched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment, Request

CHANGERS = frozenset("rm mv cp gzip bzip2 xz chmod chown sed shred".split())
"""Programs that change the files that patterns name."""
SAID_WHERE = frozenset(
    """here recursively recursive folder directory folders directories subfolders subdirectories below
    everywhere under inside within tree level top nested""".split()
)
"""Words by which a request says itself how far down it goes."""
DAYS = ("last day", "past day", "last one day")


def changes(command: str) -> bool:
    """Tell whether a command changes the files that it finds or that patterns name."""
    last = command.rpartition(" && ")[2]
    if last.startswith("find "):
        if " -delete" in last:
            return True
        act = last.partition(" -exec ")[2].split(" ", 1)[0]
        return act in CHANGERS
    return last.split(" ", 1)[0] in CHANGERS and "*" in last


def which_folder(request: Request, command: str) -> Question | None:
    """`delete the log files`, where some are in this folder and others in folders below."""
    if not changes(command) or not SAID_WHERE.isdisjoint(request.query.lower().replace(",", " ").split()):
        return None
    here = _first(request, f"{request.query} here", f"{request.query} in this folder")
    below = _first(request, f"{request.query} recursively")
    if here is None or below is None or here[0] == below[0] or command not in (here[0], below[0]):
        return None
    readings = [
        Reading("here and in the folders below", *below),
        Reading("only in this folder", *here),
    ]
    if command == here[0]:
        readings.reverse()
    return _differing("Which files?", readings, request.environment)


def which_day(request: Request, command: str) -> Question | None:
    """`delete files from the last day`: the last 24 hours, or since midnight."""
    low = request.query.lower()
    said = next((day for day in DAYS if day in low), "")
    if not said or not changes(command):
        return None
    at = low.index(said)
    whole, after = request.query[:at], request.query[at + len(said) :]
    for before in ("in the ", "from the ", "within the ", "during the ", "of the ", "over the ", "the "):
        if whole.lower().endswith(before):
            whole = whole[: -len(before)]
            break
    today = _first(request, f"{whole}today{after}")
    if today is None or today[0] == command:
        return None
    readings = [
        Reading("in the last 24 hours", command, request.query),
        Reading("since midnight", *today),
    ]
    return _differing("Since when?", readings, request.environment, said)


def which_kind(request: Request, command: str) -> Question | None:
    """`delete everything named cache`, where that is the name of files and of folders."""
    if "find " not in command or " -type " in command or not changes(command):
        return None
    low = request.query.lower()
    for word in ("everything", "anything", "all"):
        for called in (" named ", " called "):
            if word + called in low:
                at = low.index(word + called)
                before, after = request.query[:at], request.query[at + len(word) :]
                kinds = [
                    ("files", _first(request, f"{before}all files{after}")),
                    ("folders with all that is in them", _first(request, f"{before}all folders{after}")),
                ]
                told = [Reading(says, *one) for says, one in kinds if one is not None]
                return _differing("Files or folders?", told, request.environment, word + called)
    return None


def _first(request: Request, *queries: str) -> tuple[str, str] | None:
    """Return the matcher's command for the first of some requests that it knows, and that request."""
    for query in queries:
        command = answered(query, request)
        if command is not None:
            return command, query
    return None


def _differing(
    asks: str, readings: list[Reading], environment: Environment, about: str = ""
) -> Question | None:
    """Return the question where the readings act on different paths here, and each on some."""
    sets = [touched(one.command, environment) for one in readings]
    if len(readings) < 2 or any(not one for one in sets) or len(set(sets)) < 2:
        return None
    noun = "entry" if any(" -type d" in one.command for one in readings) else "file"
    told = [
        replace(reading, says=f"{reading.says} ({_number(len(one or ()), noun)})")
        for reading, one in zip(readings, sets, strict=True)
    ]
    return Question(asks, tuple(told), about)


def _number(count: int, noun: str) -> str:
    return counted(count, noun) if noun == "file" else f"{count}"


# --- which file of that name -----------------------------------------------------------------------------

READERS = frozenset(
    "cat less head tail wc rm nano vim vi sed grep sort uniq cut awk file stat open xdg-open diff".split()
)
"""Programs that want a file that is there."""
SKIPPED = frozenset((".git", "node_modules", ".venv", "__pycache__"))


def which_file(request: Request, command: str) -> Question | None:
    """`show settings.py`, where there is none here and several further down."""
    words = command.split(" ")
    if words[0] not in READERS or any(mark in command for mark in "|;&<>`$*"):
        return None
    asked = request.query.split()
    for name in words[1:]:
        if "." not in name[1:] or "/" in name or name not in asked or name[0] == "-":
            continue
        if os.path.lexists(os.path.join(request.environment.cwd, name)):
            continue
        readings = []
        for path in _below(name, request.environment.cwd):
            said = _first(request, " ".join(path if word == name else word for word in asked))
            if said is not None:
                readings.append(Reading(path, *said))
        return Question(f"Which {name}?", tuple(readings), name) if len(readings) > 1 else None
    return None


def _below(name: str, top: str) -> list[str]:
    """Return the paths of files of that name further down, the nearest first."""
    found: list[str] = []
    left = MOST_ENTRIES
    for place, folders, files in os.walk(top):
        folders[:] = sorted(one for one in folders if one not in SKIPPED)
        if name in files:
            found.append(os.path.relpath(os.path.join(place, name), top))
        left -= len(files) + len(folders)
        if left < 0:
            break
    return sorted(found, key=lambda path: (path.count("/"), path))[:MOST]
