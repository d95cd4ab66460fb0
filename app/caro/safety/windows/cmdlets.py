"""The cmdlets whose arguments decide how bad they are; the others are judged by the rules' table alone."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow, join
from caro.safety.paths import UNKNOWN
from caro.safety.windows import common
from caro.safety.windows.names import parameter
from caro.safety.windows.places import place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.safety.windows.powershell import PowerShell
    from caro.safety.windows.powershell_syntax import Word

    Handler = Callable[["Call"], Flow]

_WITH_VALUE = frozenset(
    "path literalpath filter include exclude erroraction value name encodedcommand "
    "command file executionpolicy "
    "windowstyle argumentlist filepath verb scriptblock computername outfile uri "
    "destination itemtype message "
    "driveletter number property".split()
)
_NO_TARGET = frozenset(
    "filter include exclude erroraction windowstyle executionpolicy itemtype name verb destination".split()
)


class Call:
    """One call with its arguments worked out."""

    def __init__(
        self, shell: PowerShell, name: str, span: tuple[int, int], words: list[Word], stdin: Flow | None
    ) -> None:
        self.shell = shell
        self.walk = shell.walk
        self.name = name
        self.span = span
        self.words = words
        self.stdin = stdin
        self.named: dict[str, Arg | None] = {}
        self.values: list[Arg] = []
        self.spelled: list[Arg] = []
        """Every argument, parameters by their full name: what the rules compare."""
        self.all: list[Arg] = []
        waiting = ""
        for word in words:
            if word.bare.lstrip("123456*<>&") == "" and word.bare[-1:] in (">", "<"):
                waiting = ">" if word.bare[-1:] == ">" else "<"
                continue
            arg = shell.arg(word)
            self.all.append(arg)
            first = word.parts[0]
            dashed = first.kind == "text" and not first.quoted and first.text[:1] == "-" and len(arg.text) > 1
            if waiting in (">", "<"):
                if waiting == ">":
                    common.write(self.walk, arg, stdin or Flow(), "replace")
                waiting = ""
            elif dashed and arg.text[1:2].isalpha():
                head, colon, value = arg.text.partition(":")
                name = parameter(head)
                if name == "whatif" and colon and value.lower() not in ("$true", "true", "1"):
                    continue  # `-WhatIf:$false` does it after all
                self.spelled.append(arg.cut("-" + name))
                self.named[name] = arg.cut(value) if colon and value else None
                waiting = name if name in _WITH_VALUE and not value else ""
            elif waiting:
                self.named[waiting] = arg
                self.spelled.append(arg)
                if waiting not in _NO_TARGET:
                    self.values.append(arg)
                waiting = ""
            else:
                self.spelled.append(arg)
                self.values.append(arg)

    def has(self, *names: str) -> bool:
        """Tell whether one of the parameters was given."""
        return any(name in self.named for name in names)

    def note(self, *flags: str) -> None:
        """Note the call itself for the rules."""
        common.run(self.walk, self.name, self.span, self.spelled, *flags)

    @property
    def where(self) -> Arg:
        """The first argument, or the place of the call."""
        return self.all[0] if self.all else Arg(Flow(""), *self.span)


def remove(call: Call) -> Flow:
    """`Remove-Item`, `Clear-Content`, `Clear-Item`."""
    unix = [
        arg.text for arg in call.all if arg.text[:1] == "-" and arg.text.lower() in ("-rf", "-fr", "-r", "-f")
    ]
    if call.has("whatif"):
        call.walk.emit("ordinary", call.span, "whatif")
        return Flow("")
    flags = ["recursive"] if call.has("recurse") or any("r" in one.lower() for one in unix) else []
    flags += ["force"] if call.has("force") else []
    narrowed = ("some",) if call.has("include", "filter") else ()
    targets = list(call.values)
    if call.stdin is not None and not targets:
        targets = [Arg(call.stdin.tainted(UNKNOWN), *call.span)]
        flags += ["recursive"] if call.stdin.paths and "recursive" not in flags else []
    for arg in targets:
        for name in (arg.text or "").split("\n"):
            common.delete(call.walk, arg.cut(name) if name != arg.text else arg, *flags, *narrowed)
    if not targets:
        call.walk.emit("delete", call.span, "unknown", *flags)
    return Flow("")


def registry_value(call: Call) -> Flow:
    """`Remove-ItemProperty`, `Set-ItemProperty`, `New-ItemProperty`."""
    for arg in call.values[:1]:
        if place(arg.text) == "registry":
            flag = "delete" if call.name.startswith("remove") else "write"
            start = any(part in arg.text.lower() for part in ("\\run", "/run", "winlogon"))
            call.walk.emit("registry", arg, "start" if start else "key", flag)
    call.note()
    return Flow("")


def expression(call: Call) -> Flow:
    """`Invoke-Expression`: its argument, or what comes through the pipe, is a program."""
    texts = [arg.flow for arg in call.values] or ([call.stdin] if call.stdin is not None else [])
    call.note("known")
    if not texts:
        call.walk.emit("execute", call.span, "unknown")
        return Flow()
    return call.shell.run_text(join(texts), call.where)


def fetch(call: Call) -> Flow:
    """`Invoke-WebRequest`, `Invoke-RestMethod`: brings text in, or sends some."""
    out = call.named.get("outfile")
    method = next((arg.text.lower() for arg in call.all if arg.text.lower() in ("post", "put", "delete")), "")
    for arg in [*call.values, *([Arg(call.stdin, *call.span)] if call.stdin is not None else [])]:
        if arg.flow.secret:
            call.walk.emit("leak", arg, arg.flow.secret)
    if method or any(arg.text.lower() in ("-body", "-infile", "-form") for arg in call.all):
        call.walk.emit("send", call.where)
    call.note("known", "reads")
    if out is not None:
        common.write(call.walk, out, Flow(None, remote=True), "replace")
        return Flow("")
    return Flow(None, remote=True)


def start(call: Call) -> Flow:
    """`Start-Process NAME ARGUMENTS`."""
    verb = call.named.get("verb")
    if verb is not None and verb.text.lower() == "runas":
        call.walk.emit("as_root", verb)
    target = call.named.get("filepath") or next(iter(call.values), None)
    if target is None:
        return Flow()
    given = [arg for arg in call.values if arg is not target]
    if target.flow.remote:
        call.walk.emit("execute", target, "remote")
    if UNKNOWN in target.text:
        call.walk.emit("execute", target, "unknown")
    args = [arg.cut(piece) for arg in given for piece in _pieces(arg.text)]
    call.note("known")
    call.walk.emit("ordinary", target, "start")
    return common.program(call.walk, target.text, args, call.span, None)


def _pieces(text: str) -> list[str]:
    """Split an argument list, but leave the program of `/c` or `-Command` in one piece."""
    out = text.split()
    for index, piece in enumerate(out):
        if piece.lower() in ("/c", "/k", "-c", "-command") and index + 2 < len(out):
            return [*out[: index + 1], text.split(None, index + 1)[-1].strip("\"'")]
    return [piece.strip("\"'") for piece in out]


def block(call: Call) -> Flow:
    """`Invoke-Command`, `ForEach-Object`, `Start-Job`: run a script block."""
    call.note("known", *(("reads",) if call.name == "foreach-object" else ()))
    if call.name != "foreach-object":
        call.walk.emit("ordinary", call.where, call.name)
    call.shell.blocks(call.words, call.stdin)
    for arg in call.values:
        if UNKNOWN in arg.text and not any(
            part.kind == "block" for word in call.words for part in word.parts
        ):
            call.walk.emit("execute", arg, "unknown")
    return Flow()


def content(call: Call) -> Flow:
    """`Get-Content`."""
    call.note("known", "reads")
    return join([common.read(call.walk, arg) for arg in call.values] or [Flow()])


def write(call: Call) -> Flow:
    """`Set-Content`, `Add-Content`, `Out-File`, `New-Item`, `Tee-Object`."""
    target = call.named.get("path") or call.named.get("filepath") or next(iter(call.values), None)
    rest = [arg.flow for arg in call.values if arg is not target]
    if target is not None:
        add = call.name in ("add-content", "new-item") or call.has("append")
        common.write(
            call.walk, target, join(rest) if rest else call.stdin or Flow(), "append" if add else "replace"
        )
    call.note("known")
    if call.name not in ("tee-object", "out-file"):
        call.walk.emit("ordinary", call.where, "write")
    return Flow("")


def copy(call: Call) -> Flow:
    """`Copy-Item`, `Move-Item`, `Rename-Item`."""
    goal = call.named.get("destination") or (call.values[-1] if len(call.values) > 1 else None)
    if goal is not None and call.name != "rename-item":
        common.write(call.walk, goal, join([arg.flow for arg in call.values[:1]] or [Flow()]), "replace")
    for arg in call.values[:1]:
        if call.name == "copy-item":
            common.read(call.walk, arg)
        else:
            kind = place(arg.text)
            call.walk.emit("move", arg, kind, "recursive")
    call.note("known")
    call.walk.emit("ordinary", call.where, call.name)
    return Flow("")


CMDLETS: dict[str, Handler] = {
    **dict.fromkeys(("remove-item", "clear-content", "clear-item"), remove),
    **dict.fromkeys(("remove-itemproperty", "set-itemproperty", "new-itemproperty"), registry_value),
    "invoke-expression": expression,
    **dict.fromkeys(("invoke-webrequest", "invoke-restmethod", "start-bitstransfer"), fetch),
    "start-process": start,
    **dict.fromkeys(("invoke-command", "foreach-object", "start-job", "start-threadjob"), block),
    "get-content": content,
    **dict.fromkeys(("set-content", "add-content", "out-file", "new-item", "tee-object"), write),
    **dict.fromkeys(("copy-item", "move-item", "rename-item"), copy),
}
"""Cmdlets (full name, lower case) -> what walks them."""
