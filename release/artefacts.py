"""The built programs that a release is made of, read from the manifests that lie beside them."""

from __future__ import annotations

import dataclasses
import glob
import json
import os
from typing import Any

from release.common import ReleaseError, sha256

PLATFORMS = ("linux-x86_64", "linux-arm64", "macos-arm64", "macos-x86_64")
"""All that caro is meant for; what was not built is left out of a release, and that is said."""

SPELLINGS = {"linux-aarch64": "linux-arm64", "darwin-arm64": "macos-arm64", "darwin-x86_64": "macos-x86_64"}
"""Names that a builder may have put into a manifest, for the ones above."""


@dataclasses.dataclass(frozen=True)
class Artefact:
    """One program."""

    path: str
    version: str
    platform: str
    flavour: str
    """`full` has the model inside, `slim` has not."""
    size: int
    sha256: str
    manifest: dict[str, Any]
    beside: tuple[str, ...] = ()
    """Paths of the other files that belong to it: the model, where the program can't hold it."""

    @property
    def name(self) -> str:
        """Return the file's name, as people download it."""
        return os.path.basename(self.path)


def artefacts(folder: str, version: str) -> list[Artefact]:
    """Return the programs in a folder, by platform and flavour, each checked against its manifest."""
    found = [_artefact(path, version) for path in sorted(glob.glob(os.path.join(folder, "caro-*.json")))
             if not path.endswith(".cdx.json")]  # fmt: skip
    if not found:
        raise ReleaseError(
            f"{folder} holds no built program (caro-PLATFORM with its .json): run `make programs`"
        )
    return sorted(found, key=lambda one: (PLATFORMS.index(one.platform), one.flavour))


def _artefact(manifest: str, version: str) -> Artefact:
    with open(manifest, "rb") as file:
        told = json.load(file)
    name = os.path.basename(manifest)[: -len(".json")]
    if told.get("file") != name:
        raise ReleaseError(f"{manifest} is about {told.get('file')}, not {name}: run `make programs` again")
    platform = SPELLINGS.get(told["platform"], told["platform"])
    if platform not in PLATFORMS or told["flavour"] not in ("full", "slim"):
        raise ReleaseError(f"{manifest} names an unknown kind: {told['platform']}, {told['flavour']}")
    wanted = f"caro-{platform}" + ("-slim" if told["flavour"] == "slim" else "")
    if name != wanted:
        raise ReleaseError(
            f"{manifest} is about the {told['flavour']} program for {platform}: name it {wanted}"
        )
    if told["version"] != version:
        raise ReleaseError(f"{name} is version {told['version']}, not {version}: run `make programs` again")
    path = manifest[: -len(".json")]
    if not os.path.isfile(path):
        raise ReleaseError(f"{path} is missing, its manifest is there: run `make programs` again")
    if os.path.getsize(path) != told["size"] or sha256(path) != told["sha256"]:
        raise ReleaseError(f"{path} is not what its manifest describes: run `make programs` again")
    beside = [os.path.join(os.path.dirname(path), other["name"]) for other in told.get("beside", ())]
    for other, there in zip(told.get("beside", ()), beside, strict=True):
        if not os.path.isfile(there) or sha256(there) != other["sha256"]:
            raise ReleaseError(
                f"{name} needs {there}, as its manifest describes it: run `make programs` again"
            )
    return Artefact(
        path, version, platform, told["flavour"], told["size"], told["sha256"], told, tuple(beside)
    )


def one(found: list[Artefact], platform: str, flavour: str) -> Artefact | None:
    """Return the program of that kind, if it was built."""
    return next((each for each in found if (each.platform, each.flavour) == (platform, flavour)), None)


def part(artefact: Artefact, ending: str) -> tuple[str, bytes] | None:
    """Return name and bytes of the first part behind a program whose name ends so; checked."""
    import hashlib

    for told in artefact.manifest["parts"]:
        if told["name"].endswith(ending):
            with open(artefact.path, "rb") as file:
                file.seek(told["offset"])
                data = file.read(told["size"])
            if hashlib.sha256(data).hexdigest() != told["sha256"]:
                raise ReleaseError(f"{told['name']} in {artefact.path} is damaged: run `make programs` again")
            return told["name"], data
    return None
