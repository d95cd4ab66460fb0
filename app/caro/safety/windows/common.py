"""What PowerShell and cmd have in common: deleting, writing, and the programs of Windows that both call."""

from __future__ import annotations

from caro.safety.effect import Effect
from caro.safety.expand import Scope
from caro.safety.flow import Arg, Flow
from caro.safety.paths import UNKNOWN
from caro.safety.windows.names import plain
from caro.safety.windows.places import guarded, place, secret_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.walk import Walk


def delete(walk: Walk, arg: Arg, *flags: str) -> None:
    """Note that what `arg` names is deleted."""
    if UNKNOWN in arg.text and arg.flow.paths:
        for listed in arg.flow.paths:
            some = ("some",) if listed.endswith("?") else ()
            walk.emit("delete", arg, listed.rstrip("?"), *flags, *some)
        return
    kind = place(arg.text)
    if kind == "registry":
        path = arg.text.replace("\\", "/").strip("/")
        # A Unix shell eats the backslashes of a path without quotes: HKCU:SoftwareVendor is some key.
        deep = path.count("/") > 2 or ("/" not in path and len(path.partition(":")[2]) > 8)
        walk.emit("registry", arg, "key" if deep else "hive", "delete")
        return
    kept = ("kept",) if guarded(arg.text) == "history" else ()
    wildcard = ("wildcard",) if any(mark in arg.text for mark in "*?") else ()
    walk.emit("delete", arg, kind, *flags, *wildcard, *kept)


def write(walk: Walk, arg: Arg, content: Flow, *flags: str) -> None:
    """Note that `content` is written to what `arg` names."""
    kind = guarded(arg.text) or place(arg.text)
    if kind == "registry":
        walk.emit("registry", arg, "key", "write")
        return
    if arg.text.lower() in ("nul", "nul:", "con", "$null", ""):
        return
    walk.emit("write", arg, kind, *flags, *(("remote",) if content.remote else ()))


def read(walk: Walk, arg: Arg) -> Flow:
    """Return what a file holds as far as that matters, noting a read of credentials."""
    kind = secret_kind(arg.text)
    if kind:
        walk.emit("show_secret", arg, kind)
    return Flow(None, secret=kind, paths=("file",))


def run(walk: Walk, name: str, span: tuple[int, int], args: list[Arg], *flags: str) -> None:
    """Note that the program or cmdlet `name` is run; words and options are compared in lower case."""
    lower = [arg.cut(arg.text.lower()) for arg in args]
    walk.effects.append(Effect("run", span, name, frozenset(flags), name, lower))


def switches(args: list[Arg]) -> tuple[set[str], list[Arg]]:
    """Split cmd-style arguments into their switches (`/s/q` is two, in lower case) and the others."""
    found: set[str] = set()
    others: list[Arg] = []
    for arg in args:
        if arg.text[:1] == "/" and arg.text.count("/") >= 1 and len(arg.text) > 1:
            found.update(piece.partition(":")[0].lower() for piece in arg.text.split("/") if piece)
        else:
            others.append(arg)
    return found, others


def program(walk: Walk, name: str, args: list[Arg], span: tuple[int, int], stdin: Flow | None) -> Flow:
    """Walk a program called by name from either shell; an unknown one is noted as such."""
    from caro.safety import windows

    name = plain(name)
    if name in ("powershell", "pwsh", "cmd", "wsl", "runas", "forfiles"):
        return windows.shell(walk, name, args, Scope(), stdin, span)
    if name in ("curl", "wget", "git", "ssh", "docker", "kubectl", "bash", "sh") or _known_elsewhere(name):
        first = Arg(Flow(name), span[0], args[0].start if args else span[1])
        return walk.argv([first, *args], Scope(), stdin)
    if name in ("robocopy", "xcopy"):
        flags, others = switches(args)
        if len(others) > 1:
            write(walk, others[1], Flow(), "replace")
            if flags & {"mir", "purge"}:
                delete(walk, others[1], "recursive", "mirror")
    if name in ("takeown", "icacls", "cacls", "attrib"):
        _rights(walk, name, args)
    if name == "certutil" and any(arg.text.lower().strip("-/") == "urlcache" for arg in args):
        run(walk, name, span, args, "known")
        return Flow(None, remote=True)
    run(walk, name, span, args)
    return Flow()


def _rights(walk: Walk, name: str, args: list[Arg]) -> None:
    """`takeown /f`, `icacls PATH /grant`, `attrib -r PATH`: who may do what with files."""
    found, others = switches(args)
    if name in ("icacls", "cacls") and not found & {"grant", "deny", "reset", "setowner", "g", "p", "e", "r"}:
        return
    deep = ("recursive",) if found & {"r", "t", "s"} else ()
    granted = any(one in arg.text.lower() for arg in args for one in ("everyone", "users:", "*s-1-1-0"))
    for arg in others[:1] if name != "attrib" else [one for one in others if one.text[:1] not in "+-"]:
        walk.emit("rights", arg, place(arg.text), *deep, *(("open",) if granted else ()))


def _known_elsewhere(name: str) -> bool:
    from caro.safety import commands, harmless

    return name in commands.HANDLERS or harmless.is_reading(name, [])
