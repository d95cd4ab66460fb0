"""Intents about several machines at once: those that are named, those of a list in a file, those of a range."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

LOOKS = {
    "uptime": "uptime", "load": "uptime", "howlong": "uptime", "loggedin": "who", "kernel": "uname -r",
    "memory": "free -h", "disk": "df -h", "howfull": "df -h", "space": "df -h",
}  # fmt: skip
"""What may be looked at on another machine, and how."""
MOST = 254
"""Hosts of a range; the last number of an address has no more."""


def _hosts(values: Mapping[str, Any]) -> list[str]:
    """Return the machines that were named; none where one of the names may be any word."""
    named = [str(values[name]) for name in "abcd" if isinstance(values.get(name), str)]
    if "using" in values or not all(any(c.isdigit() or c in ".@" for c in name) for name in named):
        return []  # "on app1 through bastion" speaks of the way there
    return [] if any(c in name for name in named for c in ":/") else named


def _order(values: Mapping[str, Any]) -> str | None:
    """Return what is to be run on each machine, as one word of the shell, or None."""
    if isinstance(values.get("command"), str):
        return quote(values["command"])
    if isinstance(values.get("service"), str):
        action = next(
            (word for word in ("restart", "reload", "stop", "start", "status") if word in values), ""
        )
        sudo = "" if action == "status" else "sudo "
        return quote(f"{sudo}systemctl {action} {quote(values['service'])}") if action else None
    found = list(dict.fromkeys(command for word, command in LOOKS.items() if word in values))
    if isinstance(values.get("path"), str):
        if "df -h" not in found:
            return None
        found[found.index("df -h")] = f"df -h {quote_path(values['path'])}"
    return quote("; ".join(found)) if found else None


def on_hosts(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the loop that runs one thing on the machines named, under the name of each."""
    order = _order(values)
    hosts = _hosts(values)
    if order is None or len(set(hosts)) < 2:
        return None
    option = "-t " if "sudo " in order else ""
    return f'for host in {" ".join(map(quote, hosts))}; do echo "== $host"; ssh {option}"$host" {order}; done'


def on_host(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return what is run on one machine; a bare word is its name only where a machine is spoken of."""
    order, host = _order(values), str(values["a"])
    spoken = not values.keys().isdisjoint(("server", "host", "machine", "ssh"))
    if order is None or not (spoken or any(c.isdigit() or c in "@." for c in host)):
        return None
    return f"ssh {quote(host)} {order}"


def on_listed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the same for the machines that a file lists."""
    order = _order(values)
    if order is None or "sudo " in order:
        return None  # what asks for a password would read it from the list
    return f'while read -r host; do echo "== $host"; ssh -n "$host" {order}; done < {_list(values)}'


def _list(values: Mapping[str, Any]) -> str:
    return quote_path(str(values["list"]))


def _ping(environment: Environment) -> str:
    """Return one question that waits for a second; macOS counts in thousandths."""
    return f"ping -c 1 -W {1000 if environment.dialect == 'bsd' else 1}"


def _told(values: Mapping[str, Any], name: str) -> str:
    """Return what follows the question: who answers, who does not, or both."""
    down = not values.keys().isdisjoint(("down", "not", "unreachable", "offline", "fail"))
    up = not down and not values.keys().isdisjoint(UP)
    if down:
        return f"|| echo {name}"
    return f"&& echo {name}" if up else f"&& echo {name} up || echo {name} down"


UP = ("answer", "answers", "respond", "responds", "reachable", "up", "alive", "online", "responding")
SAID = f"[{'|'.join(UP)}]"
SAID_DOWN = "(down|unreachable|offline|fail|not) [answer|respond|reachable|responding|up]"


def ping_listed(values: Mapping[str, Any], environment: Environment) -> str:
    """Return which machines of a list answer."""
    told = _told(values, '"$host"')
    return (
        f'while read -r host; do {_ping(environment)} "$host" > /dev/null 2>&1 {told}; done < {_list(values)}'
    )


def ping_range(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return which addresses from one to another answer, where only their last number differs."""
    first, _, start = str(values["a"]).rpartition(".")
    last, _, end = str(values["b"]).rpartition(".")
    if first != last or first.count(".") != 2 or not (start.isdigit() and end.isdigit()):
        return None
    if not 0 <= int(start) < int(end) <= MOST + 1:
        return None
    told = _told({"up": True, **values}, f"{first}.$i")
    return f"for i in {{{start}..{end}}}; do {_ping(environment)} {first}.$i > /dev/null {told}; done"


def ask_ports(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the test of several ports of one machine."""
    ports = [str(values[name]) for name in "abcd" if isinstance(values.get(name), int)]
    host = quote(str(values["host"])) if isinstance(values.get("host"), str) else "localhost"
    if len(set(ports)) < 2 or ("host" in values and host == "localhost" and values["host"] is True):
        return None
    flags = "-zvu" if "udp" in values else "-zv"
    limit = "-G" if environment.dialect == "bsd" else "-w"
    return f'for port in {" ".join(ports)}; do nc {flags} {limit} 3 {host} "$port"; done'


def copies(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the copy of files to each of several machines."""
    hosts = _hosts(values)
    if len(set(hosts)) < 2:
        return None
    source = quote_path(str(values["path"])) if isinstance(values.get("path"), str) else ""
    if isinstance(values.get("ext"), str):
        at = quote_path(str(values["dir"]).rstrip("/")) + "/" if isinstance(values.get("dir"), str) else ""
        source = f"{at}*.{values['ext']}"
    where = str(values["where"]) if isinstance(values.get("where"), str) else ""
    if not source or any(c in where for c in " *?'\""):
        return None
    option = "-r " if "directory" in values or source.endswith("/") else ""
    there = f'"$host":{where}' + ("/" if where and "ext" in values and not where.endswith("/") else "")
    return f"for host in {' '.join(map(quote, hosts))}; do scp {option}{source} {there}; done"


HOSTS = "{a:host} {b:host} [{c:host}] [{d:host}]"
EACH = "[each|!all] (host|server|!machine) {list:plainfile}"
RECORD = (
    'while read -r host; do printf \'%s\\t%s\\n\' "$host" "$(dig +short "$host" | tail -n 1)"; done < {list}'
)
EXPIRY = (
    'while read -r host; do printf \'%s\\t%s\\n\' "$host" "$(echo | openssl s_client -servername "$host" '
    '-connect "$host:443" 2>/dev/null | openssl x509 -noout -enddate | cut -d= -f2)"; done < {list}'
)
CERTIFICATE = "(certificate|cert|certificates|certs)"
EXPIRES = "(expiry|expire|expires|expiration|valid|validity)"

INTENTS = (
    intent(
        "many.hosts.run",
        say=(
            f"(run|execute) [!command] {{command:quoted_text}} !on [host|server] {HOSTS}",
            f"(uptime|load|kernel|loggedin|memory) (!on|each|ssh|server|host) {HOSTS}",
            f"(disk|howfull|space) [{{path:path}}] (!on|each|ssh|server|host) {HOSTS}",
            f"memory disk [{{path:path}}] (!on|each|ssh|server|host) {HOSTS}",
            f"uptime (memory|disk|load|kernel|loggedin) [{{path:path}}] (!on|each|ssh|server|host) {HOSTS}",
            f"(restart|reload|status|start|stop) [service] {{service:daemon}} [service] !on {HOSTS}",
        ),
        run=on_hosts,
        yes={
            "run uptime on web1 and web2": 'for host in web1 web2; do echo "== $host"; ssh "$host" uptime; done',
            "execute 'df -h /' on web1, web2 and db1": 'for host in web1 web2 db1; do echo "== $host"; ssh "$host" \'df -h /\'; done',
            "restart nginx on web1 and web2": 'for host in web1 web2; do echo "== $host"; ssh -t "$host" \'sudo systemctl restart nginx\'; done',
        },
        no=("run uptime on web1", "run 'df -h'", "copy a.txt to web1 and web2", "restart nginx"),
        also="run execute ssh each server host machine remote usage free space total over using command version "
        "service all of in at disk memory human user using",
    ),
    intent(
        "many.host.look",
        say=("(run|execute) (uptime|load|kernel|loggedin|memory|disk) !on [host|server] {a:host}",),
        run=on_host,
        yes={"run uptime on web1": "ssh web1 uptime"},
        no=("run uptime", "run 'df -h' on web1", "run make"),
        also="ssh server host machine remote usage free version",
    ),
    intent(
        "many.listed.run",
        say=(
            f"(run|execute) [!command] {{command:quoted_text}} {EACH}",
            f"(uptime|load|kernel|loggedin|memory) {EACH}",
            f"(disk|howfull|space) {EACH}",
            f"memory disk {EACH}",
            f"uptime (memory|disk|load|kernel|loggedin) {EACH}",
        ),
        run=on_listed,
        yes={
            "run uptime on every host in hosts.txt": 'while read -r host; do echo "== $host"; ssh -n "$host" uptime; done < hosts.txt',
            "show memory and disk usage of all servers in servers.txt": 'while read -r host; do echo "== $host"; ssh -n "$host" \'free -h; df -h\'; done < servers.txt',
        },
        no=("disk usage", "ping every host in hosts.txt", "run 'df -h' on web1"),
        also="run execute ssh each server host machine remote usage free space total over using listed login "
        "connect version into command for in on from all",
    ),
    intent(
        "many.ping.listed",
        say=(
            f"ping [each|!all] (host|server|!machine|ip|domain) {{list:plainfile}} {SAID}",
            f"ping [each|!all] (host|server|!machine|ip|domain) {{list:plainfile}} {SAID_DOWN}",
            f"(host|server|ip) {{list:plainfile}} ({'|'.join(UP)})",
            f"(host|server|ip) {{list:plainfile}} {SAID_DOWN}",
        ),
        run=ping_listed,
        yes={
            "ping each host in hosts.txt": 'while read -r host; do ping -c 1 -W 1 "$host" > /dev/null 2>&1 && echo "$host" up || echo "$host" down; done < hosts.txt',
            "which hosts in hosts.txt are down": 'while read -r host; do ping -c 1 -W 1 "$host" > /dev/null 2>&1 || echo "$host"; done < hosts.txt',
        },
        no=("ping example.com", "which servers in servers.txt listen on port 80"),
        also="once each !all listed from ping host server machine network address whether",
    ),
    intent(
        "many.ping.range",
        say=(
            f"ping [each|!all] [host|ip|machine|!machine] !from {{a:ip}} !to {{b:ip}} {SAID}",
            f"ping [each|!all] [host|ip] between {{a:ip}} !and {{b:ip}} {SAID}",
            f"ping [each|!all] [host|ip] {{a:ip}} !to {{b:ip}} {SAID_DOWN}",
        ),
        run=ping_range,
        yes={
            "ping every host from 192.168.1.1 to 192.168.1.254 once and print the ones that answer": "for i in {1..254}; do ping -c 1 -W 1 192.168.1.$i > /dev/null && echo 192.168.1.$i; done"
        },
        no=("ping 192.168.1.1", "traceroute from 10.0.0.1 to 10.0.0.9"),
        also="once each !all host machine network address range only",
    ),
    intent(
        "many.ports.test",
        say=(
            "(open|reachable|listening|closed|accessible|accept|up) port {a:port} {b:port} [{c:port}] [{d:port}] {host:host}",
            "(test|!check|scan|connect) [tcp|udp] port {a:port} {b:port} [{c:port}] [{d:port}] (!on|!of|!at) {host:host}",
            "(open|reachable|closed|accessible) port {a:port} {b:port} [{c:port}] [{d:port}] localhost",
        ),
        run=ask_ports,
        yes={
            "are ports 80 and 443 open on example.com": 'for port in 80 443; do nc -zv -w 3 example.com "$port"; done',
            "check whether ports 22, 80 and 443 are reachable on 10.0.0.7": 'for port in 22 80 443; do nc -zv -w 3 10.0.0.7 "$port"; done',
        },
        no=("is port 443 open on example.com", "open ports 80 and 443", "forward port 80 to 8080 on web1"),
        also="tcp udp whether test check connection open reachable server host for each !using if on of",
    ),
    intent(
        "many.dns.listed",
        say=(
            "(resolve|lookup|dns|dig) [each|!all] (host|name|domain) {list:plainfile} [ip]",
            "ip [each|!all] (host|domain) {list:plainfile}",
        ),
        run=RECORD,
        yes={
            "resolve every hostname in hosts.txt": RECORD.replace("{list}", "hosts.txt"),
            "look up the ip of all domains in domains.txt": RECORD.replace("{list}", "domains.txt"),
        },
        no=("resolve example.com", "which ips in hosts.txt are in a.txt", "count the hosts in hosts.txt"),
        also="host ip lookup listed separated tab each !all address dns name domain",
    ),
    intent(
        "many.tls.listed",
        say=(
            f"{CERTIFICATE} {EXPIRES} [date] [each|!all] (domain|host|server|site|website) {{list:plainfile}}",
        ),
        run=EXPIRY,
        yes={
            "check the certificate expiry of every domain in domains.txt": EXPIRY.replace(
                "{list}", "domains.txt"
            )
        },
        no=("when does the certificate of example.com expire", "when does cert.pem expire"),
        also="ssl tls https date when domain host each !all listed !check",
    ),
    intent(
        "many.copy",
        say=(
            f"(copy|upload|scp) {{path:path}} [!to] (host|server|!machine) {HOSTS}",
            f"scp {{path:path}} !to {HOSTS}",
            f"(copy|upload|scp) {{path:path}} !to [host|server] {HOSTS} (!under|!in|!into|directory) {{where:path}}",
            f"(copy|upload|scp) {{ext:ext}} file (!in|!from|!of) {{dir:path}} !to (host|server) {HOSTS}",
            f"(copy|upload|scp) {{ext:ext}} file (!in|!from|!of) {{dir:path}} !to (host|server) {HOSTS} (!under|!into) {{where:path}}",
        ),
        run=copies,
        yes={
            "copy app.conf to the servers web1 and web2": 'for host in web1 web2; do scp app.conf "$host":; done',
            "copy all .conf files in /etc/nginx to the hosts web1, web2 and web3 under /tmp/conf": 'for host in web1 web2 web3; do scp /etc/nginx/*.conf "$host":/tmp/conf/; done',
        },
        no=("copy a.txt to web1:/tmp", "copy a.txt to b.txt", "copy a.txt to dir1 and dir2"),
        also="server host machine remote scp ssh using over each directory file all",
    ),
)
