"""Programs in other languages than the shell: what the calls and the strings in them would do.

No language is parsed in full. Strings are put together as the program would put them together (`'r'+'m'`,
`chr(114)`, a constant in a variable), and what is then said of deleting, running, fetching, writing and
connecting is noted. What runs a text that cannot be known is noted as that.
"""

from __future__ import annotations

from caro.safety.constants import Group, fold
from caro.safety.flow import Arg, Flow, literal
from caro.safety.paths import UNKNOWN, classify
from caro.safety.valuables import guarded, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_RUNS = (
    "system", "popen", "exec", "spawn", "subprocess", "shell", "`", "child_process", "shell-command",
    ""
    ""
    "call-process", "start-process", "qx", "%x", "do shell", "do script", "'.!", "shell/sh", "(sh ",
    "System.cmd", "os:cmd",
    ".execute()",
    "callCommand", "run-program", "run(", "Process(", "syscmd", "shell_exec", "Command(", "Open3",
    "proc_open", "passthru", "pcntl_exec", "IO.popen", "os.startfile", "pty.",
)  # fmt: skip
_DELETES = (
    "rmtree", "delete-directory", "delete-file", "unlink", "rmdir", "rm_rf", "rm_r", "remove_tree",
    "rmSync", "removedirs", "os.remove", "rimraf", "FileUtils.rm", "File.delete", "Dir.delete",
    ""
    "unlinkSync", "fs.rm", "remove_entry", "file delete", "removeItem", "deleteDir", "RemoveAll",
    "os.Remove", "remove_dir_all", "fs::remove", "rm_rf!", "File.rm",
    "deleteRecursively", "delete_tree", "remove_all", "deltree", "Deno.remove", "removeSync", "fs.remove",
    "send2trash",
)  # fmt: skip
_OPENS_SOCKET = (
    "socket", "TCPSocket", "fsockopen", "net.connect", "net.Socket", "/inet/tcp", "IO::Socket",
    "Socket", "createConnection", "stream_socket_client",
)  # fmt: skip
_FETCHES = (
    ""
    ""
    "urlopen", "urllib", "requests.", "http.get", "https.get", "fetch(", "file_get_contents",
    "open('http", "LWP",
    "smtplib", "ftplib",
    "open-uri", "http.client", ".request(", "HTTP::Tiny", "Net::HTTP", "axios", "urlretrieve",
)  # fmt: skip
_SENDS = (
    "data=",
    "post(",
    "POST",
    "put(",
    "sendall(",
    ".send(",
    "body:",
    "sendto(",
    "sendmail(",
    "storbinary(",
    "json=",
)
_EVALUATES = (
    "exec(", "eval(", "exec ", "eval ", "Function(", "compile(", "instance_eval", "system(", "loads(",
    "system ", "execSync", "popen(", "spawn", "subprocess", "passthru", "shell_exec", "assert(",
    "__import__(",
    "exec\t", "qx",
)  # fmt: skip
_DECODES = (
    "b64decode", "base64", "fromhex", "codecs", "decode('", 'decode("', "unhexlify", "atob(", "pack(",
    "rot13", "decode64", "gzinflate", "gzuncompress", "zlib", "str_rot13", "hex2bin", "fromCharCode",
    "[::-1]",
    "strrev", ".reverse", "reverse(", "reverse '", "map(chr", "{chr", "chr(", "join(map", "unpack(",
)  # fmt: skip
_FORKS = (
    "os.fork",
    "fork while",
    "fork()",
    "fork and",
    "fork;",
    "fork until",
    "fork }",
    "{fork",
    "loop { fork",
)
_WRITES = (
    "writeFile",
    "File.write",
    "chmod",
    "chown",
    "truncate",
    "write_text",
    "write_bytes",
    "file_put_contents",
)
_MOVES = ("rename(", "os.replace", "shutil.move", "renameSync", "FileUtils.mv", "File.rename", "moveItem")
_QUERIES = (".execute(", ".query(", ".executescript(", "->query(", "->exec(", ".exec(", "cursor", ".command(")
_GROWS = (
    ".append(",
    "push",
    "extend(",
    "malloc",
    ".alloc",
    "bytearray(",
    "* 10**",
    "*10**",
    "*2",
    "* 2",
    "x 1e",
    "<<",
    "+= ",
    "concat(",
)
_FOREVER = (
    "while True",
    "while 1",
    "while(1)",
    "while (1)",
    "while true",
    "while(true)",
    "for(;;)",
    "for (;;)",
    "loop",
    "itertools.count",
)
_WAITS = ("break", "sleep", "input(", "read", "recv", "accept", "return", "exit")
_MODES = ("w", "wb", "a", "ab", "w+", "a+", "x", ">", ">>", "r+", "rb+")
_HERES = (
    "os.getcwd()",
    "process.cwd()",
    "Dir.pwd",
    "getcwd()",
    "os.curdir",
    "Path.cwd()",
    "File.getwd",
    "__dirname",
)
_HOMES = (
    "os.environ['HOME']", 'os.environ["HOME"]', "ENV['HOME']", 'ENV["HOME"]', "$ENV{HOME}", "$ENV{'HOME'}",
    "process.env.HOME", "Path.home()", "os.homedir()", "homedir()", "Dir.home", "os.getenv('HOME')",
    'os.getenv("HOME")', "getenv('HOME')", 'getenv("HOME")',
)  # fmt: skip


_SINGLE = (
    "unlink",
    "os.remove",
    "File.delete",
    "unlinkSync",
    "delete-file",
    "Deno.remove",
    "rmdir",
    "File.rm",
)
_DEEP = (
    ""
    "rmtree", "rm_r", "recursive", "remove_tree", "removedirs", "RemoveAll", "rimraf", "removeSync",
    "glob", "Dir[", "walk",
    "iterdir", "listdir", "readdir", "</", "<~", "*", "FileUtils.rm", "force",
)  # fmt: skip


def judge(walk: Walk, code: Arg, scope: Scope, name: str, stdin: Flow | None) -> Flow:
    """Note what a program does; return what it may print."""
    flow = code.flow
    source = code.text
    if source.lstrip()[:1] == "(":  # in a Lisp, strings side by side are words
        source = source.replace('" "', '", "').replace(" nil", "")
    source = source.replace("$HOME", "~").replace("${HOME}", "~")
    for here in _HERES:
        if here in source:
            source = source.replace(here, "'.'")
    for home in _HOMES:
        if home in source:
            source = source.replace(home, "'~'")
    text, groups = fold(source)
    strings = [string for group in groups for string in group][:60]
    if flow.remote or flow.decoded:
        walk.emit("execute", code, "remote" if flow.remote else "decoded")
    if any(_has(text, mark) for mark in _FORKS) and ("while" in text or "for" in text or "loop" in text):
        walk.emit("fork_bomb", code)
    awk = name.endswith("awk")
    pipes = any(string.strip()[:1] == "|" or string.strip()[-1:] == "|" for string in strings)
    runs = any(mark in text for mark in _RUNS) or (
        awk and ("|" in text.replace("||", "") or "getline" in text)
    )
    runs = runs or (pipes and "open" in text)
    if _huge("".join(text.split())):
        walk.emit("exhaust", code, "memory")
    grows = any(mark in text for mark in _FOREVER) and any(mark in text for mark in _GROWS)
    if grows and not any(mark in text for mark in _WAITS):
        walk.emit("exhaust", code, "memory")
    if "pty.spawn" in text:
        walk.emit("terminal", code)
    _connections(walk, code, text, runs)
    _evaluations(walk, code, text)
    _inner(walk, code, text, strings, scope, name)
    _files(walk, code, text, strings, scope)
    if name == "tclsh":
        _tcl(walk, code, scope)
    _kills(walk, code, text, scope)
    if awk and ">" in text and any(mark in text for mark in _FOREVER):
        walk.emit("exhaust", code, "disk")
    if runs and not _programs(walk, code, groups, scope) and not awk:
        hides = any(
            mark in text for mark in ("chr", "reverse", "[::-1]", "pack", "fromCharCode", "unhexlify")
        )
        walk.emit("execute", code, "decoded" if hides else "unknown")
    if UNKNOWN in text and (runs or text.strip(UNKNOWN + " \n") == ""):
        walk.emit("execute", code, "unknown")
    out = _output(text, strings, stdin)
    if "clipboard" in text:
        out.secret = out.secret or "private"
    return out


MOST_PROGRAMS = 10
"""Deepest nesting in which programs inside strings are judged; what lies deeper counts as hidden."""


def _inner(walk: Walk, code: Arg, text: str, strings: list[str], scope: Scope, name: str) -> None:
    """Judge programs inside strings that the program evaluates: `exec("import os …")`."""
    if not any(_has(text, mark) for mark in ("exec(", "eval(", "compile(", "Function(", "eval ")):
        return
    if walk.programs >= MOST_PROGRAMS:
        walk.emit("too_complex", code)
        return
    most = 10 if walk.programs < 4 else 3  # of strings in strings in strings, few are read
    walk.programs += 1
    for string in strings[:most]:
        if "(" in string or "import" in string:
            judge(walk, code.cut(string), scope, name, None)
    walk.programs -= 1


def _has(text: str, mark: str) -> bool:
    """Whether a call is made: the letters alone, as in `forked()`, are none."""
    at = text.find(mark)
    return at >= 0 and not (at and text[at - 1].isalnum() and mark[0].isalnum())


def _connections(walk: Walk, code: Arg, text: str, runs: bool) -> None:
    if any(mark in text for mark in _OPENS_SOCKET) and (
        runs or "dup2" in text or "/bin/" in text or "pty" in text or "STDIN" in text
    ):
        walk.emit("reverse_shell", code)
    if "'net'" in text and runs and (".connect(" in text or "createServer" in text):
        walk.emit("reverse_shell", code)
    telling = any(
        mark in text for mark in ("os.environ", "process.env", "ENV.to", "%ENV", "getenv()", "$_ENV")
    )
    if (
        telling
        and any(mark in text for mark in (*_FETCHES, *_OPENS_SOCKET))
        and any(s in text for s in _SENDS)
    ):
        walk.emit("leak", code, "private")


def _evaluations(walk: Walk, code: Arg, text: str) -> None:
    evaluates = any(_has(text, mark) for mark in _EVALUATES) or "(eval)" in text
    loads = "eval" in text or any(_has(text, mark) for mark in ("load(", "loadstring(", "dofile(", "exec("))
    if loads and any(mark in text for mark in ("curl ", "wget ", "get('http", "getstore(")):
        walk.emit("execute", code, "remote")
    brings = any(_has(text, mark) for mark in ("include", "require", "import(", "importScripts"))
    if brings and "'http" in text and "get(" not in text:
        walk.emit("execute", code, "remote")
    lower = text.lower()
    if evaluates and any(mark in text for mark in _FETCHES):
        walk.emit("execute", code, "remote")
    elif evaluates and any(mark.lower() in lower for mark in _DECODES):
        walk.emit("execute", code, "decoded")


def _files(walk: Walk, code: Arg, text: str, strings: list[str], scope: Scope) -> None:
    deletes = any(mark in text for mark in _DELETES) or _has(text, "rm(")
    moves = any(mark in text for mark in _MOVES) or _has(text, "rename ")
    opens = "chmod" in text and any(mode in text for mode in ("777", "666", "0o7", "a+rw"))
    queries = any(mark in text for mark in _QUERIES)
    writes = any(mark in text for mark in (*_WRITES, "> '", ">> '", ">'", ">>'")) or (
        any(mode in strings for mode in _MODES) and ("open" in text or "fopen" in text)
    )
    writes = writes or (any(string[:1] == ">" for string in strings) and "open" in text)
    deep = any(mark in text for mark in _DEEP) or not any(mark in text for mark in _SINGLE)
    touched = False
    for string in strings:
        if queries and " " in string:
            from caro.safety.databases import kind as harm

            if harm(string):
                walk.emit("database", code, harm(string))
        adding = string[:2] == ">>"
        string = string.lstrip(">+< ") if string[:1] in "<>+" else string
        glob = any(mark in string for mark in "*?[")
        place = classify(string, glob, scope.cwd)
        kept = guarded(string, scope.cwd)
        path = "/" in string or string[:1] in (".", "~") or glob
        if deletes and path and "://" not in string and " " not in string:
            touched = True
            kinds = (
                ["kept"]
                if kept in ("audit", "history")
                else ["guarded"]
                if kept in ("accounts", "boot")
                else []
            )
            walk.emit("delete", code, place, *(("recursive", "force") if deep or kept else ()), *kinds)
        if opens and path and " " not in string and "://" not in string:
            walk.emit("rights", code, place, "open", *(["guarded"] if kept or secret(string) else []))
        if moves and path and " " not in string and "://" not in string:
            guards = ["guarded"] if kept in ("accounts", "boot", "loader") else []
            walk.emit("move", code, place, "recursive", *guards)
        kind = secret(string) if path or "_" in string else ""
        if kind and ("open" in text or "read" in text):
            walk.emit("show_secret", code, kind)
            if any(mark in text for mark in (*_FETCHES, *_OPENS_SOCKET)):
                walk.emit("leak", code, kind)
        if writes and path and (kept or place in ("device", "system", "system_deep", "system_part", "root")):
            adds = adding or any(mode in strings for mode in ("a", "ab", ">>"))
            walk.emit("write", code, kept or place, "append" if adds else "replace")
    if deletes and not touched:
        walk.emit("delete", code, "below", "recursive")


def _programs(walk: Walk, code: Arg, groups: list[Group], scope: Scope) -> bool:
    """Walk the strings that may be command lines, and the lists of strings that may be a command's words.

    Return whether there is any string that may be what is run.
    """
    from caro.safety.commands import runs_things
    from caro.shell import parse

    for group in groups[:30]:
        for string in group:
            string = string.strip("| ")
            if " " in string or string in ("reboot", "poweroff", "halt"):
                script, error = parse(string)
                if error is None and script.pipelines:
                    walk.program(Flow(string), code, scope)
        if len(group) > 1 and not any(" " in string and "/" not in string for string in group[:1]):
            walk.argv([literal(string, code) for string in group], scope, None)
    words = [string for group in groups for string in group if string]
    if len(groups) > 1 and words and runs_things(words[0].rpartition("/")[2]):
        walk.argv([literal(string, code) for string in words[:20]], scope, None)
    return bool(words)


def _huge(plain: str) -> bool:
    """Whether a string or a list is made billions of items long: `'a'*10**12`, `"x"x(2**40)`."""
    for mark, least in (("10**", 10), ("2**", 34), ("1e", 10)):
        at = plain.find(mark)
        while at > 1:
            digits = ""
            for char in plain[at + len(mark) : at + len(mark) + 4]:
                if not char.isdigit():
                    break
                digits += char
            times = plain[at - 1] in "*x(" and plain[at - 2 : at - 1] in ("'", '"', "]", ")", "x")
            if times and digits and int(digits) >= least:
                return True
            at = plain.find(mark, at + 1)
    return False


def _kills(walk: Walk, code: Arg, text: str, scope: Scope) -> None:
    """`os.kill(-1, 9)`, `kill 9, -1`: signals to every process, or to the first."""
    plain = "".join(text.split()).replace("'", "")
    if "kill" in plain and any(mark in plain for mark in _EVERYONE):
        walk.argv([literal(word, code) for word in ("kill", "-9", "-1")], scope, None)


_EVERYONE = (
    "kill(-1,",
    "kill(1,",
    "kill9,-1",
    "kill(9,-1",
    "killKILL,-1",
    "kill(KILL,-1",
    "kill9,1;",
    "killall5",
)


def _tcl(walk: Walk, code: Arg, scope: Scope) -> None:
    for line in code.text.split("\n"):
        if line.strip().startswith("exec "):
            walk.program(Flow(line.strip()[5:]), code, scope)


_PRINTS = ("print", "puts", "echo", "console.log", "write(", "say ", "$stdout")


def _output(text: str, strings: list[str], stdin: Flow | None) -> Flow:
    """Return what the program may print: its strings, where it prints any, or what came in."""
    remote = stdin.remote if stdin is not None else False
    kind = stdin.secret if stdin is not None else ""
    changed = stdin is not None and stdin.known
    hidden = changed or any(mark.lower() in text.lower() for mark in _DECODES) or "%c" in text
    if any(mark in text for mark in _PRINTS):
        if hidden:
            return Flow(None, remote, True, kind)
        if stdin is None and strings:
            return Flow("\n".join(strings))
    decoded = hidden or (stdin.decoded if stdin is not None else False)
    return Flow(None, remote, decoded, kind, stdin.paths if stdin is not None else ())
