"""What is not allowed: rights of root that are missing, or that are too many."""

from __future__ import annotations

import os
import re

from caro.fixing.programs import BUILTINS
from caro.fixing.quoting import quote
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SAYS = (
    "permission denied", "operation not permitted", "are you root", "must be root", "be superuser",
    "superuser privil",
    "only root", "requires root", "run as root", "need to be root", "not permitted", "access denied",
    "eacces",
    "authentication required", "requires superuser", "need root", "you need to be root",
    "not have permission",
    "root privileges", "must be run as root", "insufficient privileges", "unless you are root", "try sudo",
    "with sudo",
)  # fmt: skip
REMOTE = ("publickey", "permission denied (", "permission denied, please try again", "remote:", "401",
          "403 forbidden",
          "git@", "authentication failed", "access denied for user")  # fmt: skip
"""Signs that somebody else denied it, whom rights on this machine don't impress."""

ROOTS = {
    "apt": "install remove purge update upgrade full-upgrade autoremove reinstall",
    "apt-get": "install remove purge update upgrade dist-upgrade autoremove",
    "dnf": "install remove update upgrade", "yum": "install remove update upgrade",
    "pacman": "-S -R -Sy -Syu -Rns", "zypper": "install remove update refresh",
    "apk": "add del update upgrade",
    "systemctl": "start stop restart reload enable disable mask unmask daemon-reload",
    "snap": "install remove refresh", "service": "", "mount": "", "umount": "", "useradd": "", "userdel": "",
    "usermod": "", "groupadd": "", "visudo": "", "modprobe": "", "iptables": "", "ufw": "", "fdisk": "",
    "reboot": "", "shutdown": "", "poweroff": "", "dpkg": "-i -r -P --install --configure",
}  # fmt: skip
"""Programs, or their sub-commands, that only root may use, for where nobody knows what they said."""


def elevator(scene: Scene) -> str:
    """Return what runs a command as root: `sudo` or `doas`; "" for root itself, or where there is neither."""
    if os.geteuid() == 0:
        return ""
    return next((name for name in ("sudo", "doas") if scene.has_program(name)), "")


def as_root(scene: Scene) -> Iterator[Fix]:
    """`Permission denied` and its kin: the same with the rights of root."""
    if scene.said(*REMOTE) or scene.said("as root is extremely dangerous"):
        return
    denied = scene.said(*SAYS)
    for part in scene.blamed() if denied else scene.parts:
        if part.raised or part.program in ("ssh", "scp", "sftp", "rsync") or not part.words:
            continue
        if not denied and not (scene.silent and _wants_root(part, scene)):
            continue
        name = elevator(scene)
        if not name:
            return
        written = _redirected(part, scene)
        if written is not None:
            yield Fix(_through_tee(part, written, scene, name), "the file belongs to somebody else")
        elif part.program in BUILTINS and part.program not in ("echo", "printf", "kill", "test", "pwd"):
            continue
        elif part.first is not None:
            yield Fix(
                scene.edited((part.first.start, part.first.start, f"{name} ")), "it takes the rights of root"
            )
        return


def _wants_root(part: Part, scene: Scene) -> bool:
    verbs = ROOTS.get(part.program)
    if verbs is not None:
        return not verbs or any(value in verbs.split() for value in part.values()[:2])
    return _redirected(part, scene) is not None or any(_barred(name, scene) for name in _changed(part))


def _changed(part: Part) -> list[str]:
    """Return the paths that a command changes or reads."""
    values = [word.value for word in part.plain() if word.value and not word.glob]
    if part.program in ("touch", "mkdir", "rm", "rmdir", "tee", "cat", "less", "head", "tail", "ls"):
        return values
    if part.program in ("cp", "mv", "ln", "install"):
        return values[-1:]
    return values[1:] if part.program in ("chmod", "chown") else []


def _barred(name: str, scene: Scene) -> bool:
    """Tell whether a path is there and may not be written, or its folder may not where it is not there."""
    if not scene.looks:
        return False
    path = scene.full(name)
    if os.path.exists(path):
        return not os.access(path, os.R_OK if os.path.isfile(path) else os.W_OK) or not os.access(
            path, os.W_OK
        )
    above = os.path.dirname(path) or "."
    return os.path.isdir(above) and not os.access(above, os.W_OK)


def _redirected(part: Part, scene: Scene) -> tuple[int, int, str, bool] | None:
    """Return the span, the target and whether it adds, of a redirection that was denied."""
    for redirect in part.redirects:
        target = redirect.target
        if redirect.op not in (">", ">>") or redirect.fd not in ("", "1") or not target or not target.value:
            continue
        if scene.names(target.value) or (scene.silent and _barred(target.value, scene)):
            return redirect.start, redirect.end, target.text, redirect.op == ">>"
    return None


def _through_tee(part: Part, written: tuple[int, int, str, bool], scene: Scene, name: str) -> str:
    """Return the line with `> FILE` said as `| sudo tee FILE`: a redirection is the shell's own."""
    start, end, target, adds = written
    tee = f"| {name} tee {'-a ' if adds else ''}{target} > /dev/null"
    return scene.edited((start, end, tee))


def not_as_root(scene: Scene) -> Iterator[Fix]:
    """`sudo brew install`: what refuses to be run by root."""
    if not scene.said(
        "as root is extremely dangerous",
        "do not run this as root",
        "don't run this as root",
        "must not be run as root",
    ):
        return
    for part in scene.parts:
        if part.raised and part.first is not None:
            yield Fix(scene.edited((part.start, part.first.start, "")), f"{part.program} is not for root")


def sudo_builtin(scene: Scene) -> Iterator[Fix]:
    """`sudo cd /root`, `sudo echo x > FILE`: what the shell itself does is not done by root."""
    for part in scene.parts:
        if part.raised and part.program == "cd" and part.first and scene.said("command not found", "cd"):
            where = scene.line[part.first.start : part.end]
            yield Fix(
                scene.edited((part.start, part.end, f"sudo sh -c {quote(where + ' && ls')}")),
                "cd is a part of the shell; this looks there as root",
            )
        written = _redirected(part, scene) if part.raised else None
        if written is not None and part.first is not None:
            start, end, target, adds = written
            tee = f"| sudo tee {'-a ' if adds else ''}{target} > /dev/null"
            fixed = scene.edited((part.start, part.first.start, ""), (start, end, tee))
            yield Fix(re.sub(r"\s+$", "", fixed), "the file is opened by the shell, which is not root")


RULES = (not_as_root, sudo_builtin, as_root)
