"""Judge a model's answers to the development cases, and say what each threshold would let through.

CARO_TRIAL=x.gguf .venv/bin/python -m training.threshold [--only N] [--rows FILE]
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from random import Random
from typing import Any

from benches.accuracy import ask, caseset, split
from benches.accuracy.judge import Judge
from benches.accuracy.workshop import Workshop
from training.trial import candidates

MOST = 4
"""Candidates of which figures are given."""
STEPS = (0.0, 0.001, 0.003, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4)
Row = dict[str, Any]


def main() -> int:
    """Print right and wrong answers above each threshold, of all cases and of those the matcher declines."""
    parser = argparse.ArgumentParser(prog="python -m training.threshold", description=main.__doc__)
    parser.add_argument("--only", type=int, help="so many cases, drawn by chance")
    parser.add_argument("--rows", help="write each answer and its verdict there")
    given = parser.parse_args()
    chosen = split.select(caseset.load(), "dev")
    if given.only:
        chosen = Random(1).sample(chosen, given.only)
    rows: list[Row] = []
    here = os.getcwd()
    with Workshop() as workshop:
        judge = Judge(workshop)
        known = ask.by_fixture(ask.program(), "static")(chosen, workshop)
        for case in chosen:
            os.chdir(workshop.folder(case.fixture))
            said = candidates(case.query, MOST)
            os.chdir(here)
            matched = known[case.id].command
            rows.append(
                {
                    "id": case.id,
                    "query": case.query,
                    "wanted": case.accept[0],
                    "matched": None if matched is None else judge.verdict(case, matched).right,
                    "candidates": [
                        asdict(one)
                        | {"right": one.command is not None and judge.verdict(case, one.command).right}
                        for one in said
                    ],
                }
            )
    if given.rows:
        with open(given.rows, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    report(rows)
    return 0


def report(rows: list[Row]) -> None:
    """Print what each number of candidates and each threshold would give."""
    greedy = [row["candidates"][0] for row in rows]
    doubted = [one for one in greedy if one["doubt"] is not None and one["command"] is not None]
    print(f"{len(rows)} cases; of the first answers {sum(one['right'] for one in greedy)} are right; "
          f"of {len(doubted)} that are doubted {sum(one['right'] for one in doubted)}")  # fmt: skip
    first = [row["matched"] for row in rows if row["matched"] is not None]
    print(f"the matcher: {sum(first)} right, {len(first) - sum(first)} wrong")
    for most in range(1, MOST + 1):
        for step in STEPS:
            kept = [(row, one) for row in rows if (one := taken(row, most, step)) is not None]
            good = sum(one["right"] for _, one in kept)
            behind = [one["right"] for row, one in kept if row["matched"] is None]
            right, wrong = sum(first) + sum(behind), len(first) - sum(first) + len(behind) - sum(behind)
            print(f"{most} candidates, from {step:.3f}: alone {good} right, {len(kept) - good} wrong; "
                  f"behind the matcher {right} right, {wrong} wrong")  # fmt: skip


def taken(row: Row, most: int, sure: float) -> Row | None:
    """Return the candidate that would be offered."""
    for one in row["candidates"][:most]:
        if one["doubt"] is None and one["probability"] >= sure:
            return dict(one)
    return None


if __name__ == "__main__":
    raise SystemExit(main())
