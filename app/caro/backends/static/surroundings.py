"""What a request names may be looked at: whether a file, folder or tool of that name is here.

Read-only, never executed, a few system calls of some microseconds each; `Environment.may_look` turns it off.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment


def is_folder(name: str, environment: Environment) -> bool:
    """Tell whether `name` is a folder, seen from where the command will run."""
    return environment.may_look and os.path.isdir(_full(name, environment))


def exists(name: str, environment: Environment) -> bool:
    """Tell whether there is a file, folder or link called `name`."""
    return environment.may_look and _there(_full(name, environment))


def _there(path: str) -> bool:
    """Tell whether something lies at a path, be it a link that leads nowhere.

    Most of what is looked for is not there, and an exception for each would take as long as the look itself.
    Some C libraries and sandboxes refuse this way of asking: they are known by what they say of the root.
    """
    global _asks
    if _asks is None:
        _asks = os.access in os.supports_follow_symlinks and os.access("/", os.F_OK, follow_symlinks=False)
    if not _asks:
        return os.path.lexists(path)
    try:
        return os.access(path, os.F_OK, follow_symlinks=False)
    except (OSError, ValueError):
        return False


_asks: bool | None = None
"""Whether a link can be asked about without an exception; None while nobody has tried."""


MOST_ENTRIES = 5000
"""Entries of a folder that are looked through for an ending; 0.2 µs each."""


def lacks_ending(ending: str, environment: Environment) -> bool:
    """Tell whether no file right here has the ending, `py` for example: they must be further down then."""
    if not environment.may_look:
        return False
    try:
        names = os.listdir(environment.cwd)
    except OSError:
        return False
    wanted = "." + ending
    return len(names) <= MOST_ENTRIES and not any(name.endswith(wanted) for name in names)


def holds_hidden(folder: str, environment: Environment) -> bool:
    """Tell whether something with a name that begins with a dot lies right in a folder."""
    return any(name[0] == "." for name, _ in _entries(folder, environment))


def holds_only_folders(folder: str, environment: Environment) -> bool:
    """Tell whether all that lies right in a folder are folders: its files are further down then."""
    entries = _entries(folder, environment)
    return bool(entries) and all(is_dir for _, is_dir in entries)


def has_stem(stem: str, folder: str, environment: Environment) -> bool:
    """Tell whether a file right in a folder has the name `stem` and an ending: "the manual" is manual.pdf."""
    low = stem.lower() + "."
    return any(name.lower().startswith(low) and not is_dir for name, is_dir in _entries(folder, environment))


def _entries(folder: str, environment: Environment) -> list[tuple[str, bool]]:
    """Return the names in a folder, of a few thousand at most, and whether each is a folder."""
    if not environment.may_look:
        return []
    try:
        with os.scandir(_full(folder, environment)) as entries:
            pairs = zip(range(MOST_ENTRIES), entries, strict=False)
            return [(entry.name, entry.is_dir()) for _, entry in pairs]
    except OSError:
        return []


MOST_WORDS = 30
"""Words of a request that are looked at as parts of names; a look is one system call of 2 µs."""
LONGEST_NAME = 4
"""Words of a name with blanks."""


def with_names_quoted(query: str, environment: Environment) -> str:
    """Return `query` with quotes around names with blanks that stand here: "delete my notes.txt".

    Longer names win, and what stands in quotes already is left alone.
    """
    if not environment.may_look:
        return query
    words = query.split(" ")
    blanks = len(words) < 4 or _holds_blanks(environment.cwd)
    if not blanks and "/" not in query and "~" not in query:
        return query
    quoted = any(mark in query for mark in '"`“”‘') or any(
        word[:1] == "'" or word[-1:] == "'" for word in words
    )
    if len(words) > MOST_WORDS or quoted:
        return query
    mark = '"' if "'" in query else "'"
    start = 0
    while start < len(words) - 1:
        for end in range(min(start + LONGEST_NAME, len(words)), start + 1, -1):
            name = " ".join(words[start:end])
            if not (blanks or "/" in name or name[:1] == "~"):
                continue
            if words[start] and words[end - 1] and exists(name, environment):
                words[start:end] = [f"{mark}{name}{mark}"]
                break
        start += 1
    return " ".join(words)


MOST_LISTED = 300
"""Entries of a folder that are looked through for a blank; after so many, each name is looked for."""
SETTLED = 3_000_000_000
"""Nanoseconds after a change of a folder from which on its time tells of every later one, however coarse."""
_listed: tuple[tuple[int, int, int], bool] | None = None
"""The folder that was listed last, when it was changed last, and whether it holds a name with a blank."""


def _holds_blanks(folder: str) -> bool:
    """Tell whether a name right in `folder` has a blank in it; True also where too many lie there to tell.

    One look in place of three for each word. A folder that nothing was put into since is not listed again.
    """
    global _listed
    try:
        there = os.stat(folder)
        state = (there.st_dev, there.st_ino, there.st_mtime_ns)
        if _listed is not None and _listed[0] == state:
            return _listed[1]
        with os.scandir(folder) as entries:
            found = any(" " in entry.name or at > MOST_LISTED for at, entry in enumerate(entries))
    except OSError:
        return True
    if time.time_ns() - there.st_mtime_ns > SETTLED:
        _listed = (state, found)
    return found


MESSAGES = (
    "with the message ",
    "with a message ",
    "with message ",
    "the message is ",
    "message: ",
    "message to ",
)
"""What the text of a commit, a tag or a stash follows."""
KEEPERS = frozenset("commit commits tag stash amend reword git annotated checkpoint".split())
"""Words of requests in which a message is the text that git keeps."""
LOOKS = frozenset("show list find search which what count how display print see grep all get".split())
"""First words of requests that look for a message."""
DESCRIBED = frozenset("containing that starting matching mentioning including like to with of in".split())
"""Words after "message" that say what it is like."""
FURTHER = (" and push", " then push", ", push", " and then ", ", then ", " and tag ", " and merge", " but ")
"""What ends a message that stands in no quotes."""


def with_message_quoted(query: str) -> str:
    """Return `query` with quotes around a message of several words: "commit with the message fix it"."""
    low = query.lower()
    words = low.split()
    if KEEPERS.isdisjoint(words) or words[0] in LOOKS or any(mark in query for mark in "\"'`“”‘’"):
        return query
    for opening in MESSAGES:
        start = low.find(opening)
        if start > 0:
            start += len(opening)
            ends = [end for mark in FURTHER if (end := low.find(mark, start)) > 0]
            end = min(ends, default=len(query.rstrip(" .?!")))
            text = query[start:end].strip(" :")
            if text.split(" ", 1)[0].lower() in DESCRIBED:
                return query
            return f"{query[:start]}'{text}'{query[end:]}" if " " in text else query
    return query


def has_tool(name: str, environment: Environment) -> bool | None:
    """Tell whether `name` is installed on the search path; None when that cannot be known.

    It cannot for a command that is meant for another system than this one.
    """
    import sys

    here = "macos" if sys.platform == "darwin" else "linux"
    if not environment.may_look or environment.platform != here:
        return None
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return any(os.access(os.path.join(folder or ".", name), os.X_OK) for folder in folders)


def _full(name: str, environment: Environment) -> str:
    if name[:1] in ("", "/", "~"):
        return os.path.join(environment.cwd, os.path.expanduser(name))
    folder = environment.cwd
    return f"{folder}/{name}" if folder and folder[-1] != "/" else folder + name
