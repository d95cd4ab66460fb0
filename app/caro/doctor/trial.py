"""Loads engine and model in a process of its own, to try and to time them.

A CPU library that the processor can't run ends the process by a signal, and a process keeps the library that
it loaded first; so each one gets its own.
"""

from __future__ import annotations

import faulthandler
import os
import select
import signal
import time

from caro.backends.embedded import plan as planned
from caro.backends.embedded.session import Spent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from caro.backends.embedded.here import Here
    from caro.backends.embedded.session import Session

MOST = 1 << 16
"""Bytes of a reply, at most."""


class TrialError(Exception):
    """The engine failed, crashed or hung; the message says how."""


class Trial:
    """One loaded engine; a context manager that ends its process."""

    def __init__(self, found: Here, kernel: str, *, model: bool = True) -> None:
        """Load the engine with `kernel`, and the model unless told otherwise."""
        to_child, self._ask = os.pipe()
        self._reply, from_child = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            status = 1
            try:
                os.close(self._ask)
                os.close(self._reply)
                _serve(found, kernel, model, to_child, from_child)
                status = 0
            finally:
                os._exit(status)
        os.close(to_child)
        os.close(from_child)
        self._ended = False

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    def ready(self, seconds: float) -> float:
        """Wait until everything is loaded, and return the seconds that it took; TrialError when that fails or
        takes longer.
        """
        return float(self._answer(seconds))

    def write(self, query: str, seconds: float) -> str:
        """Return the tokens that the model writes for `query`."""
        return self._asked(f"write {query}", seconds)

    def time(self, threads: int, prompt: int, answer: int, seconds: float) -> Spent:
        """Return what an answer of this length takes; TrialError when it is more than `seconds`."""
        reply = self._asked(f"time {threads} {prompt} {answer} {seconds}", seconds + 1)
        return Spent(*map(float, reply.split()))

    def close(self) -> None:
        """End the process."""
        if not self._ended:
            os.close(self._ask)
            os.close(self._reply)
            try:
                os.kill(self._pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            os.waitpid(self._pid, 0)
            self._ended = True

    def _asked(self, line: str, seconds: float) -> str:
        try:
            os.write(self._ask, line.replace("\n", " ").encode() + b"\n")
        except BrokenPipeError:
            raise TrialError(self._how_it_ended()) from None
        return self._answer(seconds)

    def _answer(self, seconds: float) -> str:
        raw = b""
        deadline = time.monotonic() + seconds
        while not raw.endswith(b"\n"):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._reply], [], [], left)[0]:
                raise TrialError(f"no result within {seconds:g} s")
            part = os.read(self._reply, MOST)
            if not part:
                raise TrialError(self._how_it_ended())
            raw += part
        kind, _, text = raw.decode("utf-8", "replace").rstrip("\n").partition(" ")
        if kind != "ok":
            raise TrialError(text)
        return text

    def _how_it_ended(self) -> str:
        _, status = os.waitpid(self._pid, 0)
        self._ended = True
        os.close(self._ask)
        os.close(self._reply)
        code = os.waitstatus_to_exitcode(status)
        if code < 0:
            try:
                name = signal.Signals(-code).name
            except ValueError:
                name = f"signal {-code}"
            hint = ", most likely for lack of memory" if name == "SIGKILL" else ""
            return f"it was ended by {name}{hint}"
        return f"it ended with status {code}"


def _serve(found: Here, kernel: str, model: bool, source: int, target: int) -> None:
    """Be the process: load, then answer one line with one line until the other side goes away."""
    from caro.backends.embedded import library
    from caro.backends.embedded.session import Session

    if library.is_loaded():
        _reply(target, lambda: _refuse("this process has loaded an engine already"))
        return
    # A crash is told by the status; a handler of the parent's would print a traceback of it.
    faulthandler.disable()
    # The parent's standard streams are not the engine's to write to.
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(quiet, stream)
    session: Session | None = None

    def load() -> str:
        nonlocal session
        begin = time.monotonic()
        layer = library.load(found.engine, kernel)
        if model:
            session = Session(layer, found.located, planned(found.tuning), time.monotonic() + 60)
        return str(time.monotonic() - begin)

    _reply(target, load)
    with os.fdopen(source, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if session is not None:
                loaded, words = session, line.rstrip("\n")
                _reply(target, lambda loaded=loaded, words=words: _done(loaded, words))


def _done(session: Session, line: str) -> str:
    order, _, rest = line.partition(" ")
    if order == "write":
        return repr(session.write(rest, time.monotonic() + 60, bool).text)
    threads, prompt, answer, seconds = rest.split()
    spent = session.timed(int(threads), int(prompt), int(answer), time.monotonic() + float(seconds))
    return f"{spent.prompt} {spent.generation} {spent.prompt_cpu} {spent.generation_cpu}"


def _refuse(reason: str) -> str:
    raise TrialError(reason)


def _reply(target: int, work: object) -> None:
    try:
        text = f"ok {work()}"  # type: ignore[operator]
    except Exception as error:
        text = f"error {' '.join((str(error) or type(error).__name__).split())[:300]}"
    os.write(target, text.encode("utf-8", "replace")[:MOST] + b"\n")
