"""The report of `caro doctor` for a person: headings and columns, 80 wide, each check shown when done."""

from __future__ import annotations

import textwrap

from caro.cli.doctor_json import choices
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caro.cli.environ import Environ
    from caro.doctor.checks import Result
    from caro.doctor.examination import Examination

WIDTH = 79
"""Columns; some terminals break the line when the last of 80 is written."""
MARKS = {"OK": "32", "WARN": "33", "FAIL": "1;31"}
"""Status to the parameters of the terminal's colour sequence (ECMA-48, SGR)."""
BOLD = "1"


def show(
    patient: Examination, results: Iterator[Result], extra: Sequence[tuple[str, str]], env: Environ
) -> list[Result]:
    """Print the report while the checks run; return their results."""
    from hwprobe.rendering import as_text

    env.out(heading("Machine", env))
    for row in as_text(patient.report, patient.budget).splitlines():
        env.out(block(f"  {row[:14]}", row[14:].strip()))
    for name, value in extra:
        env.out(block(f"  {name:<14}", value))
    env.out(heading("\nTuning", env))
    if patient.here is None:
        env.out(block("  ", f"none: {patient.here_problem}"))
    else:
        for name, choice in choices(patient.here.tuning):
            env.out(block(f"  {name:<19} ", f"{value_text(choice.value)}  [{choice.source}]"))
        env.out(block("  ", "caro doctor --why KEY tells why, and what would change it."))
    env.out(heading("\nChecks", env))
    done = []
    for result in results:
        done.append(result)
        mark = painted(f"{result.status:<4}", MARKS[result.status], env)
        text = block(f"  {result.status:<4}  {result.name:<10} ", result.detail)
        env.out(text.replace(f"  {result.status:<4}", f"  {mark}", 1))
        if result.remedy:
            env.out(block(f"{'':<19}", f"to do: {result.remedy}"))
    counts = [f"{sum(r.status == status for r in done)} {status}" for status in MARKS]
    env.out(f"\n{', '.join(counts)}\n")
    return done


def heading(text: str, env: Environ) -> str:
    """Return a line that heads a section."""
    return painted(text, BOLD, env) + "\n"


def painted(text: str, colour: str, env: Environ) -> str:
    """Return `text` in a colour, where standard output shows one."""
    return f"\x1b[{colour}m{text}\x1b[0m" if env.colours(env.stdout) else text


def block(front: str, text: str) -> str:
    """Return `text` after `front`, folded to the width, with what follows aligned under its beginning."""
    lines = textwrap.wrap(
        visible(text),
        WIDTH,
        initial_indent=front,
        subsequent_indent=" " * len(front),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines or [front.rstrip()]) + "\n"


def value_text(value: object) -> str:
    """Return a value as a person writes it."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    return str(value)
