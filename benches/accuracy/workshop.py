"""Keeps the fixtures: builds each once, lends a copy to every command and renews it when it was changed."""

from __future__ import annotations

import dataclasses
import os
import shutil
import stat
import subprocess
import tempfile
from types import TracebackType
from typing import Protocol

from benches.accuracy import fixtures, snapshot
from benches.accuracy.caseset import Case
from benches.accuracy.sandbox import LIMIT_S, NOBODY, WORK, Outcome, Sandbox

_ROOM_NEEDED = 1 << 30  # bytes free in memory before the fixtures live there instead of on disk


@dataclasses.dataclass(frozen=True)
class Result:
    """A run, what it changed, and the paths (relative to the home folder) there were before it."""

    outcome: Outcome
    effect: snapshot.Effect
    paths: set[str]


@dataclasses.dataclass
class _Bench:
    pristine: str
    copy: str
    stamps: dict[str, snapshot.Stamp]
    times: dict[str, tuple[int, int]]


class Runner(Protocol):
    """What runs a command on a folder."""

    def run(self, command: str, home: str) -> Outcome:
        """Run ``command`` with ``home``, a folder of this machine, mounted where the runner mounts it."""


class Workshop:
    """A folder of fixtures for the length of one measurement; a context manager that cleans up."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        """Make the folder, in memory where there is room; a command may take ``limit_s`` seconds."""
        self._folder = tempfile.mkdtemp(prefix="caro-accuracy-", dir=_memory())
        os.chmod(self._folder, 0o755)
        self._sandbox = self.sandbox(self._folder, limit_s)
        self._benches: dict[str, _Bench] = {}

    def __enter__(self) -> Workshop:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _remove(self._folder)

    def sandbox(self, folder: str, limit_s: float) -> Runner:
        """Make what runs the commands; ``folder`` may keep what that needs."""
        etc = os.path.join(folder, "etc")
        fixtures.build_etc(etc)
        return Sandbox(etc, limit_s)

    def build(self, fixture: str, pristine: str) -> None:
        """Build a fixture in the folder ``pristine``, which is not there yet."""
        fixtures.build(fixture, pristine)
        if os.geteuid() == 0:
            own(pristine)

    def folder(self, fixture: str) -> str:
        """Return where the fixture's working folder is on this machine, for asking a backend there."""
        return os.path.join(self.copy(fixture), os.path.basename(WORK))

    def copy(self, fixture: str) -> str:
        """Return the folder that the next command of a fixture gets."""
        return self._bench(fixture).copy

    def run(self, case: Case, command: str) -> Result:
        """Run a command on an unchanged copy of the case's fixture."""
        bench = self._bench(case.fixture)
        outcome = self._sandbox.run(command, bench.copy)
        now = snapshot.stamps(bench.copy)
        if now == bench.stamps:
            effect: snapshot.Effect = frozenset()
            _restore_times(bench)
        else:
            effect = snapshot.effect(
                bench.pristine, bench.copy, bench.stamps, times=case.times, new_names=case.new_names
            )
            self._renew(bench)
        return Result(outcome, effect, set(bench.stamps))

    def renew(self, fixture: str) -> None:
        """Make a new copy of a fixture even though nothing changed it: its inodes and change times differ."""
        self._renew(self._bench(fixture))

    def _bench(self, fixture: str) -> _Bench:
        if fixture not in self._benches:
            pristine = os.path.join(self._folder, fixture)
            self.build(fixture, pristine)
            bench = _Bench(pristine, pristine + ".copy", {}, {})
            self._renew(bench)
            self._benches[fixture] = bench
        return self._benches[fixture]

    def _renew(self, bench: _Bench) -> None:
        if os.path.exists(bench.copy):
            _remove(bench.copy)
        subprocess.run(["cp", "-a", bench.pristine, bench.copy], check=True)
        bench.stamps = snapshot.stamps(bench.copy)
        bench.times = {}
        for path in bench.stamps:
            info = os.lstat(os.path.join(bench.copy, path))
            bench.times[path] = (info.st_atime_ns, info.st_mtime_ns)


def _restore_times(bench: _Bench) -> None:
    """Put access times back, so that reading a file does not change the next command's answer."""
    for path, (atime, mtime) in bench.times.items():
        full = os.path.join(bench.copy, path)
        if os.lstat(full).st_atime_ns != atime:
            os.utime(full, ns=(atime, mtime), follow_symlinks=False)


def own(folder: str) -> None:
    """Give a tree to the user that runs the commands where the harness runs as root."""
    for place, folders, files in os.walk(folder):
        os.chown(place, NOBODY, NOBODY)
        for name in folders + files:
            path = os.path.join(place, name)
            mode = os.lstat(path).st_mode
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
            if not stat.S_ISLNK(mode):
                os.chmod(path, stat.S_IMODE(mode))  # a change of owner drops the setuid bit


def _memory() -> str | None:
    try:
        room = os.statvfs("/dev/shm")
    except OSError:
        return None
    return "/dev/shm" if room.f_bavail * room.f_frsize > _ROOM_NEEDED else None


def _remove(folder: str) -> None:
    if os.geteuid() != 0:
        for place, folders, _ in os.walk(folder):  # top down: opens each folder before looking into it
            for name in folders:
                if not os.path.islink(os.path.join(place, name)):
                    os.chmod(os.path.join(place, name), 0o700)
    shutil.rmtree(folder)
