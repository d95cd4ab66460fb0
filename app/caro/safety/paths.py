"""Sorts a path by what would be lost if it were destroyed or changed.

Only the text of the path is looked at, never the disk: the verdict on a command must not depend on the
machine where it is asked.
"""

from __future__ import annotations

UNKNOWN = "\ue000"
"""Stands in a resolved word for text that cannot be known before the command runs."""
HOME = "\ue001"
"""Stands in a resolved word for the person's home folder."""

_SYSTEM_TOPS = frozenset(
    "bin boot dev etc lib lib32 lib64 libx32 proc root run sbin sys usr var opt srv System Library "
    "Applications private cores nix snap mnt media Volumes".split()
)
# Folders one level down without which the machine does not start or loses its state.
_SYSTEM_WHOLE = frozenset(
    "usr/bin usr/sbin usr/lib usr/lib32 usr/lib64 usr/libexec usr/share usr/local usr/include "
    "var/lib var/log "
    "var/db var/spool var/mail var/backups etc/ssh etc/ssl etc/pam.d "
    "etc/systemd etc/init.d "
    "etc/apt etc/network private/etc private/var System/Library boot/efi boot/grub lib/modules lib/systemd "
    "lib/x86_64-linux-gnu private/var/db".split()
)
ANYONE = ("/tmp", "/var/tmp", "/dev/shm")
"""Folders where anyone may put a file."""
ENDLESS = ("/dev/zero", "/dev/urandom", "/dev/random", "/dev/full")
"""Devices that can be read without end."""
_HARMLESS_DEVICES = frozenset(
    "null zero full random urandom tty stdin stdout stderr console ptmx pts fd shm".split()
)
# Folders of a home whose loss is that of years.
_HOME_TREASURES = frozenset(
    "Documents Desktop Pictures Photos Music Videos Movies Library .ssh .gnupg .config .local "
    ".mozilla .thunderbird "
    ".aws .kube .password-store .git Mail Maildir .local/share".split()
)
# Parts of the system that fill up and are cleared now and then.
_SPARE = (
    "var/cache",
    "var/log",
    "var/crash",
    "usr/local",
    "usr/src",
    "run",
    "var/run",
    "var/spool/mail",
    "var/tmp",
)
_FAR = frozenset("bin boot dev etc lib lib64 sbin usr var root home proc sys opt Users System".split())
_WINDOWS_FOLDERS = ("windows", "users", "system32", "program files", "programdata", "c", "d")
_GIT_PARTS = frozenset(("*", "objects", "refs", "HEAD"))
_BACKUPS = ("backup", "snapshot", ".snapshots", "timeshift")


def normal(path: str) -> str:
    """Collapse `//`, `/./`, `/x/..` and a trailing slash; the marks for home and unknown are kept."""
    absolute = path.startswith("/")
    kept: list[str] = []
    for piece in path.split("/"):
        if piece in ("", "."):
            continue
        if piece == ".." and kept and kept[-1] not in ("..", HOME) and UNKNOWN not in kept[-1]:
            kept.pop()
        elif piece == ".." and (kept == [HOME] or (absolute and not kept)):
            # Above a home lie all homes; above the root lies the root.
            kept, absolute = (["home"], True) if kept else ([], True)
        else:
            kept.append(piece)
    return ("/" if absolute else "") + "/".join(kept) or "."


def placed(path: str, cwd: str) -> str:
    """Return `path` as seen from where the command line began."""
    if cwd and path[:1] not in ("/", HOME, "~"):
        path = cwd + "/" + path
    return normal(HOME + path[1:] if path.startswith("~") else path)


def classify(path: str, glob: bool = False, cwd: str = "") -> str:
    """Return the class of `path`, read in folder `cwd` (empty: an ordinary one).

    `root`, `home`, `system` (whole folders that must not vanish), `system_deep` (inside the folders of
    programs and libraries), `system_part`, `system_spare` (caches, logs, what was added by hand),
    `home_treasure` (documents, pictures, keys, settings), `home_part`, `store` (a whole folder of data
    outside the home: `/data`, `/mnt/x`, backups), `absolute`, `cwd` (all of the working folder), `parent`,
    `repository` (a `.git`), `below`, `tmp`, `tmp_all`, `device`, `null`, `unknown`, `unknown_whole`
    (`$x/*`: the whole system when `$x` is empty).
    """
    if not path:
        return "unknown"
    if cwd and path[:1] not in ("/", HOME):
        path = cwd + "/" + path
    if path.startswith("~"):
        path = HOME + path[1:]
    ending = path.endswith("/")
    path = normal(path)
    pieces = path.strip("/").split("/") if path.strip("/") else []
    if not path.startswith("/"):
        if pieces[:1] == [HOME]:
            return _in_home(pieces[1:], glob)
        if pieces and pieces[0].startswith(HOME):
            return "home"
        return _relative(path, pieces, glob, ending)
    while pieces and glob and _covers_all(pieces[-1]):
        pieces.pop()
        if not pieces:
            return "root"
        glob = any(char in piece for piece in pieces for char in "*?[")
    if not pieces:
        return "root"
    if UNKNOWN in pieces[0]:
        # With an empty value this is the root itself.
        return "root" if pieces[0] == UNKNOWN else "unknown"
    if glob and any(char in pieces[0] for char in "*?["):
        return "root"
    return _absolute(pieces)


def _absolute(pieces: list[str]) -> str:
    top = pieces[0]
    if pieces == ["private", "tmp"] or pieces == ["var", "tmp"] or pieces == ["tmp"]:
        return "tmp_all"
    if top == "tmp" or pieces[:2] in (["var", "tmp"], ["private", "tmp"]) or pieces[:2] == ["dev", "shm"]:
        return "tmp"
    if top in ("home", "Users", "root"):
        rest = pieces[1:] if top == "root" else pieces[2:]
        return _in_home(rest, False) if rest else "home"
    if any(mark in piece.lower() for mark in _BACKUPS for piece in pieces[:3]):
        return "system" if pieces == ["var", "backups"] else "store"
    if top == "dev" and len(pieces) > 1:
        return "null" if pieces[1] in _HARMLESS_DEVICES or pieces[1].startswith("tty") else "device"
    if top in ("mnt", "c", "cygdrive", "d") and pieces[-1].lower() in _WINDOWS_FOLDERS:
        return "store"
    if pieces[:2] == ["var", "www"]:
        return "store" if len(pieces) == 2 or pieces[2:] == ["html"] else "absolute"
    if top in ("mnt", "media", "Volumes", "srv", "opt"):
        return "system" if len(pieces) == 1 else "store" if len(pieces) == 2 and top != "opt" else "absolute"
    if top not in _SYSTEM_TOPS:
        return "store" if len(pieces) == 1 and top.strip("*?") else "absolute"
    joined = "/".join(pieces)
    whole = len(pieces) == 1 or joined in _SYSTEM_WHOLE
    if not whole and UNKNOWN in pieces[1] and top in ("usr", "etc", "var"):
        return "system"
    if not whole and any(char in pieces[1] for char in "*?[") and len(pieces) == 2:
        return "system"
    deep = top in ("bin", "sbin", "boot", "lib", "lib64", "proc", "sys")
    deep = deep or "/".join(pieces[:2]) in ("usr/bin", "usr/sbin", "usr/lib", "lib/modules", "usr/lib64")
    if whole:
        return "system"
    return (
        "system_deep"
        if deep
        else "system_spare"
        if joined.startswith(_SPARE) and joined != "run/systemd"
        else "system_part"
    )


def _in_home(pieces: list[str], glob: bool) -> str:
    place = _inside(pieces, glob, "home", "home_part")
    if place == "home_part" and pieces[0] in _HOME_TREASURES:
        whole = len(pieces) == 1 or (len(pieces) == 2 and _covers_all(pieces[1]))
        deep = "/".join(pieces[:-1] if _covers_all(pieces[-1]) else pieces)
        return "home_treasure" if whole or deep in _HOME_TREASURES else place
    return place


def _relative(path: str, pieces: list[str], glob: bool, ending: bool) -> str:
    if path == ".":
        return "cwd"
    if ".git" in pieces and (pieces[-1] == ".git" or pieces[pieces.index(".git") + 1] in _GIT_PARTS):
        return "repository"
    if all(piece == ".." for piece in pieces):
        return "parent"
    rest = pieces[pieces.count("..") :]
    if pieces[:3] == ["..", "..", ".."] and rest[0] in _FAR:
        return classify("/" + "/".join(rest), glob)  # so far up that it is meant from the root
    if pieces[0] == "..":
        return _inside(pieces[pieces.count("..") :], glob, "parent", "below")
    if pieces[0].startswith(UNKNOWN):
        # `$x/*`, `$x/`: with an empty value this is the root itself.
        bare = pieces[0].strip(UNKNOWN) == ""
        whole = bare and (
            ending if len(pieces) == 1 else glob and len(pieces) == 2 and _covers_all(pieces[1])
        )
        return "unknown_whole" if whole else "unknown"
    return _inside(pieces, glob, "cwd", "below")


def _inside(pieces: list[str], glob: bool, whole: str, part: str) -> str:
    return whole if not pieces or (glob and len(pieces) == 1 and _covers_all(pieces[0])) else part


def _covers_all(piece: str) -> bool:
    """Whether a glob takes everything: `*`, `.*`, `?*`, `[a-z]*`, `**`."""
    if "*" not in piece:
        return False
    piece = piece.lstrip(".")
    while piece.startswith("["):
        close = piece.find("]", 2)
        if close < 0:
            return False
        piece = piece[close + 1 :]
    return piece.strip("*?.!") == ""
