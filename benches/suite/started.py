"""Starts whole programs and says what each took, by the clock and of the machine.

A small process of its own does the starting: a process passes its own peak of memory on to what it starts
(`ru_maxrss`), and this one is smaller (8 MB) than anything that is measured.
"""

from __future__ import annotations

import dataclasses
import marshal
import os
import subprocess
import sys
from types import TracebackType

LAUNCHER = """
import marshal, os, sys, time
jobs = os.fdopen(int(sys.argv[1]), "rb")
while True:
    try:
        argv, variables, folder, streams = marshal.load(jobs)
    except EOFError:
        break
    os.chdir(folder)
    actions = []
    for number, (path, flags) in enumerate(streams):
        actions.append((os.POSIX_SPAWN_OPEN, number, path, flags, 0o600))
    begin = time.perf_counter()
    try:
        child = os.posix_spawn(argv[0], argv, variables, file_actions=actions)
    except OSError as error:
        print("none", 127, 0, 0, 0, 0, 0, 0, flush=True)
        continue
    if hasattr(os, "waitid"):  # macOS has it from Python 3.13 on
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        wall = time.perf_counter() - begin
    else:
        ended = os.wait4(child, 0)
        wall = time.perf_counter() - begin
    counts = {"rchar": -1, "read_bytes": -1}
    try:
        with open(f"/proc/{child}/io") as file:
            counts.update((name, int(value)) for name, value in (line.split(": ") for line in file))
    except OSError:
        pass
    _, status, used = os.wait4(child, 0) if hasattr(os, "waitid") else ended
    print("ran", os.waitstatus_to_exitcode(status), wall, used.ru_utime + used.ru_stime, used.ru_maxrss,
          counts["rchar"], counts["read_bytes"], used.ru_majflt, flush=True)
"""

PEAK = 1 if sys.platform == "darwin" else 1024
"""Bytes in which a system counts the peak of memory."""


@dataclasses.dataclass(frozen=True)
class Spent:
    """What one run took."""

    status: int
    wall: float
    """Milliseconds from the start until it had ended."""
    cpu: float
    """Milliseconds of user and system time."""
    peak: float
    """MB (10^6 bytes) of memory."""
    read: float | None
    """MB that it read through `read`, whether they came from the disk or from memory; None where not told."""
    fetched: float | None
    """MB that were fetched from the disk for it."""


class StartError(Exception):
    """A program can't be started, or ended in a way that makes its figures worthless."""


class Starter:
    """The small process that starts what is measured, one after the other. One thread uses it at a time."""

    def __init__(self) -> None:
        source, self._jobs = os.pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", LAUNCHER, str(source)],
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            pass_fds=(source,),
        )
        os.close(source)

    def run(
        self,
        argv: list[str],
        variables: dict[str, str],
        folder: str = "/",
        stdin: str = os.devnull,
        stdout: str = os.devnull,
        stderr: str = os.devnull,
    ) -> Spent:
        """Run a program to its end in `folder`, with these streams; StartError where it can't be started."""
        writing = os.O_WRONLY | os.O_CREAT
        streams = [(stdin, os.O_RDONLY), (stdout, writing | os.O_TRUNC), (stderr, writing | os.O_APPEND)]
        os.write(self._jobs, marshal.dumps((argv, variables, folder, streams)))
        assert self._process.stdout is not None
        told = self._process.stdout.readline().split()
        if not told or told[0] != b"ran":
            raise StartError(f"{argv[0]} can't be started")
        status, wall, cpu, peak, read, fetched = (float(word) for word in told[1:7])
        return Spent(
            int(status),
            wall * 1000,
            cpu * 1000,
            peak * PEAK / 1e6,
            read / 1e6 if read >= 0 else None,
            fetched / 1e6 if fetched >= 0 else None,
        )

    def close(self) -> None:
        """End the small process."""
        if self._jobs >= 0:
            os.close(self._jobs)
            self._jobs = -1
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()

    def __enter__(self) -> Starter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
