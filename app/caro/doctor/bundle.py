"""Packs what the probe read into a tar file: a captured machine, for a bug report and for `tests/hosts`.

`hwprobe.bundle` leaves out what the probe does not go by; here names and identifiers go too: of the machine,
of people and their homes, and the long numbers that containers carry.
"""

from __future__ import annotations

import io
import os
import pwd
import re
import tarfile
import tempfile

from hwprobe import Host, probe
from hwprobe.bundle import bundle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

IDENTIFIER = re.compile(r"[0-9a-f]{32,}|[0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}")
"""Numbers of containers and pods; nothing that the probe goes by looks like them."""
MODEST = 3
"""Letters from which a name is told from a chance run of them."""


def write(path: str, host: Host) -> list[str]:
    """Write the tar file `path`, which must be new, and return the names in it.

    FileExistsError where there is such a file, OSError where it can't be written.
    """
    probe(host)
    with open(path, "xb") as target:
        try:
            with tempfile.TemporaryDirectory() as folder:
                bundle(host, folder)
                return _packed(folder, target)
        except BaseException:
            os.unlink(path)
            raise


def _packed(folder: str, target: object) -> list[str]:
    hide = Hiding(names())
    members: dict[str, bytes] = {}
    for place, _, files in sorted(os.walk(folder)):
        for name in sorted(files):
            full = os.path.join(place, name)
            with open(full, "rb") as file:
                members[hide.text(os.path.relpath(full, folder))] = hide.raw(file.read())
    with tarfile.open(fileobj=target, mode="w") as archive:  # type: ignore[call-overload]
        for name, raw in members.items():
            # A fresh header: no owner, no time, no rights of this machine.
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            archive.addfile(info, io.BytesIO(raw))
    return sorted(members)


class Hiding:
    """Replaces names, each by the same stand-in wherever it occurs, in texts and in paths alike."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Hide `names`: what to hide to what stands in for it."""
        self._names = {name: other for name, other in names.items() if len(name) >= MODEST}
        self._numbers: dict[str, str] = {}

    def text(self, text: str) -> str:
        """Return `text` without names and identifiers."""
        text = IDENTIFIER.sub(self._number, text)
        for name, other in self._names.items():
            text = re.sub(rf"(?<![0-9A-Za-z]){re.escape(name)}(?![0-9A-Za-z])", other, text)
        return text

    def raw(self, raw: bytes) -> bytes:
        """The same for the bytes of a file."""
        return self.text(raw.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    def _number(self, match: re.Match[str]) -> str:
        found = match.group()
        digits = sum(ch not in "-_" for ch in found)
        count = iter(f"{len(self._numbers) + 1:0{digits}x}")
        return self._numbers.setdefault(found, "".join(ch if ch in "-_" else next(count) for ch in found))


def names() -> dict[str, str]:
    """Return the names of this machine and its person, with what stands in for them."""
    found = {os.path.expanduser("~"): "/home/person", os.uname().nodename: "host"}
    for variable in ("USER", "LOGNAME", "SUDO_USER"):
        found[os.environ.get(variable, "")] = "person"
    try:
        found[pwd.getpwuid(os.getuid()).pw_name] = "person"
    except KeyError:
        pass
    found.pop("root", None)
    found.pop("/root", None)
    return found
