"""Commands that let others reach this machine: file servers, shares, tunnels.

What counts is what is handed out (all of the machine, a home, keys, or a project) and to whom (this machine
alone, or anybody).
"""

from __future__ import annotations

from caro.safety.clearing import stands_back
from caro.safety.flow import Arg, Flow
from caro.safety.options import Options
from caro.safety.paths import classify
from caro.safety.valuables import secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

# name -> (short options with a value, long options with a value, options that name the folder)
_SERVERS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "http.server": ("bdp", "bind directory protocol", ("d", "directory")),
    "SimpleHTTPServer": ("bd", "bind directory", ("d", "directory")),
    "pyftpdlib": ("piduPn", "port interface directory username password", ("d", "directory")),
    "uploadserver": ("bdpt", "bind directory theme", ("d", "directory")),
    "php": ("StcdfrBREF", "docroot", ("t", "docroot")),
    "httpd": ("phruc", "", ("h",)),
    "ftpd": ("", "", ()),
    "tcpsvd": ("", "", ()),
    "serve": ("lpc", "listen port config", ()),
    "http-server": ("paci", "port", ()),
    "live-server": ("", "port host", ()),
    "miniserve": ("pia", "port interfaces auth", ()),
    "darkhttpd": ("", "port addr", ()),
    "webfsd": ("rpi", "", ("r",)),
    "caddy": ("lr", "listen root", ("r", "root")),
    "twistd": ("", "path port listen", ("path",)),
    "updog": ("dp", "directory port", ("d", "directory")),
    "woof": ("icp", "", ()),
    "dufs": ("pba", "port bind auth", ()),
    "filebrowser": ("rpad", "root port address database", ("r", "root")),
    "gohttpserver": ("rp", "root port", ("r", "root")),
    "static-server": ("p", "port", ()),
    "thttpd": ("pd", "", ("d",)),
    "simple-http-server": ("pi", "port ip", ()),
}
_NEAR = ("127.", "localhost", "::1", "[::1]", "unix:")


def _local(args: list[Arg]) -> bool:
    """Whether only this machine is let in."""
    return any(
        text.startswith(_NEAR) or any("=" + near in text for near in _NEAR) or "://localhost" in text
        for text in (arg.text for arg in args)
    )


def shared(walk: Walk, where: Arg, folder: str, glob: bool, scope: Scope, *flags: str) -> None:
    """Note that a folder is handed out."""
    place = (secret(folder) and "home_treasure") or classify(folder, glob, scope.cwd)
    walk.emit("share", where, place, *flags)


def serves(walk: Walk, name: str, args: list[Arg], scope: Scope) -> bool:
    """Note what a file server hands out; return whether `name` is one."""
    known = _SERVERS.get(name)
    if known is None:
        return False
    takes, long_takes, names = known
    options = Options(args, takes, long_takes)
    folder = options.value(*names) if names else None
    operands = [arg for arg in options.operands if not arg.text.replace(":", "").replace(".", "").isdigit()]
    if folder is None and name not in ("http.server", "SimpleHTTPServer", "php", "caddy", "twistd"):
        folder = operands[0] if operands else None
    near = ["near"] if _local(args) else []
    near += ["wide"] if any("0.0.0.0" in arg.text or arg.text in ("::", "[::]") for arg in args) else []
    where = folder or walk.place(args)
    shared(walk, where, folder.text if folder else ".", folder.glob if folder else False, scope, *near)
    return True


def server(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`npx serve`, `http-server`, `miniserve` and their kind; `php -S` and `caddy file-server`."""
    if name == "caddy" and (not args or args[0].text != "file-server"):
        return Flow()
    texts = [arg.text for arg in args]
    if name == "httpd" and (
        not {"-h", "-p"} & set(texts) or stands_back("-k -t -V -S -M", "-f -v", name, texts)
    ):
        return Flow()  # Apache's, not that of busybox
    if name == "httpd" or not stands_back("--help --version -h -V", "", name, texts):
        serves(walk, name, args, scope)
    return Flow()


def tunnel(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`ngrok tcp 22`, `cloudflared --url ssh://…`, `tailscale funnel`: a way in from anywhere."""
    texts = [arg.text for arg in args]
    tunnels = {
        "ngrok": ("tcp", "http", "start", "tls"),
        "cloudflared": ("tunnel",),
        "tailscale": ("funnel", "serve"),
        "bore": ("local",),
        "lt": ("--port", "-p"),
        "localtunnel": ("--port", "-p"),
        "pagekite": (),
        "zrok": ("share",),
        "frpc": (),
        "chisel": ("client",),
        "gsocket": (),
        "gs-netcat": (),
        "code": ("tunnel",),
        "devtunnel": ("host",),
        "upterm": ("host",),
        "tmate": (),
        "telebit": (),
        "rathole": (),
        "inlets": (),
    }[name]
    if tunnels and not any(text in tunnels for text in texts[:3]):
        return Flow()
    ports = ("22", "3389", "5900", "2375", "6443", "445", "3306", "5432", "6379")
    deep = any(text.rpartition(":")[2] in ports or text.startswith(("ssh://", "rdp://", "vnc://", "smb://"))
               for text in texts)  # fmt: skip
    files = next((text for text in texts if text.startswith("file://")), "")
    if files:
        shared(walk, walk.place(args), files.removeprefix("file://"), False, scope)
    deep = deep or name in ("tmate", "upterm", "gs-netcat", "gsocket")
    walk.emit("door" if deep else "tunnel", walk.place(args))
    return Flow()


def export(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`exportfs host:/folder`, `net usershare add NAME FOLDER`, `smbd`, `rsync --daemon`."""
    texts = [arg.text for arg in args]
    if name == "net" and texts[:2] != ["usershare", "add"]:
        return Flow()
    for arg in args:
        path = arg.text.partition(":")[2] if name == "exportfs" else arg.text
        if path[:1] in ("/", "~"):
            shared(walk, arg, path, arg.glob, scope)
    return Flow()


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(
        [name for name in _SERVERS if name not in ("php", "http.server", "SimpleHTTPServer", "pyftpdlib")],
        server,
    ),
    **dict.fromkeys(
        "ngrok cloudflared tailscale bore lt localtunnel pagekite zrok frpc chisel gsocket gs-netcat "
        "devtunnel "
        "upterm tmate telebit rathole inlets".split(),
        tunnel,
    ),
    **dict.fromkeys(("exportfs", "net"), export),
}
