"""One file on its way from a server to the disk: what is there is kept, what comes is looked at.

The bytes lie in `FILE.part`, and `FILE.part.from` tells the address and the version that they are of.
"""

from __future__ import annotations

import hashlib
import os
import time

from caro._record import dataclass
from caro.models.store import MAGIC
from caro.models.web import Answer, Patience, WebError, asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from caro.models.offers import Entry

MIB = 1 << 20
SPARE = 64 * MIB
"""Bytes that stay free on the disk: a full one harms more than caro."""
PART, NOTE = ".part", ".part.from"
"""Appended to a file's name: what there is of it so far, and the address and version that it is of."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how it goes."""

    progress: Callable[[int, int | None], None]
    """Bytes that are there, and bytes of the whole where that is known."""
    say: Callable[[str], None]
    """One line for a person."""


@dataclass(frozen=True, slots=True)
class Means:
    """With what a file is fetched."""

    variables: Mapping[str, str]
    """The process's own, for a proxy."""
    token: str = ""
    """For the server of the address."""
    patience: Patience = Patience()


class UnsoundError(Exception):
    """What is being sent is not the file, so what is there of it is worth nothing; the message says why."""


class Download:
    """One file on its way."""

    def __init__(self, entry: Entry, path: str, means: Means, watch: Watch) -> None:
        self._entry = entry
        self._part, self._note = path + PART, path + NOTE
        self._means = means
        self._watch = watch
        self._total: int | None = entry.model.size or None
        self._validator = ""
        """The version that is being fetched, as the server calls it."""
        self.joined = False
        """Whether the file is made of pieces that came one by one."""
        self._hash = hashlib.sha256()
        self._there = 0
        """Bytes in the file, all of which are in the hash."""

    def run(self) -> str:
        """Fetch what is missing and return the sha256 of the whole."""
        self._begin()
        patience = self._means.patience
        tries, mark = 0, self._there
        with open(self._part, "r+b" if self._there else "wb") as file:
            file.seek(self._there)
            while self._total is None or self._there < self._total:
                try:
                    self._once(file)
                    break
                except WebError as error:
                    if self._there >= mark + MIB:
                        tries, mark = 0, self._there
                    if not self._joinable():
                        self._restart(file)
                    mark = min(mark, self._there)
                    tries += 1
                    if not error.again or tries >= patience.tries:
                        raise WebError(f"{error}{self._kept()}") from None
                    self._watch.say(f"{error}; trying again ({tries + 1} of {patience.tries})")
                    time.sleep(max(error.after, patience.pause * 2 ** (tries - 1)))
            file.flush()
            os.fsync(file.fileno())
        return self._hash.hexdigest()

    def _joinable(self) -> bool:
        """Tell whether two versions of the file that got joined would be noticed."""
        return bool(self._entry.model.sha256 or self._validator)

    def _begin(self) -> None:
        """Take in what is there of an earlier try, where the rest can be joined to it."""
        there = size_of(self._part)
        try:
            with open(self._note, encoding="utf-8") as file:
                address, _, self._validator = file.read(4096).rstrip("\n").partition("\n")
        except (OSError, ValueError):
            return
        too_long = self._total is not None and there > self._total
        if address != self._entry.address or too_long or not self._joinable():
            self._validator = ""
            return
        with open(self._part, "rb") as file:
            while block := file.read(MIB):
                self._hash.update(block)
                self._there += len(block)
        self.joined = self._there > 0

    def _once(self, file: BinaryIO) -> None:
        """Ask once for what is missing, and write down what comes."""
        address, means = self._entry.address, self._means
        with asked(
            address, self._there, self._validator, means.variables, means.token, means.patience
        ) as answer:
            self._agrees(answer)
            if answer.complete:
                return
            if answer.start != self._there:
                # The server can't go on in the middle, or its file has changed, or it gets it wrong.
                self._restart(file)
                if answer.resumed:
                    raise WebError(f"{answer.host} sends another part than it was asked for", again=True)
            room_for(os.path.dirname(self._part), (self._total or self._there) - self._there)
            self._validator = answer.validator
            self.joined = answer.start > 0
            with open(self._note, "w", encoding="utf-8") as note:
                note.write(f"{address}\n{answer.validator}\n")
            self._take(file, answer)

    def _agrees(self, answer: Answer) -> None:
        """Compare what the server says of the file with what is known of it."""
        told, known = answer.total, self._entry.model.size
        if not known and answer.resumed:
            known = self._total or 0
        if told is None:
            return
        if known and told != known:
            raise UnsoundError(
                f"the file of {answer.host} has {told:,} bytes where {known:,} are right: it is another one"
            )
        if answer.resumed and self._there > told:
            raise UnsoundError(f"the file of {answer.host} is shorter than before: fetch it again")
        self._total = told

    def _restart(self, file: BinaryIO) -> None:
        file.seek(0)
        file.truncate()
        self._hash, self._there = hashlib.sha256(), 0

    def _take(self, file: BinaryIO, answer: Answer) -> None:
        """Write down the body of `answer`."""
        patience = self._means.patience
        since, before = time.monotonic(), self._there
        while block := answer.read():
            if self._there < len(MAGIC):
                _is_model(block, self._there, answer.host)
            if self._total is not None and self._there + len(block) > self._total:
                raise UnsoundError(f"{answer.host} sends more than the {self._total:,} bytes of the file")
            file.write(block)
            self._hash.update(block)
            self._there += len(block)
            self._watch.progress(self._there, self._total)
            now = time.monotonic()
            if now - since >= patience.window:
                if self._there - before < patience.slow * patience.window:
                    raise WebError(f"{answer.host} sends next to nothing", again=True)
                since, before = now, self._there
        if self._total is not None and self._there < self._total:
            raise WebError(f"the connection to {answer.host} broke off", again=True)

    def _kept(self) -> str:
        """Return what to tell of what there is."""
        if not self._there:
            return ""
        return f"; {self._there / MIB:,.0f} MiB are kept, and the same command goes on from there"


def room_for(folder: str, size: int) -> None:
    """Raise ModelError where the disk of `folder` has not `size` bytes to spare."""
    state = os.statvfs(folder)
    free = state.f_bavail * state.f_frsize
    if free < size + SPARE:
        raise NoRoomError(
            f"{folder} has {free / MIB:,.0f} MiB free and {(size + SPARE) / MIB:,.0f} are needed: "
            "make room, or set CARO_DATA_DIR to another disk"
        )


class NoRoomError(OSError):
    """The disk is too full; the message says what to do."""


def _is_model(block: bytes, at: int, host: str) -> None:
    """Raise unless a file that has `block` at byte `at` can be a model."""
    wanted = MAGIC[at:]
    if block[: len(wanted)] != wanted[: len(block)]:
        page = block.lstrip()[:1] == b"<"
        what = "a web page" if page else "something else"
        raise UnsoundError(f"{host} sends {what}, and no GGUF model file")


def size_of(path: str) -> int:
    """Return the length of a file in bytes, 0 where there is none."""
    try:
        return os.stat(path).st_size
    except FileNotFoundError:
        return 0
