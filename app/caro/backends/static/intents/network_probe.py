"""Intents about other hosts: are they there, what are they called, which way leads to them, what passes by."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

RECORDS = ("mx", "ns", "txt", "aaaa", "cname", "soa", "srv", "caa", "ptr")


def records(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the look-up of the kinds of record that were said."""
    host = quote(str(values["host"]))
    kinds = [kind.upper() for kind in RECORDS if kind in values]
    if "nameserver" in values and "server" not in values:
        kinds.append("NS")
    if not kinds:
        return None
    at = f" @{values['server']}" if isinstance(values.get("server"), str) else ""
    return "; ".join(f"dig +short{at} {kind} {host}" for kind in kinds)


def capture(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `tcpdump` line for the interface, port, host, protocol, count and file that were said."""
    parts = [
        "sudo tcpdump -n -i",
        quote(str(values.get("dev", "any" if environment.platform == "linux" else "en0"))),
    ]
    if "n" in values:
        parts.append(f"-c {values['n']}")
    if "out" in values:
        parts += ["-w", quote(str(values["out"]))]
    rules = [word for word in ("tcp", "udp", "icmp") if word in values]
    if "dns" in values:
        rules.append("port 53")
    if "port" not in values:
        rules += [f"tcp port {port}" for name, port in (("http", 80), ("https", 443)) if name in values]
    if type(values.get("port")) is int:
        rules.append(f"port {values['port']}")
    if "host" in values and isinstance(values["host"], str):
        rules.append(f"host {quote(values['host'])}")
    if rules:
        parts.append(" and ".join(rules))
    return " ".join(parts)


def test_pair(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the test of a port that is written behind its host."""
    host, _, port = str(values["pair"]).rpartition(":")
    return f"nc -zv {quote(host)} {port}"


def test_port(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the test of a port of a host, or of all hosts of a network."""
    host, port = str(values["host"]), values["port"]
    if "/" in host:
        kind = "sudo nmap -sU" if "udp" in values else "nmap"
        return f"{kind} -p {port} --open {quote(host)}"
    return f"nc -zv{'u' if 'udp' in values else ''} {quote(host)} {port}"


def sweep(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what asks every address of a network, or the one host, whether it answers."""
    return f"nmap -sn {values['net']}" if "/" in values["net"] else f"ping -c 4 {values['net']}"


def lookup(values: Mapping[str, Any], environment: Environment) -> str:
    """Ask for the address of a name, or for the name of an address."""
    host = str(values["host"])
    reverse = "-x " if host.replace(".", "").isdigit() or ":" in host else ""
    return f"dig +short {reverse}{host}"


INTENTS = (
    intent(
        "net.ping",
        say=(
            "ping {host:peer}",
            "(reachable|alive|reach|responding) {host:peer}",
            "{host:peer} (reachable|alive|up|responding|online)",
            "host {host:peer} (up|reachable|alive|online)",
            "test (connectivity|connection|latency) {host:peer}",
            "latency {host:peer}",
        ),
        run="ping -c 4 {host}",
        yes={
            "ping example.com": "ping -c 4 example.com",
            "check if host 192.168.1.1 is reachable": "ping -c 4 192.168.1.1",
        },
        no=(
            "ping example.com 10 times",
            "is port 22 open on example.com",
            "check if the website example.com is up",
        ),
        also="server host network !check test if connectivity to connection",
    ),
    intent(
        "net.ping.gateway",
        say=(
            "ping (gateway|router)",
            "ping (gateway|router) {n:number} [occurrence]",
            "(gateway|router) (reachable|alive|up|online)",
        ),
        run={
            "gnu": "ping -c [[n?{n}]][[!n?4]] $(ip route show default | awk '{print $3}')",
            "bsd": "ping -c [[n?{n}]][[!n?4]] $(route -n get default | awk '/gateway/ {print $2}')",
        },
        yes={
            "ping the gateway": "ping -c 4 $(ip route show default | awk '{print $3}')",
            "ping my gateway 3 times": "ping -c 3 $(ip route show default | awk '{print $3}')",
        },
        no=("what is my default gateway", "ping example.com"),
        also="default local network",
    ),
    intent(
        "net.ping.count",
        say=(
            "ping {host:peer} {n:number} [occurrence]",
            "upload {n:number} (ping|pings|packets|icmp) [to] {host:host}",
            "ping {host:host} (only|exactly) {n:number}",
        ),
        run="ping -c {n} {host}",
        yes={
            "ping google.com 5 times": "ping -c 5 google.com",
            "send 3 pings to 10.0.0.1": "ping -c 3 10.0.0.1",
        },
        no="ping google.com",
        also="occurrence packets with stop after then stop server host ping",
    ),
    intent(
        "net.ping.interval",
        say=("ping {host:peer} each {span:span}",),
        run="ping -i {span:secs} {host}",
        yes={"ping 10.0.0.1 every 5 seconds": "ping -i 5 10.0.0.1"},
        no=("ping 10.0.0.1", "run ping.sh every 5 seconds"),
        also="server host interval continuously forever",
    ),
    intent(
        "net.ping.forever",
        say=("ping {host:host} (continuously|forever|nonstop|follow|until) [stop|stopped]",),
        run="ping {host}",
        yes={"ping example.com continuously": "ping example.com"},
        no="ping example.com",
        also="stop before without not stopping server host",
    ),
    intent(
        "net.traceroute",
        say=(
            "traceroute [!to] {host:host}",
            "trace [network|route|path] [!to] {host:host}",
            "(route|path|hops) [packets] !to {host:host}",
            "tracepath {host:host}",
            "mtr {host:host}",
            "[count] hops {host:host}",
            "hops (between|to|until) {host:host}",
            "(router|routers) [between|to] {host:host}",
        ),
        run="traceroute[[nodns? -n]] {host}",
        yes={
            "trace the route to 8.8.8.8 without resolving names": "traceroute -n 8.8.8.8",
            "traceroute to example.com": "traceroute example.com",
            "trace the route to 8.8.8.8": "traceroute 8.8.8.8",
        },
        no=("ping example.com", "trace process 12"),
        also="network route path packets hops take server host count !to between and on way router trace nodns",
    ),
    intent(
        "net.dns.lookup",
        say=(
            "(dns|nslookup|resolve|dig|lookup) [lookup|resolve] [record|records|query] {host:host}",
            "ip [address] {host:sitename}",
            "resolve {host:host}",
            "a record {host:host}",
            "(record|records) {host:host}",
            "ip (domain|host|server|site|website) {host:host}",
        ),
        run=lookup,
        yes={
            "what is the ip of example.com": "dig +short example.com",
            "dns lookup for example.com": "dig +short example.com",
            "resolve example.com": "dig +short example.com",
        },
        no=("mx records of example.com", "reverse dns of 8.8.8.8", "ip of eth0"),
        also="domain name host ip address record records dns lookup up server website site a query ipv4 to",
    ),
    intent(
        "net.dns.lookup_at",
        say=(
            "(dns|nslookup|resolve|dig|lookup|!find) {host:host} (!using|with|!at|!from) [dns|server] {server:ip}",
            "(nslookup|resolve|dig|lookup|query|dns|ip|record) {host:host} [nameserver|resolver] {server:ip}",
        ),
        run="dig +short @{server} {host}",
        yes={"resolve example.com using 8.8.8.8": "dig +short @8.8.8.8 example.com"},
        no="resolve example.com",
        also="domain dns server nameserver lookup ip resolve query",
    ),
    intent(
        "net.dns.records",
        say=(
            "(mx|ns|txt|aaaa|cname|soa|srv|caa) [record|records] [of|for] {host:host}",
            "(ns|mx|txt) (lookup|query|server|entries|item) {host:host}",
            "nameserver [of|for] {host:host}",
            "(mx|ns|txt) and (mx|ns|txt) [record] {host:host}",
            "(mx|ns|txt|aaaa|cname|soa|srv|caa) [record] {host:host} [!using|!at|!from|!with] [server|nameserver|resolver] {server:ip}",
        ),
        run=records,
        yes={
            "show mx records of example.com": "dig +short MX example.com",
            "name servers of example.com": "dig +short NS example.com",
            "txt records for example.com": "dig +short TXT example.com",
        },
        no=("ip of example.com", "all dns records of example.com"),
        also="record records dns domain lookup query host server of entries item mail using type",
    ),
    intent(
        "net.dns.mail",
        say=("(mail|email) (server|servers|exchanger|host|handler) {host:host}",),
        run="dig +short MX {host}",
        yes={"mail servers of example.com": "dig +short MX example.com"},
        no="send mail to bob",
        also="domain dns record records",
    ),
    intent(
        "net.dns.all",
        say=("!all dns (record|records) {host:host}", "dig any {host:host}"),
        run="dig {host} ANY +noall +answer",
        yes={"show all dns records of example.com": "dig example.com ANY +noall +answer"},
        no="mx records of example.com",
        also="domain record records",
    ),
    intent(
        "net.dns.reverse",
        say=(
            "(reverse|ptr|backwards) [dns|lookup|record] {ip:ip}",
            "(host|domain|name|ptr) [of|for] [ip] {ip:ip}",
            "(host|domain) (belongs|behind|owner) {ip:ip}",
        ),
        run="dig +short -x {ip}",
        yes={
            "reverse dns lookup of 8.8.8.8": "dig +short -x 8.8.8.8",
            "what hostname belongs to 1.1.1.1": "dig +short -x 1.1.1.1",
        },
        no=("dns lookup of example.com", "ping 8.8.8.8"),
        also="dns lookup record ip host name domain owner to address",
    ),
    intent(
        "net.whois",
        say=(
            "whois {host:host}",
            "(owner|registered|registrar|registration|registrant) [domain] {host:host}",
            "domain [name] (owner|registration|expiry|expires|expire) {host:host}",
            "domain !information {host:host}",
        ),
        run="whois {host}",
        yes={
            "whois example.com": "whois example.com",
            "who owns the domain example.com": "whois example.com",
        },
        no="ip of example.com",
        also="domain lookup query information name registered !information when website ip",
    ),
    intent(
        "net.port.test",
        say=(
            "port {port:port} (open|reachable|accessible|listening|up|closed) [on|at] [host|server] {host:host}",
            "(test|!check|open|scan|connect|connection) [tcp] port {port:port} (on|at|of) {host:host}",
            "(test|connect|connection|reach) [to] {host:host} port {port:port}",
            "{host:host} (listening|reachable|accept|open|respond) [connection] port {port:port}",
            "(reach|connect) {host:host} !on port {port:port}",
            "port {port:port} {host:host} (blocked|filtered|respond|answer)",
            "port {port:port} !on {host:host}",
        ),
        run=test_port,
        yes={
            "is udp port 53 open on 10.0.0.5": "nc -zvu 10.0.0.5 53",
            "is port 22 open on example.com": "nc -zv example.com 22",
            "check if port 443 on 10.0.0.5 is reachable": "nc -zv 10.0.0.5 443",
            "test the connection to db.example.com port 5432": "nc -zv db.example.com 5432",
        },
        no=("which process uses port 22", "open port 80 in the firewall", "scan ports of example.com"),
        also="tcp udp connection open host server remote network reachable test telnet nc netcat with using whether if connect accessible machine answer",
    ),
    intent(
        "net.port.test_pair",
        say=(
            "(open|reachable|accessible|connection|connect|reach|listening|telnet|nc|port|accept) {pair:hostport}",
            "test [connection] {pair:hostport}",
        ),
        run=test_pair,
        yes={"is example.com:443 reachable": "nc -zv example.com 443"},
        no=("curl localhost:3000", "is port 443 open on example.com"),
        also="test connection open tcp port whether can server host reachable listening using nc",
    ),
    intent(
        "net.port.test_local",
        say=(
            "port {port:port} (open|free|available|listening|reachable|accessible) [localhost|local|!machine]",
            "(test|!check) [local] port {port:port} open",
        ),
        run="nc -zv localhost {port}",
        yes={
            "is port 8080 open on localhost": "nc -zv localhost 8080",
            "check if port 3000 is open": "nc -zv localhost 3000",
        },
        no=(
            "which process is using port 80",
            "open port 80 in the firewall",
            "is port 22 open on example.com",
        ),
        also="tcp localhost local !machine whether if whether reachable host",
    ),
    intent(
        "net.port.scan",
        say=(
            "scan [open|!all] port [of|on] [host|server] {host:host}",
            "open port (!of|!on) {host:host}",
            "(nmap|port-scan) [port] {host:host}",
            "port scan {host:host}",
            "which port open {host:host}",
        ),
        run="nmap {host}",
        yes={
            "scan ports of example.com": "nmap example.com",
            "which ports are open on 192.168.1.10": "nmap 192.168.1.10",
        },
        no=("is port 22 open on example.com", "list open ports"),
        also="open host server remote tcp scan",
    ),
    intent(
        "net.port.scan_range",
        say=(
            "scan [tcp] port {range:range} [of|on] {host:host}",
            "port {range:range} open {host:host}",
            "scan [tcp] port {first:number} !to {last:number} [of|on] {host:host}",
        ),
        run="nmap -p [[range?{range}]][[first?{first}-]][[last?{last}]] {host}",
        yes={"scan ports 1-1000 on example.com": "nmap -p 1-1000 example.com"},
        no="scan ports of example.com",
        also="open host server tcp from to",
    ),
    intent(
        "net.scan_subnet",
        say=(
            "scan [network|subnet|lan] {net:ip} [host|devices|hosts]",
            "ping sweep {net:ip}",
            "(host|hosts|devices|machines) [network] (alive|up|network|live|online|subnet|active|connection|reachable|responding) {net:ip}",
            "ping !all [host|addresses|ips] {net:ip}",
            "ping each (host|address|ip) {net:ip}",
            "(host|hosts|devices|machines) ping (answer|answers|respond) {net:ip}",
            "(discover|!find) (host|hosts|devices|!machine) {net:ip}",
            "ping sweep {net:ip} [!show|!and] (host|hosts|devices|machines) up",
        ),
        run=sweep,
        yes={
            "scan the network 192.168.1.0/24": "nmap -sn 192.168.1.0/24",
            "check if host 10.0.0.5 responds": "ping -c 4 10.0.0.5",
        },
        no=("scan ports of 10.0.0.1", "ping 10.0.0.1"),
        also="ping each respond answer answers responding alive !show and discover with network subnet hosts devices alive live up host for range ip address local lan active online sweep machines",
    ),
    intent(
        "net.tls.expiry",
        say=(
            "(ssl|tls|https|certificate|cert) [certificate|cert] (expiry|expire|expires|expiration|valid|validity|expired) [date] [of|for|on] {host:host}",
            "!when [ssl|tls|https] (certificate|cert) {host:host} (expire|expires|expiry)",
            "howlong (ssl|tls|certificate|cert) [certificate] {host:host} valid",
        ),
        run="echo | openssl s_client -servername {host} -connect {host}:443 2>/dev/null | openssl x509 -noout -dates",
        yes={
            "when does the ssl certificate of example.com expire": "echo | openssl s_client -servername example.com -connect example.com:443 2>/dev/null | openssl x509 -noout -dates",
        },
        no=("show the certificate of example.com", "when does cert.pem expire"),
        also="date website site server domain until ssl tls https certificate cert of when !when",
    ),
    intent(
        "net.tls.show",
        say=(
            "(ssl|tls|https) (certificate|cert|chain) [details] {host:host}",
            "(certificate|cert) (of|for|from) [website|site|server|host] {host:host}",
        ),
        run="echo | openssl s_client -servername {host} -connect {host}:443 2>/dev/null | openssl x509 -noout -text",
        yes={
            "show the ssl certificate of example.com": "echo | openssl s_client -servername example.com -connect example.com:443 2>/dev/null | openssl x509 -noout -text"
        },
        no=(
            "when does the certificate of example.com expire",
            "create a self signed certificate for example.com",
        ),
        also="details website site server host domain",
    ),
    intent(
        "net.capture",
        say=(
            "(capture|sniff|tcpdump|dump) [network|tcp|udp|http|dns|icmp] [packet|packets|traffic]",
            "(capture|sniff|tcpdump|dump) [{n:number}] [network|tcp|udp|icmp] (packet|packets|traffic) [on|from] [interface] {dev:netdev}",
            "(capture|sniff|tcpdump|dump|follow) [network|tcp|udp] (packet|packets|traffic) [on|from] port {port:port}",
            "(capture|sniff|tcpdump|dump) port {port:port}",
            "(capture|sniff|tcpdump|dump|follow) [network|tcp|udp] (packet|packets|traffic) [on|from] port {port:port} [on] [interface] {dev:netdev}",
            "(capture|sniff|tcpdump|dump) [{n:number}] [network|tcp|udp] (packet|packets|traffic) [interface] {dev:netdev} port {port:port}",
            "(capture|sniff|tcpdump|dump|follow) [network] (packet|packets|traffic) (to|from|host|with) [host] {host:ip}",
            "(capture|sniff|tcpdump|dump) [network] (packet|packets|traffic) [on|from] [interface] {dev:netdev} [to|into] [file] {out:file}",
            "(capture|sniff|dump) {n:number} [network|tcp|udp] (packet|packets)",
            "(capture|sniff|dump) {n:number} [network|tcp|udp] (packet|packets) [on|from|of] port {port:port}",
            "(capture|sniff|dump) {n:number} [network|tcp|udp] (packet|packets) [to|into|in] [file] {out:file}",
            "(capture|sniff|dump) {n:number} [network|tcp|udp] (packet|packets) [on|from|of] port {port:port} [to|into|in] [file] {out:file}",
            "tcpdump [interface] {dev:netdev}",
            "(capture|sniff|tcpdump|dump|record) (dns|http|https|icmp) [{n:number}] [port {port:port}] [{host:ip}] [{dev:netdev}] [{out:file}]",
            "(capture|sniff|tcpdump|dump|record) (packet|packets|traffic) [{n:number}] [port {port:port}] [{host:ip}] [{dev:netdev}] [{out:file}]",
            "(capture|sniff|tcpdump) stop after {n:number} [port {port:port}] [{host:ip}] [{dev:netdev}] [{out:file}]",
            "tcpdump [{n:number}] [port {port:port}] [{host:ip}] [{dev:netdev}] [{out:file}]",
            "(!show|follow|listening) (dns|http|https|icmp) (packet|packets|traffic) [{n:number}] {dev:netdev}",
            "follow (packet|packets|traffic) [{n:number}] (!between|!with|!to|!from) {host:ip} {dev:netdev}",
            "follow (packet|packets|traffic) between [!machine] {host:ip} {dev:netdev}",
        ),
        run=capture,
        yes={
            "capture packets on eth0": "sudo tcpdump -n -i eth0",
            "capture traffic on port 80": "sudo tcpdump -n -i any port 80",
            "sniff packets on port 443 on interface eth0": "sudo tcpdump -n -i eth0 port 443",
            "capture 100 packets on eth0": "sudo tcpdump -n -i eth0 -c 100",
        },
        no=("network traffic", "read capture.pcap", "stop capturing packets on eth0"),
        also="dns http https icmp tcp udp after between machine network traffic interface packet packets all save to file tcpdump using with write into host incoming port",
    ),
    intent(
        "net.capture.read",
        say=(
            "(read|accessed|!show|analyze) [capture|pcap|tcpdump] {file:file} (capture|pcap|tcpdump|packets)",
            "tcpdump (read|accessed) {file:file}",
        ),
        run="tcpdump -n -r {file}",
        yes={"read the packets in dump.pcap": "tcpdump -n -r dump.pcap"},
        no="capture packets",
        also="capture tcpdump packets file with using",
    ),
    intent(
        "net.listen",
        say=(
            "(netcat|nc) [listening] [on] port {port:port}",
            "(netcat|nc) listening {port:port}",
            "(netcat|nc) [tcp] listening port {port:port}",
            "(start|open|create) listening [!on] [tcp] port {port:port}",
            "listening port {port:port} (netcat|nc)",
        ),
        run="nc -l {port}",
        yes={"listen on port 9000 with netcat": "nc -l 9000"},
        no="what is listening on port 9000",
        also="tcp with using server connection incoming for start open create simple run",
    ),
    intent(
        "net.geoip",
        say=("(location|geolocation|country|geolocate) [of] [ip] {ip:ip}",),
        run="curl -s https://ipinfo.io/{ip}",
        yes={"geolocation of 8.8.8.8": "curl -s https://ipinfo.io/8.8.8.8"},
        no="ping 8.8.8.8",
        also="ip address from located !find",
    ),
)
