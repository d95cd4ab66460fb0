"""Decides who reads a command: a function of the line itself, a handler, or only the rules' table."""

from __future__ import annotations

from caro.safety import (
    containers,
    databases,
    files,
    harmless,
    launchers,
    links,
    looking,
    network,
    programs,
    recipes,
    sharing,
    text,
    uploads,
    wrappers,
)
from caro.safety.clearing import TARGETS, looks
from caro.safety.effect import Effect
from caro.safety.everyday import sets_up
from caro.safety.flow import Arg, Flow
from caro.safety.keepers import keeps_secrets
from caro.safety.paths import HOME, UNKNOWN, classify, placed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

    Handler = Callable[[Walk, str, list[Arg], Scope, Flow | None], Flow]


def _windows(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    from caro.safety import windows

    return windows.handler(walk, name, args, scope, stdin)


HANDLERS: dict[str, Handler] = {
    **wrappers.HANDLERS,
    **containers.HANDLERS,
    **databases.HANDLERS,
    **programs.HANDLERS,
    **files.HANDLERS,
    **network.HANDLERS,
    **text.HANDLERS,
    **links.HANDLERS,
    **sharing.HANDLERS,
    **recipes.HANDLERS,
    **uploads.HANDLERS,
    **dict.fromkeys(("powershell", "pwsh", "cmd", "wsl"), _windows),
}


_BY_FILE = frozenset(
    (*files.HANDLERS, *text.HANDLERS, *wrappers.HANDLERS, *network.HANDLERS, *programs.SHELLS)
)
"""Commands whose arguments are files, hosts or programs; `rm list` looks at nothing."""

MAX_PROGRAMS = 12
"""Deepest nesting of functions and of programs in quotes (`sh -c "sh -c …"`)."""

_PROGRAM_OPTIONS: dict[str, tuple[str, ...]] = {
    "man": ("-P", "--pager", "-H", "--html"),
    "zip": ("-TT", "--unzip-command"),
    "rg": ("--pre",),
    "sort": ("--compress-program",),
    "split": ("--filter",),
    "less": ("+",),
    "more": ("+",),
    "bat": ("--pager",),
    "make": ("SHELL",),
    "gmake": ("SHELL",),
    "rake": ("-e", "-E"),
    "complete": ("-C",),
    "dc": ("-e",),
    "tcpdump": ("-z",),
    "nmap": ("--script",),
    "visudo": ("EDITOR",),
}
"""Options whose value is a program."""


def _given_programs(walk: Walk, name: str, args: list[Arg], scope: Scope) -> None:
    for index, arg in enumerate(args):
        for option in _PROGRAM_OPTIONS.get(name, ()):
            if option == "+" and arg.text.startswith("+!"):
                walk.program(arg.flow.tainted(arg.text[2:]), arg, scope)
            elif arg.text.startswith(option + "="):
                walk.program(arg.flow.tainted(arg.text.partition("=")[2]), arg, scope)
            elif arg.text == option and index + 1 < len(args):
                walk.program(args[index + 1].flow, args[index + 1], scope)


def dispatch(walk: Walk, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk the command `args`; return what it prints."""
    first = args[0]
    if first.flow.remote or first.flow.decoded:
        walk.emit("execute", first, "remote" if first.flow.remote else "decoded")
    name = _name(walk, first) or _guess(args)
    if not name:
        return Flow()
    if name in scope.aliases:
        return _alias(walk, name, args, scope, stdin)
    if name in scope.functions:
        walk.called.add(name)
        return _call(walk, name, args[1:], scope, stdin)
    other = links.program(first, scope)
    if other:
        first = first.cut(other)
        name = other.rpartition("/")[2]
        args = [first, *args[1:]]
    args = [first, *links.followed(name, args[1:], scope)]
    stored = _stored(first.text, scope)
    if stored is not None:
        return walk.program(stored, first, scope)
    handler = HANDLERS.get(name)
    if handler is None and ("-" in name or name in ("del", "erase", "rd")):
        from caro.safety import windows

        windows.foreign(walk, name, args[1:], first)
    flags = ["known"] if handler is not None else []
    if _own(first.text):
        flags.append("own")
        fetched(walk, first, scope)
    if looking.only_looks(name, [arg.text for arg in args[1:]]):
        flags += ["known", "reads", "looks"]
    elif harmless.is_reading(name, [arg.text for arg in args[1:]]):
        flags += ["known", "reads"]
    elif (
        name not in _BY_FILE
        and name not in TARGETS
        and not harmless.reads_files(name)
        and looks([arg.text for arg in args[1:]])
    ):
        flags.append("reads")
    if any("endless" in arg.flow.paths and not arg.process for arg in args[1:]):
        walk.emit("exhaust", first, "memory")
    span = (first.start, max(arg.end for arg in args))
    words = containers.own_words(name, args[1:]) if name in containers.HANDLERS else args[1:]
    walk.note(Effect("run", span, name, frozenset(flags), name, words))
    if name in _PROGRAM_OPTIONS:
        _given_programs(walk, name, args[1:], scope)
    out = _output(walk, name, args, flags, scope, stdin)
    if not out.secret and keeps_secrets(name, [arg.text for arg in args[1:]]):
        out = Flow(out.text, out.remote, out.decoded, "key", out.paths)
    if (
        out.text is None
        and not out.remote
        and not out.decoded
        and sets_up(name, [arg.text for arg in args[1:]])
    ):
        out.paths = ("file",)
    return out


def _output(
    walk: Walk, name: str, args: list[Arg], flags: list[str], scope: Scope, stdin: Flow | None
) -> Flow:
    handler = HANDLERS.get(name)
    if handler is not None and "looks" not in flags:
        return handler(walk, name, args[1:], scope, stdin)
    if name in network.BATCHES:
        network.batch(walk, args, scope, stdin)
    if "reads" not in flags:
        for index, arg in enumerate(args[:-1]):
            if arg.text in ("-o", "--output", "--out"):
                walk.write(args[index + 1], scope, Flow(), "replace")
        launchers.guesses(walk, name, args[1:], scope, stdin)
    return text.passing(walk, args[1:], scope, stdin)


def fetched(walk: Walk, program: Arg, scope: Scope) -> None:
    """Note a program of the working folder that runs right after something was fetched into it."""
    if not scope.fetched or program.text.startswith(("/usr/", "/bin/")):
        return
    name = program.text.rpartition("/")[2]
    sure = "archive" in scope.fetched and (
        name.endswith((".sh", ".py", ".run", ".bin", ".pl"))
        or name in ("install", "setup", "run", "installer")
    )
    walk.emit("execute", program, "remote" if sure else "fetched")


def runs_things(name: str) -> bool:
    """Whether a command of that name is read for what it does."""
    return name in HANDLERS or name in _OTHERS or name.startswith("mkfs")


_OTHERS = frozenset(
    "wipefs blkdiscard sgdisk fdisk parted sfdisk diskutil zpool zfs cryptsetup nvme dropdb iptables nft ufw "
    "setenforce kill pkill killall history unset systemctl service terraform tofu pulumi userdel vssadmin "
    "timeshift borg restic lvremove vgremove pvremove hdparm mdadm stress stress-ng reboot shutdown".split()
)


def _alias(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk a command by another name, once."""
    from caro.shell import quick

    text = scope.aliases[name]
    inner = scope.copy()
    inner.aliases = {other: value for other, value in scope.aliases.items() if other != name}
    script = quick.parse(text)
    if script is None or len(script.pipelines) != 1 or len(script.pipelines[0].commands) != 1:
        return walk.program(Flow(text), args[0], inner)
    words = [args[0].cut(word.value or "") for word in script.pipelines[0].commands[0].words]
    return walk.argv([*words, *args[1:]], inner, stdin)


def _stored(path: str, scope: Scope) -> Flow | None:
    """Return the text of a program file that this command line has written before."""
    if not scope.files:
        return None
    if "/" in path:
        return scope.files.get(placed(path, scope.cwd))
    folders = (
        "/usr/local/bin/",
        "/usr/bin/",
        "/bin/",
        "/usr/local/sbin/",
        HOME + "/bin/",
        HOME + "/.local/bin/",
    )
    found = next((scope.files[one + path] for one in folders if one + path in scope.files), None)
    return found if found is not None and (found.remote or found.decoded) else None


def _own(path: str) -> bool:
    """Whether a command is called by a path into the project or the home."""
    if path.endswith((".py", ".sh", ".js", ".ts", ".rb", ".pl", ".php")) and "/" not in path:
        return True
    return "/" in path and classify(path) in ("below", "home_part", "parent")


def _name(walk: Walk, first: Arg) -> str:
    """Return the command's name without its folder; an unknown one is noted."""
    name = first.text
    if first.glob and any(mark in name for mark in "*?["):
        walk.emit("unresolved_command", first)
        return _match(name.rpartition("/")[2])
    if UNKNOWN in name:
        # The unknown part may be empty: `r${x}m` is then rm.
        walk.emit("unresolved_command", first)
        name = name.replace(UNKNOWN, "")
    name = name.rpartition("/")[2]
    return name.removesuffix(".exe")


def _guess(args: list[Arg]) -> str:
    """Return the command that the arguments of an unknown one suggest, if they suggest a dangerous one."""
    texts = [arg.text for arg in args[1:]]
    if any(text[:1] == "-" and {"r", "f"} <= set(text.lower()) and len(text) < 6 for text in texts):
        return "rm"
    if any(text.startswith("of=/dev/") for text in texts):
        return "dd"
    return "chmod" if "-R" in texts and any(text.isdigit() for text in texts) else ""


def _match(pattern: str) -> str:
    """Return the most dangerous command that a glob in command position can stand for."""
    from caro.safety.valuables import matches

    for name in (
        "rm",
        "dd",
        "shred",
        "mkfs",
        "chmod",
        "chown",
        "bash",
        "sh",
        "curl",
        "wget",
        "nc",
        "mv",
        "cp",
        "cat",
    ):
        if matches(name, pattern):
            return name
    return ""


def _call(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk the body of a function of this command line, once per nesting."""
    if walk.programs >= MAX_PROGRAMS:
        walk.emit("too_complex", walk.place(args))
        return Flow()
    walk.programs += 1
    body = scope.functions[name]
    inner = scope.copy()
    del inner.functions[name]  # recursion adds nothing that the first round does not show
    for index, arg in enumerate(args, 1):
        inner.variables[str(index)] = arg.flow
    everything = " ".join(arg.text for arg in args)
    inner.variables["@"] = inner.variables["*"] = Flow(everything)
    span = (args[0].start, args[-1].end) if args else None
    out = walk.script(body, inner, stdin, span)
    walk.programs -= 1
    return out
