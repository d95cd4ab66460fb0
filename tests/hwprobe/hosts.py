"""The captured machines below tests/hosts, and what is expected of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hwprobe import Host, budget, probe
from hwprobe.rendering import as_data

HOSTS = Path(__file__).parents[1] / "hosts"


def trees() -> list[Path]:
    """All of them; one fresh from `caro doctor --bundle` may lack its expected.json."""
    return sorted(path for path in HOSTS.iterdir() if path.is_dir())


def expected(tree: Path) -> dict[str, Any]:
    return dict(json.loads((tree / "expected.json").read_text()))


def data(root: Path) -> dict[str, Any]:
    report = probe(Host(str(root)))
    found = as_data(report, budget(report))
    found["budget"]["decided_by"] = next((row["name"] for row in found["budget"]["reasons"]), None)
    found["budget"]["memory_decided_by"] = next(
        (row["name"] for row in found["budget"]["memory_reasons"]), None
    )
    found["cpu"]["usable"] = sorted(found["cpu"]["usable"])
    return found


def differences(wanted: Any, found: Any, where: str = "") -> list[str]:
    """Return what is not as wanted; of an object only the wanted fields are compared, of a list all items."""
    if isinstance(wanted, dict):
        return [
            line
            for key, value in wanted.items()
            for line in differences(value, (found or {}).get(key, "(nothing)"), f"{where}.{key}")
        ]
    if isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
        if len(wanted) != len(found):
            return [f"{where}: wanted {len(wanted)}, found {found}"]
        return [line for k, row in enumerate(wanted) for line in differences(row, found[k], f"{where}[{k}]")]
    return [] if wanted == found else [f"{where[1:]}: wanted {wanted!r}, found {found!r}"]
