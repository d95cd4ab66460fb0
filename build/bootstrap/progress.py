"""Progress for people, on stderr: named steps, and a line that follows a compiler's [done/total]."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time

HEARTBEAT_S = 1.0
"""How often the line is renewed on a terminal, in seconds."""

PLAIN_STEP = 10
"""Without a terminal, a new line every this many per cent: a log stays short and yet shows life."""

PLAIN_PAUSE_S = 20.0
"""The same for a step whose share done is not known: a new line every this many seconds."""


def say(message: str) -> None:
    """Print one step."""
    print(f"caro: {message}", file=sys.stderr, flush=True)


def tail(path: str, lines: int = 15) -> str:
    """Return the last lines of a log."""
    with open(path, encoding="utf-8", errors="replace") as file:
        return "".join(file.readlines()[-lines:]).rstrip()


def counted(line: bytes) -> tuple[int, int] | None:
    """Read ninja's `[done/total]` at the start of a line."""
    if not line.startswith(b"["):
        return None
    done, slash, total = line[1:].partition(b"]")[0].partition(b"/")
    if not (slash and done.isdigit() and total.isdigit() and int(total)):
        return None
    return int(done), int(total)


class Line:
    """One progress line: rewritten in place on a terminal, repeated now and then elsewhere."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.live = sys.stderr.isatty()
        self.start = time.monotonic()
        self.shown = -1.0

    def show(self, done: int, total: int) -> None:
        """Show the time taken so far and, where `total` is known (not 0), the share done."""
        taken = time.monotonic() - self.start
        steps = 100 * done // total // PLAIN_STEP if total else taken // PLAIN_PAUSE_S
        if not self.live and steps <= self.shown:
            return
        self.shown = steps
        minutes, seconds = divmod(int(taken), 60)
        share = f"{100 * done // total:3d} % ({done}/{total}), " if total else ""
        text = f"caro: {self.label}: {share}{minutes}:{seconds:02d}"
        sys.stderr.write(f"\r{text}\033[K" if self.live else f"{text}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line."""
        if self.live:
            print(file=sys.stderr)


def follow(command: list[str], log: str, label: str) -> bool:
    """Run `command`, show its progress, keep its output in `log`; return whether it succeeded."""
    line = Line(label)
    done, total = 0, 0
    pipe = subprocess.PIPE
    with open(log, "ab") as file, subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT) as child:
        assert child.stdout is not None
        selector = selectors.DefaultSelector()
        selector.register(child.stdout, selectors.EVENT_READ)
        rest = b""
        while True:
            line.show(done, total)
            if not selector.select(HEARTBEAT_S):
                continue
            block = os.read(child.stdout.fileno(), 65536)
            if not block:
                break
            file.write(block)
            *lines, rest = (rest + block).split(b"\n")
            for text in lines:
                done, total = counted(text) or (done, total)
    line.end()
    return child.returncode == 0
