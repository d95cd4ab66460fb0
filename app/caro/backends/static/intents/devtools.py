"""Intents about a developer's shell: looking commands up, aliases, repeating and timing, tmux, screen, arithmetic."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import q
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def calculate(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the calculation of an arithmetic expression; anything but digits and operators is not one."""
    text = str(values["e"]).replace("x", "*").replace("\u00d7", "*").replace(" ", "")
    if not text or set(text) - set("0123456789+-*/^().%") or not any(c.isdigit() for c in text):
        return None
    return f"echo '{text}' | bc -l"


def two(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the calculation of two numbers."""
    sign = next(s for word, s in SIGNS.items() if word in values)
    tail = " -l" if sign == "/" else ""
    return f"echo '{values['a']} {sign} {values['b']}' | bc{tail}"


SIGNS = {"plus": "+", "add": "+", "sum": "+", "subtract": "-", "minus": "-", "except": "-", "multiply": "*", "times": "*",
         "occurrence": "*", "multiplied": "*", "divide": "/", "divided": "/", "power": "^"}  # fmt: skip


def located(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what tells where a command lies; of a folder it is asked for what lies in it."""
    name = str(values["c"])
    return None if "/" in name or name in ("file", "files") else f"command -v {q(name)}"


def sleep(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the pause in seconds."""
    amount, seconds = values["span"]
    return f"sleep {amount * seconds:g}"


def timed(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the timed run of a command line."""
    return f"time {values['cmd']}"


def tmux_run(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a new session that runs a command, or only waits, where nobody looks if it is to be detached."""
    behind = " -d" if {"detached", "background"} & values.keys() else ""
    if isinstance(values.get("cmd"), str):
        return f"tmux new{behind} -s {quote(str(values['s']))} {quote(values['cmd'])}"
    if not behind:
        return None
    return f"tmux new{behind} -s {quote(str(values['s']))}"


INTENTS = (
    intent(
        "command.which",
        (
            "(path|location) !command {c:word}",
            "(executable|binary) [path location] {c:word}",
            "!where (executable|binary|install) {c:word}",
            "!where !command {c:word}",
            "!command {c:word} (path|location|exist)",
            "!check !command {c:word} (exist|install|available)",
            "which {c:word} (executable|binary)",
            "(path|location) program {c:word}",
        ),
        located,
        {
            "path of the ffmpeg binary": "command -v ffmpeg",
            "check if the command jq2 exists": "command -v jq2",
        },
        ("install ffmpeg", "find file ffmpeg"),
        also="full executable binary command program located is of to where exist exists path in which",
    ),
    intent(
        "command.type",
        (
            "(type|kind) !command {c:word}",
            "!command {c:word} (alias|builtin|function)",
            "!check {c:word} (alias|builtin|function)",
            "{c:word} (alias builtin|alias function|builtin)",
        ),
        "type -a {c}",
        {"is the command ll an alias or a builtin": "type -a ll"},
        ("create an alias ll for 'ls -l'",),
        also="alias builtin function of or what kind type whether is check command",
    ),
    intent(
        "man",
        (
            "(manual|man|manpage|documentation) [page] (!of|!for|!on|command) {c:word}",
            "(man|manual) [page] {c:word}",
            "(documentation) !command {c:word}",
            "open (man|manual) [page] {c:word}",
            "read (man|manual) {c:word}",
        ),
        "man {c}",
        {"show the man page of rsync": "man rsync", "open the manual for tar2": "man tar2"},
        ("search man pages for copy",),
        also="page pages open read command accessed manual man",
    ),
    intent(
        "man.search",
        (
            "!search (man|manual) [page] {t:text}",
            "(man|manual) [page] (containing|mention) {t:text}",
            "apropos {t:text}",
            "!find command (related) {t:text}",
            "!search command description {t:text}",
        ),
        "man -k {t}",
        {"search man pages for compression": "man -k compression"},
        ("show the man page of rsync",),
        also="page pages for keyword in all about related man search",
    ),
    intent(
        "whatis",
        (
            "whatis {c:word}",
            "(describe|explain|description) !command {c:word}",
            "short description [of] {c:word}",
            "!command {c:word} do",
            "one line description !command {c:word}",
        ),
        "whatis {c}",
        {"short description of the command awk2": "whatis awk2"},
        ("show the man page of rsync",),
        also="of short what does do briefly oneline command",
    ),
    intent(
        "alias.list",
        ("alias", "!all alias", "shell alias"),
        "alias",
        {"list my aliases": "alias"},
        ("create an alias ll for 'ls -l'", "remove the alias ll", "git aliases"),
        also="all defined my current configured shell bash zsh",
    ),
    intent(
        "alias.create",
        (
            "(create|add|define|change) alias {a:ref} (!for|!to|!as|equal) {cmd:text}",
            "alias {a:ref} (!for|!to|!as) {cmd:text}",
            "(create|add|define) alias {a:ref} [command] {cmd:saying}",
            "(create|add|define) alias {a:ref} run {cmd:text}",
        ),
        "alias {a}={cmd}",
        {"create an alias ll for 'ls -la'": "alias ll='ls -la'"},
        ("list aliases", "create a git alias st for status"),
        also="new named command that called run runs for",
    ),
    intent(
        "alias.remove",
        ("(delete|unset|undefine) alias {a:ref}", "unalias {a:ref}"),
        "unalias {a}",
        {"remove the alias ll": "unalias ll"},
        ("list aliases",),
        also="named shell",
    ),
    intent(
        "time.command",
        (
            "(time|measure|benchmark) !command {cmd:text}",
            "(measure|time) [execution] [time] {cmd:saying}",
            "howlong {cmd:text} (run|take|takes|usage)",
            "(time|howlong) (execution|run|take) {cmd:saying}",
            "(time|measure) {cmd:path}",
            "howlong !command {cmd:text}",
            "measure [execution run] time [script] {cmd:path}",
            "execution time {cmd:path}",
        ),
        timed,
        {"time the command 'make all'": "time make all", "measure how long ./run.sh takes": "time ./run.sh"},
        ("current time", "run 'make all' every 5 seconds"),
        also="execution run time measure howlong take takes usage command of to script the runtime",
    ),
    intent(
        "sleep",
        ("(sleep|wait|pause) {span:span}", "(sleep|wait|pause|delay) (!for|script) {span:span}"),
        sleep,
        {"wait for 10 seconds": "sleep 10", "sleep 2 minutes": "sleep 120"},
        ("run 'df' every 10 seconds", "suspend"),
        also="for script shell",
    ),
    intent(
        "seq",
        (
            "(numeric|number|count|sequence|seq) from {a:number} to {b:number}",
            "number from {a:number} to {b:number}",
            "(sequence|number|seq) [number] {a:number} to {b:number}",
            "(sequence|number) from {a:number} to {b:number} (step|steps|increment) [of] {s:number}",
            "count from {a:number} to {b:number}",
            "(number|sequence) {r:range}",
            "(number) between {a:number} and {b:number}",
            "(number|count) {a:number} to {b:number} !by {s:number}",
            "(number|sequence) {a:number} (!through|thru) {b:number}",
        ),
        "seq {a} [[s?{s} ]]{b}",
        {
            "print the numbers from 1 to 10": "seq 1 10",
            "print numbers from 0 to 100 in steps of 5": "seq 0 5 100",
        },
        ("random number between 1 and 10", "lines 1 to 10 of a.txt"),
        also="number numbers sequence of create to from all in step steps increment by each line integers",
    ),
    intent(
        "calc",
        ("(calculate|compute|calc|evaluate) {e:text}", "(calculate|compute|evaluate) [result] [of] {e:text}"),
        calculate,
        {"calculate 3*7": "echo '3*7' | bc -l", "calculate '2+2*5'": "echo '2+2*5' | bc -l"},
        ("calculate the sha256 of a.iso",),
        also="result of value expression",
    ),
    intent(
        "calc.two",
        (
            "{a:number} (plus|times|minus|except|occurrence|multiplied !by|divided !by) {b:number}",
            "(add|subtract|multiply|divide|sum) {a:number} {b:number}",
            "(calculate|compute) {a:number} (plus|times|minus|except|occurrence|multiplied !by|divided !by) {b:number}",
            "{a:number} power [of] {b:number}",
        ),
        two,
        {"what is 12 times 7": "echo '12 * 7' | bc", "divide 10 by 4": "echo '10 / 4' | bc -l"},
        ("add up the numbers in a.txt",),
        also="by and to of calculate compute result with from the",
    ),
    intent(
        "tmux.list",
        ("tmux (session|sessions)", "!show tmux", "tmux list"),
        "tmux ls",
        {"list tmux sessions": "tmux ls"},
        ("attach to tmux session work", "kill tmux session work"),
        also="all session run active current running",
    ),
    intent(
        "tmux.new",
        (
            "(create|new|start|open) tmux [session]",
            "(create|new|start) tmux session {s:ref}",
            "tmux new {s:ref}",
        ),
        "tmux new[[s? -s {s}]]",
        {"start a new tmux session called work": "tmux new -s work"},
        ("list tmux sessions", "attach to tmux session work"),
        also="session named new as with name window",
    ),
    intent(
        "tmux.new.run",
        (
            "(create|new|start) (detached|background) tmux session {s:ref} run {cmd:text}",
            "(create|new|start) tmux session {s:ref} (detached|background) run {cmd:text}",
            "(create|new|start) tmux session {s:ref} run {cmd:saying}",
            "run {cmd:saying} (!in|inside) [new] [detached] tmux session {s:ref}",
            "(create|new|start) (detached|background) tmux session {s:ref}",
        ),
        tmux_run,
        {
            "start a detached tmux session named logs": "tmux new -d -s logs",
            "run 'npm start' in a new tmux session called web": "tmux new -s web 'npm start'",
        },
        ("start a new tmux session called work", "attach to tmux session work", "run make"),
        also="session named new as with name in background detached inside a that running",
    ),
    intent(
        "tmux.split",
        (
            "split tmux [window|pane] (vertically|horizontally|side)",
            "(split|create|new|open) [new] tmux (pane|panes) [vertically|horizontally|side|below]",
        ),
        "tmux split-window[[horizontally? -h]][[side? -h]]",
        {
            "split the tmux window side by side": "tmux split-window -h",
            "open a new tmux pane": "tmux split-window",
        },
        ("start a new tmux session called work", "split a.txt into 3 files"),
        also="window pane current !current by side new in into two",
    ),
    intent(
        "tmux.windows",
        ("tmux windows [!in session {s:ref}]", "!show windows tmux [session {s:ref}]"),
        "tmux list-windows[[s? -t {s}]]",
        {"list the tmux windows": "tmux list-windows"},
        ("list tmux sessions", "open a new tmux window"),
        also="all session of in current !current",
    ),
    intent(
        "tmux.attach",
        (
            "(attach|reattach|connect|resume|connection) [to] tmux [session]",
            "(attach|reattach|resume|connect|connection) tmux session {s:ref}",
            "tmux attach {s:ref}",
            "(attach|reattach) [to] tmux {s:ref}",
        ),
        "tmux attach[[s? -t {s}]]",
        {"attach to tmux session work": "tmux attach -t work", "reattach to tmux": "tmux attach"},
        ("list tmux sessions",),
        also="session last named to existing",
    ),
    intent(
        "tmux.detach",
        ("detach [from] tmux [session]",),
        "tmux detach",
        {"detach from tmux": "tmux detach"},
        ("attach to tmux session work",),
        also="current session from",
    ),
    intent(
        "tmux.kill",
        ("(kill|delete|stop|close) tmux session {s:ref}",),
        "tmux kill-session -t {s}",
        {"kill tmux session work": "tmux kill-session -t work"},
        ("list tmux sessions",),
        also="named",
    ),
    intent(
        "tmux.kill.all",
        ("(kill|stop|close|delete) (!all) tmux [session]", "(kill|stop) tmux server"),
        "tmux kill-server",
        {"kill all tmux sessions": "tmux kill-server"},
        ("kill tmux session work",),
        also="session server",
    ),
    intent(
        "tmux.rename",
        ("rename [!current] tmux session (to|as) {s:ref}", "rename tmux session {old:ref} to {s:ref}"),
        "tmux rename-session [[old?-t {old} ]]{s}",
        {"rename tmux session old1 to new1": "tmux rename-session -t old1 new1"},
        ("list tmux sessions",),
        also="current",
    ),
    intent(
        "screen.list",
        ("screen (session|sessions)", "list screen session"),
        "screen -ls",
        {"list screen sessions": "screen -ls"},
        ("attach to screen session work", "clear the screen"),
        also="all run active detached running",
    ),
    intent(
        "screen.new",
        ("(create|new|start) screen session", "(create|new|start) screen session {s:ref}"),
        "screen[[s? -S {s}]]",
        {"start a screen session called work": "screen -S work"},
        ("list screen sessions",),
        also="named new as",
    ),
    intent(
        "screen.attach",
        ("(attach|reattach|resume) [to] screen [session]", "(attach|reattach|resume) screen session {s:ref}"),
        "screen -r[[s? {s}]]",
        {"reattach to screen session work": "screen -r work"},
        ("list screen sessions",),
        also="session last detached named to",
    ),
    intent(
        "repeat.last",
        (
            "(run|repeat|rerun|execute|redo) last command",
            "(repeat|rerun) last command sudo",
            "run last command (sudo)",
        ),
        "[[sudo?sudo ]]!!",
        {"repeat the last command": "!!", "run the last command with sudo": "sudo !!"},
        ("last 10 commands",),
        also="again sudo with as root previous run",
    ),
)
