"""Builds caro as one file: `python3.11 build/binary/build.py [--platform P] [--slim] [--output FILE]`."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time

import modules
from apple import located, section
from common import ROOT, BuildError, Spec, load, read, say, write
from compiler import nuitka
from extensions import libraries, objects
from foreign import placed, system
from libllama import engine
from manifest import NAME, beside, inside
from pack import MEMORY, pack
from program import hot, program, tables
from snapshot import recorded
from sources import source, trees
from toolchain import toolchain


def model() -> str:
    """Return the path of the model's file, fetched where it is missing."""
    stamp = os.path.join(".venv", ".stamps", "model")
    status = subprocess.run(["make", "-s", stamp], cwd=ROOT, stdout=sys.stderr, check=False).returncode
    path = "" if status else read(os.path.join(ROOT, stamp)).decode().strip()
    if not os.path.exists(path):
        raise BuildError("the model could not be fetched; see above")
    return path


def engine_alone(spec: Spec) -> str:
    """Return the folder of the engine's libraries, which are compiled for any system on any other."""
    tools = toolchain(spec)
    return engine(spec, tools, source(tools.python))


def place(source: str, target: str) -> None:
    """Copy a file, with its mode, whole or not at all."""
    shutil.copy(source, target + ".new")
    os.rename(target + ".new", target)


def main() -> int:
    """Build; return the exit status."""
    here = f"{system()}-{platform.machine()}".replace("aarch64", "arm64")
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--platform", default=here, help="a file of build/specs, without .toml")
    options.add_argument("--slim", action="store_true", help="leave the model out")
    options.add_argument("--output", default=os.path.join(ROOT, "dist", "caro"))
    options.add_argument("--engine", action="store_true", help="compile llama.cpp alone, for any system")
    options.add_argument("--sources", action="store_true", help="fetch what is compiled, and stop")
    given = options.parse_args()
    start = time.monotonic()
    try:
        if given.engine:
            print(engine_alone(load(given.platform)))
            return 0
        spec = placed(load(given.platform))
        tools = toolchain(spec)
        found = trees(spec, tools.python)
        if given.sources:
            nuitka(tools)
            return 0
        folder = engine(spec, tools, found["engine"])
        linked = objects(spec, tools, found)
        told = inside(spec, "slim" if given.slim else "full")
        cold, _ = modules.parts(found, hot())
        parts: dict[str, bytes | str] = {NAME: told, **tables(), **cold}
        parts |= {f"lib/{name}": os.path.join(folder, name) for name in sorted(os.listdir(folder))}
        models = [] if given.slim else [model()]
        os.makedirs(os.path.dirname(given.output), exist_ok=True)
        if "section" in spec:
            held, index = section(spec, tools, parts)
            made = program(spec, tools, found, [*linked, held], libraries(spec))
            index = located(spec, made, index)
            place(made, given.output)
            for path in models:
                place(path, os.path.join(os.path.dirname(given.output), os.path.basename(path)))
            write(given.output + ".json", beside(told, given.output, index, models))
        else:
            made = program(spec, tools, found, linked, libraries(spec))
            parts |= {os.path.basename(path): path for path in models}
            index = pack(made, parts, given.output)
            memory = recorded(spec, given.output) if "snapshot" in spec["program"] else None
            if memory is not None:
                index = pack(made, parts | {MEMORY: memory}, given.output)
            elif "snapshot" in spec["program"]:
                say("it can't be run here, so it starts without recorded memory")
            write(given.output + ".json", beside(told, given.output, index))
    except BuildError as error:
        say(str(error))
        return 1
    size = os.path.getsize(given.output)
    say(f"{given.output}: {size / 1e6:.1f} MB, built in {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
