"""Containers and clusters: the command inside, what of the host is given to it, and whether all are meant.

A path inside a container that leads to a mounted folder of the host is read as the host's path, so that
`docker run -v /:/host alpine rm -rf /host/etc` is judged as the deletion that it is.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.options import Options
from caro.safety.paths import HOME, classify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_VALUES = (
    "name volume mount env env-file publish workdir user network net entrypoint hostname memory cpus label "
    "restart platform runtime device cap-add cap-drop security-opt pid ipc userns add-host dns "
    "link log-driver tmpfs ulimit gpus shm-size container namespace context pull group-add"
)
_SHORT_VALUES = {"kubectl": "nc", "oc": "nc"}
_EVERY = {
    "ps": "every_container",
    "container": "every_container",
    "volume": "every_volume",
    "ls": "every_release",
    "list": "every_release",
    "images": "every_image",
}
_ENDS = " /;|&\"')\n"

Mounts = list[tuple[str, str]]
"""Folder inside the container -> folder of the host."""


def container(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`docker run|exec` and `kubectl exec`."""
    top = Options(args, "HclDn", "host context config log-level namespace kubeconfig", leading=True).operands
    if top and top[0].text in ("compose", "container") and len(top) > 1 and top[1].text in ("run", "exec"):
        top = top[1:]
    if stdin is not None and stdin.remote and top and top[0].text in ("apply", "create", "replace"):
        walk.emit("execute", top[0], "remote")
    if len(top) > 1 and top[0].text in ("unshare", "rsh"):
        rest = Options(top[1:], "nc", "namespace container", leading=True).operands
        return walk.argv(rest if top[0].text == "unshare" else rest[1:] or rest, scope, stdin)
    if not top or top[0].text not in ("run", "exec", "debug", "create" if name in _ENGINES else ""):
        return _listing(walk, name, top)
    options = Options(top[1:], _SHORT_VALUES.get(name, "vewupmhlacn"), _VALUES, leading=True)
    mounts: Mounts = []
    taken = False
    for key, value in options.found:
        source = value.text if value is not None else ""
        if key in ("v", "volume", "mount"):
            host, inside = _mount(source)
            mounts.append((inside, host))
            if classify(host) in ("root", "system", "device") or "docker.sock" in host:
                walk.emit("host_access", value or top[0], "mount")
                taken = True
        elif key == "privileged" or (key in ("pid", "ipc", "userns") and source == "host"):
            walk.emit("host_access", value or top[0], key)
            taken = taken or key in ("privileged", "pid")
    asked = any("docker.sock" in (value.text if value else "") for key, value in options.found)
    if asked and any(
        (value.text if value else "").startswith(("2375", "2376", "0.0.0.0:237"))
        for _, value in options.found
    ):
        walk.emit("door", top[0])
    rest = options.operands[1:]
    if rest and rest[0].text[:1] == "-":
        # `kubectl exec web -c app -- COMMAND`; a `--` further on is a word of the command inside.
        at = next((index for index, arg in enumerate(rest[:6]) if arg.text == "--"), -1)
        rest = rest[at + 1 :]
    entry = options.value("entrypoint")
    if entry is not None:
        rest = [entry, *rest]
    if not rest:
        return Flow()
    if taken and rest[0].text.rpartition("/")[2] in ("chroot", "nsenter"):
        walk.emit("host_takeover", rest[0])
    return walk.argv([_outside(arg, mounts) for arg in rest], scope, stdin)


def own_words(name: str, args: list[Arg]) -> list[Arg]:
    """Return the arguments less the command inside: `docker exec web rm a` removes no container."""
    at = next((i for i, arg in enumerate(args[:4]) if arg.text in ("exec", "run")), -1)
    if at < 0:
        return args
    operands = Options(args[at + 1 :], _SHORT_VALUES.get(name, "vewupmhlacn"), _VALUES, leading=True).operands
    return args[: len(args) - len(operands) + 1]


_ENGINES = ("docker", "podman", "nerdctl")


def _listing(walk: Walk, name: str, top: list[Arg]) -> Flow:
    """Commands that list or remove: note when the removed ones are all that were listed."""
    words = [arg.text for arg in top]
    for arg in top:
        for path in arg.flow.paths:
            if path in ("every_container", "every_volume") and {"rm", "remove"} & set(words):
                walk.emit("container", arg, "every")
            if path == "every_object" and "delete" in words:
                walk.emit("container", arg, "every")
            if path == "every_release" and {"uninstall", "delete", "del"} & set(words):
                walk.emit("container", arg, path)
    quiet = any(word in ("--quiet", "--short") or (word[:1] == "-" and "q" in word[:5]) for word in words)
    if "get" in words and any(word.split("/")[0] in ("secret", "secrets") for word in words):
        return Flow(None, secret="key")
    if words[:1] == ["get"]:
        return Flow(None, paths=("every_object",))
    every = (
        _EVERY.get(words[0]) if words and not (words[0] in ("ps", "container") and _chosen(words)) else None
    )
    return Flow(None, paths=(every,)) if every and quiet else Flow()


def _chosen(words: list[str]) -> bool:
    """Tell whether `docker ps` lists some only: `-f status=exited`; `-f name=.` lets all through."""
    for before, word in zip(["", *words], words, strict=False):
        value = word[9:] if word.startswith("--filter=") else ""
        if before == "--filter" or (before[:1] == "-" and before[1:2] != "-" and before[-1:] == "f"):
            value = word
        key, sign, wanted = value.partition("=")
        if sign and key.isalpha() and len(wanted) > 1 and wanted[0].isalnum():
            return True
    return False


def _mount(source: str) -> tuple[str, str]:
    """Return the host's folder and the container's of a `-v` or `--mount` value."""
    if "=" in source and ("source=" in source or "src=" in source):
        pairs = dict(piece.partition("=")[::2] for piece in source.split(","))
        host = pairs.get("source") or pairs.get("src") or ""
        return host, pairs.get("target") or pairs.get("dst") or pairs.get("destination") or ""
    host, _, rest = source.partition(":")
    return host, rest.partition(":")[0]


def _outside(arg: Arg, mounts: Mounts) -> Arg:
    """Return the argument with paths into mounted folders read as the host's paths."""
    text = arg.text
    for inside, host in mounts:
        inside = inside.rstrip("/")
        if len(inside) < 2 or inside not in text or host[:1] not in ("/", ".", "~", HOME):
            continue
        text = _replaced(text, inside, host.rstrip("/"))
    return arg if text == arg.text else arg.cut(text)


def _replaced(text: str, inside: str, host: str) -> str:
    out: list[str] = []
    at = 0
    while True:
        found = text.find(inside, at)
        if found < 0:
            break
        end = found + len(inside)
        starts = found == 0 or text[found - 1] in " =\"'(;|&\n"
        ends = end == len(text) or text[end] in _ENDS
        if starts and ends:
            out.append(text[at:found] + (host or ("" if text[end : end + 1] == "/" else "/")))
        else:
            out.append(text[at:end])
        at = end
    return "".join(out) + text[at:]


HANDLERS: dict[str, Handler] = dict.fromkeys(
    ("docker", "podman", "nerdctl", "kubectl", "oc", "helm"), container
)
