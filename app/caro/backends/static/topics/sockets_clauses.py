"""The clauses of requests about sockets; `clauses.py` explains the form of a row."""

CLAUSES = """
noun.port: [network|socket] port; port [on] machine; port numbers
noun.connection: [network|internet|socket] connection; [network] sockets
listening: [that are] [currently] listening; [that are] open; usage; listening on
established: [currently] established; [in] [the] established state
proto.tcp: [over|using|only] tcp; tcp only
proto.udp: [over|using|only] udp; udp only
proto.both: tcp and udp; udp and tcp; tcp or udp
unix: unix domain; domain sockets
v4: [only|over] ipv4 [only]
v6: [only|over] ipv6 [only]
process: (with|and|including|show) [their] [owner|listening] (process|program) [name|pid|names|ids]; with [their] pid; with pid and [process|program] name; and [the] (process|program) [listening|usage|using|owner] [on] [each|them|it]; by (process|program); (process|program) [name]; and what [process|program] [usage|using] [them]; and their pid; with the (owner|owning) process; which process (owner|usage|using|listening)
each: each
port.local: [to|on|at|from] port {number}; on port number {number}
port.range: [to|on|at|from] port {number} to {number}; port from {number} to {number}; port between {number} and {number}
more: [and|or] [port] {number}
port.gt: [to|on|at|from] port larger {number}; larger [port] {number}; port number larger {number}
port.ge: [to|on|at|from] port {number} (and|or) (above|up|higher); port atleast {number}; port {number} atleast
port.lt: [to|on|at|from] port smaller {number}; smaller [port] {number}; port number smaller {number}; [to|on|at|from] port under {number}; port below {number}
owner: (with|and|including|show|by) [their|the] (user|owner) [name]; together with [their] (user|owner)
port.mine: [to|on|at|from] local port {number}; [to|on|at|from] local {number}
port.remote: [to|with] remote port {number}
peer: (to|from|with|of|by) [host|server|ip|address|remote] {ip}
state.time-wait: [in] [the] (time_wait|time-wait) [state]
state.close-wait: [in] [the] (close_wait|close-wait) [state]
state.syn-sent: [in] [the] (syn_sent|syn-sent) [state]
state.syn-recv: [in] [the] (syn_recv|syn-recv|half-open) [state]
state.fin-wait-1: [in] [the] (fin_wait|fin-wait|fin_wait1|fin-wait-1) [state]
do.count: count; count of
each.ip: (each|by) [remote|source|foreign|client|peer] (ip|address|host|client|peer) [address]; group by [remote|source|foreign|client|peer] (ip|address|host|client|peer); [each] remote (ip|address|host|client|peer) [address] [has|have|made|makes]; (each|by) [unique|distinct] ip address
each.state: (each|by) [tcp|connection] (state|status); group by (state|status); in each (state|status)
each.port: (each|by) [local] port; group by [local] port
each.process: (each|by) process; group by (process|program)
rank.ip: top {number} [remote|source|foreign|client|peer] (ip|address|host|client|peer) [address] [with] [most]; {number} [remote|source|foreign|client|peer] (ip|address|host|client|peer) [address] [with] (most|largest); [remote|source|foreign|client|peer] (ip|address|host|client|peer) [address] [with] most
top: top {number} [remote]; {number} (most|largest)
sorted: most first; largestfirst; [sort] [by] (count|number|amount) [descending]; sort [descending]; descending; maximum first; busiest first; largest first
only: all; active; open
numeric: numeric; numerically; without (resolve|resolving) [names|hosts|hostnames|dns]; as numbers; with numeric port
"""

EXAMPLES = {
    "list listening tcp ports with the program names": "sudo ss -tlnp",
    "udp ports with process names": "sudo ss -ulnp",
    "which process listens on udp port 53": "sudo ss -ulnp 'sport = :53'",
    "established connections to port 443 with process names": "sudo ss -tnp state established '( sport = :443 or dport = :443 )'",
    "count connections per state": "ss -Htan | awk '{print $1}' | sort | uniq -c | sort -rn",
    "count established tcp connections per remote ip, top 5": "ss -Htn state established | awk '{print $4}' | sed 's/:[0-9]*$//' | sort | uniq -c | sort -rn | head -n 5",
    "show connections in time_wait state": "ss -tn state time-wait",
    "how many tcp connections are in close_wait": "ss -Htn state close-wait | wc -l",
    "open tcp connections to 10.0.0.5": "ss -tn dst 10.0.0.5",
    "how many tcp ports are listening": "ss -Htln | wc -l",
    "processes listening on tcp ports above 1024": "sudo ss -tlnp 'sport > :1024'",
    "processes listening on port 80 or 443": "sudo ss -tulnp '( sport = :80 or sport = :443 )'",
    "processes listening on ports 80 and 443 with their user": "sudo lsof -nP -iTCP:80,443 -sTCP:LISTEN",
    "top 5 remote ips by number of established connections": "ss -Htn state established | awk '{print $4}' | sed 's/:[0-9]*$//' | sort | uniq -c | sort -rn | head -n 5",
    "listening ports on ipv6 only": "ss -6tuln",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "show listening ports",
    "which process is using port 3000",
    "is port 443 open on example.com",
    "open port 80 in the firewall",
    "kill the process on port 8080",
    "forward port 8080 to port 80",
    "test the connection to example.com port 80",
    "scan tcp ports of 10.0.0.1",
)
"""Requests that are none about this topic, or that intents of their own answer."""
