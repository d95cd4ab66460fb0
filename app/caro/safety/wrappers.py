"""Commands that run another command: sudo, env, xargs, find -exec, ssh, docker run and their kind."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow, join, literal
from caro.safety.launchers import guesses
from caro.safety.options import Options
from caro.safety.paths import UNKNOWN, classify
from caro.safety.valuables import matches, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

# name -> short options with a value, long options with a value, operands before the command
_PREFIXES: dict[str, tuple[str, str, int]] = {
    "sudo": ("ugCDhpRTrtUc", "user group chdir host prompt chroot role type close-from", 0),
    "doas": ("uCa", "", 0),
    "pkexec": ("", "user", 0),
    "gosu": ("", "", 1),
    "su-exec": ("", "", 1),
    "nohup": ("", "", 0),
    "nice": ("n", "adjustment", 0),
    "ionice": ("cnpPu", "class classdata", 0),
    "timeout": ("sk", "signal kill-after", 1),
    "gtimeout": ("sk", "signal kill-after", 1),
    "time": ("fo", "format output", 0),
    "stdbuf": ("ioe", "input output error", 0),
    "setsid": ("", "", 0),
    "chrt": ("TPD", "", 1),
    "taskset": ("", "", 1),
    "strace": ("eopsuEabIOPSUX", "", 0),
    "ltrace": ("eopsunaAlFx", "", 0),
    "unbuffer": ("", "", 0),
    "screen": ("cehpsStT", "", 0),
    "builtin": ("", "", 0),
    "exec": ("a", "", 0),
    "busybox": ("", "", 0),
    "toybox": ("", "", 0),
    "chroot": ("", "userspec groups", 1),
    "unshare": ("SGRw", "root wd setuid setgid", 0),
    "nsenter": ("tSGr", "target setuid setgid", 0),
    "setarch": ("", "", 1),
    "linux64": ("", "", 0),
    "firejail": ("", "", 0),
    "bwrap": ("", "bind ro-bind dev proc tmpfs chdir setenv", 0),
    "systemd-run": (
        "pMHutE",
        "unit property description slice on-active on-boot on-calendar uid gid setenv",
        0,
    ),
    "systemd-inhibit": ("", "what who why mode", 0),
    "caffeinate": ("tw", "", 0),
    "dbus-run-session": ("", "", 0),
    "dbus-launch": ("", "", 0),
    "xvfb-run": ("nefsl", "server-args server-num", 0),
    "torsocks": ("", "", 0),
    "torify": ("", "", 0),
    "proxychains": ("f", "", 0),
    "proxychains4": ("f", "", 0),
    "fakeroot": ("", "", 0),
    "catchsegv": ("", "", 0),
    "valgrind": ("", "", 0),
    "prlimit": ("", "", 0),
    "cpulimit": ("lepP", "limit", 0),
    "daemonize": ("acepuol", "", 0),
    "setpriv": ("", "reuid regid groups", 0),
    "runcon": ("turlc", "", 1),
    "sshpass": ("pfdP", "", 0),
    "winpty": ("", "", 0),
    "rlwrap": ("", "", 0),
    "coproc": ("", "", 0),
    "noglob": ("", "", 0),
    "nocorrect": ("", "", 0),
    "-": ("", "", 0),
    "uv": ("", "", 1),
    "poetry": ("", "", 1),
    "bundle": ("", "", 1),
    "direnv": ("", "", 2),
    "chronic": ("", "", 0),
    "ts": ("", "", 0),
    "faketime": ("f", "", 1),
    "proot": ("rbRSwq", "rootfs bind cwd", 0),
    "cgexec": ("g", "", 0),
    "numactl": ("NCmpi", "cpunodebind membind physcpubind", 0),
    "dumb-init": ("", "", 0),
    "tini": ("", "", 0),
    "entr": ("", "", 0),
    "aa-exec": ("p", "profile", 0),
    "eatmydata": ("", "", 0),
    "sem": ("j", "jobs id", 0),
    "pipenv": ("", "", 1),
    "pdm": ("", "", 1),
    "rye": ("", "", 1),
    "conda": ("n", "name prefix", 1),
    "mise": ("", "", 1),
}
_ROOT = frozenset(("sudo", "doas", "pkexec"))
_ONLY_RUN = {
    "uv": "run",
    "poetry": "run",
    "bundle": "exec",
    "direnv": "exec",
    "pipenv": "run",
    "pdm": "run",
    "rye": "run",
    "conda": "run",
    "mise": "exec",
}


def prefix(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk what a plain wrapper runs."""
    takes, long_takes, skip = _PREFIXES[name]
    only = _ONLY_RUN.get(name)
    if only and (not args or args[0].text != only):
        return Flow()
    options = Options(args, takes, long_takes, leading=True)
    rest = options.operands[skip:]
    if rest and rest[0].text[:1] == "-":
        rest = options.operands  # `runcon -t TYPE COMMAND` has no context before the command
    while rest and "=" in rest[0].text and rest[0].text.partition("=")[0].replace("_", "a").isalnum():
        rest = rest[1:]
    if name == "coproc" and rest and rest[0].text == "{":
        rest = rest[1:]
    if name in _ROOT:
        if rest:
            return _as_root(walk, options.value("u", "user"), rest, scope, stdin)
        if options.has("i", "s", "login", "shell") and args:
            walk.emit("as_root", args[0])
            return walk.program(stdin, args[0], scope) if stdin is not None else Flow()
    if name == "screen" and any(arg.text == "stuff" for arg in args):
        return programs_of(walk, name, args, scope, stdin)
    if name in ("busybox", "toybox") and rest:
        rest = [rest[0].cut(rest[0].text), *rest[1:]]
    return walk.argv(rest, scope, stdin) if rest else Flow()


def _as_root(walk: Walk, user: Arg | None, rest: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Walk a command of root's; whoever only looks may look as root."""
    before = len(walk.effects)
    out = walk.argv(rest, scope, stdin)
    runs = [effect for effect in walk.effects[before:] if effect.kind == "run"]
    other = user is not None and user.text not in ("root", "0", "#0")
    if not other and not (runs and all("reads" in effect.flags for effect in runs)):
        walk.emit("as_root", rest[0])
    return out


def env(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`env`, whose -S splits a string into a command; alone it prints the environment."""
    options = Options(args, "uCS", "unset chdir split-string", leading=True)
    rest = list(options.operands)
    string = options.value("S", "split-string")
    if string is not None:
        rest = [literal(piece, string) for piece in string.text.split()] + rest
    inner = scope
    while rest and "=" in rest[0].text:
        key, _, value = rest[0].text.partition("=")
        walk.setting(key, value, (rest[0].start, rest[0].end))
        inner = scope.copy() if inner is scope else inner
        inner.variables[key] = rest[0].flow.tainted(value)
        rest = rest[1:]
    return walk.argv(rest, inner, stdin) if rest else Flow(None, secret="private")


def command_builtin(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`command NAME …` runs it; `command -v NAME` (and which, type -p) print where it is."""
    options = Options(args, leading=True)
    if name in ("which", "type", "whereis") or options.has("v", "V"):
        if not options.operands:
            return Flow("")
        found = options.operands[0].text
        return Flow((found if "/" in found else "/usr/bin/" + found) + "\n")
    return walk.argv(options.operands, scope, stdin) if options.operands else Flow()


def shell_text(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`eval`, `watch`, `ssh host`: the arguments, joined by blanks, are a program."""
    if name in ("ssh", "autossh"):
        options = Options(args, "bcDEeFIiJLlmOopQRSWw" + ("M" if name == "autossh" else ""), leading=True)
        rest = options.operands[1:]
        for key, value in options.found:
            if key == "o" and value is not None and "command=" in value.text.lower():
                walk.program(value.flow.tainted(value.text.partition("=")[2]), value, scope)
        _tunnels(walk, options)
        if not rest:
            if stdin is not None and stdin.secret and args:
                walk.emit("leak", args[0], stdin.secret)
            return (
                walk.program(stdin, args[0], scope) if stdin is not None and args else Flow(None, remote=True)
            )
        if stdin is not None and stdin.secret and stdin.secret != "tree":
            walk.emit("leak", rest[0], stdin.secret)
        for arg in rest:
            if arg.flow.secret and "file" in arg.flow.paths:
                walk.emit("leak", arg, arg.flow.secret)
        where = Arg(Flow(""), rest[0].start, rest[-1].end)
        whole = join([piece for arg in rest for piece in (arg.flow, Flow(" "))])
        walk.program(whole, where, scope, stdin)
        return Flow(None, remote=True)
    if name == "watch":
        rest = Options(args, "nq", "interval", leading=True).operands
    else:
        rest = args[1:] if args and args[0].text == "--" else args
    if not rest:
        return Flow("")
    where = Arg(Flow(""), rest[0].start, rest[-1].end)
    flow = join([piece for arg in rest for piece in (arg.flow, Flow(" "))])
    return walk.program(flow, where, scope)


def settings_through_editor(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`… | EDITOR=tee visudo`: the text that comes through the pipe becomes the rule."""
    from caro.safety.settings import weakens

    if stdin is not None and stdin.text is not None and weakens(stdin.text):
        walk.emit("weaken", walk.place(args))
    return Flow()


def programs_of(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`hyperfine`, `tmux new`, `screen`, `expect -c`: each operand may be a program."""
    for arg in args:
        text = arg.text.replace("spawn ", "").replace("system ", "") if name == "expect" else arg.text
        if name == "screen":
            text = text.removesuffix("\\n").removesuffix("^M")
        if " " in text:
            walk.program(arg.flow.tainted(text), arg, scope)
    guesses(walk, "", args, scope, None)
    return Flow()


def _tunnels(walk: Walk, options: Options) -> None:
    """Note ports of this machine that `ssh -R` opens on another."""
    for key, value in options.found:
        if key == "R" and value is not None:
            near = value.text.rpartition(":")[2] in ("22", "3389", "5900", "2375", "6443")
            wide = value.text.startswith(("0.0.0.0", "*", ":", "[::]"))
            walk.emit("door" if near and wide else "tunnel", value)


def su(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`su -c TEXT`, `runuser -c TEXT`, `script -c TEXT`, `flock FILE -c TEXT`, or a wrapped command."""
    options = Options(args, "csgGu", "command shell group user")
    code = options.value("c", "command")
    if code is not None:
        before = len(walk.effects)
        out = walk.program(code.flow, code, scope, stdin)
        runs = [effect for effect in walk.effects[before:] if effect.kind == "run"]
        if name in ("su", "runuser", "sg") and not all("reads" in effect.flags for effect in runs):
            walk.emit("as_root", code)
        return out
    if name in ("su", "runuser", "sg"):
        walk.emit("as_root", walk.place(args))
    if name == "sg" and len(options.operands) > 1:
        return walk.program(options.operands[1].flow, options.operands[1], scope, stdin)
    if name == "flock" and len(options.operands) > 1:
        return walk.argv(args[args.index(options.operands[0]) + 1 :], scope, stdin)
    if name == "su" and not options.operands and stdin is not None:
        return walk.program(stdin, walk.place(args), scope)
    if name == "runuser" and options.operands:
        return walk.argv(options.operands, scope, stdin)
    return walk.program(stdin, args[0], scope) if stdin is not None and args else Flow()


def xargs(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`xargs` and `parallel`: the input's words become arguments of the command."""
    options = Options(
        args, "adEeIiLlnPsJjSN", "arg-file delimiter max-args max-procs replace jobs", leading=True
    )
    rest = list(options.operands)
    marker = options.value("I", "J", "replace")
    given: list[Arg] | None = None
    for split in (":::", "::::"):
        at = next((index for index, arg in enumerate(rest) if arg.text == split), None)
        if at is not None:
            given, rest = rest[at + 1 :], rest[:at]
    if not rest:
        if name != "parallel":
            return Flow(stdin.text if stdin else None)
        for arg in given or ():
            walk.program(arg.flow, arg, scope)
        if given is None and stdin is not None:
            return walk.program(stdin, walk.place(args), scope)
        return Flow()
    side = options.value("P", "max-procs", "jobs")
    endless = stdin is not None and {"many", "endless"} & set(stdin.paths)
    wide = side is not None and (side.text == "0" or (side.text.isdigit() and int(side.text[:7]) > 500))
    if endless and wide and side is not None:
        walk.emit("spawn_loop", side)
    lines = marker is not None or name == "parallel" or options.has("0", "null", "d", "L")
    file = options.value("a", "arg-file")
    if file is not None:
        stdin = walk.file(file, scope)
    if name == "parallel" and options.has("pipe", "pipepart"):
        return walk.argv(rest, scope, stdin)
    inputs = given if given is not None else _inputs(stdin, rest[-1], lines)
    mark = marker.text if marker is not None else "{}"
    text = name == "parallel" and len(rest) == 1 and " " in rest[0].text
    if marker is not None or (name == "parallel" and any("{}" in arg.text for arg in rest)):
        out = Flow("")
        for one in inputs[:6]:
            words = [_replace(arg, mark, one) for arg in rest]
            some = walk.program(words[0].flow, words[0], scope) if text else walk.argv(words, scope, None)
            out = join([out, some])
        return out
    if text:
        flow = join([rest[0].flow, Flow(" "), *(one.flow for one in inputs)])
        return walk.program(flow, rest[0], scope)
    return walk.argv([*rest, *inputs], scope, None)


def _inputs(stdin: Flow | None, where: Arg, lines: bool) -> list[Arg]:
    """Return the arguments that xargs would make of its input: its words, or its lines."""
    if stdin is None:
        return [Arg(Flow(None), where.start, where.end)]
    if stdin.text is not None:
        text = stdin.text.replace("\0", "\n")
        pieces = [line.strip() for line in text.split("\n") if line.strip()] if lines else text.split()
        return [Arg(stdin.tainted(piece), where.start, where.end) for piece in pieces[:50]]
    return [Arg(stdin.tainted(UNKNOWN), where.start, where.end)]


def _replace(arg: Arg, mark: str, value: Arg) -> Arg:
    if mark not in arg.text:
        return arg
    out = value.cut(arg.text.replace(mark, value.text))
    out.flow.remote |= arg.flow.remote
    out.start, out.end = arg.start, arg.end
    return out


_FIND_TESTS = frozenset(
    "-name -iname -path -ipath -wholename -regex -iregex -size -mtime -mmin -atime -amin -ctime -cmin -newer "
    "-anewer -cnewer -used -user -group -perm -empty -inum -links -lname -samefile -uid -gid "
    "-nouser -nogroup".split()
)


_EVERYTHING = ("*", "/*", ".*", "*.*", "?*", "**")


def _narrowed(args: list[Arg]) -> tuple[bool, bool]:
    """Return whether tests narrow what `find` finds, and whether even so they may take in much.

    An exact name or a date far back takes in little; `*.conf`, a size or a negation may take in anything.
    """
    texts = [arg.text for arg in args]
    tests = [
        (text, texts[index + 1] if index + 1 < len(texts) else "")
        for index, text in enumerate(texts)
        if text in _FIND_TESTS or text.startswith("-newer")
    ]
    for index, text in enumerate(texts[:-1]):
        if text in ("-o", "-or", ",") and texts[index + 1] in (
            "-print",
            "-print0",
            "-delete",
            "-exec",
            "-ls",
        ):
            return False, True
    real = [(test, value) for test, value in tests if value not in _EVERYTHING]
    either = any(text in ("-o", "-or", ",") for text in texts)
    if not real or (either and len(real) < len(tests)):
        return False, True
    denied = sum(text in ("!", "-not") for text in texts)
    if denied and denied >= len(real):
        return False, True  # all but what is named
    if denied or all(test in ("-user", "-group") for test, _ in real):
        return True, True
    named = [value for test, value in real if test in _NAMING]
    far = [value for test, value in real if "time" in test or "min" in test]
    if any(value in _GREAT for value in named):
        return True, True
    if named:
        return True, any(value.startswith("*.") and not value.endswith(_JUNK) for value in named) and not far
    return True, not any(value[:1] == "+" and len(value) > 2 for value in far)


_NAMING = frozenset("-name -iname -path -ipath -wholename -regex -iregex -samefile -inum".split())
_TELLING = (
    ""
    "id_rsa", "id_ed25519", ".env", "shadow", ".netrc", ".pgpass", "server.pem", "server.key",
    "db.kdbx", "wallet.dat",
    ".bash_history", "logins.json", ".git-credentials", ".npmrc",
)  # fmt: skip
"""What a pattern for names may be meant to find."""
_GREAT = frozenset(
    "bin sbin lib lib64 etc usr var home boot opt root share local include .ssh .gnupg .config passwd "
    "shadow".split()
)
_JUNK = (
    ".tmp",
    ".bak",
    ".gz",
    ".old",
    ".pyc",
    ".swp",
    ".orig",
    ".log",
    ".cache",
    ".core",
    ".rpmsave",
    ".dpkg-old",
    "~",
    ".o",
)


def fd(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`fd PATTERN FOLDERS -x COMMAND`: the command runs on what is found."""
    at = next(
        (i for i, arg in enumerate(args) if arg.text in ("-x", "-X", "--exec", "--exec-batch")), len(args)
    )
    operands = Options(args[:at], "teEdjcSo", "type extension exclude max-depth").operands
    starts = operands[1:] or [Arg(Flow("."), args[0].start, args[0].end)] if args else []
    wide = bool(operands) and operands[0].text in (".", "", ".*", "^")
    filtered = len(args[:at]) > len(operands) and any(arg.text in ("-e", "--extension") for arg in args[:at])
    narrow = not wide or filtered
    paths = tuple(classify(arg.text, arg.glob, scope.cwd) + ("?" if narrow else "") for arg in starts)
    found = Flow(None, paths=paths)
    if at < len(args) - 1:
        here = Arg(found.tainted(UNKNOWN), args[0].start, args[at].end)
        command = args[at + 1 :]
        if not any("{" in arg.text for arg in command):
            command = [*command, here]
        walk.argv([_replace(arg, "{}", here) for arg in command], scope, None)
    return found


def _first_action(args: list[Arg]) -> int:
    """Return how many arguments go as far as the first thing done: a test behind it holds nothing back."""
    for index, arg in enumerate(args):
        asks = index + 1 < len(args) and args[index + 1].text.endswith(("grep", "test", "["))
        if arg.text == "-delete" or (arg.text in ("-exec", "-execdir", "-ok", "-okdir") and not asks):
            return index + 1
    return len(args)


def find(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`find`: where it starts, whether tests narrow it, and what it does with what it finds."""
    starts: list[Arg] = []
    at = 0
    while at < len(args) and (
        args[at].text in ("-H", "-L", "-P") or args[at].text[:1] not in ("-", "(", "!")
    ):
        if args[at].text[:1] != "-":
            starts.append(args[at])
        at += 1
    narrowed, wide = _narrowed(args[: _first_action(args)])
    repository = any(
        args[i + 1].text == ".git" for i, arg in enumerate(args[:-1]) if arg.text in ("-name", "-iname")
    )
    hides = any(arg.text.rstrip("*").endswith("_history") for arg in args)
    logs = any(arg.text.startswith("/var/log") for arg in starts)
    dated = any("time" in arg.text or "min" in arg.text or arg.text in ("-size", "-empty") for arg in args)
    hides = hides or (
        logs and not dated and any(arg.text in ("*.log", "*log*", "*log", "*.log*") for arg in args)
    )
    some = (
        ("some", "kept")
        if narrowed and hides
        else ("some", "wide")
        if narrowed and wide
        else ("some",)
        if narrowed
        else ()
    )
    places = [classify(arg.text, arg.glob, scope.cwd) for arg in starts] or [classify(".", False, scope.cwd)]
    if repository:
        places, narrowed, some = ["repository"], False, ()
    mark = "" if not narrowed else "?*" if wide else "?"
    found = Flow(None, paths=tuple(place + mark for place in places))
    for i, arg in enumerate(args[:-1]):
        if arg.text in ("-name", "-iname") and not found.secret:
            pattern = args[i + 1].text
            found.secret = next((secret(one) for one in _TELLING if matches(one, pattern)), "")
    for arg in starts:
        found.secret = found.secret or (secret(arg.text + "/x") if len(args) < 9 else "")
    index = at
    while index < len(args):
        action = args[index]
        index += 1
        if action.text == "-delete":
            where = (args[0].start, action.end)
            for place in places:
                walk.emit("delete", where, place, "recursive", "force", *some)
        elif action.text in ("-exec", "-execdir", "-ok", "-okdir"):
            stop = index
            while stop < len(args) and args[stop].text not in (";", "+"):
                stop += 1
            here = Arg(found.tainted(UNKNOWN), args[0].start, action.end)
            command = [_replace(arg, "{}", here) for arg in args[index:stop]]
            if command and command[0].text.endswith(("grep", "test", "[")):
                narrowed = True  # it goes on only with what the command said yes to
                found.paths = tuple(place + "?" for place in places)
            if command:
                walk.argv(command, scope, None)
            index = stop + 1
        elif action.text in ("-fprint", "-fprintf", "-fls", "-fprint0") and index < len(args):
            walk.write(args[index], scope, Flow(), "replace")
    return found


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(_PREFIXES, prefix),
    "env": env,
    "command": command_builtin,
    "which": command_builtin,
    "type": command_builtin,
    "visudo": settings_through_editor,
    "eval": shell_text,
    "watch": shell_text,
    **dict.fromkeys(("hyperfine", "tmux", "expect", "byobu", "zellij"), programs_of),
    "ssh": shell_text,
    "autossh": shell_text,
    "su": su,
    "runuser": su,
    "sg": su,
    "script": su,
    "flock": su,
    "xargs": xargs,
    "parallel": xargs,
    "find": find,
    "fd": fd,
    "fdfind": fd,
}
