"""The file systems of the set: a root of its own for each, made by the set's script inside the sandbox.

Where the set runs root in a container of Ubuntu or Alpine, here a command meets this machine's programs,
read-only, and is root only by name (bubblewrap's user namespace): it owns what the script made, nothing else.
"""

from __future__ import annotations

import os
import shutil
import time

from benches.accuracy import fixtures
from benches.accuracy.sandbox import ENVIRONMENT, Outcome, SandboxError, launch, need_bubblewrap
from benches.accuracy.workshop import Runner, Workshop, own
from benches.alfa.tasks import System

LIMIT_S = 30
"""Seconds that a command may take, three times what the official scorer gives: a search of `/` meets a whole
machine here. On two cores that a training run shared, the slowest gold command but one took 14 s."""

AGE_S = 70 * 60.0
"""What the script made is set back by this (s): commands that ask for the last hour or two then give one
answer during the whole run, where files made just now would grow older than five minutes on the way."""

_SHOWN = ("usr", "etc", "var", "sys")
_ALIASES = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
_EMPTY = ("boot", "dev", "home", "media", "mnt", "opt", "proc", "root", "run", "srv", "tmp")


class Roots:
    """Runs commands with a folder as the root, this machine's programs over it."""

    def __init__(self, etc: str, systems: dict[str, System], limit_s: float) -> None:
        """``etc`` is as for the accuracy sandbox; a command is stopped after ``limit_s`` seconds."""
        need_bubblewrap()
        self._systems = systems
        self._limit_s = limit_s
        self._shown = ["--dev", "/dev", "--proc", "/proc"]
        for name in [*_SHOWN, *(name for name in _ALIASES if not os.path.islink("/" + name))]:
            if os.path.isdir("/" + name):
                self._shown += ["--ro-bind", "/" + name, "/" + name]
        for name in sorted(os.listdir(etc)):
            self._shown += ["--ro-bind", os.path.join(etc, name), "/etc/" + name]
        self._shown += ["--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-ipc"]
        self._shown += ["--uid", "0", "--gid", "0", "--hostname", "meadow", "--chdir", "/"]
        self._shown += ["--die-with-parent", "--new-session", "--clearenv"]
        root = {"HOME": "/root", "USER": "root", "LOGNAME": "root"}
        for key, value in {**ENVIRONMENT, **root}.items():
            self._shown += ["--setenv", key, value]

    def run(self, command: str, home: str) -> Outcome:
        """Run ``command`` at the root of ``home``, a folder named after its file system."""
        system = self._systems[os.path.basename(home).partition(".")[0]]
        room = ["bwrap", "--bind", home, "/", *self._shown]
        for key, value in system.variables.items():
            room += ["--setenv", key, value]
        return launch(room, command, self._limit_s)


class Rooms(Workshop):
    """The workshop of the accuracy harness with the set's file systems as its fixtures."""

    def __init__(self, systems: dict[str, System], limit_s: float = LIMIT_S) -> None:
        """Make the folder; a command may take ``limit_s`` seconds."""
        self._systems = systems
        super().__init__(limit_s)

    def sandbox(self, folder: str, limit_s: float) -> Runner:
        """Make the sandbox that has the whole file system as its root."""
        etc = os.path.join(folder, "etc")
        fixtures.build_etc(etc)
        return Roots(etc, self._systems, limit_s)

    def folder(self, fixture: str) -> str:
        """Return the root, where the set's requests are asked."""
        return self.copy(fixture)

    def build(self, fixture: str, pristine: str) -> None:
        """Run the script of a file system, as the set's Dockerfile does, and set its files back in time."""
        system = self._systems[fixture]
        _skeleton(pristine)
        for name, data in system.files.items():
            with open(os.path.join(pristine, name), "wb") as handle:
                handle.write(data)
        os.chmod(os.path.join(pristine, system.script), 0o755)
        if os.geteuid() == 0:
            own(pristine)
        started = time.time()
        # The fifth script is for busybox, whose `echo -e` is bash's and not that of Debian's /bin/sh.
        outcome = self._sandbox.run(f"bash /{system.script}", pristine)
        if outcome.status is None:
            raise SandboxError(f"the script of {fixture} does not end: {outcome.stderr.strip()[-200:]}")
        _age(pristine, started)


def _skeleton(root: str) -> None:
    """Make the folders that a root has, empty; links such as /bin are those of this machine."""
    os.makedirs(root)
    for name in (*_SHOWN, *_EMPTY):
        os.mkdir(os.path.join(root, name))
    os.chmod(os.path.join(root, "tmp"), 0o1777)
    for name in _ALIASES:
        if os.path.islink("/" + name):
            os.symlink(os.readlink("/" + name), os.path.join(root, name))
        elif os.path.isdir("/" + name):
            os.mkdir(os.path.join(root, name))
    for name in (".bashrc", ".profile"):
        if os.path.isfile("/etc/skel/" + name):
            shutil.copyfile("/etc/skel/" + name, os.path.join(root, "root", name))


def _age(root: str, since: float) -> None:
    """Set back what was written after ``since`` (s), and the time of last access of everything."""
    when = since - AGE_S
    for place, folders, files in os.walk(root):
        for path in [place, *(os.path.join(place, name) for name in folders + files)]:
            changed = os.lstat(path).st_mtime
            os.utime(path, (when, when if changed >= since - 60 else changed), follow_symlinks=False)
