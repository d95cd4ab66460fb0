"""The next answer: alternatives first, then the backends behind, each asked once and when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caro.cli.others import Others
from caro.domain import Decline, Environment, Request, Suggestion
from caro.router import Router

if TYPE_CHECKING:
    from caro.domain import BackendName

REQUEST = Request("list files", Environment())


class Backend:
    """Says what it is told and counts how often it is asked."""

    warning = "it is slow"

    def __init__(self, name: BackendName, reply: Suggestion | Decline) -> None:
        self.name = name
        self.reply = reply
        self.asked = 0
        self.closed = 0

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        self.asked += 1
        return self.reply

    def close(self) -> None:
        self.closed += 1


def routed(*backends: Backend) -> Router:
    by_name = {backend.name: backend for backend in backends}
    return Router(tuple(by_name), load=lambda name: by_name[name])


def test_alternatives_come_before_other_backends_and_nothing_twice() -> None:
    first = Backend("static", Suggestion("ls", "static", 1.0, alternatives=("ls -l", "ls")))
    second = Backend("embedded", Suggestion("ls -l", "embedded", 0.5, alternatives=("ls -a",)))
    third = Backend("openai", Suggestion("find .", "openai", 0.5))
    router = routed(first, second, third)
    answer = router.suggest(REQUEST).suggestion
    assert answer is not None
    others, known = Others(REQUEST, answer, router), {"ls"}
    found = []
    for asked in (0, 1, 1):
        other = others.next(known)
        assert other is not None
        assert second.asked == asked
        found.append(other.command)
        known.add(other.command)
    assert found == ["ls -l", "ls -a", "find ."]
    assert others.next(known) is None
    assert others.said == ["No other answer."]
    assert [one.asked for one in (first, second, third)] == [1, 1, 1]
    router.close()
    assert [one.closed for one in (first, second, third)] == [1, 1, 1]


def test_who_declines_says_why_and_the_next_one_is_asked() -> None:
    first = Backend("static", Suggestion("ls", "static", 1.0))
    second = Backend("embedded", Decline("embedded", "model", "the model is \x1bmissing"))
    third = Backend("openai", Suggestion("find .", "openai", 0.5))
    router = routed(first, second, third)
    answer = router.suggest(REQUEST).suggestion
    assert answer is not None
    others = Others(REQUEST, answer, router)
    other = others.next({"ls"})
    assert other is not None and other.command == "find ."
    assert r"embedded: the model is \x1bmissing" in others.said
    assert others.next({"ls", "find ."}) is None
