"""Backends are asked in order; whatever one of them does, the next one is asked and the reason is kept."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from caro import router as router_module
from caro.domain import Decline, Environment, Request, Suggestion
from caro.router import Alarm, Router, order

REQUEST = Request("list files", Environment())


class Fake:
    """A backend that does what it is given."""

    def __init__(self, name: str, does: Callable[[float], object]) -> None:
        self.name = name
        self.does = does
        self.closed = 0

    def suggest(self, request: Request, deadline: float) -> object:
        return self.does(deadline)

    def close(self) -> None:
        self.closed += 1


def answering(name: str, command: str = "ls") -> Fake:
    return Fake(name, lambda _: Suggestion(command, name, 1.0))  # type: ignore[arg-type]


def declining(name: str, reason: str = "not known") -> Fake:
    return Fake(name, lambda _: Decline(name, "not_understood", reason, ("files",)))  # type: ignore[arg-type]


def raising(name: str, error: BaseException) -> Fake:
    def does(_: float) -> object:
        raise error

    return Fake(name, does)


def router(*fakes: Fake, timeout: float | None = None) -> Router:
    by_name = {fake.name: fake for fake in fakes}
    return Router(tuple(by_name), timeout, by_name.__getitem__)  # type: ignore[arg-type]


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """An event that a hanging fake waits for, set at the end so that no thread outlives the test."""
    event = threading.Event()
    yield event
    event.set()


def test_auto_asks_what_is_on_this_machine() -> None:
    assert order("auto") == ("static", "embedded")


def test_auto_asks_a_network_backend_last_and_only_when_it_was_configured() -> None:
    assert order("auto", "ollama") == ("static", "embedded", "ollama")
    assert order("auto", "embedded") == ("static", "embedded")


def test_several_named_backends_are_asked_in_their_order() -> None:
    assert order("openai,static,ollama", "openai,static,ollama") == ("openai", "static", "ollama")
    assert order("auto", "openai,static,ollama") == ("static", "embedded", "openai", "ollama")


def test_a_server_in_whose_place_another_answered_is_told_of_once() -> None:
    def fails(_: float) -> object:
        return Decline("openai", "unavailable", "cannot reach it")

    asked = router(declining("static"), Fake("openai", fails), answering("embedded"))
    for _ in range(3):
        assert asked.suggest(REQUEST).suggestion is not None
    assert asked.warnings() == ("embedded answered in place of openai: cannot reach it",)


def test_a_server_that_had_no_command_is_no_warning() -> None:
    def declines(_: float) -> object:
        return Decline("openai", "unparsable", "the model gave no command")

    asked = router(Fake("openai", declines), answering("embedded"))
    asked.suggest(REQUEST)
    assert asked.warnings() == ()


@pytest.mark.parametrize("name", ["static", "embedded", "ollama", "openai"])
def test_a_named_backend_is_asked_alone(name: str) -> None:
    assert order(name, "ollama") == (name,)


def test_the_first_answer_ends_the_asking() -> None:
    def fails(_: float) -> object:
        raise AssertionError("must not be asked")

    routed = router(answering("static"), Fake("embedded", fails)).suggest(REQUEST)
    assert routed.suggestion is not None
    assert routed.suggestion.backend == "static"
    assert routed.declines == ()
    assert list(routed.timings_ms) == ["static"]


def test_a_decline_hands_on_to_the_next_and_is_kept() -> None:
    routed = router(declining("static"), answering("embedded")).suggest(REQUEST)
    assert routed.suggestion is not None
    assert routed.suggestion.backend == "embedded"
    assert [d.reason for d in routed.declines] == ["not known"]
    assert list(routed.timings_ms) == ["static", "embedded"]


@pytest.mark.parametrize("name", ["static", "embedded"])
@pytest.mark.parametrize("error", [ValueError("bad\nvalue"), RecursionError("deep"), MemoryError()])
def test_a_backend_that_raises_is_broken(name: str, error: Exception) -> None:
    routed = router(raising(name, error), answering("ollama")).suggest(REQUEST)
    assert routed.suggestion is not None
    (decline,) = routed.declines
    assert decline.code == "broken"
    assert type(error).__name__ in decline.reason
    assert "\n" not in decline.reason


def test_a_missing_engine_is_unavailable_and_says_what_to_install() -> None:
    routed = router(raising("embedded", ModuleNotFoundError("llama_cpp"))).suggest(REQUEST)
    (decline,) = routed.declines
    assert decline.code == "unavailable"
    assert "pip install 'caro[embedded]'" in decline.reason


def test_a_missing_backend_is_looked_for_once() -> None:
    loads = []

    def load(name: str) -> Fake:
        loads.append(name)
        raise ImportError("no engine")

    asked = Router(("embedded",), None, load)  # type: ignore[arg-type]
    asked.suggest(REQUEST)
    asked.suggest(REQUEST)
    assert loads == ["embedded"]


@pytest.mark.parametrize("command", ["", "  ", "ls\nrm -rf x", "ls\r", "ls\0"])
def test_a_command_that_is_no_single_line_is_never_passed_on(command: str) -> None:
    routed = router(answering("static", command)).suggest(REQUEST)
    assert routed.suggestion is None
    assert routed.declines[0].code == "broken"


def test_a_reply_of_another_type_is_broken() -> None:
    routed = router(Fake("static", lambda _: "ls")).suggest(REQUEST)
    assert routed.declines[0].code == "broken"


def test_a_hanging_backend_is_given_up_on_in_time(
    released: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(router_module, "GRACE", 0.05)
    asked = router(Fake("embedded", lambda _: released.wait(30)), answering("ollama"), timeout=0.1)
    started = time.monotonic()
    routed = asked.suggest(REQUEST)
    assert time.monotonic() - started < 2
    assert routed.suggestion is not None
    assert routed.suggestion.backend == "ollama"
    assert (routed.declines[0].code, routed.declines[0].reason) == ("timeout", "no answer within 0.1 s")


def test_a_static_backend_that_loops_is_stopped_in_time() -> None:
    def loops(_: float) -> object:
        while True:
            pass

    routed = router(Fake("static", loops), answering("embedded"), timeout=0.1).suggest(REQUEST)
    assert routed.suggestion is not None
    assert routed.declines[0].code == "timeout"


def test_away_from_the_main_thread_the_static_backend_still_answers() -> None:
    found = []
    worker = threading.Thread(target=lambda: found.append(router(answering("static")).suggest(REQUEST)))
    worker.start()
    worker.join()
    assert found[0].suggestion is not None


def test_a_stuck_backend_is_not_asked_again_until_it_comes_back(
    released: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(router_module, "GRACE", 0.0)
    calls = []

    def does(_: float) -> object:
        calls.append(1)
        if len(calls) == 1:
            released.wait(30)
        return Suggestion("ls", "embedded", 1.0)

    fake = Fake("embedded", does)
    asked = router(fake, timeout=0.1)
    assert asked.suggest(REQUEST).declines[0].code == "timeout"
    assert "busy" in asked.suggest(REQUEST).declines[0].reason
    asked.close()
    assert fake.closed == 0, "what a call still uses must not be freed"
    asked = router(fake, timeout=5)
    released.set()
    assert asked.suggest(REQUEST).suggestion is not None


def test_a_backend_that_keeps_its_deadline_declines_in_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def does(deadline: float) -> object:
        time.sleep(max(0.0, deadline - time.monotonic()))
        return Decline("embedded", "timeout", "got as far as `find .`")

    routed = router(Fake("embedded", does), timeout=0.1).suggest(REQUEST)
    assert routed.declines[0].reason == "got as far as `find .`"


def test_the_deadline_is_the_backends_own_limit_unless_one_was_set() -> None:
    deadlines = []

    def does(deadline: float) -> object:
        deadlines.append(deadline - time.monotonic())
        return Decline("embedded", "not_understood", "no")

    router(Fake("embedded", does)).suggest(REQUEST)
    router(Fake("embedded", does), timeout=2.5).suggest(REQUEST)
    assert deadlines == [pytest.approx(10, abs=0.5), pytest.approx(2.5, abs=0.5)]


def test_a_backend_is_loaded_once_for_many_requests_and_closed_at_the_end() -> None:
    fake = answering("embedded")
    loads = []

    def load(name: str) -> Fake:
        loads.append(name)
        return fake

    asked = Router(("embedded",), None, load)  # type: ignore[arg-type]
    for _ in range(3):
        assert asked.suggest(REQUEST).suggestion is not None
    asked.close()
    assert loads == ["embedded"]
    assert fake.closed == 1


def test_what_a_backend_has_to_say_is_passed_on_fit_to_be_shown() -> None:
    asked, other = declining("static"), answering("embedded")
    other.warning = "the cache\x1b[2J is damaged"  # type: ignore[attr-defined]
    under_test = router(asked, other)
    assert under_test.warnings() == ()
    under_test.suggest(REQUEST)
    (warning,) = under_test.warnings()
    assert warning.startswith("the cache") and "\x1b" not in warning


def test_a_failing_clean_up_is_survived() -> None:
    fake = answering("static")
    fake.close = lambda: 1 / 0  # type: ignore[method-assign,assignment,return-value]
    asked = router(fake)
    asked.suggest(REQUEST)
    asked.close()


class Several(Fake):
    """Takes several requests at once, and answers those with an even number."""

    def __init__(self, fault: BaseException | None = None) -> None:
        super().__init__("embedded", lambda _: Decline("embedded", "not_understood", "asked alone"))
        self.fault = fault
        self.taken: list[int] = []

    def suggest_many(self, requests: list[Request], deadline: float) -> list[object]:
        self.taken.append(len(requests))
        if self.fault is not None:
            raise self.fault
        return [
            Suggestion(f"echo {one.query}", "embedded", 0.5)
            if int(one.query) % 2 == 0
            else Decline("embedded", "unparsable", "odd")
            for one in requests
        ]


def numbered(count: int) -> list[Request]:
    return [Request(str(number), Environment()) for number in range(count)]


def test_what_takes_several_gets_all_that_reach_it_and_the_rest_is_asked_on() -> None:
    first = Fake("static", lambda _: Decline("static", "not_understood", "unknown"))
    several = Several()
    found = router(first, several, answering("ollama", "ls")).suggest_many(numbered(140))
    assert several.taken == [64, 64, 12]
    commands = [routed.suggestion.command for routed in found if routed.suggestion]
    assert commands == [f"echo {number}" if number % 2 == 0 else "ls" for number in range(140)]
    assert [one.backend for one in found[0].declines] == ["static"]
    assert [one.code for one in found[1].declines] == ["not_understood", "unparsable"]
    assert set(found[1].timings_ms) == {"static", "embedded", "ollama"}


def test_one_that_fails_with_several_is_asked_one_by_one() -> None:
    found = router(Several(ZeroDivisionError("x"))).suggest_many(numbered(3))
    assert [routed.declines[0].reason for routed in found] == ["asked alone"] * 3


def test_one_that_hangs_with_several_is_given_up_on(
    released: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(router_module, "GRACE", 0.05)
    several = Several()
    several.suggest_many = lambda requests, deadline: released.wait(10)  # type: ignore[assignment,method-assign]
    started = time.monotonic()
    found = router(several, timeout=0.1).suggest_many(numbered(3))
    assert time.monotonic() - started < 5
    assert [routed.declines[0].code for routed in found] == ["timeout"] * 3


def test_a_single_request_is_asked_as_ever() -> None:
    several = Several()
    router(several).suggest_many(numbered(1))
    assert several.taken == []
    assert router(several).suggest_many([]) == []


def test_stopping_waits_for_the_call_that_nobody_waits_for(released: threading.Event) -> None:
    hanging = Fake("embedded", lambda _: released.wait(10))
    hanging.stop = released.set  # type: ignore[attr-defined]
    one = router(hanging, timeout=0.05)
    assert one.suggest(REQUEST).declines[0].code == "timeout"
    one.stop()
    hanging.does = lambda _: Suggestion("ls", "embedded", 1.0)
    assert one.suggest(REQUEST).suggestion is not None


def test_one_alarm_ends_each_overdue_answer_of_many() -> None:
    def loops(_: float) -> object:
        while True:
            pass

    asked = router(Fake("static", loops), timeout=0.05)
    before = signal.getsignal(signal.SIGALRM)
    with Alarm(asked):
        for _ in range(2):
            assert asked.suggest(REQUEST).declines[0].code == "timeout"
        quick = router(answering("static"))
        quick.alarm = asked.alarm
        assert quick.suggest(REQUEST).suggestion is not None
        time.sleep(0.25)  # nothing is overdue: the alarm keeps still
    assert asked.alarm is None
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_without_the_main_thread_many_answers_have_no_alarm() -> None:
    asked = router(answering("static"))
    seen: list[object] = []

    def ask() -> None:
        with Alarm(asked):
            seen.extend([asked.alarm, asked.suggest(REQUEST).suggestion])

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(10)
    assert seen[0] is None and seen[1] is not None
