"""Walks a parsed command line the way the shell would run it and notes every effect it would have.

Nothing is run. Words are expanded as far as can be known, pipes and variables carry where their text came
from, wrappers and programs inside quotes are followed, and each thing that would happen becomes an Effect
for the rules to judge.
"""

from __future__ import annotations

from caro.safety import expand
from caro.safety.commands import MAX_PROGRAMS, dispatch
from caro.safety.effect import Effect
from caro.safety.expand import Scope
from caro.safety.flow import Arg, Flow, join
from caro.safety.links import followed
from caro.safety.paths import ANYONE, ENDLESS, UNKNOWN, classify, placed
from caro.safety.valuables import guarded, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.shell.script import Command, Pipeline, Redirect, Script, Word

MAX_STEPS = 1500
"""Most simple commands that are followed, loops and nested programs included: some 10 ms of work."""
_MAX_ITEMS = 6

_SETTING_PLACES = ("system_part", "system_deep", "system_spare", "home_part", "store", "absolute")
_NO_HISTORY = ("", "0", "/dev/null")
_PROGRAM_VARIABLES = frozenset(
    "PAGER MANPAGER GIT_PAGER EDITOR VISUAL GIT_EDITOR SUDO_EDITOR GIT_SSH_COMMAND GIT_SSH GIT_EXTERNAL_DIFF "
    "LESSOPEN LESSCLOSE PROMPT_COMMAND RSYNC_RSH BROWSER SUDO_ASKPASS SSH_ASKPASS GIT_ASKPASS".split()
)
_PROMPTS = ("PS0", "PS1", "PS2", "PS3", "PS4", "PROMPT", "RPROMPT")
_PAUSES = frozenset("sleep read wait break curl wget ping inotifywait exit return select".split())
_FOLDERS = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PYTHONPATH",
    "PERL5LIB",
    "RUBYLIB",
    "NODE_PATH",
    "CLASSPATH",
)
_CODE_OPTIONS = frozenset(
    "NODE_OPTIONS PERL5OPT RUBYOPT JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS PYTHONSTARTUP PYTHONHOME "
    "PYTHONWARNINGS MAVEN_OPTS GRADLE_OPTS BASH_ENV ENV ZDOTDIR INPUTRC PYTHONBREAKPOINT".split()
)
_TRUSTS = {
    "GIT_SSL_NO_VERIFY": ("1", "true"),
    "NODE_TLS_REJECT_UNAUTHORIZED": ("0",),
    "PYTHONHTTPSVERIFY": ("0",),
}
_LOADERS = (
    "LD_PRELOAD",
    "LD_AUDIT",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_INSERT_LIBRARIES",
    "BASH_ENV",
    "PROMPT_COMMAND",
)


class Walk:
    """The state of one walk."""

    def __init__(self) -> None:
        self.effects: list[Effect] = []
        self.steps = 0
        self.called: set[str] = set()
        self.programs = 0
        self.cwd = ""
        self.guessing = 0
        """How many programs deep the walk only guesses what is run."""

    def emit(self, kind: str, where: Arg | tuple[int, int], target: str = "", *flags: str) -> None:
        """Note an effect."""
        span = where if isinstance(where, tuple) else (where.start, where.end)
        text = "" if isinstance(where, tuple) else where.text
        self.note(Effect(kind, span, target, frozenset(flags), text, []))

    def note(self, effect: Effect) -> None:
        """Take an effect down, with where the walk stands."""
        effect.cwd = self.cwd
        effect.guess = self.guessing > 0
        self.effects.append(effect)

    def place(self, args: list[Arg]) -> Arg:
        """Return the first argument, or, where there is none, the place of the command itself."""
        if args:
            return args[0]
        last = self.effects[-1]
        return Arg(Flow(""), last.start, last.end)

    def whole(self, script: Script) -> None:
        """Walk a command line, then the functions that it defines and does not call."""
        scope = Scope()
        self.script(script, scope, None, None)
        for name, body in list(scope.functions.items()):
            if name not in self.called:
                inner = scope.copy()
                for number in "123456789@*":
                    inner.variables[number] = Flow()
                self.script(body, inner, None, None)

    # --- structure -------------------------------------------------------------------------------------

    def script(self, script: Script, scope: Scope, stdin: Flow | None, at: tuple[int, int] | None) -> Flow:
        """Walk a list of pipelines; return what they print."""
        return join([Flow(""), *(self.pipeline(one, scope, stdin, at) for one in script.pipelines)])

    def pipeline(self, pipe: Pipeline, scope: Scope, stdin: Flow | None, at: tuple[int, int] | None) -> Flow:
        """Walk one pipeline, handing each command the output of the one before."""
        flow = stdin
        for command in pipe.commands:
            flow = self.command(command, scope, flow, at)
        return flow or Flow("")

    def command(self, command: Command, scope: Scope, stdin: Flow | None, at: tuple[int, int] | None) -> Flow:
        """Walk one command, simple or compound; return what it prints."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            if self.steps == MAX_STEPS + 1:
                self.emit("too_complex", at or (command.start, command.end))
            return Flow()
        outputs, consumers = self._substitutions(command, scope, at, stdin)
        if stdin is None:
            stdin = scope.input
        for redirect in command.redirects:
            stdin = self._read(redirect, scope, outputs, stdin, at)
        if len(command.words) == 1 and command.words[0].text == "exec" and command.redirects:
            scope.input = stdin
        if command.kind == "simple":
            out = self._simple(command, scope, outputs, stdin, at)
        elif command.kind == "test":
            out = Flow("")
        else:
            out = self._compound(command, scope, outputs, stdin, at)
        for redirect in command.redirects:
            out = self._write_redirect(redirect, scope, outputs, out, at, command)
        for script in consumers:
            self.script(script, scope.copy(), out, at)
        return out

    def _substitutions(
        self, command: Command, scope: Scope, at: tuple[int, int] | None, stdin: Flow | None
    ) -> tuple[expand.Outputs, list[Script]]:
        outputs: expand.Outputs = {}
        consumers: list[Script] = []
        for word in _all_words(command):
            writers = [part.script for part in word.parts if part.kind == "process" and part.text == ">"]
            for script in word.nested:
                if script in writers:
                    consumers.append(script)
                    outputs[id(script)] = Flow("/dev/null")
                else:
                    outputs[id(script)] = self.script(script, scope.copy(), stdin, at)
        return outputs, consumers

    def _compound(
        self,
        command: Command,
        scope: Scope,
        outputs: expand.Outputs,
        stdin: Flow | None,
        at: tuple[int, int] | None,
    ) -> Flow:
        body = command.body
        if body is None:
            return Flow("")
        if command.kind == "function":
            scope.functions[command.name] = body
            if _calls_itself_twice(body, command.name):
                self.emit("fork_bomb", at or (command.start, command.end))
            return Flow("")
        if command.kind == "for":
            items = [arg for word in command.words for arg in expand.words(word, scope, outputs, at)]
            out = Flow("")
            many = any("many" in item.flow.paths for item in items) or any(
                _long(word.text) for word in command.words
            )
            if many and _in_background(body):
                self.emit("spawn_loop", at or (command.start, command.end))
            chosen: list[Arg | None] = [*items[:_MAX_ITEMS]]
            if len(items) > 1 and not scope.functions and not _mentions(body, command.name):
                items = items[:1]  # every turn does the same
                chosen = [*items]
            for item in chosen or [None]:
                value = item.flow if item else Flow("")
                value.listed = value.glob
                scope.variables[command.name] = value
                out = join([out, self.script(body, scope, stdin, at)])
            if len(items) > _MAX_ITEMS:
                scope.variables[command.name] = Flow()
                out = join([out, self.script(body, scope, stdin, at)])
            return out
        if command.kind == "while":
            self._endless(body, command.name, at or (command.start, command.end))
        inner = scope.copy() if command.kind == "subshell" else scope
        return self.script(body, inner, stdin, at)

    def _endless(self, body: Script, name: str, where: tuple[int, int]) -> None:
        """Note a loop that never ends and takes more of the machine with every turn."""
        heads = [one.words[0].text if one.words else "" for pipe in body.pipelines for one in pipe.commands]
        if {"mkdir", "cd"} <= set(heads) and not _PAUSES & set(heads):
            self.emit("exhaust", where, "loop")
            return
        if name == "many" and _in_background(body):
            self.emit("spawn_loop", where)
        if not heads or (name != "forever" and heads[0] not in (":", "true", "false", "[ 1 ]", "[[ 1 ]]")):
            return
        if _in_background(body):
            self.emit("spawn_loop", where)
        elif any(_doubles(one) for pipe in body.pipelines for one in pipe.commands):
            self.emit("exhaust", where, "memory")
        elif not _PAUSES & set(heads):
            appends = any(
                redirect.op == ">>" and (redirect.target is None or redirect.target.text[:5] != "/dev/")
                for pipe in body.pipelines
                for one in pipe.commands
                for redirect in one.redirects
            )
            if appends:
                self.emit("exhaust", where, "disk")

    def _simple(
        self,
        command: Command,
        scope: Scope,
        outputs: expand.Outputs,
        stdin: Flow | None,
        at: tuple[int, int] | None,
    ) -> Flow:
        args = [arg for word in command.words for arg in expand.words(word, scope, outputs, at)]
        for assignment in command.assignments:
            value = expand.text(assignment.value, scope, outputs) if assignment.value else Flow("")
            base = assignment.name.partition("[")[0]
            if assignment.adds or base != assignment.name:
                # `a+=x`, `a[1]=x`: with what is there already.
                before = scope.variables.get(base, Flow(""))
                gap = (
                    Flow(" ")
                    if before.text and (assignment.elements or base != assignment.name)
                    else Flow("")
                )
                scope.variables[base] = join([before, gap, value])
                scope.variables[assignment.name] = scope.variables[base] if base == assignment.name else value
            else:
                scope.variables[assignment.name] = value
            for index, element in enumerate(assignment.elements[:30]):
                scope.variables[f"{assignment.name}[{index}]"] = expand.text(element, scope, outputs)
            if value.text and _names_another(command):
                scope.references[assignment.name] = value.text
            hides = assignment.name == "HISTIGNORE" and value.text == "*"
            if hides or (
                assignment.name in ("HISTFILE", "HISTSIZE", "HISTFILESIZE") and value.text in _NO_HISTORY
            ):
                self.emit("no_history", at or (command.start, command.end))
            if assignment.name in _PROMPTS and any(mark in (value.text or "") for mark in ("$(", "`")):
                where = Arg(value, *(at or (command.start, command.end)))
                self.program(value.tainted(': "' + (value.text or "") + '"'), where, scope)
            if assignment.name in _PROGRAM_VARIABLES and assignment.value and " " in (value.text or ""):
                word = assignment.value
                where = Arg(value, *(at or (word.start, word.end)))
                self.program(value, where, scope)
            self.setting(assignment.name, value.text or "", at or (command.start, command.end))
        if args:
            return self.argv(args, scope, stdin)
        reads = any(redirect.op == "<" for redirect in command.redirects)
        return stdin if reads and stdin is not None and not command.assignments else Flow("")

    def setting(self, name: str, value: str, where: tuple[int, int]) -> None:
        """Note a variable by which programs load or find other code."""
        first = value.partition(":")[0]
        strange = first.startswith(ANYONE)
        if name == "PATH":
            # Of a program in another language only the `:` that it puts between the folders may be known.
            here = first == "." or (not first and ("/" in value or UNKNOWN in value))
            if (strange or here) and first != value:
                self.emit("environment", where, name, "strange")
        elif name in _CODE_OPTIONS:
            if any(place in value for place in (*ANYONE, "http:", "https:")):
                self.emit("environment", where, name, "strange")
            elif any(mark in value for mark in ("-r ", "--require", "-javaagent", "-M", "-agentpath")):
                self.emit("environment", where, name)
        elif value in _TRUSTS.get(name, ()):
            self.emit("trust", where, name)
        elif name in (*_LOADERS, *_FOLDERS) and value:
            strange = strange or (name not in _FOLDERS and first[:1] not in ("/", "~"))
            if strange or name not in _FOLDERS:
                self.emit("environment", where, name, *(("strange",) if strange else ()))

    # --- files -----------------------------------------------------------------------------------------

    def _read(
        self,
        redirect: Redirect,
        scope: Scope,
        outputs: expand.Outputs,
        stdin: Flow | None,
        at: tuple[int, int] | None,
    ) -> Flow | None:
        if redirect.op not in ("<", "<<", "<<<", "<>") or redirect.target is None:
            return stdin
        if redirect.op != "<" and redirect.op != "<>":
            return expand.text(redirect.target, scope, outputs)
        args = followed("", expand.words(redirect.target, scope, outputs, at), scope)
        if args and redirect.fd and "/dev/tcp/" in args[0].text:
            self.emit("reverse_shell", args[0])  # a connection kept open under a number
        return self.file(args[0], scope) if args else stdin

    def file(self, arg: Arg, scope: Scope) -> Flow:
        """Return the content of a file as far as it is known, noting a read of credentials."""
        kind = secret(placed(arg.text, scope.cwd))
        if kind and not arg.process:
            self.emit("show_secret", arg, kind)
        return self.content(arg, scope)

    def content(self, arg: Arg, scope: Scope) -> Flow:
        """Return the content of a file as far as it is known."""
        if arg.process:
            return arg.flow
        path = placed(arg.text, scope.cwd)
        known = scope.files.get(path)
        if known is not None:
            return known
        kind = secret(path)
        if path == "/dev/null":
            return Flow("")
        if arg.text in ENDLESS:
            return Flow(None, paths=("endless",))
        if "/dev/tcp/" in arg.text or "/dev/udp/" in arg.text:
            return Flow(None, remote=True)
        if not kind and path.startswith("/dev/") and classify(path) == "device":
            kind = "tree"  # all that is on a disk
        flow = Flow(None, secret=kind or arg.flow.secret, paths=("file",))
        flow.origin = arg.text
        return flow

    def _write_redirect(
        self,
        redirect: Redirect,
        scope: Scope,
        outputs: expand.Outputs,
        out: Flow,
        at: tuple[int, int] | None,
        command: Command,
    ) -> Flow:
        if redirect.target is None or (redirect.op[:1] not in (">", "&") and redirect.op != "<>"):
            return out
        args = followed("", expand.words(redirect.target, scope, outputs, at), scope)
        if not args:
            return out
        target = args[0]
        if redirect.op == ">&" and (target.text.isdigit() or target.text == "-"):
            return out
        if "/dev/tcp/" in target.text or "/dev/udp/" in target.text:
            first = expand.words(command.words[0], scope, outputs, at) if command.words else []
            name = first[0].text if first else ""
            shell = name.rpartition("/")[2] in ("sh", "bash", "zsh", "dash", "ksh", "ash", "exec")
            self.emit("reverse_shell" if shell else "leak", target, "" if shell else (out.secret or "data"))
            return Flow("")
        both = redirect.op[0] == "&" or redirect.op == ">&"
        content = out if both or redirect.fd in ("", "1") else Flow("")
        bare = not command.words or command.words[0].text in (":", "true")
        how = "append" if redirect.op.endswith(">>") else "empty" if bare else "replace"
        self.write(target, scope, content, how)
        return Flow("") if content is out else out

    def write(self, target: Arg, scope: Scope, content: Flow, *flags: str) -> None:
        """Note that `content` is written to the file `target`."""
        if target.process:
            return
        place = classify(target.text, target.glob, scope.cwd)
        if place == "unknown" and target.flow.paths and target.text.startswith(UNKNOWN):
            # One of the files that another command lists, or beside it.
            place = target.flow.paths[0].rstrip("?*").replace("cwd", "below")
        kept = guarded(target.text, scope.cwd)
        if (
            content.text is not None
            and not content.text.strip()
            and "replace" in flags
            and (kept or place.startswith("system"))
        ):
            flags = (*flags, "empty")
        if "empty" in flags and secret(placed(target.text, scope.cwd)) == "key":
            self.emit("delete", target, place, "shred", "keys")
        self.emit("write", target, kept or place, *flags, *(("remote",) if content.remote else ()))
        if "endless" in content.paths and place not in ("null", "device"):
            self.emit("exhaust", target, "disk")
        if kept in (
            "start",
            "schedule",
            "service",
            "loader",
            "programs",
            "accounts",
            "preload",
            "trust",
        ) and (content.origin.startswith(ANYONE)):
            self.emit("environment", target, "job", "strange")
        if not kept and content.text and place in _SETTING_PLACES:
            from caro.safety.settings import weakens

            if weakens(content.text):
                self.emit("weaken", target)
        if kept and content.text:
            self._plants(target, kept, content, scope)
        if content.secret and target.text.startswith(("/var/www", "/srv/http", "/usr/share/nginx")):
            self.emit("leak", target, content.secret)
        key = placed(target.text, scope.cwd)
        if UNKNOWN not in key and place != "null":
            before = scope.files.get(key)
            scope.files[key] = (
                join([before, content]) if before is not None and "append" in flags else content
            )

    def job(self, flow: Flow, where: Arg, scope: Scope) -> None:
        """Walk a program that will start by itself."""
        words = (flow.text or "").split()
        before = ["", *words]
        if any(
            word.startswith(ANYONE) and before[i][:1] not in (">", "2", "&") for i, word in enumerate(words)
        ):
            self.emit("environment", where, "job", "strange")
        self.program(flow, where, scope)

    def _plants(self, target: Arg, kept: str, content: Flow, scope: Scope) -> None:
        """Judge what is written into a file that others will obey or run."""
        from caro.safety.settings import jobs, weakens

        text = content.text or ""
        if weakens(text):
            self.emit("weaken", target)
        if kept in ("start", "schedule", "service"):
            for line in jobs(text, kept):
                if UNKNOWN not in line:
                    self.job(content.tainted(line), target, scope)

    # --- running ---------------------------------------------------------------------------------------

    def argv(self, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
        """Walk one command given as arguments; return what it prints."""
        self.steps += 1
        self.cwd = scope.cwd
        return dispatch(self, args, scope, stdin) if self.steps <= MAX_STEPS else Flow()

    def program(self, flow: Flow, where: Arg, scope: Scope, stdin: Flow | None = None) -> Flow:
        """Walk text that a shell is given as a program; `stdin` is what that program reads."""
        if flow.remote:
            self.emit("execute", where, "remote")
        if flow.decoded:
            self.emit("execute", where, "decoded")
        if flow.text is None or (UNKNOWN in flow.text and not flow.text.replace(UNKNOWN, "").strip()):
            if not flow.remote and not flow.decoded:
                self.emit("execute", where, "file" if "file" in flow.paths else "unknown")
            return Flow()
        if self.programs >= MAX_PROGRAMS:
            self.emit("too_complex", where)
            return Flow()
        from caro.shell import parse

        script, error = parse(flow.text)
        if error is not None and flow.text.strip():
            self.emit("unparsable", where)
        self.programs += 1
        out = self.script(script, scope, stdin, (where.start, where.end))
        self.programs -= 1
        return out


def _mentions(script: Script, name: str) -> bool:
    """Whether a variable may matter to what a script does: its name stands in it somewhere."""
    if name == "IFS":
        return True
    for pipe in script.pipelines:
        for one in pipe.commands:
            words = [*one.words, *(red.target for red in one.redirects if red.target is not None)]
            words += [
                part for each in one.assignments for part in (each.value, *each.elements) if part is not None
            ]
            if any(name in word.text for word in words):
                return True
            if one.body is not None and _mentions(one.body, name):
                return True
    return False


def _long(word: str) -> bool:
    """Whether a word is a long range such as `{1..100000}`."""
    first, dots, last = word.strip("{}").partition("..")
    return bool(dots) and last.isdigit() and int(last[:9]) > 5000 and first.isdigit()


def _doubles(command: Command) -> bool:
    """Whether it is `a=$a$a`."""
    return any(
        one.value is not None
        and one.value.text.count("$" + one.name) + one.value.text.count("${" + one.name) > 1
        for one in command.assignments
    )


def _in_background(body: Script) -> bool:
    """Whether a loop's body starts something and does not wait for it."""
    for pipe in body.pipelines:
        if pipe.background:
            return True
        if any(
            one.kind in ("subshell", "group") and one.body and _in_background(one.body)
            for one in pipe.commands
        ):
            return True
    return False


def _names_another(command: Command) -> bool:
    """Whether it is `declare -n x=y`, which makes x another name of y."""
    words = [word.text for word in command.words]
    return words[:1] in (["declare"], ["typeset"], ["local"]) and any(
        word[:1] == "-" and "n" in word for word in words[1:]
    )


def _all_words(command: Command) -> list[Word]:
    found = list(command.words)
    found.extend(one.value for one in command.assignments if one.value is not None)
    found.extend(one.target for one in command.redirects if one.target is not None)
    return [word for word in found if word.nested]


def _calls_itself_twice(body: Script, name: str) -> bool:
    """Whether a function's body calls the function in a pipeline with itself, or in the background."""
    for pipe in body.pipelines:
        calls = sum(1 for one in pipe.commands if one.words and one.words[0].text == name)
        if calls > 1 or (calls and pipe.background):
            return True
        if any(one.body is not None and _calls_itself_twice(one.body, name) for one in pipe.commands):
            return True
    return False
