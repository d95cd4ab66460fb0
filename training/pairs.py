"""Read and check the hand-written pairs of `training/pairs`: one command, and the requests that it answers.

A file holds blocks. The first line of a block is a command, with a platform before it where it needs one
(`[macos] pbpaste`); each indented line after it is a request that the command answers. Lines that begin with
`#` are comments. `python -m training.pairs FILE …` checks files and prints what they hold.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "pairs"
PLATFORMS = ("linux", "macos", "busybox")
MOST_CHARACTERS = 200
"""Of a command; the model writes 64 tokens at most, which is some 190 characters of shell."""


class PairsError(Exception):
    """A line of a file is not as it should be; the text names file and line."""


@dataclass(frozen=True, slots=True)
class Block:
    """One command, the platform it is for (`""`: all) and its requests, none of them empty."""

    command: str
    platform: str
    requests: tuple[str, ...]
    line: int


def blocks(path: Path) -> Iterator[Block]:
    """Give the blocks of a file; PairsError for a command without requests, or a request without one."""
    command, platform, line, requests = "", "", 0, list[str]()
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        if text[0].isspace():
            if not command:
                raise PairsError(f"{path.name}:{number}: a request stands before the first command")
            requests.append(" ".join(text.split()))
            continue
        if command:
            yield _block(path, command, platform, requests, line)
        command, platform, line, requests = text.rstrip(), "", number, []
        if command.startswith("[") and command[1:].partition("]")[0] in PLATFORMS:
            platform, _, command = command[1:].partition("] ")
    if command:
        yield _block(path, command, platform, requests, line)


def _block(path: Path, command: str, platform: str, requests: list[str], line: int) -> Block:
    if not requests:
        raise PairsError(f"{path.name}:{line}: no request is given for this command")
    return Block(command, platform, tuple(requests), line)


def faults(block: Block) -> Iterator[str]:
    """Name what is wrong with a block, as far as bash and its length tell."""
    if len(block.command) > MOST_CHARACTERS:
        yield f"the command is longer than {MOST_CHARACTERS} characters"
    shown = subprocess.run(["bash", "-n", "-c", block.command], capture_output=True, text=True, check=False)
    if shown.returncode:
        yield f"bash can't parse it: {shown.stderr.strip()}"
    for place in ("<", "path/to", "your_", "YOUR_"):
        if place in block.command and (place != "<" or "<file" in block.command or "<name" in block.command):
            yield f"{place!r} looks like a blank that was not filled in"


def main(names: list[str]) -> int:
    """Check the files named, or all; print each fault and the totals. Returns 1 when there are faults."""
    paths = [Path(name) for name in names] or sorted(FOLDER.glob("*.txt"))
    wrong, commands, requests = 0, Counter[str](), dict[str, str]()
    for path in paths:
        for block in blocks(path):
            where = f"{path.name}:{block.line}"
            for fault in faults(block):
                wrong += 1
                print(f"{where}: {fault}")
            if commands[f"{block.platform} {block.command}"]:
                wrong += 1
                print(f"{where}: this command stands twice; join their requests")
            commands[f"{block.platform} {block.command}"] += 1
            for request in block.requests:
                key = f"{block.platform} {request.lower().rstrip('.?!')}"
                if requests.setdefault(key, where) != where:
                    wrong += 1
                    print(f"{where}: {request!r} has another command at {requests[key]}")
    print(f"{len(commands)} commands, {len(requests)} requests, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
