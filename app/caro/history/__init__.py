"""What a person took: requests and the commands that came of them, in one file that is theirs alone.

A line of JSON for each, the key of the request first: whether a request was met before is found without
reading any JSON. Nothing of it leaves the machine.
"""

from __future__ import annotations

import os
import stat

from caro._record import dataclass
from caro.jsontext import dumps, loads

MAX_BYTES = 1 << 20
"""Where the older half is dropped: some 4,000 entries. To look through so many takes 0.8 ms."""

MARKS = ".!?…"

NOTE = "from your history"
"""How the note begins that an answer from here carries."""

EDITED = "edited by you"
"""The note of an answer that a person changed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer that was taken."""

    query: str
    command: str
    first: str | None
    """What the matcher alone answered then; None where it declined or was not asked first."""
    how: str
    """`ran`, `taken` (printed, to be run elsewhere) or `copied`."""
    edited: bool
    backend: str
    model: str | None
    shell: str
    platform: str
    at: int = 0
    """When, in seconds since 1970."""
    number: int = 0
    """What a person calls it by; it stays the same when others are taken out."""


def key(query: str) -> str:
    """Return what two spellings of a request have in common: no case, single blanks, no final mark."""
    text = " ".join(query.casefold().split())
    bare = text.rstrip(MARKS)
    if bare.endswith(" ") and text.endswith("."):
        return text  # a dot that stands alone is a folder
    return bare.rstrip() or text


def read(path: str) -> list[Entry]:
    """Return all entries, the oldest first, save damaged ones; OSError where the file can't be read."""
    found = (entry_of(line) for line in content(path).splitlines())
    return [entry for entry in found if entry is not None]


def met(path: str, query: str) -> list[Entry]:
    """Return the entries for the same request, the newest first; none where the file can't be read."""
    try:
        text = b"\n" + content(path)
    except OSError:
        return []
    mark = b"\n" + _beginning(query)
    found = []
    at = text.rfind(mark)
    while at >= 0:
        end = text.find(b"\n", at + 1)
        entry = entry_of(text[at + 1 : end if end >= 0 else len(text)])
        if entry is not None:
            found.append(entry)
        at = text.rfind(mark, 0, at)
    return found


def _beginning(query: str) -> bytes:
    return f'{{"key": {dumps(key(query))}, '.encode()


def line_of(entry: Entry) -> bytes:
    """Return the line that holds an entry."""
    fields = {name: getattr(entry, name) for name in _FIELDS}
    return _beginning(entry.query) + dumps(fields)[1:].encode() + b"\n"


_FIELDS: dict[str, type | tuple[type, ...]] = {
    "number": int, "at": int, "query": str, "command": str, "first": (str, type(None)), "how": str,
    "edited": bool, "backend": str, "model": (str, type(None)), "shell": str, "platform": str,
}  # fmt: skip
"""What a line holds, behind the key."""


def entry_of(line: bytes) -> Entry | None:
    """Return the entry of a line; None for what is none."""
    try:
        value = loads(line.decode())
    except ValueError:
        return None
    if not isinstance(value, dict):
        return None
    fields = {name: value.get(name) for name in _FIELDS}
    if not all(isinstance(fields[name], kind) for name, kind in _FIELDS.items()):
        return None
    return Entry(**fields)  # type: ignore[arg-type]


def content(path: str) -> bytes:
    """Return the bytes of the file, none of what is no file. OSError where it can't be read."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        return b""  # some people put /dev/null there
    with open(path, "rb") as file:
        file.seek(max(found.st_size - 2 * MAX_BYTES, 0))
        return file.read(2 * MAX_BYTES)
