"""Plausible values for the slots of phrasings: what people name their files, branches, hosts and the rest."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

STEMS = (
    "report notes todo data config settings budget invoice summary results users orders sales access error "
    "server main utils index app backup draft thesis slides photo video song recipe journal readme setup "
    "deploy schema"
).split()
DIRS = (
    "src docs tests build dist logs backup archive data images photos projects scripts public assets tmp "
    "config lib vendor website reports"
).split()
PEOPLE = "alice bob carol dave erin frank grace www-data deploy jenkins postgres mallory".split()
BRANCHES = (
    "feature-login fix/typo develop release-2.1 hotfix-42 main old-login staging experiment feature/search v2"
).split()
HOSTS = "example.com github.com db.internal api.example.org web1 server1 mail.example.net nas.local".split()
IPS = "192.168.1.10 10.0.0.5 8.8.8.8 172.16.0.1 203.0.113.7".split()
URLS = (
    "https://example.com https://example.com/file.zip http://localhost:8080 https://api.example.com/v1/users "
    "https://example.org/data.json"
).split()
REPOS = (
    "https://github.com/acme/tool.git git@github.com:acme/site.git https://gitlab.com/team/app.git".split()
)
PACKAGES = (
    "requests flask numpy htop curl vim nginx lodash express react ripgrep jq tmux ffmpeg pandas".split()
)
SERVICES = "nginx postgresql ssh docker redis cron apache2 mysql grafana-server".split()
PROGRAMS = "firefox python3 node chrome java nginx vlc".split()
WORDS = "error warning TODO FIXME timeout password hello foo main import localhost".split()
SENTENCES = (
    "fix the login bug|add tests|connection refused|not found|hello world|update the docs|permission denied"
).split("|")
TEXT_ENDINGS = "txt md log csv json py js html conf ini yaml xml sh".split()
EXTENSIONS = "txt log py js csv pdf jpg png md json html tmp bak mp4 conf".split()
ARCHIVES = "tar.gz zip tar tgz tar.bz2 tar.xz".split()
SIZE_UNITS = "MB KB GB M k megabytes kilobytes".split()
TIME_UNITS = "days hours minutes weeks months".split()
NUMBERS = (1, 2, 3, 5, 7, 10, 15, 20, 25, 50, 100)
SPELLED = {1: "one", 2: "two", 3: "three", 5: "five", 7: "seven", 10: "ten", 20: "twenty"}
PORTS = (22, 80, 443, 3000, 5432, 8000, 8080, 9090)
MODES = "644 755 600 700 777 u+x +x go-w".split()
COMMITS = "abc1234 HEAD~1 HEAD~3 9f8e7d6 v1.0".split()
DEVICES = "eth0 wlan0 enp3s0 lo".split()


def _stem(rng: Random) -> str:
    stem = rng.choice(STEMS)
    return stem if rng.random() < 0.7 else f"{stem}{rng.choice(('1', '2', '_old', '-final', '2024', '_v2'))}"


def file(rng: Random, ending: str = "") -> str:
    """Return a file name, now and then within a folder or with a blank in quotes."""
    name = f"{_stem(rng)}.{ending or rng.choice(TEXT_ENDINGS)}"
    chance = rng.random()
    if chance < 0.12:
        return f"{rng.choice(DIRS)}/{name}"
    if chance < 0.16:
        return f'"{rng.choice(("my", "final", "new"))} {name}"'
    return name


def folder(rng: Random) -> str:
    """Return a folder's name or path."""
    name = rng.choice(DIRS)
    return rng.choice(
        (name, name, name + "/", f"./{name}", f"~/{name}", f"/var/{name}", f"{name}/{_stem(rng)}")
    )


def number(rng: Random) -> str:
    """Return a small count, sometimes in words."""
    value = rng.choice(NUMBERS)
    return SPELLED[value] if value in SPELLED and rng.random() < 0.15 else str(value)


def size(rng: Random) -> str:
    """Return a file size with its unit."""
    unit = rng.choice(SIZE_UNITS)
    return f"{rng.choice(NUMBERS)}{'' if len(unit) < 3 and rng.random() < 0.5 else ' '}{unit}"


def span(rng: Random) -> str:
    """Return a length of time."""
    unit = rng.choice(TIME_UNITS)
    count = number(rng)
    return f"{rng.choice(('1', 'one'))} {unit[:-1]}" if count in ("1", "one") else f"{count} {unit}"


def date(rng: Random) -> str:
    """Return a day as year, month and day."""
    return f"20{rng.randint(15, 25)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def text(rng: Random) -> str:
    """Return a text to search for or say, in quotes where it has blanks."""
    if rng.random() < 0.4:
        mark = rng.choice("'\"")
        return mark + rng.choice(SENTENCES) + mark
    return rng.choice(WORDS)


def _of(*values: str) -> Callable[[Random], str]:
    return lambda rng: rng.choice(values)


def _file_of(*endings: str) -> Callable[[Random], str]:
    return lambda rng: file(rng, rng.choice(endings))


MAKERS: dict[str, Callable[[Random], str]] = {
    "file": file,
    "files": lambda rng: file(rng) if rng.random() < 0.8 else "*." + rng.choice(EXTENSIONS),
    "dir": folder,
    "path": lambda rng: folder(rng) if rng.random() < 0.5 else file(rng),
    "archive": _file_of(*ARCHIVES),
    "glob": lambda rng: rng.choice(("*.", "*.", "test_*.", _stem(rng) + "*.")) + rng.choice(EXTENSIONS),
    "ext": lambda rng: rng.choice(("", ".")) + rng.choice(EXTENSIONS),
    "dotext": lambda rng: "." + rng.choice(EXTENSIONS),
    "exts": _of("photos", "images", "videos", "pdfs", "pngs"),
    "word": lambda rng: rng.choice((_stem(rng), rng.choice(WORDS))),
    "name": _stem,
    "text": text,
    "quoted": lambda rng: f"'{rng.choice(SENTENCES)}'",
    "quoted_text": lambda rng: f"'{rng.choice(SENTENCES)}'",
    "saying": lambda rng: f"'{rng.choice(SENTENCES)}'",
    "number": number,
    "nth": _of("2nd", "3rd", "fourth", "10th"),
    "sign": _of("';'", "'|'", "','", "'#'"),
    "jsonpath": _of(".name", ".items[].id", ".user.email", ".version"),
    "share": lambda rng: f"{rng.choice((25, 50, 75))}%",
    "range": lambda rng: f"{rng.randint(1, 9)}-{rng.randint(10, 99)}",
    "port": lambda rng: str(rng.choice(PORTS)),
    "pid": lambda rng: str(rng.randint(300, 32000)),
    "percent": lambda rng: f"{rng.choice(NUMBERS)}%",
    "size": size,
    "span": span,
    "date": date,
    "clock": lambda rng: f"{rng.randint(0, 23):02}:{rng.choice(('00', '15', '30'))}",
    "variable": _of("$HOME", "$PATH", "$EDITOR"),
    "varname": _of("EDITOR", "API_KEY", "LANG", "NODE_ENV"),
    "service": _of(*SERVICES),
    "daemon": _of(*SERVICES),
    "account": _of(*PEOPLE),
    "user": _of(*PEOPLE),
    "netdev": _of(*DEVICES),
    "program": _of(*PROGRAMS),
    "host": lambda rng: rng.choice((*HOSTS, *IPS)),
    "sitename": _of("example.com", "blog.example.org"),
    "peer": lambda rng: rng.choice((*HOSTS, *IPS)),
    "remote": lambda rng: f"{rng.choice(PEOPLE)}@{rng.choice(HOSTS)}",
    "remotepath": lambda rng: f"{rng.choice(PEOPLE)}@{rng.choice(HOSTS)}:/srv/{rng.choice(DIRS)}",
    "url": _of(*URLS),
    "remoteurl": _of(*REPOS),
    "repo": _of(*REPOS),
    "ip": _of(*IPS),
    "mode": _of(*MODES),
    "email": lambda rng: f"{rng.choice(PEOPLE)}@example.com",
    "commit": _of(*COMMITS),
    "ref": _of(*BRANCHES),
    "pkg": _of(*PACKAGES),
    "pkgname": _of(*PACKAGES),
    "pyfile": _file_of("py"),
    "yamlfile": _file_of("yaml", "yml"),
    "dbfile": _file_of("db", "sqlite"),
    "sqlfile": _file_of("sql"),
    "csvfile": _file_of("csv", "tsv"),
    "keyfile": _file_of("key", "pem"),
    "pdffile": _file_of("pdf"),
    "lockfile": _of("package-lock.json", "yarn.lock", "pnpm-lock.yaml"),
    "videofile": _file_of("mp4", "mkv", "mov"),
    "audiofile": _file_of("mp3", "wav", "flac"),
    "imagefile": _file_of("jpg", "png", "webp"),
    "certfile": _file_of("crt", "pem"),
    "pubfile": _of("id_ed25519.pub", "~/.ssh/id_rsa.pub", "deploy.pub"),
    "sshfile": _of("~/.ssh/id_ed25519", "id_rsa", "deploy_ed25519"),
    "inifile": _file_of("ini", "conf", "cfg"),
    "txtfile": _file_of("txt"),
    "jsonfile": _file_of("json"),
    "gofile": _file_of("go"),
    "cfile": _file_of("c"),
    "cppfile": _file_of("cpp"),
    "javafile": _file_of("java"),
    "jarfile": _file_of("jar"),
    "pkgfile": _file_of("deb", "rpm"),
    "mountpair": lambda rng: f"./{rng.choice(DIRS)}:/{rng.choice(DIRS)}",
    "gitref": _of(*BRANCHES),
    "weekday": _of("monday", "friday", "sunday"),
    "year": lambda rng: str(rng.randint(2015, 2025)),
    "image": _of("nginx", "postgres:16", "python:3.12-slim", "redis:7", "alpine"),
    "plainfile": file,
    "envfile": _of(".env", ".env.local"),
    "packagejson": _of("package.json"),
    "shfile": _file_of("sh"),
    "devdir": _of("node_modules", "__pycache__", ".venv"),
    "portmap": lambda rng: f"{rng.choice(PORTS)}:{rng.choice(PORTS)}",
    "hostport": lambda rng: f"{rng.choice(HOSTS)}:{rng.choice(PORTS)}",
}
"""Slot type to what fills it."""


def value(kind: str, rng: Random) -> str:
    """Return a value for a slot type, as a person would type it."""
    return MAKERS[kind](rng)
