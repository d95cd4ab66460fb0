"""Interpreters: shells and languages that are given a program as text, as a file or through a pipe."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow, join
from caro.safety.paths import UNKNOWN, classify, normal, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

SHELLS = ("sh", "bash", "zsh", "dash", "ksh", "ash", "mksh", "fish", "csh", "tcsh", "rbash")
_LANGUAGES = (
    "python python2 python3 python3.11 python3.12 python3.13 perl perl5 ruby node nodejs deno "
    "bun php lua Rscript "
    "tclsh osascript julia ghci irb jshell pypy pypy3 gawk awk mawk nawk"
).split()


def shell(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`sh -c TEXT`, `sh FILE`, `sh -s`, or a program through the pipe."""
    at = 0
    code = False
    while at < len(args) and args[at].text[:1] in ("-", "+") and len(args[at].text) > 1:
        text = args[at].text
        at += 1
        if text == "--":
            break
        if text in ("-o", "+o", "-O", "+O", "--rcfile", "--init-file"):
            at += 1
        elif not text.startswith("--") and "c" in text[1:]:
            code = True
        elif text == "-s":
            break
    rest = args[at:]
    where = walk.place(args)
    if code and rest:
        inner = scope.copy()
        for index, arg in enumerate(rest[1:]):
            inner.variables[str(index)] = arg.flow
        inner.variables["@"] = inner.variables["*"] = Flow(" ".join(arg.text for arg in rest[2:]))
        return walk.program(rest[0].flow, rest[0], inner)
    if rest and "-s" not in [arg.text for arg in args[:at]]:
        return script_file(walk, rest[0], scope, stdin)
    if stdin is not None:
        out = walk.program(stdin, where, scope)
        return out if stdin.text is not None else Flow(None, secret="shell")
    return Flow(None, secret="shell")


def script_file(walk: Walk, arg: Arg, scope: Scope, stdin: Flow | None) -> Flow:
    """Walk a script file given by name, as far as its text is known."""
    if arg.process:
        return walk.program(arg.flow, arg, scope)
    if arg.text in ("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"):
        return walk.program(stdin or Flow(), arg, scope)
    known = scope.files.get(normal(arg.text))
    if known is not None:
        return walk.program(known, arg, scope)
    if "://" in arg.text:
        walk.emit("execute", arg, "remote")
    elif UNKNOWN in arg.text:
        walk.emit("execute", arg, "unknown")
    else:
        walk.emit("execute", arg, "file")
    return Flow()


def source(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`source FILE` and `. FILE`."""
    return script_file(walk, args[0], scope, stdin) if args else Flow("")


# Options with which an interpreter only reads the program.
_CHECKS = {"php": ("-l",), "perl": ("-c",), "ruby": ("-c",), "node": ("--check", "-c")}
_RUNS = (
    "system",
    "popen",
    "exec",
    "spawn",
    "subprocess",
    "shell",
    "`",
    "child_process",
    "qx",
    "%x",
    "do shell",
)
_DELETES: tuple[str, ...] = (
    "rmtree",
    "unlink",
    "rmdir",
    "rm_rf",
    "rm_r",
    "remove_tree",
    "rmSync",
    "removedirs",
    "os.remove",
    "rimraf",
)
_DELETES += ("FileUtils.rm", "File.delete", "unlinkSync", "fs.rm", "remove_entry")
_OPENS_SOCKET = ("socket", "TCPSocket", "fsockopen", "net.connect", "net.Socket", "/inet/tcp", "IO::Socket")
_FETCHES = (
    "urlopen",
    "urllib",
    "requests.",
    "http.get",
    "https.get",
    "fetch(",
    "file_get_contents",
    "LWP",
    "open-uri",
)
_EVALUATES = (
    "exec(",
    "eval(",
    "exec ",
    "eval ",
    "Function(",
    "compile(",
    "instance_eval",
    "system(",
    "loads(",
)
_DECODES = (
    "b64decode",
    "base64",
    "fromhex",
    "codecs",
    "decode('",
    'decode("',
    "unhexlify",
    "atob(",
    "pack(",
    "rot13",
)
_FORKS = ("os.fork", "fork while", "fork()", "fork and", "fork;")
_WRITES = (
    "'w'",
    '"w"',
    "'wb'",
    '"wb"',
    "'a'",
    '"a"',
    "writeFile",
    "File.write",
    "chmod",
    "chown",
    "truncate",
    "> ",
)


def language(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`python -c TEXT`, `perl -e TEXT`, `awk TEXT`, a script file, or a program through the pipe."""
    awk = name.endswith("awk")
    code = _code(name, args)
    if code is not None:
        return _judge(walk, code, scope, awk)
    if awk:
        return Flow(None, paths=stdin.paths if stdin else ())
    if any(arg.text in _CHECKS.get(name, ()) for arg in args):
        return Flow()
    operands = [arg for arg in args if not arg.text.startswith("-") or arg.process]
    module = next((args[i + 1] for i, arg in enumerate(args[:-1]) if arg.text == "-m"), None)
    if module is not None:
        walk.emit("ordinary" if module.text != "http.server" else "open_port", module, name)
        return Flow()
    if operands and args[0].text != "-":
        if operands[0].process or operands[0].text.startswith("/dev/"):
            return script_file(walk, operands[0], scope, stdin)
        known = scope.files.get(normal(operands[0].text))
        if known is not None and (known.remote or known.decoded):
            walk.emit("execute", operands[0], "remote" if known.remote else "decoded")
        elif known is not None and known.text is not None:
            return _judge(walk, Arg(known, operands[0].start, operands[0].end), scope, awk)
        else:
            walk.emit("execute", operands[0], "unknown" if UNKNOWN in operands[0].text else "file")
        return Flow()
    if stdin is not None:
        where = walk.place(args)
        if stdin.remote or stdin.decoded:
            walk.emit("execute", where, "remote" if stdin.remote else "decoded")
        elif stdin.text is None:
            walk.emit("execute", where, "file" if "file" in stdin.paths else "unknown")
        else:
            return _judge(walk, Arg(stdin, where.start, where.end), scope, awk)
    return Flow()


def _code(name: str, args: list[Arg]) -> Arg | None:
    """Return the argument that is a program, if there is one."""
    if name.endswith("awk"):
        at = 0
        while at < len(args):
            text = args[at].text
            if text in ("-F", "-v", "-f"):
                at += 2
                continue
            if not text.startswith("-") or text == "-":
                return args[at]
            at += 1
        return None
    letters = {"php": "r", "python": "c"}.get(
        name.rstrip("0123456789."), "eE" if name != "osascript" else "e"
    )
    for index, arg in enumerate(args):
        text = arg.text
        if text in ("--eval", "-p", "--print", "--command"):
            return args[index + 1] if index + 1 < len(args) else None
        if text in ("eval", "-") and index == 0 and text == "eval":
            return args[1] if len(args) > 1 else None
        if not text.startswith("-") or text.startswith("--"):
            if not text.startswith("-"):
                return None
            continue
        for place, letter in enumerate(text[1:], 2):
            if letter in letters:
                if text[place:]:
                    return arg.cut(text[place:])
                return args[index + 1] if index + 1 < len(args) else None
            if letter in "mIWMrFC":
                break
    return None


def _judge(walk: Walk, code: Arg, scope: Scope, awk: bool) -> Flow:
    """Note what a program in another language does, from the calls and the strings in it."""
    text = code.text
    if code.flow.remote or code.flow.decoded:
        walk.emit("execute", code, "remote" if code.flow.remote else "decoded")
    runs = any(mark in text for mark in _RUNS)
    strings = _strings(text)
    if any(mark in text for mark in _FORKS) and ("while" in text or "for" in text):
        walk.emit("fork_bomb", code)
    if any(mark in text for mark in _OPENS_SOCKET) and (
        runs or "dup2" in text or "/bin/" in text or "pty" in text
    ):
        walk.emit("reverse_shell", code)
    if any(mark in text for mark in _FETCHES) and any(mark in text for mark in _EVALUATES):
        walk.emit("execute", code, "remote")
    elif any(mark in text for mark in _DECODES) and any(mark in text for mark in _EVALUATES):
        walk.emit("execute", code, "decoded")
    for string in strings:
        if any(mark in text for mark in _DELETES):
            place = classify(string, False, scope.cwd)
            if place != "below" or "/" in string or "." in string:
                walk.emit("delete", code, place, "recursive", "force")
        if runs and " " in string:
            walk.program(Flow(string), code, scope)
        if secret(string) and ("open" in text or "read" in text):
            walk.emit("show_secret", code, secret(string))
        if "/dev/" in string and any(mark in text for mark in _WRITES):
            walk.emit("write", code, classify(string), "replace")
    if runs and len(strings) > 1 and not any(" " in string for string in strings):
        walk.program(join([piece for one in strings for piece in (Flow(one), Flow(" "))]), code, scope)
    changes = runs or any(mark in text for mark in (*_DELETES, *_WRITES, *_OPENS_SOCKET))
    if awk and ("getline" in text or "|" in text):
        for string in strings:
            walk.program(Flow(string), code, scope)
    if awk:
        changes = "system" in text or "|" in text.replace("||", "") or "print >" in text or '> "' in text
    if changes:
        walk.emit("ordinary", code, "program")
    if UNKNOWN in text and (runs or text.strip(UNKNOWN + " \n") == ""):
        walk.emit("execute", code, "unknown")
    return Flow()


def _strings(text: str) -> list[str]:
    """Return the string literals of a program, whatever its language; at most forty."""
    out: list[str] = []
    at = 0
    while at < len(text) and len(out) < 40:
        char = text[at]
        if char in "'\"`":
            close = at + 1
            while close < len(text) and text[close] != char:
                close += 2 if text[close] == "\\" else 1
            out.append(text[at + 1 : close].replace("\\" + char, char))
            at = close
        at += 1
    return [one for one in out if one]


def editor(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`vim -c ':!TEXT'`, `git -c alias.x='!TEXT'`: a program behind an exclamation mark."""
    values = [args[i + 1] for i, arg in enumerate(args[:-1]) if arg.text in ("-c", "--cmd")]
    values += [arg for arg in args if arg.text.startswith(("+!", "+:!"))]
    if stdin is not None and stdin.text is not None:
        for line in stdin.text.split("\n"):
            if line.startswith(("!", ":!")):
                walk.program(Flow(line.lstrip(":!")), walk.place(args), scope)
    for value in values:
        before, mark, code = value.text.partition("!")
        if mark:
            walk.program(value.flow.tainted(code), value, scope)
        elif name == "git" and before.partition("=")[0].lower() in _GIT_PROGRAMS:
            walk.program(value.flow.tainted(before.partition("=")[2]), value, scope)
    if name == "git":
        from caro.safety import harmless

        if not harmless.is_reading(name, [arg.text for arg in args]) and args:
            walk.emit("ordinary", args[0], name)
    else:
        walk.emit("ordinary", walk.place(args), name)
    return Flow(None, paths=("cwd?",))


_GIT_PROGRAMS = (
    "core.pager",
    "core.sshcommand",
    "core.editor",
    "core.fsmonitor",
    "diff.external",
    "core.hookspath",
)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(SHELLS, shell),
    **dict.fromkeys(_LANGUAGES, language),
    **dict.fromkeys(("vim", "vi", "nvim", "view", "ex", "ed", "emacs", "git"), editor),
    "source": source,
    ".": source,
}
