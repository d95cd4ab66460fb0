"""The clauses of requests about one process; `clauses.py` explains the form of a row."""

CLAUSES = """
pid: [of|for|about] [the] [running] process [with] [the] (pid|id|number) {number}; [of|for|about] [the] (process|pid) {number}; [of|for|about] process number {number}; [is] running as process {number}; [of|for] {number} process
what: process
user: owner; user; who (start|started|owner|run|running|launched) [by]; [which|what] user (start|started|owner|run|running|launched) [by]; (start|started|run|owner) by who; who process; belongs to who; who; account; username; name of user
args: command [line]; full command [line]; arguments; cmdline; how it was started
comm: program; executable; name; process name
cpu: cpu [usage|time]; usage cpu
mem: memory [usage]; usage memory
rss: rss; resident memory; resident [set] [size]
elapsed: howlong [running|run|up]; elapsed [time]; running time; runtime; uptime; age
start: when [it] [was] (start|started|launched); start time; started; time started
ppid: parent [process|pid|id]; ppid
state: state; status
threads: [number of] threads; count threads; count of threads
nice: nice [value]; niceness; priority
tty: tty
"""

EXAMPLES = {
    "tell me the command of the process with id 777 and who started it": "ps -o args,user -p 777",
    "show cpu and memory usage of process 1234": "ps -o %cpu,%mem -p 1234",
    "who owns process 4321": "ps -o user= -p 4321",
    "show user, start time and command of pid 99": "ps -o user,lstart,args -p 99",
    "what state is process 1234 in": "ps -o stat= -p 1234",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "kill process 1234",
    "memory usage of process 1234",
    "parent of process 12",
    "priority of process 812",
    "lower the priority of process 9021",
    "open files of process 1234",
    "how long has process 1234 been running",
)
"""Requests that are none about this topic, or that intents of their own answer."""
