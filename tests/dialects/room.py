"""A folder in a sandbox, with the files that the examples of the table speak of, for each set of tools."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from benches.accuracy import fixtures, snapshot
from benches.accuracy.sandbox import HOME, NOBODY, Outcome, Sandbox

TEXTS = {
    "a.txt": "alpha\nAlpha beta\n",
    "b.txt": "bravo\n",
    "lines.txt": "one\ntwo\nthree\nfour\nfive\n",
    "same.txt": "x\nx\nx\n",
    "mixed.txt": "12 ab\nab cd\n",
    "sizes.txt": "10K\n2M\n900\n",
    "table.txt": "a:b:c\nd:e:f\n",
    "tabs.txt": "a\tb\n",
    "blank.txt": "a\n\n\n\nb\n",
    "names.txt": "a.txt\nb.txt\n",
    "empty.sh": "",
    "tree/one.txt": "alpha one\n",
    "tree/two.txt": "two\n",
    "tree/small.log": "alpha log\n",
    "tree/sub/deep.txt": "alpha deep\n",
    "venv/bin/activate": "leave() { :; }; echo on\n",
    "venv/bin/activate.fish": "echo on\n",
}
INSIDE = f"{HOME}/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
OLD = 1_600_000_000
"""When the files were made, save `a.txt`, which is younger: seconds since 1970."""


def fill(work: Path) -> None:
    """Make the files."""
    for name, text in TEXTS.items():
        path = work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for name in ("out", "empty"):
        (work / name).mkdir()
    (work / "tree/big.bin").write_bytes(b"\0" * (3 << 20))
    (work / "tree/gone").symlink_to("nowhere")
    (work / "link").symlink_to("a.txt")
    (work / "run.sh").write_text("#!/bin/sh\necho ran\n")
    (work / "run.sh").chmod(0o750)
    (work / "tree/tool").write_text("#!/bin/sh\n")
    (work / "tree/tool").chmod(0o755)
    (work / "packed.gz").write_bytes(gzip.compress(b"packed\n"))
    (work / "coded.txt").write_text("YWxwaGE=\n")
    digest = hashlib.sha256(TEXTS["a.txt"].encode()).hexdigest()
    (work / "sums.txt").write_text(f"{digest}  a.txt\n")
    with tarfile.open(work / "old.tar", "w") as archive:
        archive.add(work / "tree/one.txt", "tree/one.txt")
        archive.add(work / "tree/sub/deep.txt", "tree/sub/deep.txt")
    for place, folders, files in os.walk(work):
        for name in (*files, *folders):
            path = Path(place) / name
            moment = OLD + 500_000 if name == "a.txt" else OLD
            os.utime(path, (moment, moment), follow_symlinks=False)


class Room:
    """Runs commands, each in a fresh copy of the files, with GNU's tools or with BusyBox's."""

    def __init__(self) -> None:
        """Make the files once."""
        self._top = Path(tempfile.mkdtemp(prefix="caro-dialects-"))
        self._top.chmod(0o755)
        fixtures.build_etc(str(self._top / "etc"))
        self.pristine = self._top / "pristine"
        (self.pristine / "work").mkdir(parents=True)
        (self.pristine / "bin").mkdir()
        fill(self.pristine / "work")
        self._sandbox = Sandbox(str(self._top / "etc"))
        self._sandbox._base += ["--setenv", "PATH", INSIDE]

    def run(self, command: str, busybox: bool = False) -> tuple[Outcome, snapshot.Effect]:
        """Return how a command ended, and what it did to the files."""
        home = self._top / "home"
        shutil.copytree(self.pristine, home, symlinks=True)
        try:
            if busybox:
                for name in applets():
                    (home / "bin" / name).symlink_to(shutil.which("busybox") or "/bin/busybox")
            for place, folders, files in os.walk(home):
                for name in (".", *folders, *files):
                    if os.geteuid() == 0:
                        os.chown(os.path.join(place, name), NOBODY, NOBODY, follow_symlinks=False)
            before = snapshot.stamps(str(home / "work"))
            outcome = self._sandbox.run(command, str(home))
            # What is in the files counts, and when they are from.
            effect = snapshot.effect(
                str(self.pristine / "work"), str(home / "work"), before, times=True, new_names=False
            )
            return outcome, effect
        finally:
            for place, _, _ in os.walk(home):
                os.chmod(place, 0o755)
            shutil.rmtree(home)

    def close(self) -> None:
        """Remove it all."""
        shutil.rmtree(self._top, ignore_errors=True)


def applets() -> list[str]:
    """Return the tools of BusyBox that stand in for the system's; its shells are left out."""
    listed = subprocess.run(["busybox", "--list"], capture_output=True, text=True, check=True).stdout.split()
    return [name for name in listed if name not in ("sh", "ash", "[", "[[", "busybox")]
