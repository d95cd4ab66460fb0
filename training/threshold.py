"""Judge a model's answers to the development cases, and say what each threshold would let through.

CARO_TRIAL=x.gguf .venv/bin/python -m training.threshold [--only N] [--rows FILE]
"""

from __future__ import annotations

import argparse
import json
import os
from random import Random

from benches.accuracy import ask, caseset, split
from benches.accuracy.judge import Judge
from benches.accuracy.workshop import Workshop
from caro.backends.embedded.faithful import left_out
from caro.backends.embedded.unasked import unasked
from caro.domain import Suggestion
from training.trial import reply

STEPS = (0.0, 0.001, 0.003, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4)


def main() -> int:
    """Print right and wrong answers above each threshold, of all cases and of those the matcher declines."""
    parser = argparse.ArgumentParser(prog="python -m training.threshold", description=main.__doc__)
    parser.add_argument("--only", type=int, help="so many cases, drawn by chance")
    parser.add_argument("--rows", help="write each answer and its verdict there")
    parser.add_argument("--alone", action="store_true", help="leave the matcher out")
    given = parser.parse_args()
    chosen = split.select(caseset.load(), "dev")
    if given.only:
        chosen = Random(1).sample(chosen, given.only)
    rows = []
    here = os.getcwd()
    with Workshop() as workshop:
        judge = Judge(workshop)
        known = {} if given.alone else ask.by_fixture(ask.program(), "static")(chosen, workshop)
        for case in chosen:
            os.chdir(workshop.folder(case.fixture))
            said = reply(case.query)
            os.chdir(here)
            command = said.command if isinstance(said, Suggestion) else None
            verdict = judge.verdict(case, command) if command is not None else None
            matched = known[case.id].command if known else None
            rows.append({
                "id": case.id,
                "query": case.query,
                "command": command,
                "wanted": case.accept[0],
                "probability": said.confidence if isinstance(said, Suggestion) else 0.0,
                "missing": (
                    unasked(case.query, command) or left_out(case.query, command)
                    if command is not None
                    else None
                ),
                "right": verdict.right if verdict else None,
                "why": verdict.why if verdict else getattr(said, "reason", ""),
                "matched": matched,
                "matched_right": judge.verdict(case, matched).right if matched is not None else None,
            })  # fmt: skip
    if given.rows:
        with open(given.rows, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    answered = [row for row in rows if row["right"] is not None]
    lacking = [row for row in answered if row["missing"] is not None]
    print(f"{len(rows)} cases; {len(answered)} answered, {sum(bool(r['right']) for r in answered)} right;")
    print(f"of {len(lacking)} that lack something {sum(bool(r['right']) for r in lacking)} are right")
    first = [row for row in rows if row["matched_right"] is not None]
    right = sum(bool(row["matched_right"]) for row in first)
    print(f"the matcher: {right} right, {len(first) - right} wrong")
    for step in STEPS:
        kept = [row for row in answered if row["missing"] is None and float(str(row["probability"])) >= step]
        good = sum(bool(row["right"]) for row in kept)
        behind = [row for row in kept if row["matched_right"] is None]
        after = sum(bool(row["right"]) for row in behind)
        print(f"from {step:.3f}: alone {good} right, {len(kept) - good} wrong; behind the matcher "
              f"{right + after} right, {len(first) - right + len(behind) - after} wrong")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
