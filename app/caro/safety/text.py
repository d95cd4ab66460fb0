"""Commands whose output is worth knowing: echo, printf, decoders, and filters that hand text on."""

from __future__ import annotations

from caro.safety.filters import filtered, keeps_every_line, put_in
from caro.safety.flow import Arg, Flow, join
from caro.safety.harmless import reads_files
from caro.safety.options import Options
from caro.safety.paths import ANYONE, ENDLESS, HOME, UNKNOWN, classify, normal
from caro.safety.valuables import secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

# Commands that name files rather than print what is in them.
_NAMES_ONLY = frozenset(
    "ls find du stat file realpath readlink basename dirname chmod chown mkdir touch which "
    "test ssh-keygen ssh-add ssh-copy-id gpg".split()
)


_TELLS = frozenset("printenv history pbpaste set export xclip xsel wl-paste".split())
# Filters that hand on, whole or in part, the lines that they are given.
_HANDS_ON = frozenset("sort uniq head tail tee grep egrep fgrep rg tac cat pv unbuffer stdbuf sponge".split())


_COUNTS = frozenset("wc md5sum sha1sum sha256sum cksum sum bc dc xargs".split())


def passing(walk: Walk, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Any other command: what comes in may come out again, changed in unknown ways."""
    effect = next((one for one in reversed(walk.effects) if one.kind == "run"), None)
    name = effect.text if effect is not None else ""
    kind = "private" if name in _TELLS else ""
    reads = effect is not None and "reads" in effect.flags
    places: list[str] = []
    for arg in args:
        if arg.text.startswith("-") and not arg.process:
            continue
        places.append(classify(arg.text, arg.glob, scope.cwd))
        kind = kind or arg.flow.secret
        if name not in _NAMES_ONLY and secret(arg.text):
            kind = secret(arg.text)
            if reads or kind == "shadow":
                walk.emit("show_secret", arg, kind)
    if name in ("grep", "egrep", "rg", "ag", "ack") and not kind and _hunts(args):
        kind = "private"
    if any("endless" in arg.flow.paths or arg.text in ENDLESS for arg in args) or (
        stdin is not None and "endless" in stdin.paths
    ):
        if name in ("tail", "sort", "tac"):
            walk.emit("exhaust", walk.place(args), "memory")
        if name == "head":
            return _head(walk, args)
        if name not in ("wc", "xxd", "od", "hexdump"):
            return Flow(None, paths=("endless",))
    if stdin is not None:
        return _changed(name, effect.args if effect is not None else args, stdin, kind)
    remote = any(arg.flow.remote for arg in args if arg.process)
    if any("@base64d" in arg.text for arg in args):
        return Flow(None, remote, True, kind)
    listed = tuple(places) if name == "ls" else tuple(place + "?" for place in places) or ("cwd?",)
    return Flow(None, remote, False, kind, listed or ("cwd",))


def _hunts(args: list[Arg]) -> bool:
    """Whether a search through many files looks for credentials."""
    deep = any(arg.text[:1] == "-" and ("r" in arg.text or "R" in arg.text) for arg in args)
    words = " ".join(arg.text.lower() for arg in args)
    return deep and any(
        mark in words
        for mark in ("password", "passwd", "secret", "private key", "api_key", "apikey", "token")
    )


def _changed(name: str, args: list[Arg], stdin: Flow, kind: str) -> Flow:
    """Return what comes out of a filter."""
    words = [arg.text for arg in args]
    narrows = not keeps_every_line(name, words)
    places = tuple(
        place if place == "file" or not narrows else place.rstrip("?*") + "?" for place in stdin.paths
    )
    whole = name in _HANDS_ON and not any("o" in word or "c" in word for word in words if word[:1] == "-")
    out = Flow(None, stdin.remote, stdin.decoded, stdin.secret or kind, places)
    if stdin.text == "":
        # Nothing is known to come in, as from `crontab -l`: what the filter itself would put there counts.
        out.text = put_in(words) if name in ("sed", "gsed") else filtered(name, words, "") or ""
    elif stdin.known:
        out.text = filtered(name, words, stdin.text or "")
        # Plain words sent through a filter that changes them are meant to be other words.
        out.decoded = out.decoded or (name not in _COUNTS and not whole)
    if out.text is None and whole:
        out.text = stdin.text
    return out


def _head(walk: Walk, args: list[Arg]) -> Flow:
    """`head` of something endless: as much as it is told to take."""
    from caro.safety.files import HUGE, size_in_bytes

    for arg in args:
        if size_in_bytes(arg.text.removeprefix("-c").removeprefix("--bytes=")) > HUGE:
            walk.emit("exhaust", arg, "disk")
    return Flow()


def echo(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`echo WORDS`."""
    from caro.shell.words import ansi_c

    escapes = False
    newline = True
    while args and args[0].text[:1] == "-" and args[0].text[1:] and not args[0].text[1:].strip("neE"):
        escapes = escapes or "e" in args[0].text
        newline = newline and "n" not in args[0].text
        args = args[1:]
    if not args:
        return Flow("\n")
    flow = join([piece for arg in args for piece in (arg.flow, Flow(" "))])
    text = None if flow.text is None else flow.text[:-1] + ("\n" if newline else "")
    if text is not None and escapes:
        plain = text
        text = ansi_c(text)
        flow.decoded = flow.decoded or _hid(plain, text)
    out = flow.tainted(text)
    if any(arg.glob for arg in args):
        out.paths = tuple(classify(arg.text, arg.glob, scope.cwd) for arg in args)
        out.text = None
    return out


def _hid(before: str, after: str) -> bool:
    r"""Whether an escape spelled out a plain letter: nobody writes `\x72` for r but to hide it."""
    return before != after and any(mark in before for mark in ("\\x", "\\0", "\\1", "\\u"))


def printf(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`printf FORMAT ARGUMENTS`, for the formats that only place text."""
    from caro.shell.words import ansi_c

    if args and args[0].text == "-v" and len(args) > 2:
        scope.variables[args[1].text] = printf(walk, name, args[2:], scope, None)
        return Flow("")
    if args and args[0].text == "--":
        args = args[1:]
    if not args:
        return Flow("")
    fmt = ansi_c(args[0].text)
    values = [arg.text for arg in args[1:]]
    out: list[str] = []
    while True:
        at = 0
        used = 0
        while at < len(fmt):
            if fmt[at] != "%":
                out.append(fmt[at])
                at += 1
                continue
            while fmt[at + 1 : at + 2] in ("0", "2", "3") and fmt[at + 2 : at + 3] in "23oxXd":
                at += 1  # a width such as `%03o`
            letter = fmt[at + 1 : at + 2]
            if letter in ("o", "x", "X") and values and values[0][:7].isdigit():
                used += 1
                out.append(format(int(values.pop(0)[:7]), letter))
            elif letter in ("s", "b", "q", "d", "i", "c"):
                value = values.pop(0) if values else ""
                used += 1
                out.append(ansi_c(value) if letter == "b" else value[:1] if letter == "c" else value)
            else:
                out.append("%" if letter == "%" else UNKNOWN)
            at += 2
        if not values or not used:
            break
    flow = join([arg.flow for arg in args])
    flow.decoded = flow.decoded or _hid(args[0].text, fmt)
    return flow.tainted("".join(out))


def cat(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`cat FILES`, or what comes through the pipe."""
    named = [arg for arg in args if not arg.text.startswith("-") or arg.process]
    flows = [walk.file(arg, scope) for arg in named]
    if any(arg.text == "-" for arg in args) or not named:
        flows.append(stdin or Flow())
    return join(flows)


def decoder(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`base64 -d`, `xxd -r`, `openssl enc -d`, `rev`, `tr`: text that is not what it will be."""
    if name == "gpg" and any(arg.text.startswith("--export-secret") for arg in args):
        return Flow(None, secret="key")
    options = Options(args, "cglos" if name == "xxd" else "wi")
    files = [arg for arg in options.operands if name not in ("tr", "openssl")]
    source = walk.file(files[0], scope) if files and name != "rev" else stdin
    if source is None and name == "rev" and files:
        source = walk.file(files[0], scope)
    source = source or Flow()
    decodes = (
        options.has("d", "D", "decode", "r", "revert")
        or name in ("rev", "tr", "uudecode", "rot13", "basenc", "gunzip", "zcat", "xzcat", "bzcat", "zstdcat")
        or any(arg.text in ("-d", "-base64d", "dec", "--uncompress") for arg in args)
    )
    if name in _PACKERS and (not decodes or (files and not options.has("c", "stdout", "to-stdout"))):
        return Flow()
    out = Flow(
        None, source.remote, source.decoded, source.secret, tuple(p for p in source.paths if p == "file")
    )
    if not decodes:
        return out
    known = source.text if source.known else None
    if name in UNPACKERS and not source.decoded and "file" in source.paths:
        out.paths = (*out.paths, "packed")
    out.decoded = True
    if known is not None:
        out.text = _decode(name, known, [arg.text for arg in args])
    return out


_PACKERS = ("gzip", "bzip2", "xz", "zstd", "lz4", "lzma", "pigz", "brotli", "lzop")
"""They pack files in place, unless they are told to unpack and to print."""
UNPACKERS = frozenset((*_PACKERS, "gunzip", "zcat", "xzcat", "bzcat", "zstdcat"))
"""What these write was packed to be small, not to be hidden, and their own list shows what is in it."""


def _decode(name: str, value: str, args: list[str]) -> str | None:
    import binascii

    try:
        if name == "rev":
            return "\n".join(line[::-1] for line in value.split("\n"))
        if name in ("base64", "gbase64") or (name == "openssl" and "base64" in " ".join(args)):
            return binascii.a2b_base64(value.encode()).decode("utf-8", "replace")
        if name == "xxd":
            return binascii.unhexlify("".join(value.split())).decode("utf-8", "replace")
        if name == "tr" and len(args) == 2:
            if args[0] in ("-d", "--delete"):
                gone = _ranges(args[1])
                return "".join(char for char in value if char not in gone)
            return _translate(value, args[0], args[1])
    except ValueError:
        return None
    return None


def _translate(value: str, old: str, new: str) -> str | None:
    first, second = _ranges(old), _ranges(new)
    if not first or not second:
        return None
    second = second + second[-1] * (len(first) - len(second))
    table = {ord(one): other for one, other in zip(first, second, strict=False)}
    return value.translate(table)


def _ranges(spec: str) -> str:
    out: list[str] = []
    at = 0
    while at < len(spec):
        if spec[at + 1 : at + 2] == "-" and at + 2 < len(spec):
            out.extend(
                chr(code) for code in range(ord(spec[at]), min(ord(spec[at + 2]), ord(spec[at]) + 256) + 1)
            )
            at += 3
        else:
            out.append(spec[at])
            at += 1
    return "".join(out)


def account(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`getent passwd NAME`: a line that tells where somebody's home is; `getent shadow` gives passwords."""
    words = [arg.text for arg in args if arg.text[:1] != "-"]
    if words[:1] in (["shadow"], ["gshadow"]):
        walk.emit("show_secret", args[0], "shadow")
        return Flow(None, secret="shadow")
    if words[:1] == ["passwd"] and len(words) > 1:
        root = words[1] in ("root", "0")
        home = "/root" if root else HOME
        return Flow(f"{'root' if root else 'user'}:x:1000:1000:Name:{home}:/bin/bash\n")
    return Flow(None, secret="account" if words[:1] == ["passwd"] else "")


def change_folder(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`cd`: what follows is relative to the new folder."""
    operands = [arg for arg in args if arg.text not in ("-P", "-L", "--")]
    target = operands[0].text if operands else "~"
    target = HOME if target == "~" else target
    if target[:1] in ("/", HOME):
        scope.cwd = normal(target)
    elif UNKNOWN in target or target == "-":
        scope.cwd = UNKNOWN
    elif scope.cwd or ".." in target:
        scope.cwd = normal((scope.cwd + "/" if scope.cwd else "") + target)
    return Flow("")


def here(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`pwd` and `whoami`: known as far as it matters."""
    return Flow((scope.cwd or ".") + "\n" if name == "pwd" else "user\n")


def temporary(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`mktemp`: a new file or folder under /tmp."""
    return Flow("/tmp/tmp.X1\n")


def path_part(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`dirname PATH` and `basename PATH`."""
    operands = Options(args, "s").operands
    if not operands:
        return Flow()
    before, slash, after = operands[0].text.rstrip("/").rpartition("/")
    known = (before or slash or ".") if name == "dirname" else after.removesuffix(operands[-1].text)
    if name == "basename" and len(operands) == 1:
        known = after
    return operands[0].flow.tainted(known + "\n")


def read(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`read NAMES`: variables take the input's words."""
    names = Options(args, "dnNptui" if name == "read" else "dnOsuCc").operands
    if name in ("mapfile", "readarray"):
        scope.variables[names[0].text if names else "MAPFILE"] = stdin or Flow()
        return Flow("")
    for arg in names or [Arg(Flow("REPLY"), 0, 0)]:
        if stdin is not None:
            text = (
                stdin.text.strip() if stdin.text is not None and "\n" not in stdin.text.strip() else UNKNOWN
            )
            scope.variables[arg.text] = stdin.tainted(text)
        else:
            scope.variables[arg.text] = Flow()
    return Flow("")


def shift(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`shift`: the positional parameters move up."""
    count = int(args[0].text) if args and args[0].text.isdigit() and len(args[0].text) < 3 else 1
    for number in range(1, 20):
        following = scope.variables.get(str(number + count))
        scope.variables[str(number)] = following if following is not None else Flow("")
    return Flow("")


def position(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`set -- WORDS` gives the positional parameters."""
    texts = [arg.text for arg in args]
    if not args:
        return Flow(None, secret="private")
    if texts[:2] == ["+o", "history"]:
        walk.emit("no_history", args[0])
    rest = args[texts.index("--") + 1 :] if "--" in texts else []
    for index, arg in enumerate(rest, 1):
        scope.variables[str(index)] = arg.flow
    if rest:
        scope.variables["@"] = scope.variables["*"] = join([p for arg in rest for p in (arg.flow, Flow(" "))])
    return Flow("")


def _handler(text: str, scope: Scope) -> bool:
    """Whether a trap calls a function that is defined elsewhere, by the look of it."""
    from caro.safety.commands import runs_things

    return text.isidentifier() and text not in scope.functions and not runs_things(text)


def later(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`alias NAME=TEXT`, `trap TEXT`, `at`, `crontab -`: a program for later."""
    if name == "alias":
        for arg in args:
            new, equals, text = arg.text.partition("=")
            if equals:
                walk.program(arg.flow.tainted(text), arg, scope)
                scope.aliases[new] = text
                if new in ("sudo", "su", "ssh", "passwd", "doas", "login") and any(
                    mark in f" {text}" for mark in ("|", " tee ", " strace ", " script ", ">", " ltrace ")
                ):
                    walk.emit("alias", arg)
                if text.split()[:1] in (["rm"], ["dd"], ["shred"]) and (
                    reads_files(new) or new in ("git", "vim")
                ):
                    walk.emit("alias", arg)
                if text.startswith(("/tmp/", "/var/tmp/", "/dev/shm/")):
                    walk.emit("environment", arg, "alias", "strange")
        return Flow("")
    if name in ("at", "batch"):
        file = Options(args, "fqt").value("f")
        if file is not None:
            return walk.program(walk.file(file, scope), file, scope)
    if name == "trap" and args and args[0].text == "--":
        args = args[1:]
    if (
        name == "trap"
        and args
        and args[0].text not in ("-l", "-p", "-")
        and not _handler(args[0].text, scope)
    ):
        return walk.program(args[0].flow, args[0], scope)
    if name == "crontab":
        args = Options(args, "u").operands
    if name in ("at", "batch", "crontab") and (stdin is not None or (args and args[0].text[:1] != "-")):
        where = walk.place(args)
        walk.emit("schedule", where)
        if where.text.startswith(ANYONE):
            walk.emit("environment", where, "job", "strange")
        if args and name == "crontab" and args[0].text != "-":
            stdin = walk.content(where, scope)
        if stdin is not None and stdin.text is not None:
            from caro.safety.settings import jobs

            for line in jobs(stdin.text, "schedule") if name == "crontab" else [stdin.text]:
                walk.job(stdin.tainted(line), where, scope)
            return Flow("")
        if stdin is not None and (stdin.remote or stdin.decoded):
            return walk.program(stdin, where, scope)
    return Flow("")


def endless(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`yes`: the same line without end."""
    flow = echo(walk, name, args or [], scope, None) if args else Flow("y\n")
    return Flow(flow.text, flow.remote, flow.decoded, flow.secret, ("endless",))


def sequence(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`seq`: numbers, perhaps very many."""
    last = args[-1].text if args else ""
    return Flow(None, paths=("many",) if last.isdigit() and int(last[:9]) > 5000 else ())


def hashed(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`hash -p FILE NAME` makes a name run another program."""
    if len(args) == 3 and args[0].text == "-p":
        scope.aliases[args[2].text] = args[1].text
    return Flow("")


def accounts(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`chpasswd`, `newusers`: passwords through the pipe."""
    if stdin is not None and stdin.text is not None and stdin.text.lstrip().startswith("root:"):
        walk.emit("account", walk.place(args), "root")
    return Flow("")


def declared(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`export -p`, `declare -px` print the environment; otherwise the walk has set the variables."""
    names = [arg for arg in args if arg.text[:1] != "-"]
    prints = not names or any(arg.text[:1] == "-" and "p" in arg.text for arg in args)
    return Flow(None, secret="private") if prints else Flow("")


HANDLERS: dict[str, Handler] = {
    "echo": echo,
    "printf": printf,
    **dict.fromkeys(("cat", "tac", "bat"), cat),
    **dict.fromkeys(
        "base64 gbase64 base32 basenc xxd rev tr uudecode rot13 gunzip zcat xzcat bzcat zstdcat gpg "
        "age".split(),
        decoder,
    ),
    **dict.fromkeys(_PACKERS, decoder),
    **dict.fromkeys(("cd", "pushd"), change_folder),
    **dict.fromkeys(("export", "declare", "typeset"), declared),
    "yes": endless,
    "seq": sequence,
    "hash": hashed,
    **dict.fromkeys(("chpasswd", "newusers"), accounts),
    "pwd": here,
    "getent": account,
    "whoami": here,
    **dict.fromkeys(("read", "mapfile", "readarray"), read),
    "mktemp": temporary,
    **dict.fromkeys(("dirname", "basename"), path_part),
    "set": position,
    "shift": shift,
    **dict.fromkeys(("alias", "trap", "at", "batch", "crontab"), later),
}
