"""Says whether a candidate command is right for a case, by running it and the accepted readings alike."""

from __future__ import annotations

import dataclasses
import re

from benches.accuracy import argv
from benches.accuracy.caseset import Case
from benches.accuracy.named import Names
from benches.accuracy.workshop import Result, Workshop

# What stat and file listings tell about the copy rather than about the file: inode, access and change times.
_FLEETING = re.compile(r"Device: |(Access|Change|Birth): (\d{4}-|-$)")


@dataclasses.dataclass(frozen=True)
class Verdict:
    """Whether a candidate was right, and in a few words why (for people tuning on the development split)."""

    right: bool
    why: str


class Judge:
    """Judges candidates; what the accepted readings do is run once and remembered."""

    def __init__(self, workshop: Workshop) -> None:
        """``workshop`` holds the fixtures and the sandbox."""
        self._workshop = workshop
        self._seen: dict[tuple[str, str, str], object] = {}

    def verdict(self, case: Case, candidate: str) -> Verdict:
        """Compare the candidate with each accepted reading until one agrees."""
        if case.mode == "argv":
            return self._by_words(case, candidate)
        if " ".join(candidate.split()) in (" ".join(text.split()) for text in case.accept):
            return Verdict(True, "is an accepted command")
        result = self._workshop.run(case, candidate)
        if result.outcome.status is None:
            return Verdict(False, "stopped: too slow or too much output")
        outcome = self.outcome(case, result)
        for accepted in case.accept:
            if outcome == self.accepted(case, accepted):
                return Verdict(True, f"does what `{accepted}` does")
        reason = result.outcome.stderr.strip().splitlines()
        return Verdict(False, "differs" + (f": {reason[0][:200]}" if reason else ""))

    def accepted(self, case: Case, command: str) -> object:
        """Return the outcome of an accepted command, run at most once per fixture and mode."""
        options = f"{case.mode} {case.ordered} {case.times} {case.new_names}"
        key = (case.fixture, options, command)
        if key not in self._seen:
            self._seen[key] = self.outcome(case, self._workshop.run(case, command))
        return self._seen[key]

    def outcome(self, case: Case, result: Result) -> object:
        """Reduce a run to what counts under the case's mode."""
        if case.mode == "fs":
            return result.effect
        if case.mode == "paths":
            paths = Names(result.paths).named_in(result.outcome.stdout)
            return (paths if case.ordered else sorted(paths), result.effect)
        lines = [" ".join(line.split()) for line in result.outcome.stdout.splitlines()]
        lines = [line for line in lines if line and not _FLEETING.match(line)]
        return (lines if case.ordered else sorted(lines), result.effect)

    def _by_words(self, case: Case, candidate: str) -> Verdict:
        for accepted in case.accept:
            if argv.same(candidate, accepted):
                return Verdict(True, f"is `{accepted}` in other words")
        flat = argv.plain(candidate)
        for pattern in case.patterns:
            if re.match(pattern, flat):
                return Verdict(True, f"matches {pattern}")
        return Verdict(False, "no accepted form")
