"""The same gates for the installed package: `python ci/matrix/check.py --package .venv/bin/caro`.

Instructions depend on the Python that runs them, so they are recorded for each build of it; where this one is
not known, those gates are not run, and the others hold.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sysconfig
from typing import Any

from measuring import instructions, run

PACKAGE = ("answers", "start-up", "instructions", "work", "imports", "memory")
"""The gates that a package is held to."""

REQUESTS = (
    "list files",
    "find log files over 10 MB changed this week",
    "what is using port 8080",
    "show the last 5 commits",
    "count the lines in notes.txt",
    "delete the folder build",
    "extract site.tar.gz",
    "replace foo with bar in all python files",
    "show disk usage by folder",
    "please tell me a joke about penguins",
)
"""What the gate `work` asks: requests of all kinds, one of which nobody knows."""

WORKING = f"""
import os, sys
from caro import Caro
caro = Caro("static", look=False)
for _ in range(int(sys.argv[1])):
    for query in {REQUESTS!r}:
        caro.generate(query)
os._exit(0)
"""
ROUNDS = (1, 3)
"""How often the requests are asked in the two runs whose difference counts: the first loads the tables."""

SEED = {"PYTHONHASHSEED": "0"}
"""So that what is counted does not depend on where names happen to lie in a table."""

LISTED = "import os, sys; os.write(1, ' '.join(sys.modules).encode())"


def working(python: str, rounds: int) -> list[str]:
    """Return the program that asks all requests so many times."""
    return [python, "-c", WORKING, str(rounds)]


def per_request(python: str) -> int | None:
    """Return the instructions of one request once everything is loaded; None where there is no valgrind."""
    run(working(python, 1))  # so that bytecode that is not kept yet is written
    few, many = (instructions(working(python, rounds), **SEED) for rounds in ROUNDS)
    if few is None or many is None:
        return None
    return (many - few) // (ROUNDS[1] - ROUNDS[0]) // len(REQUESTS)


def interpreter(program: str) -> str:
    """Return the Python that the installed command runs with; ValueError where it is no script."""
    with open(program, "rb") as file:
        first = file.readline(500)
    if not first.startswith(b"#!"):
        raise ValueError(f"{program} is no script of an installed package")
    return first[2:].decode().strip()


def build_of(python: str) -> str:
    """Return which Python it is: version, processor, compiler, and whether it was optimised with profiles."""
    code = "import package; print(package.this_build())"
    here = os.path.dirname(os.path.abspath(__file__))
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, cwd=here,
                          env={**os.environ, "PYTHONPATH": here})  # fmt: skip
    return done.stdout.strip()


def this_build() -> str:
    """Return the same of the Python that runs this."""
    arguments = str(sysconfig.get_config_var("CONFIG_ARGS"))
    optimised = ", optimised" if "--enable-optimizations" in arguments else ""
    shared = ", shared" if sysconfig.get_config_var("Py_ENABLE_SHARED") else ""
    compiler = platform.python_compiler()
    return f"{platform.python_version()} {platform.machine()} {compiler}{optimised}{shared}"


def manifest(program: str, system: str) -> dict[str, Any]:
    """Return what stands for the manifest that a build writes."""
    python = interpreter(program)
    return {
        "platform": f"{system}-{platform.machine()}",
        "flavour": "package",
        "python": python,
        "build": build_of(python),
    }


def imported_anyway(python: str) -> frozenset[str]:
    """Return the modules that an empty program of this Python has."""
    done = subprocess.run([python, "-c", LISTED], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())
