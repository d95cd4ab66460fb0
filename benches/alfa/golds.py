"""Finds out which gold commands can judge anybody on this machine, by running each twice.

One that misses a program or a network, does not end, or shows nothing and changes nothing cannot; nor can one
whose second run, on a new copy and at another second, comes to something else.
"""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable

from benches.accuracy.caseset import Case
from benches.accuracy.snapshot import Effect
from benches.accuracy.workshop import Result, Workshop

PROGRAM, NETWORK, SLOW, MUTE, VARIES = (
    "a program is missing",
    "it needs a network",
    "it does not end in time or prints over 1 MB",
    "it prints and changes nothing here",
    "it differs from run to run",
)
REASONS = (PROGRAM, NETWORK, SLOW, MUTE, VARIES)

_MISSING = re.compile(r"command not found|: not found$", re.MULTILINE)
_OFFLINE = re.compile(
    r"[Cc]ould(n't| not) (resolve|connect)|[Nn]ame or service not known|name resolution"
    r"|[Nn]etwork is unreachable|no servers could be reached|unknown host"
)
_APART_S = 1.1
"""The two runs of a gold command are at least this far apart, so that a printed time of day differs."""


@dataclasses.dataclass(frozen=True)
class Seen:
    """What a command came to: its standard output, and how the file system differed after it."""

    stdout: str
    effect: Effect


@dataclasses.dataclass(frozen=True)
class Task:
    """A case, what its usable gold commands come to, and why others are unusable."""

    case: Case
    wanted: tuple[Seen, ...]
    faults: tuple[str, ...]

    @property
    def excluded(self) -> str | None:
        """Return why nobody can be judged by this task here; None where somebody can."""
        return None if self.wanted else min(self.faults, key=REASONS.index)


def seen(result: Result) -> Seen:
    """Reduce a run to what counts."""
    return Seen(result.outcome.stdout, result.effect)


def check(cases: list[Case], workshop: Workshop, tell: Callable[[str], None] = lambda _: None) -> list[Task]:
    """Run the gold commands of all cases, all once and then all again; ``tell`` hears how far it is."""
    first: dict[tuple[str, str], Seen | str] = {}
    commands = list(dict.fromkeys((case.fixture, gold) for case in cases for gold in case.accept))
    by_command = {(case.fixture, gold): case for case in cases for gold in case.accept}
    tell(f"running {len(commands)} gold commands twice")
    started = time.monotonic()
    for key in commands:
        result = workshop.run(by_command[key], key[1])
        first[key] = fault(result) or seen(result)
    time.sleep(max(0.0, started + _APART_S - time.monotonic()))
    for fixture in {case.fixture for case in cases}:
        workshop.renew(fixture)
    for key in commands:
        if isinstance(first[key], Seen) and seen(workshop.run(by_command[key], key[1])) != first[key]:
            first[key] = VARIES
    tasks = []
    for case in cases:
        found = [first[case.fixture, gold] for gold in dict.fromkeys(case.accept)]
        wanted = tuple(one for one in found if isinstance(one, Seen))
        tasks.append(Task(case, wanted, tuple(one for one in found if isinstance(one, str))))
    return tasks


def fault(result: Result) -> str | None:
    """Return why one run of a gold command cannot judge; None where nothing speaks against it."""
    outcome = result.outcome
    if outcome.status is None:
        return SLOW
    if outcome.status == 127 or _MISSING.search(outcome.stderr):
        return PROGRAM
    if _OFFLINE.search(outcome.stderr + outcome.stdout):
        return NETWORK
    if not outcome.stdout and not result.effect:
        return MUTE
    return None
