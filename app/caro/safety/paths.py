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
_HARMLESS_DEVICES = frozenset(
    "null zero full random urandom tty stdin stdout stderr console ptmx pts fd shm".split()
)
# Replacing one of these takes the machine over, or stops it.
_CORE = frozenset(
    "sh bash dash zsh ls cat cp mv rm ps su sudo doas login passwd ssh sshd env find grep awk "
    "sed python3 perl mount "
    "systemd systemctl init getty cron crond apt dpkg rpm dnf yum curl wget id kill chmod chown".split()
)
_SHELL_STARTS = frozenset(
    ".bashrc .bash_profile .bash_login .bash_logout .profile .zshrc .zprofile .zshenv .zlogin .kshrc .cshrc "
    ".tcshrc .login .xprofile .xinitrc .xsessionrc".split()
)
_HISTORIES = frozenset(
    ".bash_history .zsh_history .history .python_history .mysql_history .psql_history".split()
)
_SECRET_NAMES = frozenset(
    "id_rsa id_dsa id_ecdsa id_ed25519 .netrc .git-credentials .pgpass .npmrc .pypirc .htpasswd .vault-token "
    "credentials.json .my.cnf shadow gshadow shadow- master.passwd .boto login.keychain-db wallet.dat "
    "krb5.keytab".split()
)
_SECRET_FOLDERS = frozenset(
    ".ssh .gnupg .aws .azure .kube .password-store gcloud keychains keyrings .docker .config/gcloud".split()
)


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


def classify(path: str, glob: bool = False, cwd: str = "") -> str:
    """Return the class of `path`, read in folder `cwd` (empty: an ordinary one).

    `root`, `home`, `system` (whole folders that must not vanish), `system_deep` (inside the folders of
    programs and libraries), `system_part`, `home_part`, `absolute`, `cwd` (all of the working folder),
    `parent`, `below`, `tmp`, `tmp_all`, `device`, `null`, `unknown`.
    """
    if cwd and path[:1] not in ("/", HOME):
        path = cwd + "/" + path
    if path.startswith("~"):
        path = HOME + path[1:]
    path = normal(path)
    pieces = path.strip("/").split("/") if path.strip("/") else []
    if not path.startswith("/"):
        if pieces[:1] == [HOME] or (pieces and pieces[0].startswith(HOME)):
            return _inside(pieces[1:], glob, "home", "home_part") if pieces[0] == HOME else "home"
        return _relative(path, pieces, glob)
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
    if top in ("home", "Users"):
        return "home" if len(pieces) < 3 else "home_part"
    if top == "root":
        return "home" if len(pieces) == 1 else "home_part"
    if top == "dev" and len(pieces) > 1:
        return "null" if pieces[1] in _HARMLESS_DEVICES or pieces[1].startswith("tty") else "device"
    if pieces[:2] == ["var", "www"]:
        return "absolute"
    if top in ("mnt", "media", "Volumes", "srv", "opt"):
        return "system" if len(pieces) == 1 else "absolute"
    if top not in _SYSTEM_TOPS:
        return "absolute"
    joined = "/".join(pieces)
    whole = len(pieces) == 1 or joined in _SYSTEM_WHOLE
    if not whole and UNKNOWN in pieces[1] and top in ("usr", "etc", "var"):
        return "system"
    if not whole and any(char in pieces[1] for char in "*?[") and len(pieces) == 2:
        return "system"
    deep = top in ("bin", "sbin", "boot", "lib", "lib64", "proc", "sys")
    deep = deep or "/".join(pieces[:2]) in ("usr/bin", "usr/sbin", "usr/lib", "lib/modules", "usr/lib64")
    return "system" if whole else "system_deep" if deep else "system_part"


def _relative(path: str, pieces: list[str], glob: bool) -> str:
    if path == ".":
        return "cwd"
    if all(piece == ".." for piece in pieces):
        return "parent"
    if pieces[0] == "..":
        return _inside(pieces[pieces.count("..") :], glob, "parent", "below")
    if UNKNOWN in pieces[0]:
        return "unknown"
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


def guarded(path: str, cwd: str = "") -> str:
    """Return what kind of guarded file `path` is for a writer, or an empty string.

    `accounts`, `loader`, `programs`, `local`, `boot`, `trigger`, `kernel`, `keys`, `start` (shell start
    files), `schedule`, `service`, `network`, `log`, `history`.
    """
    if cwd and path[:1] not in ("/", HOME, "~"):
        path = cwd + "/" + path
    path = normal(path)
    name = path.rpartition("/")[2]
    if path.startswith(("/etc/sudoers", "/etc/pam.d", "/etc/security", "/etc/polkit")):
        return "accounts"
    if name in ("passwd", "shadow", "gshadow", "group", "master.passwd") and path.startswith("/etc/"):
        return "accounts"
    if path.startswith(("/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/", "/lib/", "/usr/lib/")):
        return "loader" if name in _CORE else "programs"
    if path.startswith("/etc/ld.so"):
        return "loader"
    if path.startswith(("/usr/local/", "/opt/")):
        return "local"
    if path.startswith("/boot") or path in ("/etc/fstab", "/etc/crypttab", "/etc/inittab"):
        return "boot"
    if path.startswith(("/proc/", "/sys/")):
        return "trigger" if name == "sysrq-trigger" else "kernel"
    if name == "authorized_keys" or path.startswith("/etc/ssh/"):
        return "keys"
    if name in _SHELL_STARTS or path.startswith(
        ("/etc/profile", "/etc/bash", "/etc/zsh", "/etc/environment")
    ):
        return "start"
    if path.startswith(("/etc/cron", "/var/spool/cron", "/etc/at.")):
        return "schedule"
    if (
        path.startswith(("/etc/systemd", "/etc/init", "/lib/systemd", "/Library/Launch"))
        or "LaunchAgents" in path
    ):
        return "service"
    if path in ("/etc/hosts", "/etc/resolv.conf", "/etc/hosts.allow", "/etc/nsswitch.conf"):
        return "network"
    if path.startswith("/var/log"):
        return "log"
    return "history" if name in _HISTORIES else ""


def secret(path: str) -> str:
    """Return `key` for what opens other doors, `private` for what tells about a person, or nothing."""
    path = normal(path)
    pieces = path.split("/")
    name = pieces[-1]
    if name.endswith(".pub") or name in ("known_hosts", "authorized_keys"):
        return ""
    if name in _SECRET_NAMES or name.startswith(("id_rsa", "id_ed25519", "id_ecdsa", "shadow.")):
        return "key"
    if any(piece in _SECRET_FOLDERS or piece.lower() in _SECRET_FOLDERS for piece in pieces):
        return "" if name == "config" and ".ssh" in pieces else "key"
    if name.endswith((".pem", ".key", ".p12", ".pfx", ".kdbx", ".keystore", ".jks", ".keytab")):
        return "key"
    if name == "sudoers" or (path.startswith("/proc/") and name == "environ"):
        return "private"
    if name == ".env" or name.startswith(".env.") or name in _HISTORIES:
        return "private"
    return ""
