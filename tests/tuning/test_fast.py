"""The fast form of a model stands in for it where it was measured to be slow or memory is short, else not."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from caro._record import replace
from caro.backends.embedded import here as tuned
from caro.backends.embedded import library
from caro.doctor import checks
from caro.doctor.checks import OK, WARN, Result
from caro.doctor.examination import Examination, examine
from caro.models import store, variants
from caro.models.catalogue import DEFAULT, VARIANTS
from caro.models.store import Located
from caro.models.variants import Made
from caro.tuning import Choice, Tuning, measured, tune
from caro.tuning.fast import WAIT
from caro.tuning.fitting import MIB, need
from caro.tuning.measured import Measured
from hwprobe import Host

from .machines import GIB, budget, report

FAST = VARIANTS[0].model
SLOW = Measured(1, 1, "x64", DEFAULT.id, WAIT + 0.2)
QUICK = replace(SLOW, seconds=WAIT)
ROOM = budget(memory=8 * GIB)
SHORT = budget(memory=need(DEFAULT, 256) - MIB)
"""Memory for the fast one alone."""
Given = Mapping[str, tuple[object, str]]


def tuning(
    kept: Measured | None = None, fast: bool = True, room: object = ROOM, given: Given | None = None
) -> Tuning:
    return tune(report(), room, ("x64",), (DEFAULT,), given, kept, fast=FAST if fast else None)  # type: ignore[arg-type]


def test_unmeasured_or_within_the_limit_the_accurate_one_answers() -> None:
    for kept in (None, QUICK):
        model = tuning(kept).model
        assert (model.value, model.source) == (DEFAULT.id, "derived")


def test_measured_over_the_limit_the_fast_one_answers_and_the_reason_is_told() -> None:
    found = tuning(SLOW)
    assert (found.model.value, found.model.source) == (FAST.id, "measured")
    assert "0.70 s for 95 of 100 answers (caro doctor --tune), over 0.5" in found.model.reason
    assert "caro model use" in found.model.change
    assert (found.quantisation.value, found.context.value) == (FAST.quantisation, DEFAULT.context)


def test_measured_over_the_limit_without_a_fast_one_the_accurate_one_answers_and_says_so() -> None:
    found = tuning(SLOW, fast=False)
    assert (found.model.value, found.model.source) == (DEFAULT.id, "derived")
    assert "caro doctor says what is faster" in found.model.reason


def test_a_measurement_of_another_model_says_nothing_of_this_one() -> None:
    assert tuning(replace(SLOW, model=FAST.id)).model.value == DEFAULT.id


def test_where_memory_is_short_for_the_accurate_one_alone_the_fast_one_answers() -> None:
    found = tuning(room=SHORT)
    assert (found.model.value, found.model.source, found.problem) == (FAST.id, "derived", None)
    assert "better ones don't fit" in found.model.reason
    assert tuning(fast=False, room=SHORT).problem is not None
    assert tuning(SLOW, room=budget(memory=need(FAST, 256) - MIB)).problem is not None


def test_a_person_outranks_the_measurement() -> None:
    given = {"model": (DEFAULT.id, "config /c")}
    # A person who names a model has that one alone looked at.
    found = tuning(SLOW, fast=False, given=given)
    assert (found.model.value, found.model.source) == (DEFAULT.id, "config /c")
    assert "over 0.5" not in found.model.reason


# With the files of a home


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Variables of a home in which both models are, as far as their names and records say."""
    variables = {"CARO_DATA_DIR": str(tmp_path), "CARO_CACHE_DIR": str(tmp_path / "cache")}
    folder = Path(store.installable(variables))
    monkeypatch.setattr(store, "check", lambda path, model, remedy="": None)
    monkeypatch.setattr(library, "installed", lambda: library.Installation("/", "/", (("x64", 1),)))
    (folder / DEFAULT.file).write_bytes(b"GGUF")
    made(folder, DEFAULT.sha256)
    return variables


def made(folder: Path, source: str) -> None:
    """Leave what making the fast one would leave."""
    (folder / FAST.file).write_bytes(b"GGUF")
    record = Made(source, variants.form_of(VARIANTS[0]), "0" * 64, FAST.size, "2026-01-31")
    variants.keep(str(folder / FAST.file), record)


def keep(variables: dict[str, str], seconds: float) -> None:
    found = tuned.here(variables)
    measured.store(variables["CARO_CACHE_DIR"], found.fingerprint, replace(SLOW, seconds=seconds))


def chosen(variables: dict[str, str]) -> tuple[Located, Choice]:
    found = tuned.here(variables)
    return found.located, found.tuning.model


def test_a_kept_measurement_chooses_whichever_is_here(home: dict[str, str]) -> None:
    assert chosen(home)[0].name == DEFAULT.id
    keep(home, 2 * WAIT)
    located, choice = chosen(home)
    assert (located.name, choice.source) == (FAST.id, "measured")
    os.unlink(located.path)
    # The measurement counts for the accurate one as before, and again when the fast one is back.
    assert chosen(home)[0].name == DEFAULT.id
    made(Path(store.folders(home)[0]), DEFAULT.sha256)
    assert chosen(home)[0].name == FAST.id
    keep(home, WAIT / 2)
    assert chosen(home)[0].name == DEFAULT.id


def test_one_of_an_older_model_is_not_chosen(home: dict[str, str]) -> None:
    keep(home, 2 * WAIT)
    made(Path(store.folders(home)[0]), "1" * 64)
    assert chosen(home)[0].name == DEFAULT.id


@pytest.mark.parametrize("name", [DEFAULT.id, FAST.id])
@pytest.mark.parametrize("seconds", [WAIT / 2, WAIT * 2])
def test_a_model_that_a_person_names_always_answers(home: dict[str, str], name: str, seconds: float) -> None:
    keep(home, seconds)
    located, choice = chosen({**home, "CARO_MODEL": name})
    assert (located.name, choice.value, choice.source) == (name, name, "environment CARO_MODEL")


def look(check: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Result:
    monkeypatch.setattr(checks, "CHECKS", {check: checks.CHECKS[check]})
    order = ("static", "embedded")
    patient: Examination = examine(variables, {}, (), (), order, "auto", Host())
    (result,) = checks.run(patient)
    return result


def test_the_doctor_says_how_to_have_the_fast_one_and_then_that_it_answers(
    home: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(home, 2 * WAIT)
    result = look("tuning", home, monkeypatch)
    assert (result.status, result.remedy) == (OK, "") and f"{FAST.id} answers" in result.detail
    os.unlink(os.path.join(store.folders(home)[0], FAST.file))
    result = look("tuning", home, monkeypatch)
    assert result.status == WARN and "1.00 s for 95 of 100" in result.detail
    assert f"caro model pull {FAST.id}" in result.remedy
    result = look("tuning", {**home, "CARO_MODEL": DEFAULT.id}, monkeypatch)
    assert (result.status, result.remedy) == (OK, "")


def test_the_doctor_says_how_to_have_one_that_fits_into_memory(
    home: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuned, "budget", lambda _: SHORT)
    assert look("memory", home, monkeypatch).status == OK
    os.unlink(os.path.join(store.folders(home)[0], FAST.file))
    monkeypatch.setattr("caro.doctor.examination.budget", lambda _: SHORT)
    result = look("memory", home, monkeypatch)
    assert result.status == WARN and f"caro model pull {FAST.id}" in result.remedy


def test_the_doctor_finds_a_fast_one_that_is_unsound(
    home: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = {FAST.file: "0" * 64, DEFAULT.file: DEFAULT.sha256}
    monkeypatch.setattr(store, "digest", lambda path, *_: digests[os.path.basename(path)])
    assert look("model", home, monkeypatch).status == OK
    digests[FAST.file] = "1" * 64
    result = look("model", home, monkeypatch)
    assert result.status == WARN and result.remedy == f"caro model pull {FAST.id}"
    made(Path(store.folders(home)[0]), "1" * 64)
    result = look("model", home, monkeypatch)
    assert result.status == WARN and "another" in result.detail
    assert result.remedy == f"caro model pull {FAST.id}"
