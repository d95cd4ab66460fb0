"""Small stand-ins for built programs, packed and described as the builder does it."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from release.artefacts import Artefact, artefacts
from release.components import Places

ROOT = Path(__file__).resolve().parents[2]
MODEL = "Tiny.Q4_1.gguf"
WEIGHTS = b"GGUF" + bytes(range(256)) * 40
MOMENT = 1_700_000_000
PROGRAM = """\
#!/bin/sh
case $1 in
    --version) echo "caro {version}" ;;
    check) echo critical; exit 3 ;;
    *) echo "ls # $*" ;;
esac
exit
"""


def need(*tools: str) -> None:
    """Skip where a tool is missing."""
    for tool in tools:
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")


def builder(name: str) -> ModuleType:
    """Return a module of `build/binary`, which is no package."""
    folder = str(ROOT / "build" / "binary")
    spec = importlib.util.spec_from_file_location(f"builder_{name}", f"{folder}/{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, folder)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(folder)
    return module


def program(
    folder: Path, version: str = "0.1.0", platform: str = "linux-x86_64", flavour: str = "slim"
) -> Path:
    """Make a program that tells its version, with what the builder packs behind one; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"caro-{platform}" + ("-slim" if flavour == "slim" else "")
    bare = folder / "bare"
    bare.write_text(PROGRAM.format(version=version))
    parts: dict[str, bytes | str] = {"_words.bin": b"words"}
    beside = []
    if flavour == "full" and platform.startswith("macos"):
        (folder / MODEL).write_bytes(WEIGHTS)
        beside.append(str(folder / MODEL))
    elif flavour == "full":
        parts[MODEL] = WEIGHTS
    described(folder / name, bare, parts, version, platform, flavour, beside)
    bare.unlink()
    return folder / name


def described(
    target: Path,
    bare: Path,
    parts: dict[str, bytes | str],
    version: str,
    platform: str,
    flavour: str,
    others: list[str] | None = None,
) -> None:
    """Pack, and write the manifest that lies beside."""
    index = builder("pack").pack(str(bare), parts, str(target))
    told = {"schema": 1, "version": version, "platform": platform, "flavour": flavour, "glibc": "2.28"}
    # The manifest's own module does that for the builder.
    beside = builder("manifest").beside(json.dumps(told).encode(), str(target), index, others or ())
    Path(f"{target}.json").write_text(beside)


def both(folder: Path, version: str = "0.1.0", platform: str = "linux-x86_64") -> list[Artefact]:
    """Make both flavours for a platform, and return all that the folder holds."""
    for flavour in ("full", "slim"):
        program(folder, version, platform, flavour)
    return artefacts(str(folder), version)


def places(folder: Path) -> Places:
    """Make a stand-in for the cache and the system that licences are taken from."""
    import tomllib

    from release.components import locked

    cache, system = folder / "cache", folder / "system"
    rows = tomllib.loads((ROOT / "release" / "components.toml").read_text())["component"]
    for row in rows:
        for source in row["texts"]:
            kind, _, path = source.partition(":")
            if kind == "own":
                continue
            parts = row["version"].split(":")
            version = locked(*parts[1:]) if parts[0] == "lock" else ""
            file = (cache if kind == "cache" else system) / path.replace("*", "x").replace(
                "{version}", version
            )
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"The licence of {row['name']}.\n")
    return Places(cache=str(cache), system=str(system))
