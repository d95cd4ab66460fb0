"""Runs a backend over the set, judges its answers and prints right, wrong and declined."""

from __future__ import annotations

import argparse
import collections
import json
import os
import sys
from random import Random

from benches.accuracy import ask, caseset, report, selfcheck, split
from benches.accuracy.judge import Judge, Verdict
from benches.accuracy.sandbox import SandboxError
from benches.accuracy.workshop import Workshop

BASELINE = os.path.join(caseset.HERE, "baseline.json")


def main(argv: list[str]) -> int:
    """Run the command line; returns the exit status (0 fine, 1 regression or fault, 2 usage, 4 set-up)."""
    options = _parser().parse_args(argv)
    try:
        chosen = split.select(caseset.load(), options.split)
    except caseset.CaseError as error:
        return _fail(str(error), 4)
    for name in ("domain", "complexity"):
        if getattr(options, name):
            chosen = [case for case in chosen if getattr(case, name) == getattr(options, name)]
    if options.only:
        chosen = [case for case in chosen if case.id in options.only or case.intent in options.only]
    if options.sample:
        drawn = [case.id for case in chosen]
        Random(1).shuffle(drawn)
        drawn = drawn[: options.sample]
        chosen = [case for case in chosen if case.id in drawn or case.intent in drawn]
    try:
        return {"run": _run, "selfcheck": _selfcheck, "counts": _counts}[options.what](chosen, options)
    except (SandboxError, ask.AskError) as error:
        return _fail(str(error), 4)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benches.accuracy", description=__doc__)
    parser.add_argument("what", nargs="?", default="run", choices=("run", "selfcheck", "counts"))
    parser.add_argument("--backend", default="static", help="the backend to ask (default: static)")
    parser.add_argument(
        "--caro", default=ask.program(), help="the program (default: $CARO_BIN or .venv/bin/caro)"
    )
    parser.add_argument("--callable", metavar="MODULE:FUNCTION", help="ask a Python function instead")
    parser.add_argument(
        "--processes", choices=("each", "fixture"), help="one process per request or per fixture"
    )
    parser.add_argument("--split", choices=("dev", "test", "all"), default="dev")
    parser.add_argument("--domain", choices=caseset.DOMAINS)
    parser.add_argument("--complexity", choices=caseset.COMPLEXITIES)
    parser.add_argument("--only", nargs="+", metavar="ID", help="cases or intents by id")
    parser.add_argument(
        "--sample",
        type=int,
        metavar="N",
        help="N cases, and those of the same intents, the same ones each time",
    )
    parser.add_argument("--output", choices=("text", "json"), default="text")
    parser.add_argument(
        "--show-failures", action="store_true", help="list wrong answers (development split only)"
    )
    parser.add_argument("--show-declined", action="store_true", help="list declined requests (likewise)")
    parser.add_argument("--check", action="store_true", help="fail when worse than the baseline")
    parser.add_argument("--store", action="store_true", help="make this run the baseline")
    return parser


def _run(chosen: list[caseset.Case], options: argparse.Namespace) -> int:
    if (options.show_failures or options.show_declined) and options.split != "dev":
        return _fail("the test split only counts: its failures are not shown, tune on --split dev", 2)
    rows: list[report.Judged] = []
    with Workshop() as workshop:
        judge = Judge(workshop)
        replies = _asker(options)(chosen, workshop)
        for case in chosen:
            reply = replies[case.id]
            verdict = judge.verdict(case, reply.command) if reply.command is not None else None
            rows.append(report.Judged(case, reply, verdict))
    data = report.summary(rows, options.backend if not options.callable else options.callable, options.split)
    print(json.dumps(data) if options.output == "json" else report.text(data))
    _show(rows, options)
    if options.store:
        report.store(data, BASELINE)
    worse = report.regressions(data, BASELINE) if options.check else []
    for line in worse:
        print(line, file=sys.stderr)
    return 1 if worse else 0


def _asker(options: argparse.Namespace) -> ask.Asker:
    if options.callable:
        return ask.in_process(options.callable)
    how = options.processes or ("each" if options.backend == "static" else "fixture")
    return (ask.one_by_one if how == "each" else ask.by_fixture)(options.caro, options.backend)


def _show(rows: list[report.Judged], options: argparse.Namespace) -> None:
    out = sys.stderr if options.output == "json" else sys.stdout
    for row in rows:
        if options.show_declined and row.verdict is None:
            print(f"declined {row.case.id}: {row.case.query}", file=out)
        if options.show_failures and _is_wrong(row.verdict):
            assert row.verdict is not None
            print(f"wrong {row.case.id}: {row.case.query}", file=out)
            print(f"    said:   {row.reply.command}\n    wanted: {row.case.accept[0]}", file=out)
            print(f"    why:    {row.verdict.why}", file=out)


def _is_wrong(verdict: Verdict | None) -> bool:
    return verdict is not None and not verdict.right


def _selfcheck(chosen: list[caseset.Case], options: argparse.Namespace) -> int:
    found = selfcheck.check(chosen)
    for name, what in found.items():
        print(f"{name}: " + "\n    ".join(what))
    print(f"{len(chosen)} cases checked, {len(found)} faulty")
    return 1 if found else 0


def _counts(chosen: list[caseset.Case], options: argparse.Namespace) -> int:
    for name in ("domain", "complexity", "mode"):
        counter = collections.Counter(getattr(case, name) for case in chosen)
        shares = (
            f"{key} {count} ({100 * count / len(chosen):.0f} %)" for key, count in counter.most_common()
        )
        print(f"{name}: " + ", ".join(shares))
    sides = collections.Counter(split.side(case) for case in chosen)
    intents = len({case.intent for case in chosen})
    print(f"cases {len(chosen)}, intents {intents}, dev {sides['dev']}, test {sides['test']}")
    return 0


def _fail(message: str, status: int) -> int:
    print(f"accuracy: {message}", file=sys.stderr)
    return status
