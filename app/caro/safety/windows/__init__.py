"""PowerShell and cmd, each read with a small tokenizer of its own.

They are reached when the person says so (`--shell`), when another shell starts one of them, or when a command
is clearly theirs. What is not known here is moderate at least: not knowing a program is no reason to call it
safe.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow, join
from caro.safety.paths import UNKNOWN
from caro.safety.windows.names import parameter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk
    from caro.safety.windows.powershell import PowerShell

MAX_PROGRAMS = 12
_WITH_VALUE = (
    "executionpolicy windowstyle version inputformat outputformat configurationname workingdirectory".split()
)


def program(walk: Walk, flow: Flow, where: Arg, kind: str, inside: PowerShell | None = None) -> Flow:
    """Walk text that PowerShell or cmd is given as a program."""
    if flow.remote:
        walk.emit("execute", where, "remote")
    if flow.decoded:
        walk.emit("execute", where, "decoded")
    text = flow.text
    if text is None or not text.replace(UNKNOWN, "").strip():
        if not flow.remote and not flow.decoded:
            walk.emit("execute", where, "file" if "file" in flow.paths else "unknown")
        return Flow()
    if walk.programs >= MAX_PROGRAMS:
        walk.emit("too_complex", where)
        return Flow()
    walk.programs += 1
    if UNKNOWN in text:
        walk.emit("execute", where, "unknown")
    out = _walked(walk, text, (where.start, where.end), kind, inside)
    walk.programs -= 1
    return out


def _walked(
    walk: Walk, text: str, at: tuple[int, int] | None, kind: str, inside: PowerShell | None = None
) -> Flow:
    if kind == "cmd":
        from caro.safety.windows.cmd import Cmd

        return Cmd(walk, at).text(text)
    from caro.safety.windows.powershell import PowerShell

    runner = PowerShell(walk, at)
    if inside is not None:
        runner.variables = inside.variables
    return runner.text(text)


def whole(walk: Walk, command: str, kind: str) -> None:
    """Walk a typed command of `kind` (`powershell` or `cmd`)."""
    _walked(walk, command, None, kind)


def shell(
    walk: Walk,
    name: str,
    args: list[Arg],
    scope: Scope,
    stdin: Flow | None,
    span: tuple[int, int] | None = None,
) -> Flow:
    """Walk `powershell …`, `pwsh …`, `cmd /c …`, and the programs that start another one."""
    from caro.safety.windows import common

    where = args[0] if args else walk.place(args) if walk.effects else Arg(Flow(""), *(span or (0, 1)))
    span = span or (where.start, args[-1].end if args else where.end)
    if name == "wsl":
        rest = [arg for arg in args if arg.text not in ("-e", "--exec", "--")]
        return walk.argv(rest, scope, stdin) if rest else Flow()
    if name == "runas":
        walk.emit("as_root", where)
        return program(walk, args[-1].flow, args[-1], "cmd") if args else Flow()
    if name == "forfiles":
        common.run(walk, name, span, args)
        for index, arg in enumerate(args[:-1]):
            if arg.text.lower() == "/c":
                return program(walk, args[index + 1].flow, args[index + 1], "cmd")
        return Flow()
    if name == "cmd":
        return _cmd(walk, args, stdin, where)
    return _powershell(walk, args, stdin, where)


def _text(args: list[Arg]) -> tuple[Flow, Arg]:
    where = Arg(Flow(""), args[0].start, max(arg.end for arg in args))
    return join([piece for arg in args for piece in (arg.flow, Flow(" "))]), where


def _cmd(walk: Walk, args: list[Arg], stdin: Flow | None, where: Arg) -> Flow:
    for index, arg in enumerate(args):
        switch = arg.text.lower()
        if switch[:2] in ("/c", "/k", "/r") or switch[:3] in ("//c", "//k"):
            rest = args[index + 1 :]
            glued = arg.text.lstrip("/")[1:]
            if glued:
                rest = [arg.cut(glued), *rest]
            if not rest:
                break
            flow, where = _text(rest)
            return program(walk, flow, where, "cmd")
    return program(walk, stdin, where, "cmd") if stdin is not None else _opened(walk, where)


def _powershell(walk: Walk, args: list[Arg], stdin: Flow | None, where: Arg) -> Flow:
    at = 0
    while at < len(args):
        arg = args[at]
        at += 1
        if arg.text[:1] not in ("-", "/") or len(arg.text) < 2:
            at -= 1
            break
        name = parameter(arg.text, of_shell=True)
        if arg.text.lower().startswith(("-ex", "-ep")):
            name = "executionpolicy"
        if name.startswith("enc") or name in ("encodedcommand", "e", "ec"):
            if at >= len(args):
                break
            from caro.safety.windows.decoding import base64

            return program(walk, base64(args[at].flow), args[at], "powershell")
        if name in ("command", "commandwithargs"):
            break
        if name == "file":
            if at < len(args):
                walk.emit("execute", args[at], "remote" if "://" in args[at].text else "file")
            return Flow()
        if name in _WITH_VALUE:
            at += 1
    rest = args[at:]
    if rest and rest[0].text != "-":
        flow, where = _text(rest)
        text = (flow.text or "").strip()
        if text[:1] == "{" and text[-1:] == "}":
            flow = flow.tainted(text[1:-1])
        return program(walk, flow, where, "powershell")
    return program(walk, stdin, where, "powershell") if stdin is not None else _opened(walk, where)


def _opened(walk: Walk, where: Arg) -> Flow:
    """A shell that waits for its reader, or for whatever is connected to it."""
    walk.emit("ordinary", where, "shell")
    return Flow(None, secret="shell")


def foreign(walk: Walk, name: str, args: list[Arg], where: Arg) -> bool:
    """Walk a command of PowerShell or cmd that a Unix shell would look for; False where it is none."""
    from caro.safety.windows.signs import CMDLETS

    low = name.lower()
    kind = "powershell" if low in CMDLETS else "cmd" if low in _DELETES else ""
    if not kind or walk.programs >= MAX_PROGRAMS:
        return False
    text = " ".join([low, *(_spelled(arg.text, kind) for arg in args)])
    walk.programs += 1
    _walked(walk, text, (where.start, max([where.end, *(arg.end for arg in args)])), kind)
    walk.programs -= 1
    return True


_DELETES = ("del", "erase", "rd")


def _spelled(text: str, kind: str) -> str:
    """Return a word as the other shell would need it to read the same."""
    if text and not any(char in text for char in " \t\n'\"`;|&(){}<>,#@^"):
        return text
    return f'"{text}"' if kind == "cmd" else "'" + text.replace("'", "''") + "'"


def handler(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk `powershell`, `pwsh` or `cmd` started by a Unix shell."""
    return shell(walk, name, args, scope, stdin)
