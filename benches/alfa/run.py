"""Asks a backend the tasks of InterCode-ALFA, runs its answers and prints how many are right."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile

from benches.accuracy import ask
from benches.accuracy.caseset import Case
from benches.accuracy.sandbox import SandboxError
from benches.alfa import fetch, golds, report, tasks
from benches.alfa.judge import verdict
from benches.alfa.rooms import LIMIT_S, Rooms


def main(argv: list[str]) -> int:
    """Run the command line; returns the exit status (0 fine, 2 usage, 4 set-up)."""
    options = _parser().parse_args(argv)
    try:
        data = tasks.read(options.data or fetch.archive())
        rows = judged(data, options)
    except (tasks.DataError, SandboxError, ask.AskError, OSError) as error:
        print(f"alfa: {error}", file=sys.stderr)
        return 4
    found = report.summary(rows, options.callable or options.backend)
    print(report.text(found))
    if options.output:
        _write(options.output, found)
    return 0


def judged(data: tasks.Data, options: argparse.Namespace) -> list[report.Row]:
    """Ask, run the gold commands, run the answers."""
    cases = spread(data.cases, options.limit)
    with Rooms(data.systems, options.patience) as rooms:
        _tell(f"asking {len(cases)} tasks")
        replies = _asker(options)(cases, rooms)
        rows = []
        for task in golds.check(cases, rooms, _tell):
            reply = replies[task.case.id]
            judge = reply.command is not None and task.excluded is None
            found = verdict(task, reply.command, rooms) if judge and reply.command is not None else None
            rows.append(report.Row(task, reply, found))
    return rows


def spread(cases: list[Case], limit: int | None) -> list[Case]:
    """Keep ``limit`` cases, evenly spread: the set's own order runs through file systems and difficulties."""
    if limit is None or limit >= len(cases):
        return cases
    return [cases[place * len(cases) // limit] for place in range(limit)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benches.alfa", description=__doc__)
    parser.add_argument("what", choices=("run",))
    parser.add_argument("--backend", default="static", help="the backend to ask (default: static)")
    parser.add_argument(
        "--caro", default=ask.program(), help="the program (default: $CARO_BIN or .venv/bin/caro)"
    )
    parser.add_argument("--callable", metavar="MODULE:FUNCTION", help="ask a Python function instead")
    parser.add_argument("--limit", type=_positive, metavar="N", help="only N tasks, evenly spread")
    parser.add_argument(
        "--patience",
        type=_positive,
        default=LIMIT_S,
        metavar="S",
        help="seconds that a command may run (default: %(default)s)",
    )
    parser.add_argument(
        "--data", metavar="FILE", help="a wheel of icalfa, instead of the pinned one that pip fetches"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="also write the report as JSON, an outcome for each task in it"
    )
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _asker(options: argparse.Namespace) -> ask.Asker:
    if options.callable:
        return ask.in_process(options.callable)
    how = ask.one_by_one if options.backend == "static" else ask.by_fixture
    return how(options.caro, options.backend, "/")


def _tell(line: str) -> None:
    print(line, file=sys.stderr)


def _write(path: str, found: dict[str, object]) -> None:
    """Write the whole report or nothing."""
    folder = os.path.dirname(os.path.abspath(path))
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as handle:
        json.dump(found, handle, indent=2)
        handle.write("\n")
    os.chmod(handle.name, 0o644)
    os.replace(handle.name, path)
