"""Other names for the same thing within one command line: links, mounts and copies.

`ln -s / x; rm -rf x/*` and `mount --bind / m; rm -rf m` act on the system, whatever the names say; a copy of
rm deletes as rm does, and a copy of a key opens the same doors.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.options import Options
from caro.safety.paths import HOME, UNKNOWN, classify, placed
from caro.safety.valuables import secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

MOUNTED = "/mnt/volume"
"""Where the files of a device are taken to be, wherever it is mounted."""

_GRAVE = ("root", "home", "system", "system_deep", "system_part", "home_treasure", "store", "device")
"""What stays as dangerous as its name says, whatever is mounted there."""

_THE_LINK = frozenset("rm unlink mv ln rmdir trash trash-put gio ls stat lstat".split())
"""Commands that act on a link itself when it is named without a slash after it."""


def link(scope: Scope, name: Arg, target: Arg, mounted: bool = False) -> None:
    """Remember that `name` now leads to `target`."""
    where = placed(name.text, scope.cwd)
    goal = target.text
    folder = where.rpartition("/")[0]
    if goal[:1] not in ("/", HOME, "~") and folder and not mounted:
        goal = folder + "/" + goal
    if UNKNOWN not in where and where != placed(goal, scope.cwd):
        (scope.mounts if mounted else scope.links)[where] = placed(goal, scope.cwd)


def followed(name: str, args: list[Arg], scope: Scope) -> list[Arg]:
    """Return the arguments of the command `name` with links and mounts replaced by what they lead to."""
    if not scope.links and not scope.mounts:
        return args
    return [_followed(arg, scope, name not in _THE_LINK) for arg in args]


def _followed(arg: Arg, scope: Scope, whole: bool, careful: bool = True) -> Arg:
    if arg.process:
        return arg
    key, equals, value = arg.text.rpartition("=")
    text = value if equals else arg.text
    for _ in range(4):
        path = placed(text, scope.cwd)
        goal = scope.mounts.get(path)
        for table in (scope.links, scope.mounts):
            for name, target in table.items():
                if goal is not None:
                    break
                if path.startswith(name + "/"):
                    goal = target.rstrip("/") + path[len(name) :]
                elif path == name and (whole or text.endswith("/") or arg.glob):
                    goal = target
        if goal is None:
            break
        text = goal
    else:
        return arg
    before = value if equals else arg.text
    if text == before:
        return arg
    grave = careful and classify(before, arg.glob, scope.cwd) in _GRAVE
    if grave and classify(text, arg.glob) not in _GRAVE and not secret(text):
        return arg
    return arg.cut(key + equals + text)


def given_away(arg: Arg, scope: Scope) -> str:
    """Return what the file that an argument names gives away, also where it is a copy or a packed one."""
    if scope.links or scope.mounts:
        arg = _followed(arg, scope, True, careful=False)
    path = placed(arg.text, scope.cwd)
    kind = secret(path)
    if kind or not scope.files:
        return kind
    for name, flow in scope.files.items():
        if flow.secret and (name == path or name.startswith(path + "/") or path.startswith(name + "/")):
            return flow.secret
    return ""


def program(first: Arg, scope: Scope) -> str:
    """Return the program that a command's name leads to by way of links and copies, or nothing."""
    if not scope.links and not scope.files:
        return ""
    text = first.text
    if "/" not in text:
        ending = "/" + text
        if not any(path.endswith(ending) for table in (scope.links, scope.files) for path in table):
            return ""
    folders = ("",) if "/" in text else ("/usr/local/bin/", "/usr/bin/", "/bin/", HOME + "/bin/")
    for folder in folders:
        path = placed(folder + text, scope.cwd) if "/" in folder + text else text
        for _ in range(4):
            known = scope.files.get(path)
            further = scope.links.get(path) or (known.origin if known is not None else "")
            if not further or further == path:
                break
            path = further
        else:
            continue
        if path != (placed(folder + text, scope.cwd) if "/" in folder + text else text):
            return path
    return ""


def mount(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`mount --bind A B`, `mount DEVICE FOLDER`, `bindfs A B`: the folder holds what is mounted there."""
    options = Options(args, "otLUN", "types options source target label uuid")
    operands = options.operands
    kind = options.value("o", "options")
    bound = name == "bindfs" or options.has("bind", "rbind", "B", "R", "move", "M")
    bound = bound or (kind is not None and "bind" in kind.text)
    if len(operands) == 2:
        place = classify(operands[1].text, False, scope.cwd)
        if (bound and place in ("root", "home")) or (
            place in ("system", "system_deep") and not _meant_for_mounts(operands[1].text)
        ):
            walk.emit("cover", operands[1], place)
        source = operands[0] if bound else operands[0].cut(MOUNTED)
        link(scope, operands[1], source, True)
    return Flow("")


def _meant_for_mounts(path: str) -> bool:
    return path.startswith(
        ("/mnt", "/media", "/Volumes", "/run", "/srv", "/proc", "/sys", "/dev", "/boot", "/var", "/opt")
    )


def resolved(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`realpath PATH`, `readlink -f PATH`: the path itself, worked out."""
    operands = Options(args, "", "relative-to relative-base").operands
    if not operands:
        return Flow()
    return operands[0].flow.tainted(placed(operands[0].text, scope.cwd) + "\n")


HANDLERS: dict[str, Handler] = {
    "mount": mount,
    "bindfs": mount,
    **dict.fromkeys(("realpath", "readlink", "grealpath", "greadlink"), resolved),
}
