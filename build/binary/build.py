"""Builds caro as one file: `python3.11 build/binary/build.py [--platform P] [--slim] [--output FILE]`."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time

import modules
from common import ROOT, BuildError, load, read, say, write
from extensions import libraries, objects
from foreign import placed
from libllama import engine
from manifest import NAME, beside, inside
from pack import pack
from program import hot, program, tables
from sources import trees
from toolchain import toolchain


def model() -> str:
    """Return the path of the model's file, fetched where it is missing."""
    stamp = os.path.join(".venv", ".stamps", "model")
    status = subprocess.run(["make", "-s", stamp], cwd=ROOT, stdout=sys.stderr, check=False).returncode
    path = "" if status else read(os.path.join(ROOT, stamp)).decode().strip()
    if not os.path.exists(path):
        raise BuildError("the model could not be fetched; see above")
    return path


def main() -> int:
    """Build; return the exit status."""
    here = f"{platform.system().lower()}-{platform.machine()}".replace("aarch64", "arm64")
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--platform", default=here, help="a file of build/specs, without .toml")
    options.add_argument("--slim", action="store_true", help="leave the model out")
    options.add_argument("--output", default=os.path.join(ROOT, "dist", "caro"))
    given = options.parse_args()
    start = time.monotonic()
    try:
        spec = placed(load(given.platform))
        tools = toolchain(spec)
        found = trees(spec, tools.python)
        folder = engine(spec, tools, found["engine"])
        made = program(spec, tools, found["engine"], objects(spec, tools, found), libraries(spec))
        told = inside(spec, "slim" if given.slim else "full")
        cold, _ = modules.parts(found["engine"], hot())
        parts: dict[str, bytes | str] = {NAME: told, **tables(), **cold}
        parts |= {f"lib/{name}": os.path.join(folder, name) for name in sorted(os.listdir(folder))}
        if not given.slim:
            path = model()
            parts[os.path.basename(path)] = path
        os.makedirs(os.path.dirname(given.output), exist_ok=True)
        index = pack(made, parts, given.output)
        write(given.output + ".json", beside(told, given.output, index))
    except BuildError as error:
        say(str(error))
        return 1
    size = os.path.getsize(given.output)
    say(f"{given.output}: {size / 1e6:.1f} MB, built in {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
