"""A port that is taken, a server that does not run, a key that others may read."""

from __future__ import annotations

import re

from caro.fixing.quoting import quote_path
from caro.fixing.scene import Fix, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

IN_USE = ("address already in use", "eaddrinuse", "port is already allocated", "port is already in use",
          "only one usage of each socket address", "ports are not available")  # fmt: skip


def port_taken(scene: Scene) -> Iterator[Fix]:
    """`python3 -m http.server 8000`, and another program listens there: the next free port, or who it is."""
    if not scene.said(*IN_USE) and not re.search(r"port \d+ is (?:already )?in use", scene.low):
        return
    in_line = re.search(r"(?<![\w.])(?:\d+\.\d+\.\d+\.\d+:)?(\d{2,5})(?=:\d|\b(?![.\w]))", _numbers(scene))
    said = scene.find(r"(?:port|:::|[\d.\]]:|\*:)\s?(\d{2,5})\b")
    port = int(in_line[1]) if in_line else int(said[1]) if said else 0
    if in_line:
        free = _free(port)
        if free and not in_line.group(0).startswith("0"):
            at = in_line.start(1)
            yield Fix(scene.edited((at, in_line.end(1), str(free))), f"port {port} is taken, {free} is free")
    if port:
        if scene.has_program("lsof"):
            yield Fix(f"lsof -i :{port}", f"port {port} is taken; this tells by whom")
        elif scene.has_program("ss"):
            yield Fix(f"ss -tlnp 'sport = :{port}'", f"port {port} is taken; this tells by whom")


def _numbers(scene: Scene) -> str:
    """Return the line with everything blanked that is no argument, so that a number is one that was given."""
    kept = [" "] * len(scene.line)
    for part in scene.parts:
        for word in part.args:
            kept[word.start : word.end] = scene.line[word.start : word.end]
    return "".join(kept)


def _free(port: int) -> int:
    """Return the first port above on which nobody listens, of the next fifty; 0 where none is free."""
    taken: set[int] = set()
    known = False
    for name in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            with open(name, encoding="ascii") as file:
                for line in list(file)[1:]:
                    words = line.split()
                    if words[3] == "0A":  # LISTEN
                        taken.add(int(words[1].rpartition(":")[2], 16))
                known = True
        except (OSError, ValueError, IndexError):
            continue
    if not known:
        return port + 1 if port < 65535 else 0
    return next((one for one in range(port + 1, min(port + 51, 65536)) if one not in taken), 0)


def daemon_off(scene: Scene) -> Iterator[Fix]:
    """`Cannot connect to the Docker daemon`: it does not run."""
    if scene.said("cannot connect to the docker daemon", "is the docker daemon running"):
        command = "sudo systemctl start docker"
        if scene.environment.platform == "macos":
            command = "open -a Docker"
        if not scene.said("permission denied"):
            yield Fix(scene.before(command), "Docker is not running")


def open_key(scene: Scene) -> Iterator[Fix]:
    """`UNPROTECTED PRIVATE KEY FILE`: ssh wants a key that nobody else may read."""
    found = scene.find(r"permissions \S+ for '([^']+)' are too open")
    if found:
        yield Fix(scene.before(f"chmod 600 {quote_path(found[1])}"), "others may read the key")


def misspelt_scheme(scene: Scene) -> Iterator[Fix]:
    """`curl htps://…`: a slip in the protocol."""
    if not (scene.silent or scene.said("protocol", "unsupported scheme", "not supported")):
        return
    from caro.fixing.near import nearest

    for part in scene.parts:
        for word in part.args if part.program in ("curl", "wget", "git", "open", "xdg-open") else ():
            scheme, colon, _ = (word.value or "").partition("://")
            if colon and scheme not in SCHEMES:
                for right in nearest(scheme, SCHEMES, ("https",))[:1]:
                    start = word.start + word.text.index(scheme)
                    yield Fix(scene.edited((start, start + len(scheme), right)), f"{scheme} is no protocol")


SCHEMES = ("https", "http", "ftp", "sftp", "file", "ssh", "git", "ftps", "scp")

RULES = (port_taken, daemon_off, open_key, misspelt_scheme)
