"""Has a packed program write down the memory that it later starts from (`snapshot.c`, `caro.snapshot`)."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator

from common import BuildError, Spec, cache, read
from foreign import is_foreign

VARIABLE = "CARO_SNAPSHOT_TO"
PLACE = "/tmp/caro-record"
HEADER, RUN = 64, 16
MOST_DIFFERENT = 400
"""Bytes that may differ between two recordings: memory that was given back with a time or the file's name
in it (150 of 8 million on 2026-11-28). A pointer to what another process has elsewhere would be in a
variable, or in hundreds of places."""


def recorded(spec: Spec, program: str) -> bytes | None:
    """Return the memory of `program` with its modules loaded; None where it can't be run here.

    It is recorded twice, at addresses that the system draws each time; BuildError when that shows.
    """
    command: list[str] = []
    if is_foreign(spec):
        emulator = shutil.which(f"qemu-{spec['machine']}")
        system = os.environ.get("CARO_ARM64_ROOT") or os.path.join(os.path.dirname(cache()), "arm64")
        if emulator is None or spec["machine"] != "aarch64" or not os.path.isdir(system):
            return None
        command = [emulator, "-L", system]
    with _place(program) as copy:
        first, second = (_recorded(command, copy) for _ in range(2))
    runs = HEADER + int.from_bytes(first[16:24], "little") * RUN + int.from_bytes(first[24:32], "little") * 8
    if len(first) != len(second) or first[:runs] != second[:runs]:
        raise BuildError("the program's variables differ between two recordings: see build/binary/snapshot.c")
    different = sum(left != right for left, right in zip(first[runs:], second[runs:], strict=True))
    if different > MOST_DIFFERENT:
        raise BuildError(f"{different} bytes differ between two recordings: see build/binary/snapshot.c")
    return first


def _recorded(command: list[str], copy: str) -> bytes:
    path = copy + ".memory"
    # Pipes, for a stream that was a file would be sought in; and nothing of this process's variables.
    done = subprocess.run(
        [*command, copy, "record"],
        env={VARIABLE: path, "PATH": os.defpath, "LC_ALL": "C.UTF-8"},
        cwd=os.path.dirname(copy),
        capture_output=True,
        input=b"",
        check=False,
        preexec_fn=_ordinary,
    )
    if done.returncode or not os.path.exists(path):
        raise BuildError(f"the program could not record its memory: {done.stderr.decode(errors='replace')}")
    memory = read(path)
    os.remove(path)  # the next run finds its folder as this one did
    return memory


def _ordinary() -> None:
    """Let every signal mean what it always does: what this build ignores, under nohup, would be recorded."""
    usual = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGTSTP)
    for number in (*usual, signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(number, signal.SIG_DFL)


@contextlib.contextmanager
def _place(program: str) -> Iterator[str]:
    """Give a copy of the program where nothing of this machine is in its path, which it remembers.

    The path is the same in every build, so that their bytes are, unless another is at it or was cut off.
    """
    folder = PLACE
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        folder = tempfile.mkdtemp(prefix="caro-")
    try:
        yield shutil.copy(program, os.path.join(folder, "caro"))
    finally:
        shutil.rmtree(folder)
