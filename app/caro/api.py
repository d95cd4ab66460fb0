"""caro for Python programs: `from caro import Caro`.

An instance keeps what it has loaded and every connection it has made, and any number of threads may share it.
It takes the same settings as the command, configuration files and safety rules of the machine included.
"""

from __future__ import annotations

import _thread
import os
import sys

from caro.answering import answer, judged
from caro.answering import assess as _assess
from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.intake import checked
from caro.cli.options import UsageError
from caro.domain import MAX_QUERY_CHARS, Answer, Failure, Request
from caro.keys import KEYS, parsed
from caro.router import LOCAL, Routed, Router, order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Literal, TypeVar

    from caro.domain import Assessment, BackendName

    T = TypeVar("T")
    R = TypeVar("R")

    Policy = Literal["strict", "moderate", "permissive"]

AT_ONCE = 8
"""Requests that `generate_many` has under way at a server; vLLM and Ollama batch what comes together."""


class CaroError(ValueError):
    """A setting is wrong: an argument, a variable or a configuration file; the message says what helps."""


class Caro:
    """Turns plain words into shell commands; nothing is run."""

    def __init__(
        self,
        backend: str | Iterable[str] | None = None,
        *,
        safety: Policy | None = None,
        timeout: float | None = None,
        shell: str | None = None,
        platform: Literal["linux", "macos", "busybox"] | None = None,
        look: bool | None = None,
        variables: Mapping[str, str] | None = None,
        stats: bool = False,
    ) -> None:
        """Settle who answers and how; CaroError where that makes no sense. Nothing is loaded yet.

        `backend` is one name or several in order, `safety` the policy, `timeout` the seconds that each
        backend may take, `shell` and `platform` where the commands are meant to run, `look` whether the files
        that a request names may be looked at. What is None is taken from `variables` (by default the
        process's own) and from the configuration files, as the command does. With `stats`, answers are noted
        for `caro stats`, unless the person has that turned off; without, a program leaves no figures.
        """
        named = backend if isinstance(backend, str) or backend is None else ",".join(backend)
        given = dict(os.environ if variables is None else variables)
        if timeout is not None:
            given["CARO_TIMEOUT"] = str(timeout)
        if look is not None:
            given["CARO_CONTEXT"] = "on" if look else "off"
        if safety is not None:
            given["CARO_SAFETY"] = safety
        flags = {"backend": named, "shell": shell, "platform": platform}
        try:
            _check(named, shell, platform)
            chosen = settings.resolve(
                {name: value for name, value in flags.items() if value is not None},
                Environ(None, None, None, given, sys.platform),
            )
        except (settings.ConfigurationError, UsageError) as error:
            raise CaroError(str(error)) from None
        self._settings = chosen
        self._noted = stats and chosen.stats != "off"
        names = order(chosen.backend, chosen.configured)
        gates = {name: _thread.allocate_lock() for name in LOCAL}
        self._router = Router(names, chosen.timeout, variables=chosen.variables, gates=gates)

    def generate(self, query: str) -> Answer:
        """Return the answer to one request; one that has none says why in its `failure` and never raises.

        `answer.command` is the command, or None where there is none or the policy blocks it.
        """
        chosen = self._settings
        try:
            text = checked(query)
        except UsageError as error:
            request = Request(query[:MAX_QUERY_CHARS], chosen.environment)
            return Answer(request, None, None, (), {"total": 0.0}, Failure("usage", str(error)))
        result = answer(Request(text, chosen.environment), self._router, chosen.policy, rules=chosen.rules)
        if self._noted:
            from caro.metrics import record

            record(result, chosen.variables, chosen.stats, "python", cpu_before=None)
        return result

    def generate_many(self, queries: Iterable[str]) -> list[Answer]:
        """Return the answers to many requests, in their order.

        The model in the process writes several at a time, and a server gets several at a time.
        """
        asked = list(queries)
        if len(asked) < 2:
            return [self.generate(query) for query in asked]
        names = self._router.names
        here = 0
        while here < len(names) and names[here] in LOCAL:
            here += 1
        if "embedded" not in names[:here]:
            return (
                self._in_threads(self.generate, asked) if here < len(names) else [*map(self.generate, asked)]
            )
        return self._in_batches(asked, names[:here], names[here:])

    def _in_batches(
        self, asked: list[str], here: Sequence[BackendName], behind: Sequence[BackendName]
    ) -> list[Answer]:
        """Ask the backends in the process for all at once, and those behind for what is left."""
        chosen = self._settings
        found: dict[int, Answer] = {}
        requests: dict[int, Request] = {}
        for at, query in enumerate(asked):
            try:
                requests[at] = Request(checked(query), chosen.environment)
            except UsageError:
                found[at] = self.generate(query)
        local = dict(zip(requests, self._router.only(here).suggest_many([*requests.values()]), strict=True))
        left = [at for at, routed in local.items() if routed.suggestion is None] if behind else []
        others = self._router.only(behind)
        for at, routed in zip(
            left, self._in_threads(lambda at: others.suggest(requests[at]), left), strict=True
        ):
            before = local[at]
            declines = (*before.declines, *routed.declines)
            local[at] = Routed(routed.suggestion, declines, {**before.timings_ms, **routed.timings_ms})
        for at, routed in local.items():
            found[at] = judged(requests[at], routed, chosen.policy, rules=chosen.rules)
            # Several share the time of one call, so the whole is the sum of the parts.
            spent = found[at].timings_ms
            spent["total"] = sum(ms for stage, ms in spent.items() if stage != "total")
        return [found[at] for at in range(len(asked))]

    def _in_threads(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        if not items:
            return []
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(min(AT_ONCE, len(items)), "caro") as threads:
            return list(threads.map(work, items))

    def check(self, command: str) -> Assessment:
        """Return how risky a command is, by the same rules and the same policy."""
        return _assess(command, self._settings.policy, self._settings.rules)

    def close(self) -> None:
        """Free the model and close the connections; a later request makes them anew."""
        self._router.close()

    def __enter__(self) -> Caro:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCaro:
    """The same for asyncio: each request runs in a thread, so that the loop never waits."""

    def __init__(
        self,
        backend: str | Iterable[str] | None = None,
        *,
        safety: Policy | None = None,
        timeout: float | None = None,
        shell: str | None = None,
        platform: Literal["linux", "macos", "busybox"] | None = None,
        look: bool | None = None,
        variables: Mapping[str, str] | None = None,
        stats: bool = False,
    ) -> None:
        """As `Caro`."""
        self._caro = Caro(
            backend,
            safety=safety,
            timeout=timeout,
            shell=shell,
            platform=platform,
            look=look,
            variables=variables,
            stats=stats,
        )

    async def generate(self, query: str) -> Answer:
        """As `Caro.generate`. A request that is cancelled is still carried out, and its answer dropped."""
        import asyncio

        return await asyncio.to_thread(self._caro.generate, query)

    async def generate_many(self, queries: Iterable[str]) -> list[Answer]:
        """As `Caro.generate_many`."""
        import asyncio

        return await asyncio.to_thread(self._caro.generate_many, list(queries))

    async def check(self, command: str) -> Assessment:
        """As `Caro.check`."""
        return self._caro.check(command)

    async def close(self) -> None:
        """As `Caro.close`."""
        self._caro.close()

    async def __aenter__(self) -> AsyncCaro:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._caro.close()


def _check(named: str | None, shell: str | None, platform: str | None) -> None:
    """Refuse what the command line refuses when it is parsed."""
    if named is not None:
        try:
            parsed(KEYS["backend"], named)
        except ValueError as error:
            raise UsageError(f"backend is '{named[:60]}'; {error}") from None
    for what, value, known in (
        ("shell", shell, settings.SHELLS),
        ("platform", platform, ("linux", "macos", "busybox")),
    ):
        if value is not None and value not in known:
            raise UsageError(f"{what} is '{value[:60]}'; it can be {', '.join(known)}")
