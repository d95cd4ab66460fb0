"""How a command is said with another program: rules that know every option they translate, and decline others."""

from __future__ import annotations

from caro.fixing.quoting import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Translate = Callable[[list[str], list[str]], str | None]
    """Takes the arguments, as values and as they are written; None where it can't be said."""

ALIKE: dict[str, tuple[str, ...]] = {
    "python": ("python3",),
    "pip": ("pip3", "python3 -m pip"),
    "pip3": ("python3 -m pip",),
    "node": ("nodejs",),
    "nodejs": ("node",),
    "vim": ("vi", "nvim"),
    "vi": ("vim", "nvim"),
    "nvim": ("vim",),
    "fd": ("fdfind",),
    "fdfind": ("fd",),
    "bat": ("batcat",),
    "batcat": ("bat",),
    "exa": ("eza",),
    "eza": ("exa",),
    "yum": ("dnf",),
    "dnf": ("yum",),
    "docker-compose": ("docker compose",),
    "youtube-dl": ("yt-dlp",),
    "gsed": ("sed",), "gawk": ("awk",), "ggrep": ("grep",), "gfind": ("find",), "gtar": ("tar",),
    "gdate": ("date",), "gls": ("ls",), "gxargs": ("xargs",), "gstat": ("stat",), "gmake": ("make",),
    "make": ("gmake",),
    "htop": ("top",),
    "open": ("xdg-open",),
    "xdg-open": ("open",),
    "pbpaste": ("wl-paste", "xclip -selection clipboard -o", "xsel -b -o"),
    "pbcopy": ("wl-copy", "xclip -selection clipboard", "xsel -b -i"),
    "wl-copy": ("pbcopy", "xclip -selection clipboard"),
    "telnet": ("nc",),
    "sha256": ("sha256sum",),
    "md5": ("md5sum",),
}  # fmt: skip
"""By program: what takes the same arguments for the same work."""

LIKEWISE: dict[str, tuple[str, ...]] = {
    "rg": ("grep",), "ag": ("rg", "grep"), "ack": ("rg", "grep"), "fd": ("find",), "bat": ("cat",),
    "eza": ("ls",), "exa": ("ls",), "lsd": ("ls",), "tree": ("find",), "ncdu": ("du",), "btop": ("htop", "top"),
    "duf": ("df",), "dust": ("du",), "procs": ("ps",), "jq": ("python3",), "locate": ("find",),
    "ip": ("ifconfig",), "ss": ("netstat", "lsof"), "netstat": ("ss",), "lsof": ("ss", "fuser"),
    "curl": ("wget",), "wget": ("curl",), "docker": ("podman",), "podman": ("docker",), "dig": ("getent",),
    "nslookup": ("getent",), "host": ("getent",), "traceroute": ("tracepath", "mtr"), "nmap": ("nc",),
    "systemctl": ("service", "rc-service"), "apt": ("dnf", "pacman", "apk", "zypper"),
}  # fmt: skip
"""By program: what does much the same in other words."""


def _letters(words: list[str], known: str) -> str | None:
    """Return all letters of clusters of options, None where a word is none or a letter is not known."""
    letters = ""
    for word in words:
        if not (len(word) > 1 and word[0] == "-" and all(letter in known for letter in word[1:])):
            return None
        letters += word[1:]
    return letters


def _sockets(words: list[str], texts: list[str], to: str) -> str | None:
    letters = _letters(words, "tulnpa46x")
    return " ".join((to, *texts)) if letters else None


def _netstat(words: list[str], texts: list[str]) -> str | None:
    if sorted(_letters(words, "rn") or "") in (["r"], ["n", "r"]):
        return "ip route"
    return "ip -s link" if words == ["-i"] else None


def _ip_to_ifconfig(words: list[str], texts: list[str]) -> str | None:
    match words:
        case ["a" | "addr" | "address" | "link" | "l"] | ["a" | "addr" | "address" | "link", "show"]:
            return "ifconfig -a"
        case ["a" | "addr" | "address" | "link", "show", name] | ["addr" | "link", "show", "dev", name]:
            return f"ifconfig {quote(name)}"
        case ["link", "set", name, "up" | "down" as how] | ["link", "set", "dev", name, "up" | "down" as how]:
            return f"ifconfig {quote(name)} {how}"
    return None


def _ifconfig(words: list[str], texts: list[str]) -> str | None:
    match words:
        case [] | ["-a"]:
            return "ip addr"
        case [name] if name[0] != "-":
            return f"ip addr show {quote(name)}"
        case [name, "up" | "down" as how] if name[0] != "-":
            return f"ip link set {quote(name)} {how}"
    return None


def _lsof(words: list[str], texts: list[str]) -> str | None:
    words = [word for word in words if word not in ("-n", "-P", "-nP", "-Pn")]
    joined = "".join(words)
    if words and joined.startswith("-i") and joined[2:].lstrip("tcpTCP").startswith(":") and len(words) < 3:
        kind, _, port = joined[2:].partition(":")
        if port.isdigit() and kind.lower() in ("", "tcp", "udp"):
            flags = {"": "-tuanp", "tcp": "-tanp", "udp": "-uanp"}[kind.lower()]
            return f"ss {flags} '( sport = :{port} or dport = :{port} )'"
    return "ss -tlnp" if sorted(words) == ["-iTCP", "-sTCP:LISTEN"] else None


def _route(words: list[str], texts: list[str]) -> str | None:
    return "ip route" if words in ([], ["-n"]) else None


def _arp(words: list[str], texts: list[str]) -> str | None:
    return "ip neigh" if words in ([], ["-a"], ["-n"], ["-an"]) else None


TYPES = frozenset("A AAAA CNAME MX NS PTR SOA SRV TXT CAA".split())


def _asked(program: str, words: list[str]) -> tuple[str, str] | None:
    """Return the name and the type of record that a look-up asks for, None where it asks for more."""
    kind, names = "", []
    for at, word in enumerate(words):
        if word == "+short" and program == "dig":
            continue
        if word == "-t" and program in ("dig", "host"):
            continue
        if word.upper() in TYPES and (program == "dig" or (at and words[at - 1] == "-t")):
            kind = word.upper()
        elif word.lower().startswith(("-type=", "-query=")) and program == "nslookup":
            kind = word.partition("=")[2].upper()
        else:
            names.append(word)
    if len(names) != 1 or names[0][0] in "-+@" or kind not in ("", *TYPES):
        return None
    return names[0], kind


def _lookup(program: str, to: str) -> Translate:
    def translate(words: list[str], texts: list[str]) -> str | None:
        asked = _asked(program, words)
        if asked is None:
            return None
        name, kind = quote(asked[0]), asked[1]
        if to == "getent":
            return f"getent ahosts {name}" if kind in ("", "A", "AAAA") else None
        if to == "dig":
            return f"dig {name} {kind}".strip()
        if not kind:
            return f"{to} {name}"
        return f"host -t {kind} {name}" if to == "host" else f"nslookup -type={kind} {name}"

    return translate


def _split(words: list[str], switches: str, taking: str) -> tuple[str, dict[str, str], list[str]] | None:
    """Part words into switches, options with a value, and the rest; None for an option that is neither."""
    flags, values, rest, at = "", {}, [], 0
    while at < len(words):
        word = words[at]
        at += 1
        if word[:1] != "-" or len(word) < 2:
            rest.append(word)
            continue
        for k, letter in enumerate(word[1:], 1):
            if letter in switches:
                flags += letter
            elif letter in taking:
                value = word[k + 1 :]
                if not value:
                    if at >= len(words):
                        return None
                    value = words[at]
                    at += 1
                values[letter] = value
                break
            else:
                return None
    return flags, values, rest


def _curl(words: list[str], texts: list[str]) -> str | None:
    found = _split(words, "LsSfO", "o")
    if found is None or len(found[2]) != 1:
        return None
    flags, values, rest = found
    quiet = "-q" if "s" in flags else ""
    url = quote(rest[0])
    if "o" in values:
        return " ".join(filter(None, ("wget", quiet, "-O", quote(values["o"]), url)))
    return " ".join(filter(None, ("wget", quiet, url))) if "O" in flags else f"wget -qO- {url}"


def _wget(words: list[str], texts: list[str]) -> str | None:
    found = _split(words, "qcn", "O")
    if found is None or len(found[2]) != 1 or "n" in found[0]:
        return None
    flags, values, rest = found
    url, quiet = quote(rest[0]), "s" if "q" in flags else ""
    if values.get("O") == "-":
        return f"curl -{quiet}L {url}"
    more = " -C -" if "c" in flags else ""
    if "O" in values:
        return f"curl -{quiet}L{more} -o {quote(values['O'])} {url}"
    return f"curl -{quiet}LO{more} {url}"


def _zip_to(to: str) -> Translate:
    def translate(words: list[str], texts: list[str]) -> str | None:
        found = _split(words, "rq", "")
        if found is None or len(found[2]) < 2 or "r" not in found[0]:
            return None
        names = [quote(word) for word in found[2]]
        if not names[0].endswith(".zip"):
            names[0] += ".zip"
        return " ".join(("7z a" if to == "7z" else f"{to} -m zipfile -c", *names))

    return translate


def _unzip_to(to: str) -> Translate:
    def translate(words: list[str], texts: list[str]) -> str | None:
        found = _split(words, "qlo", "d")
        if found is None or len(found[2]) != 1:
            return None
        flags, values, rest = found
        name, folder = quote(rest[0]), values.get("d", "")
        if "l" in flags:
            return f"7z l {name}" if to == "7z" else f"{to} -m zipfile -l {name}"
        if to == "7z":
            return f"7z x {name}" + (f" -o{quote(folder)}" if folder else "")
        return f"{to} -m zipfile -e {name} {quote(folder or '.')}"

    return translate


def _7z(words: list[str], texts: list[str]) -> str | None:
    match words:
        case ["x", name] if name.endswith(".zip"):
            return f"unzip {quote(name)}"
        case ["l", name] if name.endswith(".zip"):
            return f"unzip -l {quote(name)}"
    return None


def _bare(to: str, letters: str = "") -> Translate:
    """Translate what has no options save those in `letters`, which both know."""

    def translate(words: list[str], texts: list[str]) -> str | None:
        flags = [word for word in words if word.startswith("-")]
        if flags and (not letters or _letters(flags, letters) is None):
            return None
        return " ".join((to, *texts))

    return translate


def _containers(to: str) -> Translate:
    shared = frozenset(
        "build cp create exec images inspect kill load login logs network ps pull push restart rm rmi run save start "
        "stats stop system tag top volume".split()
    )
    return lambda words, texts: " ".join((to, *texts)) if words and words[0] in shared else None


def _sums(bits: str) -> Translate:
    return lambda words, texts: (
        None if any(word[:1] == "-" for word in words) else " ".join((f"shasum -a {bits}", *texts))
    )


def _shasum(words: list[str], texts: list[str]) -> str | None:
    if words[:1] == ["-a"] and len(words) > 2 and words[1] in ("1", "256", "512"):
        return " ".join((f"sha{words[1]}sum", *texts[2:]))
    return None


def _service(words: list[str], texts: list[str]) -> str | None:
    known = ("start", "stop", "restart", "reload", "status")
    return f"systemctl {words[1]} {texts[0]}" if len(words) == 2 and words[1] in known else None


def _systemctl(to: str) -> Translate:
    known = ("start", "stop", "restart", "status")
    return lambda words, texts: (
        f"{to} {texts[1]} {words[0]}" if len(words) == 2 and words[0] in known else None
    )


VERBS = {
    "apt": {"install": "install", "remove": "remove", "update": "update", "search": "search", "upgrade": "upgrade"},
    "dnf": {"install": "install", "remove": "remove", "check-update": "update", "search": "search",
            "upgrade": "upgrade", "update": "upgrade"},
    "apk": {"add": "install", "del": "remove", "update": "update", "search": "search", "upgrade": "upgrade"},
    "pacman": {"-S": "install", "-R": "remove", "-Sy": "update", "-Ss": "search", "-Syu": "upgrade"},
    "zypper": {"install": "install", "in": "install", "remove": "remove", "rm": "remove", "refresh": "update",
               "search": "search", "se": "search", "update": "upgrade", "up": "upgrade"},
    "brew": {"install": "install", "uninstall": "remove", "update": "update", "search": "search",
             "upgrade": "upgrade"},
}  # fmt: skip
VERBS["apt-get"], VERBS["yum"] = VERBS["apt"], VERBS["dnf"]
"""By package manager: what its verbs do, in the words of `_packages.COMMANDS`."""


def _manager(name: str, to: str) -> Translate:
    """Say it to another package manager; a package may have another name there, which it then says."""

    def translate(words: list[str], texts: list[str]) -> str | None:
        from caro.backends.static.intents._packages import COMMANDS

        words, texts = list(words), list(texts)
        while words[1:] and words[-1] in ("-y", "--yes", "--noconfirm"):
            words, texts = words[:-1], texts[:-1]
        action = VERBS[name].get(words[0]) if words else None
        if (
            action is None
            or any(word[:1] == "-" for word in words[1:])
            or (action == "upgrade" and words[1:])
        ):
            return None
        if action in ("install", "remove", "search") and not words[1:]:
            return None
        template = COMMANDS[action].get(to)
        said = template and template.replace("{pkg}", " ".join(texts[1:])).replace(
            "{text}", " ".join(texts[1:])
        )
        return said.replace("sudo ", "") if said else None

    return translate


TRANSLATIONS: dict[str, tuple[tuple[str, Translate], ...]] = {
    "ss": (("netstat", lambda words, texts: _sockets(words, texts, "netstat")),),
    "netstat": (("ss", lambda words, texts: _sockets(words, texts, "ss")), ("ip", _netstat)),
    "ip": (("ifconfig", _ip_to_ifconfig),),
    "ifconfig": (("ip", _ifconfig),),
    "lsof": (("ss", _lsof),),
    "route": (("ip", _route),),
    "arp": (("ip", _arp),),
    **{
        program: tuple(
            (to, _lookup(program, to)) for to in ("dig", "host", "nslookup", "getent") if to != program
        )
        for program in ("dig", "host", "nslookup")
    },
    "curl": (("wget", _curl),),
    "wget": (("curl", _wget),),
    "zip": (("7z", _zip_to("7z")), ("python3", _zip_to("python3"))),
    "unzip": (("7z", _unzip_to("7z")), ("python3", _unzip_to("python3"))),
    "7z": (("unzip", _7z),),
    "bat": (("cat", _bare("cat", "n")),),
    "batcat": (("cat", _bare("cat", "n")),),
    "eza": (("ls", _bare("ls", "la1")),),
    "exa": (("ls", _bare("ls", "la1")),),
    "lsd": (("ls", _bare("ls", "la1")),),
    "docker": (("podman", _containers("podman")),),
    "podman": (("docker", _containers("docker")),),
    "md5sum": (("md5", _bare("md5 -r")),),
    "sha1sum": (("shasum", _sums("1")),),
    "sha256sum": (("shasum", _sums("256")),),
    "sha512sum": (("shasum", _sums("512")),),
    "shasum": (
        ("sha256sum", lambda words, texts: _shasum(words, texts) if words[1:2] == ["256"] else None),
        ("sha1sum", lambda words, texts: _shasum(words, texts) if words[1:2] == ["1"] else None),
        ("sha512sum", lambda words, texts: _shasum(words, texts) if words[1:2] == ["512"] else None),
    ),
    "service": (("systemctl", _service),),
    "systemctl": (("rc-service", _systemctl("rc-service")), ("service", _systemctl("service"))),
    **{
        name: tuple(
            (to, _manager(name, to)) for to in ("apt", "dnf", "pacman", "zypper", "apk", "brew") if to != name
        )
        for name in ("apt", "apt-get", "dnf", "yum", "pacman", "zypper", "apk", "brew")
    },
}
"""By program: with which other one, and how, in the order they are tried."""
