"""The table `components.toml`, with the version and the licence of each part as they are in this checkout."""

from __future__ import annotations

import dataclasses
import glob
import os
import re
import shutil
import tomllib
from typing import Any

from release.common import HERE, ROOT, ReleaseError, run, text


@dataclasses.dataclass(frozen=True)
class Component:
    """One part that caro did not write."""

    name: str
    about: str
    version: str
    """"" where this machine can't tell."""
    purl: str
    licence: str
    """An SPDX expression."""
    texts: tuple[str, ...]
    inside: str


@dataclasses.dataclass(frozen=True)
class Places:
    """Where versions and texts are looked for."""

    spec: str = os.path.join(ROOT, "build", "specs", "linux-x86_64.toml")
    cache: str = ""
    system: str = "/"

    def below_cache(self) -> str:
        """Return the builder's cache, found as `build/binary` does."""
        named = os.environ.get("CARO_CACHE_DIR")
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        return self.cache or os.path.join(named or os.path.join(base, "caro"), "binary")


def components(places: Places) -> list[Component]:
    """Return all parts; ReleaseError where a version or a licence can't be found."""
    with open(os.path.join(HERE, "components.toml"), "rb") as file:
        rows = tomllib.load(file)["component"]
    return [_component(row, places) for row in rows]


def _component(row: dict[str, Any], places: Places) -> Component:
    version = _version(row["version"], places)
    return Component(
        name=row["name"],
        about=row["about"],
        version=version,
        purl=row["purl"].replace("{version}", version) if version else row["purl"].replace("@{version}", ""),
        licence=row["licence"],
        texts=tuple(_text(source.replace("{version}", version), places) for source in row["texts"]),
        inside=row["inside"],
    )


def locked(lock: str, package: str) -> str:
    """Return the version that a lock pins."""
    path = os.path.join(ROOT, "requirements", lock + ".txt")
    found = re.search(rf"^{re.escape(package)}==(\S+)", text(path), re.MULTILINE)
    if not found:
        raise ReleaseError(f"{path} does not name {package}")
    return found.group(1)


def _version(source: str, places: Places) -> str:
    kind, _, rest = source.partition(":")
    if kind == "lock":
        return locked(*rest.split(":"))
    if kind == "debian":
        if not shutil.which("dpkg-query"):
            return ""
        listed = run(["dpkg-query", "-W", "-f", "${Version}\\n", rest + "*"]).split("\n")
        return listed[0].split(":")[-1]
    value: Any
    with open(places.spec, "rb") as file:
        value = tomllib.load(file)
    for key in rest.split("."):
        value = value[key]
    return str(value)


def _text(source: str, places: Places) -> str:
    kind, _, rest = source.partition(":")
    folder = {"cache": places.below_cache(), "system": places.system, "own": ROOT}[kind]
    found = sorted(glob.glob(os.path.join(folder, rest)))
    if not found:
        raise ReleaseError(
            f"no licence at {os.path.join(folder, rest)}: run `make programs`, which fetches it"
        )
    return text(found[-1])


def third_parties(found: list[Component]) -> str:
    """Return one text with every part, its licence and the whole text of that."""
    lines = ["caro contains the following parts of others.", ""]
    lines += [
        f"- {part.name}{' ' * bool(part.version)}{part.version} ({part.licence}): {part.about}"
        for part in found
    ]
    for part in found:
        title = f"{part.name} ({part.licence})"
        lines += ["", "", "=" * 78, title, "=" * 78, ""]
        lines += "\n\n".join(body.strip("\n") for body in dict.fromkeys(part.texts)).splitlines()
    return "\n".join(lines) + "\n"
