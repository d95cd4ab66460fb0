"""Which modules go into the single file: all that run, none that only type checkers read."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from tests.binary.built import ROOT

SOURCE = """
import os.path
TYPE_CHECKING = False
if TYPE_CHECKING:
    import decimal
else:
    import fractions
def later():
    from json import decoder
from . import near
from ..far import thing
"""


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> Any:
    for folder in ("build/binary", "build/bootstrap"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    for name in ("common", "modules", "engine"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("modules")


def test_what_is_imported_anywhere_is_found(modules: Any, tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text(SOURCE)
    found = set(modules._imported("a.b.m", modules.Source(str(tmp_path / "m.py"), False)))
    assert {"os", "os.path", "fractions", "json", "json.decoder", "a.b", "a.b.near", "a.far"} <= found
    assert "decimal" not in found


def test_the_modules_of_a_package_are_named_from_its_root(modules: Any) -> None:
    trees = {"engine": "/nowhere", "tomlkit": str(Path(tomlkit.__file__).parents[1])}
    mine = modules.own(trees)
    assert {"caro", "caro.cli", "caro.cli.run", "hwprobe", "llama_cpp.llama_cpp", "tomlkit.api"} <= set(mine)
    assert mine["caro.cli"].package and not mine["caro.cli.run"].package
