"""Runs the gates on a built program: `python ci/matrix/check.py dist/caro [--only GATE …] [--record]`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tomllib

from gates import FAIL, GATES, SYSTEM, Subject, judge
from measuring import instructions

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BASELINE = os.path.join(HERE, "baseline.json")
ALLOWED = (
    os.path.join(ROOT, "tests", "startup", "allowed_modules.txt"),
    os.path.join(HERE, "frozen_modules.txt"),
)
"""What any static answer imports, and what a compiled Python program has besides."""


def subject(program: str, manifest: str | None = None) -> Subject:
    """Put together what the gates need; OSError, ValueError."""
    sys.path.insert(0, ROOT)
    from tests.machine import slowness

    with open(manifest or program + ".json", encoding="utf-8") as file:
        told = json.load(file)
    with open(os.path.join(HERE, "gates.toml"), "rb") as file:
        limits = tomllib.load(file)
    allowed = set()
    for path in ALLOWED:
        with open(path, encoding="utf-8") as file:
            allowed |= {line.partition("#")[0].strip(" ?\n") for line in file} - {""}
    return Subject(
        os.path.abspath(program),
        told,
        limits,
        recorded().get(told["platform"], {}).get(told["flavour"], {}),
        frozenset(allowed),
        slowness(),
        (ROOT, cache_folder()),
        player(told["platform"]),
    )


def cache_folder() -> str:
    """Return where the builder keeps its sources and tools."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.environ.get("CARO_CACHE_DIR") or os.path.join(base, "caro")


def player(of: str) -> tuple[str, ...]:
    """Return what plays the processor of a program that is for another one; OSError where that is missing."""
    system, _, machine = of.partition("-")
    # A program for another system is only read.
    if machine == platform.machine() or system != SYSTEM:
        return ()
    qemu = shutil.which(f"qemu-{machine}")
    root = os.environ.get("CARO_ARM64_ROOT") or os.path.join(cache_folder(), "arm64")
    if machine != "aarch64" or qemu is None or not os.path.isdir(root):
        raise OSError(f"a program for {of} needs qemu-{machine}, and `sh ci/foreign/arm64.sh {root}`")
    return qemu, "-L", root


def recorded() -> dict[str, dict[str, dict[str, int]]]:
    """Return what was recorded, by platform and flavour."""
    if not os.path.exists(BASELINE):
        return {}
    with open(BASELINE, encoding="utf-8") as file:
        found: dict[str, dict[str, dict[str, int]]] = json.load(file)
    return found


def record(judged: Subject) -> None:
    """Make this program's size and instructions the ones that later ones are compared with."""
    found = recorded()
    mine = found.setdefault(judged.manifest["platform"], {}).setdefault(judged.manifest["flavour"], {})
    mine["size"] = os.path.getsize(judged.program)
    counted = (
        None if judged.player or judged.system != SYSTEM else instructions([judged.program, "list files"])
    )
    if counted is not None:
        mine["instructions"] = counted
    with open(BASELINE + ".new", "w", encoding="utf-8") as file:
        json.dump(found, file, indent=1, sort_keys=True)
        file.write("\n")
    os.replace(BASELINE + ".new", BASELINE)


def main() -> int:
    """Judge; return 1 where a gate fails."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--manifest", help="beside the program, unless given")
    options.add_argument("--only", nargs="+", default=[], choices=list(GATES), metavar="GATE")
    options.add_argument("--record", action="store_true", help="make this program the baseline")
    given = options.parse_args()
    try:
        judged = subject(given.program, given.manifest)
    except (OSError, ValueError) as error:
        print(f"ci/matrix/check.py: {error}; `make binary` builds the program", file=sys.stderr)
        return 2
    if given.record:
        record(judged)
        return 0
    worst = 0
    for verdict in judge(judged, tuple(given.only)):
        print(f"{verdict.state:8} {verdict.gate:13} {verdict.said}", flush=True)
        worst |= verdict.state == FAIL
    return worst


if __name__ == "__main__":
    sys.exit(main())
