"""Spreads the requests of `caro batch` over forked processes and puts their answers back in order.

The process that was started keeps reading and writing: it hands out pieces of what has arrived, holds a
bounded number of them at a time, and passes on what comes back in the order of the requests. What the workers
leave is answered there, so that a model is loaded once. A worker lives as long as its pipe: it ends by itself
when the process that feeds it is gone.
"""

from __future__ import annotations

import os
import select
import signal
from collections import deque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import NoReturn

PIECE = 32
"""Requests that a worker gets at a time."""
AHEAD = 2
"""Pieces that each worker has in hand: one that it answers, and the next."""
WINDOW = 8
"""Pieces for each worker that may be under way or wait for those before them: this bounds the memory."""
LEFT = b"\xff\xff\xff\xff"
"""In place of the length of an answer: the worker leaves this request to the process that was started."""
SIZE = 4
"""Bytes of a length, little-endian."""


class WorkerError(Exception):
    """A worker ended before its work was done."""


class _Worker:
    """One process, its two pipes, and what is on its way to it and from it."""

    def __init__(self, pid: int, into: int, out: int) -> None:
        self.pid = pid
        self.into = into
        self.out = out
        self.unsent = bytearray()
        self.received = bytearray()
        self.pieces: deque[int] = deque()
        """The numbers of the pieces that it has in hand."""


class Workers:
    """Forked processes; a context manager that ends them."""

    def __init__(self, count: int, answer: Callable[[list[bytes]], list[bytes | None]]) -> None:
        """Fork `count` processes that turn requests into what is written for them, None for what they leave.

        Nothing that does not survive a fork may be loaded yet: no threads, no engine. OSError where the
        system allows no more processes.
        """
        self._workers: list[_Worker] = []
        # An interrupt must not run through a new process, which still believes to be the one that forked.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        try:
            for _ in range(count):
                self._workers.append(self._forked(answer, before))
        except OSError:
            self._end(kill=True)
            raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._end(kill=kind is not None)

    def run(
        self, at_hand: Sequence[bytes], arriving: Iterator[list[bytes]], source: int
    ) -> Iterator[tuple[list[bytes], list[bytes | None]]]:
        """Yield requests with what is written for each, None for what the workers leave, in their order.

        `at_hand` are requests that were read already. More come from `arriving`, which is asked only when
        there is something to read from the descriptor `source`, and not while enough is waiting.
        """
        waiting = deque(at_hand)
        pieces: dict[int, list[bytes]] = {}
        done: dict[int, list[bytes | None]] = {}
        given = written = 0
        ended = False
        while True:
            while written in done:
                yield pieces.pop(written), done.pop(written)
                written += 1
            while waiting and given - written < WINDOW * len(self._workers):
                worker = min(self._workers, key=lambda one: len(one.pieces))
                if len(worker.pieces) >= AHEAD:
                    break
                # A few requests are spread over all, so that none waits for a piece to be full.
                size = min(PIECE, -(-len(waiting) // len(self._workers)))
                pieces[given] = [waiting.popleft() for _ in range(size)]
                body = b"\n".join(pieces[given])
                worker.unsent += len(body).to_bytes(SIZE, "little") + body
                worker.pieces.append(given)
                given += 1
            if ended and not waiting and written == given:
                return
            wants = not ended and len(waiting) < PIECE * AHEAD * len(self._workers)
            reading = {one.out: one for one in self._workers if one.pieces}
            writing = {one.into: one for one in self._workers if one.unsent}
            readable, writable, _ = select.select([*reading, *([source] if wants else [])], [*writing], [])
            for handle in writable:
                self._send(writing[handle])
            for handle in readable:
                if handle != source:
                    self._receive(reading[handle], done)
                    continue
                more = next(arriving, None)
                ended = more is None
                waiting.extend(more or ())

    def _forked(
        self, answer: Callable[[list[bytes]], list[bytes | None]], mask: set[int | signal.Signals]
    ) -> _Worker:
        requests, into = os.pipe()
        out, answers = os.pipe()
        try:
            pid = os.fork()
        except OSError:
            for handle in (requests, into, out, answers):
                os.close(handle)
            raise
        if pid == 0:
            # An end that a worker kept of another's pipe would keep that one alive.
            theirs = (into, out, *(end for one in self._workers for end in (one.into, one.out)))
            _serve(requests, answers, answer, theirs, mask)
        os.close(requests)
        os.close(answers)
        os.set_blocking(into, False)
        return _Worker(pid, into, out)

    def _send(self, worker: _Worker) -> None:
        try:
            del worker.unsent[: os.write(worker.into, worker.unsent)]
        except BrokenPipeError:
            self._lost(worker)

    def _receive(self, worker: _Worker, done: dict[int, list[bytes | None]]) -> None:
        data = os.read(worker.out, 1 << 16)
        if not data:
            self._lost(worker)
        worker.received += data
        while len(worker.received) >= SIZE:
            end = SIZE + int.from_bytes(worker.received[:SIZE], "little")
            if len(worker.received) < end:
                return
            done[worker.pieces.popleft()] = _taken_apart(bytes(worker.received[SIZE:end]))
            del worker.received[:end]

    def _lost(self, worker: _Worker) -> NoReturn:
        """Tell how a worker ended that should not have."""
        self._workers.remove(worker)
        os.close(worker.into)
        os.close(worker.out)
        _, status = os.waitpid(worker.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        how = f"was ended by signal {-code}" if code < 0 else f"ended with status {code}"
        raise WorkerError(f"a process that answers {how}")

    def _end(self, kill: bool) -> None:
        """Have all processes end, by a signal where their work is not wanted any more, and wait for them."""
        for one in self._workers:
            os.close(one.into)
            os.close(one.out)
            if kill:
                os.kill(one.pid, signal.SIGTERM)
        for one in self._workers:
            os.waitpid(one.pid, 0)
        self._workers.clear()


def _serve(
    requests: int,
    answers: int,
    answer: Callable[[list[bytes]], list[bytes | None]],
    theirs: tuple[int, ...],
    mask: set[int | signal.Signals],
) -> NoReturn:
    """Answer piece after piece until no more comes; never return. `theirs` are the pipes of others."""
    status = 1
    try:
        for handle in theirs:
            os.close(handle)
        # Ctrl-C goes to all of them: the one that reads and writes decides.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        with open(requests, "rb") as source, open(answers, "wb") as target:
            while len(head := source.read(SIZE)) == SIZE:
                body = source.read(int.from_bytes(head, "little"))
                found = answer(body.split(b"\n"))
                data = b"".join(
                    [LEFT if one is None else len(one).to_bytes(SIZE, "little") + one for one in found]
                )
                target.write(len(data).to_bytes(SIZE, "little") + data)
                target.flush()
        status = 0
    except OSError:
        status = 0  # whoever wanted the answers is gone
    finally:
        os._exit(status)


def _taken_apart(data: bytes) -> list[bytes | None]:
    """Return the answers of one piece."""
    found: list[bytes | None] = []
    at = 0
    while at < len(data):
        head = data[at : at + SIZE]
        at += SIZE
        if head == LEFT:
            found.append(None)
            continue
        end = at + int.from_bytes(head, "little")
        found.append(data[at:end])
        at = end
    return found
