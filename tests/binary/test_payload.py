"""What `build/binary/pack.py` puts behind a program, caro finds again; a damaged file is told as such."""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caro import payload
from caro.payload import CODE, INDEX, Modules, Payload, PayloadError
from tests.binary.built import ROOT


def packer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pack", ROOT / "build" / "binary" / "pack.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pack = packer().pack


def packed(folder: Path, program: bytes, parts: dict[str, bytes]) -> Path:
    bare, target = folder / "bare", folder / "caro"
    bare.write_bytes(program)
    pack(str(bare), parts, str(target))
    return target


@settings(max_examples=50, deadline=None)
@given(
    st.binary(max_size=9000), st.dictionaries(st.from_regex(r"\A[a-z/._-]{1,20}\Z"), st.binary(max_size=5000))
)
def test_every_part_reads_back(
    tmp_path_factory: pytest.TempPathFactory, program: bytes, parts: dict[str, bytes]
) -> None:
    target = packed(tmp_path_factory.mktemp("one"), program, parts)
    read = Payload(str(target))
    assert {name: read.whole(part) for name, part in read.parts.items()} == parts
    assert target.read_bytes().startswith(program)


def test_a_model_lies_where_it_can_be_mapped(tmp_path: Path) -> None:
    read = Payload(str(packed(tmp_path, b"x" * 5001, {"a": b"1", "m.gguf": b"GGUF"})))
    assert read.parts["m.gguf"].offset % 4096 == 0


def test_recorded_memory_lies_where_any_page_size_can_map_it_and_the_end_says_where(tmp_path: Path) -> None:
    target = packed(tmp_path, b"x" * 5001, {"a": b"1", "start.memory": b"CAROSNP1"})
    part = Payload(str(target)).parts["start.memory"]
    assert part.offset % 65536 == 0
    assert int.from_bytes(target.read_bytes()[-8:], "little") == part.offset
    without = packed(tmp_path, b"x", {"a": b"1"})
    assert without.read_bytes()[-8:] == bytes(8)


def test_a_part_reads_up_to_its_own_end(tmp_path: Path) -> None:
    read = Payload(str(packed(tmp_path, b"x", {"a": b"12345", "b": b"67"})))
    assert read.read(read.parts["a"], 100, 3) == b"45"


def test_the_program_can_be_run(tmp_path: Path) -> None:
    assert os.access(packed(tmp_path, b"x", {}), os.X_OK)


def test_a_payload_inside_of_a_file_is_read_where_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = packed(tmp_path, b"", {"a": b"12345", "lib/b.so": b"67"}).read_bytes()
    whole = tmp_path / "program"
    whole.write_bytes(b"before" + alone + b"after, as a signature is")
    # As a program on macOS tells where its section is.
    told = ModuleType("_caro")
    told.__dict__.update(PATH=str(whole), OFFSET=len(b"before"), SIZE=len(alone))
    monkeypatch.setitem(sys.modules, "_caro", told)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(payload, "_opened", [])
    assert payload.program() == str(whole)
    assert payload.beside() == os.path.realpath(tmp_path)
    read = payload.payload()
    assert {name: read.whole(part) for name, part in read.parts.items()} == {"a": b"12345", "lib/b.so": b"67"}
    with open(whole, "rb") as file:
        file.seek(read.parts["lib/b.so"].offset)
        assert file.read(2) == b"67"


@pytest.mark.parametrize("lost", [1, 20, 33, 5000])
def test_a_file_that_was_cut_short_is_damaged(tmp_path: Path, lost: int) -> None:
    target = packed(tmp_path, b"x" * 100, {"a": b"y" * 6000})
    target.write_bytes(target.read_bytes()[:-lost])
    with pytest.raises(PayloadError, match="download it again"):
        Payload(str(target))


def test_a_program_without_anything_behind_it_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(PayloadError):
        Payload(str(tmp_path / "empty"))


def test_a_changed_part_is_found_when_it_is_checked(tmp_path: Path) -> None:
    target = packed(tmp_path, b"x" * 100, {"a": b"hello", "b": b"world"})
    target.write_bytes(target.read_bytes().replace(b"hello", b"hellO"))
    read = Payload(str(target))
    assert read.whole(read.parts["b"]) == b"world"
    with pytest.raises(PayloadError, match="a was changed"):
        read.whole(read.parts["a"])


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Modules:
    """Two modules of a package that lies in a payload."""
    sources = {
        "packedpart": ("", True),
        "packedpart.one": ("from packedpart import two\nX = two.Y + 1", False),
        "packedpart.two": ("Y = 41\nWHERE = __file__", False),
    }
    code, index = b"", {}
    for name, (source, package) in sources.items():
        data = marshal.dumps(compile(source, name, "exec"))
        index[name] = (len(code), len(data), package)
        code += data
    target = packed(tmp_path, b"x", {CODE: code, INDEX: marshal.dumps(index)})
    monkeypatch.setattr(payload, "_opened", [Payload(str(target))])
    finder = Modules()
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path[:-1], finder])
    for name in sources:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return finder


def test_modules_of_the_payload_import_each_other(modules: Modules) -> None:
    assert importlib.import_module("packedpart.one").X == 42
    assert importlib.import_module("packedpart.two").WHERE.endswith("packedpart.two")


def test_what_the_payload_does_not_hold_is_not_found(modules: Modules, tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("")
    assert modules.find_spec("beside") is None
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("packedpart.three")
