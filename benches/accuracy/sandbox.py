"""Runs one command where it can do no harm: read-only root, no network, own processes, ten seconds.

Uses bubblewrap (Debian package ``bubblewrap``); a run costs about 8 ms over bash itself.
"""

from __future__ import annotations

import dataclasses
import os
import selectors
import shutil
import subprocess
import time

HOME = "/home/alex"
WORK = HOME + "/work"
LIMIT_S = 10.0
OUTPUT_LIMIT = 1_000_000  # bytes of each stream; what is beyond is cut and the run is stopped
NOBODY = 65534

# Inside, everything that could differ between machines or days is fixed. The git dates make commit hashes
# repeatable, so that two ways to the same commit compare equal.
ENVIRONMENT = {
    "HOME": HOME,
    "USER": "alex",
    "LOGNAME": "alex",
    "SHELL": "/bin/bash",
    "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    "LC_ALL": "C.UTF-8",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "TERM": "dumb",
    "COLUMNS": "200",
    "PAGER": "cat",
    "GIT_PAGER": "cat",
    "GIT_EDITOR": "true",
    "GIT_AUTHOR_DATE": "2024-06-01T12:00:00Z",
    "GIT_COMMITTER_DATE": "2024-06-01T12:00:00Z",
    "GIT_CONFIG_NOSYSTEM": "1",
    "EDITOR": "true",
}

# 256 processes stop a fork bomb; files may grow to 512 MB because fixtures hold sparse ones of 150 MB.
_PRELUDE = 'ulimit -u 256 -f 524288 -c 0; exec /bin/bash -c "$0"'


class SandboxError(RuntimeError):
    """bubblewrap is not installed or may not create namespaces here."""


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What a run printed and how it ended; ``status`` is None when it was stopped."""

    stdout: str
    stderr: str
    status: int | None
    wall_ms: float


class Sandbox:
    """Runs commands with one home folder mounted over ``/home/alex``."""

    def __init__(self, etc: str, limit_s: float = LIMIT_S) -> None:
        """``etc`` is a folder with the passwd, group and hosts files shown inside.

        A command is stopped after ``limit_s`` seconds.
        """
        need_bubblewrap()
        self._limit_s = limit_s
        self._base = ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"]
        self._base += ["--tmpfs", "/tmp", "--tmpfs", "/home", "--tmpfs", "/run"]
        if os.path.isdir("/root"):
            self._base += ["--tmpfs", "/root"]
        for name in sorted(os.listdir(etc)):
            self._base += ["--ro-bind", os.path.join(etc, name), "/etc/" + name]
        self._base += ["--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-ipc"]
        self._base += ["--uid", "1000", "--gid", "1000", "--hostname", "meadow"]
        self._base += ["--die-with-parent", "--new-session", "--clearenv"]
        for key, value in ENVIRONMENT.items():
            self._base += ["--setenv", key, value]

    def run(self, command: str, home: str, cwd: str = WORK) -> Outcome:
        """Run ``command`` with bash, the folder ``home`` being its home and ``cwd`` (inside) its place."""
        return launch([*self._base, "--bind", home, HOME, "--chdir", cwd], command, self._limit_s)


def need_bubblewrap() -> None:
    """Raise SandboxError where bubblewrap is not installed."""
    if shutil.which("bwrap") is None:
        raise SandboxError("bubblewrap is missing; install the Debian package bubblewrap")


def launch(room: list[str], command: str, limit_s: float) -> Outcome:
    """Run ``command`` with bash for at most ``limit_s`` seconds; ``room`` is bubblewrap's part of it."""
    args = [*room, "--", "/bin/bash", "-c", _PRELUDE, command]
    started = time.perf_counter()
    try:
        process = _start(args)
    except ValueError:  # a NUL byte cannot be an argument
        return Outcome("", "not a command", None, 0.0)
    stdout, stderr, stopped = _collect(process, started + limit_s)
    wall_ms = (time.perf_counter() - started) * 1000
    if stderr.startswith(b"bwrap:"):
        raise SandboxError(stderr.decode(errors="replace").strip())
    status = None if stopped else process.returncode
    return Outcome(_text(stdout), _text(stderr), status, wall_ms)


def _start(args: list[str]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    if os.geteuid() == 0:  # as root the command would own the machine's files: give it nobody's rights
        return subprocess.Popen(
            args,
            stdin=subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
        )
    return subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe)


def _collect(process: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bytes, bool]:
    """Read both streams until they close, the deadline passes or one grows too long."""
    chunks: dict[int, list[bytes]] = {}
    sizes: dict[int, int] = {}
    stopped = False
    assert process.stdout is not None and process.stderr is not None
    streams = (process.stdout, process.stderr)
    with selectors.DefaultSelector() as selector:
        for stream in streams:
            chunks[stream.fileno()], sizes[stream.fileno()] = [], 0
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map() and not stopped:
            ready = selector.select(max(0.0, deadline - time.perf_counter()))
            stopped = not ready
            for key, _ in ready:
                data = os.read(key.fd, 65536)
                if not data:
                    selector.unregister(key.fileobj)
                chunks[key.fd].append(data)
                sizes[key.fd] += len(data)
                stopped = stopped or sizes[key.fd] > OUTPUT_LIMIT
    if stopped:
        process.kill()
    process.wait()
    out, err = (b"".join(chunks[stream.fileno()]) for stream in streams)
    for stream in streams:
        stream.close()
    return out, err, stopped


def _text(data: bytes) -> str:
    return data[:OUTPUT_LIMIT].decode("utf-8", "replace")
