"""Expands words as the shell would, as far as that can be known without running anything."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.paths import HOME, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.shell.script import Part, Script, Word

_SPLIT = "\ue002"
_OPEN, _COMMA, _CLOSE = "\ue003", "\ue004", "\ue005"
_MAX_BRACES = 64

_USUAL = {
    "HOME": HOME, "PWD": ".", "USER": "user", "LOGNAME": "user", "SHELL": "/bin/bash", "TMPDIR": "/tmp",
    ""
    "IFS": " \t\n", "BASH_VERSION": "5.2", "SHLVL": "1",
    "OSTYPE": "linux-gnu", "HOSTTYPE": "x86_64",
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOSTNAME": "host", "UID": "1000", "EUID": "1000",
    "RANDOM": "1", "SECONDS": "1", "LINENO": "1", "BASH": "/bin/bash", "BASHPID": "4242", "PPID": "4241",
    "@": "", "*": "", "#": "0", "?": "0", "$": "4242", "!": "4243", "-": "", "0": "bash", "SUDO_USER": "user",
    "XDG_CONFIG_HOME": HOME + "/.config", "XDG_CACHE_HOME": HOME + "/.cache", "TERM": "xterm", "LANG": "C",
}  # fmt: skip
"""What the usual variables hold, by kind: enough to see where a path leads."""


class Scope:
    """The shell's state as the walk goes along: variables, functions, working folder, written files."""

    def __init__(self) -> None:
        self.variables: dict[str, Flow] = {}
        self.functions: dict[str, Script] = {}
        self.files: dict[str, Flow] = {}
        self.cwd = ""
        self.aliases: dict[str, str] = {}
        self.references: dict[str, str] = {}
        self.links: dict[str, str] = {}
        """Link -> what it leads to."""
        self.input: Flow | None = None
        """What `exec < FILE` made everything after it read."""
        self.fetched: list[str] = []
        """What came over the network and was unpacked: `archive` or `clone`."""
        self.mounts: dict[str, str] = {}
        """Folder -> what is mounted there."""

    def copy(self) -> Scope:
        """Return a copy for a subshell."""
        other = Scope()
        other.variables = dict(self.variables)
        other.functions = dict(self.functions)
        other.files = self.files
        other.cwd = self.cwd
        other.aliases = self.aliases
        other.links = self.links
        other.mounts = self.mounts
        other.fetched = self.fetched
        other.input = self.input
        other.references = self.references
        return other

    def variable(self, name: str) -> Flow:
        """Return what a variable holds."""
        found = self.variables.get(self.references.get(name, name))
        if found is not None:
            return found
        if name.isdigit() and name != "0":
            return Flow("")
        if name not in _USUAL and _credential(name):
            return Flow(UNKNOWN, secret="key")
        return Flow(_USUAL.get(name, UNKNOWN))


def _credential(name: str) -> bool:
    """Whether a variable's name says that it holds a credential that belongs to one service alone."""
    name = name.upper()
    if "SECRET" in name or "PRIVATE_KEY" in name or name.endswith(("_PASSWORD", "PASSPHRASE")):
        return True
    return name.endswith("_TOKEN") and not name.startswith(("AUTH", "ACCESS", "API", "CSRF"))


Outputs = dict[int, Flow]
"""What the substitutions of a word print, by the identity of their scripts."""


def words(word: Word, scope: Scope, outputs: Outputs, at: tuple[int, int] | None) -> list[Arg]:
    """Expand one word into arguments; `at` replaces its span when it lies inside a quoted program."""
    start, end = at or (word.start, word.end)
    if word.value is not None and not word.braces:
        return [Arg(Flow(_tilde(word.value) if word.tilde else word.value, glob=word.glob), start, end)]
    flow, process = _flow(word, scope, outputs)
    if process:
        return [Arg(flow, start, end, process=True)]
    out: list[Arg] = []
    for text in _braces(flow.text or "") if word.braces else [flow.text or ""]:
        pieces = [piece for piece in text.split(_SPLIT) if piece] if _SPLIT in text else [text]
        for piece in pieces:
            if piece == "" and not _has_quotes(word):
                continue  # an unquoted empty expansion leaves no argument
            one = flow.tainted(_tilde(piece) if word.tilde else piece)
            one.glob = word.glob or (flow.glob and any(mark in piece for mark in "*?["))
            out.append(Arg(one, start, end))
    return out


def text(word: Word, scope: Scope, outputs: Outputs) -> Flow:
    """Expand a word without splitting it, as in an assignment or a here-document."""
    if word.value is not None and not word.braces:
        return Flow(_tilde(word.value) if word.tilde else word.value, glob=word.glob)
    flow, _ = _flow(word, scope, outputs)
    plain = (
        (flow.text or "").replace(_SPLIT, " ").replace(_OPEN, "{").replace(_COMMA, ",").replace(_CLOSE, "}")
    )
    out = flow.tainted(_tilde(plain) if word.tilde else plain)
    out.glob = flow.glob
    return out


def _has_quotes(word: Word) -> bool:
    return any(part.quoted for part in word.parts) or not word.parts


def _tilde(value: str) -> str:
    if not value.startswith("~"):
        return value
    user, slash, rest = value[1:].partition("/")
    if user in ("", "+", "-"):
        return ("." if user == "+" else UNKNOWN if user == "-" else HOME) + slash + rest
    return ("/root" if user == "root" else "/home/" + user) + slash + rest


def _flow(word: Word, scope: Scope, outputs: Outputs) -> tuple[Flow, bool]:
    pieces: list[str] = []
    whole = Flow("", glob=word.glob)
    for part in word.parts:
        if part.kind == "text":
            pieces.append(part.text if part.quoted or not word.braces else _live(part.text))
            continue
        if part.kind == "process":
            inner = outputs.get(id(part.script), Flow())
            return inner, True
        value = _part(part, scope, outputs)
        whole.remote |= value.remote
        whole.decoded |= value.decoded
        whole.glob |= value.glob and (value.listed or not part.quoted)
        whole.secret = whole.secret or value.secret
        whole.paths += value.paths
        known = UNKNOWN if value.text is None else value.text
        several = part.kind == "var" and (part.text == "@" or part.text.endswith("[@]"))
        pieces.append(known if part.quoted and not several else _split(known, scope))
    whole.text = "".join(pieces)
    return whole, False


def _live(value: str) -> str:
    return (
        value.replace("{}", "\ue006")
        .replace("{", _OPEN)
        .replace(",", _COMMA)
        .replace("}", _CLOSE)
        .replace("\ue006", "{}")
    )


def _split(value: str, scope: Scope) -> str:
    separators = scope.variables["IFS"].text if "IFS" in scope.variables else None
    for blank in " \t\n" if separators is None else separators:
        value = value.replace(blank, _SPLIT)
    return value


def _part(part: Part, scope: Scope, outputs: Outputs) -> Flow:
    if part.kind == "command":
        flow = outputs.get(id(part.script)) if part.script is not None else None
        if flow is None:
            return Flow(UNKNOWN)
        return flow.tainted(None if flow.text is None else flow.text.rstrip("\n"))
    if part.kind == "arith":
        digits = part.text.strip()
        return Flow(digits if digits.isdigit() else "1")
    return parameter(part.text, scope)


def parameter(raw: str, scope: Scope) -> Flow:
    """Expand the inside of `${…}` (or a bare name)."""
    if raw[:1] == "#" and len(raw) > 1:
        return Flow("1")
    if raw[:1] == "!" and len(raw) > 1:
        inner = scope.variable(raw[1:])
        return scope.variable(inner.text) if inner.text and UNKNOWN not in inner.text else Flow(UNKNOWN)
    size = 1
    if raw[:1].isalpha() or raw[:1] == "_":
        while size < len(raw) and (raw[size].isalnum() or raw[size] == "_"):
            size += 1
    name, operator = raw[:size], raw[size:]
    flow = scope.variable(name)
    if not operator or operator in ("[@]", "[*]"):
        return flow
    if operator[0] == "[" and name + operator in scope.variables:
        return scope.variables[name + operator]
    value = UNKNOWN if flow.text is None else flow.text
    unset = name not in scope.variables and name not in _USUAL
    rest = operator.lstrip(":")[1:] if operator[0] in ":-=?+" else ""
    kind = operator.lstrip(":")[:1]
    if operator[0] in ":-=?+" and kind in "-=?+" and kind:
        rest = rest.strip("\"'")
        if kind == "+":
            return Flow("" if unset else _inner(rest, scope))
        if kind == "=" and (unset or value == ""):
            scope.variables[name] = Flow(_inner(rest, scope))
        if kind != "?" and (unset or value == ""):
            return (
                Flow(_inner(rest, scope)) if name.isdigit() or name in "@*" or unset else flow.tainted(rest)
            )
        return flow
    if UNKNOWN in value:
        return flow.tainted(UNKNOWN)
    if operator[0] == ":" and name in ("@", "*"):
        first = operator[1:].partition(":")[0].strip()
        words = (flow.text or "").split()
        start = max(int(first) - 1, 0) if first.isdigit() else 0
        return flow.tainted(" ".join(words[start:]))
    if operator[0] == ":":
        return flow.tainted(_slice(_real(name, value), operator[1:]))
    if operator[0] in "^,":
        change = value.upper() if operator[0] == "^" else value.lower()
        return flow.tainted(
            change if len(operator) > 1 and operator[1] == operator[0] else change[:1] + value[1:]
        )
    if operator[0] == "/":
        old, _, new = operator.lstrip("/").partition("/")
        if any(mark in old for mark in "*?[$\\"):
            return flow.tainted(UNKNOWN)
        return flow.tainted(value.replace(old, new) if operator[:2] == "//" else value.replace(old, new, 1))
    if operator[0] in "%#":
        cut = _cut(_real(name, value), operator)
        if cut is not None:
            return flow.tainted(cut.replace("/home/user", HOME))
        # The name less an ending or a beginning: still in the same place when something is left of it.
        return flow.tainted(value if value[:1] not in ("/", HOME) and "*" not in operator else UNKNOWN)
    return flow.tainted(UNKNOWN)


def _inner(rest: str, scope: Scope) -> str:
    if "$(" in rest or "`" in rest:
        return UNKNOWN
    if rest[:1] == "$":
        return parameter(rest[1:].strip("{}"), scope).text or UNKNOWN
    return _tilde(rest) if rest[:1] == "~" else rest


def _real(name: str, value: str) -> str:
    """Return a value as it would look on a machine, where the marks and the dot stand for real folders."""
    if name == "PWD" and value == ".":
        return "/home/user/project"
    return value.replace(HOME, "/home/user")


def _cut(value: str, operator: str) -> str | None:
    """Apply `%`, `%%`, `#` or `##` with a pattern; None where the pattern cannot be known."""
    mark = operator[:2] if operator[1:2] == operator[0] else operator[0]
    pattern = operator[len(mark) :].strip("\"'")
    if not value or len(value) > 200 or any(char in pattern for char in "$`{\\"):
        return None
    from caro.safety.valuables import matches

    sizes = range(len(value) + 1)
    for size in reversed(sizes) if len(mark) == 2 else sizes:
        rest = value[: len(value) - size] if mark[0] == "%" else value[size:]
        gone = value[len(value) - size :] if mark[0] == "%" else value[:size]
        if matches(gone, pattern):
            return rest
    return value


def _slice(value: str, spec: str) -> str:
    first, _, second = spec.partition(":")
    try:
        begin = int(first.strip() or 0)
        piece = value[begin:]
        return piece[: int(second)] if second.strip() else piece
    except ValueError:
        return UNKNOWN


def _braces(value: str) -> list[str]:
    """Expand live `{a,b}` and `{1..3}`, up to a bound."""
    done: list[str] = []
    waiting = [value]
    while waiting and len(done) + len(waiting) <= _MAX_BRACES:
        here = waiting.pop(0)
        close = here.find(_CLOSE)
        start = here.rfind(_OPEN, 0, close) if close >= 0 else -1
        if start < 0:
            done.append(here)
            continue
        inside, before, after = here[start + 1 : close], here[:start], here[close + 1 :]
        if _COMMA in inside:
            waiting.extend(before + choice + after for choice in inside.split(_COMMA))
        elif ".." in inside:
            waiting.extend(before + edge + after for edge in inside.split("..")[:2])
        else:
            waiting.append(before + "{" + inside + "}" + after)
    return [one.replace(_OPEN, "{").replace(_COMMA, ",").replace(_CLOSE, "}") for one in (*done, *waiting)]
