"""A folder in a sandbox in which commands fail and are mended; and what a case of that is."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from benches.accuracy import fixtures
from benches.accuracy.sandbox import HOME, NOBODY, Outcome, Sandbox
from caro._record import dataclass
from caro.domain import Environment
from caro.fixing import Failed, Fix, fixes

if TYPE_CHECKING:
    from caro.domain import Dialect

INSIDE = f"{HOME}/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"


@dataclass(frozen=True, slots=True)
class Case:
    """A command that fails, what mends it, and what there is to see afterwards."""

    name: str
    broken: str
    fixed: str
    look: str = "true"
    """What is run after the fix."""
    sees: str = ""
    """What the fix and the look print, among other things."""
    makes: str = "true"
    """What is run before: the files that are there."""
    stubs: tuple[tuple[str, str], ...] = ()
    """Programs of sh by name, which come first on the search path."""
    silently: bool = True
    """Whether it is mended without the error text too."""
    root: bool = False
    """Whether the fix runs as root of the sandbox, so that `sudo` has something to give."""
    dialect: Dialect = "gnu"
    at: int = 0
    """Which of the fixes it is."""
    runs: bool = True
    """Whether the fix can be run here at all."""


class Stage:
    """One home folder in a sandbox without network, and the programs in its `bin` besides the system's."""

    def __init__(self) -> None:
        self._top = Path(tempfile.mkdtemp(prefix="caro-fix-"))
        self._top.chmod(0o755)
        fixtures.build_etc(str(self._top / "etc"))
        self.home = self._top / "home"
        for name in ("work", "bin"):
            (self.home / name).mkdir(parents=True)
        if os.geteuid() == 0:
            for path in (self.home, self.home / "work", self.home / "bin"):
                os.chown(path, NOBODY, NOBODY)
        self._plain = Sandbox(str(self._top / "etc"))
        self._root = Sandbox(str(self._top / "etc"))
        for sandbox in (self._plain, self._root):
            sandbox._base += ["--setenv", "PATH", INSIDE, "--setenv", "GIT_CONFIG_COUNT", "0"]
        at = self._root._base.index("--uid")
        self._root._base[at : at + 4] = ["--uid", "0", "--gid", "0", "--cap-add", "CAP_DAC_OVERRIDE"]

    def run(self, command: str, root: bool = False) -> Outcome:
        """Run a command with bash in the folder `work`."""
        return (self._root if root else self._plain).run(command, str(self.home))

    def stub(self, name: str, text: str) -> None:
        """Put a program into `bin`."""
        path = self.home / "bin" / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)

    def busybox(self, *names: str) -> None:
        """Have BusyBox's tools of these names come first."""
        for name in names:
            (self.home / "bin" / name).symlink_to(shutil.which("busybox") or "/bin/busybox")

    def fixes(self, failed: Failed, dialect: Dialect = "gnu") -> list[Fix]:
        """Return what the rules make of it, as seen from the folder `work`."""
        here = Environment(cwd=str(self.home / "work"), home=str(self.home), dialect=dialect)
        home = str(self.home)
        path = INSIDE.replace(HOME, home)
        failed = Failed(failed.command, failed.status, failed.error.replace(HOME, home))
        with mock.patch("os.geteuid", lambda: 1000):  # as in the sandbox
            found = fixes(failed, here, {"PATH": path, "HOME": home})
        return [Fix(fix.command.replace(home, HOME), fix.why) for fix in found]

    def close(self) -> None:
        """Remove it all."""
        for place, _, _ in os.walk(self._top):
            os.chmod(place, 0o755)
        shutil.rmtree(self._top, ignore_errors=True)
