"""A measurement is kept for the machine it was made on, and ignored on any other or when it is damaged."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caro.models.catalogue import DEFAULT
from caro.tuning import measured, tune
from caro.tuning.measured import Measured, fingerprint
from hwprobe import HardwareReport, Live

from .machines import HASWELL, budget, report

ENGINE = (("haswell", 1000), ("icelake", 1100), ("x64", 900))
BEST = Measured(6, 3, "haswell", DEFAULT.id, 0.4125)


def mark(here: HardwareReport | None = None, engine: tuple[tuple[str, int], ...] = ENGINE) -> str:
    return fingerprint(here or report(), engine, (DEFAULT,))


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    measured.store(str(tmp_path), mark(), BEST)
    assert measured.load(str(tmp_path), mark()) == (BEST, None)
    assert [name for name in os.listdir(tmp_path / "tuning") if not name.endswith(".txt")] == []


@pytest.mark.parametrize(
    "other",
    [
        report(quota=0.5),
        report(memory=300 << 20),
        report(logical=2),
        report(HASWELL),
        report(cpuset=frozenset({1})),
    ],
)
def test_another_machine_or_another_limit_is_tuned_anew(tmp_path: Path, other: HardwareReport) -> None:
    measured.store(str(tmp_path), mark(), BEST)
    assert mark(other) != mark()
    assert measured.load(str(tmp_path), mark(other)) == (None, None)


def test_another_engine_is_tuned_anew(tmp_path: Path) -> None:
    measured.store(str(tmp_path), mark(), BEST)
    assert measured.load(str(tmp_path), mark(engine=(("haswell", 1001),))) == (None, None)


def test_load_and_free_memory_change_nothing() -> None:
    assert mark(report(live=Live(load1=7.0, psi_cpu=80.0))) == mark()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=40), st.integers(0, 500), st.integers(0, 40))
def test_a_damaged_file_is_ignored_with_a_warning(tmp_path: Path, junk: bytes, at: int, gone: int) -> None:
    place = Path(measured.store(str(tmp_path), mark(), BEST))
    whole = place.read_bytes()
    place.write_bytes(whole[:at] + junk + whole[at + gone :])
    found, warning = measured.load(str(tmp_path), mark())
    if place.read_bytes() == whole:
        assert (found, warning) == (BEST, None)
    else:
        assert found is None and warning is not None and str(place) in warning


def test_a_truncated_file_is_ignored_with_a_warning(tmp_path: Path) -> None:
    place = Path(measured.store(str(tmp_path), mark(), BEST))
    whole = place.read_bytes()
    for length in range(len(whole)):
        place.write_bytes(whole[:length])
        found, warning = measured.load(str(tmp_path), mark())
        assert found is None and warning is not None


def test_without_a_cache_nothing_is_kept() -> None:
    assert measured.load(None, mark()) == (None, None)
    with pytest.raises(OSError):
        measured.store("/proc/nowhere", mark(), BEST)


def test_what_was_measured_outranks_what_is_derived_and_a_person_that() -> None:
    idle = report(live=Live(load1=0.0, psi_cpu=0.0))
    names = tuple(name for name, _ in ENGINE)
    found = tune(idle, budget(), names, (DEFAULT,), measured=BEST)
    assert (found.kernel.value, found.kernel.source) == ("haswell", "measured")
    assert (found.threads_prompt.value, found.threads_generation.value) == (6, 3)
    given_ = {"threads": (2, "config /c"), "kernel": ("x64", "environment CARO_KERNEL")}
    own = tune(idle, budget(), names, (DEFAULT,), given_, BEST)
    assert (own.kernel.value, own.threads_prompt.value, own.threads_prompt.source) == ("x64", 2, "config /c")
