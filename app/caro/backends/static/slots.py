"""Which items of a query may fill which slot of a phrasing, and with what value."""

from __future__ import annotations

from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Item

NAMES = ("unknown", "ident", "quoted")
FILES = ("file", "path", "quoted", "ext", "url_path", "ident")

TYPES: dict[str, tuple[str, ...]] = {
    "file": ("file", "path", "quoted", "ext", "ident", "unknown"),
    "dir": ("path", "quoted", "ident", "unknown", "ext", "file"),
    "path": ("path", "file", "quoted", "glob", "ext", "ident", "unknown"),
    "files": ("file", "path", "glob", "quoted", "ext", "ident", "unknown"),
    "archive": ("file", "path", "quoted"),
    "glob": ("glob", "file", "ext", "quoted", "path"),
    "ext": ("ext", "unknown", "glob", "ident"),
    "word": ("unknown", "ident", "quoted", "file", "literal", "host", "path", "userhost", "ext", "glob"),
    "text": (
        "quoted",
        "unknown",
        "ident",
        "literal",
        "number",
        "file",
        "ip",
        "host",
        "path",
        "ext",
        "url",
        "userhost",
        "mode",
        "date",
        "clock",
    ),
    "number": ("number", "ordinal", "port"),
    "nth": ("ordinal",),
    "sign": ("literal", "quoted"),
    "jsonpath": ("ext", "glob"),
    "range": ("range",),
    "port": ("number", "port", "host"),
    "hostport": ("host", "ip"),
    "pid": ("number",),
    "percent": ("percent", "number"),
    "share": ("percent",),
    "size": ("size",),
    "span": ("span",),
    "date": ("date",),
    "clock": ("clock",),
    "variable": ("path",),
    "service": ("unknown", "ident", "quoted", "file", "userhost"),
    "account": ("unknown", "ident", "quoted"),
    "netdev": ("ident", "literal", "unknown"),
    "quoted_text": ("quoted", "glob", "literal"),
    "sitename": ("host", "file"),
    "peer": ("host", "ip", "ident", "unknown", "file"),
    "pkgname": ("unknown", "ident", "literal", "file"),
    "varname": ("unknown", "ident", "literal"),
    "daemon": ("unknown", "ident", "file"),
    "repo": ("path", "url", "literal", "quoted"),
    "pkgfile": ("file", "path"),
    "program": ("unknown", "ident", "quoted", "file", "literal"),
    "host": ("host", "ip", "userhost", "url", "ident", "unknown", "file"),
    "remote": ("userhost", "host", "ip"),
    "remotepath": ("userhost",),
    "url": ("url", "host", "ip"),
    "remoteurl": ("url", "userhost", "path"),
    "ip": ("ip",),
    "mode": ("mode", "number"),
    "user": ("unknown", "ident", "quoted"),
    "email": ("userhost",),
    "commit": ("unknown", "ident", "number", "literal", "glob", "path", "file"),
    "ref": ("unknown", "ident", "literal", "path", "file", "quoted", "number"),
    "gitref": ("unknown", "ident", "path", "file", "literal"),
    "image": ("literal", "ident", "unknown", "path", "file"),
    "devdir": ("ident", "unknown", "ext", "path", "literal"),
    "envfile": ("ext", "file", "path"),
    "plainfile": ("file", "path"),
    "shfile": ("file", "path"),
    "packagejson": ("file", "path"),
    "pkg": ("unknown", "ident", "path", "userhost", "literal", "file", "quoted"),
    "pyfile": ("file", "path"),
    "yamlfile": ("file", "path"),
    "dbfile": ("file", "path"),
    "sqlfile": ("file", "path"),
    "csvfile": ("file", "path"),
    "keyfile": ("file", "path"),
    "pdffile": ("file", "path"),
    "lockfile": ("file", "path"),
    "videofile": ("file", "path"),
    "audiofile": ("file", "path"),
    "imagefile": ("file", "path"),
    "certfile": ("file", "path"),
    "pubfile": ("file", "path"),
    "sshfile": ("path", "file"),
    "txtfile": ("file", "path"),
    "jsonfile": ("file", "path"),
    "inifile": ("file", "path"),
    "gofile": ("file", "path"),
    "cfile": ("file", "path"),
    "cppfile": ("file", "path"),
    "javafile": ("file", "path"),
    "jarfile": ("file", "path"),
    "saying": ("quoted",),
    "mountpair": ("path", "literal"),
    "portmap": ("clock", "ident", "port", "number"),
}
"""Slot type to the kinds of item it takes, best first."""

ENDINGS: dict[str, str | tuple[str, ...]] = {
    "pyfile": ".py",
    "yamlfile": (".yaml", ".yml"),
    "dbfile": (".db", ".sqlite", ".sqlite3"),
    "sqlfile": ".sql",
    "csvfile": (".csv", ".tsv"),
    "keyfile": (".key", ".pem"),
    "pdffile": ".pdf",
    "lockfile": ("package-lock.json", "yarn.lock", "pnpm-lock.yaml", "npm-shrinkwrap.json"),
    "videofile": (".mp4", ".mkv", ".avi", ".mov", ".webm", ".m4v", ".mpg", ".mpeg", ".flv", ".wmv"),
    "audiofile": (".mp3", ".wav", ".flac", ".ogg", ".m4a", ".aac", ".opus"),
    "imagefile": (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tiff", ".tif"),
    "certfile": (".crt", ".cer", ".pem", ".cert", ".der"),
    "pubfile": ".pub",
    "sshfile": ("id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", "_rsa", "_ed25519", ".pub"),
    "txtfile": ".txt",
    "jsonfile": (".json", ".ipynb", ".geojson"),
    "inifile": (".ini", ".conf", ".cfg", ".env", ".properties", ".cnf", ".desktop", ".service"),
    "gofile": ".go",
    "cfile": ".c",
    "cppfile": (".cpp", ".cc", ".cxx"),
    "javafile": ".java",
    "jarfile": ".jar",
    "envfile": ".env",
    "shfile": (".sh", ".bash"),
    "packagejson": "package.json",
    "devdir": ("node_modules", "__pycache__", ".venv", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".tox"),
}
"""Slot types that take names of one ending only."""

SPOKEN = (
    "word",
    "text",
    "user",
    "host",
    "ref",
    "pkg",
    "service",
    "account",
    "program",
    "pkgname",
    "daemon",
    "varname",
    "gitref",
    "image",
)
"""Slot types that may also take a word the lexicon knows, when it stands where a name is expected."""

TAKES_WORDS = ("dir", "path", "file", "files", "ext")
"""Slot types besides `SPOKEN` that may take a word the lexicon knows."""
FOR_WORDS = frozenset((*SPOKEN, *TAKES_WORDS))

SPOKEN_NEAR = {
    "pkg": (
        "package", "install", "module", "crate", "pip", "pip3", "npm", "yarn", "pnpm", "cargo", "add", "uninstall",
        "upgrade", "update", "delete", "show",
    ),
    "service": ("service", "for", "from", "status", "start", "stop", "restart", "reload", "enable", "disable", "log", "journal", "of"),
    "pkgname": ("package", "install", "upgrade", "update", "uninstall", "purge", "reinstall", "hold", "unhold", "of",
                "and", "on", "delete", "apt", "brew", "dnf", "installed", "provides", "provide", "see", "whether", "check"),
    "host": (
        "ssh", "ping", "host", "server", "on", "to", "of", "from", "for", "connect", "connection", "login", "sftp",
        "whois", "traceroute", "resolve", "lookup", "scan", "through", "reachable", "into", "up", "online",
    ),
    "varname": ("variable", "environment", "env", "unset", "change", "export", "define"),
    "daemon": ("start", "stop", "restart", "reload", "enable", "disable", "status", "log", "of", "for", "from", "running", "active", "isenabled", "and", "follow"),
    "account": ("user", "of", "for", "by", "as", "cron", "login", "owner"),
    "netdev": ("ident", "literal", "unknown"),
    "sitename": ("host", "file"),
    "peer": ("host", "ip", "ident", "unknown", "file"),
    "program": ("process", "kill", "named", "of", "for", "pid", "run", "running", "count", "suspend", "resume", "by"),
    "ref": (
        "branch", "tag", "checkout", "merge", "rebase", "remote", "container", "image", "service",
        "dockervolume", "network", "database", "table", "pod", "deployment", "session", "script", "target", "environment", "run", "npm", "yarn", "pnpm", "makefile",
    ),
}  # fmt: skip
"""Concepts that such a word must stand next to, where those of the phrasing would be too many: "the last commit" is
no branch called "last"."""

DAEMONS = frozenset(
    "nginx apache apache2 httpd caddy haproxy traefik varnish tomcat lighttpd mysql mysqld mariadb postgresql postgres "
    "redis redis-server mongod mongodb memcached elasticsearch opensearch kibana logstash kafka zookeeper rabbitmq "
    "rabbitmq-server influxdb grafana grafana-server prometheus telegraf jenkins docker containerd podman kubelet k3s "
    "ssh sshd cron crond atd cups bluetooth networkmanager network-manager systemd-networkd systemd-resolved firewalld "
    "fail2ban postfix dovecot exim sendmail bind named dnsmasq unbound squid vsftpd proftpd smbd nmbd samba nfs-server "
    "rsyslog syslog chronyd ntpd ntp supervisor supervisord php-fpm gunicorn uwsgi nodered gitlab-runner snapd lightdm "
    "gdm sddm avahi-daemon wpa_supplicant openvpn wireguard tailscaled consul vault nomad minio gitea plexmediaserver "
    "pulseaudio pipewire libvirtd ollama zabbix-agent mosquitto".split()
)
"""Names that stand for a service without saying so."""

USUAL_NAMES = frozenset(
    "main master dev develop development test testing staging production prod release feature hotfix login web app "
    "api db data database backend frontend server client build docs cache worker redis postgres mysql nginx node "
    "python ubuntu debian alpine upstream origin head lint deploy work home local default".split()
)
"""Words that name branches, containers and the like more often than they say anything: any role will do for them."""


BRANCHES = frozenset("main master dev develop development trunk staging hotfix head".split())
REF_STARTS = tuple("feature/ feat/ fix/ bugfix/ hotfix/ release/ origin/ upstream/ head~ head^ @{".split())
IMAGES = frozenset(
    "nginx redis postgres mysql mariadb mongo ubuntu debian alpine busybox fedora centos python node golang httpd "
    "rabbitmq memcached hello-world traefik php ruby openjdk".split()
)
"""Names that are usually those of branches, and of images."""


HEX = frozenset("0123456789abcdef")


def git_ref(text: str) -> bool:
    """Tell whether a name is a branch, tag or commit without the words that say so."""
    low = text.lower()
    version = low[:1] == "v" and low[1:2].isdigit() and "/" not in low
    abbreviated = 6 < len(low) <= 40 and HEX.issuperset(low) and any(c.isdigit() for c in low)
    return low in BRANCHES or low.startswith(REF_STARTS) or version or abbreviated


def value_for(kind: str, item: Item) -> Any:
    """Return the value that `item` gives to a slot of type `kind`, or None when it does not fit."""
    if item.kind not in TYPES[kind]:
        return None
    value = item.value
    low = item.text.lower()
    if kind in ("file", "files", "path") and low[:1] == "v" and low[1:].replace(".", "").isdigit():
        return None  # v1.0.0 is a tag
    if kind in ("number", "pid", "nth"):
        return value if isinstance(value, int) and value >= 0 else None
    if kind == "sign":
        return item.text if len(item.text) == 1 and not item.text.isalnum() else None
    if kind == "jsonpath":
        plain = item.text.replace("_", "").replace(".", "").replace("[", "").replace("]", "")
        return item.text if item.text[0] == "." and plain.isalnum() else None
    if kind == "port" and item.kind == "host":
        name, _, number = item.text.rpartition(":")
        return int(number) if name.lower() == "localhost" else None
    if kind == "port":
        return value if isinstance(value, int) and 0 < value < 65536 else None
    if kind == "mode" and item.kind == "number":
        digits = item.text
        return (
            digits if digits.isdigit() and len(digits) in (3, 4) and set(digits) <= set("01234567") else None
        )
    if kind == "glob" and item.kind == "ext" and item.text[1:].lower() in FILE_EXTENSIONS:
        return "*" + item.text  # "the .txt files"
    if kind == "ext":
        text = item.text.lstrip("*").lstrip(".")
        known = item.kind not in ("unknown", "ident") or text.lower() in FILE_EXTENSIONS
        # ".JPG" and "*.JPG" are typed as they stand on the disk, "JPG files" are spoken of
        written = item.kind in ("ext", "glob") and text.isupper()
        return (text if written else text.lower()) if text.isalnum() and known else None
    if (
        kind in ("host", "sitename", "peer")
        and item.kind == "file"
        and item.text.lower().rpartition(".")[2] in FILE_EXTENSIONS
    ):
        return None
    named = item.kind == "file" and item.text.lower().rpartition(".")[2] in FILE_EXTENSIONS
    if kind in ("pkgname", "commit") and named:
        return None
    if kind == "pkgfile" and not item.text.lower().endswith(
        (".deb", ".rpm", ".apk", ".snap", ".pkg.tar.zst", ".flatpak")
    ):
        return None
    if kind == "peer" and item.kind == "ip" and "/" in item.text:
        return None  # a network answers no ping
    if kind == "hostport" and not item.text.rpartition(":")[2].isdigit():
        return None
    if kind in ("host", "peer", "sitename") and item.kind == "host" and ":" in item.text:
        return None
    if kind == "daemon" and not daemon(item.text):
        return None
    if kind == "program" and item.kind == "file" and item.text.lower().rpartition(".")[2] in FILE_EXTENSIONS:
        return None
    if kind == "remotepath" and ":" not in item.text:
        return None
    if kind == "netdev" and item.kind == "unknown":
        return item.text if item.text == "lo" else None
    if kind == "variable" and not item.text.startswith("$"):
        return None
    if kind == "archive":
        return item.text if archive_kind(item.text) else None
    if kind in ("file", "files") and item.kind in ("unknown", "ident"):
        return None if item.kind == "unknown" else item.text
    if kind in ENDINGS:
        return item.text if item.text.lower().endswith(ENDINGS[kind]) else None
    if kind == "mountpair":
        mounted = ":/" in item.text.strip(":") or (item.text[0] in "/.~$" and ":" in item.text)
        return item.text if mounted else None
    if kind == "gitref":
        return item.text if git_ref(item.text) else None
    if kind == "image":
        named = item.kind != "path" and ":" in item.text.strip(":") and ":/" not in item.text
        return item.text if named or item.text.lower() in IMAGES else None
    if kind == "ref" and item.kind == "number" and not item.text.isdigit():
        return None  # "the current one"
    if kind == "clock":
        return value
    if kind == "portmap":
        return item.text.lstrip(":") if item.text.replace(":", "").isdigit() else None
    if kind == "user" and item.kind == "quoted":
        return item.text
    if kind == "url" and item.kind in ("host", "ip"):
        return item.text
    if kind == "host" and item.kind == "url":
        return item.text.split("://", 1)[1].split("/", 1)[0]
    if item.kind in ("number", "ordinal", "size", "span", "percent"):
        return item.text if kind in ("text", "commit", "ref") else value
    return item.text


def daemon(name: str) -> bool:
    """Tell whether a bare name is that of a service, so that "restart it" needs no word more."""
    low = name.lower().removesuffix("'s")
    return low.endswith(".service") or low in DAEMONS


def rank(kind: str, item: Item) -> int:
    """Return how well the item's shape fits the type: lower is better."""
    return TYPES[kind].index(item.kind)


ARCHIVES = {
    ".tar.gz": "tar.gz", ".tgz": "tar.gz", ".tar.bz2": "tar.bz2", ".tbz2": "tar.bz2", ".tbz": "tar.bz2",
    ".tar.xz": "tar.xz", ".txz": "tar.xz", ".tar.zst": "tar.zst", ".tar": "tar", ".zip": "zip", ".jar": "zip",
    ".7z": "7z", ".rar": "rar", ".gz": "gz", ".bz2": "bz2", ".xz": "xz", ".zst": "zst",
    ".deb": "deb",
}  # fmt: skip
"""File name endings to the kind of archive, longest first where one ends in another."""
ARCHIVE_ENDINGS = tuple(ARCHIVES)


def archive_kind(name: str) -> str | None:
    """Return the kind of archive that a file name says it is, or None."""
    low = name.lower()
    if not low.endswith(ARCHIVE_ENDINGS):
        return None
    for ending, kind in ARCHIVES.items():
        if low.endswith(ending) and len(low) > len(ending):
            return kind
    return None
