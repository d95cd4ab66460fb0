"""Many processes write at once, some are killed, and long files are set aside meanwhile: no line is lost."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caro import metrics
from caro.metrics import NAME, files, record
from caro.metrics.reading import read
from tests.metrics.answers import SECRET, answer

WRITERS = 20
LINES = 100


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def forked() -> Iterator[Callable[[Callable[[], None]], int]]:
    """Run a function in a process of its own; what still runs in the end is killed."""
    alive: list[int] = []

    def start(work: Callable[[], None]) -> int:
        child = os.fork()
        if not child:
            try:
                work()
                os._exit(0)
            except BaseException:
                os._exit(1)
        alive.append(child)
        return child

    yield start
    for child in alive:
        try:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        except (ProcessLookupError, ChildProcessError):
            continue


def writing(place: Path, who: int, lines: int, setting: str = "on") -> None:
    """Note `lines` answers whose times tell who wrote them, and how many came before."""
    for number in range(lines):
        record(answer(float(1000 * who + number)), {"CARO_STATE_DIR": str(place)}, setting, "batch")  # type: ignore[arg-type]


def everything(place: Path, writers: int = WRITERS) -> list[float]:
    return [float(1000 * who + number) for who in range(writers) for number in range(LINES)]


def at_once(place: Path, forked: Callable[[Callable[[], None]], int], setting: str = "on") -> None:
    """Have all writers begin at the same moment, and wait for them."""
    waiting, gate = os.pipe()

    def work(who: int) -> None:
        os.close(gate)
        os.read(waiting, 1)
        writing(place, who, LINES, setting)

    children = [forked(lambda who=who: work(who)) for who in range(WRITERS)]  # type: ignore[misc]
    os.close(waiting)
    os.close(gate)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * WRITERS


@pytest.mark.parametrize("setting", ["on", "text"])
def test_twenty_processes_write_at_once_and_no_line_is_cut_or_lost(
    setting: str, place: Path, forked: Callable[[Callable[[], None]], int]
) -> None:
    at_once(place, forked, setting)
    found = read(str(place), time.time())
    assert (found.unreadable, found.foreign, found.files) == (0, 0, 1)
    assert sorted(one.total for one in found.records) == everything(place)


def test_no_line_is_lost_where_twenty_processes_set_long_files_aside(
    place: Path, forked: Callable[[Callable[[], None]], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "MOST_BYTES", 4000)
    monkeypatch.setattr(files, "KEPT", 10**6)
    at_once(place, forked)
    found = read(str(place), time.time())
    assert found.unreadable == 0
    assert found.files > 20
    # Nobody sets aside what somebody else has just begun.
    assert all((place / name).stat().st_size >= 4000 for name in files.aside(str(place)))
    assert sorted(one.total for one in found.records) == everything(place)


def test_no_more_files_than_allowed_stay_where_many_set_them_aside(
    place: Path, forked: Callable[[Callable[[], None]], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "MOST_BYTES", 2000)
    at_once(place, forked)
    names = files.aside(str(place))
    # Two processes may list them at once, each before the other has deleted.
    assert files.KEPT <= len(names) <= files.KEPT + 2
    assert read(str(place), time.time()).unreadable == 0


def test_what_is_read_while_others_write_and_set_aside_is_whole(
    place: Path, forked: Callable[[Callable[[], None]], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "MOST_BYTES", 3000)
    monkeypatch.setattr(files, "KEPT", 10**6)
    writing(place, 0, 1)
    children = [forked(lambda who=who: writing(place, who, LINES)) for who in range(1, 5)]  # type: ignore[misc]
    seen = 0
    for _ in range(20):
        found = read(str(place), time.time())
        totals = [one.total for one in found.records]
        assert len(totals) == len(set(totals)) >= seen
        seen = len(totals)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    assert len(read(str(place), time.time()).records) == 1 + 4 * LINES


def test_what_a_killed_process_had_written_is_there_and_others_go_on(
    place: Path, forked: Callable[[Callable[[], None]], int]
) -> None:
    chance = random.Random(7)
    other = forked(lambda: writing(place, 99, 200))
    confirmed = 0
    rounds = 15
    for who in range(rounds):
        reading, telling = os.pipe()

        def work(who: int = who, telling: int = telling) -> None:
            for number in range(10**6):
                given = {"CARO_STATE_DIR": str(place)}
                record(answer(float(10**6 * (who + 1) + number)), given, "text", "batch")
                os.write(telling, b".")

        child = forked(work)
        os.close(telling)
        os.read(reading, 1)
        time.sleep(chance.random() / 50)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told = 1
        while piece := os.read(reading, 65536):
            told += len(piece)
        os.close(reading)
        confirmed += told
    assert os.waitpid(other, 0)[1] == 0
    found = read(str(place), time.time())
    killed = [one for one in found.records if one.total >= 10**6]
    # Of each that was killed, its last line may be there and not have been confirmed.
    assert confirmed <= len(killed) <= confirmed + rounds
    assert found.unreadable <= rounds
    assert sum(one.total < 10**6 for one in found.records) == 200


def test_a_line_that_a_crash_cut_takes_no_other_with_it(place: Path) -> None:
    writing(place, 1, 2)
    whole = (place / NAME).read_bytes()
    second = whole.splitlines(keepends=True)[1]
    for length in range(1, len(second)):
        (place / NAME).write_bytes(whole + second[:length])
        writing(place, 2, 1)
        found = read(str(place), time.time())
        assert {1000.0, 1001.0, 2000.0} <= {one.total for one in found.records}
        assert found.unreadable == 1
    assert SECRET not in (place / NAME).read_text()
