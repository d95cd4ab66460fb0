"""The table names a module and a class for every backend, and imports them only when asked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from caro.backends import registry
from caro.domain import BACKENDS


def test_the_table_has_a_row_for_every_backend() -> None:
    assert tuple(registry.TABLE) == BACKENDS


@pytest.mark.parametrize("name", BACKENDS)
def test_a_loaded_backend_keeps_the_contract(name: str) -> None:
    backend = registry.load(name)  # type: ignore[arg-type]
    assert backend.name == name
    assert callable(backend.suggest)
    backend.close()


def test_a_missing_module_is_an_import_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.TABLE, "embedded", ("caro.no_such_module", "Backend"))
    with pytest.raises(ImportError):
        registry.load("embedded")


def test_the_registry_alone_imports_no_backend() -> None:
    code = "import sys, caro.backends.registry; print([m for m in sys.modules if m.startswith('caro.')])"
    path = ":".join(p for p in sys.path if p)
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": path}
    )
    assert out.stdout.strip() == "['caro.backends', 'caro.backends.registry']"
