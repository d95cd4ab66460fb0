"""Walks a PowerShell program and notes its effects, as `caro.safety.walk` does for the shell's."""

from __future__ import annotations

from caro.safety.expand import Scope
from caro.safety.flow import Arg, Flow, join
from caro.safety.paths import UNKNOWN
from caro.safety.windows import common, decoding
from caro.safety.windows.cmdlets import CMDLETS, Call
from caro.safety.windows.names import ALIASES, EXPRESSION, plain, reads
from caro.safety.windows.places import USUAL, place
from caro.safety.windows.powershell_syntax import Program, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.walk import Walk
    from caro.safety.windows.powershell_syntax import Part, Word

MAX_STEPS = 1500
_REMOTE = (
    "downloadstring",
    "downloaddata",
    "downloadfile",
    "openread",
    "getstringasync",
    "getbytearrayasync",
)
_KEEPS = ("tostring", "getstring", "tochararray", "getbytes", "tolower", "toupper", "trim", "getenumerator")


class PowerShell:
    """The state of one walk through a PowerShell program."""

    def __init__(self, walk: Walk, at: tuple[int, int] | None) -> None:
        self.walk = walk
        self.at = at
        self.variables: dict[str, Flow] = {}
        self.scope = Scope()

    def text(self, text: str) -> Flow:
        """Walk a whole program given as text."""
        return self.program(parse(text), None)

    def program(self, program: Program, stdin: Flow | None) -> Flow:
        """Walk statements; return what they print."""
        outs = [Flow("")]
        for pipeline in program:
            flow = stdin
            for words in pipeline:
                flow = self.command(words, flow)
            outs.append(flow or Flow(""))
        return join(outs) if len(outs) > 2 else outs[-1]

    def span(self, words: list[Word]) -> tuple[int, int]:
        """Return the place of `words` in the assessed command."""
        return self.at or (words[0].start, words[-1].end)

    def command(self, words: list[Word], stdin: Flow | None) -> Flow:
        """Walk one command; return what it prints."""
        self.walk.steps += 1
        if self.walk.steps > MAX_STEPS:
            if self.walk.steps == MAX_STEPS + 1:
                self.walk.emit("too_complex", self.span(words))
            return Flow()
        called = words[0].bare in ("&", ".")
        words = words[1:] if called else words
        if not words:
            return Flow()
        first = words[0]
        if len(words) > 1 and first.parts[-1].kind == "var" and words[1].bare in ("=", "+="):
            name = first.parts[-1].text
            value = self.value(words[2:]) if len(words) > 2 else Flow("")
            before = self.variables.get(name)
            self.variables[name] = join([before, value]) if words[1].bare == "+=" and before else value
            return Flow("")
        bare = first.bare.lower()
        if bare in EXPRESSION:
            return self.structure(bare, words[1:], stdin)
        if not called and (not bare or bare[0] in "[0123456789!-+"):
            return self.value(words)
        return self.call(words, stdin)

    def structure(self, keyword: str, words: list[Word], stdin: Flow | None) -> Flow:
        """Walk the conditions and blocks of `if`, `foreach` and their kind."""
        if keyword in ("return", "throw", "in", "exit") and words:
            return self.command(words, stdin)
        outs = []
        for word in words:
            for part in word.parts:
                if part.script is None:
                    continue
                loop = (
                    part.script[0][0] if part.script and keyword == "foreach" and part.kind == "sub" else []
                )
                if len(loop) > 2 and loop[0].parts[0].kind == "var" and loop[1].bare.lower() == "in":
                    self.variables[loop[0].parts[0].text] = self.value(loop[2:])
                else:
                    outs.append(self.program(part.script, stdin))
        return join([Flow(""), *outs])

    def call(self, words: list[Word], stdin: Flow | None) -> Flow:
        """Walk a call of a cmdlet, a program or a block."""
        walk, span = self.walk, self.span(words)
        first = self.arg(words[0])
        block = words[0].parts[0]
        if block.kind == "block" and block.script is not None:
            return self.program(block.script, stdin)
        if first.flow.remote or first.flow.decoded:
            walk.emit("execute", first, "remote" if first.flow.remote else "decoded")
        if UNKNOWN in first.text:
            walk.emit("unresolved_command", first)
        name = plain(first.text.replace(UNKNOWN, "").strip())
        if not name:
            return Flow()
        ending = first.text.lower().rpartition(".")[2]
        name = name if ending == "exe" else ALIASES.get(name, name)
        call = Call(self, name, span, words[1:], stdin)
        handler = CMDLETS.get(name)
        if handler is not None:
            return handler(call)
        if "-" not in name:
            return common.program(walk, name, call.all, span, stdin)
        common.run(walk, name, span, call.spelled, *(("known", "reads") if reads(name) else ()))
        self.blocks(words[1:], stdin)
        if not reads(name):
            return Flow()
        listed = tuple(place(arg.text) for arg in call.values) if name == "get-childitem" else ()
        if name in ("get-childitem", "get-item"):
            some = "?" if call.has("filter", "include") else ""
            return Flow(None, paths=tuple(one + some for one in listed) or ("cwd" + some,))
        if stdin is not None:
            narrowed = name in ("where-object", "select-string") or (name == "select-object" and call.values)
            paths = tuple(one.rstrip("?") + "?" for one in stdin.paths) if narrowed else stdin.paths
            return Flow(stdin.text, stdin.remote, stdin.decoded, stdin.secret, paths)
        secret = "private" if name == "get-clipboard" else ""
        return Flow(None, any(arg.flow.remote for arg in call.all), secret=secret)

    def blocks(self, words: list[Word], stdin: Flow | None) -> None:
        """Walk the script blocks among arguments; `$_` stands for what comes through the pipe."""
        before = self.variables.get("_")
        self.variables["_"] = stdin or Flow()
        for word in words:
            for part in word.parts:
                if part.kind == "block" and part.script is not None and part.text != "@{":
                    self.program(part.script, stdin)
        if before is not None:
            self.variables["_"] = before

    def run_text(self, flow: Flow, where: Arg) -> Flow:
        """Walk text that is given to PowerShell as a program."""
        from caro.safety import windows

        return windows.program(self.walk, flow, where, "powershell", self)

    # --- values ----------------------------------------------------------------------------------------

    def arg(self, word: Word) -> Arg:
        """Return a word as an argument."""
        return Arg(self.flow(word.parts, word), *(self.at or (word.start, word.end)))

    def value(self, words: list[Word]) -> Flow:
        """Work out an expression: what is known of its text, and where it came from."""
        bare = words[0].bare
        if bare and bare[0] not in "[0123456789!-+.":
            return self.command(words, None)
        pieces: list[Flow] = []
        glue = "\n"
        at = 0
        while at < len(words):
            operator = words[at].bare.lower()
            following = words[at + 1] if at + 1 < len(words) else None
            if operator == "+":
                glue = ""
            elif operator in ("-join", "-f", "-replace", "-creplace", "-split") and following is not None:
                operands = [self.flow(word.parts, word) for word in words[at + 1 :]]
                return decoding.operate(operator, join_text(pieces, glue), pieces, operands)
            elif operator.startswith("-join"):
                glue = ""
            else:
                pieces.append(self.flow(words[at].parts, words[at]))
            at += 1
        return join_text(pieces, glue)

    def flow(self, parts: list[Part], word: Word) -> Flow:
        """Work out one word."""
        out = Flow("")
        head = ""
        at = 0
        while at < len(parts):
            part = parts[at]
            at += 1
            if part.kind == "text" and not part.quoted:
                following = parts[at] if at < len(parts) else None
                call = following is not None and following.kind == "sub" and not following.quoted
                text = part.text.lower()
                if call and (text.startswith((".", "[", "::")) or "::" in text):
                    at += 1
                    argument = self.part(following) if following is not None else Flow("")
                    out = self.method(head + text, out, argument, following, word)
                    head = ""
                    continue
                if text == "+" and len(parts) > 1:
                    continue
                if "[char]" in text:
                    out = join([out, decoding.characters(text)])
                    continue
                if text.startswith("[") and at == 1 and len(parts) > 1:
                    head = text  # a cast, or the class of a static method
                    continue
                if (text.startswith(".") and at > 1 and parts[at - 2].kind != "text") or (
                    text.startswith("[") and at > 1
                ):
                    out = out.tainted(UNKNOWN if text.startswith("[") or out.text is None else out.text)
                    continue
                out = join([out, Flow(part.text)]) if out.text != "" or head else Flow(part.text)
                continue
            value = self.part(part)
            out = value if out.text == "" and len(parts) == at else join([out, value])
        return out

    def part(self, part: Part) -> Flow:
        """Work out a piece of a word."""
        if part.kind == "text":
            return Flow(part.text)
        if part.kind == "var":
            name = part.text.removeprefix("env:").removeprefix("global:").removeprefix("script:")
            found = self.variables.get(part.text) or self.variables.get(name)
            return found if found is not None else Flow(USUAL.get(name, UNKNOWN))
        if part.script is None or part.kind == "block":
            return Flow(UNKNOWN)
        if len(part.script) == 1 and len(part.script[0]) == 1:
            return self.command(part.script[0][0], None)
        return self.program(part.script, None)

    def method(self, name: str, on: Flow, given: Flow, part: Part | None, word: Word) -> Flow:
        """Work out a call of a method of .NET."""
        where = Arg(given, *(self.at or (word.start, word.end)))
        last = name.replace("::", ".").rpartition(".")[2]
        if last in _REMOTE or "webclient" in name:
            return Flow(None, remote=True)
        if last == "frombase64string":
            return decoding.base64(given)
        if last in _KEEPS:
            return given if name.startswith("[") or "encoding" in name else on
        if last == "replace":
            return decoding.operate("-replace", on, [on], [given])
        if last in ("invoke", "invokescript", "invokereturnasis", "newscriptblock"):
            self.run_text(on if given.text in ("", None) else given, where)
            return Flow()
        if last == "create" and "scriptblock" in name:
            return given
        if last == "start" and "process" in name:
            return self.run_text(given.tainted((given.text or UNKNOWN).replace("\n", " ")), where)
        if last in ("delete", "deletesubkey", "deletesubkeytree"):
            target = (given.text or UNKNOWN).partition("\n")[0]
            common.delete(
                self.walk, where.cut(target) if target else Arg(on, where.start, where.end), "recursive"
            )
            return Flow("")
        if "::" in name or last not in (
            "contains",
            "startswith",
            "endswith",
            "split",
            "substring",
            "tostring",
        ):
            self.walk.emit("ordinary", where, "method")
        return Flow(UNKNOWN, on.remote or given.remote, on.decoded or given.decoded)


def join_text(pieces: list[Flow], glue: str) -> Flow:
    """Return the pieces with `glue` between them."""
    if len(pieces) < 2 or glue == "":
        return join(pieces) if pieces else Flow("")
    mixed = [one for piece in pieces for one in (piece, Flow(glue))][:-1]
    return join(mixed)
