"""Intents about ports that listen and connections that stand."""

from caro.backends.static.intent import intent

INTENTS = (
    intent(
        "net.listening",
        say=(
            "listening [port|connection]",
            "open port [!machine]",
            "port (open|listening|usage|active)",
            "[!all] port usage",
            "port !machine",
            "!show port",
            "listening (service|process|server) [port]",
            "(service|process|program) listening [network|port]",
            "netstat listening [port]",
            "tcp udp port [listening|open]",
        ),
        run={"gnu": "ss -tuln", "bsd": "lsof -nP -iTCP -sTCP:LISTEN"},
        yes={
            "show listening ports": "ss -tuln",
            "list all open ports": "ss -tuln",
            "what ports are in use": "ss -tuln",
        },
        no=("listening ports with process names", "open port 80 in the firewall", "scan ports of 10.0.0.1"),
        also="open listening usage all network connection local active currently !machine localhost server run running numeric count service in and",
    ),
    intent(
        "net.listening_processes",
        say=(
            "(listening|open) port [and|with|by] process [name]",
            "process (listening|usage|open|owner|using|!using) [each|which] port",
            "process each (listening|open) port",
            "process listening [on] port",
            "program port (listening|open|usage)",
            "which process (listening|usage) port",
        ),
        run={"gnu": "sudo ss -tulnp", "bsd": "sudo lsof -nP -iTCP -sTCP:LISTEN"},
        yes={
            "list open ports with process names": "sudo ss -tulnp",
            "which processes are listening on ports": "sudo ss -tulnp",
        },
        no=("list open ports", "which process is listening on port 80"),
        also="open listening usage all network local tcp udp owner pid pids id name each network and program their running",
    ),
    intent(
        "net.listening_of",
        say=(
            "port {name:program} (listening|usage|!using|open|run|running)",
            "listening [port] (!of|!by) {name:program}",
            "(find|which) port {name:program} process",
        ),
        run={"gnu": "sudo ss -tulnp | grep {name}", "bsd": "sudo lsof -nP -iTCP -sTCP:LISTEN | grep {name}"},
        yes={"which ports is nginx listening on": "sudo ss -tulnp | grep nginx"},
        no=("which process is listening on port 80", "list open ports", "is port 22 open on example.com"),
        also="listening open usage process on service server running tcp network program port all",
    ),
    intent(
        "net.listening_tcp",
        say=("(listening|open) tcp [port|connection]", "tcp port (open|listening|usage)", "tcp port"),
        run={"gnu": "ss -tln", "bsd": "lsof -nP -iTCP -sTCP:LISTEN"},
        yes={"list listening tcp ports": "ss -tln"},
        no=("udp ports", "tcp connections"),
        also="all network local only port open listening socket",
    ),
    intent(
        "net.listening_udp",
        say=("(listening|open) udp [port|connection]", "udp (port|connection)"),
        run={"gnu": "ss -uln", "bsd": "lsof -nP -iUDP"},
        yes={"show listening udp ports": "ss -uln", "list udp sockets": "ss -uln"},
        no="tcp ports",
        also="all network local only port open listening socket",
    ),
    intent(
        "net.connections",
        say=(
            "[network|tcp|active|open] connection",
            "netstat",
            "(active|tcp) connection",
            "connection !machine",
        ),
        run={"gnu": "ss -tun", "bsd": "netstat -an -p tcp"},
        yes={"show network connections": "ss -tun", "list active connections": "ss -tun"},
        no=(
            "established connections count",
            "connections to port 22",
            "database connection",
            "connection speed",
        ),
        also="network active all open tcp current currently internet incoming outgoing udp and",
    ),
    intent(
        "net.connections.established",
        say=(
            "established [tcp|network] connection",
            "established active connection",
            "established tcp",
            "only established connection",
        ),
        run={"gnu": "ss -tn state established", "bsd": "netstat -an -p tcp | grep ESTABLISHED"},
        yes={"show established connections": "ss -tn state established"},
        no="count established connections",
        also="network active all tcp current currently",
    ),
    intent(
        "net.connections.count",
        say=("count (established|active|open|tcp|network|current) connection", "count connection"),
        run={"gnu": "ss -Htn state established | wc -l", "bsd": "netstat -an -p tcp | grep -c ESTABLISHED"},
        yes={
            "count established connections": "ss -Htn state established | wc -l",
            "how many active connections are there": "ss -Htn state established | wc -l",
        },
        no="list connections",
        also="network active tcp current currently !machine established open total all",
    ),
    intent(
        "net.connections.count_by_ip",
        say=(
            "count connection (each|by) (ip|address|host|remote) [address]",
            "connection each (ip|address)",
            "connection (grouped|group) ip",
        ),
        run={
            "gnu": "ss -Htn state established | awk '{print $4}' | sed 's/:[0-9]*$//' | sort | uniq -c | sort -rn",
            "bsd": "netstat -an -p tcp | awk '/ESTABLISHED/ {print $5}' | sed 's/[.][0-9]*$//' | sort | uniq -c | sort -rn",
        },
        yes={
            "count connections per ip": "ss -Htn state established | awk '{print $4}' | sed 's/:[0-9]*$//' | sort | uniq -c | sort -rn"
        },
        no="count connections",
        also="network active established tcp remote address by sort count open",
    ),
    intent(
        "net.connections.process",
        say=(
            "connection (with|and|by|each) process [name]",
            "process (connection|network) [network|connection|internet]",
            "process !using (network|internet)",
        ),
        run={"gnu": "sudo ss -tunp", "bsd": "lsof -nP -i"},
        yes={
            "show network connections with process names": "sudo ss -tunp",
            "which processes have network connections": "sudo ss -tunp",
        },
        no="network connections",
        also="network active established tcp open name names pid usage internet all each",
    ),
    intent(
        "net.connections.of",
        say=(
            "connection (!of|!by|!from|!for) {name:program}",
            "connection {name:program} process",
            "connection {name:program} (open|usage|!using|established|active)",
        ),
        run={"gnu": "sudo ss -tunp | grep {name}", "bsd": "lsof -nP -i | grep {name}"},
        yes={"list network connections of firefox": "sudo ss -tunp | grep firefox"},
        no=("connections from 10.0.0.5", "network connections", "connections per ip"),
        also="network active established tcp open all process internet current made",
    ),
    intent(
        "net.connections.port",
        say=(
            "connection (to|on|from) port {port:port}",
            "(established|active|network) connection port {port:port}",
        ),
        run={
            "gnu": "ss -tn[[established? state established]] '( sport = :{port}[[!local? or dport = :{port}]] )'",
            "bsd": "lsof -nP -i :{port}",
        },
        yes={"show connections on port 443": "ss -tn '( sport = :443 or dport = :443 )'"},
        no=("network connections", "test the connection to example.com port 80"),
        also="network active established tcp all open current local",
    ),
    intent(
        "net.connections.count_port",
        say=(
            "count [established|active|open|tcp|network|current|client] connection (to|on|from) port {port:port}",
            "count client port {port:port}",
        ),
        run={
            "gnu": "ss -Htn state established '( sport = :{port}[[!local? or dport = :{port}]] )' | wc -l",
            "bsd": "netstat -an -p tcp | grep ESTABLISHED | grep -c '[.]{port} '",
        },
        yes={
            "count the established connections on port 443": "ss -Htn state established '( sport = :443 or dport = :443 )' | wc -l"
        },
        no=("show connections on port 443", "count connections"),
        also="network active established tcp all open current connection total client server local",
    ),
    intent(
        "net.connections.peer",
        say=(
            "[established|active|open|tcp|network|current] connection (!to|!from|!with) [host|server] {ip:ip}",
        ),
        run={"gnu": "ss -tn dst {ip}", "bsd": "netstat -an -p tcp | grep -F {ip}"},
        yes={"show connections to 10.0.0.5": "ss -tn dst 10.0.0.5"},
        no=("test the connection to 10.0.0.5", "connections on port 22"),
        also="network active established tcp all open current address ip",
    ),
)
