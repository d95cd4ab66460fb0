"""Runs the gates on a built program: `python ci/matrix/check.py dist/caro [--only GATE …] [--record]`.

With `--package` the program is the command of an installed package.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tomllib
from typing import Any

from gates import FAIL, GATES, SYSTEM, Subject, counted, judge, work
from measuring import instructions
from package import PACKAGE, imported_anyway, manifest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BASELINE = os.path.join(HERE, "baseline.json")
ALLOWED = (
    os.path.join(ROOT, "tests", "startup", "allowed_modules.txt"),
    os.path.join(HERE, "frozen_modules.txt"),
)
"""What any static answer imports, and what a compiled Python program has besides."""


def subject(program: str, manifest: str | None = None) -> Subject:
    """Put together what the gates need of a built program; OSError, ValueError."""
    with open(manifest or program + ".json", encoding="utf-8") as file:
        told = json.load(file)
    return Subject(
        os.path.abspath(program),
        told,
        limits(),
        recorded().get(told["platform"], {}).get(told["flavour"], {}),
        allowed(),
        slow(),
        (ROOT, cache_folder()),
        player(told["platform"]),
    )


def installed(program: str) -> Subject:
    """Put together what the gates need of an installed package; OSError, ValueError."""
    program = os.path.abspath(program)
    told = manifest(program, SYSTEM)
    held = limits()
    held["start_up"] |= held["package"]["start_up"] | {"python": told["python"]}
    held["memory"] |= held["package"]["memory"]
    known = recorded().get("package", {}).get(told["build"], {})
    return Subject(program, told, held, known, allowed() | imported_anyway(told["python"]), slow())


def limits() -> dict[str, Any]:
    """Return `gates.toml`."""
    with open(os.path.join(HERE, "gates.toml"), "rb") as file:
        return tomllib.load(file)


def allowed() -> frozenset[str]:
    """Return the modules that a static answer may import."""
    found = set()
    for path in ALLOWED:
        with open(path, encoding="utf-8") as file:
            found |= {line.partition("#")[0].strip(" ?\n") for line in file} - {""}
    return frozenset(found)


def slow() -> float:
    """Return by how much this machine is slower now than where the limits were set."""
    sys.path.insert(0, ROOT)
    from tests.machine import slowness

    return slowness()


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
    build = judged.manifest.get("build")
    if build is not None:
        mine = found.setdefault("package", {}).setdefault(build, {})
        told = {"instructions": counted(judged)[1], "work": work(judged)[1]}
        # What a gate says begins with its figure.
        mine |= {name: int(said.split()[0].replace(",", "")) for name, said in told.items()}
        keep(found)
        return
    mine = found.setdefault(judged.manifest["platform"], {}).setdefault(judged.manifest["flavour"], {})
    mine["size"] = os.path.getsize(judged.program)
    count = None if judged.player or judged.system != SYSTEM else instructions([judged.program, "list files"])
    if count is not None:
        mine["instructions"] = count
    keep(found)


def keep(found: dict[str, dict[str, dict[str, int]]]) -> None:
    """Write what is recorded, at one stroke."""
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
    options.add_argument("--package", action="store_true", help="it is the command of an installed package")
    given = options.parse_args()
    try:
        judged = installed(given.program) if given.package else subject(given.program, given.manifest)
    except (OSError, ValueError) as error:
        print(f"ci/matrix/check.py: {error}; `make binary` builds the program", file=sys.stderr)
        return 2
    if given.record:
        record(judged)
        return 0
    worst = 0
    for verdict in judge(judged, tuple(given.only) or (PACKAGE if given.package else ())):
        print(f"{verdict.state:8} {verdict.gate:13} {verdict.said}", flush=True)
        worst |= verdict.state == FAIL
    return worst


if __name__ == "__main__":
    sys.exit(main())
