"""Several answers written at once: the same as one by one, within the memory there is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from caro import Caro
from caro._record import replace
from caro.backends.embedded import EmbeddedBackend
from caro.backends.embedded.session import Session
from caro.domain import Answer, Decline, Environment, Request, Suggestion

pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("engine")]

QUERIES = (
    "show which processes use the most memory",
    "list all files, newest first",
    "x" + " x" * 900,
    "rotate image.jpg by 90 degrees",
    "日本語でファイルを一覧",
    "list all files, newest first",
    "a",
)


def untimed(reply: Suggestion | Decline) -> Suggestion | Decline:
    """Return a reply without how fast it was written."""
    return replace(reply, tokens_per_second=None) if isinstance(reply, Suggestion) else reply


def requests(queries: tuple[str, ...] = QUERIES) -> list[Request]:
    return [Request(query, Environment()) for query in queries]


def session_of(backend: EmbeddedBackend) -> Session:
    assert backend._session is not None
    return backend._session


@pytest.fixture
def at_once(loaded: EmbeddedBackend, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], EmbeddedBackend]:
    """Set how many answers the backend may write at once."""

    def call(sequences: int) -> EmbeddedBackend:
        session = session_of(loaded)
        monkeypatch.setattr(session, "_plan", replace(session._plan, sequences=sequences))
        return loaded

    return call


@pytest.fixture(scope="module")
def one_by_one(loaded: EmbeddedBackend) -> list[Suggestion | Decline]:
    return [loaded.suggest(request, time.monotonic() + 60) for request in requests()]


@pytest.mark.parametrize("sequences", [3, 40])
def test_the_answers_are_those_given_one_by_one(
    sequences: int,
    at_once: Callable[[int], EmbeddedBackend],
    one_by_one: list[Suggestion | Decline],
) -> None:
    found = at_once(sequences).suggest_many(requests(), time.monotonic() + 600)
    assert any(isinstance(reply, Suggestion) for reply in found)
    assert untimed(found[2]) == untimed(one_by_one[2])
    for one, many in zip(one_by_one, found, strict=True):
        if isinstance(one, Decline) or isinstance(many, Decline):
            assert one == many
            continue
        # Sums of another order may differ in their last digits, where a kernel has a way of its own for many.
        assert replace(one, confidence=0.0, tokens_per_second=None) == replace(
            many, confidence=0.0, tokens_per_second=None
        )
        assert many.confidence == pytest.approx(one.confidence, abs=0.002)


def test_another_answer_in_place_of_one_that_will_not_do_is_written_beside_the_others(
    at_once: Callable[[int], EmbeddedBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = at_once(3)
    seen: list[str] = []

    def odd(query: str, suggestion: Suggestion) -> Decline | None:
        seen.append(query)
        odd = len(suggestion.command) % 2
        return Decline("embedded", "doubtful", f"{suggestion.command} is odd") if odd else None

    monkeypatch.setattr(backend, "doubt", odd)
    asked = requests((*QUERIES[:2], *QUERIES[3:], "show free memory", "who is logged in", "print the date"))
    alone = [untimed(backend.suggest(request, time.monotonic() + 60)) for request in asked]
    looked, seen = seen, []
    assert len(looked) > len(asked)  # some first answers are odd
    session = session_of(backend)
    monkeypatch.setattr(session, "candidates", None)  # nobody is answered alone
    found = backend.suggest_many(asked, time.monotonic() + 600)
    assert sorted(seen) == sorted(looked)
    for one, many in zip(alone, found, strict=True):
        assert type(one) is type(many)
        if isinstance(one, Suggestion) and isinstance(many, Suggestion):
            assert many.command == one.command
        else:
            assert many == one


def test_answers_one_by_one_are_the_same_after_several_at_once(
    at_once: Callable[[int], EmbeddedBackend], one_by_one: list[Suggestion | Decline]
) -> None:
    backend = at_once(3)
    backend.suggest_many(requests()[:4], time.monotonic() + 60)
    assert untimed(backend.suggest(requests()[1], time.monotonic() + 60)) == untimed(one_by_one[1])


def test_a_deadline_keeps_what_is_written_and_declines_the_rest(
    at_once: Callable[[int], EmbeddedBackend],
) -> None:
    backend = at_once(2)
    long = requests(("tell me a joke",) * 400)
    found = backend.suggest_many(long, time.monotonic() + 2)
    assert len(found) == 400
    late = [reply for reply in found if isinstance(reply, Decline) and reply.code == "timeout"]
    assert late and found[-1] in late
    started = time.monotonic()
    backend.suggest_many(long, started - 1)
    assert time.monotonic() - started < 2


def test_every_context_is_freed(at_once: Callable[[int], EmbeddedBackend]) -> None:
    backend = at_once(4)
    session = session_of(backend)
    made: list[Any] = []
    freed: list[Any] = []
    really_new, really_free = session.new_context, session._layer.llama_free

    class Layer:
        def __getattr__(self, name: str) -> Any:
            return getattr(session_layer, name)

        def llama_free(self, context: Any) -> None:
            freed.append(context)
            really_free(context)

    def new(sequences: int = 1) -> Any:
        made.append(really_new(sequences))
        return made[-1]

    session_layer = session._layer
    session.new_context = new  # type: ignore[method-assign]
    session._layer = Layer()
    try:
        backend.suggest_many(requests()[:4], time.monotonic() + 60)
        backend.suggest_many(requests()[:4], time.monotonic() - 1)
    finally:
        session._layer = session_layer
        del session.new_context  # type: ignore[method-assign]
    assert len(made) == 2
    assert freed == made


def test_without_memory_for_more_they_are_written_one_by_one(
    at_once: Callable[[int], EmbeddedBackend],
    one_by_one: list[Suggestion | Decline],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backend = at_once(8)
    monkeypatch.setattr(session_of(backend), "new_context", lambda sequences=1: None)
    again = backend.suggest_many(requests()[:3], time.monotonic() + 60)
    assert [*map(untimed, again)] == [*map(untimed, one_by_one[:3])]


def test_a_warm_request_reads_only_what_is_new(
    loaded: EmbeddedBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(loaded)
    read: list[int] = []
    really = session._decode

    def counted(tokens: list[int]) -> None:
        read.append(len(tokens))
        really(tokens)

    monkeypatch.setattr(session, "_decode", counted)
    loaded.suggest(requests()[0], time.monotonic() + 60)
    read.clear()
    first = loaded.suggest(requests()[1], time.monotonic() + 60)
    shared = session._tokenised(session.located.model.prompt.before, first=True, control=True)
    assert read[0] <= len(session.prompt_tokens(requests()[1].query)) - len(shared)
    read.clear()
    assert untimed(loaded.suggest(requests()[1], time.monotonic() + 60)) == untimed(first)
    assert read[0] == 1


def test_one_that_was_stopped_leaves_nothing_wrong_behind(
    loaded: EmbeddedBackend, one_by_one: list[Suggestion | Decline]
) -> None:
    stopped: list[Suggestion | Decline] = []
    long = Request("list " + "very " * 150 + "old files", Environment())
    thread = threading.Thread(target=lambda: stopped.append(loaded.suggest(long, time.monotonic() + 60)))
    thread.start()
    time.sleep(0.05)
    while not stopped:
        loaded.stop()
        time.sleep(0.01)
    thread.join()
    assert isinstance(stopped[0], Decline) and stopped[0].code == "timeout"
    assert untimed(loaded.suggest(requests()[1], time.monotonic() + 60)) == untimed(one_by_one[1])


def brief(answer: Answer) -> tuple[str | None, str | None, list[tuple[str, str]]]:
    suggestion = answer.suggestion
    declines = [(one.backend, one.code) for one in answer.declines]
    return answer.command, suggestion.backend if suggestion else None, declines


def test_generate_many_gives_what_generate_gives_from_several_threads() -> None:
    for_the_model = "what was the exit code of the last command"
    queries = ["list files", *QUERIES, for_the_model, "", "find log files over 10 MB"]
    with Caro(("static", "embedded"), timeout=60) as caro:
        alone = [brief(caro.generate(query)) for query in queries]
        found: list[list[Answer]] = []
        threads = [
            threading.Thread(target=lambda: found.append(caro.generate_many(queries))) for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        between = brief(caro.generate(QUERIES[1]))
        for thread in threads:
            thread.join()
    assert between == alone[2]
    for answers in found:
        assert [brief(answer) for answer in answers] == alone
        assert [answer.request.query for answer in answers] == queries
        assert all(answer.timings_ms["total"] >= answer.timings_ms.get("embedded", 0.0) for answer in answers)
    assert {backend for _, backend, _ in alone} == {"static", "embedded", None}
