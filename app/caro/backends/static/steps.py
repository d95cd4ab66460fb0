"""Requests of two steps of which an answer holds one: "show the date and then the users" is not `date`.

Words that only join weigh nothing to the matcher, so a step can get lost without a trace. Here each side of a
joint is asked alone: an answer that one side gives by itself leaves the other one out.
"""

from __future__ import annotations

from caro.backends.static.compound import JOINTS, PLURAL, opens
from caro.backends.static.tokens import tokenize
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.static.tokens import Token

    Answer = Callable[[str], str | None]

MORE = frozenset(("then", "also", "afterwards", "afterward"))
"""Joints behind which a step of its own comes, whatever word it opens with."""
LINKS = frozenset((*JOINTS, *MORE))
CHANGES = frozenset("delete move copy rename kill chmod chown compress install uninstall".split())
"""Orders that may follow a mere comma: in "user, start time and command" none does."""
REFERS = PLURAL | frozenset("afterwards afterward ones one it its their him her his that there".split())
"""Words of a step that need the one before: what they stand for is in one command with it."""
ORDER = frozenset(("by", "on", "in", "with", "without", "to", "from", "only", "just", "sort", "sorted"))
"""Openings of what says more about the step before: "sort by name and then by size"."""
JOINED = (" && ", " | ", "; ", " -exec ", "$(")
"""What shows in a command of several parts."""
LONGEST = 40
"""Words of a request that is looked at; both sides of each joint are asked anew."""


def dropped(query: str, command: str, answer: Answer) -> tuple[str, bool] | None:
    """Return the words of the step that `command` leaves out, or None.

    Beside them stands whether the sides are whole by themselves, so that each may be answered alone: "delete
    bob" means something else without "list users" before it.
    """
    tokens = tokenize(query)
    if len(tokens) > LONGEST:
        return None
    at = 1
    while at < len(tokens) - 1:
        end = at
        while end < len(tokens) and (tokens[end].low in LINKS or tokens[end].kind == "comma"):
            end += 1
        if at < end < len(tokens):
            apart = _left_out(query, command, tokens, (at, end), answer)
            if apart is not None:
                return query[tokens[at].start : tokens[-1].end], apart
        at = max(end, at + 1)
    return None


def _left_out(
    query: str, command: str, tokens: list[Token], joint: tuple[int, int], answer: Answer
) -> bool | None:
    """Return None where both sides are in the command, else whether they are whole by themselves."""
    left, right = tokens[: joint[0]], tokens[joint[1] :]
    if left[-1].kind == "comma":
        left = left[:-1]
    if len(left) < 2 or right[0].low in ORDER:
        return None
    between = tokens[joint[0] : joint[1]]
    sense = (look_up(right[0].low) or right[0].low).lstrip("~")
    if all(token.kind == "comma" for token in between) and sense not in CHANGES:
        return None
    further = not MORE.isdisjoint(token.low for token in between)
    if not further and not (len(right) > 1 and opens(left[0]) and opens(right[0])):
        return None
    first = answer(query[: left[-1].end])
    if first is not None and first != command and command.startswith(first):
        taken = command[len(first) :].split()
        return False if taken[:1] == [right[0].text] else None  # `mkdir build sing`
    if not REFERS.isdisjoint(token.low for token in right):
        # "… and then archive them" begins as the first step does, or that one is lost.
        begun = first is None or first.split()[0] in command or any(mark in command for mark in JOINED)
        return None if begun or not further else False
    if first == command:
        return True
    second = answer(query[right[0].start : right[-1].end])
    if second == command and (further or first is not None):
        return True
    if first is not None and second is not None and command != f"{first} && {second}":
        # "find log files and delete tmp files" deletes no log; "list users and delete bob" speaks of no file
        return command.split()[0] == second.split()[0]
    if any(mark in command for mark in JOINED):
        return None
    lost = further or (first is not None and first.split()[0] not in command)
    return False if lost else None
