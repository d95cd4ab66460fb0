"""Answers and records made up for tests."""

from __future__ import annotations

from typing import Any

from caro.domain import Answer, Assessment, Decline, Environment, Failure, Request, Suggestion
from caro.metrics.reading import Record

SECRET = "quokka"
"""Stands in every request and command here."""


def answer(total: float = 2.5, **changes: Any) -> Answer:
    """Return an answer of the static matcher that took so many ms, with some values replaced."""
    values: dict[str, Any] = {
        "request": Request(f"list the {SECRET} files", Environment(cwd=f"/{SECRET}", home=f"/{SECRET}")),
        "suggestion": Suggestion(f"ls {SECRET}*", "static", 1.0, notes=(SECRET,)),
        "assessment": Assessment("safe", "allow"),
        "declines": (),
        "timings_ms": {"intake": 0.25, "static": 1.5, "safety": 0.5, "total": total},
        "failure": None,
    }
    return Answer(**(values | changes))


def declined(*codes: str, code: str = "no_answer") -> Answer:
    """Return what static and embedded had no answer to, for those reasons."""
    names = ("static", "embedded")
    return answer(
        suggestion=None,
        assessment=None,
        declines=tuple(
            Decline(name, one, f"because of {SECRET}", (SECRET,))  # type: ignore[arg-type]
            for name, one in zip(names, codes, strict=False)
        ),
        failure=Failure(code, f"no {SECRET}"),
    )


def record(at: float, total: float = 2.0, **changes: Any) -> Record:
    """Return a record of an answer given at `at` that took `total` ms."""
    values: dict[str, Any] = {
        "at": at, "outcome": "answered", "stages": {"total": total}, "passed": {}, "backend": "static",
    }  # fmt: skip
    return Record(**(values | changes))
