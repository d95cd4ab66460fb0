"""Intents that look into processes: what they use, where they come from, how many there are."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.programs import ACCOUNTS
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def count_named(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return how many processes have a name, or run for an account that is known as such."""
    name = quote(str(values["name"]))
    if name in ACCOUNTS:
        bsd = environment.dialect == "bsd"
        return f"ps -u {name} | tail -n +2 | wc -l" if bsd else f"ps -u {name} --no-headers | wc -l"
    return f"pgrep -c {name}"


def tree(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the tree of processes, with their numbers where they were asked for."""
    if environment.dialect == "bsd":
        return "pstree"
    return "pstree -p" if {"pid", "id", "number"} & values.keys() else "ps -ef --forest"


INTENTS = (
    intent(
        "process.memory_each_user",
        say=(
            "memory [usage] each user",
            "user (most|largest|maximum) memory [usage]",
            "user [sort] memory usage sort",
            "memory [usage] [process] (group|grouped) !by user",
            "(sum|total) memory [usage] [process] !by user",
            "memory usage !by user [largestfirst]",
            "rss [memory] each user",
            "(sum|total) (rss|memory) each user",
        ),
        run="ps -eo user=,rss= | awk '{sum[$1] += $2} END {for (user in sum) print sum[user], user}' | sort -rn",
        yes={
            "which user is using the most memory": "ps -eo user=,rss= | awk '{sum[$1] += $2} END {for (user in sum) print sum[user], user}' | sort -rn"
        },
        no=("top 5 processes by memory", "memory usage", "memory usage of user bob"),
        also="usage all total most largest maximum process running sum largestfirst descending rss by of",
    ),
    intent(
        "process.cpu_each_user",
        say=(
            "cpu [usage] each user",
            "user (most|largest|maximum) cpu [usage]",
            "user [sort] cpu usage sort",
        ),
        run="ps -eo user=,pcpu= | awk '{sum[$1] += $2} END {for (user in sum) print sum[user], user}' | sort -rn",
        yes={
            "cpu usage per user": "ps -eo user=,pcpu= | awk '{sum[$1] += $2} END {for (user in sum) print sum[user], user}' | sort -rn"
        },
        no=("top 5 processes by cpu", "cpu usage"),
        also="usage all total most largest maximum process running sum time",
    ),
    intent(
        "process.monitor",
        say=(
            "follow process",
            "follow cpu [memory] [usage]",
            "follow cpu !and memory",
            "process (monitor|viewer|manager)",
            "task manager",
            "top",
            "htop",
            "activity monitor",
            "interactive process [view|list]",
            "interactive (top|monitor|follow)",
        ),
        run="top",
        yes={"monitor processes in real time": "top", "watch running processes": "top"},
        no=("watch process 123", "list processes"),
        also="run all interactive interactively viewer usage cpu memory and running open start launch manager process monitor",
    ),
    intent(
        "process.tree",
        say=(
            "process tree",
            "process [parent] (hierarchy|tree)",
            "pstree",
            "process parent (child|children)",
            "tree process",
            "process tree (!with|!and) (pid|id|number)",
        ),
        run=tree,
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
        "process.cpu_of_name",
        say=(
            "cpu usage [of|by] process {name:program}",
            "cpu usage [of|by] {name:program} process",
            "cpu {name:program} !using",
            "cpu usage !of {name:program}",
        ),
        run={"gnu": "ps -C {name} -o pid,%cpu,args", "bsd": "ps aux | grep -i {name}"},
        yes={"show cpu usage of process nginx": "ps -C nginx -o pid,%cpu,args"},
        no="cpu usage of process 12",
        also="process run running total by each usage",
    ),
    intent(
        "process.parent",
        say=(
            "parent [process|pid] [of] [process|pid] {pid:pid}",
            "(ppid) [of] [process|pid] {pid:pid}",
            "process (started|spawned) process {pid:pid}",
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
        "process.count_name",
        say=(
            "count {name:program} process",
            "count process named {name:program}",
            "count (instances|occurrence) [of] {name:program} (run|running)",
        ),
        run=count_named,
        yes={"how many nginx processes are running": "pgrep -c nginx"},
        no=("count processes", "count processes of user bob"),
        also="run all total instances occurrence running",
    ),
)
