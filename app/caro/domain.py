"""The nouns that flow through caro, from the person's words to the checked answer.

Every room may import this module and it imports nothing but the record decorator, so it is free at start-up.
"""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Platform = Literal["linux", "macos"]
    Dialect = Literal["gnu", "bsd", "busybox"]
    Risk = Literal["safe", "moderate", "high", "critical"]
    Action = Literal["allow", "confirm", "block"]
    BackendName = Literal["static", "embedded", "ollama", "openai"]

BACKENDS: tuple[BackendName, ...] = ("static", "embedded", "ollama", "openai")
"""Backend names in the order `auto` asks the local ones; the network ones are asked only when chosen."""

RISKS: tuple[Risk, ...] = ("safe", "moderate", "high", "critical")
"""Risk levels from harmless to unrecoverable; compare by index."""

MAX_QUERY_CHARS = 2000
"""Longest query read, in characters. Ten times the longest request in the public NL2Bash set."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the command is meant to run."""

    platform: Platform = "linux"
    shell: str = "bash"
    dialect: Dialect = "gnu"
    """Which userland the file and text tools belong to."""
    cwd: str = "."
    may_look: bool = True
    """Whether what the request names may be looked at: is it here, and the first 4 kB of a file."""
    home: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What the person asked, already decoded, stripped and bounded."""

    query: str
    environment: Environment
    earlier: tuple[tuple[str, str], ...] = ()
    """Requests and their commands that this one goes on from, oldest first; servers are told of them."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A command that a backend offers. It has not been assessed yet."""

    command: str
    backend: BackendName
    confidence: float
    """From 0 to 1; what it means is the backend's own business, 1 is certain."""
    model: str | None = None
    notes: tuple[str, ...] = ()
    """What the answer relied on, one plain sentence each."""
    warnings: tuple[str, ...] = ()
    """What of it does not work with the tools or the shell it is for, one sentence each; always shown."""
    alternatives: tuple[str, ...] = ()
    tokens_per_second: float | None = None
    """How fast the model wrote it, once it had read the request; None where that was not measured."""


@dataclass(frozen=True, slots=True)
class Decline:
    """A backend's honest "no": nothing was found, or the backend cannot work here."""

    backend: BackendName
    code: str
    """Machine-readable: `not_understood`, `unavailable`, `timeout`, `broken`, `unparsable`, `doubtful`,
    `model`."""
    reason: str
    """For a person, one line, without a full stop."""
    understood: tuple[str, ...] = ()
    """The part of the query that was understood, in the query's own words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One safety rule that applied to a span of the command."""

    rule: str
    reason: str
    start: int
    """First character of the span in the command."""
    end: int
    """One past the last character of the span."""
    risk: Risk
    exception: str = ""
    """Which exception lowered the risk, by how much and why; empty where none did."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """The safety verdict on one command."""

    risk: Risk
    action: Action
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer, as data for JSON and as a sentence for a person."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything known at the end of one request; rendering reads only this."""

    request: Request
    suggestion: Suggestion | None
    assessment: Assessment | None
    declines: tuple[Decline, ...]
    """Backends that were asked before the answer and said no, in order."""
    timings_ms: dict[str, float]
    """Milliseconds by stage, `total` among them."""
    failure: Failure | None = None

    @property
    def command(self) -> str | None:
        """The command, None where there is none or where the policy blocks it."""
        return self.suggestion.command if self.suggestion is not None and self.failure is None else None
