"""Processes, and programs that run others."""

from __future__ import annotations

from caro.dialects.difference import Difference as D
from caro.dialects.difference import Program as P

ROWS = (
    D("ps", "busiest first", "--sort=-%cpu, --sort=-pcpu", "-r", "", otherwise="top -bn1 shows the busiest first",
      example=("ps aux --sort=-%cpu", "ps aux -r", "")),
    D("ps", "those with the most memory first", "--sort=-%mem, --sort=-pmem, --sort=-rss", "-m", "",
      otherwise="top -bn1, then m", misread=("gnu",), example=("ps aux --sort=-%mem", "ps aux -m", "")),
    D("ps", "in this order", "--sort=KEYS, k KEYS", otherwise="ps … | sort -k",
      example=("ps -eo pid,etime --sort=start_time", "", "")),
    D("ps", "as a tree", "--forest, -H", otherwise="pstree (brew install pstree) // pstree",
      example=("ps -ef --forest", "", "")),
    D("ps", "without a head line", "--no-headers, --no-heading, --no-header", otherwise="ps -o pid= has none",
      example=("ps -e --no-headers", "", "")),
    D("ps", "by the name of the program", "-C NAME", otherwise="pgrep -x NAME", misread=("bsd",),
      example=("ps -C bash -o pid=", "", "")),
    D("ps", "the children of that one", "--ppid N", otherwise="pgrep -P PID", example=("ps --ppid 1", "", "")),
    D("ps", "its threads", "-T, -L", "-M", "-T", misread=("bsd",), example=("ps -T", "ps -M", "ps -T")),
    D("pgrep", "with the whole command line", "-a, --list-full", "-fl", "-fl", misread=("bsd",),
      example=("pgrep -a bash", "pgrep -fl bash", "pgrep -fl bash")),
    P("how many processes of a name", "pgrep -c ARGS", "pgrep ARGS | wc -l", "pgrep ARGS | wc -l",
      example=("pgrep -c bash", "pgrep bash | wc -l", "pgrep bash | wc -l")),
    P("once, for a pipe", "top -b -n 1, top -bn 1, top -bn1", "top -l 1", "top -b -n 1, top -bn 1, top -bn1",
      alike="", example=("top -b -n 1", "top -l 1", "top -b -n 1")),
    P("one process", "top -p N", "top -pid N", otherwise="top shows them all", example=("top -p 1", "top -pid 1", "")),
    P("the numbers of a program's processes", "pidof ARGS, pgrep -x ARGS", "pgrep -x ARGS", "pidof ARGS",
      example=("pidof nosuchprogram; true", "pgrep -x nosuchprogram; true", "pidof nosuchprogram; true")),
    P("again every two seconds", "watch ARGS", "", "watch ARGS",
      otherwise="while :; do clear; COMMAND; sleep 2; done", example=("watch date", "", "watch date")),
    P("for so long at most", "timeout ARGS", "", "timeout ARGS",
      otherwise="gtimeout of coreutils (brew install coreutils)",
      example=("timeout 5 echo done", "", "timeout 5 echo done")),
    P("system calls of a program", "strace [ARGS]", "", "", otherwise="dtruss, or a package of its own",
      example=("strace ls", "", "")),
    P("the libraries of a program", "ldd ARGS", "otool -L ARGS", "", alike="", otherwise="ldd belongs to the C library",
      example=("ldd /bin/ls", "otool -L /bin/ls", "")),
    P("a session of its own", "setsid [ARGS]", "", "setsid [ARGS]", otherwise="nohup COMMAND &",
      example=("setsid echo done", "", "setsid echo done")),
)  # fmt: skip
