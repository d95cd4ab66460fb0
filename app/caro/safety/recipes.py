"""Tools that carry out what stands in a file of the project: make, npm scripts, hooks of git, editors' tasks.

Only files that the same command line wrote are known; what was there before is the project's own business.
"""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.foreign import judge
from caro.safety.launchers import guesses
from caro.safety.options import Options
from caro.safety.paths import placed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_MAKEFILES = (
    "GNUmakefile",
    "makefile",
    "Makefile",
    "justfile",
    "Justfile",
    ".justfile",
    "Taskfile.yml",
    "Rakefile",
)


def make(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`make -f FILE`, `make --eval=TEXT`: the recipes of a makefile that this command line wrote."""
    options = Options(args, "fCIjoWE", "file makefile directory eval")
    file = options.value("f", "file", "makefile")
    folder = options.value("C", "directory")
    rules = options.value("E", "eval")
    where = walk.place(args)
    if rules is not None:
        _recipes(walk, rules.flow.tainted(rules.text.replace("\\n", "\n")), rules, scope)
    if file is not None:
        _recipes(walk, stdin or Flow() if file.text == "-" else walk.file(file, scope), file, scope)
    else:
        for one in _MAKEFILES if scope.files else ():
            known = scope.files.get(placed((folder.text + "/" if folder else "") + one, scope.cwd))
            if known is not None:
                _recipes(walk, known, where, scope)
    return Flow()


def _recipes(walk: Walk, flow: Flow, where: Arg, scope: Scope) -> None:
    """Walk the command lines of a makefile."""
    for line in (flow.text or "").split("\n"):
        plain = line.strip().lstrip("@-+")
        if line[:1] in ("\t", " ") and plain:
            walk.program(flow.tainted(plain), where, scope)
            continue
        head, mark, after = line.partition(";")
        if mark and ":" in head:
            walk.program(flow.tainted(after.strip().lstrip("@-+")), where, scope)
        if "$(shell " in line:
            walk.program(flow.tainted(line.partition("$(shell ")[2].rpartition(")")[0]), where, scope)
    if flow.remote or flow.decoded:
        walk.program(flow, where, scope)


def scripts(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`npm run`, `npm install`, `npm exec -c TEXT`, `pnpm dlx PACKAGE`, and the scripts in a package.json."""
    texts = [arg.text for arg in args]
    sub = next((text for text in texts if text[:1] != "-"), "")
    guesses(walk, name, args, scope, stdin)
    if sub in ("exec", "x", "dlx"):
        return package(walk, name, args[texts.index(sub) + 1 :], scope, stdin)
    known = scope.files.get(placed("package.json", scope.cwd))
    if known is not None and known.text:
        for value in strings(known.text):
            if " " in value:
                walk.program(known.tainted(value), walk.place(args), scope)
    return Flow()


def package(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`npx PACKAGE ARGUMENTS`, `npx -c TEXT`, `uvx`, `pipx run`: a program fetched for this one run."""
    options = Options(args, "pcw", "package call shell workspace from with spec python", leading=True)
    text = options.value("c", "call", "shell-mode")
    if text is not None:
        return walk.program(text.flow, text, scope, stdin)
    rest = options.operands
    for key, value in options.found:
        if key in ("p", "package", "from", "spec", "with") and value is not None and "://" in value.text:
            walk.emit("execute", value, "remote")
    if rest and rest[0].text == "run" and name in ("pipx", "bun"):
        rest = rest[1:]
    if not rest:
        return Flow()
    if "://" in rest[0].text:
        walk.emit("execute", rest[0], "remote")
        return Flow()
    if rest[0].text.startswith(("github:", "gitlab:", "git+", "gist:")):
        walk.emit("execute", rest[0], "fetched")
        return Flow()
    from caro.safety.commands import HANDLERS

    if " " in rest[0].text:
        return walk.program(rest[0].flow, rest[0], scope, stdin)
    called = rest[0].text.partition("@")[0] or rest[0].text
    if called in HANDLERS:
        return walk.argv([rest[0].cut(called), *rest[1:]], scope, stdin)
    return Flow()


def go(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`go run FILE`: the file may come from the network, or be one that the command line wrote."""
    for arg in args[1:] if args and args[0].text == "run" else ():
        flow = walk.content(arg, scope)
        if flow.remote or "://" in arg.text:
            walk.emit("execute", arg, "remote")
        elif flow.text is not None:
            judge(walk, Arg(flow, arg.start, arg.end), scope, "go", None)
    return Flow()


def compiler(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`gcc FILE`, `cc -xc - <<< TEXT`: what the program would do, where the command line wrote it."""
    for arg in args:
        flow = stdin if arg.text == "-" else walk.content(arg, scope) if arg.text[:1] != "-" else None
        if flow is not None and flow.text is not None and len(flow.text) < 4000:
            judge(walk, Arg(flow, arg.start, arg.end), scope, name, None)
    output = Options(args, "oxILlDO").value("o")
    if output is not None:
        walk.write(output, scope, Flow(), "replace")
    return Flow()


def strings(text: str) -> list[str]:
    """Return the values of the strings in a JSON text, at most forty."""
    pieces = text.replace('\\"', "\ue007").split('"')
    return [piece.replace("\ue007", '"') for piece in pieces[1::2]][:40]


def hooked(walk: Walk, where: Arg, scope: Scope) -> None:
    """Walk the hooks of git that this command line wrote: any command of git's may start them."""
    for path, flow in list(scope.files.items()):
        if "/hooks/" in path or path.startswith((".husky/", ".githooks/")):
            walk.program(flow, where, scope)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(("make", "gmake", "bmake", "just", "task", "rake", "ninja"), make),
    **dict.fromkeys(("npm", "yarn", "pnpm"), scripts),
    "go": go,
    **dict.fromkeys(("gcc", "cc", "clang", "tcc", "g++", "c++", "clang++", "rustc", "rust-script"), compiler),
    **dict.fromkeys(("npx", "bunx", "pnpx", "uvx"), package),
}
