"""A flame graph and a memory timeline of any request: `make profile Q="…"`.

An answer of the matcher is over before a sampler has looked twice, so the request is asked again and again in
one process: the graph shows what answers cost, not what starting Python does (`make bench` splits that up).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

from benches.suite import plot, report
from benches.suite.programs import ROOT, environment, package

OUT = os.path.join(ROOT, "build", "out", "profile")
TOOLS = os.path.join(ROOT, ".venv", "bench")

ASKED = """
import os, sys
def ask(words):
    from caro.cli.environ import Environ
    from caro.cli.run import run
    with open(os.devnull, "w") as quiet:
        return run(words, Environ(None, quiet, quiet, os.environ, sys.platform))
"""

AGAIN = f"""{ASKED}
import time
end = time.monotonic() + float(sys.argv[1])
while time.monotonic() < end:
    if ask(sys.argv[2:]) not in (0, 1, 3):
        os._exit(9)
os._exit(0)
"""
"""For the sampler: so many seconds of the same answer."""

ONCE = f"""{ASKED}
import memray
with memray.Tracker(sys.argv[1], memory_interval_ms=1):
    status = ask(sys.argv[2:])
os._exit(0 if status in (0, 1, 3) else 9)
"""
"""For the allocations: one answer, what it imports included."""


class ProfileError(Exception):
    """A tool did not run; the message says what it said."""


def flame(words: list[str], seconds: float, native: bool, folder: str) -> str:
    """Sample answers to `words` for some seconds; return the flame graph (SVG). ProfileError."""
    path, script = os.path.join(folder, "flame.svg"), _script(folder, "again.py", AGAIN)
    argv = [os.path.join(TOOLS, "bin", "py-spy"), "record", "--rate", "500", "--output", path]
    _call([*argv, *(["--native"] if native else []), "--", python(), script, str(seconds), *words])
    return path


def timeline(words: list[str], folder: str) -> list[str]:
    """Record one answer's allocations; return the timeline (SVG) and who allocates (HTML). ProfileError."""
    from memray import FileReader  # type: ignore[import-not-found,unused-ignore]

    found, path = os.path.join(folder, "memory.bin"), os.path.join(folder, "memory.svg")
    if os.path.exists(found):
        os.remove(found)
    _call([python(), _script(folder, "once.py", ONCE), found, *words])
    with FileReader(found) as reader:
        taken = list(reader.get_memory_snapshots())
    begin = taken[0].time if taken else 0
    lines = {
        "resident": [((one.time - begin) / 1000, one.rss / 1e6) for one in taken],
        "allocated": [((one.time - begin) / 1000, one.heap / 1e6) for one in taken],
    }
    report.write_text(path, plot.over_time("Memory of one answer", "MB", lines))
    page = os.path.join(folder, "memory.html")
    _call([python(), "-m", "memray", "flamegraph", "--no-web", "-f", "-o", page, found])
    return [path, page]


def python() -> str:
    """Return the interpreter of the installed package."""
    found = package().python
    if found is None:
        raise ProfileError("the installed caro is no Python script")
    return found


def _script(folder: str, name: str, text: str) -> str:
    path = os.path.join(folder, name)
    report.write_text(path, text)
    return path


def _call(argv: list[str]) -> None:
    """Run a tool among the benchmarks' packages; ProfileError where it fails."""
    home = os.path.expanduser("~")
    done = subprocess.run(argv, env=environment(home, PYTHONPATH=TOOLS), capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise ProfileError(
            f"{os.path.basename(argv[0])} ended with {done.returncode}: {' '.join(said)[:500]}"
        )


def main() -> int:
    """Profile one request, CARO_QUERY unless it is given; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benches.suite.profiling", description=__doc__)
    parser.add_argument("query", nargs="?", default=os.environ.get("CARO_QUERY", ""))
    parser.add_argument("--backend", default="auto")
    parser.add_argument("--seconds", type=float, default=5, help="of sampling (default: 5)")
    parser.add_argument("--native", action="store_true", help="show the engine's own functions too")
    parser.add_argument("--out", default=OUT, help="folder for what is made (default: build/out/profile)")
    given = parser.parse_args()
    if not given.query.strip():
        print('caro profile: nothing asked. Try: make profile Q="find log files over 10 MB"', file=sys.stderr)
        return 2
    words = ["--backend", given.backend, "--", given.query]
    os.makedirs(given.out, exist_ok=True)
    folder = os.path.abspath(given.out)
    try:
        made = [flame(words, given.seconds, given.native, folder), *timeline(words, folder)]
    except (ProfileError, OSError) as error:
        print(f"caro profile: {error}", file=sys.stderr)
        return 1
    print("\n".join(os.path.relpath(path) for path in made))
    return 0


if __name__ == "__main__":
    sys.exit(main())
