"""Intents about processes: which run, whose they are, and how to stop them."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


PROPERTIES = frozenset(
    "most least fewest priority priorities niceness nice swap state status threads thread age parent owner "
    "hierarchy plain processor processors core cores io ppid single highest lowest possible maximum own numeric "
    "command commands name names start started time today yesterday".split()
)
"""Words about processes that are no program: "the priority of all processes"."""


def bracket(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `ps` search for a name that does not find the search itself."""
    name = str(values["name"])
    if name.lower() in PROPERTIES:
        return None
    if not name.isascii() or not name[0].isalnum():
        return f"ps aux | grep -F -- {quote(name)}"
    pattern = f"[{name[0]}]{name[1:]}"
    return f"ps aux | grep -i {quote(pattern)}"


def pid_of(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the search for the numbers of the processes of one name."""
    name = str(values["name"])
    return None if name.lower() in PROPERTIES else f"pgrep {quote(name)}"


INTENTS = (
    intent(
        "process.list",
        say=("process", "ps", "process !machine"),
        run="ps aux",
        yes={"list all running processes": "ps aux", "show every process on the system": "ps aux"},
        no=("processes of user bob", "count processes", "kill all processes", "process tree"),
        also="all active each user background and running currently long",
    ),
    intent(
        "process.find",
        say=(
            "!find process {name:program}",
            "process {name:program}",
            "process (named|matching|containing|like) {name:program}",
            "(ps|grep) process {name:program}",
            "ps grep {name:program}",
            "{name:program} process [running]",
        ),
        run=bracket,
        yes={
            "find the process named nginx": "ps aux | grep -i '[n]ginx'",
            "show all python processes": "ps aux | grep -i '[p]ython'",
            "search running processes for chrome": "ps aux | grep -i '[c]hrome'",
        },
        no=("kill the process firefox", "pid of nginx", "processes of user alice"),
        also="run all matching containing named active running",
    ),
    intent(
        "process.pid",
        say=(
            "pid {name:program} [process]",
            "process (id|ids|number) {name:program}",
            "(id|number) {name:program} process",
            "pidof {name:program}",
            "pgrep {name:program}",
        ),
        run=pid_of,
        yes={"what is the pid of nginx": "pgrep nginx", "get the process id of firefox": "pgrep firefox"},
        no=("pid of the process on port 80", "parent pid of 123", "kill pid 123"),
        also="process run all named pids server running",
    ),
    intent(
        "process.pid_here",
        say=("pid (usershell|shell|session)", "pid !this [process]", "pid current"),
        run="echo $$",
        yes={"show pid of the current shell": "echo $$"},
        no="pid of nginx",
        also="process current",
    ),
    intent(
        "process.is_running",
        say=("{name:program} running", "running process {name:program}", "process {name:program} (alive|up)"),
        run="pgrep -l {name}",
        yes={"is nginx running": "pgrep -l nginx", "check if firefox is running": "pgrep -l firefox"},
        no=("run firefox", "is the nginx service running", "how long has firefox been running"),
        also="whether process program currently still !check",
    ),
    intent(
        "process.kill_pid",
        say=(
            "kill [process] {pid:pid}",
            "(kill|stop|end) process {pid:pid}",
            "(kill|stop|end) pid {pid:pid}",
        ),
        run="kill {pid}",
        yes={"kill process 1234": "kill 1234", "terminate the process with pid 4321": "kill 4321"},
        no=("force kill process 1234", "kill process on port 8080", "kill -9 1234"),
        also="process pid id gracefully gently politely number stop",
    ),
    intent(
        "process.kill_pid_force",
        say=(
            "(force|forcefully|forcibly|immediately|forced|sigkill|hard) kill [process|pid] {pid:pid}",
            "(force|forcefully|forcibly) (stop|quit|end) [process|pid] {pid:pid}",
            "(sigkill) [to] [process|pid] {pid:pid}",
            "kill [process] {pid:pid} [immediately] (except|not) [normal|regular|gentle] (sigterm|term|signals|signal|normal|regular|respond|responding|response|die|work|working|terminate|quit|stop)",
            "kill (stuck|hung|hanging|frozen|unresponsive|stubborn|unkillable) [process|pid] {pid:pid}",
            "kill [process|pid] {pid:pid} (stuck|hung|hanging|frozen|unresponsive|stubborn)",
            "kill [process|pid] {pid:pid} (hard|force|forcefully|forcibly|brutally|mercy|without)",
        ),
        run="kill -9 {pid}",
        yes={
            "force kill process 1234": "kill -9 1234",
            "send sigkill to pid 99": "kill -9 99",
            "kill process 4242 right away, it ignores normal kill": "kill -9 4242",
        },
        no="kill process 1234",
        also="process pid id upload signal kill quit number immediately stuck hung frozen",
    ),
    intent(
        "process.kill_name",
        say=(
            "kill [process] {name:program} [process]",
            "kill process (named|called) {name:program}",
            "(stop|end|quit|close) process {name:program}",
            "(stop|end|quit|close) {name:program} process",
            "(pkill|killall) {name:program}",
        ),
        run="pkill -x {name}",
        yes={"kill firefox": "pkill -x firefox", "kill all processes named chrome": "pkill -x chrome"},
        no=("kill process 123", "force kill firefox", "stop the nginx service", "kill processes of user bob"),
        also="process all run named instances occurrence application app gracefully every running name whatever",
    ),
    intent(
        "process.kill_name_force",
        say=(
            "(force|forcefully|forcibly|forced|sigkill|hard) (kill|stop|quit|end) [process] {name:program} [process]",
            "(force|forcefully|forcibly) kill process named {name:program}",
            "kill (stuck|hung|hanging|frozen|unresponsive|stubborn) [process] {name:program}",
            "(sigkill|force) kill process (named|called|name) {name:program}",
            "kill (sigkill|force) [process] {name:program} [exact]",
            "kill (sigkill|force|only) exact [process] {name:program}",
            "kill (sigkill|force|only) [process] exact name {name:program}",
            "upload sigkill [to] process named {name:program}",
            "(force|forcefully|forcibly|sigkill) kill [process] exact name {name:program}",
            "(force|forcefully|forcibly|sigkill) kill process named {name:program} exact name",
            "(force|forcefully|forcibly|sigkill) kill process name {name:program}",
            "pkill {name:program} signal {signal:number}",
            "kill process [named|name] {name:program} signal {signal:number}",
            "kill [process] {name:program} not (respond|responding|response|die|quit|stop)",
        ),
        run="pkill -[[signal?{signal}]][[!signal?9]] -x {name}",
        yes={
            "force kill firefox": "pkill -9 -x firefox",
            "forcefully terminate all chrome processes": "pkill -9 -x chrome",
        },
        no=("kill firefox", "kill all processes with exactly 2 threads"),
        also="process all each run named name instances application app kill running exact only with",
    ),
    intent(
        "process.kill_matching",
        say=("kill process (matching|containing) [line] {text:text}",),
        run="pkill -f {text}",
        yes={"kill processes matching 'node server.js'": "pkill -f 'node server.js'"},
        no="kill firefox",
        also="all run line matching command containing running",
    ),
    intent(
        "process.kill_script",
        say=("kill [script|process] {file:file} [script|process]", "(stop|end) (script|process) {file:file}"),
        run="pkill -f {file}",
        yes={"kill the script server.py": "pkill -f server.py"},
        no="delete server.py",
        also="run script process all python running",
    ),
    intent(
        "process.kill_port",
        say=(
            "kill [process] [!on|using|listening|owner|run|usage] port {port:port}",
            "kill process port {port:port}",
            "(kill|stop|free) [process] port {port:port}",
            "kill [process] {port:port} port",
        ),
        # Without -sTCP:LISTEN, whoever is connected to such a port of any machine is named too: a browser, say.
        run="kill $(lsof -t -iTCP:{port} -sTCP:LISTEN)",
        yes={
            "kill the process on port 8080": "kill $(lsof -t -iTCP:8080 -sTCP:LISTEN)",
            "kill whatever is listening on port 3000": "kill $(lsof -t -iTCP:3000 -sTCP:LISTEN)",
        },
        no=("which process uses port 8080", "force kill the process on port 80"),
        also="process whatever listening run usage on using owner up occupying server tcp program open running app application service item",
    ),
    intent(
        "process.kill_port_force",
        say=("(force|forcefully|forcibly|sigkill) kill [process] port {port:port}",),
        run="kill -9 $(lsof -t -iTCP:{port} -sTCP:LISTEN)",
        yes={"force kill the process on port 8080": "kill -9 $(lsof -t -iTCP:8080 -sTCP:LISTEN)"},
        no="kill the process on port 8080",
        also="process whatever listening run usage using running",
    ),
)
