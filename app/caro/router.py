"""Ask the backends in order, each within its deadline, until one of them answers.

A missing, slow or broken backend is passed over with a reason; the next one is asked whatever it did.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import os
import sys
import time

from caro._record import dataclass, replace
from caro.backends import registry
from caro.domain import Decline, Suggestion
from caro.escape import said, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _thread import LockType
    from collections.abc import Callable, Mapping, Sequence, Set

    from caro.backends.base import Backend
    from caro.domain import BackendName, Request
    from caro.guard import Guard

LIMITS: dict[BackendName, float] = {"static": 1.0, "embedded": 10.0, "ollama": 30.0, "openai": 30.0}
"""Seconds each backend may take. A static answer takes 1 ms and the embedded one 0.5 s on one slow core; a
network model may have to be loaded from a disk first."""

GRACE = 0.25
"""Seconds past its deadline that a backend gets to decline in its own words before it is given up on."""

MAX_COMMAND_CHARS = 4000
"""Longest command that is passed on, in characters: the most that the safety check reads."""

MOST_SAID = 20
"""Most notes of a suggestion, or understood parts of a request, that are passed on."""

LOCAL: tuple[BackendName, ...] = ("static", "embedded")
"""What `auto` asks: nothing that leaves the machine."""


TOGETHER: tuple[BackendName, ...] = ("embedded",)
"""What takes several requests at once: its class has `suggest_many`."""
MOST_TOGETHER = 64
"""Requests that it gets at once: other threads wait so long."""


@dataclass(frozen=True, slots=True)
class Routed:
    """What came of asking: the answer, if any, and who said no before it."""

    suggestion: Suggestion | None
    declines: tuple[Decline, ...]
    timings_ms: dict[str, float]
    """Milliseconds spent in each backend that was asked."""


def order(choice: str, configured: str | None = None) -> tuple[BackendName, ...]:
    """Return the backends to ask for `choice`: those named, or for `auto` the local ones.

    A network backend joins `auto`, behind those, only when the person named it among the `configured`.
    """
    if choice != "auto":
        return tuple(choice.split(","))  # type: ignore[arg-type]
    others = [] if configured in (None, "auto") else str(configured).split(",")
    return (*LOCAL, *(name for name in others if name not in LOCAL))  # type: ignore[arg-type]


class Router:
    """Keeps the backends it has loaded, so that many requests pay for one start."""

    def __init__(
        self,
        names: Sequence[BackendName],
        timeout: float | None = None,
        load: Callable[[BackendName], Backend] | None = None,
        variables: Mapping[str, str] | None = None,
        watch: Callable[[str], None] | None = None,
        gates: Mapping[BackendName, LockType] | None = None,
    ) -> None:
        """Ask `names` in that order; `timeout` (seconds) replaces every limit of `LIMITS`.

        The backends take their settings from `variables`, by default the process's own. `watch` is told what
        a model has written so far, unjudged, as it grows. Where threads share the router, each
        backend with a lock in `gates` is asked by one of them at a time; waiting for that is not timed.
        """
        self.names = tuple(names)
        self._timeout = timeout
        self._load = load or (lambda name: registry.load(name, variables))
        self._loaded: dict[BackendName, Backend] = {}
        self._missing: dict[BackendName, Decline] = {}
        self._guards: dict[BackendName, Guard] = {}
        self._watch = watch
        self._gates = gates or {}
        self.alarm: Alarm | None = None
        """What ends an overdue answer of the matcher while many are asked for in a row."""
        self._failed: dict[BackendName, str] = {}
        """What kept a server from answering, where another backend answered in its place."""

    def suggest(self, request: Request) -> Routed:
        """Return the first suggestion, with the declines before it; never raises for a backend's fault."""
        declines: list[Decline] = []
        timings: dict[str, float] = {}
        for name in self.names:
            gate = self._gates.get(name)
            if gate is not None:
                gate.acquire()
            try:
                started = time.monotonic()
                reply = self._ask(name, request, started)
                timings[name] = (time.monotonic() - started) * 1000
            finally:
                if gate is not None:
                    gate.release()
            if isinstance(reply, Suggestion):
                for one in declines:
                    if one.backend not in LOCAL and one.code != "unparsable":
                        self._failed.setdefault(
                            one.backend, f"{name} answered in place of {one.backend}: {one.reason}"
                        )
                return Routed(reply, tuple(declines), timings)
            declines.append(reply)
        return Routed(None, tuple(declines), timings)

    def suggest_many(self, requests: Sequence[Request]) -> list[Routed]:
        """As `suggest` for each request; a backend that can is asked for all that reach it at once."""
        declines: list[list[Decline]] = [[] for _ in requests]
        timings: list[dict[str, float]] = [{} for _ in requests]
        found: list[Suggestion | None] = [None] * len(requests)
        waiting = list(range(len(requests)))
        for name in self.names:
            size = MOST_TOGETHER if name in TOGETHER else 1
            for part in [waiting[at : at + size] for at in range(0, len(waiting), size)]:
                started = time.monotonic()
                replies = self._together(name, [requests[at] for at in part]) if len(part) > 1 else None
                share = (time.monotonic() - started) * 1000 / len(part)
                for number, at in enumerate(part):
                    if replies is None:
                        routed = self.only((name,)).suggest(requests[at])
                    elif isinstance(reply := replies[number], Suggestion):
                        routed = Routed(reply, (), {name: share})
                    else:
                        routed = Routed(None, (reply,), {name: share})
                    found[at] = routed.suggestion
                    declines[at] += routed.declines
                    timings[at].update(routed.timings_ms)
            waiting = [at for at in waiting if found[at] is None]
        return [Routed(*one) for one in zip(found, map(tuple, declines), timings, strict=True)]

    @property
    def loaded(self) -> Set[BackendName]:
        """The backends that were loaded."""
        return self._loaded.keys()

    def following(self, name: BackendName) -> Router:
        """Return a router for the backends behind `name`, which shares limits and what is loaded."""
        return self.only(self.names[self.names.index(name) + 1 :] if name in self.names else ())

    def leading(self) -> Router:
        """Return a router for the first backend alone, which shares the same."""
        return self.only(self.names[:1])

    def only(self, names: Sequence[BackendName]) -> Router:
        """Return a router for `names` that shares limits and what is loaded."""
        router = Router(names, self._timeout, self._load, watch=self._watch, gates=self._gates)
        router._loaded, router._missing, router._guards = self._loaded, self._missing, self._guards
        router._failed = self._failed
        return router

    def warnings(self) -> tuple[str, ...]:
        """Return what the backends that were asked have to say to the person, whatever they answered."""
        found = [getattr(backend, "warning", None) for backend in self._loaded.values()]
        return tuple(
            said(text) for text in (*found, *self._failed.values()) if isinstance(text, str) and text
        )

    def stop(self) -> None:
        """Have the backends give up what nobody waits for any more; they stay loaded."""
        for name, guard in self._guards.items():
            stop = getattr(self._loaded.get(name), "stop", None)
            if stop is not None and guard.busy():
                stop()
                guard.wait(GRACE)

    def close(self) -> None:
        """Let every loaded backend free what it holds, save one that is stuck."""
        for name, backend in self._loaded.items():
            if name in self._guards and self._guards[name].busy():
                continue
            try:
                backend.close()
            except Exception:
                # The answer is out; a clean-up that fails changes nothing.
                continue
        self._loaded.clear()

    def _ask(self, name: BackendName, request: Request, started: float) -> Suggestion | Decline:
        if name in self._missing:
            return self._missing[name]
        limit = LIMITS[name] if self._timeout is None else self._timeout
        try:
            if name == "static":
                # Loading isn't timed: from sources, it compiles the tables that a wheel carries (1 s).
                backend = self._backend(name)
                deadline = time.monotonic() + limit
                if self._gates:
                    # Within another program: its alarm signal is its own.
                    reply = backend.suggest(request, deadline)
                elif self.alarm is not None:
                    reply = self.alarm.call(backend, request, deadline)
                else:
                    reply = _alarmed(lambda: backend.suggest(request, deadline), limit)
            else:
                reply = self._guarded(name, request, started, limit)
        except TimeoutError:
            return Decline(name, "timeout", f"no answer within {limit:g} s")
        except ImportError as error:
            reason = registry.REMEDIES.get(name, f"a part of it is not installed ({_line(error)})")
            self._missing[name] = Decline(name, "unavailable", reason)
            return self._missing[name]
        except Exception as error:
            if os.environ.get("CARO_DEBUG"):
                sys.excepthook(type(error), error, error.__traceback__)
            return Decline(name, "broken", f"failed with {type(error).__name__}: {_line(error)}")
        return fitted(checked(name, reply), request)

    def _guarded(
        self, name: BackendName, request: Request, started: float, limit: float
    ) -> Suggestion | Decline:
        from caro.guard import Guard, StillBusyError

        # What hangs in a library keeps others out; a server's connections all end by themselves.
        guard = self._guards.setdefault(name, Guard()) if name in LOCAL else Guard()
        try:
            return guard.call(lambda: self._backend(name).suggest(request, started + limit), limit + GRACE)
        except StillBusyError:
            return Decline(name, "timeout", "still busy with an earlier request")

    def _together(
        self, name: BackendName, requests: Sequence[Request]
    ) -> Sequence[Suggestion | Decline] | None:
        """Return a backend's replies to several requests, None where it takes one at a time.

        All together may take as long as one by one.
        """
        if name in self._missing:
            return None
        from caro.guard import Guard, StillBusyError

        seconds = (LIMITS[name] if self._timeout is None else self._timeout) * len(requests)
        guard = self._guards.setdefault(name, Guard())
        gate = self._gates.get(name)
        if gate is not None:
            gate.acquire()
        try:
            deadline = time.monotonic() + seconds

            def call() -> list[object]:
                return list(self._backend(name).suggest_many(requests, deadline))  # type: ignore[attr-defined]

            replies = guard.call(call, seconds + GRACE)
            return [fitted(checked(name, one), asked) for one, asked in zip(replies, requests, strict=True)]
        except TimeoutError:
            return [Decline(name, "timeout", f"no answer within {seconds:g} s")] * len(requests)
        except StillBusyError:
            return [Decline(name, "timeout", "still busy with an earlier request")] * len(requests)
        except Exception:
            return None  # whoever asks it one by one is told what is wrong
        finally:
            if gate is not None:
                gate.release()

    def _backend(self, name: BackendName) -> Backend:
        backend = self._loaded.get(name)
        if backend is None:
            backend = self._loaded[name] = self._load(name)
            if self._watch is not None and name != "static":
                backend.watch = self._watch  # type: ignore[attr-defined]
        return backend


def _alarmed(function: Callable[[], Suggestion | Decline], seconds: float) -> Suggestion | Decline:
    """Return what `function` returns; TimeoutError after `seconds`.

    For pure Python alone, which an alarm can stop at any line, at the cost of four system calls. `_signal` is
    the built-in module under `signal`, which would import `enum` (1 ms). Only the main thread may set a
    handler, so elsewhere there is no limit.
    """

    def stop(_number: int, _frame: object) -> None:
        raise TimeoutError

    try:
        before = _signal.signal(_signal.SIGALRM, stop)
    except ValueError:
        return function()
    try:
        _signal.setitimer(_signal.ITIMER_REAL, seconds)
        return function()
    finally:
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        _signal.signal(_signal.SIGALRM, before)


TICK = 0.1
"""Seconds between two looks at whether an answer is overdue."""


class Alarm:
    """One alarm for many answers of a router in a row: a context that spares each the four system calls.

    Its signal comes every `TICK` while the context lasts, so an answer may be that much late.
    """

    def __init__(self, router: Router) -> None:
        self._router = router
        self._due = float("inf")
        self._before: object = None

    def __enter__(self) -> None:
        try:
            self._before = _signal.signal(_signal.SIGALRM, self._ring)
        except ValueError:
            return  # not the main thread: the router finds that out by itself
        _signal.setitimer(_signal.ITIMER_REAL, TICK, TICK)
        self._router.alarm = self

    def __exit__(self, *_: object) -> None:
        if self._router.alarm is self:
            self._router.alarm = None
            _signal.setitimer(_signal.ITIMER_REAL, 0)
            _signal.signal(_signal.SIGALRM, self._before)

    def call(self, backend: Backend, request: Request, deadline: float) -> Suggestion | Decline:
        """Return what `backend` says; TimeoutError once `deadline` (on `time.monotonic`) is over."""
        self._due = deadline
        try:
            return backend.suggest(request, deadline)
        finally:
            self._due = float("inf")

    def _ring(self, _number: int, _frame: object) -> None:
        if time.monotonic() >= self._due:
            self._due = float("inf")
            raise TimeoutError


def checked(name: BackendName, reply: object) -> Suggestion | Decline:
    """Return a reply that keeps the contract, with everything in it fit to be shown, else a decline.

    A command of several lines or none, or one that does not look like what it is, is a broken backend: what a
    person reads has to be, letter for letter, what would run.
    """
    if isinstance(reply, Decline):
        understood = tuple(said(part) for part in reply.understood[:MOST_SAID])
        return Decline(reply.backend, reply.code, said(reply.reason), understood)
    if not isinstance(reply, Suggestion):
        return Decline(name, "broken", f"gave {type(reply).__name__} in place of a suggestion")
    command = reply.command
    if not command.strip() or "\n" in command or "\r" in command or "\0" in command:
        return Decline(name, "broken", "gave an empty command or one of several lines")
    if len(command) > MAX_COMMAND_CHARS:
        return Decline(name, "broken", f"gave a command of more than {MAX_COMMAND_CHARS} characters")
    if visible(command) != command:
        return Decline(name, "broken", "gave a command with characters that cannot be seen")
    if reply.notes or reply.warnings or reply.alternatives or reply.model is not None:
        return replace(
            reply,
            notes=tuple(said(note) for note in reply.notes[:MOST_SAID]),
            warnings=tuple(said(note) for note in reply.warnings[:MOST_SAID]),
            alternatives=tuple(other for other in reply.alternatives[:MOST_SAID] if visible(other) == other),
            model=None if reply.model is None else said(reply.model),
        )
    return reply


def fitted(reply: Suggestion | Decline, request: Request) -> Suggestion | Decline:
    """Return a reply as the tools and the shell of the request read it; what would do harm is declined.

    The matcher writes for GNU's tools and bash by itself, so that such an answer needs no look at the table.
    """
    here = request.environment
    if isinstance(reply, Decline) or (
        reply.backend == "static" and here.dialect == "gnu" and here.shell == "bash"
    ):
        return reply
    from caro.dialects import fit

    return fit(reply, here)


def _line(error: BaseException) -> str:
    """Return the message of `error` as one short line."""
    return " ".join(str(error).split())[:200] or "no message"
