"""What this caro was made of: for `caro --version --verbose`, for `caro doctor`, for a report of a fault."""

from __future__ import annotations

import sys

from caro import __version__, payload

MANIFEST = "manifest.json"
"""The part of the single-file program that says it; written by `build/binary/manifest.py`."""


def told() -> dict[str, str]:
    """Return names and versions, `engine` the one of llama-cpp-python; "" for what is not installed."""
    if payload.COMPILED:
        import json

        inside = payload.part(MANIFEST)
        if inside is None:
            raise payload.PayloadError(payload.DAMAGED.format("it does not say what it is"))
        found = json.loads(payload.payload().whole(inside))
        return {
            name: " ".join(value) if isinstance(value, list) else str(value) for name, value in found.items()
        }
    return {
        "version": __version__,
        "python": ".".join(map(str, sys.version_info[:3])),
        "engine": _installed("llama-cpp-python"),
        "tree_sitter": _installed("tree-sitter"),
        "tree_sitter_bash": _installed("tree-sitter-bash"),
    }


def lines() -> list[str]:
    """Return the same for a person."""
    known = told()
    found = []
    if payload.COMPILED:
        found.append(f"one file for {known['platform']}, {_model()}; compiled by Nuitka {known['nuitka']}")
        if known["glibc"]:
            found.append(f"runs where the C library is glibc {known['glibc']} or later")
        if known.get("macos"):
            found.append(f"runs on macOS {known['macos']} and later")
        found.append(f"libraries for CPUs: {known['kernels']}")
    found += [f"{label} {known[name] or 'not installed'}" for label, name in _LABELS]
    if payload.COMPILED:
        found += [
            f"{part.name}: {part.size:,} bytes, sha256 {part.sha256}"
            for part in payload.payload().parts.values()
        ]
    return found


_LABELS = (
    ("Python", "python"),
    ("llama-cpp-python", "engine"),
    ("tree-sitter", "tree_sitter"),
    ("tree-sitter-bash", "tree_sitter_bash"),
)


def _model() -> str:
    """Return where this single-file program has its model."""
    import os

    from caro.models.catalogue import DEFAULT

    if payload.part(DEFAULT.file) is not None:
        return "with the model"
    beside = os.path.join(payload.beside(), DEFAULT.file)
    return f"with the model beside it ({DEFAULT.file})" if os.path.exists(beside) else "without a model"


def _installed(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package).partition("+")[0]
    except metadata.PackageNotFoundError:
        return ""
