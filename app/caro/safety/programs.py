"""Interpreters: shells and languages that are given a program as text, as a file or through a pipe."""

from __future__ import annotations

from caro.safety.clearing import stands_back
from caro.safety.filters import filtered, keeps_every_line
from caro.safety.flow import Arg, Flow
from caro.safety.foreign import judge
from caro.safety.paths import UNKNOWN, classify, placed
from caro.safety.settings import weakens_by_edit
from caro.safety.sharing import serves, shared
from caro.safety.valuables import guarded, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

SHELLS = ("sh", "bash", "zsh", "dash", "ksh", "ash", "mksh", "fish", "csh", "tcsh", "rbash")
_LANGUAGES = (
    "python python2 python3 python3.11 python3.12 python3.13 perl perl5 ruby node nodejs deno "
    "bun php lua Rscript "
    "tclsh osascript julia ghci irb jshell pypy pypy3 gawk awk mawk nawk "
    "groovy swift elixir erl kotlin scala clojure clj crystal sbcl clisp guile racket ocaml octave "
    "gnuplot ghc "
    "R runghc luajit tcl iex nim raku janet"
).split()


_LONG = ("erl", "java", "groovy", "kotlin", "scala", "ghc", "swift", "elixir", "iex")
"""Their options of several letters are no clusters."""


def shell(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`sh -c TEXT`, `sh FILE`, `sh -s`, or a program through the pipe."""
    at = 0
    code = False
    while at < len(args) and args[at].text[:1] in ("-", "+") and len(args[at].text) > 1:
        text = args[at].text
        at += 1
        if text == "--":
            break
        if text in ("--rcfile", "--init-file") and at < len(args):
            script_file(walk, args[at], scope, None)
        if text in ("-o", "+o", "-O", "+O", "--rcfile", "--init-file"):
            at += 1
        elif not text.startswith("--") and "c" in text[1:]:
            code = True
        elif text == "-n" and at < len(args) and "+n" not in [arg.text for arg in args]:
            return Flow()  # it only looks whether the program is well formed
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
    if arg.text in ("-", "/dev/stdin") or arg.text.startswith(("/dev/fd/", "/proc/self/fd/")):
        return walk.program(stdin or Flow(), arg, scope)
    known = scope.files.get(placed(arg.text, scope.cwd))
    if known is not None:
        return walk.program(known, arg, scope)
    if "://" in arg.text or arg.text.startswith(("/dev/tcp/", "/dev/udp/")):
        walk.emit("execute", arg, "remote")
    elif UNKNOWN in arg.text:
        walk.emit("execute", arg, "unknown")
    else:
        from caro.safety.commands import fetched

        walk.emit("execute", arg, "file")
        fetched(walk, arg, scope)
    return Flow()


def source(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`source FILE` and `. FILE`."""
    return script_file(walk, args[0], scope, stdin) if args else Flow("")


# Options with which an interpreter only reads the program.
_CHECKS = {"php": "-l", "perl": "-c", "ruby": "-c", "node": "--check -c"}


def language(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`python -c TEXT`, `perl -e TEXT`, `awk TEXT`, a script file, or a program through the pipe."""
    awk = name.endswith("awk")
    code = _code(name, args)
    if code is not None and code.text == "httpd" and name == "ruby":
        code = None
    if code is not None:
        _edits(walk, name, args, code, scope)
        if not awk and code.text.lstrip().startswith(("!", ":!")):
            return walk.program(code.flow.tainted(code.text.lstrip(": !")), code, scope)
        if awk:
            _awk_data(walk, args, code, scope, stdin)
            if stdin is not None and stdin.known and "system" in code.text:
                code = code.cut(_with_fields(code.text, stdin.text or ""))
        elif stdin is not None and stdin.known and "$_" in code.text and name.rstrip("5") in ("perl", "ruby"):
            # `perl -ne` runs for each line of what comes in.
            if any(
                mark in code.text
                for mark in ("system $_", "exec $_", "system($_", "exec($_", "`$_`", "system;")
            ):
                walk.program(stdin, code, scope)
            code = code.cut(code.text.replace("$_", (stdin.text or "").strip()))
        out = judge(walk, code, scope, name, stdin)
        if awk and stdin is not None and stdin.text == "" and '"' not in code.text:
            return Flow("", paths=stdin.paths)  # it lets through or leaves out, and adds nothing
        if awk and stdin is not None and stdin.known:
            out.text = filtered(name, [arg.text for arg in args], stdin.text or "")
        if awk and stdin is not None and keeps_every_line(name, [arg.text for arg in args]):
            out.paths = stdin.paths
        return out
    if awk:
        file = next((args[i + 1] for i, arg in enumerate(args[:-1]) if arg.text == "-f"), None)
        if file is not None:
            flow = stdin or Flow() if file.text == "-" else walk.file(file, scope)
            if flow.text is not None or flow.remote or flow.decoded:
                judge(walk, Arg(flow, file.start, file.end), scope, name, None)
        return Flow(None, paths=stdin.paths if stdin else ())
    if name in _CHECKS:
        ahead = next((i for i, arg in enumerate(args) if arg.text[:1] != "-"), len(args))
        if stands_back(_CHECKS[name], "-w -T -W -n -p", name, [arg.text for arg in args[:ahead]]):
            return Flow()
    operands = [arg for arg in args if not arg.text.startswith("-") or arg.process]
    if name in ("deno", "bun") and operands and operands[0].text == "run":
        operands = operands[1:]
    module = next((args[i + 1] for i, arg in enumerate(args[:-1]) if arg.text == "-m"), None)
    if module is not None:
        if module.text in ("pip", "pipx", "uv", "ansible", "awscli"):
            return walk.argv([module, *args[args.index(module) + 1 :]], scope, stdin)
        if module.text == "base64" and stdin is not None:
            return walk.argv([module.cut("base64"), *args[args.index(module) + 1 :]], scope, stdin)
        serves(walk, module.text, args[args.index(module) + 1 :], scope)
        return Flow()
    if name == "ruby" and any(arg.text == "-run" for arg in args):
        rest = [arg for arg in operands if arg.text != "httpd"]
        shared(walk, walk.place(rest or args), rest[0].text if rest else ".", False, scope)
        return Flow()
    if name == "php" and any(arg.text.startswith("-S") for arg in args):
        serves(walk, name, args, scope)
        return Flow()
    if operands and args[0].text != "-":
        first = operands[0]
        if first.text.startswith(("/dev/fd/", "/dev/stdin", "/proc/self/fd")) and stdin is not None:
            first = Arg(stdin, first.start, first.end, process=True)
        known = first.flow if first.process else scope.files.get(placed(first.text, scope.cwd))
        if "://" in first.text:
            walk.emit("execute", first, "remote")
        elif known is not None and (known.remote or known.decoded):
            walk.emit("execute", operands[0], "remote" if known.remote else "decoded")
        elif known is not None and known.text is not None:
            return judge(walk, Arg(known, operands[0].start, operands[0].end), scope, name, None)
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
            return judge(walk, Arg(stdin, where.start, where.end), scope, name, None)
    return Flow()


def _with_fields(code: str, text: str) -> str:
    """Put the first line's fields into an awk program, as strings."""
    line = text.split("\n")[0].replace('"', "'")
    fields = [line, *line.split()][:10]
    for number in range(len(fields) - 1, -1, -1):
        code = code.replace(f"${number}", f' "{fields[number]}" ')
    return code


def _awk_data(walk: Walk, args: list[Arg], code: Arg, scope: Scope, stdin: Flow | None) -> None:
    """What awk reads, and what it runs of that: `awk '{system($0)}'`, `awk -v c=… 'BEGIN{system(c)}'`."""
    runs = "system(" in code.text or "| getline" in code.text or '| "' in code.text
    for arg in args:
        if arg.start == code.start and arg.text == code.text:
            continue
        kind = secret(arg.text)
        if kind:
            walk.emit("show_secret", arg, kind)
        if runs and "=" in arg.text:
            walk.program(arg.flow.tainted(arg.text.partition("=")[2]), arg, scope)
    if runs and stdin is not None and ("$" in code.text or "print|" in code.text.replace(" ", "")):
        walk.program(stdin, code, scope)


def _edits(walk: Walk, name: str, args: list[Arg], code: Arg, scope: Scope) -> None:
    """`perl -i -pe CODE FILES`, `ruby -i`, `gawk -i inplace`: the files are changed in place."""
    texts = [arg.text for arg in args]
    cluster = any(text[:1] == "-" and "i" in text.partition("e")[0] and text[:2] != "--" for text in texts)
    if name.rstrip("5") not in ("perl", "ruby", "gawk", "awk") or not cluster or "-Mi" in texts:
        return
    for arg in args:
        if arg.text[:1] == "-" or (arg.start, arg.text) == (code.start, code.text) or arg.text == "inplace":
            continue
        kept = guarded(arg.text, scope.cwd)
        place = classify(arg.text, arg.glob, scope.cwd)
        walk.emit("edit", arg, kept or place)
        if (kept or place.startswith("system")) and weakens_by_edit(code.text):
            walk.emit("weaken", arg)


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
        if text in ("--eval", "-eval", "--execute", "-p", "--print", "--command") or (
            text == "-c" and name in ("guile", "raku")
        ):
            return args[index + 1] if index + 1 < len(args) else None
        if text in ("eval", "-") and index == 0 and text == "eval":
            return args[1] if len(args) > 1 else None
        if not text.startswith("-") or text.startswith("--"):
            if not text.startswith("-"):
                return None
            continue
        if len(text) > 3 and name in _LONG:
            continue
        for place, letter in enumerate(text[1:], 2):
            if letter in letters:
                if text[place:]:
                    return arg.cut(text[place:])
                return args[index + 1] if index + 1 < len(args) else None
            if letter in "mIWMrFC":
                break
    return None


def editor(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`vim -c ':!TEXT'`, `git -c alias.x='!TEXT'`: a program behind an exclamation mark."""
    values = [args[i + 1] for i, arg in enumerate(args[:-1]) if arg.text in ("-c", "--cmd", "-sc", "-S")]
    values += [arg for arg in args if arg.text.startswith(("+!", "+:!"))]
    if name == "git":
        from caro.safety.recipes import hooked

        git_programs(walk, args, scope, stdin)
        hooked(walk, walk.place(args), scope)
        texts = [arg.text for arg in args]
        if "clone" in texts[:2]:
            scope.fetched.append("clone")
        if texts == ["rev-parse", "--show-toplevel"]:
            return Flow(".\n")
    if stdin is not None and stdin.text is not None:
        for line in stdin.text.split("\n"):
            if line.startswith(("!", ":!")):
                walk.program(Flow(line.lstrip(":!")), walk.place(args), scope)
    if name in ("emacs", "vim", "nvim", "vi", "ex"):
        for index, arg in enumerate(args[:-1]):
            if arg.text in ("--eval", "-eval", "-c", "--cmd") and "(" in args[index + 1].text:
                judge(walk, args[index + 1], scope, name, None)
    scripted = bool(values) or stdin is not None or any(arg.text.startswith("-s") for arg in args)
    for arg in args if scripted and name != "git" else ():
        kept = guarded(arg.text, scope.cwd)
        if kept and arg not in values:
            walk.emit("edit", arg, kept)
    for value in values:
        before, mark, code = value.text.partition("!")
        if mark:
            walk.program(value.flow.tainted(code), value, scope)
        elif name == "git" and before.partition("=")[0].lower() in _GIT_PROGRAMS:
            walk.program(value.flow.tainted(before.partition("=")[2]), value, scope)
    return Flow(None, paths=("cwd?",))


_GIT_VALUES = (
    "-x",
    "--exec",
    "--extcmd",
    "--upload-pack",
    "--receive-pack",
    "--tree-filter",
    "--index-filter",
    "--msg-filter",
    "--env-filter",
    "--open-files-in-pager",
    "--pager",
)


def git_programs(walk: Walk, args: list[Arg], scope: Scope, stdin: Flow | None) -> None:
    """What git is told to run: `bisect run …`, `submodule foreach …`, `rebase --exec …`, `clone ext::…`."""
    texts = [arg.text for arg in args]
    # `git clean -x` is no `rebase -x`; a branch called clean is one more word.
    sub = [
        text
        for before, text in zip(["", *texts], texts, strict=False)
        if text[:1] != "-" and before not in ("-C", "-c")
    ][:1]
    for first, second in (("bisect", "run"), ("submodule", "foreach")):
        if first in texts and second in texts[texts.index(first) :]:
            rest = args[texts.index(second) + 1 :]
            rest = rest[1:] if rest and rest[0].text in ("--recursive", "--quiet") else rest
            if len(rest) == 1:
                walk.program(rest[0].flow, rest[0], scope)
            elif rest:
                walk.argv(rest, scope, None)
    if "config" in texts[:2] and len(texts) > 2:
        key, value = texts[-2].lower(), args[-1]
        if value.text[:1] == "!" or key in _GIT_PROGRAMS:
            walk.program(value.flow.tainted(value.text.lstrip("!")), value, scope)
    for index, arg in enumerate(args):
        option, equals, value_text = arg.text.partition("=")
        if option in _GIT_VALUES and sub != ["clean"]:
            if equals:
                walk.program(arg.flow.tainted(value_text), arg, scope)
            elif index + 1 < len(args):
                walk.program(args[index + 1].flow, args[index + 1], scope)
        elif arg.text.startswith("ext::"):
            walk.program(arg.flow.tainted(arg.text[5:].replace("% ", "\\ ")), arg, scope)


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
