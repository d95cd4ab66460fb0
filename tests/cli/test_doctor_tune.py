"""`caro doctor --tune` shows and keeps what was best, and leaves nothing behind when it is interrupted."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caro.cli import doctor_tune
from caro.doctor.sweep import Row, Sweep
from caro.doctor.trial import TrialError
from caro.tuning import measured
from caro.tuning.measured import Measured

Caro = Callable[..., Any]
pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("engine")]
DONE = Sweep((Row("x64", 1, 0.5, 0.25, 0.75), Row("x64", 2, None, None, None)), Measured(1, 1, "x64"), 3)


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("HOME", "PATH", "CARO_DATA_DIR") if name in os.environ}
    return {**kept, "CARO_CACHE_DIR": str(tmp_path / "cache"), "CARO_CONFIG": os.devnull}


def test_what_was_best_is_shown_and_kept(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep(found: object, progress: Callable[[float], None]) -> Sweep:
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


def test_an_interrupt_wipes_the_bar_and_keeps_nothing(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep(found: object, progress: Callable[[float], None]) -> Sweep:
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
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress: DONE)
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
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress: DONE)
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
    def sweep(found: object, progress: Callable[[float], None]) -> Sweep:
        raise TrialError("ended by SIGILL")

    monkeypatch.setattr(doctor_tune, "sweep", sweep)
    result = caro("doctor", "--tune", variables=variables)
    assert (result.status, result.out) == (1, "")
    assert "the measurement failed: ended by SIGILL" in result.err


def test_a_cache_that_can_not_be_written_loses_the_result_with_a_warning(
    caro: Caro, variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("a file where the folder belongs")
    monkeypatch.setattr(doctor_tune, "sweep", lambda found, progress: DONE)
    result = caro("doctor", "--tune", "--output=json", variables=variables)
    assert (result.status, result.object["tune"]["kept"]) == (0, None)
    assert "could not be kept" in result.err
