"""`python3 -m release.newcomer REPOSITORY [--until STEP] [--show FOLDER]`."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

from benches.accuracy.sandbox import SandboxError
from release.common import ReleaseError, need
from release.newcomer.steps import REPOSITORY, STEPS
from release.newcomer.world import NotHereError, World, private

SKIPPED = 75
"""The status where this machine can't have a copy of itself, as in ci/foreign."""
ALONE = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", "--")
"""Starts it with mounts, a network (none) and processes of its own: they are gone when it ends."""


def main(words: list[str]) -> int:
    """Do all steps, or those up to one; return the exit status."""
    parser = argparse.ArgumentParser(prog="python3 -m release.newcomer", description=__doc__)
    parser.add_argument("repository", nargs="?", default=os.path.join("dist", "apt"))
    parser.add_argument("--until", choices=STEPS, default=list(STEPS)[-1], help="the last step")
    parser.add_argument("--show", action="append", default=[], help="a folder to show in the copy (tests)")
    parser.add_argument("--at", help=argparse.SUPPRESS)
    given = parser.parse_args(words)
    if given.at is None:
        if os.geteuid():
            return _not_here("it needs root")
        if not shutil.which("unshare"):
            return _not_here("unshare is missing")
        with tempfile.TemporaryDirectory(prefix="caro-world-") as at:
            again = [sys.executable, "-m", "release.newcomer", "--at", at, *words]
            return subprocess.run([*ALONE, *again], check=False).returncode
    try:
        need("tmux")
        private()
        world = World(given.at, [os.path.abspath(folder) for folder in given.show])
        shutil.copytree(given.repository, world.path(REPOSITORY))
    except (NotHereError, SandboxError) as error:
        return _not_here(str(error))
    for name, step in STEPS.items():
        try:
            begin = time.monotonic()
            told = step(world)
            for line in [told] if isinstance(told, str) else told:
                _tell(name, time.monotonic() - begin, line)
                begin = time.monotonic()
        except (ReleaseError, SandboxError, OSError, ValueError) as error:
            print(f"{name:<8} FAILED after {time.monotonic() - begin:.1f} s: {error}", file=sys.stderr)
            return 1
        if name == given.until:
            break
    return 0


def _tell(name: str, seconds: float, line: str) -> None:
    print(f"{name:<8} {seconds:6.2f} s  {line}", flush=True)


def _not_here(why: str) -> int:
    print(f"caro: the newcomer's way can't be tried here: {why}", file=sys.stderr)
    return SKIPPED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
