"""Run the pairs' commands that only read, each in a folder made for it, and show those that fail.

The files that a command names are made first, with content that suits their names. Commands run in the
sandbox of the accuracy bench (`benches/accuracy/sandbox.py`): read-only system, no network, five seconds. A
failure is a thing to look at, not a verdict: `grep` ends with 1 when it finds nothing. Run as
`python -m training.tries --count 1500`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benches.accuracy.fixtures import build_etc
from benches.accuracy.sandbox import NOBODY, Outcome, Sandbox, SandboxError
from caro.safety import assess
from caro.shell.calls import calls
from training.pairs import FOLDER, Block, blocks
from training.yard import fill, furnish, repository

LIMIT_S = 5.0
WAITING = frozenset(
    "vim vi nvim nano emacs less more most man top htop watch screen tmux mc ranger ncdu vimdiff fzf read "
    "sleep yes bash sh su sudo ssh scp mosh sftp telnet ftp nc ping whois dig host nslookup nmap traceroute "
    "docker kubectl systemctl journalctl npm cargo go apt mysql psql redis-cli virsh flatpak snap aws "
    "gcloud gsutil pip mvn brew npx pytest pyenv terraform openssl gpg ssh-keygen ssh-add nm objdump objcopy "
    "readelf gdb strace ltrace perf convert mogrify identify patch curl wget rustc make cmake lsof getent "
    "createdb systemd-analyze http python3 node perf nc crontab".split()
)
"""Tools that wait for a person or a service, or need a file of a kind that is not made here: never tried."""


def eligible(block: Block) -> bool:
    """Say whether a command only reads, ends by itself, and has its tools on this machine."""
    found = list(calls(block.command))
    tools = {call[0] for call in found}
    if block.platform or tools & WAITING or assess(block.command).risk != "safe" or not found:
        return False
    if re.search(
        r"tail -\w*[fF]|inotify|--follow| -f$|/dev/tcp|https?://|sudo|while (true|sleep)|\bhistory\b|\$\w",
        block.command,
    ):
        return False
    there = all(os.path.exists(word) for call in found for word in call[1:] if word.startswith("/"))
    return there and all(shutil.which(tool) or tool in BUILTINS for tool in tools)


BUILTINS = frozenset(
    "cd echo printf test [ true false export set type command pwd local unset read exit : for".split()
)


def attempt(sandbox: Sandbox, block: Block, place: Path) -> Outcome:
    """Run a command in a fresh folder."""
    home = place / "home"
    shutil.rmtree(home, ignore_errors=True)
    (home / "work").mkdir(parents=True)
    for name in ("notes.txt", "b.log", "data.csv", "main.py"):
        fill(home / "work" / name)
    furnish(home, block)
    if any(call[0] == "git" for call in calls(block.command)):
        repository(home / "work")
    for folder, folders, files in os.walk(place):
        for name in (".", *folders, *files):
            os.chown(os.path.join(folder, name), NOBODY, NOBODY, follow_symlinks=False)
    return sandbox.run(block.command, str(home))


def main(argv: Sequence[str]) -> int:
    """Try a sample and print what failed; 0 even then, 4 where there is no sandbox."""
    parser = argparse.ArgumentParser(prog="python -m training.tries", description=__doc__)
    parser.add_argument("--count", type=int, default=1500, help="how many commands, drawn by their hash")
    options = parser.parse_args(argv)
    found = [(path.name, block) for path in sorted(FOLDER.glob("*.txt")) for block in blocks(path)]
    ready = [(name, block) for name, block in found if eligible(block)]
    ready.sort(key=lambda one: hashlib.sha256(one[1].command.encode()).digest())
    print(f"{len(ready)} of {len(found)} commands can be tried", file=sys.stderr)
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="caro-tries-") as top:
        os.chmod(top, 0o755)
        build_etc(os.path.join(top, "etc"))
        try:
            sandbox = Sandbox(os.path.join(top, "etc"), LIMIT_S)
            for name, block in ready[: options.count]:
                ended = attempt(sandbox, block, Path(top) / "place")
                told = ended.stderr.strip().splitlines()
                good = ended.status == 0 and not told
                ends["ended well" if good else "did not"] += 1
                if not good:
                    why = f"{ended.status} {' / '.join(told[:2])[:160]}"
                    print(f"{name}:{block.line}: {why}\n    {block.command}", flush=True)
        except SandboxError as problem:
            print(problem, file=sys.stderr)
            return 4
    print(dict(ends))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
