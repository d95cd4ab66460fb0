"""A set proves itself before it judges: accepted commands must pass, named mistakes must fail.

Also demanded: an accepted command does something that can be told from doing nothing.
"""

from __future__ import annotations

import dataclasses
import re

from benches.accuracy import argv
from benches.accuracy.caseset import Case
from benches.accuracy.judge import Judge
from benches.accuracy.workshop import Workshop

PATIENCE_S = 120.0
"""Seconds that an accepted command may take: here the case is asked, not the machine. On two cores that eight
jobs shared, summing up the largest fixture took more than the 10 s that an answer has."""


def faults(case: Case, judge: Judge, workshop: Workshop, *, twice: bool) -> list[str]:
    """Return what is wrong with a case, in words; nothing when it may judge.

    With ``twice`` each accepted command runs again: an outcome that differs cannot judge anybody.
    """
    found: list[str] = []
    if case.mode == "argv":
        found += [f"pattern is not met by any accepted command: {p}" for p in _idle_patterns(case)]
        found += [f"cannot be read: {text}" for text in case.accept if argv.canonical(text) is None]
    else:
        for text in case.accept:
            outcome = judge.accepted(case, text)
            if not _tells(outcome):
                told = workshop.run(case, text).outcome.stderr.strip()[:120]
                found.append(f"accepted command shows nothing: {text} ({told})")
            elif twice and outcome != judge.outcome(case, workshop.run(case, text)):
                found.append(f"accepted command differs from run to run: {text}")
    found += [f"mistake passes: {text}" for text in case.wrong if judge.verdict(case, text).right]
    return found


def _idle_patterns(case: Case) -> list[str]:
    flats = [argv.plain(text) for text in case.accept]
    return [pattern for pattern in case.patterns if not any(re.match(pattern, flat) for flat in flats)]


def _tells(outcome: object) -> bool:
    """Tell whether an outcome differs from that of a command that prints and changes nothing."""
    return bool(outcome[0] or outcome[1]) if isinstance(outcome, tuple) else bool(outcome)


def check(cases: list[Case], *, twice: bool = True) -> dict[str, list[str]]:
    """Check many cases; returns the faulty ones with their faults.

    Phrasings of one intent mostly share their commands, so each set of commands is checked once.
    """
    found: dict[str, list[str]] = {}
    seen: set[Case] = set()
    with Workshop(PATIENCE_S) as workshop:
        judge = Judge(workshop)
        for case in cases:
            commands = dataclasses.replace(case, id="", query="", complexity="")
            if commands not in seen:
                found[case.id] = faults(case, judge, workshop, twice=twice)
                seen.add(commands)
    return {name: what for name, what in found.items() if what}
