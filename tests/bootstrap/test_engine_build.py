"""The engine's build: what it is cached by, what it trusts, how it reports."""

from __future__ import annotations

import hashlib
import io
import os
import pathlib
import subprocess
import sys
import zipfile

import engine
import engine_wheel
import progress
import pytest


@pytest.fixture
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pathlib.Path(__file__).parents[2])


def cached(folder: pathlib.Path) -> pathlib.Path:
    """Put a wheel into a cache folder, as a build does."""
    wheel = folder / "x.whl"
    wheel.write_bytes(b"compiled")
    (folder / "SHA256SUM").write_text(f"{hashlib.sha256(b'compiled').hexdigest()}  x.whl\n")
    return wheel


def test_a_sound_wheel_is_used_again(tmp_path: pathlib.Path) -> None:
    assert engine.cached_wheel(str(tmp_path)) is None
    wheel = cached(tmp_path)
    assert engine.cached_wheel(str(tmp_path)) == str(wheel)


def test_a_damaged_wheel_is_not_used(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    cached(tmp_path).write_bytes(b"compile!")
    assert engine.cached_wheel(str(tmp_path)) is None
    assert "damaged" in capsys.readouterr().err


def test_the_cached_wheel_is_found_without_a_compiler(
    at_root: None, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("CXX", "/nowhere/c++")
    with pytest.raises(engine.BuildError, match=r"compiler.*make engine"):
        engine.obtain()
    folder = tmp_path / "engine" / engine.key()
    folder.mkdir(parents=True)
    wheel = cached(folder)
    assert engine.obtain() == str(wheel)


def test_another_setting_is_another_engine(at_root: None, monkeypatch: pytest.MonkeyPatch) -> None:
    before = engine.key()
    assert engine.key() == before
    monkeypatch.setattr(engine, "OPTIONS", (*engine.OPTIONS, "GGML_LTO=ON"))
    assert engine.key() != before


def test_every_platform_has_a_variant_that_runs_on_any_cpu_of_it() -> None:
    for (_, machine), names in engine.VARIANTS.items():
        assert names[0] == {"x86_64": "x64", "aarch64": "armv8.0_1", "arm64": "apple_m1"}[machine]


def test_only_the_named_variants_are_left_to_build(tmp_path: pathlib.Path) -> None:
    build = tmp_path / "CMakeLists.txt"
    build.write_text(f"# before\n{engine.FILTERED}    set(x)\nendfunction()\n")
    engine.filter_variants(str(build))
    assert build.read_text() == f"# before\n{engine.FILTERED}{engine.FILTER}    set(x)\nendfunction()\n"


def test_a_llama_cpp_that_changed_there_stops_the_build(tmp_path: pathlib.Path) -> None:
    build = tmp_path / "CMakeLists.txt"
    build.write_text("function(something_else tag_name)\n")
    with pytest.raises(engine.BuildError, match="FILTERED"):
        engine.filter_variants(str(build))


def test_a_cache_folder_that_cannot_be_written_falls_back(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.delenv("CARO_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.chdir(tmp_path)
    assert engine.cache_root() == str(tmp_path / "build" / "out" / "engine")


def test_the_wheel_holds_the_libraries_and_the_c_layer_alone(tmp_path: pathlib.Path) -> None:
    source, built, ready = tmp_path / "source", tmp_path / "bin", tmp_path / "ready"
    (source / "llama_cpp").mkdir(parents=True)
    (source / "vendor" / "llama.cpp").mkdir(parents=True)
    for name in ("llama_cpp.py", "_ctypes_extensions.py", "llama.py"):
        (source / "llama_cpp" / name).write_text(f"# {name}\n")
    (source / "LICENSE.md").write_text("MIT")
    (source / "vendor" / "llama.cpp" / "LICENSE").write_text("MIT")
    built.mkdir()
    ready.mkdir()
    (built / "libllama.so").write_bytes(b"\x7fELF")
    (built / "some-tool").write_bytes(b"\x7fELF")
    name = engine_wheel.write(str(ready), str(source), str(built), "1.2.3")
    first = (ready / name).read_bytes()
    assert name.startswith("llama_cpp_python-1.2.3+caro.")
    with zipfile.ZipFile(io.BytesIO(first)) as wheel:
        inside = {path for path in wheel.namelist() if path.startswith("llama_cpp/")}
        record = wheel.read(next(p for p in wheel.namelist() if p.endswith("RECORD"))).decode()
        listed = {line.split(",")[0] for line in record.splitlines()}
        assert listed == set(wheel.namelist())
        assert (
            "Requires-Dist" not in wheel.read(next(p for p in wheel.namelist() if "METADATA" in p)).decode()
        )
    assert inside == {f"llama_cpp/{n}" for n in ("__init__.py", *engine_wheel.MODULES, "lib/libllama.so")}
    engine_wheel.write(str(ready), str(source), str(built), "1.2.3")
    assert (ready / name).read_bytes() == first


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"[3/73] Building CXX object", (3, 73)),
        (b"[73/73] Linking", (73, 73)),
        (b"[x/73]", None),
        (b"[3/0] odd", None),
        (b"warning: [3/73]", None),
        (b"", None),
    ],
)
def test_the_share_done_is_read_off_ninja(line: bytes, expected: tuple[int, int] | None) -> None:
    assert progress.counted(line) == expected


def test_without_a_terminal_progress_is_a_few_plain_lines(
    tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log"
    script = "for i in range(1, 101): print(f'[{i}/100] step')"
    assert progress.follow([sys.executable, "-c", script], str(log), "compiling")
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "\r" not in shown.err
    assert 2 <= len(shown.err.splitlines()) <= 11
    assert "100 %" in shown.err
    assert log.read_text().count("step") == 100


def test_a_step_of_unknown_length_shows_that_it_goes_on(
    tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PLAIN_PAUSE_S", 0.1)
    monkeypatch.setattr(progress, "HEARTBEAT_S", 0.05)
    assert progress.follow([sys.executable, "-c", "import time; time.sleep(0.5)"], str(tmp_path / "log"), "x")
    assert len(capsys.readouterr().err.splitlines()) >= 3


def test_a_failing_compiler_is_noticed_and_its_words_are_kept(tmp_path: pathlib.Path) -> None:
    log = tmp_path / "log"
    script = "import sys; print('[1/2] step'); sys.exit('error: no such header')"
    assert not progress.follow([sys.executable, "-c", script], str(log), "compiling")
    assert "no such header" in progress.tail(str(log))


def test_no_platform_outside_the_table_is_promised_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.platform, "machine", lambda: "m68k")
    with pytest.raises(engine.BuildError, match="m68k"):
        engine.variants()


def test_the_scripts_need_nothing_but_the_standard_library(tmp_path: pathlib.Path) -> None:
    scripts = os.path.dirname(os.path.abspath(engine.__file__))
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path.insert(0, {scripts!r}); import engine",
    ]
    assert subprocess.run(command, cwd=tmp_path).returncode == 0
