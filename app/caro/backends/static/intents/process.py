"""Intents about processes: what runs, who runs it, and how to stop it."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def bracket(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `ps` search for a name that does not find the search itself."""
    name = str(values["name"])
    if not name.isascii() or not name[0].isalnum():
        return f"ps aux | grep -F -- {quote(name)}"
    pattern = f"[{name[0]}]{name[1:]}"
    return f"ps aux | grep -i {quote(pattern)}"


def limited(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return `timeout` before the command said, with the span in the largest unit that divides it."""
    count, unit = values["span"]
    seconds = count * unit
    for size, letter in ((86400, "d"), (3600, "h"), (60, "m"), (1, "s")):
        if seconds >= size and seconds % size == 0:
            return f"timeout {seconds // size:g}{letter} {values['command']}"
    return None


def gently(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, at the lowest priority."""
    return f"nice -n 19 {values['command']}"


def detached(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, kept alive after the session."""
    return f"nohup {values['command']} &"


def in_background(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the command said, in the background."""
    return f"{values['command']} &"


def top(key: str, flag: str) -> dict[str, str]:
    """Return the templates that list the processes that use most of something, header line included."""
    lines = "head -n [[n?{n:inc}]][[!n?11]]"
    return {"gnu": f"ps aux --sort=-%{key} | {lines}", "bsd": f"ps aux -{flag} | {lines}"}


INTENTS = (
    intent(
        "process.list",
        say=("process", "ps", "process !machine"),
        run="ps aux",
        yes={"list all running processes": "ps aux", "show every process on the system": "ps aux"},
        no=("processes of user bob", "count processes", "kill all processes", "process tree"),
        also="run all active each user background and running currently long",
    ),
    intent(
        "process.mine",
        say=("!this user process", "process (own|owner) me", "process whoami", "my process", "process me"),
        run='ps -u "$USER"',
        yes={"list processes owned by me": 'ps -u "$USER"', "processes of the current user": 'ps -u "$USER"'},
        no="list all processes",
        also="run all owner user by current running",
    ),
    intent(
        "process.of_user",
        say=(
            "process (!of|!by) {user:account}",
            "process (run|running|started) !by {user:account}",
            "process owner {user:account}",
            "process user {user:account}",
            "user {user:account} (run|running) process",
        ),
        run="ps -u {user}",
        yes={
            "list processes of user alice": "ps -u alice",
            "show processes run by www-data": "ps -u www-data",
        },
        no=("kill all processes of user alice", "count processes of alice"),
        also="run all user owner started belonging running",
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
        run="pgrep {name}",
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
        also="process program currently still !check",
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
        also="process pid id gracefully number",
    ),
    intent(
        "process.kill_pid_force",
        say=(
            "(force|forcefully|forcibly|immediately|forced|sigkill|hard) kill [process|pid] {pid:pid}",
            "(force|forcefully|forcibly) (stop|quit|end) [process|pid] {pid:pid}",
            "(sigkill) [to] [process|pid] {pid:pid}",
        ),
        run="kill -9 {pid}",
        yes={"force kill process 1234": "kill -9 1234", "send sigkill to pid 99": "kill -9 99"},
        no="kill process 1234",
        also="process pid id upload signal kill quit number",
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
        also="process all run named instances occurrence application app gracefully every running name",
    ),
    intent(
        "process.kill_name_force",
        say=(
            "(force|forcefully|forcibly|forced|sigkill|hard) (kill|stop|quit|end) [process] {name:program} [process]",
            "(force|forcefully|forcibly) kill process named {name:program}",
        ),
        run="pkill -9 -x {name}",
        yes={
            "force kill firefox": "pkill -9 -x firefox",
            "forcefully terminate all chrome processes": "pkill -9 -x chrome",
        },
        no="kill firefox",
        also="process all run named instances application app kill running",
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
        run="kill $(lsof -t -i:{port})",
        yes={
            "kill the process on port 8080": "kill $(lsof -t -i:8080)",
            "kill whatever is listening on port 3000": "kill $(lsof -t -i:3000)",
        },
        no=("which process uses port 8080", "force kill the process on port 80"),
        also="process whatever listening run usage on using owner up occupying server tcp program open running",
    ),
    intent(
        "process.kill_port_force",
        say=("(force|forcefully|forcibly|sigkill) kill [process] port {port:port}",),
        run="kill -9 $(lsof -t -i:{port})",
        yes={"force kill the process on port 8080": "kill -9 $(lsof -t -i:8080)"},
        no="kill the process on port 8080",
        also="process whatever listening run usage using running",
    ),
    intent(
        "process.kill_user",
        say=(
            "kill [all] process (!of|!by|owner|!from|!for|run|running) {user:account}",
            "kill process [of|by] (owner|user) {user:account}",
            "kill user {user:account} process",
        ),
        run="sudo pkill -u {user}",
        yes={"kill all processes of user bob": "sudo pkill -u bob"},
        no=("kill all processes named bob", "list processes of user bob"),
        also="run all user owner started running",
    ),
    intent(
        "process.top_memory",
        say=(
            "[top] process [sort] memory [usage]",
            "(top|first) {n:number} process [sort] memory [usage]",
            "{n:number} process (largest|maximum|most|hungry|top) memory",
            "memory (hogs|hog|eaters|hungry|eater) [process]",
            "(eating|largest|most) memory [process]",
            "top {n:number} memory [process|usage]",
            "top memory [process|usage]",
            "(maximum|most) memory usage [process]",
            "largest process [memory]",
        ),
        run=top("mem", "m"),
        yes={
            "top 5 processes by memory usage": "ps aux --sort=-%mem | head -n 6",
            "which processes use the most memory": "ps aux --sort=-%mem | head -n 11",
            "show processes sorted by memory": "ps aux --sort=-%mem | head -n 11",
        },
        no=("memory usage", "memory usage of process firefox", "top cpu processes"),
        also="top usage most maximum largest run process reverse sort hungry all lot too consumers up user human highest intensive now is running",
    ),
    intent(
        "process.top_cpu",
        say=(
            "[top] process [sort] cpu [usage]",
            "(top|first) {n:number} process [sort] cpu [usage]",
            "{n:number} process (largest|maximum|most|hungry|top) cpu",
            "cpu (hogs|hog|eaters|hungry|eater) [process]",
            "(eating|largest|most) cpu [process]",
            "top {n:number} cpu [process|usage]",
            "top cpu [process|usage]",
            "(maximum|most) cpu usage [process]",
        ),
        run=top("cpu", "r"),
        yes={
            "top 10 processes by cpu": "ps aux --sort=-%cpu | head -n 11",
            "what is using the most cpu": "ps aux --sort=-%cpu | head -n 11",
            "list the 3 most cpu hungry processes": "ps aux --sort=-%cpu | head -n 4",
        },
        no=("cpu usage", "top memory processes", "cpu usage of process 12"),
        also="top usage most maximum largest run process reverse sort hungry all lot too consumers up user highest intensive time now is running",
    ),
    intent(
        "process.monitor",
        say=(
            "follow process",
            "process (monitor|viewer|manager)",
            "task manager",
            "top",
            "htop",
            "activity monitor",
            "interactive process",
        ),
        run="top",
        yes={"monitor processes in real time": "top", "watch running processes": "top"},
        no=("watch process 123", "list processes"),
        also="run all interactive interactively viewer usage cpu memory and running",
    ),
    intent(
        "process.tree",
        say=(
            "process tree",
            "process [parent] (hierarchy|tree)",
            "pstree",
            "process parent (child|children)",
            "tree process",
        ),
        run={"gnu": "ps -ef --forest", "bsd": "pstree"},
        yes={"show the process tree": "ps -ef --forest", "display processes as a tree": "ps -ef --forest"},
        no=("process tree of pid 123", "directory tree"),
        also="run all hierarchy parent child children as running",
    ),
    intent(
        "process.tree_pid",
        say=(
            "process tree [pid] {pid:pid}",
            "(child|children|subprocesses) [process] [pid] {pid:pid}",
            "tree pid {pid:pid}",
        ),
        run="pstree -p {pid}",
        yes={
            "show the process tree of pid 123": "pstree -p 123",
            "child processes of 4321": "pstree -p 4321",
        },
        no="process tree",
        also="process pid child id",
    ),
    intent(
        "process.threads",
        say=("thread process [pid] {pid:pid}", "(thread|threads) [process|pid] {pid:pid}"),
        run={"gnu": "ps -T -p {pid}", "bsd": "ps -M -p {pid}"},
        yes={"show threads of process 1234": "ps -T -p 1234"},
        no="how many threads does process 1 have",
        also="process pid all id",
    ),
    intent(
        "process.threads_count",
        say=("count (thread|threads) [process|pid] {pid:pid}",),
        run={"gnu": "ps -o nlwp= -p {pid}", "bsd": "ps -M -p {pid} | tail -n +2 | wc -l"},
        yes={"how many threads does process 1234 have": "ps -o nlwp= -p 1234"},
        no="show threads of process 1234",
        also="process pid all id",
    ),
    intent(
        "process.info",
        say=(
            "(!information|process|pid) [process|pid] {pid:pid}",
            "[what] pid {pid:pid} [run|doing]",
            "process id {pid:pid}",
        ),
        run="ps -fp {pid}",
        yes={"show info about process 1234": "ps -fp 1234", "what is pid 4321": "ps -fp 4321"},
        no=("kill process 1234", "memory usage of process 1234"),
        also="process pid run id number doing about details running",
    ),
    intent(
        "process.command",
        say=(
            "(arguments|args|cmdline|parameters) [process|pid] {pid:pid}",
            "(command|full) line [process|pid] {pid:pid}",
        ),
        run={"gnu": "ps -o args= -p {pid}", "bsd": "ps -o command= -p {pid}"},
        yes={
            "show the command line of process 1234": "ps -o args= -p 1234",
            "arguments of pid 7": "ps -o args= -p 7",
        },
        no=("info about process 1234", "environment of process 12"),
        also="process pid full started id line",
    ),
    intent(
        "process.since",
        say=(
            "howlong [process|pid] {pid:pid} [run|up]",
            "(elapsed|uptime|runtime|age) [time] [process|pid] {pid:pid}",
            "(run|running) time process {pid:pid}",
        ),
        run="ps -o etime= -p {pid}",
        yes={"how long has process 1234 been running": "ps -o etime= -p 1234"},
        no="when did process 1234 start",
        also="process pid run id alive time running",
    ),
    intent(
        "process.started",
        say=("(!when|time|date) [process|pid] {pid:pid} start", "start (time|date) [process|pid] {pid:pid}"),
        run="ps -o lstart= -p {pid}",
        yes={
            "when did process 1234 start": "ps -o lstart= -p 1234",
            "start time of pid 99": "ps -o lstart= -p 99",
        },
        no="how long has process 12 been running",
        also="process pid run id time when running",
    ),
    intent(
        "process.cwd",
        say=("(!cwd|directory) (process|pid) {pid:pid} [running]"),
        run={"gnu": "readlink /proc/{pid}/cwd", "bsd": "lsof -a -d cwd -p {pid}"},
        yes={"working directory of process 1234": "readlink /proc/1234/cwd"},
        no="open files of process 1234",
        also="process pid run id current working here running",
    ),
    intent(
        "process.exe",
        say=("(executable|binary|exe) [path] [process|pid] {pid:pid}",),
        run={"gnu": "readlink /proc/{pid}/exe", "bsd": "ps -o comm= -p {pid}"},
        yes={"which executable is process 1234 running": "readlink /proc/1234/exe"},
        no="working directory of process 1234",
        also="process pid run path file id running",
    ),
    intent(
        "process.environ",
        say=("(environment|env) [variables|variable|vars] [process|pid] {pid:pid}",),
        run={"gnu": "tr '\\0' '\\n' < /proc/{pid}/environ", "bsd": "ps eww -p {pid}"},
        yes={"show environment variables of process 1234": "tr '\\0' '\\n' < /proc/1234/environ"},
        no="show environment variables",
        also="process pid variables id",
    ),
    intent(
        "process.open_files",
        say=(
            "(open|accessed) file [process|pid] {pid:pid}",
            "file [process|pid] {pid:pid} (open|accessed|usage)",
            "file descriptors [process|pid] {pid:pid}",
            "lsof {pid:pid}",
        ),
        run="lsof -p {pid}",
        yes={
            "list open files of process 1234": "lsof -p 1234",
            "which files does pid 1234 have open": "lsof -p 1234",
        },
        no=("who has file.txt open", "how many files does process 1 have open"),
        also="process pid open accessed by id descriptors usage all !using",
    ),
    intent(
        "process.open_files_count",
        say=(
            "count (open|accessed) file [process|pid] {pid:pid}",
            "count file (descriptors|open) [process|pid] {pid:pid}",
        ),
        run="lsof -p {pid} | wc -l",
        yes={"how many files does process 1234 have open": "lsof -p 1234 | wc -l"},
        no="list open files of process 1234",
        also="process pid open accessed by id descriptors",
    ),
    intent(
        "process.limits",
        say=("(limits|ulimit|ulimits) [process|pid] {pid:pid}",),
        run="cat /proc/{pid}/limits",
        yes={"show limits of process 1234": "cat /proc/1234/limits"},
        no="show limits",
        also="process pid resource id",
    ),
    intent(
        "process.memory_of_pid",
        say=("memory [usage] [process|pid] {pid:pid}", "rss [process|pid] {pid:pid}"),
        run="ps -o pid,rss,vsz,%mem,args -p {pid}",
        yes={"memory usage of process 1234": "ps -o pid,rss,vsz,%mem,args -p 1234"},
        no=("top 5 processes by memory", "cpu usage of pid 5"),
        also="process pid usage id",
    ),
    intent(
        "process.memory_of_name",
        say=("memory usage [process] {name:program} [process]", "memory [process] {name:program} !using"),
        run={"gnu": "ps -C {name} -o pid,rss,%mem,args", "bsd": "ps aux | grep -i {name}"},
        yes={"how much memory is firefox using": "ps -C firefox -o pid,rss,%mem,args"},
        no="memory usage of process 12",
        also="process run total by each running",
    ),
    intent(
        "process.cpu_of_pid",
        say=("cpu [usage] [process|pid] {pid:pid}",),
        run="ps -o pid,%cpu,time,args -p {pid}",
        yes={"cpu usage of process 1234": "ps -o pid,%cpu,time,args -p 1234"},
        no=("memory usage of pid 5", "top 10 processes by cpu"),
        also="process pid usage id time",
    ),
    intent(
        "process.parent",
        say=(
            "parent [process|pid] [of] [process|pid] {pid:pid}",
            "(ppid) [of] [process|pid] {pid:pid}",
            "process (started|launched|spawned) process {pid:pid}",
        ),
        run="ps -o ppid= -p {pid}",
        yes={
            "what is the parent of process 1234": "ps -o ppid= -p 1234",
            "parent pid of 77": "ps -o ppid= -p 77",
        },
        no="child processes of 1234",
        also="process pid id",
    ),
    intent(
        "process.zombies",
        say=("zombie [process]", "!find zombie process"),
        run={
            "gnu": "ps -eo pid,ppid,stat,comm | awk '$3 ~ /^Z/'",
            "bsd": "ps -axo pid,ppid,stat,comm | awk '$3 ~ /^Z/'",
        },
        yes={"list zombie processes": "ps -eo pid,ppid,stat,comm | awk '$3 ~ /^Z/'"},
        no=("kill zombie processes", "how many zombies are there"),
        also="process all run with parent parents pid running",
    ),
    intent(
        "process.oldest",
        say=(
            "oldest [{n:number}] process",
            "process howlong (run|running)",
            "process (longest|long) (run|running)",
            "longest (run|running) process",
            "process sort (start|age|runtime|uptime) [time]",
        ),
        run={
            "gnu": "ps -eo pid,etime,args --sort=start_time | head -n [[n?{n:inc}]][[!n?11]]",
            "bsd": "ps -axo pid,etime,command | head -n [[n?{n:inc}]][[!n?11]]",
        },
        yes={
            "show the oldest processes": "ps -eo pid,etime,args --sort=start_time | head -n 11",
            "list the 5 oldest processes": "ps -eo pid,etime,args --sort=start_time | head -n 6",
        },
        no="newest processes",
        also="run start time sort age running",
    ),
    intent(
        "process.newest",
        say=(
            "newest [{n:number}] process",
            "(recently|newest) start process",
            "last {n:number} start process",
        ),
        run="ps -eo pid,lstart,args --sort=-start_time | head -n [[n?{n:inc}]][[!n?11]]",
        yes={"show the newest processes": "ps -eo pid,lstart,args --sort=-start_time | head -n 11"},
        no="oldest processes",
        also="run start started time sort running",
    ),
    intent(
        "process.count",
        say=("count process [!machine]",),
        run={"gnu": "ps -e --no-headers | wc -l", "bsd": "ps -ax | tail -n +2 | wc -l"},
        yes={
            "how many processes are running": "ps -e --no-headers | wc -l",
            "count running processes": "ps -e --no-headers | wc -l",
        },
        no=("count processes of user bob", "count processes per user"),
        also="run all total active running",
    ),
    intent(
        "process.count_user",
        say=(
            "count process (!of|!by|owner|!for) {user:account}",
            "count process user {user:account}",
            "count process user {user:account} (run|running)",
        ),
        run={"gnu": "ps -u {user} --no-headers | wc -l", "bsd": "ps -u {user} | tail -n +2 | wc -l"},
        yes={"count processes of user alice": "ps -u alice --no-headers | wc -l"},
        no=("count processes", "count processes per user"),
        also="run all total user owner running",
    ),
    intent(
        "process.count_name",
        say=(
            "count {name:program} process",
            "count process named {name:program}",
            "count (instances|occurrence) [of] {name:program} (run|running)",
        ),
        run="pgrep -c {name}",
        yes={"how many nginx processes are running": "pgrep -c nginx"},
        no=("count processes", "count processes of user bob"),
        also="run all total instances occurrence running",
    ),
    intent(
        "process.count_each_user",
        say=("count process each user", "process count (by|each) user"),
        run={
            "gnu": "ps -eo user= | sort | uniq -c | sort -rn",
            "bsd": "ps -axo user= | sort | uniq -c | sort -rn",
        },
        yes={"count processes per user": "ps -eo user= | sort | uniq -c | sort -rn"},
        no=("count processes", "count processes of user bob"),
        also="run all total sort grouped group by running",
    ),
    intent(
        "process.on_port",
        say=(
            "process port {port:port}",
            "(usage|using|listening|run|running|owner|occupying|bound|program|application|app|service) port {port:port}",
            "port {port:port} (usage|busy|taken|open|occupied)",
            "pid port {port:port}",
            "!check port {port:port} (usage|free)",
            "lsof port {port:port}",
            "listening {port:port}",
            "!on port {port:port}",
        ),
        run={"gnu": "lsof -i :{port}", "bsd": "lsof -i :{port}"},
        yes={
            "which process is using port 8080": "lsof -i :8080",
            "what is listening on port 3000": "lsof -i :3000",
            "find the pid of the process on port 5432": "lsof -i :5432",
        },
        no=(
            "kill the process on port 8080",
            "is port 22 open on example.com",
            "open port 80 in the firewall",
        ),
        also="process listening usage run pid name id owner open using tcp program service server application app busy local running",
    ),
    intent(
        "process.using_file",
        say=(
            "(process|program) (usage|open|accessed|lock|holding|locking|!using|has) {file:file} [open]",
            "(usage|lock|locked|locking|holding|fuser) file {file:file}",
            "process file {file:file}",
            "{file:file} (locked|open|usage|accessed) [by] process",
            "lsof {file:file}",
        ),
        run="lsof {file}",
        yes={
            "which process has data.db open": "lsof data.db",
            "which process is using /var/log/syslog": "lsof /var/log/syslog",
        },
        no=("open file.txt", "open files of process 12"),
        also="process open accessed usage file currently !using by lock locked",
    ),
    intent(
        "process.using_dir",
        say=(
            "process (usage|open|accessed|!using|!in) directory {dir:dir} [open]",
            "(open|accessed) file (in|under) [directory] {dir:path}",
            "process (preventing|blocking|keeping|holding) [unmount|busy] {dir:path} [busy|unmount]",
        ),
        run="lsof +D {dir}",
        yes={
            "list open files under /var/log": "lsof +D /var/log",
            "which processes are using the directory /mnt/data": "lsof +D /mnt/data",
        },
        no="which process uses file.txt",
        also="process open accessed usage file directory !using all busy",
    ),
    intent(
        "process.deleted_open",
        say=(
            "deleted (open|accessed) file",
            "(open|accessed|held) file deleted",
            "deleted file (still|process) (open|held|usage|accessed|!using)",
            "deleted file space",
        ),
        run="sudo lsof +L1",
        yes={
            "show deleted files that are still open": "sudo lsof +L1",
            "find deleted files still held open by processes": "sudo lsof +L1",
        },
        no=("delete the open file a.txt", "delete files"),
        also="still held process by but space usage disk open holding take",
    ),
    intent(
        "process.by_user_open_files",
        say=(
            "(open|accessed) file (by|of) user {user:account}",
            "file (open|accessed) by [user] {user:account}",
        ),
        run="lsof -u {user}",
        yes={"open files of user alice": "lsof -u alice"},
        no="list open files",
        also="user all",
    ),
    intent(
        "process.open_files_all",
        say=("!all (open|accessed) file", "open file list", "open file !machine", "lsof"),
        run="lsof",
        yes={"list all open files": "lsof"},
        no=("open file.txt", "how many files are open", "open files of process 3"),
        also="all open accessed file process",
    ),
    intent(
        "process.nice_run",
        say=(
            "run {command:text} [with|at] (low|lower|lowest|lowercase) priority",
            "(low|lowercase) priority run {command:text}",
        ),
        run=gently,
        yes={
            "run 'make all' with low priority": "nice -n 19 make all",
            "run backup.sh at low priority": "nice -n 19 backup.sh",
        },
        no="run make",
        also="priority smaller",
    ),
    intent(
        "process.renice",
        say=(
            "(renice|priority|niceness) [process|pid] {pid:pid} [priority] to {n:number}",
            "change (priority|niceness) [value] [process|pid] {pid:pid} [priority] to {n:number}",
        ),
        run="sudo renice -n {n} -p {pid}",
        yes={
            "renice process 1234 to 10": "sudo renice -n 10 -p 1234",
            "change the priority of process 1234 to 5": "sudo renice -n 5 -p 1234",
        },
        no="priority of process 1234",
        also="process pid priority change value nice id",
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
            "keep {command:text} running after (logout|login|disconnect|exit|close)",
        ),
        run=detached,
        yes={
            "run ./server.sh with nohup": "nohup ./server.sh &",
            "keep ./server.sh running after logout": "nohup ./server.sh &",
        },
        no="run ./server.sh",
        also="background run out session with close keep immune hangups running",
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
        ),
        run=limited,
        yes={
            "run ./job.sh with a timeout of 30 seconds": "timeout 30s ./job.sh",
            "run ./job.sh for at most 5 minutes": "timeout 5m ./job.sh",
            "run 'ping example.com' and kill it after 10 seconds": "timeout 10s ping example.com",
        },
        no=("run ./job.sh every 5 minutes", "kill process 12"),
        also="atmost maximum timeout kill stop after limit time process and",
    ),
    intent(
        "process.watch",
        say=("repeat {command:text} each {span:span}", "watch output {command:text} [each] {span:span}"),
        run="watch -n [[span?{span:secs}]][[!span?2]] {command}",
        yes={"repeat 'df -h' every 5 seconds": "watch -n 5 'df -h'"},
        no=("run backup.sh every day", "run make"),
        also="output repeatedly run running",
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
