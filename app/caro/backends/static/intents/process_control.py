"""Intents that steer processes: priority, pause, background, time limits."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import one_program, quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def runnable(text: str) -> str:
    """Return a command line; the name of a script alone stands for the one in this folder."""
    if " " in text or "/" in text:
        return one_program(text)
    if text.endswith((".sh", ".bash")):
        return f"./{quote(text)}"
    if text.endswith(".py"):
        return f"python3 {quote(text)}"
    return text


def limited(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return `timeout` before the command said, with the span in the largest unit that divides it."""
    count, unit = values["span"]
    seconds = count * unit
    for size, letter in ((86400, "d"), (3600, "h"), (60, "m"), (1, "")):
        if seconds >= size and seconds % size == 0:
            return f"timeout {seconds // size:g}{letter} {runnable(str(values['command']))}"
    return None


def gently(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, at the lowest priority."""
    return f"nice -n 19 {runnable(str(values['command']))}"


def nicely(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, at the niceness said."""
    return f"nice -n {values['n']} {runnable(str(values['command']))}" if values["n"] < 20 else None


def detached(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, kept alive after the session."""
    told = f" > {quote_path(str(values['log']))} 2>&1" if isinstance(values.get("log"), str) else ""
    return f"nohup {runnable(str(values['command']))}{told} &"


def in_background(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, in the background."""
    command = str(values["command"])
    return None if command.isdigit() else f"{runnable(command)} &"


def watch(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the repeated look at a command's output; what changes stands out where that was wanted."""
    amount, unit = values.get("span", (1, 1))
    seconds = amount * unit
    if unit > 3600 or not 0.1 <= seconds < 1e6:
        return None
    flags = " -d" if {"highlight", "highlights", "difference", "modified"} & values.keys() else ""
    return f"watch{flags} -n {seconds:g} {quote(str(values['command']))}"


INTENTS = (
    intent(
        "process.nice_run",
        say=(
            "(run|start) {command:text} [with|at] (low|lower|lowest|lowercase|minimum|nice|idle) [cpu] priority",
            "(low|lowercase|minimum) priority (run|start) {command:text}",
            "nice {command:text}",
        ),
        run=gently,
        yes={
            "run 'make all' with low priority": "nice -n 19 make all",
            "run 'make | tee log' with low priority": "nice -n 19 sh -c 'make | tee log'",
            "run backup.sh at low priority": "nice -n 19 ./backup.sh",
        },
        no="run make",
        also="priority smaller cpu possible script",
    ),
    intent(
        "process.nice_run_at",
        say=("(run|start) {command:text} [with|at] (nice|niceness|priority) [value|level] {n:number}",),
        run=nicely,
        yes={"run make with nice 10": "nice -n 10 make"},
        no=("run make with low priority", "renice process 1234 to 10"),
        also="value level of with process priority",
    ),
    intent(
        "process.renice",
        say=(
            "(renice|priority|niceness) [process|pid] {pid:pid} [priority] to {n:number}",
            "change (priority|niceness|nice) [value] [process|pid] {pid:pid} [priority] to {n:number}",
            "(lowercase|lower|reduce|decrease|raise|increase) priority [process|pid] {pid:pid} to {n:number}",
        ),
        run="sudo renice -n {n} -p {pid}",
        yes={
            "renice process 1234 to 10": "sudo renice -n 10 -p 1234",
            "change the priority of process 1234 to 5": "sudo renice -n 5 -p 1234",
        },
        no="priority of process 1234",
        also="process pid priority change value nice id level",
    ),
    intent(
        "process.lower_priority",
        say=("(lowercase|lower|reduce|decrease) priority [process|pid] {pid:pid}",),
        run="renice -n 10 -p {pid}",
        yes={"lower the priority of process 1234": "renice -n 10 -p 1234"},
        no="priority of process 1234",
        also="process pid id cpu",
    ),
    intent(
        "process.priority",
        say=("(priority|niceness) [value] [process|pid] {pid:pid}",),
        run="ps -o pid,ni,pri,comm -p {pid}",
        yes={"show the priority of process 1234": "ps -o pid,ni,pri,comm -p 1234"},
        no=("lower the priority of process 1234", "renice process 1234 to 10"),
        also="process pid value id",
    ),
    intent(
        "process.suspend",
        say=("(suspend|pause|freeze) [process|pid] {pid:pid}", "sigstop [process|pid] {pid:pid}"),
        run="kill -STOP {pid}",
        yes={"pause process 1234": "kill -STOP 1234", "suspend pid 1234": "kill -STOP 1234"},
        no=("resume process 1234", "kill process 1234"),
        also="process pid id run upload signal to temporarily running",
    ),
    intent(
        "process.suspend_name",
        say=(
            "(suspend|pause|freeze) process {name:program}",
            "(suspend|pause|freeze) {name:program} process",
        ),
        run="pkill -STOP -x {name}",
        yes={"pause the firefox process": "pkill -STOP -x firefox"},
        no="pause process 1234",
        also="run temporarily running",
    ),
    intent(
        "process.resume",
        say=(
            "(resume|continue|unpause|unfreeze) [suspended|stopped|paused] [process|pid] {pid:pid}",
            "sigcont [process|pid] {pid:pid}",
        ),
        run="kill -CONT {pid}",
        yes={
            "resume process 1234": "kill -CONT 1234",
            "continue the stopped process 1234": "kill -CONT 1234",
        },
        no="pause process 1234",
        also="process pid id run stop suspended paused stopped suspend pause running",
    ),
    intent(
        "process.signal",
        say=(
            "upload (sighup|hup) [signal] [to] [process|pid] {pid:pid}",
            "(sighup|hup) [process|pid] {pid:pid}",
        ),
        run="kill -HUP {pid}",
        yes={"send sighup to process 1234": "kill -HUP 1234"},
        no="kill process 1234",
        also="process pid signal to upload id",
    ),
    intent(
        "process.sigterm",
        say=("upload (sigterm|term) [signal] [process|pid] {pid:pid}", "sigterm [process|pid] {pid:pid}"),
        run="kill -TERM {pid}",
        yes={"send sigterm to process 1234": "kill -TERM 1234"},
        no="send sighup to process 1234",
        also="process pid signal to upload id",
    ),
    intent(
        "process.signal_number",
        say=(
            "upload signal {signal:number} to [process|pid] {pid:pid}",
            "signal {signal:number} to [process|pid] {pid:pid}",
        ),
        run="kill -{signal} {pid}",
        yes={"send signal 15 to process 1234": "kill -15 1234"},
        no="send sigterm to process 1234",
        also="process pid to upload id number",
    ),
    intent(
        "process.signals",
        say=("signals", "!all (kill|process) signals", "kill signals"),
        run="kill -l",
        yes={"list all signals": "kill -l", "list kill signals": "kill -l"},
        no="send a signal to process 1",
        also="kill free process name number",
    ),
    intent(
        "process.jobs",
        say=(
            "background (jobs|job|process|tasks|task)",
            "(jobs|job) [background]",
            "(jobs|process) (run|running) background",
        ),
        run="jobs -l",
        yes={"list background jobs": "jobs -l", "show jobs running in the background": "jobs -l"},
        no=("kill background jobs", "bring job to the foreground", "run make in the background"),
        also="run all current background session suspended stop running",
    ),
    intent(
        "process.foreground",
        say=(
            "(move|bring|resume|continue|switch) [last|background|suspended|stop] (job|process|task) foreground",
            "[move|bring|background|last] (job|process) [to] foreground",
            "resume last [suspended|stop] (job|process)",
        ),
        run="fg",
        yes={
            "bring the background job to the foreground": "fg",
            "bring the last job back to foreground": "fg",
        },
        no=("bring job 2 to the foreground", "list jobs"),
        also="back ago stop suspended resume bring up start last background move",
    ),
    intent(
        "process.foreground_n",
        say=("[move|bring] job {n:number} [to] foreground", "foreground job {n:number}"),
        run="fg %{n}",
        yes={"bring job 2 to the foreground": "fg %2"},
        no="bring the job to the foreground",
        also="back ago background number start move bring resume",
    ),
    intent(
        "process.background",
        say=(
            "(move|resume|continue|upload) [suspended|stop|current|last] (job|process|task) background",
            "(suspended|stop) job background",
            "continue job background",
        ),
        run="bg",
        yes={
            "resume the suspended job in the background": "bg",
            "send the stopped job to the background": "bg",
        },
        no=("run make in the background", "list background jobs"),
        also="stop suspended resume run last current continue move running",
    ),
    intent(
        "process.nohup",
        say=(
            "run {command:text} [that] [keep|survive|continue|not] (after|even) [i] (logout|log-out|login|disconnect|exit|close|hangup) [session]",
            "nohup {command:text}",
            "start {command:text} nohup",
            "run {command:text} [with] nohup",
            "(run|start) {command:text} nohup",
            "keep {command:text} running (after|!when|even|once|though) (logout|login|disconnect|exit|close|leave|end|quit)",
            "(run|start) {command:text} keep (running|run|going|alive) (after|!when|even|once|though) (logout|login|log-out|disconnect|exit|close|leave|end|quit|gone)",
            "(run|start) {command:text} (survive|survives|outlive|persist|persists|continue|continues|stay|stays|not) [stop|die|kill|running|alive|end] (after|!when|even|once|though) (logout|login|log-out|disconnect|exit|close|leave|end|quit|gone)",
            "(run|start) {command:text} (survive|survives|outlive|immune) (logout|login|log-out|disconnect|hangup|hangups|session|exit|closing|close)",
            "(run|start) {command:text} detached",
            "keep {command:text} running (after|!when|even|once) (logout|login|disconnect|exit|close) (write|save|redirect|log|keep) [output] {log:plainfile}",
            "run {command:text} (nohup|background) (write|save|redirect|log) [output] {log:plainfile}",
        ),
        run=detached,
        yes={
            "run ./server.sh with nohup": "nohup ./server.sh &",
            "keep ./server.sh running after logout": "nohup ./server.sh &",
        },
        no="run ./server.sh",
        also="background run out session with close keep immune hangups running even after when connection window ssh exit logout login script window going off though my continue",
    ),
    intent(
        "process.run_background",
        say=("run {command:text} background", "start {command:text} background"),
        run=in_background,
        yes={
            "run ./server.sh in the background": "./server.sh &",
            "run 'sleep 100' in background": "sleep 100 &",
        },
        no=("run ./server.sh", "list background jobs"),
        also="script as job process program",
    ),
    intent(
        "process.timeout",
        say=(
            "run {command:text} [for] [atmost|maximum|limit|timeout|only] {span:span}",
            "run {command:text} [with] (timeout|limit) {span:span}",
            "timeout {command:text} after {span:span}",
            "(stop|kill) {command:text} after {span:span}",
            "limit {command:text} to {span:span}",
            "run {command:text} !and (kill|stop) after {span:span}",
            "(run|start) {command:text} [with] (timeout|limit|deadline) [of] {span:span}",
            "(kill|stop|abort|cancel) {command:text} [takes|runs|run|running] (larger|longer|after) {span:span}",
            "run {command:text} (kill|stop|abort|cancel) [running] (larger|longer|after) {span:span}",
        ),
        run=limited,
        yes={
            "run ./job.sh with a timeout of 30 seconds": "timeout 30 ./job.sh",
            "run ./job.sh for at most 5 minutes": "timeout 5m ./job.sh",
            "run 'ping example.com' and kill it after 10 seconds": "timeout 10 ping example.com",
        },
        no=("run ./job.sh every 5 minutes", "kill process 12"),
        also="atmost maximum timeout kill stop after limit time process and abort cancel takes long usage longer",
    ),
    intent(
        "process.watch",
        say=(
            "repeat {command:text} each {span:span}",
            "watch output {command:text} [each] {span:span}",
            "follow output {command:text} each {span:span}",
            "(follow|repeat|refresh|run) {command:text} each {span:span} (highlight|highlights|difference)",
            "(follow|repeat|refresh|run) {command:text} each {span:span} modified",
            "(follow|repeat|refresh|run) {command:text} each {span:span} highlight modified",
            "(follow|repeat|refresh|run) {command:text} each second (highlight|difference|modified)",
            "(follow|repeat|refresh|run) {command:text} each {span:span} highlight (change|changes|difference)",
        ),
        run=watch,
        yes={
            "repeat 'df -h' every 5 seconds": "watch -n 5 'df -h'",
            "watch df -h every 5 seconds with differences highlighted": "watch -d -n 5 'df -h'",
            "run free -m every 2 seconds and highlight the changes": "watch -d -n 2 'free -m'",
        },
        no=("run backup.sh every day", "run make", "show the differences between a.txt and b.txt"),
        also="output repeatedly run running highlight difference change changes modified with and of !command",
    ),
    intent(
        "process.watch_pid",
        say=("follow [process|pid] {pid:pid}", "top [process|pid] {pid:pid}"),
        run={"gnu": "top -p {pid}", "bsd": "top -pid {pid}"},
        yes={"watch process 1234": "top -p 1234", "monitor pid 1234": "top -p 1234"},
        no="watch processes",
        also="process pid only usage cpu memory and id",
    ),
    intent(
        "process.wait",
        say=("wait [for|until] [process|pid] {pid:pid} [finish|end|exit|finished|ends|complete|ending]",),
        run={"gnu": "tail --pid={pid} -f /dev/null", "bsd": "lsof -p {pid} +r 1 > /dev/null"},
        yes={"wait for process 1234 to finish": "tail --pid=1234 -f /dev/null"},
        no="wait 10 seconds",
        also="process pid finish end exit complete before !to",
    ),
    intent(
        "process.sleep",
        say=("(wait|sleep|pause) [for] {span:span}",),
        run="sleep {span:secs}",
        yes={"wait for 10 seconds": "sleep 10", "sleep 2 minutes": "sleep 120"},
        no="put the computer to sleep",
    ),
    intent(
        "process.trace",
        say=(
            "(strace|trace) [calls|system] [process|pid] {pid:pid}",
            "!machine calls [process|pid] {pid:pid}",
        ),
        run={"gnu": "sudo strace -p {pid}", "bsd": "sudo dtruss -p {pid}"},
        yes={"trace system calls of process 1234": "sudo strace -p 1234"},
        no="traceroute example.com",
        also="process pid calls attach to id syscalls",
    ),
)
