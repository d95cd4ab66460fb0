"""A variant is made whole and under its name, or not at all, and only out of the model that caro has now."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from caro._record import replace
from caro.backends.embedded import EmbeddedBackend, library
from caro.domain import Environment, Request, Suggestion
from caro.models import download, gguf, making, named, store, variants
from caro.models.catalogue import DEFAULT, VARIANTS, Variant
from caro.models.download import Watch
from caro.models.forms import FORMS
from caro.models.locks import held
from caro.models.store import Located, ModelError, ModelMissingError
from caro.models.variants import OutdatedError

from . import hub
from .hub import BODY, MIB, SUM

SMALL = hub.gguf(MIB)
TINY = replace(DEFAULT, id="tiny", file="tiny.gguf", size=len(BODY), sha256=SUM)
ROW = replace(TINY, id="tiny-fast", file="tiny-fast.gguf", size=len(SMALL) + 1000, sha256="")
FAST = Variant(ROW, TINY, "Q4_0+Q8_0")


class Place:
    """A data folder with the source in it, and what was said while a variant was made there."""

    def __init__(self, folder: Path) -> None:
        self.variables = {"CARO_DATA_DIR": str(folder)}
        self.folder = Path(store.installable(self.variables))
        self.said: list[str] = []
        self.steps: list[tuple[int, int | None]] = []
        self.log = folder / "calls"
        (self.folder / TINY.file).write_bytes(BODY)

    @property
    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()} - {"tiny.gguf", "tiny.gguf.verified"}

    @property
    def calls(self) -> int:
        """How often the quantiser was called."""
        return len(self.log.read_text()) if self.log.exists() else 0

    def make(self, variant: Variant = FAST) -> str:
        watch = Watch(lambda done, whole: self.steps.append((done, whole)), self.said.append)
        return making.make(variant, self.variables, str(self.folder), watch).sha256


MADE = {"tiny-fast.gguf", "tiny-fast.gguf.made", "tiny-fast.gguf.verified"}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Where a quantiser that takes no engine writes `SMALL`."""
    found = Place(tmp_path)

    def quantise(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
        with found.log.open("a") as log:
            log.write("x")
        Path(target).write_bytes(SMALL)

    monkeypatch.setattr(making, "_quantise", quantise)
    monkeypatch.setattr(library, "installed", lambda: library.Installation("", "", ()))
    return found


def test_it_gets_its_name_its_record_and_nothing_else(place: Place) -> None:
    assert place.make() == hashlib.sha256(SMALL).hexdigest()
    assert place.names == MADE
    assert (place.folder / "tiny-fast.gguf").read_bytes() == SMALL
    found = variants.located(FAST, place.variables)
    assert (found.name, found.model.size, found.model.prompt) == ("tiny-fast", len(SMALL), TINY.prompt)
    assert place.steps[-1] == (ROW.size, ROW.size)


def test_what_is_there_and_of_todays_model_is_not_made_again(place: Place) -> None:
    assert place.make() == place.make()
    assert place.calls == 1


@pytest.mark.parametrize(
    "now",
    [
        Variant(ROW, replace(TINY, sha256="0" * 64), FAST.form),
        Variant(ROW, TINY, "Q4_0"),
    ],
    ids=["another model", "another form"],
)
def test_what_was_made_of_another_model_or_in_another_form_is_not_used(place: Place, now: Variant) -> None:
    place.make()
    with pytest.raises(OutdatedError, match=r"another tiny.*caro model pull tiny-fast"):
        variants.located(now, place.variables)


def test_it_is_made_anew_when_the_model_has_changed(place: Place) -> None:
    place.make()
    other = hub.gguf(template="{{ 2 }}")
    (place.folder / TINY.file).write_bytes(other)
    newer = replace(TINY, size=len(other), sha256=hashlib.sha256(other).hexdigest())
    now = Variant(ROW, newer, FAST.form)
    place.make(now)
    assert place.calls == 2
    assert variants.located(now, place.variables).name == "tiny-fast"
    with pytest.raises(OutdatedError):
        variants.located(FAST, place.variables)


@pytest.mark.parametrize("fault", ["damaged", "no record", "a record of nonsense", "a folder"])
def test_what_is_unsound_is_refused_and_made_anew(place: Place, fault: str) -> None:
    file, record = place.folder / "tiny-fast.gguf", place.folder / "tiny-fast.gguf.made"
    if fault == "a folder":
        (place.folder / "tiny-fast.gguf.made").mkdir()
        file.write_bytes(SMALL)
    else:
        place.make()
        if fault == "damaged":
            file.write_bytes(SMALL[:-1] + b"!")
        elif fault == "no record":
            record.unlink()
        else:
            record.write_text("caro-made 1\nsize many\n")
    with pytest.raises(ModelError, match="caro model pull tiny-fast"):
        variants.located(FAST, place.variables)
    if fault == "a folder":
        with pytest.raises(ModelError, match="can't be written"):
            place.make()
    else:
        place.make()
        assert variants.located(FAST, place.variables).name == "tiny-fast"


# What it needs


def test_without_the_model_it_is_made_of_it_is_refused(place: Place) -> None:
    (place.folder / TINY.file).unlink()
    with pytest.raises(ModelMissingError, match="make model"):
        place.make()
    assert place.names == set()


def test_out_of_a_damaged_model_it_is_refused(place: Place) -> None:
    (place.folder / TINY.file).write_bytes(BODY[:-1] + b"!")
    with pytest.raises(ModelError, match="damaged"):
        place.make()
    assert place.names == set()


def test_without_the_engine_it_is_refused(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> library.Installation:
        raise library.EngineError("the engine is not installed: run `make engine`")

    monkeypatch.setattr(library, "installed", missing)
    with pytest.raises(ModelError, match="make engine"):
        place.make()
    assert place.names == set()


def test_room_on_the_disk_is_looked_for_first(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "SPARE", 1 << 60)
    with pytest.raises(ModelError, match=r"MiB free and .* are needed"):
        place.make()
    assert (place.calls, place.names) == (0, set())


def test_a_model_of_ones_own_in_the_variable_is_not_what_it_is_made_of(place: Place) -> None:
    place.variables["CARO_MODEL"] = "/dev/null"
    place.make()
    assert place.names == MADE


# What goes wrong on the way


def fails(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
    Path(target).write_bytes(SMALL[:100])
    os.write(said, b"the engine is broken")
    raise OSError


def dies(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def stops_early(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
    Path(target).write_bytes(SMALL[:-10])


def waits(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
    Path(target).write_bytes(SMALL[:100])
    time.sleep(60)


@pytest.mark.parametrize(
    ("fault", "message"),
    [(fails, "engine is broken"), (dies, "ended by signal 9"), (stops_early, "no whole model")],
)
def test_where_it_fails_what_was_there_stays(
    place: Place, monkeypatch: pytest.MonkeyPatch, fault: object, message: str
) -> None:
    place.make()
    now = Variant(ROW, TINY, "Q4_0")
    monkeypatch.setattr(making, "_quantise", fault)
    with pytest.raises(ModelError, match=message):
        place.make(now)
    assert place.names == MADE
    assert variants.located(FAST, place.variables).name == "tiny-fast"


def test_an_interrupt_leaves_nothing_behind(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "_quantise", waits)

    def interrupted(done: int, whole: int | None) -> None:
        raise KeyboardInterrupt

    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        making.make(FAST, place.variables, str(place.folder), Watch(interrupted, place.said.append))
    assert time.monotonic() - begin < 30
    assert place.names == set()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    with held(str(place.folder / "tiny-fast.gguf.lock")):
        pass


TWO = """
import sys, time
from pathlib import Path
from caro.backends.embedded import library
from caro.models import making
from caro.models.download import Watch
from tests.models.test_making import FAST, SMALL

data, log = sys.argv[1:]

def quantise(engine, source, target, variant, said):
    with open(log, "a") as calls:
        calls.write("x")
    time.sleep(0.5)
    Path(target).write_bytes(SMALL)

making._quantise = quantise
library.installed = lambda: library.Installation("", "", ())
said = []
making.make(FAST, {"CARO_DATA_DIR": data}, data + "/models", Watch(lambda *_: None, said.append))
print(len(said))
"""


def test_of_two_at_a_time_one_makes_it_and_the_other_waits(place: Place) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])}
    words = [sys.executable, "-c", TWO, place.variables["CARO_DATA_DIR"], str(place.log)]
    running = [subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    waited = sorted(process.communicate()[0].strip() for process in running)
    assert [process.returncode for process in running] == [0, 0]
    assert (place.calls, place.names) == (1, MADE)
    assert waited == ["0", "1"]


# The single-file program, which holds the model inside itself


@pytest.mark.parametrize("sound", [True, False])
def test_out_of_a_model_inside_another_file_a_copy_is_taken(
    place: Place, monkeypatch: pytest.MonkeyPatch, sound: bool
) -> None:
    program = place.folder.parent / "program"
    inside = BODY if sound else BODY[:-1] + b"!"
    program.write_bytes(b"a program" + inside + b"its end")
    (place.folder / TINY.file).unlink()
    where = Located(str(program), TINY, TINY.id, "default", len(b"a program"))
    monkeypatch.setattr(store, "locate", lambda environ, model: where)

    def quantise(engine: object, source: str, target: str, variant: Variant, said: int) -> None:
        Path(target).write_bytes(Path(source).read_bytes())

    monkeypatch.setattr(making, "_quantise", quantise)
    if sound:
        assert place.make() == SUM
        assert place.names == MADE
    else:
        with pytest.raises(ModelError, match="damaged"):
            place.make()
        assert place.names == set()


# The catalogue's own


def test_a_variant_of_the_catalogue_is_a_whole_row() -> None:
    for variant in VARIANTS:
        assert named.is_name(variant.model.id) and not named.shipped(variant.model.id)
        assert variant.form in FORMS and variant.model.sha256 == ""
        assert 0 < variant.model.size < variant.source.size
        assert variants.of_name(variant.model.id) == variant


def test_a_file_that_is_named_by_its_path_is_talked_to_as_its_source_is(tmp_path: Path) -> None:
    (variant,) = VARIANTS
    own = tmp_path / variant.model.file
    own.write_bytes(BODY)
    found = store.locate({"CARO_MODEL": str(own)})
    assert (found.model.prompt, found.model.sure) == (DEFAULT.prompt, DEFAULT.sure)
    assert found.model.size == len(BODY)


@pytest.mark.engine
def test_what_the_real_engine_makes_answers_under_its_own_name(made: Path) -> None:
    (variant,) = VARIANTS
    record = variants.read(str(made / variant.model.file))
    assert record is not None and variants.is_current(record, variant)
    assert abs(record.size - variant.model.size) < variant.model.size / 100
    assert gguf.head(str(made / variant.model.file)).quantisation == variant.model.quantisation
    variables = {"CARO_DATA_DIR": str(made.parent), "CARO_MODEL": variant.model.id, "CARO_THREADS": "1"}
    backend = EmbeddedBackend(variables)
    try:
        answers = [
            backend.suggest(Request(query, Environment()), time.monotonic() + 60)
            for query in ("list files", "show the disk usage of this folder", "count the lines of notes.txt")
        ]
    finally:
        backend.close()
    offered = [answer for answer in answers if isinstance(answer, Suggestion)]
    assert offered and {answer.model for answer in offered} == {variant.model.id}
