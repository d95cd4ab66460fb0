"""The engine that a single-file program holds is loaded from it, with files in memory or without."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from caro.models import store, variants
from caro.models.catalogue import VARIANTS
from tests.binary.built import ROOT
from tests.binary.test_payload import pack

pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("engine")]

SCRIPT = """
import os, sys, types
from caro import payload
payload.COMPILED = True
program, folder, memory, kernel = sys.argv[1:]
payload._opened.append(payload.Payload(program))
package = sys.modules["llama_cpp"] = types.ModuleType("llama_cpp")
package.__path__ = [folder]
if memory == "none":
    del os.memfd_create
from caro.backends.embedded import inside, library
seen = []
given = inside.path
inside.path = lambda name: seen.append(given(name)) or seen[-1]
layer = library.load(kernel=kernel)
assert layer._lib.ggml_backend_dev_count() == 1
print(*seen, sep="\\n")
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the libraries of the installed engine, as the builder packs its own."""
    folder = tmp_path_factory.mktemp("packed")
    (folder / "bare").write_bytes(b"a program")
    libraries = engine_folder() / "lib"
    pack(
        str(folder / "bare"),
        {f"lib/{path.name}": str(path) for path in sorted(libraries.glob("*.so"))},
        str(folder / "caro"),
    )
    return folder / "caro"


def engine_folder() -> Path:
    found = importlib.util.find_spec("llama_cpp")
    assert found is not None and found.submodule_search_locations
    return Path(next(iter(found.submodule_search_locations)))


def load(
    program: Path, temporary: Path, memory: str, kernel: str = "auto"
) -> subprocess.CompletedProcess[str]:
    """Load the engine in a process of its own, which prints the paths that it was loaded from."""
    words = [sys.executable, "-c", SCRIPT, str(program), str(engine_folder()), memory, kernel]
    variables = {"PATH": os.defpath, "PYTHONPATH": str(ROOT / "app"), "TMPDIR": str(temporary)}
    return subprocess.run(words, env=variables, capture_output=True, text=True)


def loaded(program: Path, temporary: Path, memory: str) -> list[str]:
    done = load(program, temporary, memory)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_the_engine_is_loaded_from_memory(program: Path, tmp_path: Path) -> None:
    assert all(path.startswith("/proc/self/fd/") for path in loaded(program, tmp_path, "some"))


def test_without_files_in_memory_a_folder_is_used_and_removed(program: Path, tmp_path: Path) -> None:
    paths = loaded(program, tmp_path, "none")
    assert {os.path.dirname(os.path.dirname(path)) for path in paths} == {str(tmp_path)}
    assert [os.path.basename(path) for path in paths[:3]] == ["libggml-base.so", "libggml.so", "libllama.so"]
    assert os.listdir(tmp_path) == []


def test_that_folder_is_removed_when_loading_fails_too(program: Path, tmp_path: Path) -> None:
    done = load(program, tmp_path, "none", kernel="nosuch")
    assert done.returncode == 1 and "is broken" in done.stderr
    assert os.listdir(tmp_path) == []


MAKING = """
import sys, types
from caro import payload
payload.COMPILED = True
program, folder, data = sys.argv[1:]
payload._lies = lambda: (program, 0, 0)
package = sys.modules["llama_cpp"] = types.ModuleType("llama_cpp")
package.__path__ = [folder]
from caro.models import making, store, variants
from caro.models.catalogue import VARIANTS
from caro.models.download import Watch
(variant,) = VARIANTS
variables = {"CARO_DATA_DIR": data}
assert store.locate(variables, variant.source).offset
quiet = Watch(lambda *_: None, print)
print(making.make(variant, variables, store.installable(variables), quiet).sha256)
"""


def test_the_fast_variant_is_made_inside_of_the_same_bytes_as_outside(tmp_path: Path, made: Path) -> None:
    (variant,) = VARIANTS
    outside = variants.read(str(made / variant.model.file))
    assert outside is not None
    model = store.locate({**os.environ, "CARO_MODEL": ""}, variant.source)
    (tmp_path / "bare").write_bytes(b"a program")
    parts = {f"lib/{path.name}": str(path) for path in sorted((engine_folder() / "lib").glob("*.so"))}
    pack(str(tmp_path / "bare"), {**parts, variant.source.file: model.path}, str(tmp_path / "caro"))
    inside = tmp_path / "inside"
    words = [sys.executable, "-c", MAKING, str(tmp_path / "caro"), str(engine_folder()), str(inside)]
    variables = {"PATH": os.defpath, "PYTHONPATH": str(ROOT / "app")}
    done = subprocess.run(words, env=variables, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{outside.sha256}\n"
    assert {path.name for path in (inside / "models").iterdir()} == {
        variant.model.file + suffix for suffix in ("", store.STAMP, variants.RECORD)
    }
