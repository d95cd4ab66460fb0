"""`caro doctor --tune` shows and keeps what was best, and leaves nothing behind when it is interrupted."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caro._record import replace
from caro.backends.embedded.here import Here
from caro.cli import doctor_tune
from caro.doctor.sweep import Row, Sweep
from caro.doctor.trial import TrialError
from caro.models import making, store
from caro.models.catalogue import DEFAULT, VARIANTS
from caro.tuning import measured
from caro.tuning.measured import Measured
from tests.models.hub import BODY

Caro = Callable[..., Any]
pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("engine")]
BEST = Measured(1, 1, "x64", DEFAULT.id, 0.7)
DONE = Sweep((Row("x64", 1, 0.5, 0.25, 0.75), Row("x64", 2, None, None, None)), BEST, 3)
FAST = VARIANTS[0].model.id


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("HOME", "PATH", "CARO_DATA_DIR") if name in os.environ}
    return {**kept, "CARO_CACHE_DIR": str(tmp_path / "cache"), "CARO_CONFIG": os.devnull}


def test_what_was_best_is_shown_and_kept(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep(found: object, progress: Callable[[float], None], started: float) -> Sweep:
        progress(0.5)
        return DONE

    monkeypatch.setattr(doctor_tune, "sweep", sweep)
    result = caro("doctor", "--tune", terminal=True, variables=variables)
    assert result.status == 0
    assert "best: x64, 1 thread(s) to read, 1 to write" in result.out
    assert "[###############...............]  50%" in result.err
    (kept,) = (tmp_path / "cache" / "tuning").glob("*.txt")
    assert str(kept) in result.out
    value = caro("doctor", "--tune", "--output=json", variables=variables)
    assert (value.object["tune"]["kernel"], value.object["tune"]["kept"]) == ("x64", str(kept))
    assert "measuring" not in value.err
    why = caro("doctor", "--why=kernel", "--output=json", variables=variables).object["why"]["kernel"]
    assert (why["value"], why["source"]) == ("x64", "measured")


def test_what_an_answer_takes_is_told_and_decides_on_the_fast_model(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables["CARO_DATA_DIR"] = str(tmp_path)
    folder = Path(store.installable(variables))
    (folder / DEFAULT.file).symlink_to(store.locate({**os.environ, "CARO_MODEL": ""}).path)
    seen, seconds = [], 0.7

    def sweep(found: Here, progress: object, started: float) -> Sweep:
        assert 0 < started < 600
        seen.append(found.located.name)
        return replace(DONE, best=replace(BEST, model=found.located.name, seconds=seconds))

    def told(**more: str) -> str:
        result = caro("doctor", "--tune", variables=variables | more)
        assert result.status == 0, result.err
        return str(result.out)

    def quantise(engine: object, source: str, target: str, variant: object, said: int) -> None:
        Path(target).write_bytes(BODY)

    monkeypatch.setattr(making, "_quantise", quantise)
    monkeypatch.setattr(doctor_tune, "sweep", sweep)
    assert "an answer: up to 0.70 s for 95 of 100" in told()
    assert f"over 0.5 s: caro model pull {FAST} makes a faster model" in told()
    value = caro("doctor", "--tune", "--output=json", variables=variables).object["tune"]
    assert (value["model"], value["answer_p95_s"]) == (DEFAULT.id, 0.7)
    assert "over 0.5" not in told(CARO_MODEL=DEFAULT.id)
    assert caro("model", "pull", FAST, variables=variables).status == 0
    why = caro("doctor", "--why=model", "--output=json", variables=variables).object["why"]["model"]
    assert (why["value"], why["source"]) == (FAST, "measured")
    assert "takes up to 0.70 s for 95 of 100 answers" in why["reason"]
    assert f"over 0.5 s: {FAST} answers from now on" in told()
    seconds = 0.3
    assert f"within 0.5 s: {DEFAULT.id} answers again" in told()
    assert "within" not in told()
    # The fast one is never what decides whether it is needed.
    assert set(seen) == {DEFAULT.id}


def test_an_interrupt_wipes_the_bar_and_keeps_nothing(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep(found: object, progress: Callable[[float], None], started: float) -> Sweep:
        progress(0.5)
        os.kill(os.getpid(), signal.SIGINT)
        return DONE

    own = signal.signal(signal.SIGINT, lambda *_: os._exit(99))
    monkeypatch.setattr(doctor_tune, "sweep", sweep)
    try:
        result = caro("doctor", "--tune", terminal=True, variables=variables)
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, own)
    assert (result.status, result.out) == (130, "")
    assert result.err.endswith("\r\x1b[K")
    assert [path.name for path in (tmp_path / "cache" / "tuning").iterdir()] == ["lock"]


def test_two_measurements_do_not_run_at_a_time(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress, started: DONE)
    held = measured.lock(str(tmp_path / "cache"))
    assert held is not None
    result = caro("doctor", "--tune", variables=variables)
    assert (result.status, result.out) == (1, "")
    assert "another measurement is running" in result.err
    os.close(held)
    assert caro("doctor", "--tune", variables=variables).status == 0


def test_a_damaged_measurement_is_ignored_with_a_warning(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress, started: DONE)
    assert caro("doctor", "--tune", variables=variables).status == 0
    (kept,) = (tmp_path / "cache" / "tuning").glob("*.txt")
    kept.write_bytes(kept.read_bytes()[:-7])
    result = caro("doctor", "--why=kernel", "--output=json", variables=variables)
    assert result.object["why"]["kernel"]["source"] == "derived"
    assert str(kept) in result.err and "ignored" in result.err
    assert caro("doctor", "--why=mmap", variables=variables).err == ""


def test_a_failed_measurement_is_told(
    caro: Caro, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep(found: object, progress: Callable[[float], None], started: float) -> Sweep:
        raise TrialError("ended by SIGILL")

    monkeypatch.setattr(doctor_tune, "sweep", sweep)
    result = caro("doctor", "--tune", variables=variables)
    assert (result.status, result.out) == (1, "")
    assert "the measurement failed: ended by SIGILL" in result.err


def test_a_cache_that_can_not_be_written_loses_the_result_with_a_warning(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("a file where the folder belongs")
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress, started: DONE)
    result = caro("doctor", "--tune", "--output=json", variables=variables)
    assert (result.status, result.object["tune"]["kept"]) == (0, None)
    assert "could not be kept" in result.err
