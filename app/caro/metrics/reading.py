"""Reads the lines that answers left: every whole one, past all that is cut, foreign or rubbish.

A process that was killed, or a full disk, leaves the beginning of a line, and the next process writes right
behind it. A line always begins with the same characters, which no text in it can hold unescaped, so the whole
one behind a cut one is found again.
"""

from __future__ import annotations

import errno
import json
import math
import os
import stat

from caro._record import dataclass
from caro.domain import BACKENDS, RISKS
from caro.metrics import NAME, STAGES, VERSION
from caro.metrics.files import aside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

OUTCOMES = ("answered", "declined", "blocked", "error")

MOST_LINE = 32768
"""Longest line that is read, in bytes: two texts of 1,000 characters, none above 12 bytes, and the rest."""

BEGINNING = '{"v":'

MOST_PLACES = 64
"""Beginnings that are tried in one line; each may be the start of something long."""

_DECODER = json.JSONDecoder()

LATE = 60.0
"""Seconds that a line may lie in the future: clocks are set."""


@dataclass(frozen=True, slots=True)
class Record:
    """One answer."""

    at: float
    """When it was given, in seconds of Unix time."""
    outcome: str
    """One of `OUTCOMES`."""
    stages: dict[str, float]
    """Milliseconds by stage, `total` among them."""
    passed: dict[str, str]
    """By backend that was asked in vain: the code of its decline."""
    via: str = ""
    backend: str = ""
    """Who answered; empty where nobody did."""
    code: str = ""
    """Of the failure; empty where there was none."""
    risk: str = ""
    cpu_ms: float | None = None
    kib: int = 0
    """Most memory that its process had had resident, in KiB; 0 where it is not known."""
    choice: str = ""
    edited: bool = False
    model: str = ""
    tokens_s: float | None = None

    @property
    def total(self) -> float:
        """How long it took, in milliseconds."""
        return self.stages["total"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in the files."""

    records: tuple[Record, ...]
    """The oldest first."""
    unreadable: int = 0
    """Lines that were cut, or are none of caro's."""
    foreign: int = 0
    """Lines of another version of caro, and those dated in the future."""
    files: int = 0
    size: int = 0
    """Of the files, in bytes."""


def read(place: str, now: float, since: float = -math.inf) -> Reading:
    """Return what the files in the folder `place` hold about answers given from `since` on (Unix time).

    OSError where there are files that can't be read.
    """
    records: list[Record] = []
    unreadable = foreign = files = size = 0
    for file in _opened(place):
        with file:
            files += 1
            size += os.fstat(file.fileno()).st_size
            for raw in _lines(file):
                found, whole = parsed(raw)
                unreadable += not whole
                for one in found:
                    if one is None or one.at > now + LATE:
                        foreign += 1
                    elif one.at >= since:
                        records.append(one)
    records.sort(key=lambda one: one.at)
    return Reading(tuple(records), unreadable, foreign, files, size)


def parsed(raw: bytes) -> tuple[list[Record | None], bool]:
    """Return what is in a line, None standing for another version's, and whether that was all there was."""
    if not raw.strip():
        return [], True
    text = raw[:MOST_LINE].decode("utf-8", "replace")
    found: list[Record | None] = []
    places, read_to, gaps = 0, 0, 0
    at = text.find(BEGINNING)
    while at >= 0 and places < MOST_PLACES:
        places += 1
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            end = at + len(BEGINNING)
        else:
            known, record = _understood(value)
            if known:
                found.append(record)
                gaps += at - read_to
                read_to = end
        at = text.find(BEGINNING, end)
    whole = len(found) == 1 and gaps == 0 and not text[read_to:].strip() and len(raw) <= MOST_LINE
    return found, whole


def _understood(value: dict[str, object]) -> tuple[bool, Record | None]:
    """Tell whether an object is what a caro wrote; with it the record, None where it was another version."""
    version = value["v"]
    if version == VERSION and not isinstance(version, (bool, float)):
        record = _record(value)
        return record is not None, record
    return isinstance(version, int) and not isinstance(version, bool), None


def _record(value: dict[str, object]) -> Record | None:
    """Return the record in a JSON object, None where it lacks what each has, or holds what none can."""
    at, outcome = _number(value.get("at")), value.get("outcome")
    spent, passed = value.get("ms"), value.get("passed", {})
    if at is None or outcome not in OUTCOMES or not isinstance(spent, dict) or not isinstance(passed, dict):
        return None
    stages = {name: ms for name in STAGES if (ms := _number(spent.get(name))) is not None}
    if "total" not in stages:
        return None
    kib = _number(value.get("kib"))
    return Record(
        at=at,
        outcome=str(outcome),
        stages=stages,
        via=_text(value, "via"),
        backend=_text(value, "backend", BACKENDS),
        code=_text(value, "code"),
        risk=_text(value, "risk", RISKS),
        passed={name: code for name, code in passed.items() if name in BACKENDS and isinstance(code, str)},
        cpu_ms=_number(value.get("cpu_ms")),
        kib=int(kib) if kib is not None else 0,
        choice=_text(value, "choice"),
        edited=value.get("edited") is True,
        model=_text(value, "model"),
        tokens_s=_number(value.get("tokens_s")),
    )


def _number(value: object) -> float | None:
    """Return what a time or an amount can be: from 0 to 10^15."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1e15:
        return None
    return float(value)


def _text(value: dict[str, object], name: str, known: tuple[str, ...] = ()) -> str:
    text = value.get(name)
    return text if isinstance(text, str) and (not known or text in known) else ""


def _opened(place: str) -> Iterator[BinaryIO]:
    """Open the files, each once: the one that is written to may be set aside while the names are read."""
    seen = set()
    for name in _names(place):
        file = _open(f"{place}/{name}")
        if file is not None:
            inode = os.fstat(file.fileno()).st_ino
            if inode in seen:
                file.close()
            else:
                seen.add(inode)
                yield file


def _names(place: str) -> Iterator[str]:
    """Yield the file that is written to, and what was set aside by the time that one is open."""
    yield NAME
    try:
        yield from aside(place)
    except (FileNotFoundError, NotADirectoryError):
        return


def _open(path: str) -> BinaryIO | None:
    """Open a file to read it; None where there is none, or something else in its place."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOTDIR):
            return None
        raise
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    return None


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines; of one that is too long to be one of caro's, its beginning."""
    while raw := file.readline(MOST_LINE + 2):
        piece = raw
        while len(piece) == MOST_LINE + 2 and not piece.endswith(b"\n"):
            piece = file.readline(MOST_LINE + 2)
        yield raw.rstrip(b"\r\n")
