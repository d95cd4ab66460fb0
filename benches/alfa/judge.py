"""Says whether an answer is right: it does what one of the usable gold commands does."""

from __future__ import annotations

from benches.accuracy.judge import Verdict
from benches.accuracy.workshop import Workshop
from benches.alfa.golds import Seen, Task, seen


def verdict(task: Task, answer: str, workshop: Workshop) -> Verdict:
    """Run ``answer`` on an unchanged copy and compare; a gold command in its own letters is right."""
    if answer in task.case.accept:
        return Verdict(True, "is a gold command")
    result = workshop.run(task.case, answer)
    if result.outcome.status is None:
        return Verdict(False, "stopped: too slow or too much output")
    found = seen(result)
    if any(same(found, wanted, ordered=task.case.ordered) for wanted in task.wanted):
        return Verdict(True, "does what a gold command does")
    return Verdict(False, "differs")


def same(one: Seen, other: Seen, *, ordered: bool) -> bool:
    """Compare byte by byte; where the order does not count, the sorted lines are compared."""
    if one.effect != other.effect:
        return False
    if one.stdout == other.stdout:
        return True
    return not ordered and sorted(one.stdout.splitlines()) == sorted(other.stdout.splitlines())
