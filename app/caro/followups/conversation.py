"""A talk with the backends: each request is answered with what was said before it in mind.

The matcher and the model are given whole requests, joined by rule; a server gets the words as they are and
the exchange before them. Only a request that refers to something takes anything along.
"""

from __future__ import annotations

import time

from caro._record import dataclass, replace
from caro.answering import judged
from caro.domain import Answer, Decline, Failure, Request
from caro.followups.joining import Joined, Means, Subject, means, subject
from caro.followups.sameset import keeps
from caro.router import LOCAL, Routed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import BackendName, Environment
    from caro.router import Router
    from caro.safety.own import OwnRules

MOST_EARLIER = 3
"""Exchanges that a server gets along with a follow-up: enough for "only the ones from today" and "now delete
them" after one another, and no more of what was asked than that."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of one line."""

    answer: Answer
    taken_as: str = ""
    """The whole request that a follow-up was taken for; empty where it was taken as it stands."""
    said: str = ""
    """The line itself."""
    way: Joined | None = None
    """How it goes on from what was before; None for a request that refers to nothing."""
    shown: str = ""
    """The command that showed what it refers to; empty where the matcher and the model know of none."""


class Conversation:
    """Keeps what "they" are from one request to the next."""

    def __init__(
        self, router: Router, environment: Environment, policy: str, rules: OwnRules | None = None
    ) -> None:
        """Ask `router`; commands are judged under `policy` and `rules`."""
        self._router = router
        self._environment = environment
        self._policy = policy
        self._rules = rules
        self._subject: Subject | None = None
        self._said: list[tuple[str, str]] = []
        self._before: tuple[Subject | None, list[tuple[str, str]]] = (None, [])
        """What the last request found."""

    def ask(self, text: str) -> Turn:
        """Answer one request; never raises for a backend's fault."""
        started = time.monotonic()
        self._before = self._subject, self._said
        meaning = means(text, self._subject)
        # Of "it" alone a model makes anything; the matcher knows "what time is it".
        strict = meaning is not None and meaning.word.lower() == "it" and "static" in self._router.names
        if meaning is None or (meaning.alone and not self._said and not strict):
            return self._fresh(text, started)
        return self._followed(text, meaning, started)

    def settle(self, command: str) -> None:
        """Take down which command the person chose in the end: another one than the answer is what
        a server is told of, and what the request before does not name any more.
        """
        if self._said and self._said[-1][1] != command:
            self._said = [*self._said[:-1], (self._said[-1][0], command)]
            self._subject = None

    def mean(self, turn: Turn, answer: Answer, query: str) -> Turn:
        """Take the last turn as it was meant: answered so, where `query` says it more exactly, empty where
        no words do. What an act is done to stays what it was.
        """
        command = answer.command
        if command is None:
            self.drop(turn)  # the reading is blocked: nothing was shown that "they" could be
        elif self._said and self._said[-1][1] != command:
            self._said = [*self._said[:-1], (turn.said, command)]
            if self._subject is not None and (turn.way is None or turn.way.kind in ("narrow", "place")):
                self._subject = subject(query, command) if query else None
        return replace(turn, answer=answer)

    def drop(self, turn: Turn) -> None:
        """Forget the last turn, of which the person wanted none: a follow-up leaves what was before it."""
        self._subject, self._said = (None, []) if turn.way is None else self._before

    def move(self, folder: str) -> None:
        """Go on in another folder."""
        self._environment = replace(self._environment, cwd=folder)

    def _fresh(self, text: str, started: float) -> Turn:
        """Answer a request that refers to nothing; what was before is forgotten."""
        routed = self._router.suggest(Request(text, self._environment))
        answer = self._judged(Request(text, self._environment), routed, started)
        command = answer.command
        self._subject = subject(text, command) if command is not None else None
        self._said = [(text, command)] if command is not None else []
        return Turn(answer, said=text)

    def _followed(self, text: str, meaning: Means, started: float) -> Turn:
        declines: list[Decline] = []
        timings: dict[str, float] = {}
        why = "" if self._said else "nothing was shown before that it could mean"
        for name in self._router.names:
            for way in self._ways(name, text, meaning):
                request = Request(way.query, self._environment, () if name in LOCAL else tuple(self._said))
                routed = self._router.only((name,)).suggest(request)
                for stage, spent in routed.timings_ms.items():
                    timings[stage] = timings.get(stage, 0.0) + spent
                if routed.suggestion is None:
                    declines += [one for one in routed.declines if one not in declines]
                    continue
                if name in LOCAL and self._subject is not None:
                    fault = _fault(self._subject, routed.suggestion.command, way)
                    if fault:
                        why = fault
                        continue
                answer = self._judged(request, Routed(routed.suggestion, tuple(declines), timings), started)
                shown = self._subject.command if name in LOCAL and self._subject is not None else ""
                self._remember(text, way, answer)
                return Turn(answer, way.query if way.query != text else "", text, way, shown)
        if meaning.alone and (not why or not self._said) and "static" in self._router.names:
            request = Request(text, self._environment)
            routed = self._router.only(("static",)).suggest(request)
            if routed.suggestion is not None:
                answer = self._judged(request, routed, started)
                self._remember(text, Joined(text, "fresh"), answer)
                return Turn(answer, said=text)
        return Turn(
            self._unclear(text, meaning, tuple(declines), why or "no whole request with it is understood")
        )

    def _ways(self, name: BackendName, text: str, meaning: Means) -> tuple[Joined, ...]:
        """Return what to ask: the matcher every way, the model the likeliest one, a server the words."""
        if name == "static":
            return meaning.ways
        if name in LOCAL:
            return meaning.ways[:1]
        return (Joined(text, meaning.ways[0].kind if meaning.ways else "act"),) if self._said else ()

    def _remember(self, text: str, way: Joined, answer: Answer) -> None:
        """Keep what the next request may refer to: what is shown now, or still what an act was done to."""
        command = answer.command
        if command is None:
            return
        self._said = [*self._said, (text, command)][-MOST_EARLIER:]
        if way.query == text:  # a server's answer, whose request the rules can't go on from
            self._subject = subject(text, command) if way.kind == "fresh" else None
            self._said = self._said[-1:] if way.kind == "fresh" else self._said
        elif way.kind == "order" and self._subject is not None:
            self._subject = replace(self._subject, order=way.order.strip(" ,"))
        elif way.kind in ("narrow", "place"):
            self._subject = subject(way.query, command)

    def _judged(self, request: Request, routed: Routed, started: float) -> Answer:
        return judged(request, routed, self._policy, rules=self._rules, started=started)

    def _unclear(self, text: str, meaning: Means, declines: tuple[Decline, ...], why: str) -> Answer:
        reasons = "".join(f"; {one.backend}: {one.reason}" for one in declines if one.backend not in LOCAL)
        message = f"I can't tell what “{meaning.word}” means: {why}{reasons}; say it in full"
        request = Request(text, self._environment)
        return Answer(request, None, None, (), {"total": 0.0}, Failure("no_answer", message))


def _fault(before: Subject, command: str, way: Joined) -> str:
    """Return why a command is none for what was shown before, or an empty text."""
    if way.kind == "place":
        return ""
    if command == before.command:
        return "that would change nothing"
    if not keeps(before.command, command, way.changes):
        return "the command for it could act on other things than were shown"
    return ""
