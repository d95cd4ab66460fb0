"""Builder of the commands that extract every archive of a folder, whatever kinds lie there."""

from __future__ import annotations

import os

from caro.backends.static.intents._shell import path
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

SINGLE = {"gz": "gunzip", "bz2": "bunzip2", "xz": "unxz", "zst": "unzstd"}
TARS = {"tar.gz": "-xzf", "tar.bz2": "-xjf", "tar.xz": "-xJf", "tar": "-xf"}
OWN = ("own", "separate", "separately")


def unpack_all(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Extract every archive of one kind in a folder, each into its own folder where asked."""
    own = any(word in values for word in OWN) or ("each" in values and "directory" in values)
    into = path(values["d"]) if "d" in values else ""
    place = str(values["s"]).rstrip("/") if "s" in values else ""
    if place and environment.may_look and not is_folder(place, environment):
        return None
    kind = str(values.get("e") or ("zip" if "zip" in values else "tar.gz" if "targz" in values else ""))
    if not kind:
        seen = kinds_in(place or ".", environment)
        kind = seen[0] if seen else "tar.gz"
        if len(seen) > 1:
            return None  # each kind has a tool of its own
    if kind in SINGLE and not own and not into:
        folder = path(place) + "/" if place else ""
        return f"{SINGLE[kind]} {'-k ' if 'keep' in values else ''}{folder}*.{kind}"
    if own and into:
        return None
    job = _job(kind, own, into)
    if "without" in values or "strip" in values:
        if kind not in TARS or own or job is None:
            return None
        job += " --strip-components=1"
    if job is None or (place and into and into[0] not in "/~"):
        return None
    loop = f"for f in *.{kind}; do {job}; done"
    return f"(cd {path(place)} && {loop})" if place else loop


def _job(kind: str, own: bool, into: str) -> str | None:
    """Return what extracts the archive `$f`."""
    bare = f'"${{f%.{kind}}}"'
    if kind == "zip":
        if own:
            return f'unzip -d {bare} "$f"'
        return f'unzip "$f"{" -d " + into if into else ""}'
    if kind in TARS:
        if own:
            return f'mkdir -p {bare} && tar {TARS[kind]} "$f" -C {bare}'
        return f'tar {TARS[kind]} "$f"{" -C " + into if into else ""}'
    return 'unrar x "$f"' if kind == "rar" and not own and not into else None


def kinds_in(folder: str, environment: Environment) -> list[str]:
    """Return the kinds of archive that lie right in a folder."""
    if not environment.may_look:
        return []
    try:
        names = os.listdir(os.path.join(environment.cwd, os.path.expanduser(folder)))
    except OSError:
        return []
    return [
        kind for kind in ("zip", "tar.gz", "tar.bz2", "tar.xz", "tar", "rar")
        if any(archive_kind(name) == kind and name.endswith("." + kind) for name in names)
    ]  # fmt: skip
