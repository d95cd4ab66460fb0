"""The clauses of requests about processes; `clauses.py` explains the form of a row."""

CLAUSES = """
noun: [each] process; [all] running process; process running; process [that are] [currently] running; (apps|applications|tasks|jobs); running (apps|applications|tasks); process [on|in] machine
running: [currently] running; active; run; alive
bare: [each] {program} process; {program} (apps|instances|workers); [each] process of {program}; instances of {program}; {program} process running; running {program} process
name.is: process named {word}; named {word}; process {program}; process [with] name {word}; called {word}; [with] name (containing|matching|like) {word}; whose name (contains|matches|includes|is) {word}
name.args: matching {text}; whose command [line] (containing|matching|includes|contains) {text}; with {quoted} in [their|the] command [line]; containing {text} [in [their|the] command [line]]; command line containing {text}
user.is: [of|by|from|for|as] user {daemon}; [run|running|started|owner|launched] by [user|account] {name}; owner [by] [user] {name}; [of|by|from|for|as] user {name}; [running|run] as [user] {name}; owner user {name}; owner is {name}; belonging to [user] {name}; started by {name}
user.known: (of|for|as|run as|owner by|started by|belonging to) user {word}
user.two: [run|running|started|owner|launched] (by|of|from|for) [user] {name} (and|or) [user] {name}; user {name} (and|or) {name}
user.root: [run|running|started|owner|launched] (by|as) [user] root; owner [by] root; [of|by|from|for|as] [user] root; root process
user.me: ofmine; [of|by|from] (this|current) user; owner [by] [this|current] user; [of|by] whoami; by myself
user.owner: owner; owner by
not.user: not [running|run|owner|started] (by|as) [user] {word}; not owner [by] [user] {word}; except [those|process] [of|by|owner] [by] [user] {word}; not belonging to {word}; not root; except root; except [those|process] [of|by|owner] [by] root; not [run|running|owner|started] [by|as] root
not.user.me: not owner; not ofmine
not.name: except {program}; not named {word}; without {program}
cpu.gt: [with|usage|over] larger {percent} [of] [the] cpu [usage|time]; cpu [usage|time] [is] larger {percent}; cpu [usage] over {percent}; cpu larger {number}; cpu usage larger {number}
cpu.ge: atleast {percent} [of] [the] cpu [usage|time]; cpu [usage] [is] atleast {percent}; {percent} [cpu] or more; {percent} or more cpu
cpu.lt: smaller {percent} [of] [the] cpu [usage|time]; cpu [usage] [is] smaller {percent}; cpu under {percent}
mem.gt: [with|usage|over] larger {percent} [of] [the] memory [usage]; memory [usage] [is] larger {percent}; memory larger {number}; memory usage larger {number}
mem.ge: atleast {percent} [of] [the] memory [usage]; memory [usage] [is] atleast {percent}; {percent} or more memory
mem.lt: smaller {percent} [of] [the] memory [usage]; memory [usage] [is] smaller {percent}
rss.gt: larger {size} [of] [the] memory [usage]; memory [usage] [is] larger {size}; larger {size}
rss.ge: atleast {size} [of] [the] memory; memory [usage] atleast {size}
rss.lt: smaller {size} [of] [the] memory; memory [usage] smaller {size}
age.gt: [running|run|alive|up|started|process] [for|since] larger {span} [ago]; older {span}; started before {span} ago; larger {span} old; [running] atleast {span}; running since {span}
age.lt: (started|start|launched|created|begun|newest) [in|within|during] last {span}; started smaller {span} ago; newer {span}; running [for] smaller {span}; started within {span}; younger {span}; started since {span} ago
threads.gt: larger {number} threads; [with] over {number} threads
state.Z: zombie; zombie process; [in] [the] zombie status; process [in] zombie status
state.T: (stopped|suspended|paused) [process]
state.S: sleeping [process]
state.R: actually running; running state; state running; [in] state R
state.D: uninterruptible [sleep|sleeping|process]; [stuck] [in] uninterruptible sleep; waiting for (io|disk); stuck in io; [in] (d|D) state; blocked on io
parent: [with] ppid {number}; (child|children) [process] [of] [process|pid] {number}; started by [process|pid] {number}; with parent [pid|process] {number}; parent [pid] [is] {number}; whose parent [pid] [is] {number}
top.cpu: [top] [{number}] [process] [by|with|using] (most|largest|maximum|top) cpu [usage|time|consumption]; [top] (hungry|intensive|heavy) cpu; most cpu (hungry|intensive|heavy); {number} most cpu (hungry|intensive|heavy); cpu (hungry|intensive|heavy|heavily|hogs|hog|eaters|pigs); [{number}] (largest|most|worst|top) cpu (hogs|hog|eaters|users|consumers|process); usage [up] [all] cpu; usage most cpu; most usage cpu; [with] maximum cpu [usage]; cpu usage most; largest usage cpu
top.mem: [top] [{number}] [process] [by|with|using] (most|largest|maximum|top) memory [usage|consumption]; [top] (hungry|intensive|heavy) memory; most memory (hungry|intensive|heavy); {number} most memory (hungry|intensive|heavy); memory (hungry|intensive|heavy|heavily|hogs|hog|eaters|pigs); [{number}] (largest|most|worst|top) memory (hogs|hog|eaters|users|consumers|process); usage [up] [all] memory; usage most memory; most usage memory; [with] maximum memory [usage]; memory usage most; largest usage memory
sort.cpu: sort [by] cpu [usage|time] [descending]; by cpu [usage|time|consumption]; in order of cpu [usage]
sort.mem: sort [by] memory [usage] [descending]; by memory [usage|consumption]; in order of memory [usage]
top.age: oldest; (longest|long) [running|run]; howlong running; running longest; {number} oldest; {number} longest running
sort.new: newestfirst; sort newest; sort by newest
sort.age: oldestfirst; sort [by] (age|runtime|uptime|start time|elapsed time|running time); by (start time|runtime|age|running time); by howlong [they] running
top.new: newest [started]; (recently|newest) (start|started|launched); last started; {number} newest; {number} newest started
order: sort
sort.pid: sort [by] (pid|process id|id number); by pid
sort.name: sort [by] name; alphabetical; by name; by command
sort.threads: sort [by] [number of] threads; [with] most threads; by [number of] threads
top.n: top {number}; first {number}; last {number}
n.bare: {number}
one: largest; most
do.count: count; count of
do.kill: kill; kill all; stop; end; quit; close
do.force: force; forcefully; forcibly; kill hard; immediately; sigkill
do.pids: [only|just] pid [only] [of]; [only|just] [process] (ids|id) [only] [of]; pid numbers
each.user: (each|by) user; group by user; user each; grouped by user; each account
each.name: (each|by) (program|command|name|executable); group by (name|command); each process name
each.state: (each|by) (state|status); group by (state|status)
show.cpu: with [their] cpu [usage]; and [their] cpu usage; with [their] cpu [and] memory [usage]; with [their] memory [and] cpu [usage]
show.mem: with [their] memory [usage]; and [their] memory usage
show.pidargs: with [their] pid and command [line]; with [their] command [line] and pid
show.piduser: with [their] pid and (user|owner); with [their] (user|owner) and pid
show.pid: (with|and|including) [their] (pid|pids|id|ids); with pid
show.user: (with|and) [their] (owner|user); (with|and) the user [running|owning] [them]
show.args: (with|and|including) [their] [full] (command|arguments|command line|args) [line]; full command [line]; with full arguments
show.start: (with|and) [their] (start|started) (time|date); and when [they] [were] (started|start); with [the] (time|date) [they] (started|start)
show.time: (with|and) [their] (runtime|uptime|elapsed|running) [time]; and howlong [they] running
show.ppid: (with|and) [their] (parent|ppid) [pid]
show.threads: (with|and) [their] number of threads
col.user: user; owner; username
col.args: command [line]; full command [line]; arguments
col.comm: program name; command name; process name; name
col.cpu: cpu [usage|time]; percentage of cpu
col.mem: memory [usage]; percentage of memory
col.rss: rss; resident memory; resident set size
col.start: start time; start date; started time; time [it] [was] started; (start|started) (time|date)
col.time: elapsed time; runtime; running time; uptime; age
col.ppid: parent [process] (pid|id); parent pid; ppid
col.threads: [number of] threads; count threads; count of threads; the number of threads; [the] thread count
col.stat: state; status
col.nice: nice [value]; niceness; priority
col.tty: tty
descending: descending; largestfirst; reverse; maximum first; most first
"""

EXAMPLES = {
    "top 5 processes by memory usage": "ps aux --sort=-%mem | head -n 6",
    "which processes use the most memory": "ps aux --sort=-%mem | head -n 11",
    "top 10 processes by cpu": "ps aux --sort=-%cpu | head -n 11",
    "what is eating my cpu": "ps aux --sort=-%cpu | head -n 11",
    "processes of user www-data using more than 10% cpu": "ps -u www-data -o pid,user:20,%cpu,%mem,args | awk 'NR == 1 || $3 > 10'",
    "count the processes of alice using more than 200 MB of memory": "ps -u alice -o rss= | awk '$1 > 204800' | wc -l",
    "kill all python processes that have been running for more than 2 hours": "ps -eo pid=,etimes=,comm= | awk '$3 == \"python\" && $2 > 7200 {print $1}' | xargs -r kill",
    "kill all processes named chrome that belong to me": 'pkill -u "$USER" -x chrome',
    "how many processes does each user run": "ps -eo user= | sort | uniq -c | sort -rn",
    "list zombie processes with their parent": "ps -eo pid,ppid,stat,comm | awk 'NR == 1 || $3 ~ /^Z/'",
    "show the newest processes": "ps -eo pid,etime,args --sort=-start_time | head -n 11",
    "list the 5 oldest processes": "ps -eo pid,etime,args --sort=start_time | head -n 6",
    "processes started in the last hour": "ps -eo pid,user:20,%cpu,%mem,etimes,args | awk 'NR == 1 || $5 < 3600'",
    "processes not owned by root": "ps -N -u root -o pid,user:20,%cpu,%mem,args",
    "list processes owned by me": 'ps -u "$USER"',
    "processes of the current user": 'ps -u "$USER"',
    "list processes of user alice": "ps -u alice",
    "show processes run by www-data": "ps -u www-data",
    "kill all processes of user bob": "sudo pkill -u bob",
    "show processes sorted by memory": "ps aux --sort=-%mem",
    "what is using the most cpu": "ps aux --sort=-%cpu | head -n 11",
    "list the 3 most cpu hungry processes": "ps aux --sort=-%cpu | head -n 4",
    "list zombie processes": "ps -eo pid,ppid,stat,comm | awk 'NR == 1 || $3 ~ /^Z/'",
    "show the oldest processes": "ps -eo pid,etime,args --sort=start_time | head -n 11",
    "count processes of user alice": "ps -u alice -o pid= | wc -l",
    "show pid, user and command of every process sorted by start time": "ps -eo pid,user:20,args --sort=start_time",
    "pid and elapsed time of all java processes": "ps -eo pid,etime,comm | awk 'NR == 1 || $3 == \"java\"'",
    "find processes of user deploy older than 2 hours and show their pids and commands": "ps -u deploy -o pid,etimes,args | awk 'NR == 1 || $2 > 7200'",
    "number of threads of each java process, highest first": "ps -eo pid,nlwp,comm,args --sort=-nlwp | awk 'NR == 1 || $3 == \"java\"'",
    "my processes with their start time, oldest first": 'ps -u "$USER" -o pid,user:20,%cpu,%mem,etime,lstart,args --sort=start_time',
    "count processes per user": "ps -eo user= | sort | uniq -c | sort -rn",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "kill all chrome processes except the newest",
    "zombie processes in reverse",
    "kill process 1234",
    "process tree",
    "processes using cpu",
    "user of process 12",
    "memory usage",
    "cpu usage",
    "which process is listening on port 80",
    "how long has process 12 been running",
    "kill the process on port 8080",
    "open files of process 12",
    "stop the nginx service",
)
"""Requests that are none about this topic."""
