"""Ask the topics that a request speaks of."""

from __future__ import annotations

from caro.backends.static.scanner import Grammar, scan
from caro.backends.static.tables import topic_clauses
from caro.backends.static.topics import anchor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.domain import Environment

CONTENT = frozenset(("when", "where", "who", "whatdid", "current", "machine", "command", "check"))
"""Weak words that say what a topic is asked; one that no clause explains was not understood."""
MANY = frozenset(("repos", "repositories"))
"""Words that speak of more than the repository around."""
OF_ONE = frozenset(("history", "changes", "refs"))
"""Topics about one repository."""
_grammars: dict[str, Grammar] = {}


def answer(reading: Reading, environment: Environment, only: str = "") -> str | None:
    """Return the command for a request about one of the topics, of `only` that one if named, or None."""
    found = dict.fromkeys(name for item in reading.items for name in anchor(item))
    if "history" in found:
        found["changes"] = None  # what changed is told by commits or by a difference
    if not MANY.isdisjoint(reading.lows):
        found = {name: None for name in found if name not in OF_ONE}
    for name in found:
        if only and name != only:
            continue
        items = reading.items
        grammar = _grammars.get(name)
        if grammar is None:
            grammar = _grammars[name] = Grammar(topic_clauses(name))
        clauses, unexplained = scan(reading, grammar, hopeless=lambda _: True)
        command: str | None = None
        told = {k for clause in clauses for k in range(clause.first, clause.last + 1)}
        if any(item.concept in CONTENT and k not in told for k, item in enumerate(reading.items)):
            unexplained = reading.items
        if clauses and not unexplained:
            # importlib itself, with warnings behind it, costs 1 ms
            module = __import__(f"caro.backends.static.topics.{name}", fromlist=("command",))
            command = module.command(clauses, reading, environment)
        if command is not None:
            return command
        reading.items = items  # months that were read as dates are words again
    return None
