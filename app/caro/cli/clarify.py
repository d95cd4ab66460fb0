"""Asks which of two readings of a request is meant, once; where nobody can be asked, names the other one."""

from __future__ import annotations

import textwrap

from caro._record import dataclass, replace
from caro.answering import judged
from caro.clarifying import Question, question
from caro.cli import INTERRUPTED
from caro.cli.asking import QUIT
from caro.cli.keyboard import keys_of
from caro.escape import visible
from caro.router import Routed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from caro.clarifying import Reading
    from caro.cli.environ import Environ
    from caro.cli.settings import Settings
    from caro.domain import Answer


@dataclass(frozen=True, slots=True)
class Settled:
    """An answer of which nothing is open any more."""

    answer: Answer
    hints: tuple[str, ...] = ()
    """What there is to say about the other readings, where nobody was asked."""
    meant: Reading | None = None
    """What the person chose."""


def settled(result: Answer, chosen: Settings, env: Environ, *, asks: bool) -> Settled | None:
    """Return the answer that is meant; None where a person left.

    With `asks`, a person is asked, unless the setting `ask` forbids it.
    """
    suggestion = result.suggestion
    found = question(result.request, suggestion.command) if suggestion is not None else None
    return Settled(result) if found is None else decided(result, found, chosen, env, asks=asks)


def decided(
    result: Answer,
    found: Question,
    chosen: Settings,
    env: Environ,
    *,
    asks: bool,
    leave: Literal["quit", "back"] = "quit",
) -> Settled | None:
    """Do as `settled` where an answer is known to leave `found` open; `leave` is what `q` does."""
    suggestion = result.suggestion
    if suggestion is None:
        raise ValueError("only answers with a command leave anything open")
    if not (asks and chosen.ask):
        note = found.note(suggestion.command)
        more = replace(suggestion, notes=(*suggestion.notes, note), alternatives=_others(found, 0))
        hints = (note,) if env.is_terminal(env.stderr) else ()
        return Settled(replace(result, suggestion=more), tuple(map(visible, hints)))
    at = choice(found, env, leave)
    if at is None:
        return None
    reading = found.readings[at]
    meant = replace(
        suggestion,
        command=reading.command,
        notes=(*suggestion.notes, f"meant: {reading.says}"),
        alternatives=_others(found, at),
    )
    again = judged(result.request, Routed(meant, result.declines, {}), chosen.policy, rules=chosen.rules)
    return Settled(replace(again, timings_ms=result.timings_ms), (), reading)


def left(result: Answer, chosen: Settings) -> int:
    """Note that a person was asked and wanted none of the readings; return the exit status."""
    from caro.metrics import record

    record(result, chosen.variables, chosen.stats, "ask", choice="quit")
    return INTERRUPTED


def choice(found: Question, env: Environ, leave: str) -> int | None:
    """Ask on the terminal; return the number of the reading from 0 on, None for none of them."""
    keys = keys_of(env)
    columns = max(env.columns(env.stderr), 20)
    try:
        _show(found, env, columns, leave)
        keys.start()
        while True:
            key = keys.key()
            if key in QUIT:
                return None
            if key == "enter":
                return 0
            if len(key) == 1 and key.isdigit() and 0 < int(key) <= len(found.readings):
                return int(key) - 1
            if key == "again":
                _show(found, env, columns, leave)
    finally:
        keys.stop()


def _show(found: Question, env: Environ, columns: int, leave: str) -> None:
    """Show the question, a line or more for each reading, and the keys."""
    env.err(f"{visible(found.asks)}\n")
    for number, one in enumerate(found.readings, 1):
        lines = textwrap.wrap(visible(one.says), columns - 3, break_on_hyphens=False) or [""]
        env.err(f"{number}  " + "\n   ".join(lines) + "\n")
    env.err(f"1-{len(found.readings)}, Enter for 1, q {leave}\n")


def _others(found: Question, at: int) -> tuple[str, ...]:
    """Return the commands of the readings that were not taken, which `n` then shows."""
    return tuple(one.command for number, one in enumerate(found.readings) if number != at)
